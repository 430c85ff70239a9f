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
    pub const R01: RuleId = RuleId(1);
    /// The last rule.
    pub const R52: RuleId = RuleId(Self::LAST);
    /// Who is protected.
    pub const R02: RuleId = RuleId(2);
    /// The chosen moment of the end.
    pub const R03: RuleId = RuleId(3);
    /// Notice of a larger firm.
    pub const R04: RuleId = RuleId(4);
    /// End whose moment the law leaves open.
    pub const R05: RuleId = RuleId(5);
    /// A notice names a date.
    pub const R06: RuleId = RuleId(6);
    /// From when ending is free.
    pub const R07: RuleId = RuleId(7);
    /// Compensation inside the first six months.
    pub const R08: RuleId = RuleId(8);
    /// No compensation without a running term.
    pub const R09: RuleId = RuleId(9);
    /// Device cost by the contract's table.
    pub const R10: RuleId = RuleId(10);
    /// Our own reckoning of the device cost.
    pub const R11: RuleId = RuleId(11);
    /// No other charge for ending.
    pub const R12: RuleId = RuleId(12);
    /// Written confirmation of the disconnection.
    pub const R13: RuleId = RuleId(13);
    /// How long the number can still be ported.
    pub const R14: RuleId = RuleId(14);
    /// A port ends the contract of its line.
    pub const R15: RuleId = RuleId(15);
    /// When a port is due.
    pub const R16: RuleId = RuleId(16);
    /// Compensation for a late port.
    pub const R17: RuleId = RuleId(17);
    /// Leaving because of an announced change.
    pub const R18: RuleId = RuleId(18);
    /// The operator's warning before prolongation.
    pub const R19: RuleId = RuleId(19);
    /// Right to a refund of prepaid credit.
    pub const R21: RuleId = RuleId(21);
    /// Until when that refund is asked.
    pub const R22: RuleId = RuleId(22);
    /// How much of the credit comes back.
    pub const R23: RuleId = RuleId(23);
    /// To whom a prepaid card may go.
    pub const R24: RuleId = RuleId(24);
    /// When prepaid credit lapses.
    pub const R25: RuleId = RuleId(25);
    /// Last day to withdraw from a contract concluded at a distance.
    pub const R26: RuleId = RuleId(26);
    /// What a reminder may cost.
    pub const R31: RuleId = RuleId(31);
    /// What a penalty clause may ask.
    pub const R32: RuleId = RuleId(32);
    /// What switching on again may cost.
    pub const R34: RuleId = RuleId(34);
    /// Money back for a debit.
    pub const R36: RuleId = RuleId(36);
    /// Stopping a single debit.
    pub const R37: RuleId = RuleId(37);
    /// When to revoke the mandate.
    pub const R38: RuleId = RuleId(38);
    /// A lost card is blocked first, and a prepaid one reported.
    pub const R46: RuleId = RuleId(46);
    /// Where the terms decide.
    pub const R47: RuleId = RuleId(47);

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
