//! Every part has the keys that it needs.
//!
//! It must never ask for a key that may be unknown.

use super::shelf::{Report, Shelf};
use crate::schema::Shape;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for section in file.sections.iter().filter(|section| section.shape == Shape::Head) {
            for key in section.required.iter().filter(|key| file.table.get(key).is_none()) {
                missing(report, (file.path, 1), key);
            }
        }
        for part in file.parts() {
            for key in part.section.required.iter().filter(|key| part.table.get(key).is_none()) {
                missing(report, (file.path, part.table.line), key);
            }
        }
    }
}

fn missing(report: &mut Report, at: (&str, usize), key: &str) {
    report.error(
        at,
        format!("the key {key} is missing"),
        format!("add {key}, from the source that was read"),
    );
}
