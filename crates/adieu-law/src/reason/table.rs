//! What is odd about the device table of a contract (R10, R11).
//!
//! Values only: no sentence in a language.

/// One sentence about a device table. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum TableReason {
    /// It asks something after the longest time that the law knows.
    TooLong { months: u32 },
    /// It is not straight, and asks more than a straight line would.
    AboveLine { line: i64, table: i64 },
    /// It is not straight, but asks no more than a straight line would.
    NotStraight { line: i64, table: i64 },
    /// The device was to be written off over a longer time than the law knows.
    MonthsTooLong { months: u32 },
}
