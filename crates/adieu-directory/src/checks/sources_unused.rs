//! Every source that is described is used.
//!
//! It must never be more than a warning.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let statements = file.statements();
        for source in file.sources() {
            let Some(id) = source.name else { continue };
            let used = statements
                .iter()
                .any(|part| part.table.texts("sources").iter().any(|(_, named)| *named == id));
            // A record of which nothing is known may still tell where one looked.
            if !used && !statements.is_empty() {
                let message = format!("no statement names the source {id}");
                report.warning(
                    (file.path, source.table.line),
                    message,
                    "remove it, or name it where it was used",
                );
            }
        }
    }
}
