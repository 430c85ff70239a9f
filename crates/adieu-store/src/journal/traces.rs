//! Looking for what is left of an erased case in the raw files.
//!
//! It must never report a case as gone without having looked.

use std::{
    collections::HashSet,
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
};

use adieu_desk::ports::JournalError;

use super::Desk;
use crate::{fault, home::files};

/// Enough random bytes of a nonce never to meet by accident.
const NEEDLE_BYTES: usize = 16;
const PIECE_BYTES: usize = 1 << 20;

/// Random bytes that stand in the files only for one case.
pub(super) struct Needles {
    whole: HashSet<[u8; NEEDLE_BYTES]>,
    /// One bit per first two bytes: passes over nearly all places without a look into the set.
    first: Vec<bool>,
}

/// Collects the nonces of all sealed rows of a case.
pub(super) fn of_case(desk: Desk<'_>, id: i64) -> Result<Needles, JournalError> {
    const SEALED: &str = "SELECT substr(wrapped, 1, 16) FROM cases WHERE id = ?1
        UNION ALL SELECT substr(sealed, 2, 16) FROM events WHERE case_id = ?1
        UNION ALL SELECT substr(sealed, 1, 16) FROM outbox WHERE case_id = ?1
        UNION ALL SELECT substr(sent, 1, 16) FROM outbox WHERE case_id = ?1 AND sent IS NOT NULL";
    let nonces: Vec<Vec<u8>> = desk
        .connection
        .prepare(SEALED)
        .and_then(|mut statement| statement.query_map([id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    Ok(Needles::new(nonces.into_iter().filter_map(|nonce| nonce.try_into().ok())))
}

impl Needles {
    fn new(whole: impl Iterator<Item = [u8; NEEDLE_BYTES]>) -> Self {
        let whole: HashSet<_> = whole.collect();
        let mut first = vec![false; 1 << 16];
        whole.iter().for_each(|needle| {
            first[usize::from(u16::from_be_bytes([needle[0], needle[1]]))] = true
        });
        Self { whole, first }
    }

    fn stand_in(&self, bytes: &[u8]) -> bool {
        bytes.array_windows::<NEEDLE_BYTES>().any(|window| {
            self.first[usize::from(u16::from_be_bytes([window[0], window[1]]))]
                && self.whole.contains(window)
        })
    }
}

/// Says whether any of them still stands in the journal or its log.
pub(super) fn remain(journal: &Path, needles: &Needles) -> Result<bool, JournalError> {
    for path in [journal.to_owned(), journal.with_file_name(files::LOG)] {
        if stand_in_file(&path, needles)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn stand_in_file(path: &Path, needles: &Needles) -> Result<bool, JournalError> {
    let mut file = match File::open(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(false),
        other => other.map_err(|cause| fault::of_file(path, cause))?,
    };
    let mut piece = Vec::with_capacity(PIECE_BYTES + NEEDLE_BYTES);
    loop {
        let kept = piece.len().min(NEEDLE_BYTES - 1);
        piece.drain(..piece.len() - kept);
        let read = (&mut file).take(PIECE_BYTES as u64).read_to_end(&mut piece);
        if read.map_err(|cause| fault::of_file(path, cause))? == 0 {
            return Ok(false);
        }
        if needles.stand_in(&piece) {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_needle_is_found_across_the_border_of_two_pieces() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hay");
        let needle = *b"0123456789abcdef";
        let needles = Needles::new([needle].into_iter());
        for place in [0, PIECE_BYTES - 8, PIECE_BYTES, 2 * PIECE_BYTES + 5] {
            let mut hay = vec![b'0'; 3 * PIECE_BYTES];
            std::fs::write(&path, &hay).unwrap();
            assert!(!stand_in_file(&path, &needles).unwrap());
            hay[place..place + NEEDLE_BYTES].copy_from_slice(&needle);
            std::fs::write(&path, &hay).unwrap();
            assert!(stand_in_file(&path, &needles).unwrap(), "{place}");
        }
    }
}
