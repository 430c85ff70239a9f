//! What is known of a case, looked up by key: the facts as plain values, and the findings of each line.
//!
//! It must never guess: what no fact says is unknown.

use adieu_facts::Facts;
use adieu_law::{Finding, FindingOutcome, Question};
use serde_json::Value;

/// The facts of a case, ready to be looked up.
pub struct Known<'a> {
    facts: Value,
    lines: usize,
    findings: &'a [Vec<Finding>],
}

impl<'a> Known<'a> {
    /// Takes facts, and the findings of each line where there are some.
    pub fn of(facts: &Facts, findings: &'a [Vec<Finding>]) -> Self {
        let mut value = serde_json::to_value(facts).expect("facts have only keys and plain values");
        // A value of nothing says that no device came.
        for (index, _) in facts.lines.iter().enumerate().filter(|(_, l)| l.device_told().is_none())
        {
            if let Some(line) = value["line"][index].as_object_mut() {
                line.remove("device");
            }
        }
        Self { facts: value, lines: facts.lines.len(), findings }
    }

    /// Returns how many lines there are.
    pub fn line_count(&self) -> usize {
        self.lines
    }

    /// Returns a fact as the file has it, for a line. A line's own wish wins over the wish of the file.
    pub fn value(&self, key: &str, line: usize) -> Option<String> {
        let of_line = |path: &str| below(self.facts.get("line")?.get(line)?, path);
        let found = match key.split_once('.') {
            Some(("line", rest)) => of_line(rest),
            Some(("wish", _)) => of_line(key).or_else(|| below(&self.facts, key)),
            Some(_) | None => below(&self.facts, key),
        };
        found.and_then(spoken)
    }

    /// Returns the reason that the person gave, in small letters with dashes.
    pub fn reason(&self, line: usize) -> Option<String> {
        let said = self.value("wish.reason", line)?.trim().to_lowercase();
        Some(said.replace([' ', '_'], "-"))
    }

    /// Returns what a rule says of a line.
    pub fn outcome(&self, question: Question, line: usize) -> Option<FindingOutcome> {
        let of_line = self.findings.get(line)?;
        of_line.iter().find(|finding| finding.question == question).map(|finding| finding.outcome)
    }
}

fn below<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, part| value.get(part))
}

/// Returns a value as the file would have it; what is empty is unknown.
fn spoken(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Object(_) => None,
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Array(items) => {
            let parts: Vec<String> = items.iter().filter_map(spoken).collect();
            Some(parts.join(" | ")).filter(|text| !text.is_empty())
        }
    }
}
