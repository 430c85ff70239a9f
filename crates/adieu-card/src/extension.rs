//! Records that go on with a number: EF_EXT1, 2, 3 and 5 (3GPP TS 51.011 §10.5.10).
//!
//! A chain that comes back to itself must end in a reason, never in a loop.

use crate::adn::pointer;
use crate::number::{Number, decode_digits};
use crate::undecodable::Undecodable;

/// What one extension record holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Extension {
    /// More digits, and the record that goes on.
    Digits {
        /// The digits.
        digits: String,
        /// The next record.
        next: Option<u8>,
    },
    /// A subaddress, kept as bytes, and the record that goes on.
    Subaddress {
        /// The bytes of the subaddress.
        bytes: Vec<u8>,
        /// The next record.
        next: Option<u8>,
    },
}

impl Extension {
    /// Returns the record that goes on.
    pub fn next(&self) -> Option<u8> {
        match self {
            Self::Digits { next, .. } | Self::Subaddress { next, .. } => *next,
        }
    }
}

/// Reads a record of 13 bytes.
pub fn decode_extension(record: &[u8]) -> Result<Extension, Undecodable> {
    let [kind, data @ .., chain] = record else { return Err(Undecodable::TooShort) };
    match data.len() {
        0..11 => return Err(Undecodable::TooShort),
        11 => {}
        _ => return Err(Undecodable::TooLong),
    }
    let next = pointer(*chain);
    match kind {
        0x02 => {
            let count = usize::from(data[0]);
            if count > 10 {
                return Err(Undecodable::Length);
            }
            Ok(Extension::Digits { digits: decode_digits(&data[1..=count])?, next })
        }
        0x01 => Ok(Extension::Subaddress { bytes: data.to_vec(), next }),
        0x00 | 0xFF => Err(Undecodable::Empty),
        _ => Err(Undecodable::Kind),
    }
}

/// Joins a number with the records that go on with it; `record` gives the bytes of one.
pub fn joined<'a>(
    number: Number,
    first: u8,
    record: impl Fn(u8) -> Option<&'a [u8]>,
) -> Result<Number, Undecodable> {
    let mut whole = number;
    let mut seen = [false; 256];
    let mut next = Some(first);
    while let Some(at) = next {
        if std::mem::replace(&mut seen[usize::from(at)], true) {
            return Err(Undecodable::Chain);
        }
        let extension = decode_extension(record(at).ok_or(Undecodable::Chain)?)?;
        next = extension.next();
        if let Extension::Digits { digits, .. } = extension {
            whole.number.push_str(&digits);
        }
    }
    Ok(whole)
}
