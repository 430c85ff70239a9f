//! The records as the checks see them, and the report that they write.
//!
//! It must never hide a record because another one is broken.

use jiff::civil::Date;

use super::{CheckFinding, Severity};
use crate::record::{self, Entry, Node, NotToml, Table, Value};
use crate::schema::{self, Section, Shape};

/// All records.
pub(super) struct Shelf<'a> {
    pub(super) files: Vec<File<'a>>,
    /// Files that are not TOML.
    pub(super) unreadable: Vec<(&'a str, NotToml)>,
    pub(super) today: Date,
}

/// One record.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) table: Table,
    pub(super) sections: &'static [Section],
}

/// A table inside a file: a fact, a channel, a row, a source.
pub(super) struct Part<'a> {
    pub(super) section: &'static Section,
    /// The name of a named table, as in `[fact.offers]`.
    pub(super) name: Option<&'a str>,
    pub(super) table: &'a Table,
}

impl<'a> Shelf<'a> {
    pub(super) fn of(files: &[(&'a str, &'a str)], today: Date) -> Self {
        let mut shelf = Self { files: Vec::new(), unreadable: Vec::new(), today };
        for (path, text) in files {
            let Some(sections) = schema::sections(path) else { continue };
            match record::parse(text) {
                Ok(table) => shelf.files.push(File { path, text, table, sections }),
                Err(error) => shelf.unreadable.push((path, error)),
            }
        }
        shelf
    }

    pub(super) fn brands(&self) -> impl Iterator<Item = &File<'a>> {
        self.files.iter().filter(|file| schema::is_brand(file.path))
    }

    pub(super) fn has_brand(&self, id: &str) -> bool {
        self.brands().any(|file| file.table.text("id") == Some(id))
    }

    pub(super) fn brand_ids(&self) -> impl Iterator<Item = &str> {
        self.brands().filter_map(|file| file.table.text("id"))
    }
}

impl File<'_> {
    /// Returns all tables of the file but its head.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        let of = |section: &'static Section| -> Vec<Part<'_>> {
            match section.shape {
                Shape::Head => Vec::new(),
                Shape::One | Shape::List => {
                    let tables = self.table.tables(section.name).into_iter();
                    tables.map(|table| Part { section, name: None, table }).collect()
                }
                Shape::Named => named(&self.table, section),
            }
        };
        self.sections.iter().flat_map(of).collect()
    }

    /// Returns the tables that state something: all but head and sources.
    pub(super) fn statements(&self) -> Vec<Part<'_>> {
        self.parts().into_iter().filter(|part| part.section.name != "source").collect()
    }

    pub(super) fn sources(&self) -> Vec<Part<'_>> {
        self.parts().into_iter().filter(|part| part.section.name == "source").collect()
    }

    pub(super) fn channels(&self) -> Vec<&Table> {
        self.table.tables("channel")
    }

    /// Returns the channels of one kind that have a value, with its line.
    pub(super) fn values_of(&self, kind: &str) -> Vec<(usize, &str)> {
        let of_kind = |table: &&Table| table.text("kind") == Some(kind);
        self.channels()
            .into_iter()
            .filter(of_kind)
            .filter_map(|table| Some((table.line_of("value"), table.text("value")?)))
            .collect()
    }

    /// Returns every text of the file with its line.
    pub(super) fn all_texts(&self) -> Vec<(usize, &str)> {
        let mut found = Vec::new();
        collect(&self.table, &mut found);
        found
    }
}

fn named<'a>(head: &'a Table, section: &'static Section) -> Vec<Part<'a>> {
    let Some(table) = head.get(section.name).and_then(Node::as_table) else { return Vec::new() };
    let part = |entry: &'a Entry| {
        Some(Part { section, name: Some(entry.key.as_str()), table: entry.node.as_table()? })
    };
    table.entries.iter().filter_map(part).collect()
}

fn collect<'a>(table: &'a Table, found: &mut Vec<(usize, &'a str)>) {
    for entry in &table.entries {
        collect_node(&entry.node, found);
    }
}

fn collect_node<'a>(node: &'a Node, found: &mut Vec<(usize, &'a str)>) {
    match &node.value {
        Value::Text(text) => found.push((node.line, text)),
        Value::List(items) => items.iter().for_each(|item| collect_node(item, found)),
        Value::Table(table) => collect(table, found),
        Value::Integer(_) | Value::Truth(_) | Value::Day(_) | Value::Strange => {}
    }
}

/// What the checks wrote down.
#[derive(Default)]
pub(super) struct Report {
    check: &'static str,
    findings: Vec<CheckFinding>,
}

impl Report {
    pub(super) fn begin(&mut self, check: &'static str) {
        self.check = check;
    }

    pub(super) fn error(&mut self, at: (&str, usize), message: String, fix: impl Into<String>) {
        self.add(Severity::Error, at, (message, fix.into()));
    }

    pub(super) fn warning(&mut self, at: (&str, usize), message: String, fix: impl Into<String>) {
        self.add(Severity::Warning, at, (message, fix.into()));
    }

    /// Says whether a file has an error so far.
    pub(super) fn has_error(&self, path: &str) -> bool {
        self.findings.iter().any(|found| found.file == path && found.severity == Severity::Error)
    }

    pub(super) fn findings(self) -> Vec<CheckFinding> {
        self.findings
    }

    fn add(&mut self, severity: Severity, at: (&str, usize), said: (String, String)) {
        let ((file, line), (message, fix)) = (at, said);
        let file = file.to_owned();
        self.findings.push(CheckFinding { check: self.check, file, line, message, fix, severity });
    }
}
