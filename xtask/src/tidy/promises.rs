//! A promise that names a test names one that exists.
//!
//! Whether the test would fail is never proved here; a reviewer breaks the code and looks.

use crate::{finding::Finding, tree::Tree};

const PAGE: &str = "SECURITY.md";

/// Returns tests that the table of promises names and no Rust file holds.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Some(page) = tree.text(PAGE) else { return Vec::new() };
    let mut findings = Vec::new();
    for (index, line) in page.lines().enumerate() {
        for name in line.split('`').skip(1).step_by(2).filter(|name| is_sentence(name)) {
            let wanted = format!("fn {name}(");
            if !tree.ending(".rs").any(|(_, text)| text.contains(&wanted)) {
                let says = format!("names the test {name}, which is nowhere");
                findings.push(Finding::on_line(PAGE, index, says, "name the test as it is called"));
            }
        }
    }
    findings
}

/// Test names are sentences: words joined by at least two underscores.
fn is_sentence(name: &str) -> bool {
    name.matches('_').count() >= 2
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
