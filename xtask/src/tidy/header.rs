//! Every Rust file opens with what it is for.
//!
//! Whether the sentence is true is for a reader to say, never for this check.

use crate::{finding::Finding, tree::Tree};

/// Returns files that do not open with `//!`; a crate's root may open with its README instead.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        let first = text.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix("//! ").is_some_and(|words| words.len() > 15);
        if !sentence && !first.starts_with("#![doc = include_str!(") {
            findings.push(Finding::on_line(
                path,
                0,
                "does not open with a sentence",
                "start with `//! ` and what the file is for, then what it must never do",
            ));
        }
    }
    findings
}
