//! Takes typed values out of a table, or says what is wrong with them.
//!
//! It must never return a value for a key that is wrong.

use std::str::FromStr;

use adieu_telecom::Plmn;
use jiff::civil::Date;

use super::{LoadError, LoadProblem};
use crate::nearest::nearest;
use crate::record::{Node, Table, Value};
use crate::schema::Section;
use crate::source::{Basis, Confidence, Provenance, Source};

/// A table of a file.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) file: &'a str,
    pub(crate) table: &'a Table,
}

impl<'a> Reader<'a> {
    pub(crate) fn error(&self, line: usize, problem: LoadProblem) -> LoadError {
        LoadError { file: self.file.to_owned(), line, problem }
    }

    fn wrong(&self, key: &str, expected: &'static str) -> LoadError {
        let problem = LoadProblem::Kind { key: key.to_owned(), expected };
        self.error(self.table.line_of(key), problem)
    }

    fn missing(&self, key: &str) -> LoadError {
        self.error(self.table.line, LoadProblem::Missing(key.to_owned()))
    }

    /// Refuses keys that the section does not know.
    pub(crate) fn only(&self, section: &Section, sections: &[Section]) -> Result<(), LoadError> {
        let beside = |key: &str| section.name.is_empty() && sections.iter().any(|s| s.name == key);
        for entry in &self.table.entries {
            if section.knows(&entry.key) || beside(&entry.key) {
                continue;
            }
            let nearest = nearest(&entry.key, section.keys()).map(str::to_owned);
            let problem = LoadProblem::UnknownKey { key: entry.key.clone(), nearest };
            return Err(self.error(entry.line, problem));
        }
        Ok(())
    }

    pub(crate) fn text(&self, key: &str) -> Result<String, LoadError> {
        self.text_maybe(key)?.ok_or_else(|| self.missing(key))
    }

    pub(crate) fn text_maybe(&self, key: &str) -> Result<Option<String>, LoadError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(node) => match node.as_text() {
                Some(text) if !text.trim().is_empty() => Ok(Some(text.to_owned())),
                Some(_) | None => Err(self.wrong(key, "a text that is not empty")),
            },
        }
    }

    pub(crate) fn texts(&self, key: &str) -> Result<Vec<String>, LoadError> {
        let Some(node) = self.table.get(key) else { return Ok(Vec::new()) };
        let Value::List(items) = &node.value else {
            return Err(self.wrong(key, "a list of texts"));
        };
        items
            .iter()
            .map(|item| {
                item.as_text().map(str::to_owned).ok_or_else(|| self.wrong(key, "a list of texts"))
            })
            .collect()
    }

    pub(crate) fn day(&self, key: &str) -> Result<Date, LoadError> {
        self.day_maybe(key)?.ok_or_else(|| self.missing(key))
    }

    pub(crate) fn day_maybe(&self, key: &str) -> Result<Option<Date>, LoadError> {
        match self.table.get(key).map(|node| &node.value) {
            None => Ok(None),
            Some(Value::Day(day)) => Ok(Some(*day)),
            Some(Value::Text(text)) => {
                text.parse().map(Some).map_err(|_| self.wrong(key, "a day such as 2026-11-22"))
            }
            Some(
                Value::Integer(_)
                | Value::Truth(_)
                | Value::List(_)
                | Value::Table(_)
                | Value::Strange,
            ) => Err(self.wrong(key, "a day such as 2026-11-22")),
        }
    }

    pub(crate) fn number_maybe(&self, key: &str) -> Result<Option<i64>, LoadError> {
        match self.table.get(key).map(|node| &node.value) {
            None => Ok(None),
            Some(Value::Integer(number)) => Ok(Some(*number)),
            Some(
                Value::Text(_)
                | Value::Truth(_)
                | Value::Day(_)
                | Value::List(_)
                | Value::Table(_)
                | Value::Strange,
            ) => Err(self.wrong(key, "a whole number")),
        }
    }

    pub(crate) fn truth(&self, key: &str) -> Result<bool, LoadError> {
        match self.table.get(key) {
            None => Ok(false),
            Some(Node { value: Value::Truth(truth), .. }) => Ok(*truth),
            Some(_) => Err(self.wrong(key, "true or false")),
        }
    }

    pub(crate) fn word<T: FromStr>(&self, key: &str, known: &[&str]) -> Result<T, LoadError> {
        let word = self.text(key)?;
        word.parse().map_err(|_| self.not_on(key, known))
    }

    pub(crate) fn not_on(&self, key: &str, known: &[&str]) -> LoadError {
        let problem = LoadProblem::NotOnTheList { key: key.to_owned(), known: known.join(", ") };
        self.error(self.table.line_of(key), problem)
    }

    pub(crate) fn plmn_maybe(&self, key: &str) -> Result<Option<Plmn>, LoadError> {
        match self.text_maybe(key)? {
            None => Ok(None),
            Some(text) => Plmn::parse(&text)
                .map(Some)
                .map_err(|_| self.wrong(key, "a network code such as 20610")),
        }
    }

    pub(crate) fn plmns(&self, key: &str) -> Result<Vec<Plmn>, LoadError> {
        self.texts(key)?
            .iter()
            .map(|text| {
                Plmn::parse(text)
                    .map_err(|_| self.wrong(key, "a list of network codes such as 20610"))
            })
            .collect()
    }

    pub(crate) fn provenance(&self) -> Result<Provenance, LoadError> {
        Ok(Provenance {
            sources: self.texts("sources")?,
            seen: self.day("seen")?,
            confidence: self.word("confidence", &Confidence::ALL.map(Confidence::as_str))?,
        })
    }

    /// Returns the tables below a key, each as a reader.
    pub(crate) fn tables(&self, key: &str) -> Vec<Reader<'a>> {
        self.table.tables(key).into_iter().map(|table| Reader { file: self.file, table }).collect()
    }

    /// Returns the named tables below a key, in the order of the file.
    pub(crate) fn named(&self, key: &str) -> Vec<(&'a str, Reader<'a>)> {
        let Some(table) = self.table.get(key).and_then(Node::as_table) else { return Vec::new() };
        let entry = |entry: &'a crate::record::Entry| {
            let table = entry.node.as_table()?;
            Some((entry.key.as_str(), Reader { file: self.file, table }))
        };
        table.entries.iter().filter_map(entry).collect()
    }

    /// Reads the sources of a file.
    pub(crate) fn sources(&self) -> Result<Vec<Source>, LoadError> {
        let source = |(id, reader): (&str, Reader<'_>)| {
            Ok(Source {
                id: id.to_owned(),
                url: reader.text("url")?,
                place: reader.text_maybe("place")?,
                page_date: reader.text_maybe("page_date")?,
                seen: reader.day("seen")?,
                basis: reader.word("basis", &Basis::ALL.map(Basis::as_str))?,
                note: reader.text_maybe("note")?,
            })
        };
        self.named("source").into_iter().map(source).collect()
    }
}
