//! What SQLite, the disk and the system answer, sorted for the person: something to mend, or damage by name.
//!
//! It must never hide the cause, and never carry personal data: values name files, cases and places only.

use std::{io, path::Path};

use adieu_case::CaseRef;
use adieu_desk::ports::{FileFault, Item, JournalError, Trouble};
use rusqlite::ErrorCode;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Something that the person can mend.
pub(crate) fn unavailable(trouble: Trouble) -> JournalError {
    JournalError::Unavailable { trouble, source: None }
}

fn unavailable_by(trouble: Trouble, cause: impl Into<Cause>) -> JournalError {
    JournalError::Unavailable { trouble, source: Some(cause.into()) }
}

/// A piece of kept data that is not what was written.
pub(crate) fn damaged(item: Item) -> JournalError {
    JournalError::Damaged { item, source: None }
}

/// A file that is not what was written.
pub(crate) fn damaged_file(file: &Path, fault: FileFault) -> JournalError {
    damaged(Item::File { file: file.to_owned(), fault })
}

/// A file that is not what was written, with the cause.
pub(crate) fn damaged_by(file: &Path, cause: impl Into<Cause>) -> JournalError {
    let item = Item::File { file: file.to_owned(), fault: FileFault::Changed };
    JournalError::Damaged { item, source: Some(cause.into()) }
}

/// An event that does not open or is not where it should be.
pub(crate) fn damaged_event(journal: &Path, case: &CaseRef, seq: u64) -> JournalError {
    damaged(Item::Event { journal: journal.to_owned(), case: case.clone(), seq })
}

/// The row of a case that is not what was written.
pub(crate) fn damaged_case(journal: &Path, case: &CaseRef) -> JournalError {
    damaged(Item::CaseRow { journal: journal.to_owned(), case: case.clone() })
}

/// The reference of a case that is none.
pub(crate) fn damaged_reference(journal: &Path) -> JournalError {
    damaged(Item::CaseReference { journal: journal.to_owned() })
}

/// Sorts an answer of SQLite.
#[allow(clippy::wildcard_enum_match_arm, reason = "what is not one of these is damage")]
pub(crate) fn of_sqlite(journal: &Path, cause: rusqlite::Error) -> JournalError {
    let at = journal.to_owned();
    match cause.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => unavailable_by(Trouble::NoRoom { at }, cause),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            unavailable_by(Trouble::CannotWrite { at }, cause)
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            unavailable_by(Trouble::HeldByAnother { at }, cause)
        }
        Some(
            ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory
            | ErrorCode::NoLargeFileSupport
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::OperationInterrupted,
        ) => unavailable_by(Trouble::SystemFailed { at }, cause),
        _ => damaged_by(journal, cause),
    }
}

/// Sorts an answer of the file system to work on one file of a home.
#[allow(clippy::wildcard_enum_match_arm, reason = "all other kinds get the same advice")]
pub(crate) fn of_file(path: &Path, cause: io::Error) -> JournalError {
    let at = path.to_owned();
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            unavailable_by(Trouble::NoRoom { at }, cause)
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            unavailable_by(Trouble::NoRight { at }, cause)
        }
        io::ErrorKind::NotFound => unavailable_by(Trouble::NotThere { at }, cause),
        io::ErrorKind::NotADirectory => unavailable_by(Trouble::NotAFolder { at }, cause),
        _ => unavailable_by(Trouble::CannotUse { at }, cause),
    }
}

/// The system gave no random bytes.
pub(crate) fn no_chance(cause: getrandom::Error) -> JournalError {
    unavailable_by(Trouble::NoChance, cause)
}
