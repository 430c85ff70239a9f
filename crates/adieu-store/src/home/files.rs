//! The names of the files of a home, and writing one so that it is whole or absent.
//!
//! It must never leave a half-written file under its final name, nor a file that others can read.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use adieu_desk::ports::{FileFault, JournalError, Trouble};

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
/// Held by the one program that uses the home.
pub(crate) const LOCK: &str = "lock";
/// Names the last accepted writes.
pub(crate) const LANDMARK: &str = "accepted";

/// Returns where the journal of a home lies.
pub(crate) fn journal(home: &Path) -> PathBuf {
    home.join(JOURNAL)
}

/// Creates a folder that only its owner may enter.
pub(crate) fn create_folder(path: &Path) -> Result<(), JournalError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|cause| {
        if cause.kind() == io::ErrorKind::AlreadyExists {
            return fault::unavailable(Trouble::NotAFolder { at: path.to_owned() });
        }
        fault::of_file(path, cause)
    })
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
    let written = write_durably(&beside, content).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // The reason of the failure matters more than the remains, which the next attempt overwrites.
        let _ = fs::remove_file(&beside);
    }
    written.and_then(|()| settle_folder(path)).map_err(|cause| fault::of_file(path, cause))
}

/// Returns the name under which a file grows before it is whole.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

fn write_durably(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = private().create(true).truncate(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Makes the names in the folder of a file durable.
pub(crate) fn settle_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
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
