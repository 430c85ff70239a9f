//! The identifier of an embedded card (GSMA SGP.02 and SGP.29).
//!
//! It must never be taken for the number of a profile: an embedded card may hold several.

use crate::inline::Inline;
use crate::serde_as_string;
use crate::spelling::{Spelling, SpellingError};

/// The identifier of an embedded card: 32 digits that begin with 89, the last two being check digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Eid {
    digits: Inline<32>,
}

/// Why a text is not the identifier of an embedded card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseEidError {
    /// Nothing is there.
    #[error("no EID given")]
    Empty,
    /// The text is far too long.
    #[error("too long for an EID")]
    TooLong,
    /// Something else than digits stands there.
    #[error("an EID holds digits only")]
    Characters,
    /// It does not begin with 89.
    #[error("an EID begins with 89")]
    Prefix,
    /// It has too few or too many digits.
    #[error("an EID has 32 digits, this one has {digits}")]
    Length {
        /// How many there are.
        digits: usize,
    },
    /// Its check digits do not fit: a digit is wrong.
    #[error("the check digits of this EID do not fit: a digit is wrong")]
    CheckDigits,
}

impl Eid {
    /// Reads an identifier, with or without blanks and hyphens.
    pub fn parse(text: &str) -> Result<Self, ParseEidError> {
        Self::from_spelling(&Spelling::read(text)?)
    }

    pub(crate) fn from_spelling(spelling: &Spelling) -> Result<Self, ParseEidError> {
        if spelling.plus {
            return Err(ParseEidError::Characters);
        }
        if spelling.count != 32 {
            return Err(ParseEidError::Length { digits: spelling.count });
        }
        if !spelling.is_plain() {
            return Err(ParseEidError::Characters);
        }
        let digits = spelling.digits();
        if !digits.starts_with("89") {
            return Err(ParseEidError::Prefix);
        }
        let remainder = digits.bytes().fold(0u32, |rest, b| (rest * 10 + u32::from(b - b'0')) % 97);
        if remainder != 1 {
            return Err(ParseEidError::CheckDigits);
        }
        Ok(Self { digits: Inline::of(digits).expect("32 digits, by the length above") })
    }

    /// Returns all digits.
    pub fn reveal(&self) -> &str {
        self.digits.as_str()
    }

    /// Returns the identifier with its middle hidden.
    pub fn masked(&self) -> String {
        format!("{}{}", &self.reveal()[..8], "•".repeat(24))
    }
}

impl From<SpellingError> for ParseEidError {
    fn from(error: SpellingError) -> Self {
        match error {
            SpellingError::Empty => Self::Empty,
            SpellingError::TooLong => Self::TooLong,
            SpellingError::Characters | SpellingError::Decimals => Self::Characters,
        }
    }
}

impl std::fmt::Debug for Eid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Eid({})", self.masked())
    }
}

serde_as_string!(Eid, ParseEidError);
