//! Every statement names a source.
//!
//! It must never accept an empty list.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for part in file.statements() {
            let named =
                part.table.get("sources").is_none() || !part.table.texts("sources").is_empty();
            if !named {
                let at = (file.path, part.table.line_of("sources"));
                report.error(
                    at,
                    "this statement names no source".to_owned(),
                    "name the source, or list the fact as unknown",
                );
            }
        }
    }
}
