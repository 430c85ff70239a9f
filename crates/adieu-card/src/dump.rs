//! Everything that was read, as it was read: files, records, status words.
//!
//! Nothing is left out or made nice here; what was decoded must be found here again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::CardClass;
use crate::fcp::{FileControl, Pin};
use crate::phonebook::PhonebookSet;
use crate::status::{Meaning, StatusWord};

/// A card as it was read.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct CardDump {
    /// Its language; absent when it spoke none.
    pub class: Option<CardClass>,
    /// The codes that guard it, as far as it tells.
    pub pins: Vec<Pin>,
    /// Every file that was asked for, in the order of reading.
    pub files: Vec<FileDump>,
    /// The sets of the phonebooks.
    pub sets: Vec<SetDump>,
    /// Answers of an embedded card.
    pub profiles: Vec<AnswerDump>,
    /// How many commands were sent.
    pub commands: u32,
    /// Why reading stopped before its end; absent when it did not.
    pub stopped: Option<Stop>,
    /// What the card said to the person's code; absent when none was tried.
    #[serde(default)]
    pub code: Option<CodeTried>,
}

/// What the card said to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeTried {
    /// It opened the card.
    Accepted,
    /// It was wrong, and cost a try.
    Refused,
}

/// Where a file lies.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The root.
    Root,
    /// The folder of the telephone (7F10).
    Telecom,
    /// The folder of the older networks (7F20).
    Gsm,
    /// The subscription of newer networks; a card may hold several.
    Usim(u8),
    /// The phonebook of the telephone folder.
    GlobalBook,
    /// The phonebook of a subscription.
    LocalBook(u8),
}

/// What a file is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Number of the card.
    Iccid,
    /// Applications on the card.
    Directory,
    /// Number of the subscription.
    Imsi,
    /// Name of the provider.
    ProviderName,
    /// Administrative data: length of the network code.
    Administrative,
    /// Own numbers.
    OwnNumbers,
    /// Names and numbers.
    Contacts,
    /// Fixed numbers.
    FixedNumbers,
    /// Numbers of services.
    ServiceNumbers,
    /// Numbers that were dialled.
    Dialled,
    /// Calls that came in.
    Incoming,
    /// Calls that went out.
    Outgoing,
    /// Short messages.
    Messages,
    /// Ends of long numbers.
    Extension,
    /// Reference file of a phonebook.
    Reference,
    /// A file of a phonebook beside its names.
    Companion,
    /// A folder that would not open.
    Folder,
}

/// A file as it was read.
#[derive(Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FileDump {
    /// Where it lies.
    pub place: Place,
    /// What it is for.
    pub kind: FileKind,
    /// Its identifier.
    #[serde(with = "crate::hex::fid")]
    #[schemars(with = "String")]
    pub fid: u16,
    /// What the card answered when it was selected.
    pub selected: StatusWord,
    /// What the card said of it.
    #[serde(with = "crate::hex")]
    #[schemars(with = "String")]
    pub control: Vec<u8>,
    /// The same, read.
    pub described: Option<FileControl>,
    /// What was read.
    pub parts: Vec<Part>,
    /// The records that were to be read, when not all: only these belong to something.
    pub wanted: Option<Vec<u8>>,
    /// Place in `files` of the same file seen elsewhere; its records stand there.
    pub same_as: Option<usize>,
}

/// A record, or a run of bytes, as it was read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    /// Number of the record; 0 for a file that is one run of bytes.
    pub record: u8,
    /// What the card answered.
    pub status: StatusWord,
    /// The bytes.
    #[serde(with = "crate::hex")]
    #[schemars(with = "String")]
    pub bytes: Vec<u8>,
}

/// A set of a phonebook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetDump {
    /// Which phonebook.
    pub place: Place,
    /// Record of its reference file.
    pub record: u8,
    /// Its files.
    pub set: PhonebookSet,
}

/// An answer of an embedded card.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnswerDump {
    /// What was asked.
    pub asked: AskedOf,
    /// What the card answered.
    pub status: StatusWord,
    /// The bytes.
    #[serde(with = "crate::hex")]
    #[schemars(with = "String")]
    pub bytes: Vec<u8>,
}

/// What an embedded card was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// Its identifier.
    Eid,
    /// Its profiles.
    Profiles,
}

/// Why reading stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// The card is gone, or the reader with it.
    Vanished,
    /// The card did not answer in time.
    TimedOut,
    /// The card wanted more commands than any card needs.
    TooLong,
    /// The card speaks neither language.
    NotACard,
    /// The person stopped it.
    Asked,
}

impl FileDump {
    /// Returns the bytes of a record that was read.
    pub fn record(&self, number: u8) -> Option<&[u8]> {
        // Records are nearly always read from 1 on, in order.
        let near = self.parts.get(usize::from(number).wrapping_sub(1));
        let found = near
            .filter(|part| part.record == number)
            .or_else(|| self.parts.iter().find(|part| part.record == number))?;
        found.was_read().then_some(found.bytes.as_slice())
    }

    /// Returns every record that was read.
    pub fn read(&self) -> impl Iterator<Item = (u8, &[u8])> {
        let read = self.parts.iter().filter(|part| part.was_read());
        read.map(|part| (part.record, part.bytes.as_slice()))
    }

    /// Returns every record that was read and is not padding only.
    pub fn used(&self) -> impl Iterator<Item = (u8, &[u8])> {
        self.read().filter(|(_, bytes)| bytes.iter().any(|byte| *byte != 0xFF))
    }

    /// Returns the number of records that the card says there are.
    pub fn records(&self) -> Option<u32> {
        self.described.as_ref().and_then(|control| control.records)
    }

    /// Says whether the card refused to show it.
    pub fn is_denied(&self) -> bool {
        self.selected.meaning() == Meaning::Denied
            || self.parts.iter().any(|part| part.status.meaning() == Meaning::Denied)
    }

    /// Says whether the card has it.
    pub fn is_there(&self) -> bool {
        self.selected.meaning() == Meaning::Fine
    }
}

impl AnswerDump {
    /// Says whether it could not even be asked: a modem does not lead to the part that knows.
    pub fn is_out_of_reach(&self) -> bool {
        self.bytes.is_empty() && self.status.meaning() == Meaning::OtherLanguage
    }
}

impl Part {
    /// A card that says "fine" and gives nothing has shown nothing.
    fn was_read(&self) -> bool {
        self.status.meaning() == Meaning::Fine && !self.bytes.is_empty()
    }
}

impl CardDump {
    /// Returns the files of one kind that the card has, in the order of reading.
    pub fn kind(&self, kind: FileKind) -> impl Iterator<Item = &FileDump> {
        self.files.iter().filter(move |file| file.kind == kind && file.is_there())
    }

    /// Returns the file with this identifier in this place.
    pub fn file(&self, place: Place, fid: u16) -> Option<&FileDump> {
        self.files.iter().find(|file| file.place == place && file.fid == fid)
    }
}

impl std::fmt::Debug for CardDump {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CardDump({} files, {} commands)", self.files.len(), self.commands)
    }
}

impl std::fmt::Debug for FileDump {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileDump({:?} {:04X}, {} parts)", self.place, self.fid, self.parts.len())
    }
}
