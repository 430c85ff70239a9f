//! Why bytes of a card could not be understood, and which of them.
//!
//! A reason must never hold the bytes themselves: they are somebody's names, numbers and messages.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why bytes of a card could not be understood; the bytes stay in the raw dump.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Undecodable {
    /// Nothing stands there.
    #[error("nothing stands there")]
    Empty,
    /// The bytes end too early.
    #[error("the bytes end too early")]
    TooShort,
    /// More bytes than such a field has.
    #[error("there are more bytes than such a field has")]
    TooLong,
    /// A length byte names more than there is.
    #[error("a length byte names more than there is")]
    Length,
    /// A digit that no such number has.
    #[error("a digit stands there that no such number has")]
    Digit,
    /// A character that the coding does not have.
    #[error("a character stands there that its coding does not have")]
    Character,
    /// A day or an hour that no calendar has.
    #[error("a day or an hour stands there that no calendar has")]
    Time,
    /// A coding of text that is reserved or compressed.
    #[error("the text has a coding that is reserved or compressed")]
    Coding,
    /// A national alphabet that is not known here.
    #[error("the text uses a national alphabet that is not known here")]
    Alphabet,
    /// A kind of record or message that no standard names.
    #[error("the bytes name a kind that no standard has")]
    Kind,
    /// A tag or structure that does not fit.
    #[error("the bytes are not built like such a field")]
    Structure,
    /// A chain of records that comes back to itself or leads nowhere.
    #[error("a chain of records comes back to itself or leads nowhere")]
    Chain,
    /// A half byte that is no digit, read as 0 as the standard asks.
    #[error("what stands there is no digit; it was read as 0, as the standard asks")]
    DigitAsZero,
    /// A part that is not there.
    #[error("a part of it is not there")]
    Missing,
    /// Several that claim the same place.
    #[error("several claim the same place, so none was chosen")]
    Ambiguous,
}

/// Which field could not be understood.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TroubleField {
    /// The whole record.
    Record,
    /// The name.
    Name,
    /// The last character of the name, which is cut.
    LastCharacter,
    /// The number.
    Number,
    /// The byte that says of which kind the number is; its digits were read.
    NumberKind,
    /// What goes on with the number.
    EndOfNumber,
    /// A further number.
    SecondNumber,
    /// A mail address.
    Email,
    /// A second name.
    SecondName,
    /// The name of a group or label.
    Label,
    /// A message.
    Message,
    /// The kind of a message.
    MessageKind,
    /// The service centre of a message.
    ServiceCentre,
    /// Who sent a message, or to whom it went.
    Address,
    /// When it was.
    Time,
    /// When a message arrived, by the report.
    Discharged,
    /// Until when a message was to be delivered.
    ValidUntil,
    /// How long a call was.
    Duration,
    /// The header in front of a message's text.
    Header,
    /// The text of a message.
    Text,
    /// The other parts of a long message.
    Parts,
}

/// A field that could not be understood, or only as the standard has such a case read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Doubt {
    /// Which field.
    pub field: TroubleField,
    /// Why.
    pub reason: Undecodable,
}

impl Undecodable {
    /// Returns the word that programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Length => "length",
            Self::Digit => "digit",
            Self::Character => "character",
            Self::Time => "time",
            Self::Coding => "coding",
            Self::Alphabet => "alphabet",
            Self::Kind => "kind",
            Self::Structure => "structure",
            Self::Chain => "chain",
            Self::DigitAsZero => "digit-as-zero",
            Self::Missing => "missing",
            Self::Ambiguous => "ambiguous",
        }
    }
}
