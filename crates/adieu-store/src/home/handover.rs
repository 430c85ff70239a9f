//! A new state of a home, built beside the present one, takes its place.
//!
//! It grows in a folder of the home. One renaming of that folder decides: before it the present state holds, after it the
//! new one, and the next opening finishes what was left to do. There must never be an instant at which neither holds, and
//! nothing is removed here that this program did not write.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use adieu_desk::ports::{JournalError, Trouble};

use super::{
    files,
    header::{Header, KeyHeader},
    presence::is_there,
};
use crate::fault;

/// Where a new state grows.
const GROWING: &str = "next.part";
/// A new state that is whole.
const READY: &str = "next";

/// The files of a state in the order in which they take their places: `home.toml` last says that all did.
const ORDER: [&str; 5] =
    [files::JOURNAL, files::LANDMARK, files::KEY, files::RESTORED, files::HOME];

/// A new state while it grows. The lock of the home must be held.
pub(crate) struct Growing {
    home: PathBuf,
}

impl Growing {
    /// Begins a new state; what an earlier one left is cleared away.
    pub(crate) fn begin(home: &Path) -> Result<Self, JournalError> {
        let growing = Self { home: home.to_owned() };
        clear(&growing.folder())?;
        files::create_new_folder(&growing.folder())?;
        Ok(growing)
    }

    /// Returns the folder in which it grows.
    pub(crate) fn folder(&self) -> PathBuf {
        self.home.join(GROWING)
    }

    /// Lets the whole new state take the place of the present one. From the first step on it holds.
    pub(crate) fn take_place(self) -> Result<(), JournalError> {
        files::settle_inside(&self.folder())?;
        files::rename(&self.folder(), &self.home.join(READY))?;
        finish(&self.home)
    }

    /// Clears it away after a failure; what cannot be removed goes at the next opening.
    pub(crate) fn give_up(self) {
        let _ = clear(&self.folder());
    }
}

/// Says whether a folder of a home has this name because a new state grows or waits in it.
pub(crate) fn is_ours(name: &OsStr) -> bool {
    name == GROWING || name == READY
}

/// Says whether a whole new state waits to take its place.
pub(crate) fn is_ready(home: &Path) -> Result<bool, JournalError> {
    is_there(&home.join(READY), files::HOME)
}

/// Reads the header of the state that holds.
pub(crate) fn header(home: &Path) -> Result<Header, JournalError> {
    if is_ready(home)? { Header::read(&home.join(READY)) } else { Header::read(home) }
}

/// Finishes what an interrupted change left. The lock of the home must be held.
pub(crate) fn settle(home: &Path) -> Result<(), JournalError> {
    if is_there(home, GROWING)? {
        clear(&home.join(GROWING))?;
    }
    if is_there(home, READY)? { finish(home) } else { Ok(()) }
}

/// Puts each file in its place. Done again after an interruption, it does the rest.
fn finish(home: &Path) -> Result<(), JournalError> {
    let next = home.join(READY);
    if is_ready(home)? {
        if is_there(&next, files::JOURNAL)? {
            // They belong to the journal that goes, and hold what its key opens.
            for log in [files::LOG, files::LOG_INDEX] {
                files::remove_if_there(&home.join(log))?;
            }
            files::remove_copies(&files::journal(home))?;
        }
        if matches!(Header::read(&next)?.key, KeyHeader::Passphrase { .. }) {
            files::wipe(&home.join(files::KEY))?;
        }
        for name in ORDER {
            if is_there(&next, name)? {
                files::rename(&next.join(name), &home.join(name))?;
            }
        }
    }
    match fs::remove_dir(&next) {
        // Something else lies in it, which is nobody's business here.
        Err(cause) if cause.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.map_err(|cause| fault::of_file(&next, cause)),
    }
}

/// Removes a folder in which a state grew, as far as it holds what this program writes.
pub(crate) fn clear(folder: &Path) -> Result<(), JournalError> {
    let entries = match fs::read_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|cause| fault::of_file(folder, cause))?,
    };
    let mut ours = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|cause| fault::of_file(folder, cause))?;
        let foreign = files::purpose(&entry.file_name()) == files::Purpose::Foreign;
        if foreign || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            return Err(fault::unavailable(Trouble::NotEmpty { folder: folder.to_owned() }));
        }
        ours.push(entry.path());
    }
    ours.iter().try_for_each(|path| files::remove_if_there(path))?;
    fs::remove_dir(folder).map_err(|cause| fault::of_file(folder, cause))
}
