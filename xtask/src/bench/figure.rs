//! One measured figure, as benches print it: one JSON object a line.
//!
//! It must never be computed here: what a bench prints is what it measured.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

/// One figure beside the bare work of the same run.
#[derive(Debug, Deserialize)]
pub struct Figure {
    /// What was measured.
    pub bench: String,
    /// What adieu needs.
    pub ours: f64,
    /// What the bare work needs; null where there is nothing to compare with.
    pub bare: Option<f64>,
    /// Unit of both.
    pub unit: String,
    /// Ours over bare; null where the target is not a ratio.
    pub ratio: Option<f64>,
    /// What is asked, such as `<= 2.0` for the ratio, or `<= 64 MiB` for ours.
    pub target: Value,
}

impl Figure {
    /// Returns the target as text.
    pub fn asked(&self) -> String {
        match &self.target {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            // A share of the bare work below one is a floor, anything else a ceiling.
            Value::Number(n) if n.as_f64().is_some_and(|share| share < 1.0) => format!(">= {n}"),
            other @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                format!("<= {other}")
            }
        }
    }

    /// Says whether the figure misses its target: the ratio when there is one, else the figure itself.
    pub fn misses(&self) -> bool {
        let asked = self.asked();
        let value = self.ratio.unwrap_or(self.ours);
        let Some(limit) = number(&asked) else { return false };
        let at_least = asked.contains(">=") || asked.contains('≥') || asked.contains("at least");
        if at_least { value < limit } else { value > limit }
    }
}

/// Reads the figures among the lines that a bench printed.
pub fn read(said: &str) -> Result<Vec<Figure>> {
    let lines = said.lines().map(str::trim).filter(|line| line.starts_with("{\"bench\""));
    lines
        .map(|line| serde_json::from_str(line).with_context(|| format!("read the figure {line}")))
        .collect()
}

fn number(asked: &str) -> Option<f64> {
    let start = asked.find(|c: char| c.is_ascii_digit())?;
    let rest = &asked[start..];
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    rest[..end].trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(ratio: &str, target: &str) -> Figure {
        let line = format!(
            "noise\n{{\"bench\":\"b\",\"ours\":30.0,\"bare\":10.0,\"unit\":\"ms\",\"ratio\":{ratio},\"target\":{target}}}\n"
        );
        read(&line).expect("a figure").remove(0)
    }

    #[test]
    fn a_ratio_is_held_against_its_target() {
        assert!(figure("3.0", "\"<= 2.0\"").misses());
        assert!(!figure("1.9", "\"<= 2.0\"").misses());
        assert!(figure("0.6", "\">= 0.7\"").misses());
        assert!(!figure("0.8", "\"at least 0.7\"").misses());
        assert!(figure("1.5", "1.4").misses());
        assert!(figure("0.6", "0.7").misses());
        assert!(!figure("0.9", "0.8").misses());
    }

    #[test]
    fn without_a_ratio_the_figure_itself_counts() {
        assert!(figure("null", "\"<= 20 ms\"").misses());
        assert!(!figure("null", "\"<= 64 MiB\"").misses());
        assert!(!figure("null", "null").misses());
    }

    #[test]
    fn a_figure_that_cannot_be_read_is_an_error() {
        assert!(read("{\"bench\":\"b\",\"ours\":\"fast\"}").is_err());
    }
}
