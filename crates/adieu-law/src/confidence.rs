//! How sure a fact, a rule or a finding is.
//!
//! It must never be raised by a rule: a conclusion is at most as sure as the weakest thing it rests on.

use serde::{Deserialize, Serialize};

/// How sure something is, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// An official text was read.
    High,
    /// A page of the regulator or an operator, or a reading of the text.
    Medium,
    /// A weak, old or indirect source.
    Low,
    /// Looked for and not found.
    Unknown,
}

impl Confidence {
    /// Returns the weaker of two.
    ///
    /// ```
    /// use adieu_law::Confidence::{High, Low};
    /// assert_eq!(High.at_most(Low), Low);
    /// ```
    pub fn at_most(self, other: Confidence) -> Confidence {
        self.max(other)
    }
}
