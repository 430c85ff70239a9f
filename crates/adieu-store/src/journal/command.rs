//! The keys of commands: the same command is accepted once.
//!
//! It must never keep a key in clear: only its blind index for its case, and the key sealed, so that the index can be
//! computed anew.

use adieu_case::CaseRef;
use adieu_desk::ports::JournalError;
use rusqlite::params;

use super::{Desk, case_row::Opened};
use crate::{
    keys::{HouseholdKey, MARK_BYTES},
    seal,
};

/// Says whether a case holds a command.
pub(super) fn is_recorded(
    desk: Desk<'_>,
    id: i64,
    case: &CaseRef,
    key: &str,
) -> Result<bool, JournalError> {
    desk.connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM commands WHERE case_id = ?1 AND command = ?2)",
        )
        .and_then(|mut statement| {
            statement.query_row(params![id, index(desk.keys, case, key)], |row| row.get(0))
        })
        .map_err(|cause| desk.fault(cause))
}

/// Records a command.
pub(super) fn record(
    desk: Desk<'_>,
    case: &Opened,
    case_ref: &CaseRef,
    key: &str,
) -> Result<(), JournalError> {
    let index = index(desk.keys, case_ref, key);
    let sealed = seal::close_command(&case.key, case_ref, key)?;
    desk.connection
        .prepare_cached(
            "INSERT INTO commands (case_id, command, mark, sealed) VALUES (?1, ?2, ?3, ?4)",
        )
        .and_then(|mut statement| {
            statement.execute(params![case.id, index, mark(desk.keys, case_ref, &index), sealed])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

/// The blind index of a command's key, for its case.
pub(crate) fn index(keys: &HouseholdKey, case: &CaseRef, key: &str) -> [u8; MARK_BYTES] {
    keys.blind("command", &[case.as_str().as_bytes(), key.as_bytes()])
}

/// The mark that shows that a command's blind index is as written.
pub(crate) fn mark(keys: &HouseholdKey, case: &CaseRef, index: &[u8]) -> [u8; MARK_BYTES] {
    keys.mark("command", &[case.as_str().as_bytes(), index])
}
