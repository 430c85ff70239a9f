//! The landmark: a small file that names the last accepted writes, so that a journal that lost them is found out.
//!
//! SQLite takes a log with a flipped bit for one that was cut by a power failure, and drops the rest without a
//! word; a copy without its log looks whole. The landmark is written after each commit, without waiting for the
//! disk: it may lag behind the journal, but the journal must never lag behind it. It must never fail a write
//! that was accepted: a landmark that is too old only proves less.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use adieu_case::CaseRef;
use adieu_desk::ports::{FileFault, JournalError};

use super::files;
use crate::{
    fault, hex,
    keys::{HouseholdKey, MARK_BYTES},
};

/// The last accepted writes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Marks {
    /// The case of the last append, and its last event.
    pub(crate) append: Option<(CaseRef, u64)>,
    /// Blind index of the message that was last marked as sent.
    pub(crate) sent: Option<[u8; MARK_BYTES]>,
}

/// The file, open for the next note.
#[derive(Debug)]
pub(crate) struct Landmark {
    inner: Mutex<(File, Marks)>,
}

impl Landmark {
    /// Creates the landmark of a home in which nothing was accepted yet.
    pub(crate) fn create(home: &Path, key: &HouseholdKey) -> Result<(), JournalError> {
        files::write_whole(&path(home), to_text(&Marks::default(), key).as_bytes())
    }

    /// Reads the landmark of a home.
    pub(crate) fn read(home: &Path, key: &HouseholdKey) -> Result<Marks, JournalError> {
        let path = path(home);
        let missing = !path.exists();
        if missing {
            return Err(fault::damaged_file(&path, FileFault::Missing));
        }
        let bytes = files::read_small(&path)?;
        from_text(&bytes, key).ok_or_else(|| fault::damaged_file(&path, FileFault::Changed))
    }

    /// Opens the landmark for the notes to come.
    pub(crate) fn open(home: &Path, marks: Marks) -> Result<Self, JournalError> {
        let path = path(home);
        let file = files::private().open(&path).map_err(|cause| fault::of_file(&path, cause))?;
        Ok(Self { inner: Mutex::new((file, marks)) })
    }

    /// Notes an accepted append.
    pub(crate) fn appended(&self, key: &HouseholdKey, case: &CaseRef, seq: u64) {
        self.note(key, |marks| marks.append = Some((case.clone(), seq)));
    }

    /// Notes a message that was marked as sent.
    pub(crate) fn sent(&self, key: &HouseholdKey, message: [u8; MARK_BYTES]) {
        self.note(key, |marks| marks.sent = Some(message));
    }

    /// Forgets the marks, before what they name is erased.
    pub(crate) fn clear(&self, key: &HouseholdKey) {
        self.note(key, |marks| *marks = Marks::default());
    }

    /// Returns the content of the file as it stands.
    pub(crate) fn text(&self, key: &HouseholdKey) -> String {
        to_text(&self.lock().1, key)
    }

    fn note(&self, key: &HouseholdKey, change: impl FnOnce(&mut Marks)) {
        let mut inner = self.lock();
        let (file, marks) = &mut *inner;
        change(marks);
        // One write of a fixed length in place: too old at worst, and then it only proves less.
        let _ = write_in_place(file, to_text(marks, key).as_bytes());
    }

    fn lock(&self) -> MutexGuard<'_, (File, Marks)> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(unix)]
fn write_in_place(file: &mut File, text: &[u8]) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, text, 0)
}

#[cfg(not(unix))]
fn write_in_place(file: &mut File, text: &[u8]) -> io::Result<()> {
    use io::{Seek, Write};
    file.rewind()?;
    file.write_all(text)
}

fn path(home: &Path) -> PathBuf {
    home.join(files::LANDMARK)
}

const NOTHING: &str = "-";

fn to_text(marks: &Marks, key: &HouseholdKey) -> String {
    let (case, seq) =
        marks.append.as_ref().map_or((NOTHING, 0), |(case, seq)| (case.as_str(), *seq));
    let sent = marks.sent.map_or(NOTHING.to_owned(), |message| hex::encode(&message));
    let body = format!("{case:<12} {seq:020} {sent:<32}");
    format!("{body} {}\n", hex::encode(&key.mark("landmark", &[body.as_bytes()])))
}

fn from_text(bytes: &[u8], key: &HouseholdKey) -> Option<Marks> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut words = text.split_whitespace();
    let (case, seq, sent) = (words.next()?, words.next()?, words.next()?);
    let seq: u64 = seq.parse().ok()?;
    let append = if case == NOTHING { None } else { Some((CaseRef::parse(case).ok()?, seq)) };
    let sent = if sent == NOTHING { None } else { Some(hex::decode(sent)?) };
    let marks = Marks { append, sent };
    (to_text(&marks, key) == text).then_some(marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_has_the_same_length_and_comes_back() {
        let key = HouseholdKey::draw().unwrap();
        let case = CaseRef::from_random([9; 7]);
        for marks in [
            Marks::default(),
            Marks { append: Some((case.clone(), u64::MAX)), sent: None },
            Marks { append: Some((case, 1)), sent: Some([255; MARK_BYTES]) },
        ] {
            let text = to_text(&marks, &key);
            assert_eq!(text.len(), to_text(&Marks::default(), &key).len());
            assert_eq!(from_text(text.as_bytes(), &key), Some(marks));
        }
    }

    #[test]
    fn a_flipped_bit_and_another_key_are_noticed() {
        let key = HouseholdKey::draw().unwrap();
        let text =
            to_text(&Marks { append: Some((CaseRef::from_random([9; 7]), 4)), sent: None }, &key);
        for place in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1;
            assert_eq!(from_text(&bytes, &key), None, "{place}");
        }
        assert_eq!(from_text(text.as_bytes(), &HouseholdKey::draw().unwrap()), None);
    }
}
