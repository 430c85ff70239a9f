//! A record with a name and a number: EF_ADN, FDN, LND, MSISDN, SDN (3GPP TS 51.011 §10.5.1).
//!
//! One half that cannot be read must never hide or shift the other half.

use crate::number::{LETTERS, Number, decode_digits, odd_kind};
use crate::text::alpha::decode_alpha;
use crate::text::gsm7::Spelled;
use crate::undecodable::{Doubt, TroubleField, Undecodable};

/// The bytes behind the name: length, type, ten bytes of digits, capability and extension record.
const TAIL: usize = 14;

/// A name and a number as one record keeps them.
#[derive(Clone, PartialEq, Eq)]
pub struct Adn {
    /// The name; empty when there is none.
    pub name: Result<Spelled, Undecodable>,
    /// The number without what an extension record adds; none when there is none.
    pub number: Result<Option<Number>, Undecodable>,
    /// What is odd about the kind of the number, whose digits were read all the same.
    pub number_kind: Option<Undecodable>,
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

    /// Returns what could not be understood, or only as the standard has it read.
    pub fn doubts(&self) -> impl Iterator<Item = Doubt> {
        let name = self.name.as_ref().err().map(|reason| (TroubleField::Name, *reason));
        let number = self.number.as_ref().err().map(|reason| (TroubleField::Number, *reason));
        let kind = self.number_kind.map(|reason| (TroubleField::NumberKind, reason));
        let cut = self.name.as_ref().is_ok_and(|name| name.cut);
        let cut = cut.then_some((TroubleField::LastCharacter, Undecodable::TooShort));
        let found = [name, cut, number, kind].into_iter().flatten();
        found.map(|(field, reason)| Doubt { field, reason })
    }
}

/// Reads a record; only one that is too short for any number has no reading at all.
pub fn decode_adn(record: &[u8]) -> Result<Adn, Undecodable> {
    let split = record.len().checked_sub(TAIL).ok_or(Undecodable::TooShort)?;
    let (name, tail) = record.split_at(split);
    Ok(Adn {
        name: decode_alpha(name),
        number: dialled(tail),
        number_kind: dialled_kind(tail),
        extension: pointer(tail[13]),
    })
}

/// Reads length byte, type byte and digits at the head of a field.
pub(crate) fn dialled(field: &[u8]) -> Result<Option<Number>, Undecodable> {
    let [count, kind, digits @ ..] = field else { return Err(Undecodable::TooShort) };
    match count {
        0xFF => Ok(None),
        // Nothing counted is no number, unless digits stand there all the same.
        0 if digits.iter().all(|byte| matches!(byte, 0x00 | 0xFF)) => Ok(None),
        1..=11 => {
            let digits = digits.get(..usize::from(*count) - 1).ok_or(Undecodable::Length)?;
            if kind >> 4 & 7 == LETTERS && !digits.is_empty() {
                // Letters are no digits, and no record says how many half bytes of them there are.
                return Err(Undecodable::Kind);
            }
            let digits = decode_digits(digits)?;
            Ok((!digits.is_empty()).then(|| Number::new(*kind, digits)))
        }
        0 | 12..=0xFE => Err(Undecodable::Length),
    }
}

/// Says what is odd about the kind of a number that `dialled` reads.
pub(crate) fn dialled_kind(field: &[u8]) -> Option<Undecodable> {
    let [_, kind, ..] = field else { return None };
    if matches!(dialled(field), Ok(Some(_))) { odd_kind(*kind) } else { None }
}

/// Returns a record number; FF and 00 mean none.
pub(crate) fn pointer(byte: u8) -> Option<u8> {
    (!matches!(byte, 0x00 | 0xFF)).then_some(byte)
}
