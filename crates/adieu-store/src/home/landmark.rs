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

use super::{files, kill};
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
    /// How many cases were erased, ever: a journal that says fewer was taken back to before an erasure.
    pub(crate) erased: u64,
}

/// What an erasure takes from the landmark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gone<'a> {
    /// The case.
    pub(crate) case: &'a CaseRef,
    /// The blind indexes of its messages.
    pub(crate) messages: &'a [[u8; MARK_BYTES]],
    /// How many cases were erased, this one included.
    pub(crate) erased: u64,
}

/// The file, open for the next note.
#[derive(Debug)]
pub(crate) struct Landmark {
    /// No file where the home is only read.
    inner: Mutex<(Option<File>, Marks)>,
}

impl Landmark {
    /// Creates the landmark of a home, of which no mark is known but these.
    pub(crate) fn create(
        home: &Path,
        key: &HouseholdKey,
        marks: &Marks,
    ) -> Result<(), JournalError> {
        files::write_whole(&path(home), to_text(marks, key).as_bytes())
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

    /// Opens the landmark for the notes to come, and brings it up to these marks.
    pub(crate) fn open(
        home: &Path,
        key: &HouseholdKey,
        marks: Marks,
    ) -> Result<Self, JournalError> {
        let path = path(home);
        // Also one of an older form, which is shorter: notes are written in place.
        if files::read_small(&path)? != to_text(&marks, key).as_bytes() {
            Self::create(home, key, &marks)?;
        }
        let file = files::private().open(&path).map_err(|cause| fault::of_file(&path, cause))?;
        Ok(Self { inner: Mutex::new((Some(file), marks)) })
    }

    /// Holds the marks of a home that is only read: there will be no notes.
    pub(crate) fn of_reader(marks: Marks) -> Self {
        Self { inner: Mutex::new((None, marks)) }
    }

    /// Says whether the home is only read.
    pub(crate) fn is_of_reader(&self) -> bool {
        self.lock().0.is_none()
    }

    /// Notes an accepted append.
    pub(crate) fn appended(&self, key: &HouseholdKey, case: &CaseRef, seq: u64) {
        self.note(key, |marks| marks.append = Some((case.clone(), seq)));
    }

    /// Notes a message that was marked as sent.
    pub(crate) fn sent(&self, key: &HouseholdKey, message: [u8; MARK_BYTES]) {
        self.note(key, |marks| marks.sent = Some(message));
    }

    /// Notes an erasure, once it is committed: until then, the marks of the case still hold.
    pub(crate) fn erased(&self, key: &HouseholdKey, gone: Gone<'_>) {
        self.note(key, |marks| {
            marks.erased = gone.erased;
            marks.append.take_if(|(case, _)| case == gone.case);
            marks.sent.take_if(|message| gone.messages.contains(message));
        });
    }

    /// Returns the marks as they stand.
    pub(crate) fn marks(&self) -> Marks {
        self.lock().1.clone()
    }

    /// Returns the content of the file as it stands.
    pub(crate) fn text(&self, key: &HouseholdKey) -> String {
        to_text(&self.lock().1, key)
    }

    fn note(&self, key: &HouseholdKey, change: impl FnOnce(&mut Marks)) {
        let mut inner = self.lock();
        let (file, marks) = &mut *inner;
        change(marks);
        kill::point();
        // One write of a fixed length in place: too old at worst, and then it only proves less.
        if let Some(file) = file {
            let _ = write_in_place(file, to_text(marks, key).as_bytes());
        }
        kill::point();
    }

    fn lock(&self) -> MutexGuard<'_, (Option<File>, Marks)> {
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

/// Says whether a landmark names no write, as one that was just created. Whether it is genuine needs the key.
pub(crate) fn names_nothing(home: &Path) -> bool {
    let Ok(bytes) = files::read_small(&path(home)) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    let mut words = text.split_whitespace().rev();
    // The mark over the others comes last.
    words.next().is_some()
        && words.all(|word| word == NOTHING || word.bytes().all(|byte| byte == b'0'))
}

const NOTHING: &str = "-";

fn to_text(marks: &Marks, key: &HouseholdKey) -> String {
    signed(&format!("{} {:020}", body(marks), marks.erased), key)
}

/// As releases before format 4 of the journal wrote it.
fn to_older_text(marks: &Marks, key: &HouseholdKey) -> String {
    signed(&body(marks), key)
}

fn body(marks: &Marks) -> String {
    let (case, seq) =
        marks.append.as_ref().map_or((NOTHING, 0), |(case, seq)| (case.as_str(), *seq));
    let sent = marks.sent.map_or(NOTHING.to_owned(), |message| hex::encode(&message));
    format!("{case:<12} {seq:020} {sent:<32}")
}

fn signed(body: &str, key: &HouseholdKey) -> String {
    format!("{body} {}\n", hex::encode(&key.mark("landmark", &[body.as_bytes()])))
}

fn from_text(bytes: &[u8], key: &HouseholdKey) -> Option<Marks> {
    let text = std::str::from_utf8(bytes).ok()?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let (case, seq, sent, erased) = match words[..] {
        [case, seq, sent, _] => (case, seq, sent, None),
        [case, seq, sent, erased, _] => (case, seq, sent, Some(erased)),
        _ => return None,
    };
    let seq: u64 = seq.parse().ok()?;
    let append = if case == NOTHING { None } else { Some((CaseRef::parse(case).ok()?, seq)) };
    let sent = if sent == NOTHING { None } else { Some(hex::decode(sent)?) };
    let marks = Marks { append, sent, erased: erased.map_or(Some(0), |count| count.parse().ok())? };
    let write = if erased.is_some() { to_text } else { to_older_text };
    (write(&marks, key) == text).then_some(marks)
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
            Marks { append: Some((case.clone(), u64::MAX)), sent: None, erased: u64::MAX },
            Marks { append: Some((case, 1)), sent: Some([255; MARK_BYTES]), erased: 7 },
        ] {
            let text = to_text(&marks, &key);
            assert_eq!(text.len(), to_text(&Marks::default(), &key).len());
            assert_eq!(from_text(text.as_bytes(), &key), Some(marks));
        }
    }

    #[test]
    fn a_flipped_bit_and_another_key_are_noticed() {
        let key = HouseholdKey::draw().unwrap();
        let append = Some((CaseRef::from_random([9; 7]), 4));
        let text = to_text(&Marks { append, ..Marks::default() }, &key);
        for place in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1;
            assert_eq!(from_text(&bytes, &key), None, "{place}");
        }
        assert_eq!(from_text(text.as_bytes(), &HouseholdKey::draw().unwrap()), None);
    }

    #[test]
    fn a_landmark_of_an_older_release_is_read() {
        let key = HouseholdKey::draw().unwrap();
        let append = Some((CaseRef::from_random([9; 7]), 4));
        let marks = Marks { append, sent: Some([1; MARK_BYTES]), erased: 0 };
        assert_eq!(from_text(to_older_text(&marks, &key).as_bytes(), &key), Some(marks));
    }
}
