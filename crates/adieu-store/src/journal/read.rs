//! Reading: the events of a case, and the rows that lists show.
//!
//! Everything is checked as it is read; it must never skip a row that does not fit.

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{CaseRow, IndexKey, JournalError};
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};

use super::{
    Desk,
    append::{case_mark, open_case, row_mark, turn_of},
    index_digest,
};
use crate::{
    fault,
    seal::{self, Unreadable},
};

/// Returns all events of a case in order.
pub(crate) fn events(desk: Desk<'_>, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
    let opened =
        open_case(desk, case)?.ok_or_else(|| JournalError::NoCase { case: case.clone() })?;
    let rows: Vec<(i64, Vec<u8>)> = desk
        .connection
        .prepare_cached("SELECT seq, sealed FROM events WHERE case_id = ?1 ORDER BY seq")
        .and_then(|mut statement| {
            statement.query_map([opened.id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    let mut events = Vec::with_capacity(rows.len());
    for ((seq, sealed), expected) in rows.iter().zip(1u64..) {
        if u64::try_from(*seq) != Ok(expected) {
            return Err(fault::damaged_event(desk.path, case, expected));
        }
        let event = seal::open_event(&opened.key, case, expected, sealed)
            .map_err(|why| unreadable(desk, case, (expected, &why)))?;
        events.push(event);
    }
    let found = events.len() as u64;
    if found == opened.seq {
        Ok(events)
    } else {
        Err(fault::damaged_event(desk.path, case, found + 1))
    }
}

fn unreadable(desk: Desk<'_>, case: &CaseRef, (seq, why): (u64, &Unreadable)) -> JournalError {
    match why {
        Unreadable::Damaged => fault::damaged_event(desk.path, case, seq),
        Unreadable::Newer => fault::of_newer(format!("event {seq} of case {case}")),
    }
}

/// Returns the number of the last event of a case, 0 when there is none.
pub(crate) fn last_seq(desk: Desk<'_>, case: &CaseRef) -> Result<u64, JournalError> {
    let seq: Option<i64> = desk
        .connection
        .prepare_cached("SELECT seq FROM cases WHERE ref = ?1")
        .and_then(|mut statement| statement.query_row([case.as_str()], |row| row.get(0)).optional())
        .map_err(|cause| desk.fault(cause))?;
    seq.map_or(Ok(0), |seq| u64::try_from(seq).map_err(|_| fault::damaged_case(desk.path, case)))
}

/// Returns cases by reference, page by page.
pub(super) fn cases(
    desk: Desk<'_>,
    after: Option<&CaseRef>,
    limit: usize,
) -> Result<Vec<CaseRow>, JournalError> {
    let rows: Vec<StoredRow> = desk
        .connection
        .prepare_cached(
            "SELECT cases.ref, cases.seq, cases.mark, derived.turn, derived.due, derived.mark
             FROM cases LEFT JOIN derived ON derived.case_id = cases.id
             WHERE cases.ref > ?1 ORDER BY cases.ref LIMIT ?2",
        )
        .and_then(|mut statement| {
            let after = after.map_or("", CaseRef::as_str);
            statement.query_map(params![after, limit_of(limit)], stored_row)?.collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    rows.into_iter().map(|row| checked(desk, row)).collect()
}

/// Returns the row of one case.
pub(crate) fn one(desk: Desk<'_>, case: &CaseRef) -> Result<CaseRow, JournalError> {
    let row: Option<StoredRow> = desk
        .connection
        .prepare_cached(
            "SELECT cases.ref, cases.seq, cases.mark, derived.turn, derived.due, derived.mark
             FROM cases LEFT JOIN derived ON derived.case_id = cases.id WHERE cases.ref = ?1",
        )
        .and_then(|mut statement| statement.query_row([case.as_str()], stored_row).optional())
        .map_err(|cause| desk.fault(cause))?;
    checked(desk, row.ok_or_else(|| JournalError::NoCase { case: case.clone() })?)
}

/// The query behind `urgent`: its cost must follow the limit, not the number of cases.
pub(crate) const URGENT: &str =
    "SELECT cases.ref, cases.seq, cases.mark, derived.turn, derived.due, derived.mark
     FROM derived INDEXED BY derived_by_due LEFT JOIN cases ON cases.id = derived.case_id
     WHERE derived.due IS NOT NULL ORDER BY derived.due, derived.case_id LIMIT ?1";

/// Returns the open cases with the earliest armed timers; on the same day the older case comes first.
pub(super) fn urgent(desk: Desk<'_>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
    let rows: Vec<StoredRow> = desk
        .connection
        .prepare_cached(URGENT)
        .and_then(|mut statement| statement.query_map([limit_of(limit)], stored_row)?.collect())
        .map_err(|cause| desk.fault(cause))?;
    rows.into_iter().map(|row| checked(desk, row)).collect()
}

/// Returns the cases that carry a key, by reference.
pub(super) fn find(desk: Desk<'_>, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
    let found: Vec<Option<String>> = desk
        .connection
        .prepare_cached(
            "SELECT cases.ref FROM found_by LEFT JOIN cases ON cases.id = found_by.case_id
             WHERE found_by.digest = ?1 ORDER BY cases.ref",
        )
        .and_then(|mut statement| {
            statement.query_map([index_digest(desk.keys, key)], |row| row.get(0))?.collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    let damaged = || fault::damaged(format!("an index row in {}", desk.path.display()));
    found
        .into_iter()
        .map(|case| CaseRef::parse(&case.ok_or_else(damaged)?).map_err(|_| damaged()))
        .collect()
}

/// A row as it stands in the file.
pub(crate) struct StoredRow {
    case: Option<String>,
    seq: Option<i64>,
    mark: Option<Vec<u8>>,
    turn: Option<String>,
    due: Option<String>,
    derived_mark: Option<Vec<u8>>,
}

fn stored_row(row: &Row<'_>) -> rusqlite::Result<StoredRow> {
    Ok(StoredRow {
        case: row.get(0)?,
        seq: row.get(1)?,
        mark: row.get(2)?,
        turn: row.get(3)?,
        due: row.get(4)?,
        derived_mark: row.get(5)?,
    })
}

fn checked(desk: Desk<'_>, row: StoredRow) -> Result<CaseRow, JournalError> {
    let text = row.case.unwrap_or_default();
    let case =
        CaseRef::parse(&text).ok().filter(|case| case.as_str() == text).ok_or_else(|| {
            fault::damaged(format!("the reference of a case in {}", desk.path.display()))
        })?;
    let damaged = || fault::damaged_case(desk.path, &case);
    let seq = row.seq.and_then(|seq| u64::try_from(seq).ok()).ok_or_else(damaged)?;
    if row.mark.as_deref() != Some(case_mark(desk.keys, &case, seq).as_slice()) {
        return Err(damaged());
    }
    let damaged =
        || fault::damaged(format!("the derived row of case {case} in {}", desk.path.display()));
    let turn = row.turn.as_deref().and_then(turn_of).ok_or_else(damaged)?;
    let timer: Option<Date> = row.due.map(|due| due.parse().map_err(|_| damaged())).transpose()?;
    if row.derived_mark.as_deref() != Some(row_mark(desk.keys, &case, (turn, timer)).as_slice()) {
        return Err(damaged());
    }
    Ok(CaseRow { case, seq, turn, timer })
}

/// SQLite counts rows in 64 bits with a sign; more rows than that cannot exist.
pub(super) fn limit_of(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
