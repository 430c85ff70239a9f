//! A backup that is read back, with its digests.
//!
//! It must never take a changed file for what was written, or wait for something that is no file.

use std::io;
use std::io::ErrorKind::{InvalidInput, PermissionDenied};
use std::path::Path;

use adieu_card::CardDump;
use adieu_card::export::{DIGESTS, DigestList, RAW, RawError, raw_from_json};
use adieu_words::Words;

use crate::failure::{Failure, FailureKind};
use crate::file_words::cannot_read;
use crate::plain_file::{self, MEBIBYTE};

/// No file of a backup is larger: a card has at most some hundred thousand bytes.
const MOST_BYTES: u64 = 64 * MEBIBYTE;

/// A backup that was read back.
pub struct Backup {
    /// Everything as it was read from the card.
    pub dump: CardDump,
    /// Files that are no longer what was written, the raw one excepted.
    pub changed: Vec<String>,
}

/// Reads a backup, and compares every file with its digest.
pub fn open(folder: &Path, words: &Words) -> Result<Backup, Failure> {
    let not_a_backup = || {
        Failure::input(
            words.msg_card_compare_not_a_backup(folder.display().to_string()),
            words.msg_card_compare_not_a_backup_hint(),
        )
    };
    let damaged = |name: &str| {
        let message = words.msg_card_compare_damaged(folder.join(name).display().to_string());
        Failure::of(FailureKind::Damaged, message, words.msg_card_compare_damaged_hint())
    };
    for name in [DIGESTS, RAW] {
        let file = folder.join(name);
        match plain_file::open(&file) {
            // That is no sign of a change.
            Err(error) if matches!(error.kind(), PermissionDenied | InvalidInput) => {
                return Err(cannot_read(&file, &error, words));
            }
            Ok(_) | Err(_) => {}
        }
    }
    let list = bytes(&folder.join(DIGESTS)).map_err(|_| not_a_backup())?;
    let list = String::from_utf8(list).ok().and_then(|text| DigestList::parse(&text));
    let list = list.ok_or_else(|| damaged(DIGESTS))?;
    let holds = |name: &&str| bytes(&folder.join(name)).is_ok_and(|bytes| list.holds(name, &bytes));
    let changed: Vec<String> =
        list.names().filter(|name| !holds(name)).map(str::to_owned).collect();
    if !list.names().any(|name| name == RAW) || changed.iter().any(|name| name == RAW) {
        return Err(damaged(RAW));
    }
    let raw = bytes(&folder.join(RAW)).map_err(|_| damaged(RAW))?;
    let raw = String::from_utf8(raw).map_err(|_| damaged(RAW))?;
    let dump = raw_from_json(&raw).map_err(|error| match error {
        RawError::OtherVersion => Failure::input(
            words.msg_card_compare_version(folder.join(RAW).display().to_string()),
            words.msg_card_compare_version_hint(),
        ),
        RawError::NotADump | RawError::TooMuch => damaged(RAW),
    })?;
    Ok(Backup { dump, changed })
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    plain_file::read(path, MOST_BYTES)
}
