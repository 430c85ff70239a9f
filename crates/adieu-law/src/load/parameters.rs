//! The dated values of the law, read from `law/parameters/`.
//!
//! It must never accept versions that overlap: each day has one text.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::{Files, LoadError, LoadProblem, Text, ValueTable, day};
use crate::citation::{Citation, CitationId};
use crate::confidence::Confidence;
use crate::parameter::{FromBasis, Parameter, ScaleStep, TextSeen, TimeUnit, Value, Version};
use crate::rule_id::RuleId;
use crate::rules;
use adieu_facts::parse_euro;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterFile {
    parameter: Vec<RawParameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParameter {
    id: Spanned<String>,
    means: String,
    rules: Vec<RuleId>,
    before: String,
    #[serde(default)]
    conflicts: Vec<u8>,
    version: Vec<RawVersion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawVersion {
    value: Spanned<ValueTable>,
    citations: Spanned<Vec<CitationId>>,
    in_force_from: Spanned<toml::Value>,
    #[serde(default)]
    from_basis: Option<RawBasis>,
    #[serde(default)]
    in_force_to: Option<Spanned<toml::Value>>,
    text_seen_to: Spanned<toml::Value>,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    up_to: Option<String>,
    base: String,
    #[serde(default)]
    percent: u32,
    above: Option<String>,
    at_most: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawBasis {
    EntryIntoForce,
    DateOfAct,
    FromMemory,
}

/// Reads every parameter of the law.
pub(super) fn load(
    files: &Files<'_>,
    citations: &BTreeMap<CitationId, Citation>,
) -> Result<BTreeMap<String, Parameter>, LoadError> {
    let mut parameters = BTreeMap::new();
    for (file, text) in files.under("law/parameters/") {
        let at = Text { file, text };
        for raw in at.parse::<ParameterFile>()?.parameter {
            let place = raw.id.span().start;
            let parameter = parameter(at, raw, citations)?;
            let id = parameter.id.clone();
            if parameters.insert(id.clone(), parameter).is_some() {
                return Err(at.error(place, LoadProblem::Twice { id }));
            }
        }
    }
    Ok(parameters)
}

fn parameter(
    at: Text<'_>,
    raw: RawParameter,
    citations: &BTreeMap<CitationId, Citation>,
) -> Result<Parameter, LoadError> {
    let place = raw.id.span().start;
    let id = raw.id.into_inner();
    let mut versions: Vec<Version> = Vec::new();
    for raw_version in raw.version {
        let place = raw_version.value.span().start;
        let version = version(at, raw_version, citations)?;
        check_shape(&id, &version.value).map_err(|problem| at.error(place, problem))?;
        if versions.last().is_some_and(|earlier| !follows(earlier, &version)) {
            return Err(at.error(place, LoadProblem::Overlap { id }));
        }
        if let Some(earlier) = versions.last_mut() {
            close(earlier, &version);
        }
        versions.push(version);
    }
    if versions.is_empty() {
        return Err(at.error(place, LoadProblem::Empty { id, what: "version" }));
    }
    let (means, rules) = (raw.means, raw.rules);
    Ok(Parameter { id, means, rules, before: raw.before, conflicts: raw.conflicts, versions })
}

fn version(
    at: Text<'_>,
    raw: RawVersion,
    citations: &BTreeMap<CitationId, Citation>,
) -> Result<Version, LoadError> {
    let place = raw.citations.span().start;
    let cited = raw.citations.into_inner();
    if let Some(id) = cited.iter().find(|id| !citations.contains_key(id)) {
        return Err(at.error(place, LoadProblem::Dangling { id: id.to_string() }));
    }
    let place = raw.value.span().start;
    let value = value(raw.value.get_ref()).ok_or_else(|| at.error(place, LoadProblem::Value))?;
    let in_force_to = raw.in_force_to.as_ref().map(|to| day_or(at, to, "nothing at all"));
    Ok(Version {
        value,
        citations: cited,
        in_force_from: day_or(at, &raw.in_force_from, "contract")?,
        from_basis: match raw.from_basis {
            None | Some(RawBasis::EntryIntoForce) => FromBasis::EntryIntoForce,
            Some(RawBasis::DateOfAct) => FromBasis::DateOfAct,
            Some(RawBasis::FromMemory) => FromBasis::FromMemory,
        },
        in_force_to: in_force_to.transpose()?.flatten(),
        text_seen_to: match day_or(at, &raw.text_seen_to, "unknown")? {
            Some(day) => TextSeen::UpTo(day),
            None => TextSeen::Unknown,
        },
        confidence: raw.confidence,
    })
}

/// Reads a day, or the one word that is allowed in its place.
fn day_or(
    at: Text<'_>,
    value: &Spanned<toml::Value>,
    word: &'static str,
) -> Result<Option<Date>, LoadError> {
    if value.get_ref().as_str() == Some(word) {
        return Ok(None);
    }
    match day(value.get_ref()) {
        Some(day) => Ok(Some(day)),
        None => Err(at.error(value.span().start, LoadProblem::Day { word })),
    }
}

fn value(table: &ValueTable) -> Option<Value> {
    if let Some(euro) = table.get("euro") {
        let cents = |value: &toml::Value| parse_euro(value.as_str()?).ok();
        let max_cents = match table.get("euro_max") {
            Some(max) => Some(cents(max)?),
            None => None,
        };
        let known = 1 + usize::from(max_cents.is_some());
        return (table.len() == known).then_some(Value::Euro { cents: cents(euro)?, max_cents });
    }
    if let Some(steps) = table.get("scale").filter(|_| table.len() == 1) {
        return scale(steps.as_array()?);
    }
    let mut entries = table.iter();
    let (Some((key, value)), None) = (entries.next(), entries.next()) else { return None };
    if key == "words" {
        return Some(Value::Words(value.as_str()?.to_owned()));
    }
    let number = u32::try_from(value.as_integer()?).ok()?;
    if key == "count" {
        return Some(Value::Count(number));
    }
    let units = [
        TimeUnit::Hours,
        TimeUnit::Days,
        TimeUnit::WorkingDays,
        TimeUnit::Weeks,
        TimeUnit::Months,
        TimeUnit::Years,
    ];
    let unit = units.into_iter().find(|unit| unit.written() == key)?;
    Some(Value::Time(number, unit))
}

/// Reads the steps of a scale: each but the last has its limit, and the limits rise.
fn scale(steps: &[toml::Value]) -> Option<Value> {
    let read = |step: &toml::Value| {
        let raw = RawStep::deserialize(step.clone()).ok()?;
        let optional = |text: &Option<String>| match text {
            Some(text) => parse_euro(text).ok().map(Some),
            None => Some(None),
        };
        Some(ScaleStep {
            up_to: optional(&raw.up_to)?,
            base: parse_euro(&raw.base).ok()?,
            percent: raw.percent,
            above: optional(&raw.above)?.unwrap_or(0),
            at_most: optional(&raw.at_most)?,
        })
    };
    let steps: Vec<ScaleStep> = steps.iter().map(read).collect::<Option<_>>()?;
    let (last, others) = steps.split_last()?;
    let limits: Vec<i64> = others.iter().map(|step| step.up_to).collect::<Option<_>>()?;
    let rising = limits.windows(2).all(|pair| pair[0] < pair[1]);
    (rising && last.up_to.is_none()).then_some(Value::Scale(steps))
}

fn check_shape(id: &str, value: &Value) -> Result<(), LoadProblem> {
    for entry in rules::ALL {
        let read = entry.reads.iter().find(|read| read.id == id && !read.shape.fits(value));
        if let Some(read) = read {
            let expected = read.shape.written();
            return Err(LoadProblem::Shape { rule: entry.rule, expected });
        }
    }
    Ok(())
}

/// Says whether a version can follow an earlier one: it starts later, after the other's end if it has one.
/// A version without a first day has held since ever.
fn follows(earlier: &Version, later: &Version) -> bool {
    let Some(second) = later.in_force_from else { return false };
    earlier.in_force_from.is_none_or(|first| first < second)
        && earlier.in_force_to.is_none_or(|to| to < second)
}

/// Ends an earlier version the day before the next one starts, when the data names no end.
fn close(earlier: &mut Version, later: &Version) {
    if earlier.in_force_to.is_none() {
        earlier.in_force_to = later.in_force_from.and_then(|from| from.yesterday().ok());
    }
}
