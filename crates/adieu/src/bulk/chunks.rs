//! Cuts a table into chunks of whole records, so that several readers can share it.
//!
//! It must never cut inside quotation marks, and never hold more than one chunk and one record.

use std::io::{self, Read};

/// How much is read at once.
const CHUNK: usize = 256 * 1024;

/// The longest record; a longer one is a quotation mark that was never closed.
pub(super) const MAX_RECORD: usize = 1024 * 1024;

/// The chunks of a table.
pub(super) struct Chunks<R> {
    input: R,
    /// The beginning of the next chunk: read already, not handed out.
    carried: Vec<u8>,
    /// How much was handed out.
    at: u64,
    ended: bool,
    pub(super) separator: u8,
}

/// Why there is no next chunk.
#[derive(Debug)]
pub(super) enum ChunkError {
    Io(io::Error),
    TooLong(u64),
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, carried: Vec::new(), at: 0, ended: false, separator: b',' }
    }

    /// Returns the beginning of the table without handing it out: a chunk, or all when it is shorter.
    pub(super) fn peek(&mut self) -> io::Result<&[u8]> {
        self.read_up_to(CHUNK)?;
        Ok(&self.carried)
    }

    /// Hands out the next bytes, at most as many as were peeked.
    pub(super) fn take(&mut self, count: usize) {
        self.carried.drain(..count);
        self.at += count as u64;
    }

    /// Fills the buffer with whole records; says no at the end of the table.
    pub(super) fn next_into(&mut self, buffer: &mut Vec<u8>) -> Result<bool, ChunkError> {
        let mut wanted = CHUNK;
        loop {
            self.read_up_to(wanted).map_err(ChunkError::Io)?;
            if self.carried.is_empty() {
                return Ok(false);
            }
            let end = match self.ended {
                true => Some(self.carried.len()),
                false => end_of_records(&self.carried, self.separator),
            };
            if let Some(end) = end {
                buffer.clear();
                buffer.extend_from_slice(&self.carried[..end]);
                self.take(end);
                return Ok(true);
            }
            if self.carried.len() >= MAX_RECORD {
                return Err(ChunkError::TooLong(self.at));
            }
            wanted = self.carried.len() + CHUNK;
        }
    }

    fn read_up_to(&mut self, wanted: usize) -> io::Result<()> {
        if self.ended || self.carried.len() >= wanted {
            return Ok(());
        }
        let missing = (wanted - self.carried.len()) as u64;
        let read = self.input.by_ref().take(missing).read_to_end(&mut self.carried)?;
        self.ended = (read as u64) < missing;
        Ok(())
    }
}

/// Returns where the last whole record ends.
fn end_of_records(text: &[u8], separator: u8) -> Option<usize> {
    // Without quotation marks every line break ends a record.
    if !text.contains(&b'"') {
        return text.iter().rposition(|byte| *byte == b'\n').map(|at| at + 1);
    }
    record_ends(text, separator).last()
}

/// Returns where the first whole record ends.
pub(super) fn end_of_first_record(text: &[u8], separator: u8) -> Option<usize> {
    record_ends(text, separator).next()
}

/// Where a reader of records stands.
#[derive(Clone, Copy)]
enum Place {
    CellBegins,
    Plain,
    Quoted,
    QuoteInQuoted,
}

fn record_ends(text: &[u8], separator: u8) -> impl Iterator<Item = usize> + '_ {
    let mut place = Place::CellBegins;
    text.iter().enumerate().filter_map(move |(at, byte)| {
        place = match (place, *byte) {
            (Place::CellBegins, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::QuoteInQuoted,
            (Place::QuoteInQuoted, b'"') | (Place::Quoted, _) => Place::Quoted,
            (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, b'\n') => {
                place = Place::CellBegins;
                return Some(at + 1);
            }
            (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, byte)
                if byte == separator =>
            {
                Place::CellBegins
            }
            (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, _) => Place::Plain,
        };
        None
    })
}
