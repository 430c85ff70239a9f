//! The facts file: TOML or JSON text becomes facts, or a fault with its place.
//!
//! It must never guess, drop a fact that it does not know, or repeat what a person wrote in a fault.

mod reader;
mod syntax;
mod tree;
mod value;

use std::borrow::Cow;

use toml::de::DeTable;

pub(crate) use self::value::{MAX_LINES as MAX_TEXT_LINES, check as check_value, typed};

use self::reader::Reader;
use self::tree::{Node, Value};
use super::error::{FactsError, LineColumn};
use super::{Facts, FactsErrorKind, FactsHint};

/// Lines (of telephone, not of text) that one file may hold.
pub const MAX_LINES: usize = 100_000;
/// Bytes that one file may have: room for ten thousand lines with their usual facts.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Reads facts from TOML.
///
/// `[source]` as a table beside `source = "…"` is accepted, though TOML itself would take them for one name said twice.
///
/// ```
/// let facts = adieu_facts::parse_toml("
///     [subscriber]
///     kind = 'consumer'
///     [[line]]
///     number = '0470/12.34.56'
///     monthly_fee = '25.00'
/// ")?;
/// assert_eq!(facts.lines[0].monthly_fee, Some(2500));
/// # Ok::<(), adieu_facts::FactsError>(())
/// ```
pub fn parse_toml(text: &str) -> Result<Facts, FactsError> {
    fits(text)?;
    let text = lines_ended(without_mark(text));
    let text = source_table_renamed(&text);
    let tree = toml_tree(&text)?;
    Reader::read(tree, &text)
}

/// Reads facts from JSON with the same keys; `source` may be an object, with `default` for all that it does not name.
pub fn parse_json(text: &str) -> Result<Facts, FactsError> {
    fits(text)?;
    let text = without_mark(text);
    let tree: Node = serde_json::from_str(text).map_err(|error| {
        let hint = match error.is_eof() {
            true => FactsHint::JsonEndsEarly,
            false => FactsHint::JsonSigns,
        };
        FactsError::new(FactsErrorKind::NotJson, "")
            .with_hint(hint)
            .with_place(Some((error.line(), error.column().max(1))))
    })?;
    Reader::read(tree, text)
}

/// Finds where a fact stands in a TOML file, so that a fault found later can name the place.
///
/// The key may name the line by number (`line.0.start`) or leave it out where there is one.
pub fn place_in_toml(text: &str, key: &str) -> Option<LineColumn> {
    let text = lines_ended(without_mark(text));
    let text = source_table_renamed(&text);
    let mut node = toml_tree(&text).ok()?;
    let mut place = None;
    for part in key.split('.') {
        if let (Value::List(_), Err(_)) = (&node.value, part.parse::<usize>()) {
            node = step(node, "0")?.1;
        }
        let (at, below) = step(node, part)?;
        (place, node) = (at.or(place), below);
    }
    place.map(|at| line_column(&text, at))
}

fn step(node: Node, part: &str) -> Option<(Option<usize>, Node)> {
    match node.value {
        Value::Table(entries) => {
            let entry = entries.into_iter().find(|entry| entry.name == part)?;
            Some((entry.at, entry.node))
        }
        Value::List(items) => {
            let item = items.into_iter().nth(part.parse().ok()?)?;
            Some((item.at, item))
        }
        Value::Text(_)
        | Value::Whole(_)
        | Value::Fraction(_)
        | Value::Flag(_)
        | Value::Day(_)
        | Value::Time(_)
        | Value::Nothing => None,
    }
}

fn fits(text: &str) -> Result<(), FactsError> {
    if text.len() <= MAX_BYTES {
        return Ok(());
    }
    let hint = FactsHint::MebibytesAtMost(MAX_BYTES >> 20);
    Err(FactsError::new(FactsErrorKind::FileTooLarge, "").with_hint(hint))
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Ends lines as TOML does where a file ends all of them by a carriage return, as old editors did; places stay.
fn lines_ended(text: &str) -> Cow<'_, str> {
    match text.contains('\r') && !text.contains('\n') {
        true => Cow::Owned(text.replace('\r', "\n")),
        false => Cow::Borrowed(text),
    }
}

fn toml_tree(text: &str) -> Result<Node, FactsError> {
    match DeTable::parse(text) {
        Ok(table) => {
            let at = table.span().start;
            Ok(tree::of_toml(table.into_inner(), at))
        }
        Err(error) => {
            let at = error.span().map(|span| span.start);
            Err(syntax::explain(text, at, error.message()))
        }
    }
}

/// Renames a line that is just `[source]`, so that it no longer clashes with `source = "…"`; lines stay where they are.
fn source_table_renamed(text: &str) -> Cow<'_, str> {
    let is_header = |line: &str| {
        let bare = line.split('#').next().unwrap_or_default().trim();
        let inner = bare.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        inner.is_some_and(|name| name.trim() == "source")
    };
    if !text.lines().any(is_header) {
        return Cow::Borrowed(text);
    }
    let renamed = text.split_inclusive('\n').map(|line| match is_header(line) {
        true => line.replacen("source", "source_of", 1),
        false => line.to_owned(),
    });
    Cow::Owned(renamed.collect())
}

/// Turns a byte offset into line and column, both from 1.
fn line_column(text: &str, at: usize) -> LineColumn {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}
