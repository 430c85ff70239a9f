//! A record as it was written: keys and values with the line where they stand.
//!
//! It must never decide what a key means.

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

/// A value and its line.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

/// The values that records hold.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
    Truth(bool),
    Day(Date),
    List(Vec<Node>),
    Table(Table),
    /// A kind of value that no record has: a fraction, a time.
    Strange,
}

/// Keys and values in the order of the file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) entries: Vec<Entry>,
}

/// A key, its line, its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) line: usize,
    pub(crate) node: Node,
}

/// The text is not TOML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotToml {
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// Reads a record.
pub(crate) fn parse(text: &str) -> Result<Table, NotToml> {
    let lines = Lines::of(text);
    let table = DeTable::parse(text).map_err(|error| NotToml {
        line: lines.at(error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })?;
    Ok(lines.table(table.get_ref(), 1))
}

impl Table {
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::as_text)
    }

    /// Returns the tables under a key: one, or each of a list.
    pub(crate) fn tables<'a>(&'a self, key: &str) -> Vec<&'a Table> {
        match self.get(key).map(|node| &node.value) {
            Some(Value::Table(table)) => vec![table],
            Some(Value::List(items)) => items.iter().filter_map(Node::as_table).collect(),
            Some(
                Value::Text(_)
                | Value::Integer(_)
                | Value::Truth(_)
                | Value::Day(_)
                | Value::Strange,
            )
            | None => Vec::new(),
        }
    }

    /// Returns the texts under a key, each with its line; a single text counts as a list of one.
    pub(crate) fn texts<'a>(&'a self, key: &str) -> Vec<(usize, &'a str)> {
        match self.get(key) {
            Some(node @ Node { value: Value::List(items), .. }) => items
                .iter()
                .filter_map(|item| item.as_text().map(|text| (item.line.max(node.line), text)))
                .collect(),
            Some(node) => node.as_text().map(|text| (node.line, text)).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Returns the line of a key, or of the table when the key is missing.
    pub(crate) fn line_of(&self, key: &str) -> usize {
        self.entries.iter().find(|entry| entry.key == key).map_or(self.line, |entry| entry.line)
    }
}

impl Node {
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Integer(_)
            | Value::Truth(_)
            | Value::Day(_)
            | Value::List(_)
            | Value::Table(_)
            | Value::Strange => None,
        }
    }

    pub(crate) fn as_table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            Value::Text(_)
            | Value::Integer(_)
            | Value::Truth(_)
            | Value::Day(_)
            | Value::List(_)
            | Value::Strange => None,
        }
    }
}

/// Where lines begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let breaks =
            text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(breaks).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }

    fn table(&self, table: &DeTable<'_>, line: usize) -> Table {
        let mut entries: Vec<Entry> = table
            .iter()
            .map(|(key, value)| {
                let line = self.at(key.span().start);
                let node = self.node(value.get_ref(), self.at(value.span().start), line);
                Entry { key: key.get_ref().to_string(), line, node }
            })
            .collect();
        entries.sort_by_key(|entry| entry.line);
        Table { line, entries }
    }

    fn node(&self, value: &DeValue<'_>, at: usize, key_line: usize) -> Node {
        let line = at.max(key_line);
        let value = match value {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => {
                number.as_str().parse().map_or(Value::Strange, Value::Integer)
            }
            DeValue::Boolean(truth) => Value::Truth(*truth),
            DeValue::Datetime(day) => day.to_string().parse().map_or(Value::Strange, Value::Day),
            DeValue::Array(items) => Value::List(
                items
                    .iter()
                    .map(|item| self.node(item.get_ref(), self.at(item.span().start), 1))
                    .collect(),
            ),
            DeValue::Table(table) => Value::Table(self.table(table, line)),
            DeValue::Float(_) => Value::Strange,
        };
        Node { line, value }
    }
}
