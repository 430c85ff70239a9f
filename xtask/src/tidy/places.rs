//! No file names a folder of the machine that it was written on.
//!
//! The folders to look for are handed in, so this file names none.

use crate::{finding::Finding, tree::Tree};

/// Returns lines that name one of the places.
pub fn check(tree: &Tree, places: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.files() {
        for (index, line) in text.lines().enumerate() {
            if let Some(place) = places.iter().find(|place| line.contains(place.as_str())) {
                let says = format!("names {place}, a folder of this machine");
                findings.push(Finding::on_line(
                    path,
                    index,
                    says,
                    "write the path as a reader has it",
                ));
            }
        }
    }
    findings
}
