//! One record of the phonebook's reference file: the files of one set of contacts (3GPP TS 31.102 §4.4.2.1).
//!
//! The order of the entries under A9 is the order of the bytes in an index record; it must never be changed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::tlv::fields;
use crate::undecodable::Undecodable;

/// What a file of the phonebook holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FileRole {
    /// Names and numbers.
    Names,
    /// Which record of a type-2 file belongs to a row.
    Index,
    /// Ends of long numbers.
    Extension,
    /// Second names.
    SecondName,
    /// Further numbers.
    SecondNumber,
    /// Whether a row changed or is hidden.
    Control,
    /// Groups of a row.
    Groups,
    /// Labels of further numbers.
    NumberLabels,
    /// Names of the groups.
    GroupNames,
    /// Identifiers of rows.
    Identifiers,
    /// Electronic mail.
    Email,
    /// Capabilities and settings for a call.
    Capability,
    /// Something that a later standard may know.
    Other,
}

impl FileRole {
    fn of(tag: u16) -> Self {
        match tag {
            0xC0 => Self::Names,
            0xC1 => Self::Index,
            0xC2 => Self::Extension,
            0xC3 => Self::SecondName,
            0xC4 => Self::SecondNumber,
            0xC5 => Self::Control,
            0xC6 => Self::Groups,
            0xC7 => Self::NumberLabels,
            0xC8 => Self::GroupNames,
            0xC9 => Self::Identifiers,
            0xCA => Self::Email,
            0xCB => Self::Capability,
            _ => Self::Other,
        }
    }
}

/// How a file hangs together with the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// Row by row.
    Row,
    /// By this byte of the index record.
    Index(u8),
    /// By a record number in another file.
    Pointer,
}

/// A file of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// What it holds.
    pub role: FileRole,
    /// How it hangs together with the names.
    pub link: Link,
    /// Its identifier.
    #[serde(with = "crate::hex::fid")]
    #[schemars(with = "String")]
    pub fid: u16,
    /// Its short identifier.
    pub sfi: Option<u8>,
}

/// The files of one set of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct PhonebookSet {
    /// The files, in the order of the record.
    pub entries: Vec<Entry>,
}

impl PhonebookSet {
    /// Returns the files of one role.
    pub fn role(&self, role: FileRole) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.role == role)
    }

    /// Returns the file with the names.
    pub fn names(&self) -> Option<&Entry> {
        self.role(FileRole::Names).next()
    }
}

/// Reads a record; none when it is padding only.
pub fn decode_reference(record: &[u8]) -> Result<Option<PhonebookSet>, Undecodable> {
    let mut set = PhonebookSet::default();
    for group in fields(record) {
        let group = group?;
        for (place, field) in fields(group.value).enumerate() {
            let field = field?;
            let place = u8::try_from(place).map_err(|_| Undecodable::TooLong)?;
            let link = match group.tag {
                0xA8 => Link::Row,
                0xA9 => Link::Index(place),
                0xAA => Link::Pointer,
                _ => break,
            };
            let (fid, sfi) = match field.value {
                [high, low] => (u16::from_be_bytes([*high, *low]), None),
                [high, low, sfi] => (u16::from_be_bytes([*high, *low]), Some(*sfi)),
                _ => return Err(Undecodable::Length),
            };
            set.entries.push(Entry { role: FileRole::of(field.tag), link, fid, sfi });
        }
    }
    if set.entries.is_empty() {
        return Ok(None);
    }
    if set.names().is_some() { Ok(Some(set)) } else { Err(Undecodable::Structure) }
}
