//! `data/letters/revisions.toml`: which revision of a letter the words of each language belong to.
//!
//! A letter has one revision. When the words of one language change, the others are outdated until somebody has looked
//! at them; words must never change under a revision that approvals already name.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{env, fs};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::{finding::Finding, program::root, tree::Tree};

const FOLDER: &str = "data/letters/";
const LOCK: &str = "data/letters/revisions.toml";
const LANGUAGES: [&str; 5] = ["nl", "fr", "de", "en", "zh-Hans"];
/// Set to record what is found, as golden texts are.
const UPDATE: &str = "UPDATE_EXPECT";

const HEAD: &str = "\
# Which revision of each letter the words of each language belong to, with a digest of those words.
# `UPDATE_EXPECT=1 cargo xtask check letters` records it. Words that stay right under a new revision: raise their number
# here by hand. A letter that nobody has released yet: delete its part and record it anew.
";

/// What is recorded of the words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Record {
    revision: u32,
    digest: String,
}

type Records = BTreeMap<String, BTreeMap<String, Record>>;

/// Compares the letters with what is recorded; records what may be recorded when asked to.
pub fn run() -> Result<Vec<Finding>> {
    let tree = Tree::read(&root())?;
    let (findings, records) = compare(&tree)?;
    if env::var_os(UPDATE).is_none() {
        return Ok(findings);
    }
    fs::write(root().join(LOCK), render(&records)).with_context(|| format!("write {LOCK}"))?;
    println!("written: {LOCK}");
    // What is recorded now is no fault any more; the others are.
    let (findings, _) = compare(&Tree::read(&root())?)?;
    Ok(findings)
}

/// Returns what is wrong, and the records as they may be written.
fn compare(tree: &Tree) -> Result<(Vec<Finding>, Records)> {
    let recorded: Records = toml::from_str(tree.text(LOCK).unwrap_or_default())
        .with_context(|| format!("read {LOCK}"))?;
    let words = words(tree);
    let (mut findings, mut records) = (Vec::new(), Records::new());
    for (path, text) in lists(tree) {
        let kind = path.trim_start_matches(FOLDER).trim_end_matches(".toml");
        let list: toml::Table = text.parse().with_context(|| format!("read {path}"))?;
        let Some(revision) = list.get("revision").and_then(toml::Value::as_integer) else {
            continue;
        };
        let revision = u32::try_from(revision).with_context(|| format!("revision of {path}"))?;
        let before = recorded.get(kind);
        let (mut after, mut unrecorded, mut unmoved) = (BTreeMap::new(), Vec::new(), Vec::new());
        for (language, spoken) in &words {
            let now = Record { revision, digest: digest(text, &list, spoken) };
            let known = before.and_then(|languages| languages.get(*language)).cloned();
            let kept = match known {
                None => {
                    unrecorded.push(*language);
                    now
                }
                Some(known) if known.digest == now.digest => known,
                Some(known) if known.revision >= revision => {
                    unmoved.push(*language);
                    known
                }
                Some(_) => {
                    unrecorded.push(*language);
                    now
                }
            };
            after.insert((*language).to_owned(), kept);
        }
        findings.extend(not_recorded(&path, &unrecorded));
        findings.extend(not_moved(&path, &unmoved, revision));
        findings.extend(outdated(&path, revision, &after));
        records.insert(kind.to_owned(), after);
    }
    for kind in recorded.keys().filter(|kind| !records.contains_key(*kind)) {
        let says = format!("there is no letter of the kind {kind}");
        findings.push(Finding::in_file(LOCK, says, "delete its part"));
    }
    Ok((findings, records))
}

fn lists(tree: &Tree) -> impl Iterator<Item = (String, &str)> {
    tree.ending(".toml")
        .filter(|(path, _)| path.starts_with(FOLDER) && *path != LOCK)
        .map(|(path, text)| (path.to_owned(), text))
}

/// The messages of each language, by id.
fn words(tree: &Tree) -> BTreeMap<&'static str, BTreeMap<&str, String>> {
    let mut all = BTreeMap::new();
    for language in LANGUAGES {
        let folder = format!("{FOLDER}{language}/");
        let mut spoken = BTreeMap::new();
        for (_, text) in tree.ending(".ftl").filter(|(path, _)| path.starts_with(&folder)) {
            messages(text, &mut spoken);
        }
        all.insert(language, spoken);
    }
    all
}

/// A message begins at the start of a line; what is indented below it belongs to it.
fn messages<'a>(text: &'a str, spoken: &mut BTreeMap<&'a str, String>) {
    let mut current: Option<&str> = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = !line.starts_with(char::is_whitespace);
        if begins {
            current = line.split_once('=').map(|(id, _)| id.trim());
        }
        if let Some(id) = current {
            let said = spoken.entry(id).or_default();
            said.push_str(line.trim());
            said.push('\n');
        }
    }
}

/// Digest of a block list, of every message that it names, and of the terms in them.
fn digest(list: &str, parsed: &toml::Table, spoken: &BTreeMap<&str, String>) -> String {
    let mut named = Vec::new();
    spoken_in(parsed, &mut named);
    let shape: Vec<&str> = list.lines().map(str::trim).filter(|line| is_shape(line)).collect();
    let mut hash = Fnv::default();
    hash.take(&shape.join("\n"));
    let said: Vec<&str> = spoken
        .iter()
        .filter(|(id, _)| named.iter().any(|name| name == *id))
        .map(|(_, said)| said.as_str())
        .collect();
    said.iter().for_each(|said| hash.take(said));
    for (id, term) in spoken.iter().filter(|(id, _)| id.starts_with('-')) {
        if said.iter().any(|said| said.contains(&format!("{{ {id} }}"))) {
            hash.take(term);
        }
    }
    format!("{:016x}", hash.0)
}

/// Lines that shape a letter: not its comments, not its number.
fn is_shape(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#') && !line.starts_with("revision")
}

/// Keys whose values name something else than a message, even where the names are alike.
const SILENT: [&str; 8] = ["kind", "needs", "on", "rests_on", "rows", "size", "to", "when"];

fn spoken_in<'a>(table: &'a toml::Table, found: &mut Vec<&'a str>) {
    let says = |key: &str| !SILENT.contains(&key);
    table.iter().filter(|(key, _)| says(key)).for_each(|(_, value)| strings(value, found));
}

fn strings<'a>(value: &'a toml::Value, found: &mut Vec<&'a str>) {
    match value {
        toml::Value::String(text) => found.push(text),
        toml::Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        toml::Value::Table(table) => spoken_in(table, found),
        toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

/// The 64-bit hash of Fowler, Noll and Vo: it tells changes, and guards against nobody.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn take(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn not_recorded(path: &str, languages: &[&str]) -> Option<Finding> {
    let says = format!("its words in {} are not recorded", languages.join(", "));
    let fix = format!("run `{UPDATE}=1 cargo xtask check letters`");
    (!languages.is_empty()).then(|| Finding::in_file(path, says, fix))
}

fn not_moved(path: &str, languages: &[&str], revision: u32) -> Option<Finding> {
    let languages_named = languages.join(", ");
    let says =
        format!("its words in {languages_named} changed, and its revision is still {revision}");
    let fix = format!("raise its revision to {}", revision + 1);
    (!languages.is_empty()).then(|| Finding::in_file(path, says, fix))
}

/// The languages whose words belong to an earlier revision.
fn outdated(path: &str, revision: u32, languages: &BTreeMap<String, Record>) -> Option<Finding> {
    let behind: Vec<String> = languages
        .iter()
        .filter(|(_, record)| record.revision < revision)
        .map(|(language, record)| format!("{language} ({})", record.revision))
        .collect();
    let says = format!("it is at revision {revision}; outdated: {}", behind.join(", "));
    let fix = format!("bring these words up to date, or raise their number in {LOCK} if they stay");
    (!behind.is_empty()).then(|| Finding::in_file(path, says, fix))
}

fn render(records: &Records) -> String {
    let mut text = HEAD.to_owned();
    for (kind, languages) in records {
        write!(text, "\n[{kind}]\n").expect("writing to a string does not fail");
        for (language, Record { revision, digest }) in languages {
            writeln!(text, "{language} = {{ revision = {revision}, digest = \"{digest}\" }}")
                .expect("writing to a string does not fail");
        }
    }
    text
}

#[cfg(test)]
mod tests;
