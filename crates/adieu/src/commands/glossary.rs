//! `adieu glossary [WORD]`: the words of bills and letters, explained.
//!
//! It must never explain a word without saying how sure that is.

use adieu_words::{Lang, Term};
use schemars::JsonSchema;
use serde::Serialize;

use super::law::confidence_words;
use crate::args::GlossaryArgs;
use crate::failure::Failure;
use crate::glossary::look_for;
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

const WIDTH: usize = 92;

/// One word, explained in one language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermView {
    /// Its name in commands and files.
    pub term: String,
    /// The word in the language of the screen.
    pub word: String,
    /// What it means and where to find it.
    pub says: String,
    /// What people take it for; null when nothing.
    pub not: Option<String>,
    /// Words to look for on a Dutch bill.
    pub look_for_nl: Vec<String>,
    /// Words to look for on a French bill.
    pub look_for_fr: Vec<String>,
    /// Facts that it explains.
    pub facts: Vec<String>,
    /// Citations that the explanation rests on.
    pub citations: Vec<String>,
    /// Page on which an operator uses the word; null when none was read.
    pub page: Option<String>,
    /// How sure the explanation is.
    pub confidence: String,
}

/// `adieu glossary [WORD]`
pub fn glossary(args: &GlossaryArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let glossary = world.glossary()?;
    let written = args.term.join(" ");
    // Words that only the code uses are explained to who asks for them.
    let found: Vec<&Term> = if written.is_empty() {
        glossary.terms().iter().filter(|term| !term.for_code).collect()
    } else {
        glossary.find(&written)
    };
    if found.is_empty() {
        return Err(Failure::input(
            words.msg_glossary_none(written),
            words.msg_glossary_none_hint(),
        ));
    }
    let mut out = Output::default();
    if world.global.json {
        found.iter().try_for_each(|term| out.json(&TermView::of(term, words.lang())))?;
        return Ok(out);
    }
    if !written.is_empty() {
        found.iter().for_each(|term| whole(term, world, &mut out));
        return Ok(out);
    }
    out.line(format!("{BOLD}{}{BOLD:#}", words.msg_glossary_title()));
    for term in found {
        out.line(format!("  {:<22} {}", term.id, term.word(words.lang())));
    }
    out.gap();
    out.line(wrapped(&words.msg_glossary_more(), "", WIDTH));
    Ok(out)
}

fn whole(term: &Term, world: &World, out: &mut Output) {
    let words = &world.words;
    let lang = words.lang();
    out.line(format!("{BOLD}{}{BOLD:#} ({})", term.word(lang), term.id));
    out.line(wrapped(term.says(lang), "  ", WIDTH));
    if let Some(look_for) = look_for(term, words) {
        out.line(wrapped(&look_for, "  ", WIDTH));
    }
    if let Some(not) = term.not(lang) {
        out.line(wrapped(&words.msg_glossary_not(not), "  ", WIDTH));
    }
    if !term.facts.is_empty() {
        out.line(wrapped(&words.msg_glossary_facts(term.facts.join(", ")), "  ", WIDTH));
    }
    let mut ground: Vec<String> = term.rests_on.clone();
    ground.extend(term.page.as_ref().map(|page| page.url.clone()));
    ground.push(words.msg_cli_confidence(confidence_words(&term.confidence, words)));
    out.line(format!("  {DIM}{}{DIM:#}", ground.join(" · ")));
}

impl TermView {
    fn of(term: &Term, lang: Lang) -> Self {
        Self {
            term: term.id.clone(),
            word: term.word(lang).to_owned(),
            says: term.says(lang).to_owned(),
            not: term.not(lang).map(str::to_owned),
            look_for_nl: term.look_for.nl.clone(),
            look_for_fr: term.look_for.fr.clone(),
            facts: term.facts.clone(),
            citations: term.rests_on.clone(),
            page: term.page.as_ref().map(|page| page.url.clone()),
            confidence: term.confidence.clone(),
        }
    }
}
