//! Why bytes of a card could not be understood.
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
        }
    }
}
