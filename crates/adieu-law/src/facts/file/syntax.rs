//! What a person most likely meant where a file is not TOML.
//!
//! It must never repeat the line at fault: that line may hold a name or a number.

use super::value::with_point;
use crate::facts::error::shown;
use crate::facts::{FactsError, FactsErrorKind};

/// Explains a fault that the TOML library found at a byte of the text.
pub(crate) fn explain(text: &str, at: Option<usize>, said: &str) -> FactsError {
    let line = at.map_or("", |at| line_at(text, at));
    let (key, value) = match line.split_once('=') {
        Some((key, value)) => (key.trim(), value.split('#').next().unwrap_or_default().trim()),
        None => ("", ""),
    };
    let key = shown(key.trim_matches(['"', '\'']));
    if said == "duplicate key" {
        let hint = "the same section or fact stands above: leave one of the two";
        return FactsError::new(FactsErrorKind::SaidTwice, key).with_hint(hint);
    }
    let (kind, hint) = guess(value);
    match (kind, hint) {
        (FactsErrorKind::NotToml, hint) => {
            let hint = if hint.is_empty() { said } else { hint.as_str() };
            FactsError::new(FactsErrorKind::NotToml, "").with_hint(hint)
        }
        (kind, hint) => FactsError::new(kind, key).with_hint(hint),
    }
}

/// Guesses from the value of the line: a day that is none, an amount with a comma, missing quotes.
fn guess(value: &str) -> (FactsErrorKind, String) {
    let digits_and = |signs: &str| {
        !value.is_empty() && value.chars().all(|c| c.is_ascii_digit() || signs.contains(c))
    };
    let not_toml = |hint: &str| (FactsErrorKind::NotToml, hint.to_owned());
    if digits_and("-") && value.matches('-').count() == 2 && !value.starts_with('-') {
        let hint = "look at the calendar, and write year-month-day: 2026-07-02";
        return (FactsErrorKind::ImpossibleDate, hint.to_owned());
    }
    if digits_and(",.") && value.contains(',') {
        return (FactsErrorKind::AmountWithComma, format!("{}, between quotes", with_point(value)));
    }
    match value.chars().next() {
        None => not_toml(""),
        Some('“' | '”' | '„' | '‘' | '’' | '«') => {
            not_toml("use straight quotes: \"…\"")
        }
        Some('"' | '\'') => {
            not_toml("close the quotes on the same line, and write nothing after them")
        }
        Some('[') => not_toml("separate the items with commas and close the list with ]"),
        Some(_) => match value.to_lowercase().as_str() {
            "yes" | "true" => not_toml("write true, in small letters and without quotes"),
            "no" | "false" => not_toml("write false, in small letters and without quotes"),
            _ => not_toml("put the value between quotes: \"…\""),
        },
    }
}

fn line_at(text: &str, at: usize) -> &str {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    &text[start..end]
}
