//! What is wrong with facts: a sentence, a hint, and the place.
//!
//! It must never hold a value that a person wrote: numbers, names and addresses stay in the file.

use super::hint::FactsHint;

/// A place in a file: line and column, both from 1.
pub type LineColumn = (usize, usize);

/// What is wrong with facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsError {
    kind: FactsErrorKind,
    key: String,
    // Boxed, so that a result that holds the error stays small.
    hint: Box<FactsHint>,
    at: Option<LineColumn>,
    more: usize,
}

/// The kinds of fault that facts can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactsErrorKind {
    /// The text is not TOML.
    NotToml,
    /// The text is not JSON.
    NotJson,
    /// The file is larger than any household's or firm's facts.
    FileTooLarge,
    /// There are more lines than one file may hold.
    TooManyLines,
    /// No fact has this name.
    UnknownKey,
    /// The same fact is said twice.
    SaidTwice,
    /// A fact that cannot be left out is absent.
    Missing,
    /// The value is of another kind: a number for a text, a list for a date …
    WrongKind,
    /// The value is none of the words that are allowed.
    UnknownWord,
    /// There is no such day, or it lies outside all reason.
    ImpossibleDate,
    /// An amount is written with a comma.
    AmountWithComma,
    /// An amount stands without quotes.
    AmountWithoutQuotes,
    /// An amount is below zero.
    AmountNegative,
    /// An amount cannot be read, or is too large.
    Amount,
    /// A telephone number is not Belgian.
    NotBelgian,
    /// A telephone number cannot be read.
    Number,
    /// A card number has the wrong length or other characters than digits.
    Iccid,
    /// An IMSI has the wrong length or other characters than digits.
    Imsi,
    /// A mail address cannot be read.
    Email,
    /// A text holds characters that steer a terminal or hide other text.
    ControlCharacter,
    /// Nothing of a text can be seen.
    Unseen,
    /// A text or list is too long.
    TooLong,
    /// A number lies outside what is possible.
    OutOfRange,
    /// The key names no line, and there are several; or it names one that is not there.
    WhichLine,
    /// There is no line at all.
    NoLine,
    /// A day that has been lies in the future.
    InTheFuture,
    /// The wished day has passed.
    EndInThePast,
    /// The contract is to end and the number is to live on: both cannot be.
    EndKeepsNumber,
    /// Workers are counted, but the subscriber is no business.
    WorkersWithoutBusiness,
    /// Two lines have the same number or card.
    SameTwice,
    /// One day lies before another that must come first.
    Order,
    /// The gift is larger than the credit that it is a part of.
    GiftAboveCredit,
    /// A part is larger than the whole.
    PartAboveWhole,
    /// A day of death is told of, but the holder is no estate.
    DeathWithoutEstate,
}

impl FactsError {
    pub(crate) fn new(kind: FactsErrorKind, key: impl Into<String>) -> Self {
        let key = shown(&key.into());
        Self { kind, key, hint: Box::new(FactsHint::Nothing), at: None, more: 0 }
    }

    pub(crate) fn with_hint(mut self, hint: FactsHint) -> Self {
        *self.hint = hint;
        self
    }

    pub(crate) fn with_place(mut self, at: Option<LineColumn>) -> Self {
        self.at = at;
        self
    }

    pub(crate) fn with_more(mut self, more: usize) -> Self {
        self.more = more;
        self
    }

    /// Returns the kind of fault.
    pub fn kind(&self) -> FactsErrorKind {
        self.kind
    }

    /// Returns the dotted key concerned (`line.0.monthly_fee`), ready to be shown; empty when none is.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns what to do.
    pub fn hint(&self) -> &FactsHint {
        &self.hint
    }

    /// Returns line and column in the file, where they are known.
    pub fn at(&self) -> Option<LineColumn> {
        self.at
    }

    /// Returns how many faults follow in the same file.
    pub fn more(&self) -> usize {
        self.more
    }
}

impl FactsErrorKind {
    /// Lists all kinds.
    pub const ALL: [Self; 34] = [
        Self::NotToml,
        Self::NotJson,
        Self::FileTooLarge,
        Self::TooManyLines,
        Self::UnknownKey,
        Self::SaidTwice,
        Self::Missing,
        Self::WrongKind,
        Self::UnknownWord,
        Self::ImpossibleDate,
        Self::AmountWithComma,
        Self::AmountWithoutQuotes,
        Self::AmountNegative,
        Self::Amount,
        Self::NotBelgian,
        Self::Number,
        Self::Iccid,
        Self::Imsi,
        Self::Email,
        Self::ControlCharacter,
        Self::Unseen,
        Self::TooLong,
        Self::OutOfRange,
        Self::WhichLine,
        Self::NoLine,
        Self::InTheFuture,
        Self::EndInThePast,
        Self::EndKeepsNumber,
        Self::WorkersWithoutBusiness,
        Self::SameTwice,
        Self::Order,
        Self::GiftAboveCredit,
        Self::PartAboveWhole,
        Self::DeathWithoutEstate,
    ];

    /// Returns what is wrong, to stand after the key.
    fn words(self) -> &'static str {
        match self {
            Self::NotToml => "the file is not TOML",
            Self::NotJson => "the file is not JSON",
            Self::FileTooLarge => "the file is too large",
            Self::TooManyLines => "the file has more than 100 000 lines",
            Self::UnknownKey => "no fact has this name",
            Self::SaidTwice => "said twice",
            Self::Missing => "missing",
            Self::WrongKind => "another kind of value belongs here",
            Self::UnknownWord => "none of the words that are allowed here",
            Self::ImpossibleDate => "there is no such day",
            Self::AmountWithComma => "the amount is written with a comma",
            Self::AmountWithoutQuotes => "the amount stands without quotes",
            Self::AmountNegative => "the amount is below zero",
            Self::Amount => "the amount cannot be read",
            Self::NotBelgian => "the number is not Belgian",
            Self::Number => "the telephone number cannot be read",
            Self::Iccid => "the card number cannot be right",
            Self::Imsi => "the IMSI cannot be right",
            Self::Email => "the mail address cannot be right",
            Self::ControlCharacter => "the text holds a control character",
            Self::Unseen => "nothing of this text can be seen",
            Self::TooLong => "too long",
            Self::OutOfRange => "outside what is possible",
            Self::WhichLine => "it does not say which line",
            Self::NoLine => "there is no line",
            Self::InTheFuture => "this day has not come yet",
            Self::EndInThePast => "the day has passed",
            Self::EndKeepsNumber => "a contract that just ends takes its number with it",
            Self::WorkersWithoutBusiness => "only a business has workers",
            Self::SameTwice => "another line has the same",
            Self::Order => "this day comes before one that must come first",
            Self::GiftAboveCredit => "the gift is larger than the credit that it is a part of",
            Self::PartAboveWhole => "the part is larger than the whole",
            Self::DeathWithoutEstate => "only an estate has a day of death",
        }
    }
}

impl std::fmt::Display for FactsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(self.kind.words())?;
        match self.more {
            0 => Ok(()),
            1 => f.write_str(" (and one more fault)"),
            more => write!(f, " (and {more} more faults)"),
        }
    }
}

impl std::error::Error for FactsError {}

/// Returns a key as it may be shown: what is no plain name, or looks like a number or an address, gives way to `…`.
///
/// People write names and numbers where a key belongs; keys themselves have small letters only.
fn shown(key: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    let digits = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    let part = |part: &str| {
        let may_be_shown = part.len() <= 60 && part.chars().all(plain) && digits(part) < 6;
        if may_be_shown { part.to_owned() } else { "…".to_owned() }
    };
    key.split('.').take(12).map(part).collect::<Vec<_>>().join(".")
}
