//! What serves finding: turn, timer and blind indexes, as columns and rows.
//!
//! It must never hold anything that the events do not say: all of it can be rebuilt.

use std::collections::BTreeSet;

use adieu_case::{CaseRef, Turn};
use adieu_desk::ports::{Derived, IndexKey, JournalError};
use jiff::civil::Date;
use rusqlite::params;

use super::{Desk, case_row::Opened};
use crate::keys::{HouseholdKey, MARK_BYTES};

/// What finding needs, as it stands in the journal.
pub(crate) struct Columns {
    pub(crate) turn: &'static str,
    pub(crate) due: Option<String>,
    pub(crate) mark: [u8; MARK_BYTES],
    pub(crate) found_mark: [u8; MARK_BYTES],
    pub(crate) digests: BTreeSet<[u8; MARK_BYTES]>,
}

impl Columns {
    pub(crate) fn of(keys: &HouseholdKey, case: &CaseRef, derived: &Derived) -> Self {
        let digests: BTreeSet<_> = derived.keys.iter().map(|key| digest(keys, key)).collect();
        let mut parts = vec![case.as_str().as_bytes()];
        parts.extend(digests.iter().map(<[u8; MARK_BYTES]>::as_slice));
        let found_mark = keys.mark("found by", &parts);
        Self {
            turn: turn_word(derived.turn),
            due: derived.timer.map(|day| day.to_string()),
            mark: mark(keys, case, derived.turn, derived.timer),
            found_mark,
            digests,
        }
    }
}

/// The blind index of something that a case is found by.
pub(crate) fn digest(keys: &HouseholdKey, key: &IndexKey) -> [u8; MARK_BYTES] {
    keys.blind("found by", &[key.kind.as_bytes(), key.value.as_bytes()])
}

/// The mark over turn and timer of a case.
pub(crate) fn mark(
    keys: &HouseholdKey,
    case: &CaseRef,
    turn: Turn,
    timer: Option<Date>,
) -> [u8; MARK_BYTES] {
    let due = timer.map_or(String::new(), |day| day.to_string());
    keys.mark("derived", &[case.as_str().as_bytes(), turn_word(turn).as_bytes(), due.as_bytes()])
}

/// Replaces what serves finding; what stays the same is not touched.
pub(crate) fn replace(
    desk: Desk<'_>,
    case: &Opened,
    columns: &Columns,
) -> Result<(), JournalError> {
    if case.derived_mark != columns.mark {
        write_columns(desk, case.id, columns)?;
    }
    if case.found_mark != columns.found_mark {
        write_digests(desk, case.id, columns)?;
        write_found_mark(desk, case.id, columns)?;
    }
    Ok(())
}

/// Writes what serves finding, whatever stands there.
pub(crate) fn write(desk: Desk<'_>, id: i64, columns: &Columns) -> Result<(), JournalError> {
    write_columns(desk, id, columns)?;
    write_digests(desk, id, columns)?;
    write_found_mark(desk, id, columns)
}

fn write_columns(desk: Desk<'_>, id: i64, columns: &Columns) -> Result<(), JournalError> {
    desk.connection
        .prepare_cached("UPDATE cases SET turn = ?2, due = ?3, derived_mark = ?4 WHERE id = ?1")
        .and_then(|mut statement| {
            statement.execute(params![id, columns.turn, columns.due, columns.mark])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

fn write_found_mark(desk: Desk<'_>, id: i64, columns: &Columns) -> Result<(), JournalError> {
    desk.connection
        .prepare_cached("UPDATE cases SET found_mark = ?2 WHERE id = ?1")
        .and_then(|mut statement| statement.execute(params![id, columns.found_mark]))
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

/// Brings the blind indexes of a case to what they should be.
pub(crate) fn write_digests(
    desk: Desk<'_>,
    id: i64,
    columns: &Columns,
) -> Result<(), JournalError> {
    let stored = stored_digests(desk, id)?;
    let wanted = |stored: &[u8]| columns.digests.iter().any(|digest| digest == stored);
    for digest in stored.iter().filter(|digest| !wanted(digest)) {
        desk.connection
            .prepare_cached("DELETE FROM found_by WHERE case_id = ?1 AND digest = ?2")
            .and_then(|mut statement| statement.execute(params![id, digest]))
            .map_err(|cause| desk.fault(cause))?;
    }
    for digest in columns.digests.iter().filter(|digest| !stored.contains(digest.as_slice())) {
        desk.connection
            .prepare_cached("INSERT INTO found_by (case_id, digest) VALUES (?1, ?2)")
            .and_then(|mut statement| statement.execute(params![id, digest]))
            .map_err(|cause| desk.fault(cause))?;
    }
    Ok(())
}

/// Returns the blind indexes that stand for a case.
pub(crate) fn stored_digests(desk: Desk<'_>, id: i64) -> Result<BTreeSet<Vec<u8>>, JournalError> {
    desk.connection
        .prepare_cached("SELECT digest FROM found_by WHERE case_id = ?1")
        .and_then(|mut statement| statement.query_map([id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))
}

/// The word for a turn in the journal; words stay for ever.
pub(crate) fn turn_word(turn: Turn) -> &'static str {
    match turn {
        Turn::Person => "person",
        Turn::Operator => "operator",
        Turn::Nobody => "nobody",
    }
}

/// The turn of a word in the journal.
pub(crate) fn turn_of(word: &str) -> Option<Turn> {
    [Turn::Person, Turn::Operator, Turn::Nobody].into_iter().find(|turn| turn_word(*turn) == word)
}
