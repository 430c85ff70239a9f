//! The reference printed on letters: `AD-7K3F-92QX`.
//!
//! Seven characters are random, the eighth checks them. This file draws nothing: the desk hands in the bytes.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_CHARACTERS: usize = 7;

/// The reference of a case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseRef(String);

/// Why a text is not a reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseCaseRefError {
    /// Wrong length or a strange character.
    #[error("a case reference looks like AD-7K3F-92QX")]
    Shape,
    /// The check character does not fit: a typing slip.
    #[error("the last character of the reference does not fit the others: look for a typing slip")]
    Check,
}

impl CaseRef {
    /// Makes a reference of random bytes; five bits of each of the first seven are used.
    pub fn from_random(bytes: [u8; RANDOM_CHARACTERS]) -> Self {
        let values: Vec<u8> = bytes.iter().map(|byte| byte & 31).collect();
        Self::from_values(&values)
    }

    fn from_values(values: &[u8]) -> Self {
        let mut all = values.to_vec();
        all.push(check_value(values));
        let text: String = all.iter().map(|v| char::from(ALPHABET[usize::from(*v)])).collect();
        Self(format!("AD-{}-{}", &text[..4], &text[4..]))
    }

    /// Reads a reference as people type it: any case, O for 0, I and L for 1, with or without dashes.
    pub fn parse(text: &str) -> Result<Self, ParseCaseRefError> {
        let upper = text.trim().to_ascii_uppercase();
        let body = upper.strip_prefix("AD").ok_or(ParseCaseRefError::Shape)?;
        let mut values = Vec::with_capacity(RANDOM_CHARACTERS + 1);
        for character in body.chars().filter(|c| !matches!(c, '-' | ' ')) {
            values.push(value_of(character).ok_or(ParseCaseRefError::Shape)?);
        }
        if values.len() != RANDOM_CHARACTERS + 1 {
            return Err(ParseCaseRefError::Shape);
        }
        let (random, check) = values.split_at(RANDOM_CHARACTERS);
        if check != [check_value(random)] {
            return Err(ParseCaseRefError::Check);
        }
        Ok(Self::from_values(random))
    }

    /// Returns the reference as printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn value_of(character: char) -> Option<u8> {
    let plain = match character {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let byte = u8::try_from(plain).ok()?;
    ALPHABET.iter().position(|c| *c == byte).and_then(|p| u8::try_from(p).ok())
}

/// Luhn's scheme in base 32: finds every single slip and nearly every swap of neighbours.
fn check_value(values: &[u8]) -> u8 {
    let mut sum = 0u32;
    for (place, value) in values.iter().rev().enumerate() {
        let weighted = u32::from(*value) * if place % 2 == 0 { 2 } else { 1 };
        sum += weighted / 32 + weighted % 32;
    }
    u8::try_from((32 - sum % 32) % 32).expect("a remainder of 32 fits a byte")
}

impl fmt::Display for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CaseRef {
    type Error = ParseCaseRefError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CaseRef> for String {
    fn from(reference: CaseRef) -> Self {
        reference.0
    }
}

impl std::str::FromStr for CaseRef {
    type Err = ParseCaseRefError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_survives_being_typed_carelessly() {
        let reference = CaseRef::from_random([1, 0, 31, 7, 12, 200, 90]);
        let careless =
            reference.as_str().to_lowercase().replace('-', " ").replace('1', "l").replace('0', "o");
        assert_eq!(CaseRef::parse(&careless), Ok(reference));
    }

    #[test]
    fn every_single_slip_is_found() {
        let reference = CaseRef::from_random([3, 19, 8, 22, 30, 1, 16]);
        for place in [3, 4, 5, 6, 8, 9, 10, 11] {
            for other in ALPHABET {
                let mut text: Vec<u8> = reference.as_str().bytes().collect();
                if text[place] == *other {
                    continue;
                }
                text[place] = *other;
                let text = String::from_utf8(text).expect("the alphabet is ASCII");
                assert_eq!(CaseRef::parse(&text), Err(ParseCaseRefError::Check), "{text}");
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "AD", "AD-7K3F", "XX-7K3F-92QX", "AD-7K3F-92QXX", "AD-7K3F-92Q!"] {
            assert_eq!(CaseRef::parse(text), Err(ParseCaseRefError::Shape), "{text}");
        }
    }
}
