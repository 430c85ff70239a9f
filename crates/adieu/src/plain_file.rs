//! Reads the files that a person names: plain files of bounded size, and pipes only where they are of use.
//!
//! It must never wait for ever, nor take in more than it was told to.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, Instant};

pub use adieu_store::plain_file::{NotAFile, open};
use adieu_store::plain_file::{Opened, open_or_pipe};

/// A mebibyte.
pub const MEBIBYTE: u64 = 1 << 20;

/// A pipe that is silent for so long is given up.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// Why reading was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GivenUp {
    /// Nothing came out of a pipe.
    #[error("nothing came out of a pipe for {} seconds", PATIENCE.as_secs())]
    Silent,
    /// A pipe did not end.
    #[error("a pipe did not end within {} seconds", within.as_secs())]
    Endless {
        /// How long was waited, counted from the first byte.
        within: Duration,
    },
    /// There is more than is read.
    #[error("there are more than {most} bytes")]
    TooLarge {
        /// How many bytes may be.
        most: u64,
    },
}

impl GivenUp {
    /// Finds in an error why reading was given up.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl From<GivenUp> for io::Error {
    fn from(why: GivenUp) -> Self {
        let kind = match why {
            GivenUp::Silent | GivenUp::Endless { .. } => io::ErrorKind::TimedOut,
            GivenUp::TooLarge { .. } => io::ErrorKind::FileTooLarge,
        };
        Self::new(kind, why)
    }
}

/// Reads a whole file of at most so many bytes.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    all(of_file(open(path)?, most)?)
}

/// Reads all that a file or a pipe holds: what a password manager or a shell hands over.
pub fn read_or_pipe(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    match open_or_pipe(path)? {
        Opened::File(file) => all(of_file(file, most)?),
        Opened::Pipe(pipe) => all(Bounded { of: Pipe::new(pipe, PATIENCE), left: most, most }),
    }
}

/// Opens a file of at most so many bytes for reading piece by piece.
pub fn stream(path: &Path, most: u64) -> io::Result<impl Read> {
    of_file(open(path)?, most)
}

/// Opens a table: a file of any size, or a pipe that keeps on giving.
pub fn table(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    /// Who has more than this saves it in a file first.
    const MOST: u64 = 1024 * MEBIBYTE;
    const WITHIN: Duration = Duration::from_secs(600);
    Ok(match open_or_pipe(path)? {
        Opened::File(file) => Box::new(file),
        Opened::Pipe(pipe) => {
            Box::new(Bounded { of: Pipe::new(pipe, WITHIN), left: MOST, most: MOST })
        }
    })
}

fn of_file(file: File, most: u64) -> io::Result<Bounded<File>> {
    if file.metadata()?.len() > most {
        return Err(GivenUp::TooLarge { most }.into());
    }
    Ok(Bounded { of: file, left: most, most })
}

fn all(mut from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Says so when there is more than may be, where [`Read::take`] would seem to end.
struct Bounded<R> {
    of: R,
    left: u64,
    most: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.of.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::from(GivenUp::TooLarge { most: self.most }))?;
        Ok(read)
    }
}

/// A pipe, read for a limited time.
struct Pipe {
    file: File,
    within: Duration,
    begun: Option<Instant>,
}

impl Pipe {
    fn new(file: File, within: Duration) -> Self {
        Self { file, within, begun: None }
    }

    /// Returns how long the next byte may take.
    fn patience(&self) -> io::Result<Duration> {
        let Some(begun) = self.begun else { return Ok(PATIENCE) };
        match self.within.checked_sub(begun.elapsed()) {
            Some(left) if !left.is_zero() => Ok(left.min(PATIENCE)),
            Some(_) | None => Err(GivenUp::Endless { within: self.within }.into()),
        }
    }
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let patience = self.patience()?;
            if !has_something(&self.file, patience)? {
                // The time for the whole may have run out before the pipe was silent for long.
                self.patience()?;
                return Err(GivenUp::Silent.into());
            }
            match self.file.read(buffer) {
                // Somebody else who reads from the pipe was faster.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Ok(read) => {
                    self.begun.get_or_insert_with(Instant::now);
                    return Ok(read);
                }
                Err(error) => return Err(error),
            }
        }
    }
}

/// Waits until there is something to read, or the end; says no when neither comes.
#[cfg(unix)]
fn has_something(file: &File, patience: Duration) -> io::Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let until = Instant::now() + patience;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).map_err(io::Error::other)?;
        match poll(&mut [PollFd::new(file, PollFlags::IN)], Some(&left)) {
            Err(rustix::io::Errno::INTR) => {}
            ready => return Ok(ready? > 0),
        }
    }
}

/// Elsewhere no pipe is opened by its name.
#[cfg(not(unix))]
fn has_something(_file: &File, _patience: Duration) -> io::Result<bool> {
    Ok(true)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::io::Write as _;
    use std::thread;

    use super::*;

    struct House(tempfile::TempDir);

    impl House {
        fn with_pipe() -> Self {
            let house = Self(tempfile::tempdir().expect("a folder for the test"));
            let made = std::process::Command::new("mkfifo").arg(house.pipe()).status();
            let made = made.expect("every Unix has mkfifo");
            assert!(made.success());
            house
        }

        fn pipe(&self) -> std::path::PathBuf {
            self.0.path().join("pipe")
        }

        /// Writes into the pipe, again and again, until nobody reads.
        fn written(&self, text: &'static [u8], times: usize, pause: Duration) {
            let pipe = self.pipe();
            thread::spawn(move || {
                let pipe = OpenOptions::new().write(true).open(pipe);
                let mut pipe = pipe.expect("the test made it");
                for _ in 0..times {
                    if pipe.write_all(text).is_err() {
                        return;
                    }
                    thread::sleep(pause);
                }
            });
        }
    }

    fn why(read: io::Result<Vec<u8>>) -> Option<GivenUp> {
        GivenUp::of(&read.expect_err("the reader gives up"))
    }

    #[test]
    fn a_file_of_just_the_size_is_read_and_one_byte_more_is_not() {
        let house = House::with_pipe();
        let file = house.0.path().join("file");
        fs::write(&file, "12345").unwrap();
        assert_eq!(read(&file, 5).unwrap(), b"12345");
        assert_eq!(why(read(&file, 4)), Some(GivenUp::TooLarge { most: 4 }));
        assert_eq!(NotAFile::of(&read(&house.pipe(), 5).unwrap_err()), Some(NotAFile::Pipe));
    }

    #[test]
    fn a_file_whose_size_the_system_does_not_tell_is_bounded_all_the_same() {
        let read = read(Path::new("/proc/self/status"), 10);
        if cfg!(target_os = "linux") {
            assert_eq!(why(read), Some(GivenUp::TooLarge { most: 10 }));
        }
    }

    #[test]
    fn a_pipe_is_read_to_its_end_by_whoever_allows_it() {
        let house = House::with_pipe();
        house.written(b"secret", 2, Duration::from_millis(50));
        assert_eq!(read_or_pipe(&house.pipe(), 12).unwrap(), b"secretsecret");
        house.written(b"12345", 1, Duration::ZERO);
        let whole = table(&house.pipe()).and_then(all).unwrap();
        assert_eq!(whole, b"12345");
    }

    #[test]
    fn a_pipe_that_gives_nothing_too_much_or_no_end_is_given_up() {
        let house = House::with_pipe();
        let begun = Instant::now();
        assert_eq!(why(read_or_pipe(&house.pipe(), 5)), Some(GivenUp::Silent));
        assert!(begun.elapsed() < PATIENCE + Duration::from_secs(2));
        house.written(b"123456", 1, Duration::ZERO);
        assert_eq!(why(read_or_pipe(&house.pipe(), 5)), Some(GivenUp::TooLarge { most: 5 }));
        house.written(b"1", 1000, Duration::from_millis(100));
        let within = Duration::from_millis(400);
        let begun = Instant::now();
        let Ok(Opened::Pipe(pipe)) = open_or_pipe(&house.pipe()) else { unreachable!() };
        assert_eq!(why(all(Pipe::new(pipe, within))), Some(GivenUp::Endless { within }));
        assert!(begun.elapsed() < Duration::from_secs(3));
    }
}
