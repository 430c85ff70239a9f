//! The lock of a home: one program at a time.
//!
//! The system drops it when the program ends, however it ends. It must never be waited for without end.

use std::{
    fs::{File, TryLockError},
    io::{Read, Seek, Write},
    path::Path,
    time::{Duration, Instant},
};

use adieu_desk::ports::{JournalError, Trouble};

use super::files;
use crate::fault;

/// How long one holder is waited for: short commands in a row should not stumble over each other.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a queue of holders, each of them short, is waited for.
const LONGEST_QUEUE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(20);

/// Held as long as the home is open.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a home, or says who holds it.
    pub(crate) fn take(home: &Path) -> Result<Self, JournalError> {
        let path = home.join(files::LOCK);
        let file = files::private()
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|cause| fault::of_file(&path, cause))?;
        let mut wait = Wait::begin();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self::sign(file)),
                Err(TryLockError::WouldBlock) => wait.go_on(home, holder(&path))?,
                Err(TryLockError::Error(cause)) => return Err(fault::of_file(&path, cause)),
            }
        }
    }

    /// Takes the lock of a home that is only read, beside other readers; none where there is no lock to take.
    pub(crate) fn share(home: &Path) -> Result<Option<Self>, JournalError> {
        let path = home.join(files::LOCK);
        let Ok(file) = File::open(&path) else { return Ok(None) };
        let mut wait = Wait::begin();
        loop {
            match file.try_lock_shared() {
                Ok(()) => return Ok(Some(Self { _file: file })),
                Err(TryLockError::WouldBlock) => wait.go_on(home, holder(&path))?,
                // A file system without locks is one that nobody writes together.
                Err(TryLockError::Error(_)) => return Ok(None),
            }
        }
    }

    /// Takes the lock of a folder that was left behind; none when somebody holds it, or it has none.
    pub(crate) fn of_nobody(folder: &Path) -> Option<Self> {
        let file = files::private().open(folder.join(files::LOCK)).ok()?;
        file.try_lock().ok()?;
        Some(Self { _file: file })
    }

    /// Leaves the number of this process for the message to the next one. Only a help: failing is no harm.
    fn sign(mut file: File) -> Self {
        let _ = file
            .set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| write!(file, "{}", std::process::id()));
        Self { _file: file }
    }
}

/// The wait for a lock: as long as it changes hands, work is being done and the turn of this process will come.
struct Wait {
    begun: Instant,
    holder: Option<u32>,
    held_since: Instant,
}

impl Wait {
    fn begin() -> Self {
        let now = Instant::now();
        Self { begun: now, holder: None, held_since: now }
    }

    /// Waits a moment, or gives up on a holder that keeps the lock.
    fn go_on(&mut self, home: &Path, holder: Option<u32>) -> Result<(), JournalError> {
        let now = Instant::now();
        if holder.is_some() && holder != self.holder {
            (self.holder, self.held_since) = (holder, now);
        }
        if now - self.held_since >= PATIENCE || now - self.begun >= LONGEST_QUEUE {
            let home = home.to_owned();
            return Err(fault::unavailable(Trouble::HomeInUse { home, process: holder }));
        }
        std::thread::sleep(PAUSE);
        Ok(())
    }
}

/// Returns the process that signed last.
fn holder(lock: &Path) -> Option<u32> {
    let mut text = String::new();
    File::open(lock).and_then(|file| file.take(20).read_to_string(&mut text)).ok()?;
    text.trim().parse().ok()
}
