//! What SQLite, the disk and the system answer, sorted for the person: something to mend, or damage by name.
//!
//! It must never hide the cause, and never carry personal data: texts name files, cases and places only.

use std::{io, path::Path};

use adieu_case::CaseRef;
use adieu_desk::ports::JournalError;
use rusqlite::ErrorCode;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Something that the person can mend.
pub(crate) fn unavailable(what: impl Into<String>, hint: impl Into<String>) -> JournalError {
    JournalError::Unavailable { what: what.into(), hint: hint.into(), source: None }
}

fn unavailable_by(what: String, hint: &str, cause: impl Into<Cause>) -> JournalError {
    JournalError::Unavailable { what, hint: hint.to_owned(), source: Some(cause.into()) }
}

/// Something whole that this program is too old to read.
pub(crate) fn of_newer(what: impl std::fmt::Display) -> JournalError {
    unavailable(
        format!("{what} was written by a newer adieu"),
        "install the newer version; this one has changed nothing",
    )
}

/// A file, or a part of one, that is not what was written.
pub(crate) fn damaged(item: impl Into<String>) -> JournalError {
    JournalError::Damaged { item: item.into(), source: None }
}

/// A file that is not what was written, with the cause.
pub(crate) fn damaged_by(item: impl Into<String>, cause: impl Into<Cause>) -> JournalError {
    JournalError::Damaged { item: item.into(), source: Some(cause.into()) }
}

/// An event that does not open or is not where it should be.
pub(crate) fn damaged_event(journal: &Path, case: &CaseRef, seq: u64) -> JournalError {
    damaged(format!("event {seq} of case {case} in {}", journal.display()))
}

/// The row of a case that is not what was written.
pub(crate) fn damaged_case(journal: &Path, case: &CaseRef) -> JournalError {
    damaged(format!("the row of case {case} in {}", journal.display()))
}

const MAKE_ROOM: &str = "free some space and try again; nothing of it was written";
const LET_WRITE: &str = "make the folder and its files writable for you, or choose another home";
const TRY_AGAIN: &str = "look at the disk, then try again; nothing of it was written";
const CLOSE_OTHER: &str = "close the other program, then try again";

/// Sorts an answer of SQLite.
#[allow(clippy::wildcard_enum_match_arm, reason = "what is not one of these is damage")]
pub(crate) fn of_sqlite(journal: &Path, cause: rusqlite::Error) -> JournalError {
    let at = journal.display();
    match cause.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => {
            unavailable_by(format!("no room is left for {at}"), MAKE_ROOM, cause)
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            unavailable_by(format!("cannot write to {at}"), LET_WRITE, cause)
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            unavailable_by(format!("another program is using {at}"), CLOSE_OTHER, cause)
        }
        Some(
            ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory
            | ErrorCode::NoLargeFileSupport
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::OperationInterrupted,
        ) => {
            unavailable_by(format!("the disk or the system refused work on {at}"), TRY_AGAIN, cause)
        }
        _ => damaged_by(format!("{at}"), cause),
    }
}

/// Sorts an answer of the file system to work on one file of a home.
#[allow(clippy::wildcard_enum_match_arm, reason = "all other kinds get the same advice")]
pub(crate) fn of_file(path: &Path, cause: io::Error) -> JournalError {
    let at = path.display();
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            unavailable_by(format!("no room is left for {at}"), MAKE_ROOM, cause)
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            unavailable_by(format!("no right to use {at}"), LET_WRITE, cause)
        }
        _ => unavailable_by(
            format!("cannot use {at}"),
            "look at the path and the disk, then try again",
            cause,
        ),
    }
}

/// The system gave no random bytes.
pub(crate) fn no_chance(cause: getrandom::Error) -> JournalError {
    unavailable_by("the system gave no random bytes".to_owned(), "try again", cause)
}
