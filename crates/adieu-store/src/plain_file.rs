//! Opens a file that a person named, when it is one.
//!
//! It must never wait for a pipe, a device or whatever takes the file's place in the meantime: nobody may ever write
//! into it.

use std::fs::{self, File, FileType, OpenOptions};
use std::io;
use std::path::Path;

/// What stands where a file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAFile {
    /// A folder.
    #[error("a folder stands in the place of a file")]
    Folder,
    /// A pipe, which ends when its writer likes.
    #[error("a pipe stands in the place of a file")]
    Pipe,
    /// A socket.
    #[error("a socket stands in the place of a file")]
    Socket,
    /// A device.
    #[error("a device stands in the place of a file")]
    Device,
}

impl NotAFile {
    /// Finds in an error what stands where a file should be.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }

    fn of_kind(kind: FileType) -> Option<Self> {
        if kind.is_file() {
            return None;
        }
        if kind.is_dir() {
            return Some(Self::Folder);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::FileTypeExt as _;
            if kind.is_fifo() {
                return Some(Self::Pipe);
            }
            if kind.is_socket() {
                return Some(Self::Socket);
            }
        }
        Some(Self::Device)
    }
}

impl From<NotAFile> for io::Error {
    fn from(what: NotAFile) -> Self {
        let kind = match what {
            NotAFile::Folder => io::ErrorKind::IsADirectory,
            NotAFile::Pipe | NotAFile::Socket | NotAFile::Device => io::ErrorKind::InvalidInput,
        };
        Self::new(kind, what)
    }
}

/// What was opened.
#[derive(Debug)]
pub enum Opened {
    /// A file: reading it never waits.
    File(File),
    /// A pipe: reading it says [`io::ErrorKind::WouldBlock`] while there is nothing in it.
    Pipe(File),
}

/// Opens a file for reading; anything else gives an error with [`NotAFile`] in it.
pub fn open(path: &Path) -> io::Result<File> {
    match open_or_pipe(path)? {
        Opened::File(file) => Ok(file),
        Opened::Pipe(_) => Err(NotAFile::Pipe.into()),
    }
}

/// Opens a file or a pipe for reading, and waits for neither.
pub fn open_or_pipe(path: &Path) -> io::Result<Opened> {
    // Some devices do something when they are opened. What is no file now is refused unopened; what becomes none
    // between this look and the next line is opened without waiting, and looked at again.
    sorted(fs::metadata(path)?.file_type())?;
    let file = without_waiting().open(path)?;
    match sorted(file.metadata()?.file_type())? {
        Sort::File => Ok(Opened::File(file)),
        Sort::Pipe => Ok(Opened::Pipe(file)),
    }
}

enum Sort {
    File,
    Pipe,
}

fn sorted(kind: FileType) -> io::Result<Sort> {
    match NotAFile::of_kind(kind) {
        None => Ok(Sort::File),
        Some(NotAFile::Pipe) => Ok(Sort::Pipe),
        Some(other @ (NotAFile::Folder | NotAFile::Socket | NotAFile::Device)) => Err(other.into()),
    }
}

fn without_waiting() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    fn pipe_at(path: &Path) {
        let made =
            std::process::Command::new("mkfifo").arg(path).status().expect("every Unix has mkfifo");
        assert!(made.success());
    }

    #[test]
    fn only_a_file_is_opened_and_everything_else_is_named() {
        let house = tempfile::tempdir().unwrap();
        let path = |name: &str| house.path().join(name);
        fs::write(path("file"), "mine").unwrap();
        pipe_at(&path("pipe"));
        let _socket = UnixListener::bind(path("socket")).unwrap();
        std::os::unix::fs::symlink(path("pipe"), path("link")).unwrap();
        assert!(open(&path("file")).is_ok());
        let told = |path: &Path| NotAFile::of(&open(path).unwrap_err());
        assert_eq!(told(house.path()), Some(NotAFile::Folder));
        assert_eq!(told(&path("pipe")), Some(NotAFile::Pipe));
        assert_eq!(told(&path("link")), Some(NotAFile::Pipe));
        assert_eq!(told(&path("socket")), Some(NotAFile::Socket));
        assert_eq!(told(Path::new("/dev/null")), Some(NotAFile::Device));
        assert_eq!(told(Path::new("/dev/zero")), Some(NotAFile::Device));
        assert_eq!(open(&path("nothing")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_pipe_that_nobody_writes_into_is_opened_at_once() {
        let house = tempfile::tempdir().unwrap();
        pipe_at(&house.path().join("pipe"));
        assert!(matches!(open_or_pipe(&house.path().join("pipe")), Ok(Opened::Pipe(_))));
    }
}
