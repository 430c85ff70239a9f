//! What the machine hears of a modem's answer.
//!
//! It must never make a success of an answer that brings nothing.

use super::super::file::Reached;
use super::{DENIED, FAILED, FINE, ModemTrouble, NO_FILE, Turn};
use crate::status::{Meaning, StatusWord};

pub(super) fn is_word_fine(word: u16) -> bool {
    StatusWord(word).meaning() == Meaning::Fine
}

pub(super) fn is_fine(reached: &Reached) -> bool {
    matches!(reached, Reached::Card(_, word) if is_word_fine(*word))
}

/// Returns what the card said, if it did what was asked.
pub(super) fn fine_data(reached: Reached) -> Option<Vec<u8>> {
    let Reached::Card(data, word) = reached else { return None };
    is_word_fine(word).then_some(data)
}

/// What the machine hears of an answer to a reading.
pub(super) fn content(reached: Reached) -> Turn {
    match &reached {
        // A reading that brings nothing read nothing, whatever the word says.
        Reached::Card(data, code) if data.is_empty() && is_word_fine(*code) => word(FAILED),
        // A modem fetches by itself what waits.
        Reached::Card(data, code) if StatusWord(*code).waiting().is_some() => {
            said(data.clone(), FINE)
        }
        Reached::Card(..)
        | Reached::Locked
        | Reached::NoCard
        | Reached::Busy
        | Reached::NoFile
        | Reached::Refused => carried(reached),
    }
}

/// The same, of a command that the modem carried as it is: what waits is fetched by the machine.
pub(super) fn carried(reached: Reached) -> Turn {
    match reached {
        Reached::Card(data, word) => said(data, word),
        Reached::Locked => word(DENIED),
        Reached::NoCard => Turn::Failed(ModemTrouble::NoCard),
        Reached::Busy => Turn::Failed(ModemTrouble::Busy),
        Reached::NoFile => word(NO_FILE),
        Reached::Refused => word(FAILED),
    }
}

pub(super) fn word(word: u16) -> Turn {
    said(Vec::new(), word)
}

pub(super) fn said(mut data: Vec<u8>, word: u16) -> Turn {
    data.extend(word.to_be_bytes());
    Turn::Answer(data)
}
