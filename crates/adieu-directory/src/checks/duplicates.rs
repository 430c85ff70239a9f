//! Nothing is said twice: ids, channels, warnings, prefixes.
//!
//! It must never compare parts of different kinds.

use std::collections::{BTreeMap, BTreeSet};

use super::shelf::{Part, Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    let mut ids = BTreeMap::new();
    for file in shelf.brands() {
        let Some(id) = file.table.text("id") else { continue };
        if let Some(first) = ids.insert(id, file.path) {
            let message = format!("the id {id} is taken by {first}");
            report.error(
                (file.path, file.table.line_of("id")),
                message,
                "keep one of the two records",
            );
        }
    }
    for file in &shelf.files {
        let mut seen = BTreeSet::new();
        for part in file.statements() {
            let Some(key) = key(&part) else { continue };
            if !seen.insert(key.clone()) {
                let message = format!("this {} is there twice: {}", key.0, key.2);
                report.error(
                    (file.path, part.table.line),
                    message,
                    "keep one of them, with the sources of both",
                );
            }
        }
    }
}

/// What makes a part the same as another: its section, its kind, its value.
fn key(part: &Part<'_>) -> Option<(&'static str, String, String)> {
    let table = part.table;
    let (kind, value) = match part.section.name {
        "channel" => {
            let lines: Vec<&str> = table.texts("lines").into_iter().map(|(_, line)| line).collect();
            let value = table.text("value").map_or_else(|| lines.join(", "), str::to_owned);
            let usage = table.text("use").unwrap_or_default();
            let value = if value.is_empty() { usage.to_owned() } else { value };
            (table.text("kind").unwrap_or_default(), value)
        }
        "warning" => ("", table.text("id")?.to_owned()),
        "network" => ("", table.text("plmn")?.to_owned()),
        "issuer" | "block" | "range" => ("", table.text("prefix")?.to_owned()),
        _ => return None,
    };
    Some((part.section.name, kind.to_owned(), value))
}
