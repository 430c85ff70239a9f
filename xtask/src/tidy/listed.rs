//! Every test file is part of its crate's one test binary, with a line that says why.
//!
//! A file that nobody lists never runs, and nobody notices.

use crate::{finding::Finding, tree::Tree};

/// Returns test files that nobody lists, and listed modules without a line of purpose.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        let Some((before, inside)) = split(path) else { continue };
        if inside == "it/main.rs" {
            findings.extend(without_purpose(path, text));
        } else if let Some(finding) = unlisted(tree, (before, inside), path) {
            findings.push(finding);
        }
    }
    findings
}

/// Splits `crates/x/tests/it/a.rs` into `crates/x/tests` and `it/a.rs`.
fn split(path: &str) -> Option<(&str, &str)> {
    let at = path.find("/tests/")?;
    (!path[..at].contains("/src")).then(|| (&path[..at + 6], &path[at + 7..]))
}

fn unlisted(tree: &Tree, (before, inside): (&str, &str), path: &str) -> Option<Finding> {
    let Some((folder, name)) = inside.rsplit_once('/') else {
        let fix = "move it under tests/it/ and list it in tests/it/main.rs";
        return Some(Finding::in_file(path, "is a test binary of its own", fix));
    };
    let module = name.trim_end_matches(".rs");
    let parent = if folder == "it" {
        format!("{before}/it/main.rs")
    } else {
        format!("{before}/{folder}.rs")
    };
    let listed = tree.text(&parent).is_some_and(|text| text.lines().any(|l| declares(l, module)));
    let fix = format!("write `mod {module};` with its purpose into {parent}");
    (!listed).then(|| Finding::in_file(path, "is listed nowhere and never runs", fix))
}

fn declares(line: &str, module: &str) -> bool {
    declared(line).is_some_and(|declared| declared == module)
}

fn declared(line: &str) -> Option<&str> {
    let code = line.split("//").next().unwrap_or_default().trim();
    let code = code.strip_prefix("pub ").or(code.strip_prefix("pub(crate) ")).unwrap_or(code);
    code.strip_prefix("mod ")?.strip_suffix(';').map(str::trim)
}

fn without_purpose(path: &str, text: &str) -> Vec<Finding> {
    let lines: Vec<&str> = text.lines().collect();
    let mut findings = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(module) = declared(line) else { continue };
        let before = lines[..index].iter().rev().find(|line| !line.trim().starts_with("#["));
        let commented = before.is_some_and(|line| line.trim().starts_with("//"));
        // The header may list the modules instead: "- `stories`: dated transcripts".
        let named = format!("`{module}`");
        let in_header = lines.iter().any(|line| line.starts_with("//!") && line.contains(&named));
        if !commented && !line.contains("//") && !in_header {
            let says = format!("{module} has no line of purpose");
            findings.push(Finding::on_line(path, index, says, "say above it what it tests"));
        }
    }
    findings
}
