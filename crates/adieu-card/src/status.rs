//! The two bytes that end every answer of a card (ETSI TS 102 221 §10.2.1, 3GPP TS 51.011 §9.4).
//!
//! An unknown word is a failure of that command; it must never be taken for success.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The two bytes that end an answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(into = "String", try_from = "String")]
#[schemars(with = "String")]
pub struct StatusWord(pub u16);

/// What a status word means for reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It worked.
    Fine,
    /// There is no such file or record.
    Absent,
    /// A code is asked for, or access is not for us.
    Denied,
    /// The card does not speak this class or instruction.
    OtherLanguage,
    /// Anything else.
    Failed,
}

impl StatusWord {
    /// Says what it means.
    pub fn meaning(self) -> Meaning {
        match self.0 {
            0x9000 | 0x9100..=0x92FF => match self.0 >> 8 {
                // 92xx of old cards: worked after some tries; 9240 is a memory fault.
                0x92 if self.0 & 0x40 != 0 => Meaning::Failed,
                _ => Meaning::Fine,
            },
            0x6282 | 0x6100..=0x61FF | 0x9F00..=0x9FFF => Meaning::Fine,
            0x6A82 | 0x6A83 | 0x9402 | 0x9404 => Meaning::Absent,
            0x6982 | 0x6983 | 0x6984 | 0x6985 | 0x9804 | 0x9808 | 0x9840 => Meaning::Denied,
            0x6D00 | 0x6E00 => Meaning::OtherLanguage,
            _ => Meaning::Failed,
        }
    }

    /// Returns how many bytes wait, when the card says that some do; 0 means 256.
    pub fn waiting(self) -> Option<u8> {
        let [first, second] = self.0.to_be_bytes();
        matches!(first, 0x61 | 0x9F).then_some(second)
    }

    /// Returns the length that the card asks for instead.
    pub fn length_asked(self) -> Option<u8> {
        let [first, second] = self.0.to_be_bytes();
        (first == 0x6C || first == 0x67 && second != 0).then_some(second)
    }

    /// Returns the tries that are left, when the word tells.
    pub fn tries(self) -> Option<u8> {
        match self.0 {
            0x63C0..=0x63CF => Some((self.0 & 15) as u8),
            0x6983 | 0x9840 => Some(0),
            _ => None,
        }
    }
}

impl std::fmt::Display for StatusWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04X}", self.0)
    }
}

impl std::fmt::Debug for StatusWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StatusWord({self})")
    }
}

impl From<StatusWord> for String {
    fn from(word: StatusWord) -> Self {
        word.to_string()
    }
}

impl TryFrom<String> for StatusWord {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        u16::from_str_radix(&text, 16).map(Self)
    }
}
