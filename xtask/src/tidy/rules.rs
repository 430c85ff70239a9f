//! Rules are asked by their question: no number of a rule stands in code above the law.
//!
//! It looks at code only: comments name rules as jurists do, and so may the text of an example.

use crate::{finding::Finding, tree::Tree};

const LAW: &str = "crates/adieu-law/";

/// Returns lines of code outside the law that know a rule by its number.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        if path.starts_with(LAW) || !path.starts_with("crates/") || !path.contains("/src/") {
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            if knows_a_number(line) {
                let fix = "ask by the question that the rule answers: adieu_law::Question";
                findings.push(Finding::on_line(path, index, "a rule by its number", fix));
            }
        }
    }
    findings
}

fn knows_a_number(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    // What stands between quotation marks is text: an example of a command, say.
    let outside: String = code.split('"').step_by(2).collect();
    let words = outside.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.into_iter().any(is_number) || outside.contains(".rule.number()")
}

fn is_number(word: &str) -> bool {
    word.strip_prefix(['R', 'r'])
        .is_some_and(|digits| digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
