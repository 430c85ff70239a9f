//! A record with a name and a number: EF_ADN, FDN, LND, MSISDN, SDN (3GPP TS 51.011 §10.5.1).
//!
//! One half that cannot be read must never hide or shift the other half.

use crate::number::{Number, decode_digits};
use crate::text::alpha::decode_alpha;
use crate::text::gsm7::Spelled;
use crate::undecodable::Undecodable;

/// The bytes behind the name: length, type, ten bytes of digits, capability and extension record.
const TAIL: usize = 14;

/// A name and a number as one record keeps them.
#[derive(Clone, PartialEq, Eq)]
pub struct Adn {
    /// The name; empty when there is none.
    pub name: Result<Spelled, Undecodable>,
    /// The number without what an extension record adds; none when there is none.
    pub number: Result<Option<Number>, Undecodable>,
    /// Record of the extension file that goes on with the number.
    pub extension: Option<u8>,
}

impl Adn {
    /// Says whether the record holds nothing at all.
    pub fn is_empty(&self) -> bool {
        self.name.as_ref().is_ok_and(|name| name.text.is_empty() && !name.cut)
            && self.number == Ok(None)
            && self.extension.is_none()
    }
}

/// Reads a record; only one that is too short for any number has no reading at all.
pub fn decode_adn(record: &[u8]) -> Result<Adn, Undecodable> {
    let split = record.len().checked_sub(TAIL).ok_or(Undecodable::TooShort)?;
    let (name, tail) = record.split_at(split);
    Ok(Adn { name: decode_alpha(name), number: dialled(tail), extension: pointer(tail[13]) })
}

/// Reads length byte, type byte and digits at the head of a field.
pub(crate) fn dialled(field: &[u8]) -> Result<Option<Number>, Undecodable> {
    let [count, kind, digits @ ..] = field else { return Err(Undecodable::TooShort) };
    match count {
        0xFF => Ok(None),
        1..=11 => {
            let digits = digits.get(..usize::from(*count) - 1).ok_or(Undecodable::Length)?;
            let digits = decode_digits(digits)?;
            Ok((!digits.is_empty()).then(|| Number::new(*kind, digits)))
        }
        0 | 12..=0xFE => Err(Undecodable::Length),
    }
}

/// Returns a record number; FF and 00 mean none.
pub(crate) fn pointer(byte: u8) -> Option<u8> {
    (!matches!(byte, 0x00 | 0xFF)).then_some(byte)
}
