//! What a word means, where a fact is asked for or a word is looked up.
//!
//! It must never stop a question: a fact that no term explains is asked without one.

use adieu_words::{Term, Words};

use crate::world::World;

/// Returns what a fact is, with the words to look for on the bill; none when no term explains it.
///
/// The key is as a facts file has it, with or without the number of the line.
pub fn explained(key: &str, world: &World) -> Option<String> {
    let term = world.glossary().ok()?.for_fact(key)?;
    let says = term.says(world.words.lang()).to_owned();
    Some(match look_for(term, &world.words) {
        Some(look_for) => format!("{says} {look_for}"),
        None => says,
    })
}

/// Returns the words to look for on a bill when this fact is asked; none when there are none.
pub fn on_the_bill(key: &str, world: &World) -> Option<String> {
    look_for(world.glossary().ok()?.for_fact(key)?, &world.words)
}

/// Returns the words to look for on a bill.
pub fn look_for(term: &Term, words: &Words) -> Option<String> {
    let (nl, fr) = (&term.look_for.nl, &term.look_for.fr);
    if nl.is_empty() && fr.is_empty() {
        return None;
    }
    let quoted = |names: &[String]| names.join(", ");
    Some(words.msg_glossary_look_for(quoted(nl), quoted(fr)))
}
