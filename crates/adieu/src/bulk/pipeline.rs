//! One reader, a worker per core, one writer: chunks out of order in the middle, in order at both ends.
//!
//! It must never have more chunks under way than there are buffers.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use adieu_directory::Directory;

use super::chunks::{ChunkError, Chunks};
use super::error::BulkError;
use super::notes::Notes;
use super::shape::Shape;
use super::{BulkJob, BulkSummary, Progress, rows};

/// What the workers share.
pub(super) struct Task<'a> {
    pub(super) job: &'a BulkJob,
    pub(super) shape: &'a Shape,
    pub(super) directory: &'a Directory,
}

/// A chunk on its way.
struct Parcel {
    number: u64,
    /// Records as read; the buffer goes back to the reader.
    read: Vec<u8>,
    /// Records as they are to be written.
    written: Vec<u8>,
    /// None: the worker gave up on this chunk.
    summary: Option<BulkSummary>,
}

/// Sends all chunks through the workers and writes the results in order.
pub(super) fn run<R: Read + Send>(
    task: &Task<'_>,
    chunks: Chunks<R>,
    out: &mut dyn Write,
    progress: &mut dyn FnMut(Progress),
) -> Result<BulkSummary, BulkError> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(16);
    let buffers = 2 * workers + 1;
    let (give_back, buffers_free) = sync_channel::<Parcel>(buffers);
    for _ in 0..buffers {
        let empty = Parcel { number: 0, read: Vec::new(), written: Vec::new(), summary: None };
        let _ = give_back.send(empty);
    }
    let (to_workers, chunks_read) = sync_channel::<Parcel>(buffers);
    let (to_writer, chunks_done) = sync_channel::<Parcel>(buffers);
    let chunks_read = Mutex::new(chunks_read);
    thread::scope(|scope| {
        let reader = scope.spawn(|| read(chunks, buffers_free, to_workers));
        for _ in 0..workers {
            let to_writer = to_writer.clone();
            scope.spawn(|| work(task, &chunks_read, to_writer));
        }
        drop(to_writer);
        let collector = Collector { task, give_back, next: 0, waiting: BTreeMap::new() };
        let written = collector.write(chunks_done, out, progress);
        let read = reader.join().map_err(|_| BulkError::WorkerLost)?;
        let path = || task.job.input.clone();
        // A reader that was told to stop is no failure of its own: the writer's error counts then.
        let summary = written?;
        match read {
            Err(ChunkError::Io(source)) => Err(BulkError::unread(path(), source)),
            Err(ChunkError::OpenQuote(line)) => Err(BulkError::OpenQuote { path: path(), line }),
            Err(ChunkError::TooLong(at)) => Err(BulkError::RecordTooLong { path: path(), at }),
            Ok(sent) if sent == summary.0 => Ok(summary.1),
            Ok(_) => Err(BulkError::WorkerLost),
        }
    })
}

/// Reads chunks into free buffers; returns how many there were.
fn read<R: Read>(
    mut chunks: Chunks<R>,
    free: Receiver<Parcel>,
    to_workers: SyncSender<Parcel>,
) -> Result<u64, ChunkError> {
    let mut number = 0;
    while let Ok(mut parcel) = free.recv() {
        if !chunks.next_into(&mut parcel.read)? {
            break;
        }
        parcel.number = number;
        number += 1;
        if to_workers.send(parcel).is_err() {
            break;
        }
    }
    Ok(number)
}

fn work(task: &Task<'_>, chunks_read: &Mutex<Receiver<Parcel>>, to_writer: SyncSender<Parcel>) {
    let mut notes = Notes::new(task.job.notes);
    loop {
        let next = chunks_read.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(mut parcel) = next else { return };
        parcel.written.clear();
        let (read, written) = (&parcel.read, &mut parcel.written);
        // A panic here must end the work with an error: the others would wait for this chunk for ever.
        let rows = AssertUnwindSafe(|| rows::identify_rows(read, task, &mut notes, written));
        parcel.summary = catch_unwind(rows).ok();
        if to_writer.send(parcel).is_err() {
            return;
        }
    }
}

/// Puts chunks back in order.
struct Collector<'a> {
    task: &'a Task<'a>,
    give_back: SyncSender<Parcel>,
    next: u64,
    waiting: BTreeMap<u64, Parcel>,
}

impl Collector<'_> {
    /// Writes chunks as their turn comes; returns how many there were, and what they held.
    fn write(
        mut self,
        done: Receiver<Parcel>,
        out: &mut dyn Write,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(u64, BulkSummary), BulkError> {
        let mut total = BulkSummary::default();
        let mut bytes = 0;
        while let Ok(parcel) = done.recv() {
            self.waiting.insert(parcel.number, parcel);
            while let Some(parcel) = self.waiting.remove(&self.next) {
                total.add(parcel.summary.ok_or(BulkError::WorkerLost)?);
                let path = || self.task.job.output.clone();
                out.write_all(&parcel.written)
                    .map_err(|source| BulkError::Write { path: path(), source })?;
                self.next += 1;
                bytes += parcel.read.len() as u64;
                progress(Progress { rows: total.rows, bytes });
                // Once the reader is done nobody waits for buffers any more.
                let _ = self.give_back.send(parcel);
            }
        }
        Ok((self.next, total))
    }
}

impl BulkSummary {
    fn add(&mut self, other: Self) {
        self.rows += other.rows;
        self.valid += other.valid;
        self.with_brand += other.with_brand;
        self.misshapen += other.misshapen;
    }
}
