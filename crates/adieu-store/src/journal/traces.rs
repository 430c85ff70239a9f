//! Looking for what is left of an erased case in the raw files.
//!
//! It must never report a case as gone without having looked.

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use adieu_case::CaseRef;
use adieu_desk::ports::JournalError;
use rusqlite::params;

use super::{Desk, derived};
use crate::{fault, home::files};

/// Length of a reference; and enough random bytes of a nonce or an index never to meet by accident.
const NEEDLE_BYTES: usize = 12;
const PIECE_BYTES: usize = 1 << 20;

/// Bytes that stand in the files only for one case.
pub(super) struct Needles {
    whole: HashSet<[u8; NEEDLE_BYTES]>,
    /// One bit per first two bytes: passes over nearly all places without a look into the set.
    first: Vec<bool>,
}

/// Collects the reference of a case, the nonces of all its sealed rows, and its blind indexes, unless another case has
/// the same.
pub(super) fn of_case(
    desk: Desk<'_>,
    (id, case): (i64, &CaseRef),
) -> Result<Needles, JournalError> {
    const SEALED: &str = "SELECT substr(wrapped, 1, 12) FROM cases WHERE id = ?1
        UNION ALL SELECT substr(sealed, 2, 12) FROM events WHERE case_id = ?1
        UNION ALL SELECT substr(sealed, 1, 12) FROM outbox WHERE case_id = ?1
        UNION ALL SELECT substr(sent, 1, 12) FROM outbox WHERE case_id = ?1 AND sent IS NOT NULL
        UNION ALL SELECT substr(sealed, 1, 12) FROM commands WHERE case_id = ?1 AND sealed IS NOT NULL
        UNION ALL SELECT substr(message, 1, 12) FROM outbox WHERE case_id = ?1
        UNION ALL SELECT substr(command, 1, 12) FROM commands WHERE case_id = ?1";
    let sealed: Vec<Vec<u8>> = desk
        .connection
        .prepare(SEALED)
        .and_then(|mut statement| statement.query_map([id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    let found = digests_of_its_own(desk, id)?;
    let reference = case.as_str().as_bytes().to_vec();
    let all = sealed.into_iter().chain(found).chain([reference]);
    Ok(Needles::new(all.filter_map(|needle| needle.try_into().ok())))
}

fn digests_of_its_own(desk: Desk<'_>, id: i64) -> Result<Vec<Vec<u8>>, JournalError> {
    let found: Vec<u8> = desk
        .connection
        .query_row("SELECT found FROM cases WHERE id = ?1", [id], |row| row.get(0))
        .map_err(|cause| desk.fault(cause))?;
    let mut own = Vec::new();
    for digest in derived::stored_digests(&found) {
        let shared: bool = desk
            .connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM found WHERE digest = ?1 AND case_id <> ?2)",
            )
            .and_then(|mut statement| statement.query_row(params![digest, id], |row| row.get(0)))
            .map_err(|cause| desk.fault(cause))?;
        if !shared {
            own.push(digest[..NEEDLE_BYTES].to_vec());
        }
    }
    Ok(own)
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

    /// The reference alone: all that is known of a case whose rows are gone.
    pub(super) fn of_reference(case: &CaseRef) -> Self {
        Self::new(case.as_str().as_bytes().try_into().into_iter())
    }

    /// These, each cut to the length of a needle.
    #[cfg(test)]
    pub(super) fn of_pieces(pieces: &[Vec<u8>]) -> Self {
        Self::new(pieces.iter().filter_map(|piece| piece[..NEEDLE_BYTES].try_into().ok()))
    }

    /// These and others.
    pub(super) fn and(self, others: Self) -> Self {
        Self::new(self.whole.into_iter().chain(others.whole))
    }

    /// Every bit turned over: in this form they do not find themselves.
    pub(super) fn turned_over(&self) -> Vec<u8> {
        self.whole.iter().flatten().map(|byte| !byte).collect()
    }

    /// What `turned_over` wrote.
    pub(super) fn turned_back(turned: &[u8]) -> Self {
        let (needles, _) = turned.as_chunks::<NEEDLE_BYTES>();
        Self::new(needles.iter().map(|needle| needle.map(|byte| !byte)))
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

/// Names every file of the home, those that are not ours included, in which any of them still stands. One that cannot
/// be read is named as well: nobody looked into it.
pub(super) fn holders(journal: &Path, needles: &Needles) -> Result<Vec<PathBuf>, JournalError> {
    let home = journal.parent().unwrap_or(Path::new("."));
    let mut holders = Vec::new();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(cause) if folder == home => return Err(fault::of_file(home, cause)),
            Err(_) => {
                holders.push(folder);
                continue;
            }
        };
        for entry in entries {
            let entry = entry.map_err(|cause| fault::of_file(&folder, cause))?;
            let kind = entry.file_type().map_err(|cause| fault::of_file(&entry.path(), cause))?;
            // What a link points to lies elsewhere, and pipes hold nothing.
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() && stand_in_file(&entry.path(), needles).unwrap_or(true) {
                holders.push(entry.path());
            }
        }
    }
    holders.sort();
    Ok(holders)
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
        let needle = *b"0123456789ab";
        let needles = Needles::new([needle].into_iter());
        for place in [0, PIECE_BYTES - 6, PIECE_BYTES, 2 * PIECE_BYTES + 5] {
            let mut hay = vec![b'0'; 3 * PIECE_BYTES];
            std::fs::write(&path, &hay).unwrap();
            assert!(!stand_in_file(&path, &needles).unwrap());
            hay[place..place + NEEDLE_BYTES].copy_from_slice(&needle);
            std::fs::write(&path, &hay).unwrap();
            assert!(stand_in_file(&path, &needles).unwrap(), "{place}");
        }
    }
}
