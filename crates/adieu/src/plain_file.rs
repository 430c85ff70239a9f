//! Opens a file that a person named, when it is one.
//!
//! It must never wait for a pipe or a device in a file's place: nobody may ever write to it.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Opens a file for reading; what is none gives [`io::ErrorKind::InvalidInput`], a folder its own kind.
pub fn open(path: &Path) -> io::Result<File> {
    let kind = fs::metadata(path)?.file_type();
    if kind.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !kind.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_is_opened() {
        let house = tempfile::tempdir().unwrap();
        fs::write(house.path().join("file"), "mine").unwrap();
        assert!(open(&house.path().join("file")).is_ok());
        let kind = |path: &Path| open(path).unwrap_err().kind();
        assert_eq!(kind(house.path()), io::ErrorKind::IsADirectory);
        assert_eq!(kind(&house.path().join("nothing")), io::ErrorKind::NotFound);
        assert_eq!(kind(Path::new("/dev/null")), io::ErrorKind::InvalidInput);
    }
}
