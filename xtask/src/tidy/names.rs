//! Modules are called after what is in them.
//!
//! A drawer for everything must never become a module.

use crate::{finding::Finding, tree::Tree};

const DRAWERS: &[&str] = &["util", "utils", "common", "helper", "helpers", "misc", "types"];

/// Returns modules with the name of a drawer, and `mod.rs` files.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.ending(".rs").filter_map(|(path, _)| fault(path)).collect()
}

fn fault(path: &str) -> Option<Finding> {
    if path.ends_with("/mod.rs") {
        return Some(Finding::in_file(path, "is a mod.rs", "use foo.rs beside the folder foo/"));
    }
    let drawer = path.trim_end_matches(".rs").split('/').find(|part| DRAWERS.contains(part))?;
    let says = format!("{drawer} says nothing about what is inside");
    Some(Finding::in_file(path, says, "name it after the one noun that it holds"))
}
