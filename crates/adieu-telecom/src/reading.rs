//! Reads what a person or a table gives: an identifier by itself, or one in the clothes that links, labels and table
//! programs put on it.
//!
//! It must never turn one number into another: what is not certain is unknown, and what was taken away is told.

mod extension;
mod search;
mod tables;

use crate::classify::{Identifier, Unrecognised, recognise};
use crate::{CheckDigit, Iccid};

pub use search::{Finding, MAX_TEXT, Sought, search};

/// What was read, and what was taken away before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it is.
    pub identifier: Identifier,
    /// What to know of how it was read; mostly nothing.
    pub remarks: Vec<Remark>,
}

/// What was done to read an identifier, or what speaks against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Remark {
    /// It was cut out of a link or a longer text.
    CutOut,
    /// It stood in a formula that table programs write to keep digits.
    FormulaText,
    /// A table program had added decimals, all of them nought.
    Decimals,
    /// A table program had written it with an exponent, and all digits were there.
    Exponent,
    /// Its digits were parted in thousands by commas.
    Thousands,
    /// An extension stands behind the telephone number; it is left out.
    Extension,
    /// From the sixteenth digit on there are only noughts: a table program may have lost the rest.
    PerhapsRounded,
}

/// Reads an input in any of its clothes.
///
/// ```
/// use adieu_telecom::{Remark, read};
///
/// let reading = read("https://esim.example.com/set?carddata=LPA:1%24smdp.example.com%24ABC");
/// assert_eq!(reading.identifier.reveal(), Some("LPA:1$smdp.example.com$ABC"));
/// assert_eq!(reading.remarks, [Remark::CutOut]);
/// assert_eq!(read("8932020000000000010.0").identifier.reveal(), Some("8932020000000000010"));
/// ```
pub fn read(input: &str) -> Reading {
    let text = input.trim();
    match recognise(text) {
        Ok(Identifier::Iccid(card)) => minded(card),
        Ok(Identifier::Msisdn(number)) => {
            let identifier = Identifier::Msisdn(number);
            // Only a link has parameters; most numbers are plain digits.
            let has_extension = text.starts_with(['t', 'T']) && extension::is_parameter(text);
            Reading {
                identifier,
                remarks: has_extension.then_some(Remark::Extension).into_iter().collect(),
            }
        }
        Ok(
            identifier @ (Identifier::Imsi(_)
            | Identifier::Eid(_)
            | Identifier::Lpa(_)
            | Identifier::Unknown { .. }),
        ) => Reading { identifier, remarks: Vec::new() },
        Err(reason) => undressed(text, reason),
    }
}

/// How many digits table programs keep of a number.
const KEPT_BY_TABLES: usize = 15;

/// Minds that a table program keeps fifteen digits and writes noughts for the others.
fn minded(card: Iccid) -> Reading {
    // Nearly every card has other digits there: its check digit is not looked at then.
    if card.reveal().as_bytes()[KEPT_BY_TABLES..].iter().any(|digit| *digit != b'0') {
        return Reading { identifier: Identifier::Iccid(card), remarks: Vec::new() };
    }
    match card.check() {
        CheckDigit::Fits | CheckDigit::Absent => {
            Reading { identifier: Identifier::Iccid(card), remarks: vec![Remark::PerhapsRounded] }
        }
        CheckDigit::DoesNotFit => Reading::unknown(Unrecognised::Rounded),
    }
}

/// Takes off one piece of clothing after the other; `reason` says why the text by itself is nothing.
fn undressed(text: &str, reason: Unrecognised) -> Reading {
    if text.len() > MAX_TEXT {
        return Reading::unknown(reason);
    }
    // The mark by which tables keep text as text.
    if let Some(marked) = text.strip_prefix(['\'', '\u{2019}']) {
        let marked = marked.trim();
        return match recognise(marked) {
            Ok(_) => read(marked),
            Err(reason) => dressed_by_tables(marked, reason),
        };
    }
    dressed_by_tables(text, reason)
}

fn dressed_by_tables(text: &str, reason: Unrecognised) -> Reading {
    if let Some(inner) = tables::formula_text(text) {
        return match recognise(inner) {
            Ok(_) => read(inner).with(Remark::FormulaText),
            Err(reason) => dressed_number(inner, reason).with(Remark::FormulaText),
        };
    }
    dressed_number(text, reason)
}

fn dressed_number(text: &str, reason: Unrecognised) -> Reading {
    match tables::number(text) {
        Some(Ok((digits, remark))) => match recognise(&digits) {
            Ok(Identifier::Iccid(card)) => minded(card).with(remark),
            Ok(identifier) => Reading { identifier, remarks: vec![remark] },
            Err(reason) => Reading::unknown(reason),
        },
        Some(Err(reason)) => Reading::unknown(reason),
        None => in_words(text, reason),
    }
}

/// Looks for an identifier among words.
fn in_words(text: &str, reason: Unrecognised) -> Reading {
    if let Some(number) = extension::before(text) {
        let found = found(number, reason);
        if let Identifier::Msisdn(_) = found.identifier {
            return found.with(Remark::Extension);
        }
    }
    found(text, reason)
}

fn found(text: &str, reason: Unrecognised) -> Reading {
    if let Ok(identifier) = recognise(text) {
        return Reading { identifier, remarks: Vec::new() };
    }
    match search(text, Sought::Anything) {
        Finding::One { identifier, is_alone } if is_alone || text.contains(char::is_alphabetic) => {
            let reading = match identifier {
                Identifier::Iccid(card) => minded(card),
                other @ (Identifier::Imsi(_)
                | Identifier::Msisdn(_)
                | Identifier::Eid(_)
                | Identifier::Lpa(_)
                | Identifier::Unknown { .. }) => Reading { identifier: other, remarks: Vec::new() },
            };
            reading.with(Remark::CutOut)
        }
        Finding::Several => Reading::unknown(Unrecognised::Several),
        // Digits beside a number and no word between them: nobody knows where it ends.
        Finding::One { .. } | Finding::Nothing => Reading::unknown(reason),
    }
}

impl Reading {
    fn unknown(reason: Unrecognised) -> Self {
        Self { identifier: Identifier::Unknown { reason }, remarks: Vec::new() }
    }

    /// Adds a remark in front; of what is unknown there is nothing to remark.
    fn with(mut self, remark: Remark) -> Self {
        if self.identifier.reveal().is_some() {
            self.remarks.insert(0, remark);
        }
        self
    }
}

impl Remark {
    /// Returns the remark in plain English.
    pub fn says(self) -> &'static str {
        match self {
            Self::CutOut => "cut out of a link or a longer text",
            Self::FormulaText => "a table program had kept it as a formula",
            Self::Decimals => "a table program had added decimals; they are left out",
            Self::Exponent => "a table program had written it with an exponent; no digit was lost",
            Self::Thousands => "its digits were parted in thousands",
            Self::Extension => "an extension stands behind the number; it is left out",
            Self::PerhapsRounded => {
                "it ends in noughts, as when a table program lost its digits: compare with the card"
            }
        }
    }
}
