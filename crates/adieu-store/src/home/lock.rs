//! The lock of a home: one program at a time.
//!
//! The system drops it when the program ends, however it ends. It must never be waited for without end.

use std::{
    fs::{File, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use adieu_desk::ports::JournalError;

use super::files;
use crate::fault;

/// Two short commands in a row should not stumble over each other.
const PATIENCE: Duration = Duration::from_secs(1);
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
        let since = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self::sign(file)),
                Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => {
                    std::thread::sleep(PAUSE)
                }
                Err(TryLockError::WouldBlock) => return Err(in_use(home, &path)),
                Err(TryLockError::Error(cause)) => return Err(fault::of_file(&path, cause)),
            }
        }
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

fn in_use(home: &Path, lock: &PathBuf) -> JournalError {
    let mut holder = String::new();
    let read = File::open(lock).and_then(|file| file.take(20).read_to_string(&mut holder));
    let holder = match (read, holder.trim().parse::<u32>()) {
        (Ok(_), Ok(process)) => format!(" (process {process})"),
        _ => String::new(),
    };
    fault::unavailable(
        format!("the home {} is in use by another adieu{holder}", home.display()),
        "let the other one end or close it, then try again",
    )
}
