//! The facts file: TOML or JSON text becomes facts, or a fault with its place.
//!
//! It must never guess, drop a fact that it does not know, or repeat what a person wrote in a fault.

mod syntax;
mod tree;
mod value;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::de::DeTable;

pub(crate) use self::value::{check as check_value, typed};

use self::tree::{Entry, Node, Value};
use super::error::{FactsError, LineColumn, shown};
use super::keys::{self, Shape};
use super::{FactSource, Facts, FactsErrorKind, Line, Wish};

/// Lines (of telephone, not of text) that one file may hold.
pub const MAX_LINES: usize = 100_000;
/// Bytes that one file may have.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads facts from TOML.
///
/// `[source]` as a table beside `source = "…"` is accepted, though TOML itself would take them for one name said twice.
///
/// ```
/// let facts = adieu_law::facts::parse_toml("
///     [subscriber]
///     kind = 'consumer'
///     [[line]]
///     number = '0470/12.34.56'
///     monthly_fee = '25.00'
/// ")?;
/// assert_eq!(facts.lines[0].monthly_fee, Some(2500));
/// # Ok::<(), adieu_law::facts::FactsError>(())
/// ```
pub fn parse_toml(text: &str) -> Result<Facts, FactsError> {
    fits(text)?;
    let text = source_table_renamed(without_mark(text));
    let tree = toml_tree(&text)?;
    Reader::default().facts(tree, &text)
}

/// Reads facts from JSON with the same keys; `source` may be an object, with `default` for all that it does not name.
pub fn parse_json(text: &str) -> Result<Facts, FactsError> {
    fits(text)?;
    let text = without_mark(text);
    let tree: Node = serde_json::from_str(text).map_err(|error| {
        // The library appends the place, which has a field of its own here.
        let said = error.to_string();
        let hint = said.split(" at line ").next().unwrap_or_default().to_owned();
        FactsError::new(FactsErrorKind::NotJson, "")
            .with_hint(hint)
            .with_place(Some((error.line(), error.column().max(1))))
    })?;
    Reader::default().facts(tree, text)
}

/// Finds where a fact stands in a TOML file, so that a fault found later can name the place.
///
/// The key may name the line by number (`line.0.start`) or leave it out where there is one.
pub fn place_in_toml(text: &str, key: &str) -> Option<LineColumn> {
    let text = source_table_renamed(without_mark(text));
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
        | Value::Time
        | Value::Nothing => None,
    }
}

fn fits(text: &str) -> Result<(), FactsError> {
    if text.len() <= MAX_BYTES {
        return Ok(());
    }
    let hint = format!("{} MiB is the most: spread the lines over several files", MAX_BYTES >> 20);
    Err(FactsError::new(FactsErrorKind::FileTooLarge, "").with_hint(hint))
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn toml_tree(text: &str) -> Result<Node, FactsError> {
    match DeTable::parse(text) {
        Ok(table) => Ok(tree::of_toml(table.get_ref(), table.span().start)),
        Err(error) => {
            let at = error.span().map(|span| span.start);
            let fault = syntax::explain(text, at, error.message());
            Err(fault.with_place(at.map(|at| line_column(text, at))))
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

/// Walks the tree and gathers every fault on the way.
#[derive(Default)]
struct Reader {
    faults: Vec<(Option<usize>, FactsError)>,
    more: usize,
}

/// Where in the tree a table stands: section without the number of the line, and that number.
#[derive(Clone, Copy)]
struct Section<'a> {
    name: &'a str,
    line: Option<usize>,
}

impl Section<'_> {
    fn key(self, name: &str) -> String {
        let whole =
            if self.name.is_empty() { name.to_owned() } else { format!("{}.{name}", self.name) };
        keys::with_index(&whole, self.line)
    }
}

impl Reader {
    /// Faults beyond this number are counted, not kept.
    const KEPT: usize = 200;

    fn facts(mut self, tree: Node, text: &str) -> Result<Facts, FactsError> {
        let facts = self.root(tree);
        self.faults.sort_by_key(|(at, _)| at.unwrap_or(usize::MAX));
        let more = (self.faults.len() + self.more).saturating_sub(1);
        match (self.faults.into_iter().next(), facts) {
            (None, Some(facts)) => Ok(facts),
            (Some((at, fault)), _) => {
                Err(fault.with_place(at.map(|at| line_column(text, at))).with_more(more))
            }
            (None, None) => Err(FactsError::new(FactsErrorKind::WrongKind, "")),
        }
    }

    fn root(&mut self, tree: Node) -> Option<Facts> {
        let Value::Table(entries) = tree.value else {
            let hint = "the file is one table: it begins with [subscriber] or, in JSON, with {";
            self.fault(tree.at, FactsError::new(FactsErrorKind::WrongKind, "").with_hint(hint));
            return None;
        };
        let (mut lines, mut sources) = (Vec::new(), Vec::new());
        let mut rest = Vec::new();
        for entry in entries {
            match entry.name.as_str() {
                "line" => lines.push(entry),
                "source" | "source_of" => sources.push(entry),
                _ => rest.push(entry),
            }
        }
        let mut sections = self.table(rest, Section { name: "", line: None });
        let wish = sections.remove("wish");
        let lines = self.lines(lines, wish.as_ref());
        let (source, source_of) = self.sources(sources, lines.len());
        Some(Facts {
            source,
            subscriber: self.section(sections.remove("subscriber"), "subscriber")?,
            helper: match sections.remove("helper") {
                Some(helper) => Some(self.section(Some(helper), "helper")?),
                None => None,
            },
            lines,
            wish: wish.map_or(Some(Wish::default()), |wish| self.made(wish, "wish"))?,
            source_of,
        })
    }

    /// Makes a section that has one fact which cannot be left out.
    fn section<T: DeserializeOwned>(
        &mut self,
        table: Option<toml::Value>,
        name: &str,
    ) -> Option<T> {
        let needed = if name == "helper" { "relation" } else { "kind" };
        let key = format!("{name}.{needed}");
        match table {
            Some(table) if table.get(needed).is_some() => self.made(table, name),
            Some(_) | None => {
                // A fault at this very fact is told already.
                if !self.faults.iter().any(|(_, fault)| fault.key() == key) {
                    let words = match keys::find(&key).map(|key| key.shape) {
                        Some(Shape::Word(words)) => words.join(", "),
                        Some(_) | None => String::new(),
                    };
                    let hint = format!("write in [{name}] one of: {needed} = {words}");
                    self.fault(None, FactsError::new(FactsErrorKind::Missing, key).with_hint(hint));
                }
                None
            }
        }
    }

    fn made<T: DeserializeOwned>(&mut self, table: toml::Value, key: &str) -> Option<T> {
        match T::deserialize(table) {
            Ok(made) => Some(made),
            Err(_) => {
                self.fault(None, FactsError::new(FactsErrorKind::WrongKind, key));
                None
            }
        }
    }

    /// Checks one table; what counts as absent is left out.
    fn table(&mut self, entries: Vec<Entry>, section: Section<'_>) -> toml::Table {
        let mut table = toml::Table::new();
        let mut seen: Vec<String> = Vec::new();
        for entry in entries {
            if seen.contains(&entry.name) {
                let fault = FactsError::new(FactsErrorKind::SaidTwice, section.key(&entry.name));
                self.fault(entry.at, fault.with_hint("leave one of the two"));
                continue;
            }
            seen.push(entry.name.clone());
            let name = entry.name.clone();
            if let Some(value) = self.entry(entry, section) {
                table.insert(name, value);
            }
        }
        // A helper whose name is written as empty is nobody.
        if section.name == "helper"
            && seen.iter().any(|name| name == "name")
            && !table.contains_key("name")
        {
            table.clear();
        }
        table
    }

    fn entry(&mut self, entry: Entry, section: Section<'_>) -> Option<toml::Value> {
        let name = match section.name {
            "" => entry.name.clone(),
            above => format!("{above}.{}", entry.name),
        };
        // A quoted name with points in it is not a path.
        let known = if entry.name.contains('.') { None } else { keys::find(&name) };
        if let Some(known) = known {
            return match check_value(known.shape, &entry.node) {
                Ok(value) => value,
                Err(value::Fault { kind, hint }) => {
                    let fault = FactsError::new(kind, section.key(&entry.name)).with_hint(hint);
                    self.fault(entry.node.at.or(entry.at), fault);
                    None
                }
            };
        }
        if entry.name.contains('.') || !keys::is_section(&name) {
            self.unknown(&entry, section);
            return None;
        }
        match entry.node.value {
            Value::Table(entries) => {
                let table = self.table(entries, Section { name: &name, line: section.line });
                (!table.is_empty()).then_some(toml::Value::Table(table))
            }
            Value::Nothing => None,
            Value::List(_)
            | Value::Text(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time => {
                let fault = FactsError::new(FactsErrorKind::WrongKind, section.key(&entry.name));
                self.fault(entry.at, fault.with_hint(format!("write a section: [{name}]")));
                None
            }
        }
    }

    fn unknown(&mut self, entry: &Entry, section: Section<'_>) {
        let key = section.key(&entry.name);
        let hint = match keys::nearest_key(&key) {
            Some(nearest) => match nearest.rsplit_once('.') {
                Some((above, last)) if above == section.name => format!("did you mean {last}?"),
                Some(_) | None => format!("did you mean {nearest}?"),
            },
            None if section.name.is_empty() => {
                "the sections are: subscriber, helper, line, wish, source".to_owned()
            }
            None => format!("leave it out, or see what can be said under {}", section.name),
        };
        self.fault(
            entry.at,
            FactsError::new(FactsErrorKind::UnknownKey, shown(&key)).with_hint(hint),
        );
    }

    fn lines(&mut self, said: Vec<Entry>, wish: Option<&toml::Value>) -> Vec<Line> {
        let mut lines = Vec::new();
        for (place, entry) in said.into_iter().enumerate() {
            if place > 0 {
                self.fault(entry.at, FactsError::new(FactsErrorKind::SaidTwice, "line"));
                continue;
            }
            let items = match entry.node.value {
                Value::List(items) => items,
                Value::Table(_) => vec![entry.node],
                Value::Text(_)
                | Value::Whole(_)
                | Value::Fraction(_)
                | Value::Flag(_)
                | Value::Day(_)
                | Value::Time
                | Value::Nothing => vec![entry.node],
            };
            if items.len() > MAX_LINES {
                let hint = "spread them over several files";
                let fault = FactsError::new(FactsErrorKind::TooManyLines, "line");
                self.fault(entry.at, fault.with_hint(hint));
                continue;
            }
            lines.extend(
                items.into_iter().enumerate().filter_map(|(at, item)| self.line(at, item, wish)),
            );
        }
        lines
    }

    fn line(&mut self, number: usize, item: Node, wish: Option<&toml::Value>) -> Option<Line> {
        let key = format!("line.{number}");
        let Value::Table(entries) = item.value else {
            let fault = FactsError::new(FactsErrorKind::WrongKind, key);
            self.fault(item.at, fault.with_hint("write a section for every line: [[line]]"));
            return None;
        };
        let mut table = self.table(entries, Section { name: "line", line: Some(number) });
        if let Some(own) = table.get_mut("wish") {
            inherit(own, wish);
        }
        self.made(toml::Value::Table(table), &key)
    }

    fn sources(
        &mut self,
        said: Vec<Entry>,
        lines: usize,
    ) -> (FactSource, BTreeMap<String, FactSource>) {
        let mut default = None;
        let mut each = BTreeMap::new();
        for entry in said {
            match entry.node.value {
                Value::Table(entries) => {
                    let mut flat = Vec::new();
                    flatten(entries, "", &mut flat);
                    for (key, at, node) in flat {
                        let Some(source) = self.source(&key, &node) else { continue };
                        if key == "default" {
                            self.once(default.replace(source).is_some(), at);
                            continue;
                        }
                        match full_key(&key, lines) {
                            Ok(full) => drop(each.insert(full, source)),
                            Err(fault) => self.fault(at, fault),
                        }
                    }
                }
                Value::Text(_)
                | Value::List(_)
                | Value::Whole(_)
                | Value::Fraction(_)
                | Value::Flag(_)
                | Value::Day(_)
                | Value::Time
                | Value::Nothing => {
                    if let Some(source) = self.source("source", &entry.node) {
                        self.once(default.replace(source).is_some(), entry.at);
                    }
                }
            }
        }
        (default.unwrap_or_default(), each)
    }

    fn source(&mut self, key: &str, node: &Node) -> Option<FactSource> {
        match check_value(Shape::Word(keys::SOURCES), node) {
            Ok(Some(word)) => self.made(word, key),
            Ok(None) => None,
            Err(value::Fault { kind, hint }) => {
                self.fault(node.at, FactsError::new(kind, shown(key)).with_hint(hint));
                None
            }
        }
    }

    fn once(&mut self, again: bool, at: Option<usize>) {
        if again {
            let fault = FactsError::new(FactsErrorKind::SaidTwice, "source");
            self.fault(at, fault.with_hint("leave one of the two"));
        }
    }

    fn fault(&mut self, at: Option<usize>, fault: FactsError) {
        if self.faults.len() < Self::KEPT {
            self.faults.push((at, fault));
        } else {
            self.more += 1;
        }
    }
}

/// Lets a line's own wish take over from the file what it leaves unsaid.
///
/// Another way out brings its own answer to whether the number lives on.
fn inherit(own: &mut toml::Value, wish: Option<&toml::Value>) {
    let (Some(own), Some(wish)) = (own.as_table_mut(), wish.and_then(toml::Value::as_table)) else {
        return;
    };
    let other_way = own.contains_key("outcome");
    for (name, value) in wish {
        if !(own.contains_key(name) || other_way && name == "keep_number") {
            own.insert(name.clone(), value.clone());
        }
    }
}

/// Brings `line.0.monthly_fee = "bill"` and `"line.0.monthly_fee" = "bill"` to the same form.
fn flatten(entries: Vec<Entry>, above: &str, flat: &mut Vec<(String, Option<usize>, Node)>) {
    for entry in entries {
        let key = if above.is_empty() { entry.name } else { format!("{above}.{}", entry.name) };
        match entry.node.value {
            Value::Table(entries) => flatten(entries, &key, flat),
            value => flat.push((key, entry.at, Node { at: entry.node.at, value })),
        }
    }
}

/// Returns the key with the number of its line, which may be left out where there is one line only.
pub(crate) fn full_key(key: &str, lines: usize) -> Result<String, FactsError> {
    let (name, index) = keys::without_index(key.trim());
    if keys::find(&name).is_none() {
        let hint = keys::nearest_key(&name).map(|nearest| format!("did you mean {nearest}?"));
        let fault = FactsError::new(FactsErrorKind::UnknownKey, shown(key));
        return Err(fault.with_hint(hint.unwrap_or_default()));
    }
    if !name.starts_with("line.") {
        return Ok(name);
    }
    match (index, lines) {
        (Some(index), _) if index < lines => Ok(keys::with_index(&name, Some(index))),
        // The next line may be begun by its first fact.
        (Some(index), _) if index == lines && lines < MAX_LINES => {
            Ok(keys::with_index(&name, Some(index)))
        }
        (None, 0 | 1) => Ok(keys::with_index(&name, Some(0))),
        (Some(_) | None, _) => {
            let first = keys::with_index(&name, Some(0));
            let hint = match lines {
                0 | 1 => format!("there is one line at most: write {first}"),
                _ => format!("say which: {first} to {}", keys::with_index(&name, Some(lines - 1))),
            };
            Err(FactsError::new(FactsErrorKind::WhichLine, key).with_hint(hint))
        }
    }
}
