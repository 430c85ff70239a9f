//! The identifier of a rule: `R01` to `R52`.
//!
//! It must never stand for a rule outside that range.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The identifier of a rule, such as `R08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(u8);

/// Why a text names no rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseRuleIdError {
    /// The text is not an R with a number.
    #[error("a rule is written as R and two digits, as in R08")]
    NotARule,
    /// The number is outside the rules that exist.
    #[error("there is no rule R{number:02}; rules run from R01 to R52")]
    OutOfRange {
        /// The number that was asked for.
        number: u32,
    },
}

impl ParseRuleIdError {
    /// Returns the rule that was probably meant, when one is near.
    pub fn nearest(&self) -> Option<RuleId> {
        match self {
            ParseRuleIdError::NotARule => None,
            ParseRuleIdError::OutOfRange { number: 0 } => Some(RuleId(1)),
            ParseRuleIdError::OutOfRange { .. } => Some(RuleId(RuleId::LAST)),
        }
    }
}

impl RuleId {
    const LAST: u8 = 52;

    /// The first rule.
    pub const FIRST: RuleId = RuleId(1);
    /// The last rule.
    pub const LATEST: RuleId = RuleId(Self::LAST);

    /// Makes the identifier of a rule whose number is known when the program is built.
    pub(crate) const fn new(number: u8) -> RuleId {
        assert!(number >= 1 && number <= RuleId::LAST, "rules run from R01 to R52");
        RuleId(number)
    }

    /// Returns the number: 8 for `R08`.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl FromStr for RuleId {
    type Err = ParseRuleIdError;

    /// Reads `R08`, and what people type for it: `r8`, `8`, `R 08`.
    fn from_str(text: &str) -> Result<RuleId, ParseRuleIdError> {
        let text = text.trim();
        let digits = text.strip_prefix(['R', 'r']).unwrap_or(text).trim();
        if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ParseRuleIdError::NotARule);
        }
        let number: u32 = digits.parse().map_err(|_| ParseRuleIdError::NotARule)?;
        match u8::try_from(number) {
            Ok(small) if (1..=RuleId::LAST).contains(&small) => Ok(RuleId(small)),
            Ok(_) | Err(_) => Err(ParseRuleIdError::OutOfRange { number }),
        }
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R{:02}", self.0)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RuleId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RuleId, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
