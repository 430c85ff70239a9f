//! A file is one noun.
//!
//! The limit is never a target: most files are far shorter.

use crate::{finding::Finding, tree::Tree};

const LIMIT: usize = 500;

/// Returns Rust files past the limit.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.ending(".rs")
        .filter(|(_, text)| text.lines().count() > LIMIT)
        .map(|(path, text)| {
            let says = format!("has {} lines, more than {LIMIT}", text.lines().count());
            Finding::in_file(path, says, "it is two nouns: split it")
        })
        .collect()
}
