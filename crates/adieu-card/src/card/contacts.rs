//! Contacts, whole: a row with all its numbers, mail, second names and groups.
//!
//! Rows equal in name and number are one contact; rows equal in name alone must never become one.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::report::Trouble;
use super::{Row, RowAt, TroubleField, extension_of, own_files, rows, whole};
use crate::dump::{CardDump, FileDump, FileKind, SetDump};
use crate::phonebook::{Entry, FileRole, Link, decode_linked_text, decode_second_number};
use crate::text::alpha::decode_alpha;
use crate::undecodable::Undecodable;

/// A contact on the card.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Contact {
    /// The name; empty when there is none.
    pub name: String,
    /// The numbers, the first one first.
    pub numbers: Vec<ContactNumber>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// Second names.
    pub second_names: Vec<String>,
    /// Groups.
    pub groups: Vec<String>,
    /// Whether the card hides it behind a key of its own.
    pub hidden: bool,
    /// Which list it is on.
    pub list: ContactList,
    /// Where it stands; more than one place when equal rows were found.
    pub rows: Vec<RowAt>,
}

/// A number of a contact.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct ContactNumber {
    /// The number.
    pub number: String,
    /// What the card calls it.
    pub label: Option<String>,
}

/// Which list a contact is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactList {
    /// The person's contacts.
    Contacts,
    /// Fixed numbers: the only ones that may be called when that is switched on.
    Fixed,
    /// Numbers of services, put there by the operator.
    Service,
}

pub(super) fn read(dump: &CardDump, troubles: &mut Vec<Trouble>) -> Vec<Contact> {
    let mut contacts = Vec::new();
    let lists = [
        (FileKind::Contacts, ContactList::Contacts),
        (FileKind::FixedNumbers, ContactList::Fixed),
        (FileKind::ServiceNumbers, ContactList::Service),
    ];
    for (kind, list) in lists {
        for file in own_files(dump, kind) {
            let set = set_of(dump, file);
            let extension = match set {
                Some(set) => set.set.role(FileRole::Extension).next().map(|entry| entry.fid),
                None => extension_of(file.place, kind),
            };
            for row in rows(dump, file, extension, troubles) {
                let mut contact = plain(row, list);
                if let Some(set) = set {
                    complete(dump, set, &mut contact, troubles);
                }
                contacts.push(contact);
            }
        }
    }
    merged(contacts)
}

fn set_of<'a>(dump: &'a CardDump, file: &FileDump) -> Option<&'a SetDump> {
    let named = |set: &&SetDump| set.set.names().is_some_and(|names| names.fid == file.fid);
    dump.sets.iter().filter(|set| set.place == file.place).find(named)
}

fn plain(row: Row, list: ContactList) -> Contact {
    let number = row.number.map(|number| ContactNumber { number, label: None });
    Contact {
        name: row.name,
        numbers: number.into_iter().collect(),
        emails: Vec::new(),
        second_names: Vec::new(),
        groups: Vec::new(),
        hidden: false,
        list,
        rows: vec![row.at],
    }
}

/// Adds what the other files of the set hold for the row.
fn complete(dump: &CardDump, set: &SetDump, contact: &mut Contact, troubles: &mut Vec<Trouble>) {
    let row = contact.rows[0].record;
    for entry in &set.set.entries {
        let Some(file) = dump.file(set.place, entry.fid) else { continue };
        let record = match entry.link {
            Link::Row => Some(row),
            Link::Index(byte) => pointed(dump, set, row, byte),
            Link::Pointer => None,
        };
        let Some(record) = record else { continue };
        let Some(bytes) = file.record(record) else { continue };
        let at = RowAt { place: set.place, fid: entry.fid, record };
        let field = field_of(entry.role);
        let taken = take(dump, set, (entry, at, bytes), (&mut *contact, &mut *troubles));
        troubles.extend(taken.err().map(|reason| Trouble::new(at, field, reason)));
    }
}

fn field_of(role: FileRole) -> TroubleField {
    match role {
        FileRole::SecondNumber => TroubleField::SecondNumber,
        FileRole::Email => TroubleField::Email,
        FileRole::SecondName => TroubleField::SecondName,
        FileRole::Names
        | FileRole::Index
        | FileRole::Extension
        | FileRole::Control
        | FileRole::Groups
        | FileRole::NumberLabels
        | FileRole::GroupNames
        | FileRole::Identifiers
        | FileRole::Capability
        | FileRole::Other => TroubleField::Record,
    }
}

fn pointed(dump: &CardDump, set: &SetDump, row: u8, byte: u8) -> Option<u8> {
    let index = set.set.role(FileRole::Index).next()?;
    let record = dump.file(set.place, index.fid)?.record(row)?;
    record.get(usize::from(byte)).copied().filter(|record| *record != 0xFF && *record != 0)
}

fn take(
    dump: &CardDump,
    set: &SetDump,
    (entry, at, bytes): (&Entry, RowAt, &[u8]),
    (contact, troubles): (&mut Contact, &mut Vec<Trouble>),
) -> Result<(), Undecodable> {
    let row = contact.rows[0].record;
    let belongs =
        |linked: Option<crate::phonebook::Linked>| linked.is_none_or(|linked| linked.record == row);
    match entry.role {
        FileRole::Email | FileRole::SecondName => {
            let (spelled, linked) = decode_linked_text(bytes, entry.link)?;
            if !belongs(linked) {
                return Err(Undecodable::Chain);
            }
            if spelled.cut {
                let field = TroubleField::LastCharacter;
                troubles.push(Trouble::new(at, field, Undecodable::TooShort));
            }
            let to = if entry.role == FileRole::Email {
                &mut contact.emails
            } else {
                &mut contact.second_names
            };
            if !spelled.text.is_empty() && !to.contains(&spelled.text) {
                to.push(spelled.text);
            }
        }
        FileRole::SecondNumber => {
            let second = decode_second_number(bytes, entry.link)?;
            if !belongs(second.row) {
                return Err(Undecodable::Chain);
            }
            let Some(number) = second.number else { return Ok(()) };
            let mut trouble = |field, reason| troubles.push(Trouble::new(at, field, reason));
            if let Some(reason) = second.number_kind {
                trouble(TroubleField::NumberKind, reason);
            }
            let extension = set.set.role(FileRole::Extension).next().map(|entry| entry.fid);
            let number = whole(dump, at, (number, second.extension, extension), &mut trouble);
            let label = second
                .label
                .and_then(|label| named(dump, set, (FileRole::NumberLabels, label), troubles));
            contact.numbers.push(ContactNumber { number: number.number, label });
        }
        FileRole::Groups => {
            for group in bytes.iter().filter(|group| !matches!(group, 0x00 | 0xFF)) {
                let name = named(dump, set, (FileRole::GroupNames, *group), troubles);
                contact.groups.extend(name.filter(|name| !contact.groups.contains(name)));
            }
        }
        FileRole::Control => {
            contact.hidden = bytes.get(1).is_some_and(|key| *key != 0 && *key != 0xFF)
        }
        FileRole::Names
        | FileRole::Index
        | FileRole::Extension
        | FileRole::NumberLabels
        | FileRole::GroupNames
        | FileRole::Identifiers
        | FileRole::Capability
        | FileRole::Other => {}
    }
    Ok(())
}

/// Returns the name of a group or label.
fn named(
    dump: &CardDump,
    set: &SetDump,
    (role, record): (FileRole, u8),
    troubles: &mut Vec<Trouble>,
) -> Option<String> {
    let entry = set.set.role(role).next()?;
    let bytes = dump.file(set.place, entry.fid)?.record(record)?;
    match decode_alpha(bytes) {
        Ok(spelled) => Some(spelled.text).filter(|text| !text.is_empty()),
        Err(reason) => {
            let at = RowAt { place: set.place, fid: entry.fid, record };
            let trouble = Trouble::new(at, TroubleField::Label, reason);
            if !troubles.contains(&trouble) {
                troubles.push(trouble);
            }
            None
        }
    }
}

/// Puts rows equal in list, name and first number into one contact, with all that either holds.
fn merged(contacts: Vec<Contact>) -> Vec<Contact> {
    let mut kept: Vec<Contact> = Vec::with_capacity(contacts.len());
    let mut seen: HashMap<(ContactList, String, String), usize> = HashMap::new();
    for contact in contacts {
        let Some(first) = contact.numbers.first() else {
            kept.push(contact);
            continue;
        };
        let key = (contact.list, contact.name.clone(), first.number.clone());
        match seen.get(&key) {
            Some(at) => kept[*at].absorb(contact),
            None => {
                seen.insert(key, kept.len());
                kept.push(contact);
            }
        }
    }
    kept
}

impl Contact {
    fn absorb(&mut self, other: Self) {
        fn union<T: PartialEq>(mine: &mut Vec<T>, theirs: Vec<T>) {
            for item in theirs {
                if !mine.contains(&item) {
                    mine.push(item);
                }
            }
        }
        union(&mut self.numbers, other.numbers);
        union(&mut self.emails, other.emails);
        union(&mut self.second_names, other.second_names);
        union(&mut self.groups, other.groups);
        union(&mut self.rows, other.rows);
        self.hidden |= other.hidden;
    }
}
