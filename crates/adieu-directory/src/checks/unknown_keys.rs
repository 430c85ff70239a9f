//! Every key is one that something reads.
//!
//! It must never let a misspelt key pass as an absent one.

use super::shelf::{Report, Shelf};
use crate::nearest::nearest;
use crate::schema::FACTS;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let head = file.sections.iter().find(|section| section.name.is_empty());
        let names =
            || file.sections.iter().map(|section| section.name).filter(|name| !name.is_empty());
        for entry in &file.table.entries {
            if !names().any(|name| name == entry.key)
                && !head.is_some_and(|head| head.knows(&entry.key))
            {
                let known = names().chain(head.into_iter().flat_map(|head| head.keys()));
                unknown(report, (file.path, entry.line), &entry.key, nearest(&entry.key, known));
            }
        }
        for part in file.parts() {
            let misnamed =
                part.name.filter(|name| part.section.name == "fact" && !FACTS.contains(name));
            if let Some(name) = misnamed {
                unknown(
                    report,
                    (file.path, part.table.line),
                    name,
                    nearest(name, FACTS.into_iter()),
                );
            }
            for entry in part.table.entries.iter().filter(|entry| !part.section.knows(&entry.key)) {
                let near = nearest(&entry.key, part.section.keys());
                unknown(report, (file.path, entry.line), &entry.key, near);
            }
        }
    }
}

fn unknown(report: &mut Report, at: (&str, usize), key: &str, near: Option<&str>) {
    let fix = match near {
        Some(near) => format!("write {near}, the nearest known key"),
        None => "remove it, or teach the loader to read it".to_owned(),
    };
    report.error(at, format!("nothing reads the key {key}"), fix);
}
