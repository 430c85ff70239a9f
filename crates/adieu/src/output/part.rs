//! A file until it is whole: beside its place, new, for its owner only, under a name that only adieu gives.
//!
//! It must never remove what another process may still be writing, or what is not surely an unfinished file of adieu's.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

use super::error::OutputError;

/// What the name of an unfinished file begins with.
const NAME: &str = ".adieu-part-";

/// How many letters and digits follow.
const TAIL: usize = 6;

/// How long a folder is waited for that another process writes to; that takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(4);

/// How often it is asked for meanwhile.
const PAUSE: Duration = Duration::from_millis(10);

/// Begins a file in this folder; it goes when it is dropped before it took its place.
pub fn begin(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(NAME).rand_bytes(TAIL);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    builder.tempfile_in(folder)
}

/// A folder in which no other adieu begins or places files for now.
#[derive(Debug)]
pub struct Gate {
    // Not every system or disk locks folders: there files are whole all the same, and what is left stays.
    _lock: Option<File>,
}

impl Gate {
    /// Waits until the folder is free, and removes what killed processes left in it.
    pub fn of(folder: &Path) -> Result<Self, OutputError> {
        // A pipe in the folder's place would be waited for.
        let lock = Some(folder).filter(|folder| folder.is_dir()).map(File::open);
        let Some(Ok(lock)) = lock else { return Ok(Self { _lock: None }) };
        let since = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => {
                    std::thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(OutputError::Busy { folder: folder.to_owned() });
                }
                Err(TryLockError::Error(_)) => return Ok(Self { _lock: None }),
            }
        }
        clear(folder);
        Ok(Self { _lock: Some(lock) })
    }
}

/// Removes unfinished files that no process holds. What cannot be removed stays: it is in nobody's way.
fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| is_named(&entry.path())) {
        if is_left(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Says whether a path has the name of an unfinished file.
pub fn is_named(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.and_then(|name| name.strip_prefix(NAME)).is_some_and(|tail| {
        tail.len() == TAIL && tail.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Says whether this is an unfinished file of this person's that no process writes: who writes for longer than the folder
/// is held has locked it.
fn is_left(path: &Path) -> bool {
    let is_ours = fs::symlink_metadata(path).is_ok_and(|about| about.is_file() && is_own(&about));
    is_ours && File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}

#[cfg(unix)]
fn is_own(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let own = || tempfile::tempfile()?.metadata();
    let is_private = about.mode() & 0o777 == 0o600 && about.nlink() == 1;
    is_private && own().is_ok_and(|own| own.uid() == about.uid())
}

/// Elsewhere no folder is locked, and so nothing is removed.
#[cfg(not(unix))]
fn is_own(_about: &fs::Metadata) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn left(folder: &Path) -> std::path::PathBuf {
        let part = begin(folder).expect("a folder of the test takes a file");
        part.into_temp_path().keep().expect("it stays when nobody removes it")
    }

    #[test]
    fn what_a_killed_process_left_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path();
        let stale = left(place);
        let held = begin(place).unwrap();
        held.as_file().try_lock().unwrap();
        let (public, twice) = (left(place), left(place));
        fs::set_permissions(&public, fs::Permissions::from_mode(0o644)).unwrap();
        fs::hard_link(&twice, place.join("second-name")).unwrap();
        let strange = place.join(".adieu-part-of-mine");
        fs::write(&strange, "mine").unwrap();
        fs::create_dir(place.join(".adieu-part-folder")).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let link = place.join(".adieu-part-Li4k09");
        symlink(left(elsewhere.path()), &link).unwrap();
        drop(Gate::of(place).unwrap());
        assert!(!stale.exists());
        for kept in [held.path(), &public, &twice, &strange, &link] {
            assert!(kept.exists(), "{}", kept.display());
        }
    }

    #[test]
    fn a_folder_that_somebody_never_lets_go_is_waited_for_only_so_long() {
        let folder = tempfile::tempdir().unwrap();
        let _held = Gate::of(folder.path()).unwrap();
        let since = Instant::now();
        let second = Gate::of(folder.path());
        assert!(matches!(second, Err(OutputError::Busy { .. })), "{second:?}");
        assert!(since.elapsed() < Duration::from_secs(5));
    }
}
