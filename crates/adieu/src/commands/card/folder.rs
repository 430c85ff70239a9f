//! A backup on the disk: written whole or not at all, for its owner only.
//!
//! It must never write over a file unasked, or change a folder that was there before beyond the files it puts into it.

mod reopened;
mod unfinished;

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use adieu_card::export::{BackupFile, DIGESTS};
use adieu_words::Words;
use tempfile::TempPath;

pub use reopened::{Backup, open};
use unfinished::{Unfinished, is_named, new_file};

use crate::failure::Failure;
use crate::file_words::cannot_write;
use crate::output::{Foreign, make};

/// A place for a backup: a folder that is empty or not there yet.
pub struct Place {
    target: PathBuf,
    kind: PlaceKind,
    beside: PathBuf,
    cleared: u32,
}

/// What stands in the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PlaceKind {
    /// Nothing: the folder appears in one stroke.
    Free,
    /// An empty folder, which stays the same folder: somebody may stand in it, or a disk hang there.
    Empty,
    /// A folder with files, over which the person wants the backup written.
    Taken,
}

impl Place {
    /// Finds out, before a card is read, that the backup can be written there; removes what killed programs left.
    pub fn find(out: &Path, foreign: Foreign, words: &Words) -> Result<Self, Failure> {
        let failed = |error: io::Error| cannot_write(out, &error, words);
        let target = fs::canonicalize(out).unwrap_or_else(|_| out.to_owned());
        let kind = place_kind(out, &target, words).or_else(|taken| match taken {
            Occupied::Folder(_) if foreign == Foreign::Replaced => Ok(PlaceKind::Taken),
            Occupied::Folder(failure) | Occupied::Otherwise(failure) => Err(failure),
        })?;
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
        let beside = match kind {
            PlaceKind::Free => parent.unwrap_or(Path::new(".")).to_owned(),
            PlaceKind::Empty | PlaceKind::Taken => target.clone(),
        };
        make(&beside).map_err(failed)?;
        let attempt = Unfinished::begin(&beside).map_err(failed)?;
        let cleared = attempt.clear_others();
        // Another program may be filling the folder at this moment.
        if kind == PlaceKind::Empty && !holds_only(&target, &attempt).map_err(failed)? {
            return Err(taken(out, words));
        }
        Ok(Self { target, kind, beside, cleared })
    }

    /// Writes every file aside, and moves them to the place once all are there; `go_on` is asked before each.
    pub fn write(&self, files: &[BackupFile], go_on: &dyn Fn() -> bool) -> io::Result<()> {
        let unfinished = Unfinished::begin(&self.beside)?;
        let folder = unfinished.files();
        for file in files {
            if !go_on() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            write_file(&folder.join(file.name), &file.bytes)?;
        }
        settle(&folder)?;
        match self.kind {
            PlaceKind::Free => {
                // Not every system moves a folder over an empty one that appeared in the meantime.
                if cfg!(windows) && self.target.exists() {
                    fs::remove_dir(&self.target)?;
                }
                fs::rename(&folder, &self.target)?;
            }
            PlaceKind::Empty if holds_only(&self.target, &unfinished)? => {
                fill(&self.target, &folder, files)?;
            }
            PlaceKind::Empty => return Err(io::ErrorKind::DirectoryNotEmpty.into()),
            PlaceKind::Taken => replace(&self.target, &folder, files)?,
        }
        drop(unfinished);
        settle(&self.beside)
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.target
    }

    /// Returns how many backups that were broken off had left something there, which is gone now.
    pub fn cleared(&self) -> u32 {
        self.cleared
    }

    /// Returns where that was.
    pub fn beside(&self) -> &Path {
        &self.beside
    }
}

/// Why a backup cannot be written to a new or empty folder.
enum Occupied {
    /// A folder with files.
    Folder(Failure),
    /// Anything else.
    Otherwise(Failure),
}

fn place_kind(out: &Path, target: &Path, words: &Words) -> Result<PlaceKind, Occupied> {
    let Ok(about) = fs::symlink_metadata(target) else { return Ok(PlaceKind::Free) };
    let shown = out.display().to_string();
    let instead = || words.msg_card_backup_exists_hint(new_folder(out));
    if about.is_symlink() {
        let failure = Failure::input(words.msg_card_backup_dangling(shown), instead());
        return Err(Occupied::Otherwise(failure));
    }
    if !about.is_dir() {
        let failure = Failure::input(words.msg_card_backup_a_file(shown), instead());
        return Err(Occupied::Otherwise(failure));
    }
    let entries = fs::read_dir(target);
    let unread = |error: io::Error| Occupied::Otherwise(cannot_write(out, &error, words));
    let mut entries = entries.map_err(unread)?;
    let empty = entries.all(|entry| entry.is_ok_and(|entry| is_named(&entry.path())));
    if empty { Ok(PlaceKind::Empty) } else { Err(Occupied::Folder(taken(out, words))) }
}

fn taken(out: &Path, words: &Words) -> Failure {
    Failure::input(
        words.msg_card_backup_exists(out.display().to_string()),
        words.msg_card_backup_exists_hint(new_folder(out)),
    )
}

fn new_folder(out: &Path) -> String {
    format!("adieu card backup --out {}", quoted(&free_name(out)))
}

/// Says whether nothing stands in a folder but what is being written there.
fn holds_only(folder: &Path, unfinished: &Unfinished) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        if !unfinished.is_at(&entry?.path()) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Moves files into a folder, the digests last: without them it is no backup. When one fails, none stays.
fn fill(target: &Path, from: &Path, files: &[BackupFile]) -> io::Result<()> {
    let (last, first): (Vec<&BackupFile>, _) = files.iter().partition(|file| file.name == DIGESTS);
    let mut moved = Vec::new();
    let mut all = first.into_iter().chain(last).map(|file| file.name);
    let done = all.try_for_each(|name| {
        let path = target.join(name);
        TempPath::try_from_path(from.join(name))?.persist_noclobber(&path)?;
        moved.push(path);
        Ok(())
    });
    let done = done.and_then(|()| settle(target));
    if done.is_err() {
        // What cannot be removed stays: it is the person's own folder, and the failure is told.
        moved.iter().for_each(|path| drop(fs::remove_file(path)));
    }
    done
}

/// Moves files over those of the same names. The old digests go first and the new ones come last: in between it is no
/// backup, rather than a mixture that looks like one.
fn replace(target: &Path, from: &Path, files: &[BackupFile]) -> io::Result<()> {
    let is_folder = |path: PathBuf| fs::symlink_metadata(path).is_ok_and(|about| about.is_dir());
    if files.iter().any(|file| is_folder(target.join(file.name))) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    match fs::remove_file(target.join(DIGESTS)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => settle(target)?,
    }
    let (last, first): (Vec<&BackupFile>, _) = files.iter().partition(|file| file.name == DIGESTS);
    for file in first.into_iter().chain(last) {
        fs::rename(from.join(file.name), target.join(file.name))?;
    }
    settle(target)
}

/// Returns the first name of this kind that is free.
pub fn free_name(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "sim".to_owned());
    (2..1000)
        .map(|number| out.with_file_name(format!("{name}-{number}")))
        .find(|path| is_free(path))
        .unwrap_or_else(|| out.to_owned())
}

fn is_free(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => fs::symlink_metadata(path).is_err(),
    }
}

/// Returns a path as a command line takes it.
pub fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = new_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Waits until the names of a folder are on the disk, where the system can.
fn settle(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests;
