//! Every source that is named is described in the same file.
//!
//! It must never look for it in another file.

use super::shelf::{Report, Shelf};
use crate::nearest::nearest;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let known: Vec<&str> = file.sources().iter().filter_map(|source| source.name).collect();
        for part in file.statements() {
            for (line, id) in part.table.texts("sources") {
                if known.contains(&id) {
                    continue;
                }
                let fix = match nearest(id, known.iter().copied()) {
                    Some(near) => format!("write {near}, or describe it under [source.{id}]"),
                    None => format!("describe it under [source.{id}]"),
                };
                report.error(
                    (file.path, line),
                    format!("the source {id} is not described in this file"),
                    fix,
                );
            }
        }
    }
}
