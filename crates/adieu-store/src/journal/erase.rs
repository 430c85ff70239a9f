//! Erasing: the copies first, then the key of a case with its rows, then every trace in the files.
//!
//! It must never leave a byte of the case in the files of this home without saying where. What was begun is finished:
//! when the same erasure is asked for again, or when the home is next opened. Backups are beyond its reach.

use std::path::PathBuf;

use adieu_case::CaseRef;
use adieu_desk::ports::{Erased, JournalError, Trouble};
use rusqlite::{OptionalExtension, params};

use super::{
    Desk, case_row, census,
    traces::{self, Needles},
    transaction::Transaction,
};
use crate::{
    fault,
    home::{
        files, kill,
        landmark::{Gone, Landmark},
    },
    keys::{HouseholdKey, MARK_BYTES},
};

/// Erases a case. Says how many events went. Reads the whole journal, so that nothing depends on a chain of events
/// that may be broken.
pub(super) fn erase(
    desk: Desk<'_>,
    landmark: &Landmark,
    case: &CaseRef,
) -> Result<Erased, JournalError> {
    let Some(id) = case_id(desk, case)? else { return finish_begun(desk, case) };
    let mut needles = traces::of_case(desk, (id, case))?;
    // What an erasure before this one could not finish is looked for as well.
    if let Some(Begun { needles: Some(before), .. }) = begun(desk)? {
        needles = needles.and(before);
    }
    let messages = messages(desk, id)?;
    // Before the rows: a copy that cannot be removed stops the erasure while nothing is half done.
    files::remove_copies(desk.path)?;
    let (events, erased) = delete(desk, (id, case), &needles)?;
    landmark.erased(desk.keys, Gone { case, messages: &messages, erased });
    let held_by = finish(desk, case, &needles)?;
    Ok(Erased { events, held_by })
}

/// Finds the row even when its key is damaged: what cannot be read can still be erased.
fn case_id(desk: Desk<'_>, case: &CaseRef) -> Result<Option<i64>, JournalError> {
    if let Ok(Some(opened)) = case_row::open(desk, case) {
        return Ok(Some(opened.id));
    }
    desk.connection
        .query_row("SELECT id FROM cases WHERE ref = ?1", [case.as_str()], |row| row.get(0))
        .optional()
        .map_err(|cause| desk.fault(cause))
}

fn messages(desk: Desk<'_>, id: i64) -> Result<Vec<[u8; MARK_BYTES]>, JournalError> {
    desk.connection
        .prepare("SELECT message FROM outbox WHERE case_id = ?1")
        .and_then(|mut statement| statement.query_map([id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))
}

/// Deletes the rows, and notes what is still to be looked for. Says how many events went, and how many cases by now.
fn delete(
    desk: Desk<'_>,
    (id, case): (i64, &CaseRef),
    needles: &Needles,
) -> Result<(u64, u64), JournalError> {
    let transaction = Transaction::begin(desk.connection).map_err(|cause| desk.fault(cause))?;
    let work = || -> rusqlite::Result<u64> {
        desk.connection.execute(
            "UPDATE cases SET wrapped = zeroblob(length(wrapped)) WHERE id = ?1",
            params![id],
        )?;
        kill::point();
        let events =
            desk.connection.execute("DELETE FROM events WHERE case_id = ?1", params![id])? as u64;
        for table in ["outbox", "commands", "found_lately", "found_by"] {
            desk.connection
                .execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), params![id])?;
        }
        desk.connection.execute("DELETE FROM cases WHERE id = ?1", params![id])?;
        desk.connection.execute(
            "INSERT OR REPLACE INTO erasing (id, blind, events, needles) VALUES (1, ?1, ?2, ?3)",
            params![blind(desk.keys, case), events.cast_signed(), needles.turned_over()],
        )?;
        Ok(events)
    };
    let events = work().map_err(|cause| desk.fault(cause))?;
    let erased = census::erased(desk, case)?;
    transaction.commit().map_err(|cause| desk.fault(cause))?;
    Ok((events, erased))
}

fn blind(keys: &HouseholdKey, case: &CaseRef) -> [u8; MARK_BYTES] {
    keys.blind("erasing", &[case.as_str().as_bytes()])
}

/// An erasure that was begun, as it stands in the file.
struct Begun {
    blind: Vec<u8>,
    events: u64,
    /// Absent once all is gone.
    needles: Option<Needles>,
}

fn begun(desk: Desk<'_>) -> Result<Option<Begun>, JournalError> {
    desk.connection
        .query_row("SELECT blind, events, needles FROM erasing WHERE id = 1", [], |row| {
            let turned: Vec<u8> = row.get(2)?;
            let needles = (!turned.is_empty()).then(|| Needles::turned_back(&turned));
            Ok(Begun { blind: row.get(0)?, events: row.get::<_, i64>(1)?.cast_unsigned(), needles })
        })
        .optional()
        .map_err(|cause| desk.fault(cause))
}

/// There is no such case: either it never was, or its erasure was begun before, and may have been cut off.
fn finish_begun(desk: Desk<'_>, case: &CaseRef) -> Result<Erased, JournalError> {
    let begun = begun(desk)?.filter(|begun| begun.blind == blind(desk.keys, case));
    let Some(Begun { events, needles, .. }) = begun else {
        return Err(JournalError::NoCase { case: case.clone() });
    };
    files::remove_copies(desk.path)?;
    let needles = needles.unwrap_or_else(|| Needles::of_reference(case));
    let held_by = finish(desk, case, &needles)?;
    Ok(Erased { events, held_by })
}

/// Finishes an erasure that was cut off, when the home is opened. What stands in the way now is met again at the next
/// opening, and told to whoever asks for the erasure again.
pub(crate) fn finish_cut_off(desk: Desk<'_>) {
    let work = || -> Result<(), JournalError> {
        let Some(Begun { needles: Some(needles), .. }) = begun(desk)? else { return Ok(()) };
        files::remove_copies(desk.path)?;
        if clean(desk, &needles)? {
            all_is_gone(desk)?;
            carry_log(desk)?;
        }
        Ok(())
    };
    let _ = work();
}

/// Removes what is left in the journal, and names other files of the home that still hold something.
fn finish(desk: Desk<'_>, case: &CaseRef, needles: &Needles) -> Result<Vec<PathBuf>, JournalError> {
    let kept = || {
        let (case, journal) = (case.clone(), desk.path.to_owned());
        fault::unavailable(Trouble::LogKept { case, journal })
    };
    if !clean(desk, needles)? {
        return Err(kept());
    }
    all_is_gone(desk)?;
    if !carry_log(desk)? {
        return Err(kept());
    }
    traces::holders(desk.path, needles)
}

/// Says whether the journal holds nothing of the case any more; otherwise another program keeps the log.
fn clean(desk: Desk<'_>, needles: &Needles) -> Result<bool, JournalError> {
    if !carry_log(desk)? {
        return Ok(false);
    }
    if traces::remain(desk.path, needles)? {
        // Moving rows between pages may leave an old copy in the unused part of a page: write the file anew.
        kill::point();
        desk.connection.execute_batch("VACUUM").map_err(|cause| desk.fault(cause))?;
        kill::point();
        return carry_log(desk);
    }
    Ok(true)
}

/// Notes that nothing is left to look for. Which case it was stays known by its blind index, until another one is
/// erased: so the same question gets the same answer.
fn all_is_gone(desk: Desk<'_>) -> Result<(), JournalError> {
    desk.connection
        .execute("UPDATE erasing SET needles = x''", [])
        .map(|_| kill::point())
        .map_err(|cause| desk.fault(cause))
}

/// Carries the log into the journal and cuts it to nothing. Says whether it could: a reader may keep it.
fn carry_log(desk: Desk<'_>) -> Result<bool, JournalError> {
    desk.connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0))
        .inspect(|_| kill::point())
        .map(|busy| !busy)
        .map_err(|cause| desk.fault(cause))
}

#[cfg(test)]
mod tests;
