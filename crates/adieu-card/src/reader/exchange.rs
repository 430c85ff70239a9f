//! One command and all that it takes until its answer is whole (ETSI TS 102 221 §7.3.1.1).
//!
//! A card that asks for another length for ever must never be followed more than once.

use crate::command::Command;
use crate::status::StatusWord;

/// More than any file's answer needs; each fetch brings at most 256 bytes.
const MOST_FETCHES: u8 = 64;

/// Whether the answer behind a status word is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fetch {
    /// It is.
    All,
    /// The status word is enough; the next command drops what waits.
    StatusOnly,
}

/// One command under way.
pub(super) struct Exchange {
    next: Command,
    fetch: Fetch,
    relength: bool,
    fetches: u8,
    gathered: Vec<u8>,
}

/// What follows from an answer.
pub(super) enum Progress {
    /// Another command belongs to it.
    More,
    /// The answer is whole.
    Whole(Vec<u8>, StatusWord),
}

impl Exchange {
    pub(super) fn new(command: Command, fetch: Fetch) -> Self {
        Self { next: command, fetch, relength: false, fetches: 0, gathered: Vec::new() }
    }

    /// Returns the command that is next.
    pub(super) fn command(&self) -> &Command {
        &self.next
    }

    /// Takes an answer; one of fewer than two bytes counts as a failure of the card.
    pub(super) fn answer(&mut self, answer: &[u8]) -> Progress {
        let Some((data, [high, low])) = answer.split_last_chunk::<2>() else {
            return Progress::Whole(Vec::new(), StatusWord(0x6F00));
        };
        let status = StatusWord(u16::from_be_bytes([*high, *low]));
        let corrected = status.length_asked().filter(|_| !self.relength);
        if let Some(repeated) = corrected.and_then(|count| self.next.with_length(count)) {
            self.relength = true;
            self.next = repeated;
            return Progress::More;
        }
        self.gathered.extend_from_slice(data);
        let waits = self.next.waits(status) && self.fetch == Fetch::All;
        match status.waiting() {
            Some(count) if waits && self.fetches < MOST_FETCHES => {
                self.fetches += 1;
                self.relength = false;
                self.next = Command::fetch(&self.next, count);
                Progress::More
            }
            _ => Progress::Whole(std::mem::take(&mut self.gathered), status),
        }
    }
}
