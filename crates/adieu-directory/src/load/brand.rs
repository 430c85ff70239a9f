//! Reads the record of one brand.
//!
//! It must never take a name for notices from a channel that does not say so.

use super::reader::Reader;
use super::{LoadError, LoadProblem};
use crate::brand::{
    Brand, Channel, ChannelKind, Fact, FactValue, ForNotices, Party, Serves, Status, Successor,
    Warning,
};
use crate::nearest::nearest;
use crate::record::{self, Table, Value};
use crate::schema::{FACTS, OPERATORS, Section, Shape};

/// Reads a record; the party of another brand is joined later.
pub(crate) fn brand(file: &str, text: &str) -> Result<Brand, LoadError> {
    let table = record::parse(text).map_err(|error| LoadError {
        file: file.to_owned(),
        line: error.line,
        problem: LoadProblem::Syntax(error.message),
    })?;
    let head = Reader { file, table: &table };
    refuse_unknown_keys(head, OPERATORS)?;
    let id = head.text("id")?;
    if file.strip_prefix("operators/").and_then(|name| name.strip_suffix(".toml")) != Some(&id) {
        return Err(head.error(table.line_of("id"), LoadProblem::Id(id)));
    }
    Ok(Brand {
        id,
        name: head.text("name")?,
        also_called: head.texts("also_called")?,
        kind: head.text("kind")?,
        status: head.word("status", &words(Status::ALL, Status::as_str))?,
        successor: head.text_maybe("successor")?.map(successor),
        contract_party: head.text_maybe("contract_party")?,
        network: head.text_maybe("network")?,
        languages: head.texts("languages")?,
        seen: head.day("seen")?,
        channels: head.tables("channel").into_iter().map(channel).collect::<Result<_, _>>()?,
        warnings: head.tables("warning").into_iter().map(warning).collect::<Result<_, _>>()?,
        sources: head.sources()?,
        party: head.tables("party").into_iter().next().map(party).transpose()?,
        facts: head.named("fact").into_iter().map(fact).collect::<Result<_, _>>()?,
        unknown: head.texts("unknown")?,
    })
}

/// Refuses keys that no section of the file knows.
pub(crate) fn refuse_unknown_keys(head: Reader<'_>, sections: &[Section]) -> Result<(), LoadError> {
    for section in sections {
        match section.shape {
            Shape::Head => head.only(section, sections)?,
            Shape::One | Shape::List => {
                head.tables(section.name)
                    .into_iter()
                    .try_for_each(|table| table.only(section, sections))?;
            }
            Shape::Named => {
                head.named(section.name)
                    .into_iter()
                    .try_for_each(|(_, table)| table.only(section, sections))?;
            }
        }
    }
    let known = |key: &str| {
        sections.iter().any(|s| s.name == key || s.shape == Shape::Head && s.knows(key))
    };
    match head.table.entries.iter().find(|entry| !known(&entry.key)) {
        None => Ok(()),
        Some(entry) => {
            let names = sections.iter().map(|section| section.name);
            let nearest =
                nearest(&entry.key, names.filter(|name| !name.is_empty())).map(str::to_owned);
            let problem = LoadProblem::UnknownKey { key: entry.key.clone(), nearest };
            Err(head.error(entry.line, problem))
        }
    }
}

/// Lists the words of a closed list.
pub(crate) fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|item| word(*item)).collect()
}

fn successor(id: String) -> Successor {
    if id == "none" { Successor::Nobody } else { Successor::Brand(id) }
}

fn party(reader: Reader<'_>) -> Result<Party, LoadError> {
    let party = Party {
        name_nl: reader.text_maybe("name_nl")?,
        name_fr: reader.text_maybe("name_fr")?,
        enterprise_number: reader.text_maybe("enterprise_number")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    };
    if party.name_nl.is_none() && party.name_fr.is_none() {
        return Err(reader.error(reader.table.line, LoadProblem::Missing("name_nl".to_owned())));
    }
    Ok(party)
}

fn fact((name, reader): (&str, Reader<'_>)) -> Result<Fact, LoadError> {
    let Some(name) = FACTS.into_iter().find(|known| *known == name) else {
        let nearest = nearest(name, FACTS.into_iter()).map(str::to_owned);
        let problem = LoadProblem::UnknownKey { key: name.to_owned(), nearest };
        return Err(reader.error(reader.table.line, problem));
    };
    let several = matches!(reader.table.get("value").map(|node| &node.value), Some(Value::List(_)));
    Ok(Fact {
        name,
        value: match several {
            true => FactValue::Several(reader.texts("value")?),
            false => FactValue::One(reader.text("value")?),
        },
        is_partial: reader.truth("partial")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    })
}

fn channel(reader: Reader<'_>) -> Result<Channel, LoadError> {
    Ok(Channel {
        kind: reader.word("kind", &words(ChannelKind::ALL, ChannelKind::as_str))?,
        value: reader.text_maybe("value")?,
        lines: reader.texts("lines")?,
        usage: reader.text("use")?,
        for_notices: for_notices(reader)?,
        hours: reader.text_maybe("hours")?,
        serves: serves(reader)?,
        provenance: reader.provenance()?,
    })
}

fn serves(reader: Reader<'_>) -> Result<Option<Serves>, LoadError> {
    match reader.table.get("serves") {
        None => Ok(None),
        Some(_) => reader.word("serves", &words(Serves::ALL, Serves::as_str)).map(Some),
    }
}

fn for_notices(reader: Reader<'_>) -> Result<ForNotices, LoadError> {
    match for_notices_in(reader.table) {
        Some(said) => Ok(said),
        None if reader.table.get("for_notices").is_none() => {
            Err(reader.error(reader.table.line, LoadProblem::Missing("for_notices".to_owned())))
        }
        None => Err(reader.not_on("for_notices", &["true", "false", "\"unknown\""])),
    }
}

/// Reads what a channel says about notices: true, false or "unknown".
pub(crate) fn for_notices_in(table: &Table) -> Option<ForNotices> {
    match &table.get("for_notices")?.value {
        Value::Truth(true) => Some(ForNotices::Yes),
        Value::Truth(false) => Some(ForNotices::No),
        Value::Text(text) if text == "unknown" => Some(ForNotices::Unknown),
        Value::Text(_)
        | Value::Integer(_)
        | Value::Day(_)
        | Value::List(_)
        | Value::Table(_)
        | Value::Strange => None,
    }
}

fn warning(reader: Reader<'_>) -> Result<Warning, LoadError> {
    Ok(Warning {
        id: reader.text("id")?,
        about: reader.texts("about")?,
        text: reader.text("text")?,
        provenance: reader.provenance()?,
    })
}
