//! What a person most likely meant where a file is not TOML.
//!
//! It must never repeat the line at fault: that line may hold a name or a number.

use super::value::meant;
use crate::facts::{AmountExample, FactsError, FactsErrorKind, FactsHint};

/// Explains a fault that the TOML library found at a byte of the text.
pub(crate) fn explain(text: &str, at: Option<usize>, said: &str) -> FactsError {
    let line = at.map_or("", |at| line_at(text, at));
    let (key, value) = match line.split_once('=') {
        Some((key, value)) => (key.trim(), value.split('#').next().unwrap_or_default().trim()),
        None => ("", ""),
    };
    let key = key.trim_matches(['"', '\'']);
    if said == "duplicate key" {
        return FactsError::new(FactsErrorKind::SaidTwice, key).with_hint(FactsHint::LeaveOne);
    }
    let (kind, hint) = guess(value);
    let key = if kind == FactsErrorKind::NotToml { "" } else { key };
    FactsError::new(kind, key).with_hint(hint)
}

/// Guesses from the value of the line: a day that is none, an amount with a comma, missing quotes.
fn guess(value: &str) -> (FactsErrorKind, FactsHint) {
    let digits_and = |signs: &str| value.chars().all(|c| c.is_ascii_digit() || signs.contains(c));
    let not_toml = |hint| (FactsErrorKind::NotToml, hint);
    if digits_and("-") && value.matches('-').count() == 2 && !value.starts_with('-') {
        return (FactsErrorKind::ImpossibleDate, FactsHint::Calendar);
    }
    if digits_and(",.") && value.contains(',') {
        let hint = FactsHint::AmountInQuotes(AmountExample::of(meant(value)));
        return (FactsErrorKind::AmountWithComma, hint);
    }
    match value.chars().next() {
        None => not_toml(FactsHint::NameAndValue),
        Some('“' | '”' | '„' | '‘' | '’' | '«') => not_toml(FactsHint::StraightQuotes),
        Some('"' | '\'') => not_toml(FactsHint::CloseQuotes),
        Some('[') => not_toml(FactsHint::CloseList),
        Some(_) => match value.to_lowercase().as_str() {
            "yes" | "true" => not_toml(FactsHint::BareTrue),
            "no" | "false" => not_toml(FactsHint::BareFalse),
            _ => not_toml(FactsHint::QuoteValue),
        },
    }
}

fn line_at(text: &str, at: usize) -> &str {
    let before = &text[..text.floor_char_boundary(at)];
    text.lines().nth(before.matches('\n').count()).unwrap_or_default()
}
