//! Every value is of the kind that its key takes.
//!
//! It must never repeat what another check already found in the file.

use super::shelf::{Report, Shelf};
use crate::load;
use crate::numbering::Numbering;
use crate::schema;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        if report.has_error(file.path) {
            continue;
        }
        let read = match schema::is_brand(file.path) {
            true => load::brand(file.path, file.text).map(drop),
            false => load::numbering(&mut Numbering::default(), file.path, file.text),
        };
        if let Err(error) = read {
            report.error(
                (file.path, error.line),
                error.problem.to_string(),
                "write the value as the message says",
            );
        }
    }
}
