//! How a modem leads to its card: found by a few questions before the first command.
//!
//! It must never believe that a modem heeds the folder of a file which it does not heed.

use super::super::file::{Dialect, FileName, Reached};
use super::super::query::AtQuery;
use super::super::state::CardState;
use super::reply::{is_fine, is_word_fine};
use super::{Lock, ModemTrouble, Pending, Translator, Turn, WHOLE, Way};
use crate::command::{CardClass, Command};
use crate::status::StatusWord;

impl Translator {
    pub(super) fn state_known(&mut self, state: CardState) -> Turn {
        match state {
            CardState::Missing | CardState::Failing => return Turn::Failed(ModemTrouble::NoCard),
            CardState::CodeWanted | CardState::Blocked => self.lock = Lock::Closed,
            CardState::Ready | CardState::ModemLocked | CardState::Unknown => {}
        }
        self.try_number(Dialect::ALL[0])
    }

    fn try_number(&mut self, dialect: Dialect) -> Turn {
        match dialect.describe(&card_number(), WHOLE) {
            Some(query) => self.ask(Pending::Number(dialect), query),
            None => Turn::Failed(ModemTrouble::Refused),
        }
    }

    pub(super) fn number_described(&mut self, dialect: Dialect, reached: Reached) -> Turn {
        match reached {
            Reached::Card(data, word) if is_word_fine(word) => {
                let template = data.first().map(|first| *first == 0x62);
                self.class = template.filter(|is| *is).map(|_| CardClass::Uicc);
                self.heed(dialect)
            }
            // The length is wrong, so the file was found.
            Reached::Card(_, word) if StatusWord(word).length_asked().is_some() => {
                self.heed(dialect)
            }
            Reached::NoCard => Turn::Failed(ModemTrouble::NoCard),
            Reached::Busy => Turn::Failed(ModemTrouble::Busy),
            Reached::Card(..) | Reached::NoFile | Reached::Refused => self.next_number(dialect),
            Reached::Locked => {
                self.lock = Lock::Closed;
                self.next_number(dialect)
            }
        }
    }

    fn next_number(&mut self, after: Dialect) -> Turn {
        let mut rest = Dialect::ALL.into_iter().skip_while(|dialect| *dialect != after).skip(1);
        let raw = Command::select(CardClass::Uicc, card_number().fid);
        match (rest.next(), AtQuery::carrying(&raw)) {
            (Some(dialect), _) => self.try_number(dialect),
            (None, Some(query)) => self.ask(Pending::RawNumber, query),
            (None, None) => Turn::Failed(ModemTrouble::Refused),
        }
    }

    /// Names the file of the subscription in the folder of the telephone, where no card has it.
    fn heed(&mut self, dialect: Dialect) -> Turn {
        let nowhere = FileName { folders: vec![0x3F00, 0x7F10], fid: 0x6F07 };
        match dialect.describe(&nowhere, WHOLE).filter(|_| dialect.names_folders()) {
            Some(query) => self.ask(Pending::Heeds(dialect), query),
            None => self.class_known(dialect),
        }
    }

    pub(super) fn folder_tried(&mut self, dialect: Dialect, reached: Reached) -> Turn {
        let heeded = !is_fine(&reached);
        self.class_known(if heeded { dialect } else { Dialect::Identifier })
    }

    /// A modem may describe files of a newer card in the older form: then the directory decides.
    fn class_known(&mut self, dialect: Dialect) -> Turn {
        let directory = FileName { folders: vec![0x3F00], fid: 0x2F00 };
        match dialect.describe(&directory, WHOLE).filter(|_| self.class.is_none()) {
            Some(query) => self.ask(Pending::Directory(dialect), query),
            None => self.found(Way::Files(dialect)),
        }
    }

    pub(super) fn raw_tried(&mut self, reached: Reached) -> Turn {
        match (reached, self.lock) {
            (Reached::Card(..), _) => self.found(Way::Raw),
            (Reached::NoCard, _) => Turn::Failed(ModemTrouble::NoCard),
            (Reached::Busy, _) => Turn::Failed(ModemTrouble::Busy),
            (Reached::Locked, _) | (_, Lock::Closed) => self.found(Way::Shut),
            (Reached::NoFile | Reached::Refused, Lock::Open) => Turn::Failed(ModemTrouble::Refused),
        }
    }

    pub(super) fn found(&mut self, way: Way) -> Turn {
        self.way = Some(way);
        self.translate(way)
    }
}

fn card_number() -> FileName {
    FileName { folders: vec![0x3F00], fid: 0x2FE2 }
}
