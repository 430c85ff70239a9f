//! Erasing: the key of a case first, then its rows, then every trace in the files.
//!
//! It must never leave a byte of the case in the files of this home. Backups are beyond its reach.

use adieu_case::CaseRef;
use adieu_desk::ports::{JournalError, Trouble};
use rusqlite::params;

use super::{Desk, case_row, traces, transaction::Transaction};
use crate::{database, fault};

/// Erases a case. Says how many events went. Reads the whole journal, so that nothing depends on a chain of events
/// that may be broken.
pub(super) fn erase(desk: Desk<'_>, case: &CaseRef) -> Result<u64, JournalError> {
    let id = case_id(desk, case)?;
    let needles = traces::of_case(desk, id)?;
    let events = delete(desk, id)?;
    database::remove_copies(desk.path)?;
    carry_log(desk, case)?;
    if traces::remain(desk.path, &needles)? {
        // Moving rows between pages may leave an old copy in the unused part of a page: write the file anew.
        desk.connection.execute_batch("VACUUM").map_err(|cause| desk.fault(cause))?;
        carry_log(desk, case)?;
    }
    Ok(events)
}

/// Finds the row even when its key is damaged: what cannot be read can still be erased.
fn case_id(desk: Desk<'_>, case: &CaseRef) -> Result<i64, JournalError> {
    if let Ok(Some(opened)) = case_row::open(desk, case) {
        return Ok(opened.id);
    }
    let id =
        desk.connection
            .query_row("SELECT id FROM cases WHERE ref = ?1", [case.as_str()], |row| row.get(0));
    match id {
        Err(rusqlite::Error::QueryReturnedNoRows) => {
            Err(JournalError::NoCase { case: case.clone() })
        }
        other => other.map_err(|cause| desk.fault(cause)),
    }
}

fn delete(desk: Desk<'_>, id: i64) -> Result<u64, JournalError> {
    let work = || -> rusqlite::Result<usize> {
        let transaction = Transaction::begin(desk.connection)?;
        desk.connection.execute(
            "UPDATE cases SET wrapped = zeroblob(length(wrapped)) WHERE id = ?1",
            params![id],
        )?;
        let events =
            desk.connection.execute("DELETE FROM events WHERE case_id = ?1", params![id])?;
        for table in ["outbox", "commands", "found_lately", "found_by"] {
            desk.connection
                .execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), params![id])?;
        }
        desk.connection.execute("DELETE FROM cases WHERE id = ?1", params![id])?;
        transaction.commit()?;
        Ok(events)
    };
    work().map(|events| events as u64).map_err(|cause| desk.fault(cause))
}

/// Carries the log into the journal and cuts it to nothing.
fn carry_log(desk: Desk<'_>, case: &CaseRef) -> Result<(), JournalError> {
    let busy: bool = desk
        .connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        .map_err(|cause| desk.fault(cause))?;
    if busy {
        let journal = desk.path.to_owned();
        return Err(fault::unavailable(Trouble::LogKept { case: case.clone(), journal }));
    }
    Ok(())
}
