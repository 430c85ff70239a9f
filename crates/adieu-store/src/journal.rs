//! The journal in SQLite: the desk's port, sealed and all-or-nothing.
//!
//! It must never answer a part of what was asked when the rest is damaged, and never decide what a case means.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{Append, CaseRow, Erased, IndexKey, Item, Journal, JournalError, Trouble};
use adieu_letter::OutgoingMail;
use jiff::Timestamp;
use rusqlite::Connection;

use self::carrier::Carrier;
use crate::{
    database, fault, hex,
    home::landmark::{Landmark, Marks},
    keys::HouseholdKey,
};

mod append;
mod carrier;
pub(crate) mod case_row;
pub(crate) mod census;
pub(crate) mod command;
pub(crate) mod derived;
mod erase;
mod outbox;
pub(crate) mod read;
pub(crate) mod rekey;
mod traces;
pub(crate) mod transaction;

/// The journal of an open home.
pub struct SqliteJournal {
    // Before the connection: fields are dropped in this order, and the last connection to close wipes the log.
    carrier: Carrier,
    connection: Mutex<Connection>,
    keys: HouseholdKey,
    path: PathBuf,
    landmark: Landmark,
}

impl std::fmt::Debug for SqliteJournal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqliteJournal").field("path", &self.path).finish_non_exhaustive()
    }
}

/// What reading and writing rows needs: an open connection, the keys, and the path for messages.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) keys: &'a HouseholdKey,
    pub(crate) path: &'a Path,
}

impl Desk<'_> {
    pub(crate) fn fault(&self, cause: rusqlite::Error) -> JournalError {
        fault::of_sqlite(self.path, cause)
    }
}

impl SqliteJournal {
    pub(crate) fn new(
        mut connection: Connection,
        path: PathBuf,
        keys: HouseholdKey,
        landmark: Landmark,
    ) -> Result<Self, JournalError> {
        let carrier = Carrier::watch(&mut connection, &path)
            .map_err(|cause| fault::of_sqlite(&path, cause))?;
        Ok(Self { carrier, connection: Mutex::new(connection), keys, path, landmark })
    }

    /// Does work on the rows; what it notes in the landmark is noted in the order of the commits. A panic in between rolled its transaction back, so the connection stays usable.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(Desk<'_>) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let connection: MutexGuard<'_, Connection> =
            self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let done = work(Desk { connection: &connection, keys: &self.keys, path: &self.path });
        self.carrier.look(&connection);
        done
    }

    /// Does work that writes; a home that is only read refuses it before anything is touched.
    pub(crate) fn to_write<T>(
        &self,
        work: impl FnOnce(Desk<'_>) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        if self.landmark.is_of_reader() {
            return Err(fault::unavailable(Trouble::CannotWrite { at: self.path.clone() }));
        }
        self.with(work)
    }

    /// Returns the marks of the landmark as they stand.
    pub(crate) fn marks(&self) -> Marks {
        self.landmark.marks()
    }

    /// Writes a consistent copy of the journal, and returns the landmark that belongs to it.
    pub(crate) fn snapshot(&self, copy: &Path) -> Result<String, JournalError> {
        self.with(|desk| {
            let landmark = self.landmark.text(&self.keys);
            database::snapshot(desk.connection, desk.path, copy).map(|()| landmark)
        })
    }
}

impl Journal for SqliteJournal {
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError> {
        self.to_write(|desk| {
            append::append_all(desk, appends)?;
            if let Some(last) = appends.iter().rev().find(|append| !append.events.is_empty()) {
                let seq = last.expected_seq + last.events.len() as u64;
                self.landmark.appended(&self.keys, last.case, seq);
            }
            Ok(())
        })
    }

    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
        self.with(|desk| read::events(desk, case))
    }

    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.with(|desk| read::cases(desk, after, limit))
    }

    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.with(|desk| read::urgent(desk, limit))
    }

    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
        self.with(|desk| read::find(desk, key))
    }

    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
        self.with(|desk| outbox::waiting(desk, limit))
    }

    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError> {
        let message = outbox::message_index(&self.keys, message_id);
        self.to_write(|desk| {
            outbox::mark_sent(desk, message, at)?;
            self.landmark.sent(&self.keys, message);
            Ok(())
        })
    }

    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError> {
        self.to_write(|desk| erase::erase(desk, &self.landmark, case))
    }
}

/// Says what of the last accepted writes the journal lacks.
///
/// The landmark is written after the journal: one that knows of fewer erasures was written before the last of them, so
/// whatever it names was there then, and may have been erased since.
pub(crate) fn lost(
    connection: &Connection,
    home: &Path,
    keys: &HouseholdKey,
    marks: &Marks,
) -> Result<Option<Item>, JournalError> {
    let journal = crate::home::files::journal(home);
    let desk = Desk { connection, keys, path: &journal };
    let erased = census::read(desk)?.erased;
    if erased < marks.erased {
        return Ok(Some(Item::LostErasure { journal }));
    }
    let may_be_erased = erased > marks.erased;
    if let Some((case, seq)) = &marks.append {
        let found = read::last_seq(desk, case)?;
        if found < *seq && !(may_be_erased && found == 0) {
            let (case, accepted) = (case.clone(), *seq);
            return Ok(Some(Item::LostEvents { journal, case, found, accepted }));
        }
    }
    if let Some(message) = &marks.sent {
        let is_lost = match outbox::is_sent(desk, message)? {
            Some(is_sent) => !is_sent,
            None => !may_be_erased,
        };
        if is_lost {
            let message = hex::encode(message);
            return Ok(Some(Item::LostMark { journal, message }));
        }
    }
    Ok(None)
}

/// Like `lost`; a census that is damaged counts as lost, and the cases are counted anew.
pub(crate) fn lost_or_counted_anew(
    connection: &Connection,
    home: &Path,
    keys: &HouseholdKey,
    marks: &Marks,
) -> Result<Option<Item>, JournalError> {
    match lost(connection, home, keys, marks) {
        Err(JournalError::Damaged { item: item @ Item::Census { .. }, .. }) => {
            let journal = crate::home::files::journal(home);
            census::take(connection, keys, marks.erased)
                .map_err(|cause| fault::of_sqlite(&journal, cause))?;
            Ok(Some(item))
        }
        other => other,
    }
}

/// Returns the marks that fit the journal: an erasure that was cut off before its note is noted now.
pub(crate) fn brought_up(
    connection: &Connection,
    home: &Path,
    keys: &HouseholdKey,
    mut marks: Marks,
) -> Result<Marks, JournalError> {
    let journal = crate::home::files::journal(home);
    let desk = Desk { connection, keys, path: &journal };
    let erased = census::read(desk)?.erased;
    if erased == marks.erased {
        return Ok(marks);
    }
    marks.erased = erased;
    if let Some((case, _)) = &marks.append
        && read::last_seq(desk, case)? == 0
    {
        marks.append = None;
    }
    if let Some(message) = &marks.sent
        && outbox::is_sent(desk, message)?.is_none()
    {
        marks.sent = None;
    }
    Ok(marks)
}

/// Finishes an erasure that was cut off before every trace was removed.
pub(crate) fn finish_cut_off(connection: &Connection, home: &Path, keys: &HouseholdKey) {
    let journal = crate::home::files::journal(home);
    erase::finish_cut_off(Desk { connection, keys, path: &journal });
}
