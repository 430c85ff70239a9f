//! What a person most likely meant where a file is not TOML.
//!
//! It must never repeat the line at fault: that line may hold a name or a number.

use super::line_column;
use super::value::meant;
use crate::keys::{form_by_last_name, nearest_key};
use crate::twin::{foreign_sign, look_alike, twin};
use crate::{AmountExample, FactsError, FactsErrorKind, FactsHint, ValueForm};

/// How files begin that are something else: a page, a list in JSON, a quotation, a packed document, a printed one.
const OTHER_FILES: [&str; 7] = ["<", "[{", "```", "---", "PK\u{3}\u{4}", "%PDF", "{\\rtf"];

/// Explains a fault that the TOML library found at a byte of the text.
pub(crate) fn explain(text: &str, at: Option<usize>, said: &str) -> FactsError {
    let Some(at) = at else { return not_toml(FactsHint::NameAndValue) };
    let at = text.floor_char_boundary(at);
    let line = Line::around(text, at);
    if said == "duplicate key" {
        let fault = FactsError::new(FactsErrorKind::SaidTwice, line.key());
        return placed(fault.with_hint(FactsHint::LeaveOne), text, at);
    }
    if let Some((at, hint)) = elsewhere(text, at, line, said) {
        return placed(not_toml(hint), text, at);
    }
    let (kind, hint) = match OTHER_FILES.iter().any(|start| text.trim_start().starts_with(start)) {
        true if line.is_first(text) => (FactsErrorKind::NotToml, FactsHint::OneTable),
        true | false => guess(line.key(), line.value()),
    };
    let key = if kind == FactsErrorKind::NotToml { "" } else { line.key() };
    placed(FactsError::new(kind, key).with_hint(hint), text, at)
}

fn not_toml(hint: FactsHint) -> FactsError {
    FactsError::new(FactsErrorKind::NotToml, "").with_hint(hint)
}

fn placed(fault: FactsError, text: &str, at: usize) -> FactsError {
    fault.with_place(Some(line_column(text, at)))
}

/// Finds a fault that lies elsewhere than where the library stumbled over it, or that its words tell.
fn elsewhere(text: &str, at: usize, line: Line<'_>, said: &str) -> Option<(usize, FactsHint)> {
    if let Some((sign, hint)) = line.foreign_sign() {
        return Some((sign, hint));
    }
    if said.contains("escape") {
        return Some((at, FactsHint::Backslash));
    }
    // The list lacks its end on the line above, not at the beginning of this one.
    if said.contains("array elements") {
        return Some((text[..at].trim_end().len(), FactsHint::CloseList));
    }
    // A text that was not closed makes the line after it look odd.
    let above = line.above(text).filter(|_| said.starts_with("key with no value"));
    if let Some(above) = above.filter(|above| above.text.matches('"').count() % 2 == 1) {
        return Some((above.at, FactsHint::CloseQuotes));
    }
    let key = line.key();
    if key.contains(' ') && !line.is_quoted() {
        let meant = nearest_key(key).and_then(|name| name.rsplit('.').next());
        return Some((at, meant.map_or(FactsHint::NameAndValue, FactsHint::DidYouMean)));
    }
    None
}

/// One line of the text, and where it begins.
#[derive(Clone, Copy)]
struct Line<'a> {
    at: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn around(text: &'a str, at: usize) -> Self {
        let begins = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[begins..].lines().next().unwrap_or_default();
        Self { at: begins, text: line }
    }

    fn above(self, text: &'a str) -> Option<Self> {
        self.at.checked_sub(1).map(|at| Self::around(text, at))
    }

    fn is_first(self, text: &str) -> bool {
        text[..self.at].trim().is_empty()
    }

    fn is_quoted(self) -> bool {
        self.text.trim_start().starts_with(['"', '\''])
    }

    fn key(self) -> &'a str {
        let (key, _) = self.text.split_once('=').unwrap_or_default();
        key.trim().trim_matches(['"', '\''])
    }

    fn value(self) -> &'a str {
        let (_, value) = self.text.split_once('=').unwrap_or_default();
        value.split('#').next().unwrap_or_default().trim()
    }

    /// Finds a sign that no name of a fact or a section has, or another equals sign.
    fn foreign_sign(self) -> Option<(usize, FactsHint)> {
        if self.is_quoted() {
            return None;
        }
        let name = match (self.text.split_once('='), self.text.trim_start().starts_with('[')) {
            (_, true) => self.text.split(']').next()?,
            (Some((name, _)), false) => name,
            (None, false) => {
                let sign = self.text.char_indices().find(|(_, sign)| twin(*sign) == Some('='));
                let (at, sign) = sign?;
                return Some((self.at + at, FactsHint::LookAlike { sign, like: '=' }));
            }
        };
        foreign_sign(name).map(|(at, hint)| (self.at + at, hint))
    }
}

/// Guesses from the value of the line: a day that is none, an amount with a comma, missing quotes.
fn guess(key: &str, value: &str) -> (FactsErrorKind, FactsHint) {
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
        Some(quote @ ('"' | '\'')) => not_toml(after_quote(quote, &value[1..])),
        Some('[') => not_toml(FactsHint::CloseList),
        Some(_) => not_toml(bare(key, value)),
    }
}

/// Says what is wrong with a text that begins with a quote.
fn after_quote(quote: char, rest: &str) -> FactsHint {
    if rest.contains(quote) {
        FactsHint::NothingAfter
    } else if rest.contains(['“', '”', '’', '»']) {
        FactsHint::StraightQuotes
    } else {
        FactsHint::CloseQuotes
    }
}

/// Says how a value that stands without quotes is written.
fn bare(key: &str, value: &str) -> FactsHint {
    match value.to_lowercase().as_str() {
        "yes" | "true" => return FactsHint::BareTrue,
        "no" | "false" => return FactsHint::BareFalse,
        _ => {}
    }
    match form_by_last_name(key) {
        Some(
            form @ (ValueForm::Day
            | ValueForm::Moment
            | ValueForm::Whole
            | ValueForm::Flag
            | ValueForm::Lines
            | ValueForm::Amounts),
        ) => look_alike(value).unwrap_or(FactsHint::Write(form)),
        Some(ValueForm::Text | ValueForm::Word | ValueForm::Amount) | None => FactsHint::QuoteValue,
    }
}
