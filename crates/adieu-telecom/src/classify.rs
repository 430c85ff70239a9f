//! Says what an input is: the number of a card, a subscription, a line, an embedded card, an activation code.
//!
//! It must never panic, never do unbounded work, and never guess between two kinds: what fits none is unknown.

use crate::spelling::{Spelling, SpellingError};
use crate::{
    Eid, Iccid, Imsi, Lpa, Msisdn, ParseEidError, ParseIccidError, ParseImsiError, ParseLpaError,
    ParseMsisdnError, lpa, msisdn,
};

/// What an input turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identifier {
    /// The number of a card.
    Iccid(Iccid),
    /// The number of a subscription.
    Imsi(Imsi),
    /// A telephone number.
    Msisdn(Msisdn),
    /// The identifier of an embedded card.
    Eid(Eid),
    /// The activation code of an eSIM profile.
    Lpa(Lpa),
    /// None of these.
    Unknown {
        /// Why not.
        reason: Unrecognised,
    },
}

/// The kinds of identifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdentifierKind {
    /// The number of a card.
    Iccid,
    /// The number of a subscription.
    Imsi,
    /// A telephone number.
    Msisdn,
    /// The identifier of an embedded card.
    Eid,
    /// The activation code of an eSIM profile.
    Lpa,
    /// Nothing known.
    Unknown,
}

/// Why an input is no identifier; the shape it has is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unrecognised {
    /// Nothing is there.
    #[error("nothing given")]
    Empty,
    /// The text is longer than any identifier.
    #[error("longer than any identifier")]
    TooLong,
    /// It holds characters that no identifier has.
    #[error("holds characters that no identifier has")]
    Characters,
    /// Decimals stand behind it, as in a table of numbers.
    #[error("decimals stand behind the number")]
    Decimals,
    /// A table program shortened it with an exponent: digits are lost.
    #[error("a table program has shortened the number with an exponent: digits are lost")]
    Shortened,
    /// A table program kept fifteen digits and wrote noughts for the others.
    #[error("a table program has kept only fifteen digits of the number: the others are lost")]
    Rounded,
    /// The text holds several codes.
    #[error("several different codes stand in the text")]
    Several,
    /// No identifier has so few or so many digits.
    #[error("no identifier has {digits} digits")]
    Length {
        /// How many there are.
        digits: usize,
    },
    /// Shaped like the number of a card, and is none.
    #[error(transparent)]
    Iccid(ParseIccidError),
    /// Shaped like the number of a subscription, and is none.
    #[error(transparent)]
    Imsi(ParseImsiError),
    /// Shaped like a telephone number, and is none.
    #[error(transparent)]
    Msisdn(ParseMsisdnError),
    /// Shaped like the identifier of an embedded card, and is none.
    #[error(transparent)]
    Eid(ParseEidError),
    /// Shaped like an activation code, and is none.
    #[error(transparent)]
    Lpa(ParseLpaError),
}

/// Says what an input by itself is, whatever it is; [`crate::read`] also reads it among other words.
pub fn classify(input: &str) -> Identifier {
    recognise(input).unwrap_or_else(|reason| Identifier::Unknown { reason })
}

pub(crate) fn recognise(input: &str) -> Result<Identifier, Unrecognised> {
    let text = input.trim();
    if text.len() > crate::MAX_INPUT {
        return Err(Unrecognised::TooLong);
    }
    let code = lpa::without_scheme(text);
    if code.len() < text.len() || code.starts_with("1$") {
        return Lpa::parse(text).map(Identifier::Lpa).map_err(Unrecognised::Lpa);
    }
    let number = msisdn::without_scheme(text);
    let spelling = Spelling::read(number)?;
    let shape = if number.len() < text.len() { IdentifierKind::Msisdn } else { shape(&spelling) };
    match shape {
        IdentifierKind::Iccid => {
            Iccid::from_spelling(&spelling).map(Identifier::Iccid).map_err(Unrecognised::Iccid)
        }
        IdentifierKind::Imsi => {
            Imsi::from_spelling(&spelling).map(Identifier::Imsi).map_err(Unrecognised::Imsi)
        }
        IdentifierKind::Msisdn => {
            Msisdn::from_spelling(&spelling).map(Identifier::Msisdn).map_err(Unrecognised::Msisdn)
        }
        IdentifierKind::Eid => {
            Eid::from_spelling(&spelling).map(Identifier::Eid).map_err(Unrecognised::Eid)
        }
        IdentifierKind::Lpa | IdentifierKind::Unknown => {
            Err(Unrecognised::Length { digits: spelling.count })
        }
    }
}

/// Tells kinds apart by length and first digits alone.
fn shape(spelling: &Spelling) -> IdentifierKind {
    let digits = spelling.digits();
    let dialled = spelling.plus || digits.starts_with('0') && !digits.starts_with("001");
    let on_card = digits.starts_with("89") || digits.starts_with("98");
    match spelling.count {
        _ if dialled => IdentifierKind::Msisdn,
        16..=22 if on_card => IdentifierKind::Iccid,
        30..=34 if on_card => IdentifierKind::Eid,
        // 32 77 and 11 digits: a machine-to-machine number without its plus; no country code begins with 327.
        15 if digits.starts_with("3277") => IdentifierKind::Msisdn,
        14 | 15 => IdentifierKind::Imsi,
        7..=13 => IdentifierKind::Msisdn,
        _ => IdentifierKind::Unknown,
    }
}

impl Identifier {
    /// Returns the kind; for an input that failed, the kind whose shape it has.
    pub fn kind(&self) -> IdentifierKind {
        match self {
            Self::Iccid(_) => IdentifierKind::Iccid,
            Self::Imsi(_) => IdentifierKind::Imsi,
            Self::Msisdn(_) => IdentifierKind::Msisdn,
            Self::Eid(_) => IdentifierKind::Eid,
            Self::Lpa(_) => IdentifierKind::Lpa,
            Self::Unknown { reason } => reason.shape(),
        }
    }

    /// Returns the one normal form of the identifier, none when it is unknown.
    pub fn reveal(&self) -> Option<&str> {
        match self {
            Self::Iccid(card) => Some(card.reveal()),
            Self::Imsi(imsi) => Some(imsi.reveal()),
            Self::Msisdn(number) => Some(number.reveal()),
            Self::Eid(eid) => Some(eid.reveal()),
            Self::Lpa(code) => Some(code.reveal()),
            Self::Unknown { .. } => None,
        }
    }
}

impl IdentifierKind {
    /// Returns the word that files and other programs use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Iccid => "iccid",
            Self::Imsi => "imsi",
            Self::Msisdn => "msisdn",
            Self::Eid => "eid",
            Self::Lpa => "lpa",
            Self::Unknown => "unknown",
        }
    }
}

impl Unrecognised {
    /// Returns the kind whose shape the input has.
    pub fn shape(&self) -> IdentifierKind {
        match self {
            Self::Empty
            | Self::TooLong
            | Self::Characters
            | Self::Decimals
            | Self::Shortened
            | Self::Several
            | Self::Length { .. } => IdentifierKind::Unknown,
            Self::Iccid(_) | Self::Rounded => IdentifierKind::Iccid,
            Self::Imsi(_) => IdentifierKind::Imsi,
            Self::Msisdn(_) => IdentifierKind::Msisdn,
            Self::Eid(_) => IdentifierKind::Eid,
            Self::Lpa(_) => IdentifierKind::Lpa,
        }
    }
}

impl From<SpellingError> for Unrecognised {
    fn from(error: SpellingError) -> Self {
        match error {
            SpellingError::Empty => Self::Empty,
            SpellingError::TooLong => Self::TooLong,
            SpellingError::Characters => Self::Characters,
            SpellingError::Decimals => Self::Decimals,
        }
    }
}
