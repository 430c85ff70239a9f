//! The household key of a home is kept in another way: under a passphrase, under another one, or in a file again.
//!
//! A key that lay in a file is never put under a passphrase, nor the other way round: a new one is drawn, and the journal
//! is put under it. Wherever that stops, one of the two ways opens the home, and never both or none.

use std::path::Path;

use adieu_desk::ports::JournalError;

use super::{
    Home, KeyChoice, files,
    handover::Growing,
    header::{Header, KeyHeader},
    landmark::Landmark,
    write_key,
};
use crate::{
    database,
    doctor::Derive,
    fault,
    journal::{Desk, SqliteJournal, rekey::rekey},
    keys::HouseholdKey,
};

impl Home {
    /// Keeps the household key as chosen from now on, and closes the home. Old copies of the folder, and backups, open as
    /// before. `derive` computes what finding needs, since blind indexes are made anew.
    pub fn keep_key(self, choice: &KeyChoice, derive: &Derive<'_>) -> Result<(), JournalError> {
        let Self { path, journal, _lock } = self;
        journal.to_write(|_| Ok(()))?;
        let header = Header::read(&path)?;
        if let (KeyHeader::Passphrase { .. }, KeyChoice::Passphrase(passphrase)) =
            (&header.key, choice)
        {
            // The key lay in clear nowhere: wrapping it anew is enough.
            let header = journal.with(|desk| Header::of_passphrase(desk.keys, passphrase))?;
            return files::write_whole(&path.join(files::HOME), header.to_text().as_bytes());
        }
        let growing = Growing::begin(&path)?;
        match grow(&journal, &growing.folder(), choice, derive) {
            Ok(()) => {
                // Nobody else has the journal open, and its log must not outlive it.
                drop(journal);
                growing.take_place()
            }
            Err(why) => {
                growing.give_up();
                Err(why)
            }
        }
    }
}

/// Lets the home grow anew in a folder, under a new key.
fn grow(
    journal: &SqliteJournal,
    folder: &Path,
    choice: &KeyChoice,
    derive: &Derive<'_>,
) -> Result<(), JournalError> {
    let key = HouseholdKey::draw()?;
    let copy = files::journal(folder);
    journal.snapshot(&copy)?;
    let marks = journal.marks();
    let marks = journal.with(|desk| {
        let connection = database::open(&copy, desk.keys)?;
        let old = Desk { connection: &connection, ..desk };
        let marks = rekey(old, &key, (derive, &marks))?;
        // Moving rows between pages may leave a key under the old one in the unused part of a page.
        connection
            .execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
            .map_err(|cause| fault::of_sqlite(&copy, cause))?;
        Ok(marks)
    })?;
    for log in [files::LOG, files::LOG_INDEX] {
        files::remove_if_there(&folder.join(log))?;
    }
    Landmark::create(folder, &key, &marks)?;
    let header = match choice {
        KeyChoice::File => {
            write_key(folder, &key)?;
            Header::of_file(&key)
        }
        KeyChoice::Passphrase(passphrase) => Header::of_passphrase(&key, passphrase)?,
    };
    files::write_whole(&folder.join(files::HOME), header.to_text().as_bytes())
}

#[cfg(test)]
mod tests;
