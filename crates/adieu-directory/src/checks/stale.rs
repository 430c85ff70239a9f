//! What was read long ago should be read again.
//!
//! It must never be more than a warning: old facts stay facts of their day.

use super::seen::day;
use super::shelf::{Report, Shelf};
use crate::record::Node;

/// After a year terms, addresses and prices have often changed.
const TOO_OLD_DAYS: i32 = 365;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let days = |node: &Node| day(node).map(|day| (shelf.today - day).get_days());
        let head = file.table.get("seen").map(|node| (node, file.table.line_of("seen")));
        let parts = file.parts();
        let parts = parts
            .iter()
            .filter_map(|part| Some((part.table.get("seen")?, part.table.line_of("seen"))));
        let oldest = head
            .into_iter()
            .chain(parts)
            .filter_map(|(node, line)| Some((days(node)?, line)))
            .max_by_key(|(days, line)| (*days, std::cmp::Reverse(*line)));
        if let Some((days, line)) = oldest.filter(|(days, _)| *days > TOO_OLD_DAYS) {
            let message = format!("read {days} days ago, longer than {TOO_OLD_DAYS}");
            report.warning(
                (file.path, line),
                message,
                "read the sources again and write today's date",
            );
        }
    }
}
