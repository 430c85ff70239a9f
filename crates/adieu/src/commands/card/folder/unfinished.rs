//! A backup until it is whole: a folder of its own with a lock in it, and what is left of one whose program was killed.
//!
//! It must never remove what another program may still hold, or what is not surely a backup's.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// What the name of such a folder begins with.
const NAME: &str = ".adieu-card-";

/// How many letters and digits follow.
const TAIL: usize = 6;

/// The file in it that is locked for as long as a program holds it.
const LOCK: &str = "lock";

/// The name of that file until it is locked.
const UNLOCKED: &str = "lock-";

/// The folder in it that becomes the backup.
const FILES: &str = "backup";

/// A backup that is being written; it is removed when this is dropped.
pub struct Unfinished {
    // The lock goes first: not every system removes a folder with an open file.
    _lock: File,
    folder: TempDir,
}

impl Unfinished {
    /// Begins one in this folder.
    pub fn begin(parent: &Path) -> io::Result<Self> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(NAME).rand_bytes(TAIL);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir_in(parent)?;
        let unlocked = folder.path().join(UNLOCKED);
        let lock = new_file(&unlocked)?;
        // Where a disk knows no locks, nobody finds this one free either: what is left there stays.
        let _ = lock.try_lock();
        fs::rename(&unlocked, folder.path().join(LOCK))?;
        let mut files = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut files, 0o700);
        files.create(folder.path().join(FILES))?;
        Ok(Self { _lock: lock, folder })
    }

    /// Returns the folder that becomes the backup.
    pub fn files(&self) -> PathBuf {
        self.folder.path().join(FILES)
    }

    /// Says whether this is where the backup is written.
    pub fn is_at(&self, path: &Path) -> bool {
        self.folder.path().file_name() == path.file_name()
    }

    /// Removes what killed programs of the same person left beside this one; returns how many there were.
    pub fn clear_others(&self) -> u32 {
        let beside = self.folder.path().parent().unwrap_or(Path::new("."));
        let Ok(entries) = fs::read_dir(beside) else { return 0 };
        let removed = entries
            .flatten()
            .filter(|entry| self.takes_over(&entry.path()).is_some_and(|held| removed(entry, held)))
            .count();
        u32::try_from(removed).unwrap_or(u32::MAX)
    }

    /// Locks what another program left; none when it may still hold it, or when it is something else.
    fn takes_over(&self, folder: &Path) -> Option<File> {
        let about = fs::symlink_metadata(folder).ok()?;
        let lock = folder.join(LOCK);
        let ours = is_named(folder)
            && about.is_dir()
            && self.is_of_same_owner(&about)
            && fs::symlink_metadata(&lock).ok()?.is_file()
            && fs::read_dir(folder).ok()?.all(|entry| entry.is_ok_and(|entry| is_known(&entry)));
        if !ours {
            return None;
        }
        let held = OpenOptions::new().read(true).write(true).open(lock).ok()?;
        held.try_lock().ok()?;
        Some(held)
    }

    #[cfg(unix)]
    fn is_of_same_owner(&self, about: &fs::Metadata) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        fs::symlink_metadata(self.folder.path()).is_ok_and(|own| own.uid() == about.uid())
    }

    /// Elsewhere nobody else can make a folder that this person can open for writing and lock.
    #[cfg(not(unix))]
    fn is_of_same_owner(&self, about: &fs::Metadata) -> bool {
        about.is_dir()
    }
}

/// What was read of a card goes first; the lock is free again before its file goes, as some disks want it.
fn removed(entry: &fs::DirEntry, held: File) -> bool {
    let files = fs::remove_dir_all(entry.path().join(FILES));
    drop(held);
    let gone = |done: io::Result<()>| match done {
        Ok(()) => true,
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    gone(files) && gone(fs::remove_dir_all(entry.path()))
}

/// Says whether a path has the name of an unfinished backup.
pub fn is_named(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.and_then(|name| name.strip_prefix(NAME)).is_some_and(|tail| {
        tail.len() == TAIL && tail.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn is_known(entry: &fs::DirEntry) -> bool {
    [LOCK, FILES].iter().any(|known| entry.file_name() == *known)
}

/// Makes a file for its owner only; one that is there already is never taken.
pub fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a killed program leaves: everything, without the lock being held.
    fn left(house: &Path) -> PathBuf {
        let Unfinished { _lock, folder } = Unfinished::begin(house).unwrap();
        drop(_lock);
        fs::write(folder.path().join(FILES).join("contacts.vcf"), "a name").unwrap();
        folder.keep()
    }

    #[test]
    fn what_a_killed_program_left_is_removed_and_nothing_else() {
        let house = tempfile::tempdir().unwrap();
        let stale = left(house.path());
        let held = Unfinished::begin(house.path()).unwrap();
        let strange = left(house.path());
        fs::write(strange.join("mine.txt"), "mine").unwrap();
        let unmarked = house.path().join(".adieu-card-abcdef");
        fs::create_dir(&unmarked).unwrap();
        let other_name = house.path().join(".adieu-card-of-mine");
        fs::rename(left(house.path()), &other_name).unwrap();
        let own = Unfinished::begin(house.path()).unwrap();
        assert_eq!(own.clear_others(), 1);
        assert!(!stale.exists());
        for kept in [held.files(), own.files(), strange, unmarked, other_name] {
            assert!(kept.exists(), "{}", kept.display());
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_what_was_left_is_not_followed() {
        let house = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let stale = left(elsewhere.path());
        std::os::unix::fs::symlink(&stale, house.path().join(".adieu-card-abcdef")).unwrap();
        assert_eq!(Unfinished::begin(house.path()).unwrap().clear_others(), 0);
        assert!(stale.join(FILES).join("contacts.vcf").exists());
    }
}
