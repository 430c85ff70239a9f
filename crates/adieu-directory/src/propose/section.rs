//! One table of a record as text: found, read, changed, written back. The rest of the file keeps every byte.
//!
//! It must never touch a comment outside the table.

use std::ops::Range;

use crate::record::{self, Node, Table, Value};

/// A table of a record, ready to be changed.
pub(super) struct Section {
    header: String,
    entries: Vec<(String, String)>,
}

impl Section {
    /// Begins a table that is not there yet.
    pub(super) fn new(header: &str) -> Self {
        Self { header: header.to_owned(), entries: Vec::new() }
    }

    /// Reads a table as it stands in the file.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (header, body) = text.split_once('\n')?;
        let table = record::parse(body).ok()?;
        let entries = table.entries.iter().map(|entry| (entry.key.clone(), written(&entry.node)));
        Some(Self { header: header.to_owned(), entries: entries.collect() })
    }

    /// Sets a key to a value that is written already; a new one goes to the end.
    pub(super) fn set(&mut self, key: &str, value: String) {
        match self.entries.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => self.entries.push((key.to_owned(), value)),
        }
    }

    /// Takes a key out.
    pub(super) fn remove(&mut self, key: &str) {
        self.entries.retain(|(known, _)| known != key);
    }

    /// Returns the value of a key as it is written.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Writes the table, without a blank line after it.
    pub(super) fn text(&self) -> String {
        let lines = self.entries.iter().map(|(key, value)| format!("{key} = {value}\n"));
        format!("{}\n{}", self.header, lines.collect::<String>())
    }
}

/// Returns where a table stands: from its header to its last line that says something.
pub(super) fn span(text: &str, header: &str, place: usize) -> Option<Range<usize>> {
    let lines = lines(text);
    let is_header = |line: &str| line.trim_end() == header;
    let first = lines.iter().enumerate().filter(|(_, (_, line))| is_header(line)).nth(place)?.0;
    let after = lines[first + 1..].iter().position(|(_, line)| line.starts_with('['));
    let next = after.map_or(lines.len(), |after| first + 1 + after);
    let says = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
    let last = (first..next).rev().find(|index| says(lines[*index].1)).unwrap_or(first);
    let (start, line) = lines[last];
    Some(lines[first].0..start + line.len())
}

/// Returns where the first of these headers begins, or the end of the text.
pub(super) fn before(text: &str, headers: &[&str]) -> usize {
    let begins = |line: &str| headers.iter().any(|header| line.starts_with(header));
    lines(text).into_iter().find(|(_, line)| begins(line)).map_or(text.len(), |(start, _)| start)
}

/// Returns the names of the sources that statements of a record rest on.
pub(super) fn used_sources(text: &str) -> Vec<String> {
    let Ok(table) = record::parse(text) else { return Vec::new() };
    let mut found = Vec::new();
    named(&table, &mut found);
    found
}

fn named(table: &Table, found: &mut Vec<String>) {
    found.extend(table.texts("sources").into_iter().map(|(_, id)| id.to_owned()));
    for entry in &table.entries {
        table.tables(&entry.key).into_iter().for_each(|inner| named(inner, found));
    }
}

/// Writes a text between double quotes on one line, as records do.
pub(super) fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written + "\""
}

/// Writes a list of texts on one line.
pub(super) fn list(texts: &[String]) -> String {
    let items: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", items.join(", "))
}

fn written(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => quoted(text),
        Value::Integer(number) => number.to_string(),
        Value::Truth(truth) => truth.to_string(),
        Value::Day(day) => day.to_string(),
        Value::List(items) => {
            format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", "))
        }
        // The schema of brands has neither, and the checks refuse what they do not know.
        Value::Table(_) | Value::Strange => "{}".to_owned(),
    }
}

fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    let place = |line: &'_ str| {
        let at = start;
        start += line.len();
        at
    };
    let starts: Vec<usize> = text.split_inclusive('\n').map(place).collect();
    starts.into_iter().zip(text.split_inclusive('\n')).collect()
}
