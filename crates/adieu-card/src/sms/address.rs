//! Addresses inside a message: a number, or a sender spelled in letters (3GPP TS 23.040 §9.1.2.5).
//!
//! The length counts half bytes here, bytes for the service centre; one must never be taken for the other.

use crate::number::{LETTERS, Number, decode_counted_digits, decode_digits, odd_kind};
use crate::text::gsm7::{spell, unpack};
use crate::text::national::Alphabets;
use crate::undecodable::Undecodable;

/// An address as far as it could be read.
pub(super) struct Address {
    /// The number; none when the address is empty or cannot be read.
    pub number: Option<Number>,
    /// What could not be read, or is odd about it.
    pub doubt: Option<Undecodable>,
}

/// Reads an address and returns what stands behind it; an error only when it does not say where it ends.
pub(super) fn decode_address(bytes: &[u8]) -> Result<(Address, &[u8]), Undecodable> {
    let [half_bytes, kind, rest @ ..] = bytes else { return Err(Undecodable::TooShort) };
    let half_bytes = usize::from(*half_bytes);
    if half_bytes > 20 {
        return Err(Undecodable::Length);
    }
    let length = half_bytes.div_ceil(2);
    let value = rest.get(..length).ok_or(Undecodable::TooShort)?;
    let rest = &rest[length..];
    if half_bytes == 0 {
        return Ok((Address { number: None, doubt: None }, rest));
    }
    let read = if kind >> 4 & 7 == LETTERS {
        letters(value, half_bytes, *kind)
    } else {
        let digits = decode_counted_digits(value, half_bytes);
        digits.map(|digits| (Number::new(*kind, digits), odd_kind(*kind)))
    };
    let address = match read {
        Ok((number, doubt)) => Address { number: Some(number), doubt },
        Err(reason) => Address { number: None, doubt: Some(reason) },
    };
    Ok((address, rest))
}

/// Reads a sender spelled in letters; the last one may be cut.
fn letters(
    value: &[u8],
    half_bytes: usize,
    kind: u8,
) -> Result<(Number, Option<Undecodable>), Undecodable> {
    let septets = unpack(value, 0, half_bytes * 4 / 7)?;
    let name = spell(septets, Alphabets::DEFAULT)?;
    let number = Number { number: name.text, ton: LETTERS, npi: kind & 15 };
    Ok((number, name.cut.then_some(Undecodable::TooShort)))
}

/// A service centre as it was read, and the bytes behind it.
pub(crate) type CentreAndRest<'a> = (Result<Option<Number>, Undecodable>, &'a [u8]);

/// Reads the service centre before a message; an error only when it does not say where it ends.
pub(crate) fn decode_service_centre(bytes: &[u8]) -> Result<CentreAndRest<'_>, Undecodable> {
    let (length, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    match length {
        0 | 0xFF => Ok((Ok(None), rest)),
        1..=11 => {
            let value = rest.get(..usize::from(*length)).ok_or(Undecodable::TooShort)?;
            let centre = decode_digits(&value[1..])
                .map(|digits| (!digits.is_empty()).then(|| Number::new(value[0], digits)));
            Ok((centre, &rest[value.len()..]))
        }
        12..=0xFE => Err(Undecodable::Length),
    }
}
