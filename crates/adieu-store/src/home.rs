//! A home: the one folder in which a household's data lies.
//!
//! Opening looks at everything that can be looked at without reading the cases, and refuses what does not fit.
//! It must never repair, and never create what is missing in a home that exists.

use std::{
    fs,
    path::{Path, PathBuf},
};

use adieu_desk::ports::{FileFault, Item, JournalError, Trouble};
use zeroize::Zeroizing;

use crate::{
    database, fault, hex,
    journal::{self, SqliteJournal},
    keys::{HouseholdKey, KEY_BYTES, Passphrase},
};

pub(crate) mod files;
pub(crate) mod handover;
pub(crate) mod header;
mod key_change;
pub(crate) mod kill;
pub(crate) mod landmark;
pub(crate) mod lock;
pub(crate) mod presence;
mod reader;

use header::{Header, KeyHeader};
use landmark::{Landmark, Marks};
use lock::Lock;
use presence::Presence;

/// How the household key of a home is kept.
#[derive(Debug, Clone)]
pub enum KeyChoice {
    /// In a file of the home that only its owner can read.
    File,
    /// In the home, wrapped by a passphrase.
    Passphrase(Passphrase),
}

/// How a home wants to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// By the key file that lies in it.
    File,
    /// By a passphrase.
    Passphrase,
}

/// An open home. Nobody else can open it as long as this value lives.
#[derive(Debug)]
pub struct Home {
    path: PathBuf,
    // The journal must close before the lock is dropped: fields are dropped in this order.
    journal: SqliteJournal,
    // None where the home is only read and has no lock.
    _lock: Option<Lock>,
}

impl Home {
    /// Says whether there is a home in a folder. One of which a part is missing is damaged.
    pub fn exists(path: &Path) -> Result<bool, JournalError> {
        Presence::of(path).map(|presence| presence == Presence::Whole)
    }

    /// Returns how a home is to be opened.
    pub fn key_kind(path: &Path) -> Result<KeyKind, JournalError> {
        require(path)?;
        Ok(match handover::header(path)?.key {
            KeyHeader::File { .. } => KeyKind::File,
            KeyHeader::Passphrase { .. } => KeyKind::Passphrase,
        })
    }

    /// Creates a home in a folder that is new or empty, and opens it.
    pub fn create(path: &Path, choice: &KeyChoice) -> Result<Self, JournalError> {
        files::refuse_too_long(path)?;
        files::create_folder(path)?;
        refuse_foreign(path)?;
        let lock = Lock::take(path)?;
        refuse_occupied(path)?;
        let key = HouseholdKey::draw()?;
        files::write_whole(&path.join(files::CREATING), CREATING_SAYS)?;
        let header = match choice {
            KeyChoice::File => {
                write_key(path, &key)?;
                Header::of_file(&key)
            }
            KeyChoice::Passphrase(passphrase) => Header::of_passphrase(&key, passphrase)?,
        };
        for log in [files::LOG, files::LOG_INDEX] {
            files::remove_if_there(&path.join(log))?;
        }
        database::create(&files::journal(path), &key)?;
        Landmark::create(path, &key, &Marks::default())?;
        files::write_whole(&path.join(files::HOME), header.to_text().as_bytes())?;
        tidy(path)?;
        Self::open_locked(path, key, lock)
    }

    /// Opens a home, and checks that what was accepted last is there. Where nothing may be written, it is only read.
    pub fn open(path: &Path, choice: &KeyChoice) -> Result<Self, JournalError> {
        require(path)?;
        match Self::open_to_write(path, choice) {
            Err(no_right) if is_no_right(&no_right) => match reader::open(path, choice) {
                // What stands in the way of writing stands in the way of reading too: the first says more.
                Err(why) if is_no_right(&why) => Err(no_right),
                other => other,
            },
            other => other,
        }
    }

    fn open_to_write(path: &Path, choice: &KeyChoice) -> Result<Self, JournalError> {
        let lock = Lock::take(path)?;
        tidy(path)?;
        let key = unlock(path, &Header::read(path)?, choice)?;
        Self::open_locked(path, key, lock)
    }

    /// Opens a home whose journal lost its last accepted writes, and accepts the loss. Says what was lost.
    ///
    /// Only for a person who was told, and who has no backup to restore.
    pub fn open_accepting_loss(
        path: &Path,
        choice: &KeyChoice,
    ) -> Result<(Self, Option<Item>), JournalError> {
        require(path)?;
        let lock = Lock::take(path)?;
        tidy(path)?;
        let key = unlock(path, &Header::read(path)?, choice)?;
        let connection = database::open(&files::journal(path), &key)?;
        let lost = match Landmark::read(path, &key) {
            Ok(marks) => journal::lost_or_counted_anew(&connection, path, &key, &marks)?,
            Err(JournalError::Damaged { item, .. }) => Some(item),
            Err(other) => return Err(other),
        };
        if lost.is_some() {
            let marks = journal::brought_up(&connection, path, &key, Marks::default())?;
            Landmark::create(path, &key, &marks)?;
        }
        drop(connection);
        Ok((Self::open_locked(path, key, lock)?, lost))
    }

    fn open_locked(path: &Path, key: HouseholdKey, lock: Lock) -> Result<Self, JournalError> {
        files::remove_leftovers(path);
        let marks = Landmark::read(path, &key)?;
        let connection = database::open(&files::journal(path), &key)?;
        if let Some(lost) = journal::lost(&connection, path, &key, &marks)? {
            return Err(fault::damaged(lost));
        }
        let marks = journal::brought_up(&connection, path, &key, marks)?;
        let landmark = Landmark::open(path, &key, marks)?;
        journal::finish_cut_off(&connection, path, &key);
        let journal = SqliteJournal::new(connection, files::journal(path), key, landmark)?;
        Ok(Self { path: path.to_owned(), journal, _lock: Some(lock) })
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the journal.
    pub fn journal(&self) -> &SqliteJournal {
        &self.journal
    }
}

/// Unlocks the household key as the person chose.
pub(crate) fn unlock(
    path: &Path,
    header: &Header,
    choice: &KeyChoice,
) -> Result<HouseholdKey, JournalError> {
    match choice {
        KeyChoice::Passphrase(passphrase) => header::unwrap(path, &header.key, passphrase),
        KeyChoice::File => match &header.key {
            KeyHeader::File { check } => read_key(path, check),
            KeyHeader::Passphrase { .. } => {
                Err(fault::unavailable(Trouble::NeedsPassphrase { home: path.to_owned() }))
            }
        },
    }
}

fn is_no_right(why: &JournalError) -> bool {
    matches!(
        why,
        JournalError::Unavailable {
            trouble: Trouble::NoRight { .. } | Trouble::CannotWrite { .. },
            ..
        }
    )
}

fn require(path: &Path) -> Result<(), JournalError> {
    if Home::exists(path)? {
        return Ok(());
    }
    Err(fault::unavailable(Trouble::NoHome { home: path.to_owned() }))
}

/// Finishes what was interrupted, before anything is accepted: the marks of a home that was just made go, so that they
/// never stand beside cases.
fn tidy(path: &Path) -> Result<(), JournalError> {
    handover::settle(path)?;
    for mark in [files::CREATING, files::RESTORED] {
        let mark = path.join(mark);
        if mark.exists() {
            files::remove_if_there(&mark)?;
            files::settle_inside(path)?;
        }
    }
    Ok(())
}

/// A folder with a home, or with a part of one, is not a place for a new home. The lock must be held.
pub(crate) fn refuse_occupied(path: &Path) -> Result<(), JournalError> {
    if Home::exists(path)? {
        return Err(fault::unavailable(Trouble::HomeExists { home: path.to_owned() }));
    }
    if !database::is_surely_empty(&files::journal(path)) {
        return Err(fault::damaged_file(&path.join(files::HOME), FileFault::Missing));
    }
    refuse_foreign(path)
}

/// Neither is a folder with anybody else's files; nothing is written into it.
pub(crate) fn refuse_foreign(path: &Path) -> Result<(), JournalError> {
    let entries = fs::read_dir(path).map_err(|cause| fault::of_file(path, cause))?;
    for entry in entries {
        let entry = entry.map_err(|cause| fault::of_file(path, cause))?;
        let name = entry.file_name();
        // What an interrupted command of ours leaves behind is written over by the next one.
        if files::purpose(&name) == files::Purpose::Foreign && !handover::is_ours(&name) {
            return Err(fault::unavailable(Trouble::NotEmpty { folder: path.to_owned() }));
        }
    }
    Ok(())
}

const CREATING_SAYS: &[u8] =
    b"A home of adieu is being made here. If it stays, the next one is made over it.\n";

pub(crate) fn write_key(path: &Path, key: &HouseholdKey) -> Result<(), JournalError> {
    let text = Zeroizing::new(format!("{}\n", hex::encode(key.secret())));
    files::write_whole(&path.join(files::KEY), text.as_bytes())
}

fn read_key(home: &Path, check: &str) -> Result<HouseholdKey, JournalError> {
    let path = home.join(files::KEY);
    if !path.exists() {
        return Err(fault::damaged_file(&path, FileFault::Missing));
    }
    let bytes = Zeroizing::new(files::read_small(&path)?);
    parse_key(&bytes, check).ok_or_else(|| fault::damaged_file(&path, FileFault::Changed))
}

/// Reads the text of a key file; none when it is not the key that the header describes.
pub(crate) fn parse_key(bytes: &[u8], check: &str) -> Option<HouseholdKey> {
    let text = std::str::from_utf8(bytes).ok()?.strip_suffix('\n')?;
    header::checked(Zeroizing::new(hex::decode::<KEY_BYTES>(text)?), check)
}
