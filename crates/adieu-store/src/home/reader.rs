//! A home in a place where nothing may be written: an archive, a disk in another hand, a copy that is kept as it is.
//!
//! It is shown as it stands. Nothing here may write, not even what SQLite would put beside the journal.

use std::path::Path;

use adieu_desk::ports::{JournalError, Trouble};

use super::{
    Home, KeyChoice, files, handover, header::Header, landmark::Landmark, lock::Lock, unlock,
};
use crate::{
    database, fault,
    journal::{self, SqliteJournal},
};

/// Opens a home that can only be read, and checks that what was accepted last is there.
pub(super) fn open(path: &Path, choice: &KeyChoice) -> Result<Home, JournalError> {
    if handover::is_ready(path)? {
        // A change of this home was interrupted, and only writing can finish it.
        return Err(fault::unavailable(Trouble::CannotWrite { at: path.to_owned() }));
    }
    let lock = Lock::share(path)?;
    let key = unlock(path, &Header::read(path)?, choice)?;
    let marks = Landmark::read(path, &key)?;
    let journal = files::journal(path);
    let connection = database::open_to_read(&journal, &key)?;
    if let Some(lost) = journal::lost(&connection, path, &key, &marks)? {
        return Err(fault::damaged(lost));
    }
    let journal = SqliteJournal::new(connection, journal, key, Landmark::of_reader(marks))?;
    Ok(Home { path: path.to_owned(), journal, _lock: lock })
}
