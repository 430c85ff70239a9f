//! Nothing is both known and listed as unknown.
//!
//! It must never complain about a fact of which a part is open.

use super::shelf::{Report, Shelf};
use crate::record::Value;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for (line, name) in file.table.texts("unknown") {
            let fact = file.parts().iter().any(|part| {
                let partial = matches!(
                    part.table.get("partial").map(|node| &node.value),
                    Some(Value::Truth(true))
                );
                part.section.name == "fact" && part.name == Some(name) && !partial
            });
            let channel = file.channels().iter().any(|channel| channel.text("kind") == Some(name));
            if fact || channel {
                let message = format!("{name} is listed as unknown, and it is known");
                report.error(
                    (file.path, line),
                    message,
                    "take it off the list, or write partial = true at the fact",
                );
            }
        }
    }
}
