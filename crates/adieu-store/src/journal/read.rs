//! Reading: the events of a case, and the rows that lists show.
//!
//! Everything is checked as it is read; it must never skip a row that does not fit.

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{CaseRow, IndexKey, Item, JournalError, Trouble};
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};

use super::{
    Desk, case_row,
    derived::{self, turn_of},
};
use crate::{
    fault,
    seal::{self, Unreadable},
};

/// Returns all events of a case in order.
pub(crate) fn events(desk: Desk<'_>, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
    let opened =
        case_row::open(desk, case)?.ok_or_else(|| JournalError::NoCase { case: case.clone() })?;
    let mut place = Some(opened.last);
    let mut events = Vec::new();
    for seq in (1..=opened.seq).rev() {
        let damaged = || fault::damaged_event(desk.path, case, seq);
        let stored = stored_event(desk, place.ok_or_else(damaged)?)?.ok_or_else(damaged)?;
        let event = seal::open_event(&opened.key, case, seq, &stored.sealed)
            .map_err(|why| unreadable(desk, case, (seq, &why)))?;
        events.push(event);
        place = stored.previous;
    }
    events.reverse();
    Ok(events)
}

/// An event as it stands in the file.
struct StoredEvent {
    previous: Option<i64>,
    sealed: Vec<u8>,
}

fn stored_event(desk: Desk<'_>, id: i64) -> Result<Option<StoredEvent>, JournalError> {
    desk.connection
        .prepare_cached("SELECT previous, sealed FROM events WHERE id = ?1")
        .and_then(|mut statement| {
            let event =
                |row: &Row<'_>| Ok(StoredEvent { previous: row.get(0)?, sealed: row.get(1)? });
            statement.query_row([id], event).optional()
        })
        .map_err(|cause| desk.fault(cause))
}

fn unreadable(desk: Desk<'_>, case: &CaseRef, (seq, why): (u64, &Unreadable)) -> JournalError {
    match why {
        Unreadable::Damaged => fault::damaged_event(desk.path, case, seq),
        Unreadable::Newer => fault::unavailable(Trouble::NewerEvent { case: case.clone(), seq }),
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
            "SELECT ref, seq, last, mark, turn, due, derived_mark FROM cases
             WHERE ref > ?1 ORDER BY ref LIMIT ?2",
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
            "SELECT ref, seq, last, mark, turn, due, derived_mark FROM cases WHERE ref = ?1",
        )
        .and_then(|mut statement| statement.query_row([case.as_str()], stored_row).optional())
        .map_err(|cause| desk.fault(cause))?;
    checked(desk, row.ok_or_else(|| JournalError::NoCase { case: case.clone() })?)
}

/// The query behind `urgent`: its cost must follow the limit, not the number of cases.
pub(crate) const URGENT: &str = "SELECT ref, seq, last, mark, turn, due, derived_mark
     FROM cases INDEXED BY cases_by_due
     WHERE due IS NOT NULL ORDER BY due, id LIMIT ?1";

/// Returns the open cases with the earliest armed timers; on the same day the older case comes first.
pub(super) fn urgent(desk: Desk<'_>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
    let rows: Vec<StoredRow> = desk
        .connection
        .prepare_cached(URGENT)
        .and_then(|mut statement| statement.query_map([limit_of(limit)], stored_row)?.collect())
        .map_err(|cause| desk.fault(cause))?;
    rows.into_iter().map(|row| checked(desk, row)).collect()
}

/// The query behind `find`: it must search both trees of blind indexes by their keys.
pub(crate) const FIND: &str = "SELECT DISTINCT cases.ref
     FROM found LEFT JOIN cases ON cases.id = found.case_id
     WHERE found.digest = ?1 ORDER BY cases.ref";

/// Returns the cases that carry a key, by reference.
pub(super) fn find(desk: Desk<'_>, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
    let found: Vec<Option<String>> = desk
        .connection
        .prepare_cached(FIND)
        .and_then(|mut statement| {
            statement.query_map([derived::digest(desk.keys, key)], |row| row.get(0))?.collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    let damaged = || fault::damaged(Item::IndexRow { journal: desk.path.to_owned() });
    found
        .into_iter()
        .map(|case| CaseRef::parse(&case.ok_or_else(damaged)?).map_err(|_| damaged()))
        .collect()
}

/// A row as it stands in the file.
pub(crate) struct StoredRow {
    case: String,
    seq: i64,
    last: i64,
    mark: Vec<u8>,
    turn: String,
    due: Option<String>,
    derived_mark: Vec<u8>,
}

fn stored_row(row: &Row<'_>) -> rusqlite::Result<StoredRow> {
    Ok(StoredRow {
        case: row.get(0)?,
        seq: row.get(1)?,
        last: row.get(2)?,
        mark: row.get(3)?,
        turn: row.get(4)?,
        due: row.get(5)?,
        derived_mark: row.get(6)?,
    })
}

fn checked(desk: Desk<'_>, row: StoredRow) -> Result<CaseRow, JournalError> {
    let case = CaseRef::parse(&row.case).ok().filter(|case| case.as_str() == row.case);
    let case = case.ok_or_else(|| fault::damaged_reference(desk.path))?;
    let damaged = || fault::damaged_case(desk.path, &case);
    let seq = u64::try_from(row.seq).map_err(|_| damaged())?;
    if row.mark != case_row::mark(desk.keys, &case, seq, row.last) {
        return Err(damaged());
    }
    let damaged =
        || fault::damaged(Item::Timer { journal: desk.path.to_owned(), case: case.clone() });
    let turn = turn_of(&row.turn).ok_or_else(damaged)?;
    let timer: Option<Date> = row.due.map(|due| due.parse().map_err(|_| damaged())).transpose()?;
    if row.derived_mark != derived::mark(desk.keys, &case, turn, timer) {
        return Err(damaged());
    }
    Ok(CaseRow { case, seq, turn, timer })
}

/// SQLite counts rows in 64 bits with a sign; more rows than that cannot exist.
pub(super) fn limit_of(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
