//! No statement is surer than the best source behind it.
//!
//! It must never count a source that is not described.

use super::shelf::{Report, Shelf};
use crate::source::{Basis, Confidence};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let sources = file.sources();
        let basis = |id: &str| -> Option<Basis> {
            sources.iter().find(|source| source.name == Some(id))?.table.text("basis")?.parse().ok()
        };
        for part in file.statements() {
            let said: Option<Confidence> =
                part.table.text("confidence").and_then(|word| word.parse().ok());
            let named = part.table.texts("sources");
            let best = named.iter().filter_map(|(_, id)| basis(id)).map(Basis::confidence).max();
            let (Some(said), Some(best)) = (said, best) else { continue };
            if said > best {
                let message = format!(
                    "{} is surer than its sources, which carry {}",
                    said.as_str(),
                    best.as_str()
                );
                let fix = format!("write {}, or name a better source", best.as_str());
                report.error((file.path, part.table.line_of("confidence")), message, fix);
            }
        }
    }
}
