//! The file in which a backup grows, beside its place and under a name that nobody else can have made.
//!
//! It must never follow a link, take over a file that stands there, or remove one that this home did not make.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use adieu_desk::ports::{JournalError, Trouble};

use super::Existing;
use crate::{
    fault, hex,
    home::{files, kill},
    keys::{HouseholdKey, MARK_BYTES},
};

const PREFIX: &str = ".adieu-backup-";
const RANDOM_BYTES: usize = 8;

/// A backup that grows; removed when dropped, unless it took its place.
pub(super) struct Part {
    path: PathBuf,
    file: File,
}

impl Part {
    /// Begins one beside its place.
    pub(super) fn begin(to: &Path, keys: &HouseholdKey) -> Result<Self, JournalError> {
        let folder = folder_of(to);
        let mut random = [0; RANDOM_BYTES];
        getrandom::fill(&mut random).map_err(fault::no_chance)?;
        let path = folder.join(format!("{PREFIX}{}{}", hex::encode(&random), mark(keys, &random)));
        kill::point();
        let file = files::private().create_new(true).open(&path);
        let file = file.map_err(|cause| fault::of_file(to, cause))?;
        kill::point();
        // Tells another program of the same home that somebody works on it; where files have no locks, nobody does.
        let _ = file.try_lock();
        Ok(Self { path, file })
    }

    /// Returns the file to write into.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Gives the whole file its name.
    pub(super) fn take_place(self, to: &Path, existing: Existing) -> Result<(), JournalError> {
        kill::point();
        match existing {
            Existing::Replaced => fs::rename(&self.path, to),
            Existing::Kept => self.take_free_place(to),
        }
        .map_err(|cause| {
            let taken = [io::ErrorKind::AlreadyExists, io::ErrorKind::IsADirectory];
            if taken.contains(&cause.kind()) { in_the_way(to) } else { fault::of_file(to, cause) }
        })?;
        kill::point();
        files::settle_folder(to).map_err(|cause| fault::of_file(to, cause))
    }

    /// A second name is given only where nothing stands, and the first one goes with this value.
    fn take_free_place(&self, to: &Path) -> io::Result<()> {
        match fs::hard_link(&self.path, to) {
            Err(cause) if cause.kind() != io::ErrorKind::AlreadyExists => {
                // A disk without second names.
                match fs::symlink_metadata(to) {
                    Err(absent) if absent.kind() == io::ErrorKind::NotFound => {
                        fs::rename(&self.path, to)
                    }
                    Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                    Err(_) => Err(cause),
                }
            }
            other => other,
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // What stays is removed by the next backup, also by one that finds its place taken.
        let _ = fs::remove_file(&self.path);
    }
}

/// Refuses a place that is taken, before anything is written.
pub(super) fn refuse_taken(to: &Path, existing: Existing) -> Result<(), JournalError> {
    match fs::symlink_metadata(to) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(fault::of_file(to, cause)),
        Ok(about) if existing == Existing::Replaced && (about.is_file() || about.is_symlink()) => {
            Ok(())
        }
        Ok(_) => Err(in_the_way(to)),
    }
}

fn in_the_way(to: &Path) -> JournalError {
    fault::unavailable(Trouble::InTheWay { file: to.to_owned() })
}

fn folder_of(to: &Path) -> &Path {
    to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn mark(keys: &HouseholdKey, random: &[u8]) -> String {
    hex::encode(&keys.mark("a backup that grows", &[random]))
}

/// Removes what killed backups of this home left beside a place. Only a help: it is sealed, and does no harm.
pub(super) fn sweep(to: &Path, keys: &HouseholdKey) {
    let Ok(entries) = fs::read_dir(folder_of(to)) else { return };
    for entry in entries.flatten() {
        let ours = entry.file_name().to_str().is_some_and(|name| is_ours(name, keys));
        if ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let path = entry.path();
            if File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// Only the household's key makes the second half of such a name out of the first.
fn is_ours(name: &str, keys: &HouseholdKey) -> bool {
    let digits = name.strip_prefix(PREFIX);
    let parts = digits.and_then(|digits| digits.split_at_checked(2 * RANDOM_BYTES));
    parts.is_some_and(|(random, rest)| {
        rest.len() == 2 * MARK_BYTES
            && hex::decode::<RANDOM_BYTES>(random).is_some_and(|random| mark(keys, &random) == rest)
    })
}

#[cfg(all(test, unix))]
mod tests;
