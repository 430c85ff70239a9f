//! A telephone number as cards keep it: type byte and swapped digits (3GPP TS 51.011 §10.5.1).
//!
//! It must never drop a digit that it cannot read: the whole number is then named as unreadable.

use serde::{Deserialize, Serialize};

use crate::undecodable::Undecodable;

/// A number with what its type byte says.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Number {
    /// The number as it would be dialled: `+` when international, `p` a pause, `?` a wild digit, `E` an expansion.
    pub number: String,
    /// Type of number: 0 unknown, 1 international, 2 national, 5 letters.
    pub ton: u8,
    /// Numbering plan: 1 is telephony.
    pub npi: u8,
}

/// The digits of one byte value each (3GPP TS 51.011 §10.5.1, table of extended BCD).
const DIGITS: [char; 15] =
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#', 'p', '?', 'E'];

/// Type of number: letters.
pub(crate) const LETTERS: u8 = 5;

/// Type of number: kept for later standards.
const RESERVED: u8 = 7;

impl Number {
    /// Joins a type byte and digits.
    pub fn new(kind: u8, mut digits: String) -> Self {
        let (ton, npi) = (kind >> 4 & 7, kind & 15);
        if ton == 1 && digits.starts_with(|c: char| c.is_ascii_digit()) {
            digits.insert(0, '+');
        }
        Self { number: digits, ton, npi }
    }
}

/// Reads swapped digits up to the padding; something after the padding is an error.
pub fn decode_digits(bytes: &[u8]) -> Result<String, Undecodable> {
    let mut text = String::with_capacity(bytes.len() * 2 + 1);
    let mut ended = false;
    for nibble in bytes.iter().flat_map(|byte| [byte & 15, byte >> 4]) {
        match DIGITS.get(usize::from(nibble)) {
            None => ended = true,
            Some(_) if ended => return Err(Undecodable::Digit),
            Some(digit) => text.push(*digit),
        }
    }
    Ok(text)
}

/// Reads this many swapped digits; what fills the last byte, when the count is odd, may be anything.
pub(crate) fn decode_counted_digits(bytes: &[u8], count: usize) -> Result<String, Undecodable> {
    let half_bytes = bytes.iter().flat_map(|byte| [byte & 15, byte >> 4]);
    let digits = half_bytes.take(count).map(|half| DIGITS.get(usize::from(half)).copied());
    let text: String = digits.collect::<Option<_>>().ok_or(Undecodable::Digit)?;
    if text.len() == count { Ok(text) } else { Err(Undecodable::TooShort) }
}

/// Says what is odd about a type byte: its highest bit is always set, and one kind is kept for later standards.
///
/// FF is what telephones write when they know no kind (3GPP TS 51.011 §10.5.1).
pub(crate) fn odd_kind(kind: u8) -> Option<Undecodable> {
    let odd = kind < 0x80 || (kind >> 4 & 7 == RESERVED && kind != 0xFF);
    odd.then_some(Undecodable::Kind)
}

/// Reads a number: type byte and digits, with or without the length byte that a phonebook puts before them.
pub fn decode_number(field: &[u8]) -> Result<Number, Undecodable> {
    match field {
        [] | [0xFF] => Err(Undecodable::Empty),
        // The highest bit of a type byte is always set; a length byte is at most 11.
        [kind @ 0x80..=0xFF, digits @ ..] => numbered(*kind, digits),
        [count @ 1..=11, rest @ ..] => {
            let body = rest.get(..usize::from(*count)).ok_or(Undecodable::Length)?;
            if rest[body.len()..].iter().any(|byte| *byte != 0xFF) {
                return Err(Undecodable::TooLong);
            }
            match body {
                [kind @ 0x80..=0xFF, digits @ ..] => numbered(*kind, digits),
                _ => Err(Undecodable::Structure),
            }
        }
        [_, ..] => Err(Undecodable::Structure),
    }
}

fn numbered(kind: u8, digits: &[u8]) -> Result<Number, Undecodable> {
    if digits.len() > 20 {
        return Err(Undecodable::TooLong);
    }
    let digits = decode_digits(digits)?;
    if digits.is_empty() { Err(Undecodable::Empty) } else { Ok(Number::new(kind, digits)) }
}
