//! Every record is TOML.
//!
//! It must never try to mend the text.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for (path, error) in &shelf.unreadable {
        report.error(
            (path, error.line),
            format!("this is not TOML: {}", error.message),
            "write the line as TOML",
        );
    }
}
