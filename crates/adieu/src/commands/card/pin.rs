//! The question for the PIN: how many tries are left first; before the last one a word, typed at a terminal.
//!
//! A PIN must never be shown, kept, taken from anywhere but a person's answer, or made up.

use std::io::{BufRead as _, IsTerminal as _};

use adieu_card::{LastTry, PinConsent, PinState};
use adieu_words::Words;
use inquire::{InquireError, PasswordDisplayMode};
use zeroize::Zeroizing;

use crate::output::aside;
use crate::world::World;

/// What became of the question for the PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinAnswer {
    /// Nobody asked.
    NotAsked,
    /// The person went on without, or kept the last try.
    Declined,
    /// What was typed is no PIN, so nothing was tried.
    NotACode,
    /// It may be the last try, and nobody is at a terminal: nothing was tried.
    NoTerminal,
    /// The person ended the command at the question.
    Ended,
    /// The person typed one.
    Given,
}

/// Asks for the PIN, once; on a terminal a slip of the finger may be mended, for it costs no try.
pub fn ask(state: PinState, world: &World) -> Result<(PinConsent, LastTry), PinAnswer> {
    let words = &world.words;
    let person = Person { on_terminal: std::io::stdin().is_terminal() };
    if person.on_terminal || !world.global.json {
        told(state, words);
    }
    // Without a number the next try may be the last one.
    let last = match state.tries {
        Some(2..) => LastTry::Spare,
        Some(0 | 1) | None => {
            // A line in a pipe was written before anybody could know that it is the last try.
            if !person.on_terminal {
                return Err(PinAnswer::NoTerminal);
            }
            let word = words.msg_card_pin_last_word();
            let typed = person.line(&words.msg_card_pin_last_ask(word.as_str()))?;
            if !same_word(&typed, &word) {
                return Err(PinAnswer::Declined);
            }
            LastTry::Confirmed
        }
    };
    loop {
        let typed = person.secret(&words.msg_card_pin_ask())?;
        if typed.trim().is_empty() {
            return Err(PinAnswer::Declined);
        }
        match PinConsent::typed(typed.trim()) {
            Ok(consent) => return Ok((consent, last)),
            Err(_) if person.on_terminal => aside(words.msg_card_pin_not_a_code()),
            Err(_) => return Err(PinAnswer::NotACode),
        }
    }
}

fn told(state: PinState, words: &Words) {
    let mut lines = vec![words.msg_card_pin_state(i64::from(state.denied_files))];
    lines.extend(state.tries.map(|tries| words.msg_card_pin_tries(i64::from(tries))));
    match state.tries {
        Some(2..) => {}
        Some(0 | 1) => lines.push(words.msg_card_pin_last()),
        None => lines.push(words.msg_card_pin_unknown()),
    }
    lines.push(words.msg_card_pin_once());
    lines.iter().for_each(aside);
}

/// Capital letters and blanks are the person's own.
fn same_word(typed: &str, word: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(typed) == plain(word)
}

/// Who answers: somebody at a terminal, or a line of a pipe.
struct Person {
    on_terminal: bool,
}

impl Person {
    fn line(&self, question: &str) -> Result<Zeroizing<String>, PinAnswer> {
        if self.on_terminal {
            return answered(inquire::Text::new(question).prompt());
        }
        Ok(piped())
    }

    fn secret(&self, question: &str) -> Result<Zeroizing<String>, PinAnswer> {
        if self.on_terminal {
            let asked = inquire::Password::new(question)
                .without_confirmation()
                .with_display_mode(PasswordDisplayMode::Hidden);
            return answered(asked.prompt());
        }
        Ok(piped())
    }
}

/// Ctrl-C ends the command; what is no answer for another reason goes on without.
fn answered(prompt: Result<String, InquireError>) -> Result<Zeroizing<String>, PinAnswer> {
    match prompt {
        Ok(typed) => Ok(Zeroizing::new(typed)),
        Err(InquireError::OperationInterrupted) => Err(PinAnswer::Ended),
        Err(_) => Ok(Zeroizing::default()),
    }
}

/// Silence is no answer: then the card is read without.
fn piped() -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(64));
    let read = std::io::stdin().lock().read_line(&mut line);
    if read.is_ok() { line } else { Zeroizing::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_the_last_try_is_taken_however_it_is_spaced_and_no_other_word_is() {
        assert!(same_word("last try", "last try"));
        assert!(same_word("  Last  Try\n", "last try"));
        for other in ["", "yes", "last", "lasttry", "1234"] {
            assert!(!same_word(other, "last try"), "{other}");
        }
    }
}
