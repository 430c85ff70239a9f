//! The tree of a facts file becomes facts, or the list of all its faults.
//!
//! It must never stop at the first fault, nor take an unknown name for a slip and go on.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::de::DeserializeOwned;

use super::tree::{Entry, Node, Value};
use super::value::{self, check as check_value};
use super::{MAX_LINES, line_column};
use crate::keys::{self, Shape};
use crate::{FactSource, Facts, FactsError, FactsErrorKind, FactsHint, Line, Wish};

/// Walks the tree, counts every fault on the way and keeps the first of the file.
#[derive(Default)]
pub(super) struct Reader {
    first: Option<(usize, FactsError, Unknown)>,
    faults: usize,
    /// Which of the facts that cannot be left out was told to be at fault.
    told: BTreeSet<&'static str>,
}

/// What is to be looked up about a fault once it is known to be the one that is told: the search for the name that was
/// meant takes a while, and there may be very many.
enum Unknown {
    /// Everything is said.
    Nothing,
    /// The fact that was meant by this name; the section is where it stands.
    Name { name: String, section: String },
    /// The fact whose source is told.
    Source { name: String },
}

/// The place of a fault without one: told when there is no other.
const NOWHERE: usize = usize::MAX;

/// Facts without which there is no section.
const NEEDED: [&str; 2] = ["helper.relation", "subscriber.kind"];

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
    /// Reads facts from the tree of a text; the text serves to count lines.
    pub(super) fn read(tree: Node, text: &str) -> Result<Facts, FactsError> {
        let mut reader = Self::default();
        let facts = reader.root(tree);
        reader.finish(facts, text)
    }

    /// Gives the facts when there is no fault, else the first fault and the number of the others.
    fn finish(self, facts: Option<Facts>, text: &str) -> Result<Facts, FactsError> {
        let more = self.faults.saturating_sub(1);
        match (self.first, facts) {
            (None, Some(facts)) => Ok(facts),
            (Some((at, fault, unknown)), _) => {
                let at = (at < NOWHERE).then(|| line_column(text, at));
                Err(unknown.looked_up(fault).with_place(at).with_more(more))
            }
            (None, None) => Err(FactsError::new(FactsErrorKind::WrongKind, "")),
        }
    }

    fn root(&mut self, tree: Node) -> Option<Facts> {
        let Value::Table(entries) = tree.value else {
            let fault = FactsError::new(FactsErrorKind::WrongKind, "");
            self.fault(tree.at, fault.with_hint(FactsHint::OneTable));
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
        let lines = self.lines(lines);
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
            bill: self.optional(sections.remove("bill"), "bill")?,
            debit: self.optional(sections.remove("debit"), "debit")?,
            complaint: self.optional(sections.remove("complaint"), "complaint")?,
            notice: self.optional(sections.remove("notice"), "notice")?,
            request: self.optional(sections.remove("request"), "request")?,
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
                if !self.told.contains(key.as_str()) {
                    let hint = keys::needed(&key);
                    self.fault(None, FactsError::new(FactsErrorKind::Missing, key).with_hint(hint));
                }
                None
            }
        }
    }

    /// Makes a section that may be left out.
    fn optional<T: DeserializeOwned>(
        &mut self,
        table: Option<toml::Value>,
        name: &str,
    ) -> Option<Option<T>> {
        match table {
            Some(table) => self.made(table, name).map(Some),
            None => Some(None),
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
        let mut seen: HashSet<String> = HashSet::new();
        for entry in entries {
            if !seen.insert(entry.name.clone()) {
                let fault = FactsError::new(FactsErrorKind::SaidTwice, section.key(&entry.name));
                self.fault(entry.at, fault.with_hint(FactsHint::LeaveOne));
                continue;
            }
            let name = entry.name.clone();
            if let Some(value) = self.entry(entry, section) {
                table.insert(name, value);
            }
        }
        // A helper whose name is written as empty is nobody.
        if section.name == "helper" && seen.contains("name") && !table.contains_key("name") {
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
            | Value::Time(_) => {
                let fault = FactsError::new(FactsErrorKind::WrongKind, section.key(&entry.name));
                self.fault(entry.at, fault.with_hint(FactsHint::WriteSection(name)));
                None
            }
        }
    }

    fn unknown(&mut self, entry: &Entry, section: Section<'_>) {
        let name = section.key(&entry.name);
        let fault = FactsError::new(FactsErrorKind::UnknownKey, name.as_str());
        self.told_of(entry.at, fault, Unknown::Name { name, section: section.name.to_owned() });
    }

    fn lines(&mut self, said: Vec<Entry>) -> Vec<Line> {
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
                | Value::Time(_)
                | Value::Nothing => vec![entry.node],
            };
            if items.len() > MAX_LINES {
                let fault = FactsError::new(FactsErrorKind::TooManyLines, "line");
                self.fault(entry.at, fault.with_hint(FactsHint::SeveralFiles));
                continue;
            }
            lines
                .extend(items.into_iter().enumerate().filter_map(|(at, item)| self.line(at, item)));
        }
        lines
    }

    fn line(&mut self, number: usize, item: Node) -> Option<Line> {
        let key = format!("line.{number}");
        let Value::Table(entries) = item.value else {
            let fault = FactsError::new(FactsErrorKind::WrongKind, key);
            self.fault(item.at, fault.with_hint(FactsHint::SectionPerLine));
            return None;
        };
        let table = self.table(entries, Section { name: "line", line: Some(number) });
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
                            if default.replace(source).is_some() {
                                self.source_twice(at);
                            }
                            continue;
                        }
                        if !keys::is_known(&key) {
                            let fault = FactsError::new(FactsErrorKind::UnknownKey, key.as_str());
                            self.told_of(at, fault, Unknown::Source { name: key });
                            continue;
                        }
                        match keys::full_key(&key, lines) {
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
                | Value::Time(_)
                | Value::Nothing => {
                    let source = self.source("source", &entry.node);
                    if source.is_some() && default.is_some() {
                        self.source_twice(entry.at);
                    }
                    default = source.or(default);
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
                self.fault(node.at, FactsError::new(kind, key).with_hint(hint));
                None
            }
        }
    }

    fn source_twice(&mut self, at: Option<usize>) {
        let fault = FactsError::new(FactsErrorKind::SaidTwice, "source");
        self.fault(at, fault.with_hint(FactsHint::LeaveOne));
    }

    fn fault(&mut self, at: Option<usize>, fault: FactsError) {
        self.told_of(at, fault, Unknown::Nothing);
    }

    fn told_of(&mut self, at: Option<usize>, fault: FactsError, unknown: Unknown) {
        self.faults += 1;
        self.told.extend(NEEDED.into_iter().filter(|needed| *needed == fault.key()));
        let at = at.unwrap_or(NOWHERE);
        if self.first.as_ref().is_none_or(|(first, ..)| at < *first) {
            self.first = Some((at, fault, unknown));
        }
    }
}

impl Unknown {
    fn looked_up(self, fault: FactsError) -> FactsError {
        let (name, section) = match &self {
            Self::Nothing => return fault,
            Self::Name { name, section } => (name, Some(section.as_str())),
            Self::Source { name } => (name, None),
        };
        let hint = match (keys::unknown_hint(name), section) {
            (FactsHint::DidYouMean(nearest), Some(section)) => {
                FactsHint::DidYouMean(match nearest.rsplit_once('.') {
                    Some((above, last)) if above == section => last,
                    Some(_) | None => nearest,
                })
            }
            (FactsHint::Nothing, Some("")) => FactsHint::Sections(keys::SECTIONS),
            (FactsHint::Nothing, Some(section)) => FactsHint::NotInSection(section.to_owned()),
            (found, _) => found,
        };
        fault.with_hint(hint)
    }
}

/// Brings `line.0.monthly_fee = "bill"` and `"line.0.monthly_fee" = "bill"` to the same form.
fn flatten(entries: Vec<Entry>, above: &str, flat: &mut Vec<(String, Option<usize>, Node)>) {
    for entry in entries {
        let key = if above.is_empty() { entry.name } else { format!("{above}.{}", entry.name) };
        match entry.node.value {
            Value::Table(entries) => flatten(entries, &key, flat),
            value @ (Value::List(_)
            | Value::Text(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time(_)
            | Value::Nothing) => flat.push((key, entry.at, Node { at: entry.node.at, value })),
        }
    }
}
