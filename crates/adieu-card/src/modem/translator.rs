//! Between the machine that reads a card and a modem that holds it: commands in, questions to the modem out.
//!
//! It must never let a code go over a modem, answer for a file that the modem did not name, or ask for ever.

mod probe;
mod reply;

use super::answer::AtAnswer;
use super::file::{Content, Dialect, FileName, Reached, of_command, of_file};
use super::folder::{Standing, Target};
use super::query::AtQuery;
use super::state::{card_state, tries_left};
use crate::command::{CardClass, Command, Transport};
use crate::status::StatusWord;

use reply::{carried, content, fine_data, is_fine, said, word};

const FINE: u16 = 0x9000;
const DENIED: u16 = 0x6982;
const NO_FILE: u16 = 0x6A82;
const OTHER_INSTRUCTION: u16 = 0x6D00;
const OTHER_CLASS: u16 = 0x6E00;
const FAILED: u16 = 0x6F00;

/// As many bytes as a description is asked for: the modem takes what the card has.
const WHOLE: u8 = 255;

/// Plays the card for the machine that reads, over a modem. One `carry`, then an `answer` for every question.
pub struct Translator {
    way: Option<Way>,
    class: Option<CardClass>,
    standing: Standing,
    lock: Lock,
    folders_described: Once,
    /// The command under way.
    command: Option<Command>,
    pending: Pending,
}

/// What the translator wants next.
#[derive(Clone, PartialEq, Eq)]
pub enum Turn {
    /// Ask the modem this and hand back its answer.
    Ask(AtQuery),
    /// The answer of the card: data and status word.
    Answer(Vec<u8>),
    /// There is no answer, and why.
    Failed(ModemTrouble),
}

/// Why a card in a modem cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ModemTrouble {
    /// There is no card, or none that answers.
    #[error("the modem sees no card that answers")]
    NoCard,
    /// The card is busy.
    #[error("the modem uses the card itself just now")]
    Busy,
    /// The modem gives nobody access to the card.
    #[error("this modem does not let a program read the card")]
    Refused,
    /// A code was to be tried.
    #[error("a code does not go over a modem")]
    Code,
}

/// How this modem leads to its card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// File by file (+CRSM).
    Files(Dialect),
    /// Command by command (+CSIM).
    Raw,
    /// Not at all before the card's code was typed into a phone.
    Shut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lock {
    Open,
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Once {
    Not,
    Done,
}

/// What the modem was asked last.
enum Pending {
    Nothing,
    NoEcho,
    Reasons,
    CardState,
    /// Whether it describes the number of the card, asked so.
    Number(Dialect),
    /// Whether it heeds the folder: a file is named where none can be.
    Heeds(Dialect),
    /// Whether there is a directory of applications, which only newer cards have.
    Directory(Dialect),
    RawNumber,
    Description(Dialect, FileName, Once),
    Content,
    Status,
    Tries,
    Raw,
}

impl Translator {
    /// Starts with a modem that was asked nothing yet.
    pub fn new() -> Self {
        Self {
            way: None,
            class: None,
            standing: Standing::new(),
            lock: Lock::Open,
            folders_described: Once::Not,
            command: None,
            pending: Pending::Nothing,
        }
    }

    /// Says how the machine must think that bytes travel.
    pub fn transport(&self) -> Transport {
        Transport::T0
    }

    /// Takes a command of the machine.
    pub fn carry(&mut self, command: &Command) -> Turn {
        self.command = Some(command.clone());
        match self.way {
            Some(way) => self.translate(way),
            None => self.ask(Pending::NoEcho, AtQuery::no_echo()),
        }
    }

    /// Takes the modem's answer to the last question.
    pub fn answer(&mut self, answer: &AtAnswer) -> Turn {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => Turn::Failed(ModemTrouble::Refused),
            // Not every modem knows these two; both only help.
            Pending::NoEcho => self.ask(Pending::Reasons, AtQuery::reasons()),
            Pending::Reasons => self.ask(Pending::CardState, AtQuery::card_state()),
            Pending::CardState => self.state_known(card_state(answer)),
            Pending::Number(dialect) => self.number_described(dialect, of_file(answer)),
            Pending::Heeds(dialect) => self.folder_tried(dialect, of_file(answer)),
            Pending::Directory(dialect) => {
                let there = is_fine(&of_file(answer));
                self.class = Some(if there { CardClass::Uicc } else { CardClass::Gsm });
                self.found(Way::Files(dialect))
            }
            Pending::RawNumber => self.raw_tried(of_command(answer)),
            Pending::Description(dialect, file, again) => {
                self.described((dialect, file, again), of_file(answer))
            }
            Pending::Content => content(of_file(answer)),
            Pending::Status => said(fine_data(of_file(answer)).unwrap_or_default(), FINE),
            Pending::Tries => word(match tries_left(answer) {
                Some(0) => 0x6983,
                Some(tries) => 0x63C0 | u16::from(tries),
                None => OTHER_INSTRUCTION,
            }),
            Pending::Raw => carried(of_command(answer)),
        }
    }

    fn ask(&mut self, pending: Pending, query: AtQuery) -> Turn {
        self.pending = pending;
        Turn::Ask(query)
    }

    fn translate(&mut self, way: Way) -> Turn {
        let Some(command) = self.command.take() else { return Turn::Failed(ModemTrouble::Refused) };
        let bytes = command.bytes(Transport::T0);
        match bytes.as_slice() {
            [_, 0x20, _, _] | [_, 0x20, _, _, 0x00] => self.ask(Pending::Tries, AtQuery::tries()),
            [_, 0x20, ..] => Turn::Failed(ModemTrouble::Code),
            bytes => match way {
                Way::Files(dialect) => self.by_file(dialect, bytes),
                Way::Raw => match AtQuery::carrying(&command) {
                    Some(query) => self.ask(Pending::Raw, query),
                    None => word(OTHER_INSTRUCTION),
                },
                Way::Shut => word(DENIED),
            },
        }
    }

    fn by_file(&mut self, dialect: Dialect, bytes: &[u8]) -> Turn {
        let spoken = if bytes[0] == 0xA0 { CardClass::Gsm } else { CardClass::Uicc };
        if self.class.is_some_and(|class| class != spoken) {
            return word(OTHER_CLASS);
        }
        match bytes {
            [_, 0xA4, p1, _, _, data @ ..] => self.select(dialect, *p1, data),
            [_, 0xB0, p1, p2, p3] => self.read(dialect, Content::Bytes, [*p1, *p2, *p3]),
            [_, 0xB2, p1, p2, p3] => self.read(dialect, Content::Record, [*p1, *p2, *p3]),
            [_, 0xC0, _, _, count] => self.describe(dialect, *count),
            [_, 0xF2, ..] => self.status(),
            _ => word(OTHER_INSTRUCTION),
        }
    }

    fn select(&mut self, dialect: Dialect, p1: u8, data: &[u8]) -> Turn {
        match self.standing.select(p1, data) {
            Target::Nowhere => word(NO_FILE),
            Target::Unreachable => word(OTHER_INSTRUCTION),
            Target::File => self.describe(dialect, WHOLE),
            // Which phonebook a modem would take that is not told the folder, nobody can say.
            Target::Folder if self.standing.is_in_a_book() && !dialect.names_folders() => {
                word(FAILED)
            }
            Target::Folder if self.folders_described == Once::Not => {
                self.folders_described = Once::Done;
                self.status()
            }
            Target::Folder => word(FINE),
        }
    }

    /// Asks what the modem's own place on the card says of the codes.
    fn status(&mut self) -> Turn {
        match AtQuery::admitted("AT+CRSM=242") {
            Ok(query) => self.ask(Pending::Status, query),
            Err(_) => word(FINE),
        }
    }

    fn describe(&mut self, dialect: Dialect, count: u8) -> Turn {
        let Some(file) = self.standing.file() else { return word(NO_FILE) };
        match dialect.describe(&file, count) {
            Some(query) => self.ask(Pending::Description(dialect, file, Once::Not), query),
            None => word(FAILED),
        }
    }

    fn described(&mut self, asked: (Dialect, FileName, Once), reached: Reached) -> Turn {
        let (dialect, file, again) = asked;
        if let (Reached::Card(data, word), Once::Not) = (&reached, again)
            && data.is_empty()
            && let Some(count) =
                StatusWord(*word).length_asked().or_else(|| StatusWord(*word).waiting())
            && let Some(query) = dialect.describe(&file, count)
        {
            return self.ask(Pending::Description(dialect, file, Once::Done), query);
        }
        if reached == Reached::NoFile {
            self.standing.no_file();
        }
        match fine_data(reached.clone()) {
            Some(data) => said(data, FINE),
            None => carried(reached),
        }
    }

    fn read(&mut self, dialect: Dialect, kind: Content, p: [u8; 3]) -> Turn {
        let query = self.standing.file().and_then(|file| dialect.read(kind, &file, p));
        match query {
            Some(query) => self.ask(Pending::Content, query),
            None => word(FAILED),
        }
    }
}

impl Default for Translator {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Translator({:?}, {:?})", self.way, self.class)
    }
}

impl std::fmt::Debug for Turn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ask(query) => write!(f, "Ask({query:?})"),
            Self::Answer(bytes) => write!(f, "Answer({} bytes)", bytes.len()),
            Self::Failed(trouble) => write!(f, "Failed({trouble:?})"),
        }
    }
}
