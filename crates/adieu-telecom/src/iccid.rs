//! The number of a SIM card (ITU-T E.118), as printed on it or as read from it.
//!
//! It must never refuse a card because of its check digit: that digit is a hint, and some cards lack it.

use crate::inline::Inline;
use crate::serde_as_string;
use crate::spelling::{Spelling, SpellingError};

/// The number of a SIM card: 19 or 20 digits that begin with 89.
///
/// A Belgian card whose print leaves out the check digit has 18 digits; that is accepted, and [`Iccid::check`] says so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iccid {
    digits: Inline<20>,
}

/// Whether the last digit of a card number is its Luhn digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckDigit {
    /// The last digit fits the others.
    Fits,
    /// The last digit does not fit: a misprint, a slip, or a card without one.
    DoesNotFit,
    /// The check digit is left out.
    Absent,
}

/// Why a text is not the number of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseIccidError {
    /// Nothing is there.
    #[error("no card number given")]
    Empty,
    /// The text is far too long.
    #[error("too long for a card number")]
    TooLong,
    /// Something else than digits stands there.
    #[error("a card number holds digits only")]
    Characters,
    /// It does not begin with 89.
    #[error("a card number begins with 89")]
    Prefix,
    /// It has too few or too many digits.
    #[error("a card number has 19 or 20 digits, this one has {digits}")]
    Length {
        /// How many there are.
        digits: usize,
    },
}

impl Iccid {
    /// Reads a card number in any spelling: with blanks or hyphens, padded with F, or with swapped digits as a card dump
    /// shows it.
    pub fn parse(text: &str) -> Result<Self, ParseIccidError> {
        Self::from_spelling(&Spelling::read(text)?)
    }

    pub(crate) fn from_spelling(spelling: &Spelling) -> Result<Self, ParseIccidError> {
        if spelling.plus {
            return Err(ParseIccidError::Characters);
        }
        if spelling.count > 22 {
            return Err(ParseIccidError::Length { digits: spelling.count });
        }
        let read = spelling.digits().as_bytes();
        match read {
            [b'8', b'9', ..] => Self::from_digits(read.iter().copied()),
            [b'9', b'8', ..] => Self::from_digits(swapped(read)),
            [] | [_, ..] => Err(ParseIccidError::Prefix),
        }
    }

    fn from_digits(read: impl Iterator<Item = u8>) -> Result<Self, ParseIccidError> {
        let mut digits = Inline::<22>::new();
        let mut padded = false;
        for byte in read {
            match byte {
                b'F' => padded = true,
                _ if padded || !byte.is_ascii_digit() => return Err(ParseIccidError::Characters),
                digit => {
                    let _ = digits.push(digit);
                }
            }
        }
        let text = digits.as_str();
        if !text.starts_with("89") {
            return Err(ParseIccidError::Prefix);
        }
        match text.len() {
            19 | 20 => {}
            // The print of some Belgian cards stops before the check digit.
            18 if text.starts_with("8932") => {}
            digits => return Err(ParseIccidError::Length { digits }),
        }
        Ok(Self { digits: Inline::of(text).expect("at most 20 digits, by the match above") })
    }

    /// Returns all digits.
    pub fn reveal(&self) -> &str {
        self.digits.as_str()
    }

    /// Says whether the card was issued under the Belgian country code.
    pub fn is_belgian(&self) -> bool {
        self.reveal().starts_with("8932")
    }

    /// Returns the issuer prefix of a Belgian card: 89, 32 and two digits.
    pub fn issuer_prefix(&self) -> Option<&str> {
        self.is_belgian().then(|| &self.reveal()[..6])
    }

    /// Says whether the check digit fits.
    pub fn check(&self) -> CheckDigit {
        let digits = self.reveal();
        if digits.len() == 18 {
            return CheckDigit::Absent;
        }
        if digits.ends_with(self.expected_check_digit()) {
            CheckDigit::Fits
        } else {
            CheckDigit::DoesNotFit
        }
    }

    /// Returns the check digit that the other digits ask for.
    pub fn expected_check_digit(&self) -> char {
        let digits = self.reveal().as_bytes();
        let body = if digits.len() == 18 { digits } else { &digits[..digits.len() - 1] };
        char::from(b'0' + luhn(body))
    }

    /// Returns the number with its middle hidden: issuer prefix and the last two digits stay.
    pub fn masked(&self) -> String {
        let digits = self.reveal();
        let hidden = "•".repeat(digits.len() - 8);
        format!("{}{hidden}{}", &digits[..6], &digits[digits.len() - 2..])
    }
}

/// Swaps the two digits of every byte of a card dump (ETSI TS 102 221 §13.2); padding goes last.
fn swapped(read: &[u8]) -> impl Iterator<Item = u8> + '_ {
    read.chunks(2)
        .flat_map(|pair| match *pair {
            [first, b'F'] => [Some(first), Some(b'F')],
            [first, second] => [Some(second), Some(first)],
            [last] => [Some(last), None],
            _ => [None, None],
        })
        .flatten()
}

/// Computes the Luhn digit of a body.
fn luhn(body: &[u8]) -> u8 {
    let sum: u32 = body
        .iter()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0');
            if at % 2 == 0 { if digit > 4 { digit * 2 - 9 } else { digit * 2 } } else { digit }
        })
        .sum();
    ((10 - sum % 10) % 10) as u8
}

impl From<SpellingError> for ParseIccidError {
    fn from(error: SpellingError) -> Self {
        match error {
            SpellingError::Empty => Self::Empty,
            SpellingError::TooLong => Self::TooLong,
            SpellingError::Characters | SpellingError::Decimals => Self::Characters,
        }
    }
}

impl std::fmt::Debug for Iccid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Iccid({})", self.masked())
    }
}

serde_as_string!(Iccid, ParseIccidError);
