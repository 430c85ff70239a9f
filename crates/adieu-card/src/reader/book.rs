//! Which records of a phonebook's files belong to rows that are in use.
//!
//! An empty row must never cost a command in the files beside the names.

use super::job::{Job, Open, Rows};
use super::{Hidden, Reader, plan};
use crate::adn::decode_adn;
use crate::calls::{Direction, decode_call};
use crate::dump::{FileDump, FileKind, Place, SetDump};
use crate::phonebook::{
    Entry, FileRole, Link, PhonebookSet, decode_reference, decode_second_number,
};

impl Reader {
    /// Reads the sets that the reference file names.
    pub(super) fn sets(&mut self, place: Place) {
        let Some(reference) = self.dump.file(place, plan::REFERENCE) else { return };
        let sets: Vec<SetDump> = reference
            .read()
            .filter_map(|(record, bytes)| {
                let set = decode_reference(bytes).ok().flatten()?;
                Some(SetDump { place, record, set })
            })
            .collect();
        let mut jobs = Vec::new();
        for set in sets {
            let at = self.dump.sets.len();
            jobs.extend(
                set.set
                    .names()
                    .filter(|names| is_file(names.fid))
                    .map(|names| plan::records(place, FileKind::Contacts, names.fid)),
            );
            jobs.extend([Job::Companions(at), Job::Pointed(at)]);
            self.dump.sets.push(set);
        }
        self.queue(jobs);
    }

    /// Reads, for the rows in use, the files that run beside the names row by row.
    pub(super) fn companions(&mut self, at: usize) {
        let Some((set, rows)) = self.set_in_use(at) else { return };
        let place = self.dump.sets[at].place;
        let beside =
            set.entries.iter().filter(|entry| entry.link == Link::Row && is_file(entry.fid));
        let beside = beside.filter(|entry| match entry.role {
            FileRole::Index
            | FileRole::SecondName
            | FileRole::SecondNumber
            | FileRole::Groups
            | FileRole::Email => true,
            FileRole::Control => self.has_hidden_rows == Hidden::Possible,
            FileRole::Names
            | FileRole::Extension
            | FileRole::NumberLabels
            | FileRole::GroupNames
            | FileRole::Identifiers
            | FileRole::Capability
            | FileRole::Other => false,
        });
        let jobs: Vec<Job> =
            beside.map(|entry| companion(place, entry.fid, Rows::These(rows.clone()))).collect();
        self.queue(jobs);
    }

    /// Reads what the index records of the rows in use point to, and the labels and groups.
    pub(super) fn pointed(&mut self, at: usize) {
        let Some((set, rows)) = self.set_in_use(at) else { return };
        let place = self.dump.sets[at].place;
        let index = set.role(FileRole::Index).next();
        let index = index.and_then(|entry| self.dump.file(place, entry.fid));
        let mut jobs = Vec::new();
        for entry in set.entries.iter().filter(|entry| is_file(entry.fid)) {
            match (entry.role, entry.link) {
                (
                    FileRole::Email
                    | FileRole::SecondNumber
                    | FileRole::SecondName
                    | FileRole::Groups,
                    Link::Index(byte),
                ) => {
                    let pointed = rows_pointed(index, &rows, byte);
                    if !pointed.is_empty() {
                        jobs.push(companion(place, entry.fid, Rows::These(pointed)));
                    }
                }
                (FileRole::NumberLabels | FileRole::GroupNames, _) => {
                    jobs.push(companion(place, entry.fid, Rows::All));
                }
                (FileRole::Extension, _) => {
                    let mut sources: Vec<u16> =
                        set.names().map(|entry| entry.fid).into_iter().collect();
                    sources.extend(set.role(FileRole::SecondNumber).map(|entry| entry.fid));
                    jobs.push(Job::Extensions(place, entry.fid, sources));
                }
                _ => {}
            }
        }
        self.queue(jobs);
    }

    fn set_in_use(&self, at: usize) -> Option<(PhonebookSet, Vec<u8>)> {
        let dumped = self.dump.sets.get(at)?;
        let names = self.dump.file(dumped.place, dumped.set.names()?.fid)?;
        let rows: Vec<u8> = names.used().map(|(row, _)| row).collect();
        (!rows.is_empty()).then(|| (dumped.set.clone(), rows))
    }

    /// Reads the records that go on with numbers of these files.
    pub(super) fn extensions(&mut self, place: Place, fid: u16, sources: &[u16]) {
        let mut rows: Vec<u8> = Vec::new();
        for source in sources.iter().filter_map(|source| self.dump.file(place, *source)) {
            // A file that is the same as another has its ends of numbers there.
            if source.same_as.is_some() {
                continue;
            }
            let link = self.link_of(place, source.fid);
            rows.extend(source.used().filter_map(|(_, record)| goes_on(source.kind, link, record)));
        }
        rows.sort_unstable();
        rows.dedup();
        if !rows.is_empty() {
            self.queue([plan::extension(place, fid, rows)]);
        }
    }

    fn link_of(&self, place: Place, fid: u16) -> Link {
        let sets = self.dump.sets.iter().filter(|set| set.place == place);
        let mut entries = sets.flat_map(|set| set.set.entries.iter());
        entries.find(|entry: &&Entry| entry.fid == fid).map_or(Link::Row, |entry| entry.link)
    }
}

/// Returns the extension record that a record names.
fn goes_on(kind: FileKind, link: Link, record: &[u8]) -> Option<u8> {
    match kind {
        FileKind::Contacts
        | FileKind::Dialled
        | FileKind::OwnNumbers
        | FileKind::FixedNumbers
        | FileKind::ServiceNumbers => decode_adn(record).ok()?.extension,
        FileKind::Incoming => decode_call(record, Direction::Incoming).ok()?.extension,
        FileKind::Outgoing => decode_call(record, Direction::Outgoing).ok()?.extension,
        FileKind::Companion => decode_second_number(record, link).ok()?.extension,
        FileKind::Iccid
        | FileKind::Directory
        | FileKind::Imsi
        | FileKind::ProviderName
        | FileKind::Administrative
        | FileKind::Messages
        | FileKind::Extension
        | FileKind::Reference
        | FileKind::Folder => None,
    }
}

fn rows_pointed(index: Option<&FileDump>, rows: &[u8], byte: u8) -> Vec<u8> {
    let Some(index) = index else { return Vec::new() };
    let mut pointed: Vec<u8> = rows
        .iter()
        .filter_map(|row| index.record(*row)?.get(usize::from(byte)).copied())
        .filter(|record| (1..=254).contains(record))
        .collect();
    pointed.sort_unstable();
    pointed.dedup();
    pointed
}

fn companion(place: Place, fid: u16, rows: Rows) -> Job {
    Job::Open(Open { place, kind: FileKind::Companion, fid, rows, known: None })
}

/// A reference file of a hostile card may name folders: those are left alone.
fn is_file(fid: u16) -> bool {
    !matches!(fid >> 8, 0x3F | 0x5F | 0x7F)
}
