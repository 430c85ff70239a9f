//! Puts one change into the text of a record, with its source, and takes out the sources that nothing names any more.
//!
//! It must never leave a statement that is surer than its page.

use super::said::is_list;
use super::section::{Section, before, list, quoted, span, used_sources};
use super::{Change, Field, ProposeError, ProposedPage, Which};
use crate::brand::ChannelKind;
use crate::record;
use crate::source::{Basis, Confidence};

/// Returns the record with a change to something that it has, or could have once.
pub(super) fn with(
    text: &str,
    change: &Change,
    page: &ProposedPage,
) -> Result<String, ProposeError> {
    let mut used = used_sources(text);
    let (text, id) = with_page(text, page);
    used.push(id.clone());
    let page = Named { id: &id, page, basis: basis_of(&text, &id).unwrap_or(page.basis) };
    let text = match &change.field {
        Field::Party(key) => with_party(&text, key, change, &page),
        Field::Fact(name) => with_fact(&text, name, change, &page),
        Field::Channel { kind, which, aside } => {
            let place = match which {
                Which::Nth(place) => place - 1,
                Which::Only | Which::New => 0,
            };
            with_channel(&text, (*kind, place, *aside), change, &page)?
        }
    };
    Ok(without_unused(text, &used))
}

/// Returns the record with one more channel.
pub(super) fn with_new_channel(
    text: &str,
    (kind, change): (ChannelKind, &Change),
    beside: &[(&str, String)],
    page: &ProposedPage,
) -> Result<String, ProposeError> {
    let said = |key: &str| beside.iter().find(|(known, _)| *known == key).map(|(_, said)| said);
    let usage = said("use").ok_or_else(|| ProposeError::NoUse(change.field.to_string()))?;
    let (text, id) = with_page(text, page);
    let page = Named { id: &id, page, basis: basis_of(&text, &id).unwrap_or(page.basis) };
    let mut section = Section::new("[[channel]]");
    section.set("kind", quoted(kind.as_str()));
    set_value(&mut section, kind, &change.new);
    section.set("use", quoted(usage));
    section.set("for_notices", notices(said("for_notices").map_or("unknown", String::as_str)));
    for key in ["hours", "serves"] {
        if let Some(said) = said(key) {
            section.set(key, quoted(said));
        }
    }
    page.alone(&mut section);
    let at = before(&text, &["[[warning]]", "[source."]);
    Ok(known(&inserted(&text, at, &section.text()), kind.as_str()))
}

/// A page with the name that it has in the record.
struct Named<'a> {
    id: &'a str,
    page: &'a ProposedPage,
    basis: Basis,
}

impl Named<'_> {
    /// Makes a statement rest on this page alone.
    fn alone(&self, section: &mut Section) {
        section.set("sources", list(&[self.id.to_owned()]));
        section.set("seen", self.page.seen.to_string());
        section.set("confidence", quoted(self.basis.confidence().as_str()));
    }

    /// Makes a statement rest on this page too: it is as sure as the weaker, and as old as it was.
    fn beside(&self, section: &mut Section) {
        let Some(sources) = section.get("sources").and_then(texts_of) else {
            return self.alone(section);
        };
        let more = [self.id.to_owned()].into_iter().filter(|id| !sources.contains(id));
        section.set("sources", list(&sources.iter().cloned().chain(more).collect::<Vec<_>>()));
        let said = section.get("confidence").and_then(|word| word.trim_matches('"').parse().ok());
        let weaker = said.unwrap_or(Confidence::Unknown).min(self.basis.confidence());
        section.set("confidence", quoted(weaker.as_str()));
    }
}

fn with_party(text: &str, key: &str, change: &Change, page: &Named<'_>) -> String {
    let place = span(text, "[party]", 0);
    let read = place.clone().and_then(|place| Section::read(&text[place]));
    let mut section = read.unwrap_or_else(|| Section::new("[party]"));
    match change.new.first() {
        Some(value) => section.set(key, quoted(value)),
        None => section.remove(key),
    }
    page.beside(&mut section);
    match place {
        Some(place) => replaced(text, place, &section.text()),
        None => {
            let at = before(text, &["[fact.", "[[channel]]", "[[warning]]", "[source."]);
            inserted(text, at, &section.text())
        }
    }
}

fn with_fact(text: &str, name: &str, change: &Change, page: &Named<'_>) -> String {
    let header = format!("[fact.{name}]");
    let place = span(text, &header, 0);
    if change.new.is_empty() {
        let text = place.map_or_else(|| text.to_owned(), |place| removed(text, place));
        return unknown(&text, name);
    }
    let read = place.clone().and_then(|place| Section::read(&text[place]));
    let several = read
        .as_ref()
        .and_then(|section| section.get("value"))
        .map_or_else(|| is_list(name), |value| value.starts_with('['));
    let mut section = read.unwrap_or_else(|| Section::new(&header));
    section.set(
        "value",
        match several {
            true => list(&change.new),
            false => quoted(&change.new.join("; ")),
        },
    );
    page.alone(&mut section);
    match place {
        Some(place) => replaced(text, place, &section.text()),
        None => {
            let at = before(text, &["[[channel]]", "[[warning]]", "[source."]);
            known(&inserted(text, at, &section.text()), name)
        }
    }
}

fn with_channel(
    text: &str,
    (kind, place, aside): (ChannelKind, usize, Option<&'static str>),
    change: &Change,
    page: &Named<'_>,
) -> Result<String, ProposeError> {
    let missing = || ProposeError::NotThere(change.field.to_string());
    let at = nth_channel(text, kind, place).ok_or_else(missing)?;
    let mut section = Section::read(&text[at.clone()]).ok_or_else(missing)?;
    match (aside, change.new.first()) {
        (None, None) => {
            let text = removed(text, at);
            let last = nth_channel(&text, kind, 0).is_none();
            return Ok(if last { unknown(&text, kind.as_str()) } else { text });
        }
        (None, Some(_)) => {
            set_value(&mut section, kind, &change.new);
            page.alone(&mut section);
        }
        (Some("use"), None) => return Err(ProposeError::NoUse(change.field.to_string())),
        (Some("for_notices"), said) => {
            section.set("for_notices", notices(said.map_or("unknown", String::as_str)));
            page.beside(&mut section);
        }
        (Some(key), Some(said)) => {
            section.set(key, quoted(said));
            page.beside(&mut section);
        }
        (Some(key), None) => section.remove(key),
    }
    Ok(replaced(text, at, &section.text()))
}

fn nth_channel(text: &str, kind: ChannelKind, place: usize) -> Option<std::ops::Range<usize>> {
    let spans = (0..).map_while(|index| span(text, "[[channel]]", index));
    let is_kind = |at: &std::ops::Range<usize>| {
        let section = Section::read(&text[at.clone()]);
        section.is_some_and(|section| section.get("kind") == Some(&quoted(kind.as_str())))
    };
    spans.filter(is_kind).nth(place)
}

fn set_value(section: &mut Section, kind: ChannelKind, new: &[String]) {
    match (kind, new.first()) {
        (ChannelKind::Post, _) => section.set("lines", list(new)),
        (_, Some(value)) => section.set("value", quoted(value)),
        (_, None) => {}
    }
}

/// Writes whether a channel takes notices: true and false stand bare.
fn notices(word: &str) -> String {
    if ["true", "false"].contains(&word) { word.to_owned() } else { quoted(word) }
}

/// Names the page in the record: by the name that it has there, else by a new one.
fn with_page(text: &str, page: &ProposedPage) -> (String, String) {
    let Ok(table) = record::parse(text) else { return (text.to_owned(), String::new()) };
    let sources = table.tables("source");
    let named = || sources.iter().flat_map(|sources| &sources.entries);
    let same = named()
        .find(|entry| entry.node.as_table().and_then(|table| table.text("url")) == Some(&page.url));
    if let Some(entry) = same {
        let id = entry.key.clone();
        let place = span(text, &format!("[source.{id}]"), 0);
        let section = place.clone().and_then(|place| Section::read(&text[place]));
        let (Some(place), Some(mut section)) = (place, section) else {
            return (text.to_owned(), id);
        };
        section.set("seen", page.seen.to_string());
        return (replaced(text, place, &section.text()), id);
    }
    let is_free = |id: &String| named().all(|entry| entry.key != *id);
    let id =
        (1..).map(|count| id_of(&page.url, count)).find(is_free).expect("names do not run out");
    let mut section = Section::new(&format!("[source.{id}]"));
    section.set("url", quoted(&page.url));
    section.set("seen", page.seen.to_string());
    section.set("basis", quoted(page.basis.as_str()));
    (inserted(text, text.len(), &section.text()), id)
}

/// Makes a name of a page's host: `www.orange.be` becomes `orange-be`, the second `orange-be-2`.
fn id_of(url: &str, count: usize) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
    let name: String =
        host.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    if count == 1 { name } else { format!("{name}-{count}") }
}

fn basis_of(text: &str, id: &str) -> Option<Basis> {
    let section = Section::read(&text[span(text, &format!("[source.{id}]"), 0)?])?;
    section.get("basis")?.trim_matches('"').parse().ok()
}

fn without_unused(text: String, used_before: &[String]) -> String {
    let used = used_sources(&text);
    let gone = used_before.iter().filter(|id| !used.contains(id));
    gone.fold(text, |text, id| match span(&text, &format!("[source.{id}]"), 0) {
        Some(place) => removed(&text, place),
        None => text,
    })
}

fn known(text: &str, name: &str) -> String {
    listed(text, |names| names.retain(|known| known != name))
}

fn unknown(text: &str, name: &str) -> String {
    listed(text, |names| {
        if names.iter().all(|known| known != name) {
            names.push(name.to_owned());
        }
    })
}

/// Changes the list of what no source tells.
fn listed(text: &str, change: impl FnOnce(&mut Vec<String>)) -> String {
    let head = before(text, &["["]);
    let Some(start) = text[..head].find("unknown = [") else { return text.to_owned() };
    let Some(end) = text[start..head].find(']').map(|end| start + end + 1) else {
        return text.to_owned();
    };
    let mut names = texts_of(&text[start + "unknown = ".len()..end]).unwrap_or_default();
    change(&mut names);
    format!("{}unknown = {}{}", &text[..start], list(&names), &text[end..])
}

/// Reads a list of texts as it is written.
fn texts_of(written: &str) -> Option<Vec<String>> {
    let table = record::parse(&format!("texts = {written}")).ok()?;
    Some(table.texts("texts").into_iter().map(|(_, text)| text.to_owned()).collect())
}

fn replaced(text: &str, place: std::ops::Range<usize>, section: &str) -> String {
    format!("{}{section}{}", &text[..place.start], &text[place.end..])
}

fn removed(text: &str, place: std::ops::Range<usize>) -> String {
    format!("{}{}", &text[..place.start], text[place.end..].trim_start_matches(['\r', '\n']))
}

/// Puts a table before a place, with a blank line on either side.
fn inserted(text: &str, at: usize, section: &str) -> String {
    let (head, tail) = text.split_at(at);
    let head = head.trim_end_matches(['\r', '\n']);
    let gap = if tail.is_empty() { "" } else { "\n" };
    format!("{head}\n\n{section}{gap}{tail}")
}
