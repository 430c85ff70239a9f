//! The names of the files of a home, and writing one so that it is whole or absent.
//!
//! It must never leave a half-written file under its final name, nor a file that others can read.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use adieu_desk::ports::{FileFault, JournalError, Trouble};

use super::kill;
use crate::fault;

/// Says what the home is and how its key is kept. Written last, so that a home with it is whole.
pub(crate) const HOME: &str = "home.toml";
/// The household key of a home without passphrase.
pub(crate) const KEY: &str = "key";
/// The journal.
pub(crate) const JOURNAL: &str = "journal.sqlite3";
/// What SQLite has not yet carried into the journal.
pub(crate) const LOG: &str = "journal.sqlite3-wal";
/// How SQLite's processes share the log.
pub(crate) const LOG_INDEX: &str = "journal.sqlite3-shm";
/// How SQLite undoes what a kill cut off, before the journal has its log.
const UNDO: &str = "journal.sqlite3-journal";
/// Held by the one program that uses the home.
pub(crate) const LOCK: &str = "lock";
/// Names the last accepted writes.
pub(crate) const LANDMARK: &str = "accepted";
/// A copy of the journal for a backup that is being written.
pub(crate) const SNAPSHOT: &str = "snapshot.sqlite3";
/// The landmark that belongs to it.
pub(crate) const SNAPSHOT_LANDMARK: &str = "snapshot.accepted";
/// Lies in a home as long as it is being created.
pub(crate) const CREATING: &str = "creating";
/// The digest of the backup from which the home came, until it is first opened.
pub(crate) const RESTORED: &str = "restored";
/// The journal as it was before it was brought to a format: the number stands between the two.
const COPY: (&str, &str) = ("journal.before-", ".sqlite3");

/// What a file is to its home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A part of the home; a home that is being created may hold each of them.
    Part,
    /// The journal as an older program left it: kept until the next erasure.
    Copy,
    /// Of use only to the command that writes it: whoever finds it with the lock in hand finds what a kill left.
    Leftover,
    /// Not adieu's: never touched, but named by the doctor and looked through by an erasure.
    Foreign,
}

/// Every file that a home may hold whole; anything else is `Foreign`.
const KNOWN: &[(&str, Purpose)] = &[
    (HOME, Purpose::Part),
    (KEY, Purpose::Part),
    (JOURNAL, Purpose::Part),
    (LOG, Purpose::Part),
    (LOG_INDEX, Purpose::Part),
    (UNDO, Purpose::Part),
    (LOCK, Purpose::Part),
    (LANDMARK, Purpose::Part),
    (CREATING, Purpose::Part),
    (RESTORED, Purpose::Part),
    (SNAPSHOT, Purpose::Leftover),
    (SNAPSHOT_LANDMARK, Purpose::Leftover),
];

/// How a file is called while it grows, and what SQLite puts beside a database.
const GROWING: &str = ".part";
const BESIDE_A_DATABASE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Says what a file of that name is to a home.
pub(crate) fn purpose(name: &OsStr) -> Purpose {
    let Some(name) = name.to_str() else { return Purpose::Foreign };
    if let Some(purpose) = whole(name) {
        return purpose;
    }
    let database = BESIDE_A_DATABASE.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let is_ours = whole(database.strip_suffix(GROWING).unwrap_or(database)).is_some();
    if is_ours { Purpose::Leftover } else { Purpose::Foreign }
}

fn whole(name: &str) -> Option<Purpose> {
    let known = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, purpose)| *purpose);
    known.or_else(|| {
        let number = name.strip_prefix(COPY.0)?.strip_suffix(COPY.1)?;
        number.parse::<u32>().is_ok().then_some(Purpose::Copy)
    })
}

/// Returns where the journal is kept as it was before it was brought to a format.
pub(crate) fn copy_before(journal: &Path, format: usize) -> PathBuf {
    journal.with_file_name(format!("{}{format}{}", COPY.0, COPY.1))
}

/// Removes what killed commands left in a home. The lock must be held.
///
/// What cannot be removed stays: `remove_copies` names it, before anything is erased.
pub(crate) fn remove_leftovers(home: &Path) {
    if let Ok(leftovers) = of_purpose(home, |purpose| purpose == Purpose::Leftover) {
        leftovers.iter().for_each(|path| drop(fs::remove_file(path)));
    }
}

/// Removes every file beside the journal that may hold cases: copies of older formats, and what killed commands left.
pub(crate) fn remove_copies(journal: &Path) -> Result<(), JournalError> {
    let home = journal.parent().unwrap_or(Path::new("."));
    let is_copy = |purpose| matches!(purpose, Purpose::Copy | Purpose::Leftover);
    of_purpose(home, is_copy)?.iter().try_for_each(|path| remove_if_there(path))
}

/// Returns the files and folders of a home that are not adieu's.
pub(crate) fn foreign(home: &Path) -> Result<Vec<PathBuf>, JournalError> {
    of_purpose(home, |purpose| purpose == Purpose::Foreign)
}

fn of_purpose(home: &Path, wanted: impl Fn(Purpose) -> bool) -> Result<Vec<PathBuf>, JournalError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(home).map_err(|cause| fault::of_file(home, cause))? {
        let entry = entry.map_err(|cause| fault::of_file(home, cause))?;
        // A folder under one of our names is none of ours.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let purpose = if is_folder { Purpose::Foreign } else { purpose(&entry.file_name()) };
        if wanted(purpose) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Returns where the journal of a home lies.
pub(crate) fn journal(home: &Path) -> PathBuf {
    home.join(JOURNAL)
}

/// The longest path of a file that SQLite opens with its log beside it, in bytes (`MAX_PATHNAME` in its `os_unix.c`,
/// less the ending of the longest name beside it).
const LONGEST_FOR_SQLITE: usize = 512 - "-journal".len();
/// The longest name of a journal in a home, those of its copies and of a new state included.
const LONGEST_JOURNAL: &str = "next.part/journal.before-99.sqlite3.part";

/// Refuses a folder whose path is too long for a home, before anything is written.
pub(crate) fn refuse_too_long(home: &Path) -> Result<(), JournalError> {
    refuse_too_long_for_sqlite(&home.join(LONGEST_JOURNAL))
}

/// Refuses a journal whose path is too long for SQLite, which would say that it cannot be written.
pub(crate) fn refuse_too_long_for_sqlite(file: &Path) -> Result<(), JournalError> {
    if !cfg!(unix) || real_length(file) <= LONGEST_FOR_SQLITE {
        return Ok(());
    }
    Err(fault::unavailable(Trouble::PathTooLong { path: file.to_owned() }))
}

/// The length of a path as SQLite takes it: from the root, without links.
fn real_length(file: &Path) -> usize {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let known = whole.ancestors().find_map(|part| Some((part, fs::canonicalize(part).ok()?)));
    let length = |path: &Path| path.as_os_str().as_encoded_bytes().len();
    match known {
        Some((part, real)) => length(&real) + length(&whole) - length(part),
        None => length(&whole),
    }
}

/// Creates a folder that only its owner may enter.
pub(crate) fn create_folder(path: &Path) -> Result<(), JournalError> {
    kill::point();
    private_folder().recursive(true).create(path).map_err(|cause| {
        if cause.kind() == io::ErrorKind::AlreadyExists {
            return fault::unavailable(Trouble::NotAFolder { at: path.to_owned() });
        }
        fault::of_file(path, cause)
    })
}

/// Creates a folder that only its owner may enter, where nothing stands.
pub(crate) fn create_new_folder(path: &Path) -> Result<(), JournalError> {
    kill::point();
    private_folder().create(path).map_err(|cause| fault::of_file(path, cause))
}

fn private_folder() -> fs::DirBuilder {
    #[allow(unused_mut, reason = "only systems with rights in the manner of Unix set them here")]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Returns how files of a home are opened for writing: readable by their owner only.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a file beside its place, makes it durable, then moves it there.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<(), JournalError> {
    let beside = beside(path);
    let written = write_durably(&beside, content).and_then(|()| {
        kill::point();
        fs::rename(&beside, path)
    });
    if written.is_err() {
        // The reason of the failure matters more than the remains, which the next attempt removes.
        let _ = fs::remove_file(&beside);
    }
    kill::point();
    written.and_then(|()| settle_folder(path)).map_err(|cause| fault::of_file(path, cause))
}

/// Returns the name under which a file grows before it is whole.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(GROWING);
    path.with_file_name(name)
}

fn write_durably(path: &Path, content: &[u8]) -> io::Result<()> {
    kill::point();
    // What an interrupted attempt left. Opened as a new file: nothing that stands there is followed or kept.
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause),
        _ => {}
    }
    let mut file = private().create_new(true).open(path)?;
    kill::point();
    file.write_all(content)?;
    kill::point();
    file.sync_all()
}

/// Gives a file or a folder its name, durably.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), JournalError> {
    kill::point();
    fs::rename(from, to).map_err(|cause| fault::of_file(to, cause))?;
    kill::point();
    settle_folder(to).map_err(|cause| fault::of_file(to, cause))
}

/// Removes a file; one that is not there is as good.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), JournalError> {
    match fs::remove_file(path) {
        Ok(()) => {
            kill::point();
            Ok(())
        }
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(fault::of_file(path, cause)),
    }
}

/// Writes zeros over a small secret file, then removes it. A disk may keep older blocks all the same.
pub(crate) fn wipe(path: &Path) -> Result<(), JournalError> {
    let zeroed = OpenOptions::new().write(true).open(path).and_then(|mut file| {
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
        file.write_all(&vec![0; length])?;
        file.sync_all()
    });
    match zeroed {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(fault::of_file(path, cause)),
        Ok(()) => {
            kill::point();
            remove_if_there(path)
        }
    }
}

/// Makes the names in the folder of a file durable.
pub(crate) fn settle_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Makes the names in a folder durable.
pub(crate) fn settle_inside(folder: &Path) -> Result<(), JournalError> {
    settle_folder(&folder.join(HOME)).map_err(|cause| fault::of_file(folder, cause))
}

/// Reads a small file; one that is far too large for what it is counts as damaged.
pub(crate) fn read_small(path: &Path) -> Result<Vec<u8>, JournalError> {
    const CEILING: u64 = 64 * 1024;
    let length = fs::metadata(path).map_err(|cause| fault::of_file(path, cause))?.len();
    if length > CEILING {
        return Err(fault::damaged_file(path, FileFault::Changed));
    }
    fs::read(path).map_err(|cause| fault::of_file(path, cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_a_home_has_its_purpose_and_all_others_have_none() {
        for (name, expected) in [
            ("home.toml", Purpose::Part),
            ("journal.sqlite3-wal", Purpose::Part),
            ("journal.before-4.sqlite3", Purpose::Copy),
            ("journal.before-4.sqlite3.part", Purpose::Leftover),
            ("journal.before-4.sqlite3.part-journal", Purpose::Leftover),
            ("journal.before-4.sqlite3-wal", Purpose::Leftover),
            ("snapshot.sqlite3", Purpose::Leftover),
            ("snapshot.sqlite3-journal", Purpose::Leftover),
            ("snapshot.accepted.part", Purpose::Leftover),
            ("key.part", Purpose::Leftover),
            ("journal.before-mine.sqlite3", Purpose::Foreign),
            ("journal.sqlite3.bak", Purpose::Foreign),
            ("letter.pdf", Purpose::Foreign),
            (".part", Purpose::Foreign),
        ] {
            assert_eq!(purpose(OsStr::new(name)), expected, "{name}");
        }
    }
}
