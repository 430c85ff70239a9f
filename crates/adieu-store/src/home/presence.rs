//! Whether a folder holds a home, no home, or a home of which something is missing.
//!
//! It must never take what is left of a home for the rest of a creation without proof, and never change a file.

use std::{io, path::Path};

use adieu_desk::ports::{FileFault, JournalError};

use super::{files, handover, landmark};
use crate::{database, fault};

/// What there is of a home in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// A whole home, or one that is whole once it is opened.
    Whole,
    /// Nothing of a home.
    Absent,
    /// The rest of a creation that was interrupted before anything was accepted.
    Unfinished,
}

/// The files that only a home has.
const PARTS: [&str; 4] = [files::KEY, files::LANDMARK, files::JOURNAL, files::LOG];

impl Presence {
    /// Looks at a folder. A home of which a part is missing is damaged.
    pub(crate) fn of(home: &Path) -> Result<Self, JournalError> {
        if is_there(home, files::HOME)? || handover::is_ready(home)? {
            return Ok(Self::Whole);
        }
        let mut parts = false;
        for part in PARTS {
            parts |= is_there(home, part)?;
        }
        if !parts && !is_there(home, files::CREATING)? {
            return Ok(Self::Absent);
        }
        if is_rest_of_a_creation(home)? {
            return Ok(Self::Unfinished);
        }
        Err(fault::damaged_file(&home.join(files::HOME), FileFault::Missing))
    }
}

/// Says whether what lies here is surely from a creation that was interrupted, or goes on this moment: its mark proves it.
/// Older releases set no mark, but made the journal before the landmark: a key alone, or a landmark without its journal,
/// may be what a synchroniser brought first.
fn is_rest_of_a_creation(home: &Path) -> Result<bool, JournalError> {
    if is_there(home, files::CREATING)? {
        return Ok(true);
    }
    let journal = files::journal(home);
    if !is_there(home, files::JOURNAL)? || !database::is_surely_empty(&journal) {
        return Ok(false);
    }
    Ok(!is_there(home, files::LANDMARK)?
        || (landmark::names_nothing(home) && !is_cut_to_nothing(&journal)))
}

/// A creation makes the journal whole before the landmark: an empty file beside one lost what it held.
fn is_cut_to_nothing(journal: &Path) -> bool {
    std::fs::metadata(journal).is_ok_and(|metadata| metadata.len() == 0)
}

/// Says whether a file is there; a folder that cannot be looked into is told.
pub(super) fn is_there(home: &Path, name: &str) -> Result<bool, JournalError> {
    let path = home.join(name);
    match std::fs::symlink_metadata(&path) {
        Ok(_) => Ok(true),
        Err(cause)
            if matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(false)
        }
        Err(cause) => Err(fault::of_file(&path, cause)),
    }
}

#[cfg(test)]
mod tests;
