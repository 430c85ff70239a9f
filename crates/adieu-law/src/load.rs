//! The law's data files become a [`Law`], or an error that points at file and line.
//!
//! It must never read a file by itself: texts are handed in.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Spanned, Table};

use crate::calendar::{Calendar, Holiday};
use crate::citation::{Citation, CitationId, Conflict, Source};
use crate::confidence::Confidence;
use crate::law::{BeforeFirstDay, Law, PrepaidReach, RuleInfo, RuleRecord};
use crate::m2m::M2mReach;
use crate::parameter::{Parameter, TextSeen};
use crate::question::Question;
use crate::rule_id::RuleId;
use crate::rules;

mod parameters;

/// Why the law's data cannot be used, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct LoadError {
    /// The file, relative to the data folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: LoadProblem,
}

/// What is wrong in a data file of the law.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadProblem {
    /// The file is not there.
    #[error("this file is missing")]
    Missing,
    /// Not TOML, or not of the expected form.
    #[error("cannot read this record: {message}")]
    Form {
        /// What the reader of TOML says.
        message: String,
    },
    /// The same identifier twice.
    #[error("{id} is there twice")]
    Twice {
        /// The identifier.
        id: String,
    },
    /// A name that no other record bears.
    #[error("nothing is called {id}; did you forget its record, or misspell it?")]
    Dangling {
        /// The name.
        id: String,
    },
    /// Neither a day nor the word that is allowed there.
    #[error("write a day as in 2022-01-10, or the word {word}")]
    Day {
        /// The allowed word.
        word: &'static str,
    },
    /// A value in no known unit.
    #[error(
        "write the value as one of words, count, hours, days, working_days, weeks, months, years, euro (with euro_max), scale"
    )]
    Value,
    /// A value in another unit than the rule reads.
    #[error("rule {rule} reads this parameter as {expected}")]
    Shape {
        /// The rule that reads it.
        rule: RuleId,
        /// What it expects.
        expected: &'static str,
    },
    /// Versions that overlap, or stand in the wrong order.
    #[error("the versions of {id} overlap or stand in the wrong order")]
    Overlap {
        /// The parameter.
        id: String,
    },
    /// A record without what it must hold.
    #[error("{id} needs at least one {what}")]
    Empty {
        /// The record.
        id: String,
        /// What is missing.
        what: &'static str,
    },
    /// A rule whose record names a question that another one answers.
    #[error("rule {rule} answers the question {question}")]
    OtherQuestion {
        /// The rule.
        rule: RuleId,
        /// The question that it answers.
        question: Question,
    },
    /// A rule of the program without a record, or one that does not name what the rule reads.
    #[error("rule {rule} must name the parameter {parameter}")]
    Unnamed {
        /// The rule.
        rule: RuleId,
        /// The parameter that it reads.
        parameter: &'static str,
    },
}

/// The texts of the law's data.
pub(crate) struct Files<'a> {
    files: &'a [(&'a str, &'a str)],
}

impl<'a> Files<'a> {
    fn text(&self, name: &str) -> Result<&'a str, LoadError> {
        let found = self.files.iter().find(|(path, _)| *path == name);
        found.map(|(_, text)| *text).ok_or_else(|| LoadError {
            file: name.to_owned(),
            line: 1,
            problem: LoadProblem::Missing,
        })
    }

    fn under(&self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut found = self.files.to_vec();
        found.retain(|(path, _)| path.starts_with(folder) && path.ends_with(".toml"));
        found.sort_unstable();
        found.into_iter()
    }
}

/// A place in a file, to point at.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) file: &'a str,
    pub(crate) text: &'a str,
}

impl Text<'_> {
    pub(crate) fn error(&self, at: usize, problem: LoadProblem) -> LoadError {
        let upto = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = upto.iter().filter(|byte| **byte == b'\n').count() + 1;
        LoadError { file: self.file.to_owned(), line, problem }
    }

    pub(crate) fn parse<T: DeserializeOwned>(&self) -> Result<T, LoadError> {
        toml::from_str(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.error(at, LoadProblem::Form { message: error.message().to_owned() })
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CitationFile {
    citation: Vec<Spanned<Citation>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Spanned<Source>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConflictFile {
    conflict: Vec<Spanned<Conflict>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayFile {
    holiday: Vec<Spanned<Holiday>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    rule: Vec<Spanned<RawRule>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: RuleId,
    question: Question,
    citations: Vec<CitationId>,
    #[serde(default)]
    parameters: Vec<String>,
    /// Parameters that the rule reads where they are in force, and does without elsewhere.
    #[serde(default)]
    optional: Vec<String>,
    /// What the rule says before its first day.
    #[serde(default)]
    before: Option<BeforeFirstDay>,
    confidence: Confidence,
    #[serde(default)]
    m2m: Option<M2mReach>,
    #[serde(default)]
    prepaid: Option<PrepaidReach>,
}

impl Law {
    /// Reads the law from its data files: path relative to the data folder, and text.
    ///
    /// Files outside `law/` and the examples under `law/tests/` are left alone.
    pub fn load(files: &[(&str, &str)]) -> Result<Law, LoadError> {
        let files = Files { files };
        let sources = load_sources(&files)?;
        let citations = load_citations(&files, &sources)?;
        let parameters = parameters::load(&files, &citations)?;
        let records = load_rules(&files, &citations, &parameters)?;
        let mut law = Law {
            conflicts: load_conflicts(&files, &records, &citations)?,
            calendar: load_calendar(&files, &sources)?,
            rules: Vec::new(),
            parameters,
            records,
            citations,
            sources,
        };
        law.rules = rules::ALL.iter().map(|entry| info(&law, entry)).collect();
        Ok(law)
    }
}

fn load_sources(files: &Files<'_>) -> Result<BTreeMap<String, Source>, LoadError> {
    let at = Text { file: "law/sources.toml", text: files.text("law/sources.toml")? };
    let mut sources = BTreeMap::new();
    for record in at.parse::<SourceFile>()?.source {
        let place = record.span().start;
        let source = record.into_inner();
        let key = source.key.clone();
        if sources.insert(key.clone(), source).is_some() {
            return Err(at.error(place, LoadProblem::Twice { id: key }));
        }
    }
    Ok(sources)
}

fn load_citations(
    files: &Files<'_>,
    sources: &BTreeMap<String, Source>,
) -> Result<BTreeMap<CitationId, Citation>, LoadError> {
    let at = Text { file: "law/citations.toml", text: files.text("law/citations.toml")? };
    let mut citations = BTreeMap::new();
    for record in at.parse::<CitationFile>()?.citation {
        let place = record.span().start;
        let citation = record.into_inner();
        if let Some(key) = citation.sources.iter().find(|key| !sources.contains_key(*key)) {
            return Err(at.error(place, LoadProblem::Dangling { id: key.clone() }));
        }
        let id = citation.id;
        if citation.sources.is_empty() && citation.note.is_empty() {
            let what = "source, or a note that says why there is none";
            return Err(at.error(place, LoadProblem::Empty { id: id.to_string(), what }));
        }
        if citations.insert(id, citation).is_some() {
            return Err(at.error(place, LoadProblem::Twice { id: id.to_string() }));
        }
    }
    Ok(citations)
}

fn load_rules(
    files: &Files<'_>,
    citations: &BTreeMap<CitationId, Citation>,
    parameters: &BTreeMap<String, Parameter>,
) -> Result<BTreeMap<RuleId, RuleRecord>, LoadError> {
    let at = Text { file: "law/rules.toml", text: files.text("law/rules.toml")? };
    let mut records = BTreeMap::new();
    for record in at.parse::<RuleFile>()?.rule {
        let place = record.span().start;
        let raw = record.into_inner();
        let id = raw.id;
        if records.contains_key(&id) {
            return Err(at.error(place, LoadProblem::Twice { id: id.to_string() }));
        }
        check_rule(&raw, citations, parameters).map_err(|problem| at.error(place, problem))?;
        let record = RuleRecord {
            citations: raw.citations,
            parameters: raw.parameters,
            optional: raw.optional,
            before: raw.before.unwrap_or(BeforeFirstDay::NotCovered),
            confidence: raw.confidence,
            m2m: raw.m2m.unwrap_or(M2mReach::AsOthers),
            prepaid: raw.prepaid.unwrap_or(PrepaidReach::AsOthers),
        };
        records.insert(id, record);
    }
    match rules::ALL.iter().find(|entry| !records.contains_key(&entry.rule)) {
        Some(entry) => Err(at.error(0, LoadProblem::Dangling { id: entry.rule.to_string() })),
        None => Ok(records),
    }
}

fn check_rule(
    raw: &RawRule,
    citations: &BTreeMap<CitationId, Citation>,
    parameters: &BTreeMap<String, Parameter>,
) -> Result<(), LoadProblem> {
    let Some(entry) = rules::ALL.iter().find(|entry| entry.rule == raw.id) else {
        return Err(LoadProblem::Dangling { id: raw.id.to_string() });
    };
    if entry.question != raw.question {
        return Err(LoadProblem::OtherQuestion { rule: raw.id, question: entry.question });
    }
    if raw.citations.is_empty() {
        return Err(LoadProblem::Empty { id: raw.id.to_string(), what: "citation" });
    }
    if let Some(id) = raw.citations.iter().find(|id| !citations.contains_key(id)) {
        return Err(LoadProblem::Dangling { id: id.to_string() });
    }
    let named = || raw.parameters.iter().chain(&raw.optional);
    if let Some(id) = named().find(|id| !parameters.contains_key(*id)) {
        return Err(LoadProblem::Dangling { id: id.clone() });
    }
    for read in entry.reads {
        if !named().any(|id| id == read.id) {
            return Err(LoadProblem::Unnamed { rule: raw.id, parameter: read.id });
        }
    }
    Ok(())
}

fn load_conflicts(
    files: &Files<'_>,
    records: &BTreeMap<RuleId, RuleRecord>,
    citations: &BTreeMap<CitationId, Citation>,
) -> Result<Vec<Conflict>, LoadError> {
    let at = Text { file: "law/conflicts.toml", text: files.text("law/conflicts.toml")? };
    let mut conflicts: Vec<Conflict> = Vec::new();
    for record in at.parse::<ConflictFile>()?.conflict {
        let place = record.span().start;
        let conflict = record.into_inner();
        let rule = conflict.rules.iter().find(|rule| !records.contains_key(rule));
        let fact = conflict.citations.iter().find(|id| !citations.contains_key(id));
        let dangling = rule.map(RuleId::to_string).or(fact.map(CitationId::to_string));
        if let Some(id) = dangling {
            return Err(at.error(place, LoadProblem::Dangling { id }));
        }
        if conflicts.iter().any(|known| known.number == conflict.number) {
            let id = format!("conflict {}", conflict.number);
            return Err(at.error(place, LoadProblem::Twice { id }));
        }
        conflicts.push(conflict);
    }
    conflicts.sort_by_key(|conflict| conflict.number);
    Ok(conflicts)
}

fn load_calendar(
    files: &Files<'_>,
    sources: &BTreeMap<String, Source>,
) -> Result<Calendar, LoadError> {
    let at = Text { file: "law/holidays.toml", text: files.text("law/holidays.toml")? };
    let mut holidays = Vec::new();
    for record in at.parse::<HolidayFile>()?.holiday {
        let place = record.span().start;
        let holiday = record.into_inner();
        if !sources.contains_key(&holiday.source) {
            return Err(at.error(place, LoadProblem::Dangling { id: holiday.source }));
        }
        if holiday.falls.in_year(2024).is_none() {
            return Err(at.error(place, LoadProblem::Day { word: "days_after_easter" }));
        }
        holidays.push(holiday);
    }
    Ok(Calendar::new(holidays))
}

/// Joins what a rule's parameters say: covered once all are, read as far as the least.
fn info(law: &Law, entry: &rules::Entry) -> RuleInfo {
    let (rule, question) = (entry.rule, entry.question);
    let record = law.record(rule);
    let own: Vec<&Parameter> =
        record.parameters.iter().filter_map(|id| law.parameter(id)).collect();
    let first = |p: &&Parameter| p.versions.first().and_then(|version| version.in_force_from);
    let last = |p: &&Parameter| p.versions.last().and_then(|version| version.in_force_to);
    let seen = |p: &&Parameter| p.versions.last().map(|version| version.text_seen_to);
    let optional: Vec<&Parameter> =
        record.optional.iter().filter_map(|id| law.parameter(id)).collect();
    let text_seen_to: Option<TextSeen> = own.iter().chain(&optional).filter_map(seen).min();
    let in_force_from: Option<Date> = own.iter().filter_map(first).max();
    RuleInfo {
        rule,
        question,
        in_force_from,
        in_force_to: own.iter().filter_map(last).min(),
        text_seen_to,
        confidence: record.confidence,
        citations: record.citations.clone(),
        conflicts: law.conflicts_of(rule),
    }
}

/// Reads a day out of a TOML value; none when it is something else.
pub(crate) fn day(value: &toml::Value) -> Option<Date> {
    if let Some(text) = value.as_str() {
        return text.parse().ok();
    }
    let moment = value.as_datetime()?;
    // An offset never comes without a time.
    if moment.time.is_some() {
        return None;
    }
    moment.to_string().parse().ok()
}

/// A table whose keys are the units of a value.
pub(crate) type ValueTable = Table;
