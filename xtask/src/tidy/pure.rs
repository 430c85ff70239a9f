//! Pure crates hold no async code.
//!
//! Calls into the world are the linter's business (clippy.toml); async has no call that it could ban.

use crate::{finding::Finding, layers::PURE, tree::Tree};

/// Returns lines of pure crates that start async work.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        if !PURE.iter().any(|name| path.starts_with(&format!("crates/{name}/src/"))) {
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if ["async fn ", "async move ", "async {", ".await"].iter().any(|w| code.contains(w)) {
                let fix = "take the value as a parameter; waiting is for higher floors";
                findings.push(Finding::on_line(path, index, "waits in a crate without async", fix));
            }
        }
    }
    findings
}
