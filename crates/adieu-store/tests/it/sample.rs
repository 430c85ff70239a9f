//! Invented homes and what can be read from them.
//!
//! It must never look into files except to copy or to search them.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use adieu_case::{CaseRef, Event, EventBody, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey, Journal, JournalError};
use adieu_store::{Home, KeyChoice, Passphrase, SqliteJournal};
use adieu_testkit::contract;
use tempfile::TempDir;

/// A folder in memory where there is one: most tests ask nothing of the disk.
pub fn quick_folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::parse(text).unwrap()
}

/// What finding needs, computed as the doctor is told to compute it.
pub fn derive(_: &CaseRef, events: &[Event]) -> Derived {
    let count = i8::try_from(events.len() % 100).unwrap();
    let keys = events.last().map(|event| IndexKey { kind: "customer", value: value_of(event) });
    Derived {
        turn: Turn::Operator,
        timer: Some(contract::due_day(count)),
        keys: keys.into_iter().collect(),
    }
}

pub fn value_of(event: &Event) -> String {
    if let EventBody::FactRecorded { value, .. } = &event.body {
        return value.clone();
    }
    event.body.kind().to_owned()
}

/// Appends events to the case of a letter, as a command with a key of its own.
pub fn append(journal: &SqliteJournal, letter: char, count: u64) {
    let case = contract::case(letter);
    let mut events = journal.events(&case).unwrap_or_default();
    let seq = events.len() as u64;
    events.extend((seq + 1..=seq + count).map(|seq| contract::event(letter, seq, 0)));
    let number = u8::try_from(seq).unwrap() + 3 * u8::try_from(u32::from(letter) - 65).unwrap();
    journal
        .append(&Append {
            case: &case,
            expected_seq: seq,
            events: &events[usize::try_from(seq).unwrap()..],
            outbox: &[contract::mail(number)],
            derived: &derive(&case, &events),
            idempotency_key: Some(&format!("command {letter} {seq}")),
        })
        .unwrap();
}

/// Fills a home with three cases, of which the first has one message that was sent.
pub fn fill(home: &Home) {
    let journal = home.journal();
    append(journal, 'A', 2);
    append(journal, 'B', 1);
    append(journal, 'A', 3);
    append(journal, 'C', 1);
    let first = journal.outbox(1).unwrap().remove(0);
    journal.mark_sent(&first.message_id, contract::sent_instant()).unwrap();
}

/// A closed home with `fill`, in its own folder.
pub fn filled() -> (TempDir, PathBuf) {
    let folder = quick_folder();
    let path = folder.path().join("home");
    fill(&Home::create(&path, &KeyChoice::File).unwrap());
    (folder, path)
}

/// Everything that a journal tells, as text.
pub fn read_all(journal: &dyn Journal) -> Result<String, JournalError> {
    let mut told = String::new();
    for row in journal.cases(None, 100)? {
        writeln!(told, "{row:?}").unwrap();
        for event in journal.events(&row.case)? {
            let key = IndexKey { kind: "customer", value: value_of(&event) };
            writeln!(told, "{event:?} {} found {:?}", key.value, journal.find(&key)?).unwrap();
        }
    }
    writeln!(told, "{:?}", journal.urgent(100)?).unwrap();
    for mail in journal.outbox(100)? {
        writeln!(told, "{} {}", mail.message_id, mail.eml.len()).unwrap();
    }
    Ok(told)
}

/// Copies the files of a home as they stand on the disk, without what belongs to running processes.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if name != "lock" && name != "journal.sqlite3-shm" {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

/// Says in which file of a folder some bytes stand.
pub fn find_bytes(folder: &Path, needle: &[u8]) -> Option<PathBuf> {
    let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.find(|path| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(needle.len()).any(|window| window == needle)
    })
}
