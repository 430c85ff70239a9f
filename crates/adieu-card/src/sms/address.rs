//! Addresses inside a message: a number, or a sender spelled in letters (3GPP TS 23.040 §9.1.2.5).
//!
//! The length counts half bytes here, bytes for the service centre; one must never be taken for the other.

use crate::number::{Number, decode_digits};
use crate::text::gsm7::{spell, unpack};
use crate::text::national::Alphabets;
use crate::undecodable::Undecodable;

/// Type of number: letters.
const LETTERS: u8 = 5;

/// Reads an address and returns what stands behind it; none when it is empty.
pub(super) fn decode_address(bytes: &[u8]) -> Result<(Option<Number>, &[u8]), Undecodable> {
    let [half_bytes, kind, rest @ ..] = bytes else { return Err(Undecodable::TooShort) };
    let half_bytes = usize::from(*half_bytes);
    if half_bytes > 20 {
        return Err(Undecodable::Length);
    }
    let length = half_bytes.div_ceil(2);
    let value = rest.get(..length).ok_or(Undecodable::TooShort)?;
    let rest = &rest[length..];
    if half_bytes == 0 {
        return Ok((None, rest));
    }
    if kind >> 4 & 7 == LETTERS {
        let septets = unpack(value, 0, half_bytes * 4 / 7)?;
        let name = spell(septets, Alphabets::DEFAULT)?.text;
        return Ok((Some(Number { number: name, ton: LETTERS, npi: kind & 15 }), rest));
    }
    let digits = decode_digits(value)?;
    if digits.len() != half_bytes {
        return Err(Undecodable::Digit);
    }
    Ok((Some(Number::new(*kind, digits)), rest))
}

/// Reads the service centre before a message, and returns the message.
pub(crate) fn decode_service_centre(bytes: &[u8]) -> Result<(Option<Number>, &[u8]), Undecodable> {
    let (length, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    match length {
        0 | 0xFF => Ok((None, rest)),
        1..=11 => {
            let value = rest.get(..usize::from(*length)).ok_or(Undecodable::TooShort)?;
            let digits = decode_digits(&value[1..])?;
            let number = (!digits.is_empty()).then(|| Number::new(value[0], digits));
            Ok((number, &rest[value.len()..]))
        }
        12..=0xFE => Err(Undecodable::Length),
    }
}
