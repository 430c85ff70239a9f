//! Cuts a table into chunks of whole records, so that several readers can share it.
//!
//! It must never cut inside quotation marks, and never hold more than one chunk and one record.

use std::io::{self, Read};

use super::records::{OpenQuote, ends, line_breaks};

/// How much is read at once.
const CHUNK: usize = 256 * 1024;

/// The longest record; nobody writes a longer one on purpose.
pub(super) const MAX_RECORD: usize = 1024 * 1024;

/// The chunks of a table.
pub(super) struct Chunks<R> {
    input: R,
    /// The beginning of the next chunk: read already, not handed out.
    carried: Vec<u8>,
    /// How much was handed out.
    at: u64,
    /// Line breaks in what was handed out.
    lines: u64,
    /// What was handed out ends in the middle of a line break of two characters, perhaps.
    after_return: bool,
    ended: bool,
    pub(super) separator: u8,
}

/// Why there is no next chunk.
#[derive(Debug)]
pub(super) enum ChunkError {
    Io(io::Error),
    /// A record longer than any, from this byte on.
    TooLong(u64),
    /// A quotation mark that is never closed, opened in this line.
    OpenQuote(u64),
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            carried: Vec::new(),
            at: 0,
            lines: 0,
            after_return: false,
            ended: false,
            separator: b',',
        }
    }

    /// Returns the beginning of the table without handing it out: a chunk, or all when it is shorter.
    pub(super) fn peek(&mut self) -> io::Result<&[u8]> {
        self.read_up_to(CHUNK)?;
        Ok(&self.carried)
    }

    /// Hands out the next bytes, at most as many as were peeked.
    pub(super) fn take(&mut self, count: usize) {
        self.lines += self.breaks_before(count);
        self.after_return = self.carried[..count].ends_with(b"\r");
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
            let ends = ends(&self.carried, self.separator);
            let end = match (self.ended, ends.open) {
                (true, Some(OpenQuote::SoFar(at))) | (_, Some(OpenQuote::Swallows(at))) => {
                    return Err(ChunkError::OpenQuote(self.line_of(at)));
                }
                (true, None) => Some(self.carried.len()),
                (false, Some(OpenQuote::SoFar(_)) | None) => ends.last,
            };
            if let Some(end) = end {
                buffer.clear();
                buffer.extend_from_slice(&self.carried[..end]);
                self.take(end);
                return Ok(true);
            }
            if self.carried.len() >= MAX_RECORD {
                return Err(match ends.open {
                    Some(OpenQuote::SoFar(at) | OpenQuote::Swallows(at)) => {
                        ChunkError::OpenQuote(self.line_of(at))
                    }
                    None => ChunkError::TooLong(self.at),
                });
            }
            wanted = self.carried.len() + CHUNK;
        }
    }

    /// Returns the line in which a byte of what is carried stands; the first is 1.
    pub(super) fn line_of(&self, at: usize) -> u64 {
        1 + self.lines + self.breaks_before(at)
    }

    fn breaks_before(&self, at: usize) -> u64 {
        let text = &self.carried[..at];
        line_breaks(text) - u64::from(self.after_return && text.starts_with(b"\n"))
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
