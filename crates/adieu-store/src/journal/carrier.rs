//! Carries the log into the journal on a thread of its own, so that no command waits for it.
//!
//! It must never report: what fails stays in the log, where the next round, or closing the home, finds it.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread::JoinHandle,
};

use rusqlite::Connection;

use crate::database;

/// From how many pages in the log on it is carried; SQLite's own default. A longer log is written more slowly, since
/// each commit makes the file longer.
const PAGES: usize = 1_000;
/// From how many pages on the command itself waits: the thread cannot keep up.
const FAR_BEHIND: usize = 32 * PAGES;

/// Watches the length of a log, and has it carried.
pub(crate) struct Carrier {
    journal: PathBuf,
    pages: Arc<AtomicUsize>,
    worker: Mutex<Option<Worker>>,
}

struct Worker {
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
}

impl Carrier {
    /// Takes over from SQLite's own carrying, which happens inside a command's commit.
    pub(crate) fn watch(connection: &mut Connection, journal: &Path) -> rusqlite::Result<Self> {
        let pages = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&pages);
        connection.wal_hook(Some(move |_: &mut _, pages| {
            seen.store(usize::try_from(pages).unwrap_or(0), Ordering::Relaxed);
            Ok(())
        }))?;
        Ok(Self { journal: journal.to_owned(), pages, worker: Mutex::new(None) })
    }

    /// Looks at the log after some work. Most processes end long before there is enough to carry.
    pub(crate) fn look(&self, connection: &Connection) {
        let pages = self.pages.load(Ordering::Relaxed);
        if pages >= FAR_BEHIND {
            self.pages.store(0, Ordering::Relaxed);
            carry(connection);
        } else if pages >= PAGES {
            self.wake();
        }
    }

    fn wake(&self) {
        let mut worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner);
        if worker.is_none() {
            *worker = start(&self.journal);
        }
        if let Some(worker) = worker.as_ref() {
            // A full channel means that it is awake already.
            let _ = worker.wake.try_send(());
        }
    }
}

impl Drop for Carrier {
    fn drop(&mut self) {
        let worker = self.worker.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Worker { wake, thread }) = worker {
            drop(wake);
            let _ = thread.join();
        }
    }
}

/// Starts the thread; none when the system gives none, and then the log waits until it is far behind.
fn start(journal: &Path) -> Option<Worker> {
    let (wake, woken) = sync_channel(1);
    let journal = journal.to_owned();
    let run = move || work(&journal, &woken);
    let thread = std::thread::Builder::new().name("journal-log".to_owned()).spawn(run).ok()?;
    Some(Worker { wake, thread })
}

fn work(journal: &Path, woken: &Receiver<()>) {
    let Ok(connection) = database::second(journal) else { return };
    while woken.recv().is_ok() {
        carry(&connection);
    }
}

/// Carries what no reader needs, without making anybody wait.
fn carry(connection: &Connection) {
    let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
}

#[cfg(test)]
mod tests;
