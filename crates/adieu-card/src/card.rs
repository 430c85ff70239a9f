//! What a dump means: whose card it is, contacts, messages, calls, and how complete all that is.
//!
//! It must never join what only looks alike: a name alone makes no two rows one contact.

mod compare;
mod contacts;
mod identity;
mod messages;
mod recent;
mod report;

pub use compare::{
    Changed, Changes, Comparison, FieldChange, FileChange, FileChangeKind, IdentityField, SameCard,
    compare,
};
pub use contacts::{Contact, ContactList, ContactNumber};
pub use identity::{CardIdentity, OwnNumber};
pub use messages::CardMessage;
pub use recent::{CallKind, RecentCall};
pub use report::{FileReport, Lock, PartsThere, Report, Trouble};

use schemars::JsonSchema;
use serde::Serialize;

use crate::adn::{Adn, decode_adn};
use crate::dump::{CardDump, FileDump, FileKind, Place};
use crate::extension::{decode_extension, joined};
use crate::number::Number;
pub use crate::undecodable::TroubleField;
use crate::undecodable::Undecodable;

/// What a card holds, decoded.
#[derive(Clone, PartialEq, Serialize, JsonSchema)]
pub struct Card {
    /// Whose card it is.
    pub identity: CardIdentity,
    /// Every contact once.
    pub contacts: Vec<Contact>,
    /// Messages, with their parts joined.
    pub messages: Vec<CardMessage>,
    /// Calls, the newest of each list first.
    pub calls: Vec<RecentCall>,
    /// How complete that is.
    pub report: Report,
}

/// Where something stands on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct RowAt {
    /// The place.
    pub place: Place,
    /// The file.
    #[serde(with = "crate::hex::fid")]
    #[schemars(with = "String")]
    pub fid: u16,
    /// The record.
    pub record: u8,
}

impl Card {
    /// Decodes everything that was read.
    pub fn of(dump: &CardDump) -> Self {
        let mut troubles = Vec::new();
        let identity = identity::read(dump, &mut troubles);
        let contacts = contacts::read(dump, &mut troubles);
        let messages = messages::read(dump, &mut troubles);
        let calls = recent::read(dump, &mut troubles);
        let report = report::of(dump, troubles);
        Self { identity, contacts, messages, calls, report }
    }
}

impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counts = (self.contacts.len(), self.messages.len(), self.calls.len());
        write!(f, "Card({} contacts, {} messages, {} calls)", counts.0, counts.1, counts.2)
    }
}

/// A name and a number of one record, with the reasons for what could not be read.
struct Row {
    at: RowAt,
    name: String,
    number: Option<String>,
}

/// Reads the records in use of a file of names and numbers.
fn rows(
    dump: &CardDump,
    file: &FileDump,
    extension: Option<u16>,
    troubles: &mut Vec<Trouble>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (record, bytes) in file.used() {
        let at = RowAt { place: file.place, fid: file.fid, record };
        match decode_adn(bytes) {
            Ok(adn) => rows.extend(row(dump, at, (adn, extension), troubles)),
            Err(reason) => troubles.push(Trouble::new(at, TroubleField::Record, reason)),
        }
    }
    rows
}

fn row(
    dump: &CardDump,
    at: RowAt,
    (adn, extension): (Adn, Option<u16>),
    troubles: &mut Vec<Trouble>,
) -> Option<Row> {
    if adn.is_empty() {
        return None;
    }
    troubles.extend(adn.doubts().map(|doubt| Trouble::of(at, doubt)));
    let mut trouble = |field, reason| troubles.push(Trouble::new(at, field, reason));
    let number = match adn.number.ok().flatten() {
        Some(number) => {
            Some(whole(dump, at, (number, adn.extension, extension), &mut trouble).number)
        }
        None => {
            // Digits go on with a number that has no beginning.
            let file = extension.and_then(|fid| dump.file(at.place, fid));
            let end = adn.extension.and_then(|record| file.and_then(|file| file.record(record)));
            if end.map(decode_extension).is_some_and(|end| end.is_ok()) {
                trouble(TroubleField::EndOfNumber, Undecodable::Chain);
            }
            None
        }
    };
    let name = adn.name.map(|name| name.text).unwrap_or_default();
    Some(Row { at, name, number })
}

/// Joins a number with its extension records; when the chain is broken, the beginning stays and is named.
fn whole(
    dump: &CardDump,
    at: RowAt,
    (number, first, extension): (Number, Option<u8>, Option<u16>),
    trouble: &mut impl FnMut(TroubleField, Undecodable),
) -> Number {
    let Some(first) = first else { return number };
    let file = extension.and_then(|fid| dump.file(at.place, fid));
    let rest = |record| file.and_then(|file| file.record(record));
    match joined(number.clone(), first, rest) {
        Ok(whole) => whole,
        Err(reason) => {
            trouble(TroubleField::EndOfNumber, reason);
            number
        }
    }
}

/// Returns the file that goes on with the numbers of a file outside a phonebook.
fn extension_of(place: Place, kind: FileKind) -> Option<u16> {
    match kind {
        FileKind::FixedNumbers => Some(0x6F4B),
        FileKind::ServiceNumbers => Some(0x6F4C),
        FileKind::OwnNumbers | FileKind::Incoming | FileKind::Outgoing => {
            Some(if matches!(place, Place::Usim(_)) { 0x6F4E } else { 0x6F4A })
        }
        FileKind::Contacts | FileKind::Dialled => Some(0x6F4A),
        FileKind::Iccid
        | FileKind::Directory
        | FileKind::Imsi
        | FileKind::ProviderName
        | FileKind::Administrative
        | FileKind::Messages
        | FileKind::Extension
        | FileKind::Reference
        | FileKind::Companion
        | FileKind::Folder => None,
    }
}

/// Returns the files of a kind whose records do not stand elsewhere already.
fn own_files(dump: &CardDump, kind: FileKind) -> impl Iterator<Item = &FileDump> {
    dump.kind(kind).filter(|file| file.same_as.is_none())
}
