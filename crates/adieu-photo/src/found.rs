//! A code that was found in a picture.
//!
//! Its text must never reach a log: a sheet can carry the code that unblocks a card.

use std::fmt::{Debug, Formatter, Result};

/// A code that was found in a picture.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Found {
    /// Which kind of code it is.
    pub symbology: Symbology,
    /// What it says, unchanged; [`Found::meaning`] tells what of it may be shown.
    pub text: String,
}

/// A way of writing text as squares or bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Symbology {
    /// QR code.
    QrCode,
    /// Code 128, the usual one for card numbers.
    Code128,
    /// Code 39.
    Code39,
    /// Interleaved 2 of 5.
    Itf,
    /// EAN-13, the article number of a shop.
    Ean13,
}

impl Symbology {
    /// Returns a word that does not change.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::QrCode => "qr-code",
            Self::Code128 => "code-128",
            Self::Code39 => "code-39",
            Self::Itf => "itf",
            Self::Ean13 => "ean-13",
        }
    }
}

impl Debug for Found {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "Found({}, {} bytes)", self.symbology.as_str(), self.text.len())
    }
}
