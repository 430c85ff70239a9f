//! How many commands a reading will take, as far as the card has said.
//!
//! It is for a progress bar only: nothing may be decided by it.

use super::job::{Job, Open, Rows, Way};
use super::{Reader, plan};
use crate::dump::{FileKind, Place};
use crate::phonebook::{FileRole, Link};

/// Selecting a file and fetching what the card says of it.
const OPENING: u32 = 2;

impl Reader {
    /// Returns how many commands there will be in all; absent until the card has said which language it speaks.
    pub fn expected(&self) -> Option<u32> {
        self.dump.class?;
        let waiting: u32 = self.jobs.iter().map(|job| self.cost(job)).sum();
        let under_way = self.under_way.as_ref().map_or(0, |(job, _)| self.cost(job));
        Some(self.dump.commands.saturating_add(waiting).saturating_add(under_way))
    }

    fn cost(&self, job: &Job) -> u32 {
        match job {
            Job::Open(open) => opening(open),
            Job::Binary(..)
            | Job::Root
            | Job::HiddenKey
            | Job::AskTries
            | Job::TryPin
            | Job::ProfileRoot => 1,
            Job::Records(records) => count(records.rest.len()),
            Job::Compare(compare) => count(compare.probes.len()),
            Job::Folder(Place::Gsm, Way::Path) => 1,
            Job::Folder(place, _) => OPENING + self.costs(&plan::folder(*place)),
            Job::Applications => self.cost(&Job::Application(Place::Usim(0), Vec::new())),
            Job::Application(place, _) => OPENING + self.costs(&plan::folder(*place)),
            Job::Companions(set) => self.beside(*set),
            Job::Sets(_) | Job::Pointed(_) | Job::Extensions(..) => 0,
            Job::Question(_) => OPENING,
        }
    }

    fn costs(&self, jobs: &[Job]) -> u32 {
        jobs.iter().map(|job| self.cost(job)).sum()
    }

    /// The files that run beside the names: one record for every row in use.
    fn beside(&self, at: usize) -> u32 {
        let Some(set) = self.dump.sets.get(at) else { return 0 };
        let names = set.set.names().and_then(|names| self.dump.file(set.place, names.fid));
        let rows = names.map_or(0, |names| count(names.used().count()));
        let read =
            [FileRole::Index, FileRole::SecondName, FileRole::SecondNumber, FileRole::Groups];
        let files = set.set.entries.iter();
        let files = files.filter(|file| file.link == Link::Row && read.contains(&file.role));
        files.map(|_| OPENING + rows).sum()
    }
}

fn opening(open: &Open) -> u32 {
    match (&open.known, &open.rows) {
        (Some(_), Rows::These(rows) | Rows::Chains(rows)) => 1 + count(rows.len()),
        (Some(_), Rows::All) => 2,
        (None, Rows::These(rows) | Rows::Chains(rows)) => OPENING + count(rows.len()),
        (None, Rows::All) => OPENING + usual(open),
    }
}

/// How many records such a file has on most cards; what a card really has replaces it once the file is open.
fn usual(open: &Open) -> u32 {
    match (open.kind, open.place) {
        // Most cards have one of these only: the rest are links to it.
        (FileKind::Contacts, Place::GlobalBook | Place::Telecom) => 250,
        (FileKind::Messages, Place::Telecom) => 30,
        (FileKind::Messages | FileKind::Companion, _) => 5,
        (
            FileKind::Dialled
            | FileKind::FixedNumbers
            | FileKind::ServiceNumbers
            | FileKind::Incoming
            | FileKind::Outgoing,
            _,
        ) => 10,
        (FileKind::OwnNumbers | FileKind::Directory, _) => 2,
        (
            FileKind::Iccid
            | FileKind::Imsi
            | FileKind::ProviderName
            | FileKind::Administrative
            | FileKind::Contacts
            | FileKind::Extension
            | FileKind::Reference
            | FileKind::Folder,
            _,
        ) => 1,
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
