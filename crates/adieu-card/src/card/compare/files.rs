//! Files of two readings, byte by byte.
//!
//! A record that one reading did not look at must be told as missing there, never as equal.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::dump::{CardDump, FileDump, FileKind, Place};

/// A file of which the bytes differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FileChange {
    /// Where it lies.
    pub place: Place,
    /// Its identifier.
    #[serde(with = "crate::hex::fid")]
    #[schemars(with = "String")]
    pub fid: u16,
    /// What it is for.
    pub kind: FileKind,
    /// What happened to it.
    pub change: FileChangeKind,
    /// The records that differ, or were read in one of the two only; 0 is a file of one run of bytes.
    pub records: Vec<u8>,
}

/// What happened to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FileChangeKind {
    /// Only the later reading has it.
    Added,
    /// Only the earlier reading has it.
    Removed,
    /// Both have it, with other bytes.
    Changed,
}

/// Returns the files that differ, in the order of their places.
pub(super) fn changed(before: &CardDump, after: &CardDump) -> Vec<FileChange> {
    let (old, new) = (Reading::of(before), Reading::of(after));
    let all: BTreeSet<(Place, u16)> = old.files.keys().chain(new.files.keys()).copied().collect();
    all.into_iter().filter_map(|at| difference(at, &old, &new)).collect()
}

fn difference(at: (Place, u16), old: &Reading, new: &Reading) -> Option<FileChange> {
    let (before, after) = (old.files.get(&at), new.files.get(&at));
    let change = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => FileChangeKind::Added,
        (Some(_), None) => FileChangeKind::Removed,
        (Some(_), Some(_)) => FileChangeKind::Changed,
    };
    let kind = before.or(after)?.kind;
    let (before, after) = (old.records(before.copied()), new.records(after.copied()));
    let numbers: BTreeSet<u8> = before.keys().chain(after.keys()).copied().collect();
    let records: Vec<u8> =
        numbers.into_iter().filter(|number| before.get(number) != after.get(number)).collect();
    let (place, fid) = at;
    let same = change == FileChangeKind::Changed && records.is_empty();
    (!same).then_some(FileChange { place, fid, kind, change, records })
}

/// A reading with its files by place.
struct Reading<'a> {
    dump: &'a CardDump,
    files: BTreeMap<(Place, u16), &'a FileDump>,
}

impl<'a> Reading<'a> {
    fn of(dump: &'a CardDump) -> Self {
        let there = dump.files.iter().filter(|file| file.is_there());
        let files = there.map(|file| ((file.place, file.fid), file)).collect();
        Self { dump, files }
    }

    /// Returns the records of a file; those that were not read because they stand elsewhere are taken from there.
    fn records(&self, file: Option<&'a FileDump>) -> BTreeMap<u8, &'a [u8]> {
        let Some(file) = file else { return BTreeMap::new() };
        let elsewhere = file.same_as.and_then(|at| self.dump.files.get(at));
        elsewhere.into_iter().flat_map(FileDump::read).chain(file.read()).collect()
    }
}
