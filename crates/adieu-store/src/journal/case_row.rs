//! The row of a case: its key, and the number of its last event.
//!
//! It must never hand out a key for a row whose clear parts are not as written.

use adieu_case::CaseRef;
use adieu_desk::ports::{Item, JournalError};
use rusqlite::{OptionalExtension, Row};

use super::Desk;
use crate::{
    fault,
    keys::{CaseKey, HouseholdKey, MARK_BYTES},
};

/// A case whose key is open.
pub(crate) struct Opened {
    pub(crate) id: i64,
    pub(crate) seq: u64,
    /// Where the last event lies.
    pub(crate) last: i64,
    pub(crate) key: CaseKey,
    /// The mark over its derived columns, as it stands.
    pub(crate) derived_mark: Vec<u8>,
    /// The mark over its blind indexes, as it stands.
    pub(crate) found_mark: Vec<u8>,
    /// Its blind indexes in one piece, as they stand.
    pub(crate) found: Vec<u8>,
}

/// Opens the row of a case and its key; none when there is no such case.
pub(crate) fn open(desk: Desk<'_>, case: &CaseRef) -> Result<Option<Opened>, JournalError> {
    let stored = desk
        .connection
        .prepare_cached(
            "SELECT id, seq, last, mark, wrapped, derived_mark, found_mark, found
             FROM cases WHERE ref = ?1",
        )
        .and_then(|mut statement| statement.query_row([case.as_str()], stored).optional())
        .map_err(|cause| desk.fault(cause))?;
    let Some(stored) = stored else { return Ok(None) };
    let damaged = || fault::damaged_case(desk.path, case);
    let seq = u64::try_from(stored.seq).map_err(|_| damaged())?;
    if stored.mark != mark(desk.keys, case, seq, stored.last) {
        return Err(damaged());
    }
    let key = desk.keys.unwrap(case, &stored.wrapped).ok_or_else(|| {
        fault::damaged(Item::CaseKey { journal: desk.path.to_owned(), case: case.clone() })
    })?;
    let Stored { id, last, derived_mark, found_mark, found, .. } = stored;
    Ok(Some(Opened { id, seq, last, key, derived_mark, found_mark, found }))
}

struct Stored {
    id: i64,
    seq: i64,
    last: i64,
    mark: Vec<u8>,
    wrapped: Vec<u8>,
    derived_mark: Vec<u8>,
    found_mark: Vec<u8>,
    found: Vec<u8>,
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        id: row.get(0)?,
        seq: row.get(1)?,
        last: row.get(2)?,
        mark: row.get(3)?,
        wrapped: row.get(4)?,
        derived_mark: row.get(5)?,
        found_mark: row.get(6)?,
        found: row.get(7)?,
    })
}

/// The mark over the clear parts of a case's row that are not derived.
pub(crate) fn mark(keys: &HouseholdKey, case: &CaseRef, seq: u64, last: i64) -> [u8; MARK_BYTES] {
    keys.mark("case", &[case.as_str().as_bytes(), &seq.to_be_bytes(), &last.to_be_bytes()])
}
