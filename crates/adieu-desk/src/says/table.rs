//! What is odd about the device table of a contract, in a person's language.
//!
//! It must never call a table wrong: it says what a straight line would give, and lets the person ask.

use adieu_law::TableReason;
use adieu_words::Words;

/// Returns one sentence about a device table.
pub(super) fn reason(words: &Words, reason: &TableReason) -> String {
    match reason {
        TableReason::TooLong { months } => words.msg_law_table_too_long(*months),
        TableReason::AboveLine { line, table } => {
            words.msg_law_table_above_line(words.euro(*line), words.euro(*table))
        }
        TableReason::NotStraight { line, table } => {
            words.msg_law_table_not_straight(words.euro(*table), words.euro(*line))
        }
        TableReason::MonthsTooLong { months } => words.msg_law_months_too_long(*months),
    }
}
