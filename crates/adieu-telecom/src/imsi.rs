//! The subscription as the network knows it (3GPP TS 23.003).
//!
//! It must never be taken for a proof of brand: one network code serves several.

use crate::inline::Inline;
use crate::plmn::Plmn;
use crate::serde_as_string;
use crate::spelling::{Spelling, SpellingError};

/// The number of a subscription: 14 or 15 digits, country code first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Imsi {
    digits: Inline<15>,
}

/// Why a text is not the number of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseImsiError {
    /// Nothing is there.
    #[error("no IMSI given")]
    Empty,
    /// The text is far too long.
    #[error("too long for an IMSI")]
    TooLong,
    /// Something else than digits stands there.
    #[error("an IMSI holds digits only")]
    Characters,
    /// It has too few or too many digits.
    #[error("an IMSI has 14 or 15 digits, this one has {digits}")]
    Length {
        /// How many there are.
        digits: usize,
    },
    /// No country or shared network code begins like this.
    #[error("no mobile country code begins like this IMSI")]
    Country,
}

impl Imsi {
    /// Reads a subscription number, with or without blanks and hyphens.
    pub fn parse(text: &str) -> Result<Self, ParseImsiError> {
        Self::from_spelling(&Spelling::read(text)?)
    }

    pub(crate) fn from_spelling(spelling: &Spelling) -> Result<Self, ParseImsiError> {
        if spelling.plus {
            return Err(ParseImsiError::Characters);
        }
        if !(14..=15).contains(&spelling.count) {
            return Err(ParseImsiError::Length { digits: spelling.count });
        }
        if !spelling.is_plain() {
            return Err(ParseImsiError::Characters);
        }
        let digits = spelling.digits();
        // Geographic codes begin with 2 to 7; 9 is shared and for tests, 001 for tests (ITU-T E.212).
        if !matches!(digits.as_bytes()[0], b'2'..=b'7' | b'9') && !digits.starts_with("001") {
            return Err(ParseImsiError::Country);
        }
        Ok(Self { digits: Inline::of(digits).expect("at most 15 digits, by the length above") })
    }

    /// Returns all digits.
    pub fn reveal(&self) -> &str {
        self.digits.as_str()
    }

    /// Returns the mobile country code; 206 is Belgium.
    pub fn mcc(&self) -> &str {
        &self.reveal()[..3]
    }

    /// Returns the network, where the length of its code follows from the country.
    ///
    /// European codes (2xx) and the shared code 901 have two network digits; elsewhere two or three occur.
    pub fn plmn(&self) -> Option<Plmn> {
        let digits = self.reveal();
        let two = digits.starts_with('2') || digits.starts_with("901");
        two.then(|| Plmn::parse(&digits[..5]).expect("five digits make a network code"))
    }

    /// Says whether the subscription stands under the Belgian country code.
    pub fn is_belgian(&self) -> bool {
        self.mcc() == "206"
    }

    /// Returns the number with its subscriber part hidden.
    pub fn masked(&self) -> String {
        let digits = self.reveal();
        format!("{}{}", &digits[..5], "•".repeat(digits.len() - 5))
    }
}

impl From<SpellingError> for ParseImsiError {
    fn from(error: SpellingError) -> Self {
        match error {
            SpellingError::Empty => Self::Empty,
            SpellingError::TooLong => Self::TooLong,
            SpellingError::Characters | SpellingError::Decimals => Self::Characters,
        }
    }
}

impl std::fmt::Debug for Imsi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Imsi({})", self.masked())
    }
}

serde_as_string!(Imsi, ParseImsiError);
