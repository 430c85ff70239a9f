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
    pub(crate) digests: BTreeSet<Digest>,
}

/// A blind index.
pub(crate) type Digest = [u8; MARK_BYTES];

impl Columns {
    pub(crate) fn of(keys: &HouseholdKey, case: &CaseRef, derived: &Derived) -> Self {
        let digests: BTreeSet<_> = derived.keys.iter().map(|key| digest(keys, key)).collect();
        let mut parts = vec![case.as_str().as_bytes()];
        parts.extend(digests.iter().map(Digest::as_slice));
        let found_mark = keys.mark("found by", &parts);
        Self {
            turn: turn_word(derived.turn),
            due: derived.timer.map(|day| day.to_string()),
            mark: mark(keys, case, derived.turn, derived.timer),
            found_mark,
            digests,
        }
    }

    /// The blind indexes in one piece, as the row of the case holds them.
    pub(crate) fn found(&self) -> Vec<u8> {
        self.digests.iter().flatten().copied().collect()
    }
}

/// The blind index of something that a case is found by.
pub(crate) fn digest(keys: &HouseholdKey, key: &IndexKey) -> Digest {
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
    if case.found_mark != columns.found_mark || case.found != columns.found() {
        let stored = stored_digests(&case.found);
        remove_digests(desk, case.id, stored.difference(&columns.digests))?;
        add_digests(desk, case.id, columns.digests.difference(&stored))?;
        write_found(desk, case.id, columns)?;
    }
    Ok(())
}

/// Writes what serves finding, whatever stands there, into tables without blind indexes.
pub(crate) fn write(desk: Desk<'_>, id: i64, columns: &Columns) -> Result<(), JournalError> {
    write_columns(desk, id, columns)?;
    add_digests(desk, id, columns.digests.iter())?;
    write_found(desk, id, columns)
}

/// Removes the blind indexes of all cases, so that they can be written anew.
pub(crate) fn clear(desk: Desk<'_>) -> Result<(), JournalError> {
    desk.connection
        .execute_batch("DELETE FROM found_lately; DELETE FROM found_by")
        .map_err(|cause| desk.fault(cause))
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

fn write_found(desk: Desk<'_>, id: i64, columns: &Columns) -> Result<(), JournalError> {
    desk.connection
        .prepare_cached("UPDATE cases SET found_mark = ?2, found = ?3 WHERE id = ?1")
        .and_then(|mut statement| {
            statement.execute(params![id, columns.found_mark, columns.found()])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

/// Adds blind indexes to those that find a case. One that stands there without its case's word is taken over.
pub(crate) fn add_digests<'a>(
    desk: Desk<'_>,
    id: i64,
    digests: impl Iterator<Item = &'a Digest>,
) -> Result<(), JournalError> {
    for digest in digests {
        desk.connection
            .prepare_cached("INSERT OR IGNORE INTO found_lately (digest, case_id) VALUES (?1, ?2)")
            .and_then(|mut statement| statement.execute(params![digest, id]))
            .map_err(|cause| desk.fault(cause))?;
    }
    Ok(())
}

/// Removes blind indexes from those that find a case.
pub(crate) fn remove_digests<'a>(
    desk: Desk<'_>,
    id: i64,
    digests: impl Iterator<Item = &'a Digest>,
) -> Result<(), JournalError> {
    for digest in digests {
        for tree in [
            "DELETE FROM found_lately WHERE digest = ?1 AND case_id = ?2",
            "DELETE FROM found_by WHERE digest = ?1 AND case_id = ?2",
        ] {
            desk.connection
                .prepare_cached(tree)
                .and_then(|mut statement| statement.execute(params![digest, id]))
                .map_err(|cause| desk.fault(cause))?;
        }
    }
    Ok(())
}

/// How many blind indexes gather before they enter the large tree together. At a million cases that tree has some 13,000
/// pages: this many fill more than two places in each page that changes.
const MOST_RECENT: i64 = 32_768;
/// How often there is a look at how many have gathered: once in so many new cases.
const LOOK_EACH: i64 = 1_024;

/// Says whether a new case is one of those at which there is a look.
pub(crate) fn is_time_to_look(id: i64) -> bool {
    id % LOOK_EACH == 0
}

/// Moves the blind indexes that gathered into the large tree, once they are many.
pub(crate) fn gather(desk: Desk<'_>) -> Result<(), JournalError> {
    let recent: i64 = desk
        .connection
        .query_row("SELECT count(*) FROM found_lately", [], |row| row.get(0))
        .map_err(|cause| desk.fault(cause))?;
    if recent < MOST_RECENT {
        return Ok(());
    }
    desk.connection
        .execute_batch(
            "INSERT OR IGNORE INTO found_by (digest, case_id)
                 SELECT digest, case_id FROM found_lately ORDER BY digest, case_id;
             DELETE FROM found_lately",
        )
        .map_err(|cause| desk.fault(cause))
}

/// Takes the blind indexes of a case's row apart.
pub(crate) fn stored_digests(found: &[u8]) -> BTreeSet<Digest> {
    found.as_chunks().0.iter().copied().collect()
}

/// Says whether a case is found by each of these.
pub(crate) fn finds_by_all(
    desk: Desk<'_>,
    id: i64,
    digests: &BTreeSet<Digest>,
) -> Result<bool, JournalError> {
    for digest in digests {
        let stands: bool = desk
            .connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM found WHERE digest = ?1 AND case_id = ?2)",
            )
            .and_then(|mut statement| statement.query_row(params![digest, id], |row| row.get(0)))
            .map_err(|cause| desk.fault(cause))?;
        if !stands {
            return Ok(false);
        }
    }
    Ok(true)
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
