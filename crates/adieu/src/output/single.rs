//! One file for a person, written whole to the place that was named.
//!
//! It must never take the place of a file that is there, unless that was asked for, nor follow a link.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::{Foreign, OutputError};
use super::list::is_absent;
use super::part::{self, Gate};

/// A file that is being written; it goes when it is dropped before it is finished.
#[derive(Debug)]
pub struct NewFile {
    part: NamedTempFile,
    path: PathBuf,
    foreign: Foreign,
}

impl NewFile {
    /// Begins a file.
    pub fn begin(path: &Path, foreign: Foreign) -> Result<Self, OutputError> {
        check_file(path, foreign)?;
        let failed = OutputError::write(path);
        let folder = folder_of(path);
        let _gate = Gate::of(folder)?;
        let part = part::begin(folder).map_err(&failed)?;
        // Writing may take minutes: whoever clears the folder meanwhile finds the file held.
        let _ = part.as_file().try_lock();
        Ok(Self { part, path: path.to_owned(), foreign })
    }

    /// Returns the file to write to.
    pub fn file(&mut self) -> &mut fs::File {
        self.part.as_file_mut()
    }

    /// Puts the file in its place in one stroke.
    pub fn finish(self) -> Result<(), OutputError> {
        let Self { part, path, foreign } = self;
        settle(part, &path, foreign).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                OutputError::Exists { file: path.clone() }
            } else {
                OutputError::write(&path)(error)
            }
        })
    }
}

/// Moves a file to its place; one that may take nobody's place finds it free, or fails.
pub(super) fn settle(part: NamedTempFile, path: &Path, foreign: Foreign) -> io::Result<()> {
    let settled = match foreign {
        Foreign::Kept => part.persist_noclobber(path),
        Foreign::Replaced => part.persist(path),
    };
    settled.map(drop).map_err(|error| error.error)
}

/// Finds out, before any work is done, that a file may be written there. Nothing is written.
pub fn check_file(path: &Path, foreign: Foreign) -> Result<(), OutputError> {
    let about = match fs::symlink_metadata(path) {
        Ok(about) => about,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(OutputError::write(path)(error)),
    };
    if !about.is_file() && !about.is_symlink() {
        return Err(OutputError::InTheWay { path: path.to_owned() });
    }
    match foreign {
        Foreign::Kept => Err(OutputError::Exists { file: path.to_owned() }),
        Foreign::Replaced => Ok(()),
    }
}

/// Writes a file whole.
pub fn write_file(path: &Path, bytes: &[u8], foreign: Foreign) -> Result<(), OutputError> {
    let mut file = NewFile::begin(path, foreign)?;
    file.file().write_all(bytes).map_err(OutputError::write(path))?;
    file.finish()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_appears_in_the_meantime_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        let mut file = NewFile::begin(&path, Foreign::Kept).unwrap();
        file.file().write_all(b"ours").unwrap();
        fs::write(&path, "mine").unwrap();
        assert!(matches!(file.finish(), Err(OutputError::Exists { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"mine");
        write_file(&path, b"ours", Foreign::Replaced).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"ours");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no remains");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_neither_followed_nor_replaced_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let (mine, path) = (folder.path().join("mine"), folder.path().join("table.csv"));
        std::os::unix::fs::symlink(&mine, &path).unwrap();
        let refused = write_file(&path, b"ours", Foreign::Kept);
        assert!(matches!(refused, Err(OutputError::Exists { .. })));
        fs::write(&mine, "mine").unwrap();
        write_file(&path, b"ours", Foreign::Replaced).unwrap();
        assert_eq!(fs::read(&mine).unwrap(), b"mine");
        assert!(fs::symlink_metadata(&path).unwrap().is_file());
        let refused = write_file(folder.path(), b"ours", Foreign::Replaced);
        assert!(matches!(refused, Err(OutputError::InTheWay { .. })));
    }
}
