//! A mobile network, as country code plus network code (3GPP TS 23.003).
//!
//! It must never stand for a brand: several brands share a network, and one brand may use several.

use crate::inline::Inline;
use crate::serde_as_string;

/// A mobile network: three digits for the country and two or three for the network.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plmn {
    digits: Inline<6>,
}

/// Why a text is not a network code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a network code is three digits for the country and two or three for the network")]
pub struct ParsePlmnError;

impl Plmn {
    /// Reads a network code such as `20610`, `206 10` or `206-10`.
    pub fn parse(text: &str) -> Result<Self, ParsePlmnError> {
        let mut digits = Inline::new();
        for character in text.trim().chars().filter(|c| !matches!(c, ' ' | '-' | '/')) {
            let fits = character.is_ascii_digit() && digits.push(character as u8);
            if !fits {
                return Err(ParsePlmnError);
            }
        }
        if digits.len() < 5 { Err(ParsePlmnError) } else { Ok(Self { digits }) }
    }

    /// Returns the digits in one run, as in `20610`.
    pub fn reveal(&self) -> &str {
        self.digits.as_str()
    }

    /// Returns the country code.
    pub fn mcc(&self) -> &str {
        &self.reveal()[..3]
    }

    /// Returns the network code.
    pub fn mnc(&self) -> &str {
        &self.reveal()[3..]
    }
}

serde_as_string!(Plmn, ParsePlmnError);

impl std::fmt::Debug for Plmn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Plmn({} {})", self.mcc(), self.mnc())
    }
}
