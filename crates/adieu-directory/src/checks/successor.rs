//! A brand that is going or gone says who took over, or that nobody did.
//!
//! It must never ask an active brand for a successor.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        let going = matches!(file.table.text("status"), Some("ended" | "merged" | "merging"));
        if going && file.table.get("successor").is_none() {
            let message = "this brand is going or gone, and its successor is not said".to_owned();
            let fix = "write successor = \"<id>\", or \"none\" when nobody took over";
            report.error((file.path, file.table.line_of("status")), message, fix);
        }
    }
}
