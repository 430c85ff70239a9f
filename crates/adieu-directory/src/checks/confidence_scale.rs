//! Every confidence and basis is a word of the scale.
//!
//! It must never guess the word that was meant.

use super::shelf::{Report, Shelf};
use crate::source::{Basis, Confidence};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for part in file.parts() {
            let confidences = Confidence::ALL.map(Confidence::as_str);
            if let Some(word) =
                part.table.text("confidence").filter(|word| !confidences.contains(word))
            {
                let at = (file.path, part.table.line_of("confidence"));
                report.error(
                    at,
                    format!("{word} is not on the scale"),
                    format!("write one of: {}", confidences.join(", ")),
                );
            }
            let bases = Basis::ALL.map(Basis::as_str);
            if let Some(word) = part.table.text("basis").filter(|word| !bases.contains(word)) {
                let at = (file.path, part.table.line_of("basis"));
                report.error(
                    at,
                    format!("{word} is not a basis"),
                    format!("write one of: {}", bases.join(", ")),
                );
            }
        }
    }
}
