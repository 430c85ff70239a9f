//! A backup on the disk: written whole or not at all, for its owner only, and read back with its digests.
//!
//! It must never write over a file, or take a changed file for what was written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use adieu_card::CardDump;
use adieu_card::export::{BackupFile, DIGESTS, DigestList, RAW, RawError, raw_from_json};
use adieu_words::Words;

use crate::failure::{Failure, FailureKind};
use crate::file_words::{cannot_read, cannot_write};

/// No file of a backup is larger: a card has at most some hundred thousand bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// What a folder's name begins with until it is whole.
const UNFINISHED: &str = ".adieu-card-";

/// A place for a backup: a folder that is empty or not there yet.
pub struct Place {
    target: PathBuf,
    parent: PathBuf,
}

impl Place {
    /// Finds out, before a card is read, that the backup can be written there.
    pub fn find(out: &Path, words: &Words) -> Result<Self, Failure> {
        // A link is followed, so that what it points to is replaced and not the link.
        let target = fs::canonicalize(out).unwrap_or_else(|_| out.to_owned());
        if is_taken(&target) {
            let free = quoted(&free_name(out));
            let command = format!("adieu card backup --out {free}");
            return Err(Failure::input(
                words.msg_card_backup_exists(out.display().to_string()),
                words.msg_card_backup_exists_hint(command),
            ));
        }
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new(".")).to_owned();
        let usable = fs::create_dir_all(&parent).and_then(|()| unfinished(&parent));
        usable.map_err(|error| cannot_write(out, &error, words))?;
        Ok(Self { target, parent })
    }

    /// Writes every file beside the place, and moves them there in one stroke.
    pub fn write(&self, files: &[BackupFile]) -> io::Result<()> {
        let folder = unfinished(&self.parent)?;
        for file in files {
            write_file(&folder.path().join(file.name), &file.bytes)?;
        }
        settle(folder.path())?;
        // Not every system moves a folder over an empty one.
        if cfg!(windows) && self.target.exists() {
            fs::remove_dir(&self.target)?;
        }
        fs::rename(folder.path(), &self.target)?;
        // It has another name now: nothing is left to clear away.
        let _ = folder.keep();
        settle(&self.parent)
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.target
    }
}

fn is_taken(target: &Path) -> bool {
    match fs::read_dir(target) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => fs::symlink_metadata(target).is_ok(),
    }
}

/// Returns the first name of this kind that is free.
pub fn free_name(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "sim".to_owned());
    (2..1000)
        .map(|number| out.with_file_name(format!("{name}-{number}")))
        .find(|path| !is_taken(path))
        .unwrap_or_else(|| out.to_owned())
}

/// Returns a path as a command line takes it.
pub fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}

fn unfinished(parent: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(parent)
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Waits until the names of a folder are on the disk, where the system can.
fn settle(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// A backup that was read back.
pub struct Backup {
    /// Everything as it was read from the card.
    pub dump: CardDump,
    /// Files that are no longer what was written, the raw one excepted.
    pub changed: Vec<String>,
}

/// Reads a backup, and compares every file with its digest.
pub fn open(folder: &Path, words: &Words) -> Result<Backup, Failure> {
    let not_a_backup = || {
        Failure::input(
            words.msg_card_compare_not_a_backup(folder.display().to_string()),
            words.msg_card_compare_not_a_backup_hint(),
        )
    };
    let damaged = |name: &str| {
        let message = words.msg_card_compare_damaged(folder.join(name).display().to_string());
        Failure::of(FailureKind::Damaged, message, words.msg_card_compare_damaged_hint())
    };
    let list = match bytes(&folder.join(DIGESTS)) {
        Ok(list) => list,
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            return Err(cannot_read(&folder.join(DIGESTS), &error, words));
        }
        Err(_) => return Err(not_a_backup()),
    };
    let list = String::from_utf8(list).ok().and_then(|text| DigestList::parse(&text));
    let list = list.ok_or_else(|| damaged(DIGESTS))?;
    let holds = |name: &&str| bytes(&folder.join(name)).is_ok_and(|bytes| list.holds(name, &bytes));
    let changed: Vec<String> =
        list.names().filter(|name| !holds(name)).map(str::to_owned).collect();
    if !list.names().any(|name| name == RAW) || changed.iter().any(|name| name == RAW) {
        return Err(damaged(RAW));
    }
    let raw = bytes(&folder.join(RAW)).map_err(|_| damaged(RAW))?;
    let raw = String::from_utf8(raw).map_err(|_| damaged(RAW))?;
    let dump = raw_from_json(&raw).map_err(|error| match error {
        RawError::OtherVersion => Failure::input(
            words.msg_card_compare_version(folder.join(RAW).display().to_string()),
            words.msg_card_compare_version_hint(),
        ),
        RawError::NotADump | RawError::TooMuch => damaged(RAW),
    })?;
    Ok(Backup { dump, changed })
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
