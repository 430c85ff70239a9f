//! The id of a brand is the name of its file.
//!
//! It must never accept two names for one brand.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        let Some(id) = file.table.text("id") else { continue };
        let named = file.path.trim_start_matches("operators/").trim_end_matches(".toml");
        if id != named {
            let fix = format!("rename the file to {id}.toml, or write id = \"{named}\"");
            report.error(
                (file.path, file.table.line_of("id")),
                format!("the id {id} is not the name of the file"),
                fix,
            );
        }
    }
}
