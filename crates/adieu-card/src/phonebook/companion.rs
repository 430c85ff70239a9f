//! Records beside a name: further numbers, mail, second names (3GPP TS 31.102 §4.4.2.5 to §4.4.2.13).
//!
//! A record that says it belongs to another row must never be given to this one.

use super::tree::Link;
use crate::adn::{dialled, dialled_kind, pointer};
use crate::number::Number;
use crate::text::alpha::decode_alpha;
use crate::text::gsm7::Spelled;
use crate::undecodable::Undecodable;

/// The row that a record of a type-2 file says it belongs to: short identifier and record of the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linked {
    /// Short identifier of the file with the names.
    pub sfi: u8,
    /// Record in that file.
    pub record: u8,
}

/// A further number of a row.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondNumber {
    /// Record with the label of the number.
    pub label: Option<u8>,
    /// The number.
    pub number: Option<Number>,
    /// What is odd about the kind of the number, whose digits were read all the same.
    pub number_kind: Option<Undecodable>,
    /// Record of the extension file that goes on with the number.
    pub extension: Option<u8>,
    /// The row it says it belongs to.
    pub row: Option<Linked>,
}

/// Reads a further number: 15 bytes, 17 when the record names its row.
pub fn decode_second_number(record: &[u8], link: Link) -> Result<SecondNumber, Undecodable> {
    let row = linked(record, link)?;
    let [label, number @ .., _, extension] = (match link {
        Link::Row | Link::Pointer => record.get(..15),
        Link::Index(_) => record.len().checked_sub(2).and_then(|end| record.get(..end.min(15))),
    })
    .filter(|part| part.len() == 15)
    .ok_or(Undecodable::TooShort)?
    else {
        return Err(Undecodable::TooShort);
    };
    Ok(SecondNumber {
        label: pointer(*label),
        number_kind: dialled_kind(number),
        number: dialled(number)?,
        extension: pointer(*extension),
        row,
    })
}

/// Reads a mail address or a second name, and the row it says it belongs to.
pub fn decode_linked_text(
    record: &[u8],
    link: Link,
) -> Result<(Spelled, Option<Linked>), Undecodable> {
    let row = linked(record, link)?;
    let text = match link {
        Link::Row | Link::Pointer => record,
        Link::Index(_) => &record[..record.len() - 2],
    };
    Ok((decode_alpha(text)?, row))
}

fn linked(record: &[u8], link: Link) -> Result<Option<Linked>, Undecodable> {
    match (link, record) {
        (Link::Row | Link::Pointer, _) | (_, [.., _, 0xFF] | [.., 0xFF, _]) => Ok(None),
        (Link::Index(_), [.., sfi, record]) => Ok(Some(Linked { sfi: *sfi, record: *record })),
        (Link::Index(_), _) => Err(Undecodable::TooShort),
    }
}
