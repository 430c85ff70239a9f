//! Work left for later has a number, or is not written down in code.
//!
//! Words inside string literals are never looked at: letters have lints that search for them.

use crate::{finding::Finding, tree::Tree};

/// Put together here so that this file does not hold what it looks for.
const NEVER: &[&str] = &[concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
const NUMBERED: &str = concat!("TO", "DO");

/// Returns comments that put work off without a number.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        for (index, line) in text.lines().enumerate() {
            let Some(comment) = comment(line) else { continue };
            if let Some(word) = put_off(comment) {
                let says = format!("{word} without a number");
                let fix = format!("open an entry and write {NUMBERED}(#123), or do it now");
                findings.push(Finding::on_line(path, index, says, fix));
            }
        }
    }
    findings
}

fn comment(line: &str) -> Option<&str> {
    let start = line.find("//")?;
    // An odd number of quotes before it: the slashes stand in a string, such as an address.
    line[..start].matches('"').count().is_multiple_of(2).then(|| &line[start..])
}

fn put_off(comment: &str) -> Option<&'static str> {
    let word = |wanted: &str| comment.split(|c: char| !c.is_alphanumeric()).any(|w| w == wanted);
    if let Some(found) = NEVER.iter().find(|wanted| word(wanted)) {
        return Some(found);
    }
    let numbered = comment.split(NUMBERED).skip(1).all(is_number);
    (word(NUMBERED) && !numbered).then_some(NUMBERED)
}

fn is_number(after: &str) -> bool {
    let digits = after.strip_prefix("(#").and_then(|rest| rest.split_once(')'));
    digits
        .is_some_and(|(digits, _)| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()))
}
