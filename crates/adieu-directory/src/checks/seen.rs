//! Every date of reading is a day that has been.
//!
//! It must never accept a day ahead.

use jiff::civil::Date;

use super::shelf::{Report, Shelf};
use crate::record::{Node, Value};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let head = file.table.get("seen").map(|node| (node, file.table.line_of("seen")));
        let parts = file.parts();
        let parts = parts
            .iter()
            .filter_map(|part| Some((part.table.get("seen")?, part.table.line_of("seen"))));
        for (node, line) in head.into_iter().chain(parts) {
            match day(node) {
                Some(day) if day <= shelf.today => {}
                Some(day) => {
                    let message = format!("seen on {day}, which has not come yet");
                    report.error(
                        (file.path, line),
                        message,
                        "write the day on which the source was read",
                    );
                }
                None => {
                    let message = "this is not a day".to_owned();
                    report.error(
                        (file.path, line),
                        message,
                        "write it as in 2026-11-22, without quotes",
                    );
                }
            }
        }
    }
}

/// Reads a day that is written as a day or as text.
pub(super) fn day(node: &Node) -> Option<Date> {
    match &node.value {
        Value::Day(day) => Some(*day),
        Value::Text(text) => text.parse().ok(),
        Value::Integer(_) | Value::Truth(_) | Value::List(_) | Value::Table(_) | Value::Strange => {
            None
        }
    }
}
