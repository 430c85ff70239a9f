//! Files that were cut, flipped, removed or written by another version: reported by name, never repaired.
//!
//! A flipped bit may fall where nothing stands; then every answer must be the same as before.

use std::{fs, path::Path};

use adieu_desk::ports::{Journal, JournalError, Trouble};
use adieu_store::{Home, KeyChoice, examine};
use adieu_testkit::contract;
use rusqlite::Connection;

use crate::sample;

/// What a look at a home brings to light.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    /// Reading or the doctor names what is wrong.
    Noticed(String),
    /// Everything reads as this.
    Read(String),
}

fn look(home: &Path) -> Seen {
    let read = Home::open(home, &KeyChoice::File).and_then(|home| sample::read_all(home.journal()));
    let told = match read {
        Ok(told) => told,
        Err(why) => return Seen::Noticed(why.to_string()),
    };
    match examine(home, &KeyChoice::File, &sample::derive) {
        Ok(report) if report.findings.iter().all(is_about_rights) => Seen::Read(told),
        Ok(report) => {
            let named: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
            Seen::Noticed(named.join("; "))
        }
        Err(why) => Seen::Noticed(why.to_string()),
    }
}

/// Copies made by the tests have the rights of the tests.
fn is_about_rights(finding: &adieu_store::Finding) -> bool {
    matches!(finding, adieu_store::Finding::Open { .. })
}

fn noticed(home: &Path) -> String {
    match look(home) {
        Seen::Noticed(what) => what,
        Seen::Read(told) => panic!("not noticed: {told}"),
    }
}

/// Flips a bit here and there in a copy of a home; each is noticed or harmless. Says how many were noticed.
fn flip_through(home: &Path, file: &str, step: usize) -> usize {
    let whole = look_at_copy(home, |_| {});
    assert!(matches!(whole, Seen::Read(_)), "{whole:?}");
    let length = fs::read(home.join(file)).unwrap().len();
    let flips = (0..length).step_by(step).enumerate();
    flips
        .filter(|(count, place)| {
            let seen = look_at_copy(home, |copy| flip(&copy.join(file), *place, count % 8));
            let harmless = seen == whole;
            assert!(harmless || matches!(seen, Seen::Noticed(_)), "{file} byte {place}: {seen:?}");
            !harmless
        })
        .count()
}

fn look_at_copy(home: &Path, change: impl Fn(&Path)) -> Seen {
    let folder = sample::quick_folder();
    sample::copy(home, folder.path());
    change(folder.path());
    look(folder.path())
}

fn flip(path: &Path, place: usize, bit: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[place] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_flipped_bit_in_the_journal_is_noticed_or_harmless() {
    let (_folder, path) = sample::filled();
    let noticed = flip_through(&path, "journal.sqlite3", 131);
    assert!(noticed > 20, "{noticed}");
}

#[test]
fn a_flipped_bit_in_the_log_is_noticed_or_harmless() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    sample::fill(&home);
    // Copied while it is open: the log still holds what was accepted.
    let live = folder.path().join("live");
    sample::copy(&path, &live);
    let length = fs::metadata(live.join("journal.sqlite3-wal")).unwrap().len();
    assert!(length > 4096, "{length}");
    let noticed = flip_through(&live, "journal.sqlite3-wal", 499);
    assert!(noticed > 20, "{noticed}");
}

#[test]
fn every_flipped_bit_in_the_small_files_is_named() {
    let (_folder, path) = sample::filled();
    for file in ["home.toml", "key", "accepted"] {
        let length = fs::read(path.join(file)).unwrap().len();
        for place in (0..length).step_by(7) {
            let Seen::Noticed(what) =
                look_at_copy(&path, |copy| flip(&copy.join(file), place, place % 7))
            else {
                panic!("{file} byte {place}");
            };
            assert!(what.contains(file), "{file} byte {place}: {what}");
        }
    }
}

#[test]
fn a_journal_that_was_cut_off_is_noticed_and_left_as_it_is() {
    let (_folder, path) = sample::filled();
    let journal = path.join("journal.sqlite3");
    let whole = fs::read(&journal).unwrap();
    for length in [0, 10, 99, 100, 1000, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1]
    {
        fs::write(&journal, &whole[..length]).unwrap();
        let what = noticed(&path);
        assert!(what.contains("journal"), "{length}: {what}");
        assert!(fs::read(&journal).unwrap() == whole[..length], "{length}: changed");
    }
}

#[test]
fn another_file_in_the_place_of_the_journal_is_named() {
    let (_folder, path) = sample::filled();
    let journal = path.join("journal.sqlite3");
    fs::write(&journal, vec![b'x'; 8192]).unwrap();
    assert!(noticed(&path).contains("not a journal"));
    fs::remove_file(&journal).unwrap();
    Connection::open(&journal)
        .unwrap()
        .execute_batch("CREATE TABLE notes (text); PRAGMA user_version = 1")
        .unwrap();
    assert!(noticed(&path).contains("not a journal of adieu"));
    fs::remove_file(&journal).unwrap();
    assert!(noticed(&path).contains("missing"));
}

#[test]
fn a_log_that_was_lost_is_named_with_what_it_held() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    sample::fill(&home);
    let copy = folder.path().join("copy");
    sample::copy(&path, &copy);
    fs::remove_file(copy.join("journal.sqlite3-wal")).unwrap();
    let what = noticed(&copy);
    assert!(
        what.contains(&format!("event 1 of case {}", contract::case('C'))) || what.contains("case"),
        "{what}"
    );
    assert!(what.contains("was accepted") || what.contains("ends with"), "{what}");
}

#[test]
fn a_loss_is_accepted_only_by_asking_for_it() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    sample::append(home.journal(), 'A', 1);
    drop(home);
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    sample::append(home.journal(), 'A', 1);
    let copy = folder.path().join("copy");
    sample::copy(&path, &copy);
    fs::remove_file(copy.join("journal.sqlite3-wal")).unwrap();
    assert!(matches!(Home::open(&copy, &KeyChoice::File), Err(JournalError::Damaged { .. })));
    let (home, lost) = Home::open_accepting_loss(&copy, &KeyChoice::File).unwrap();
    assert!(lost.unwrap().to_string().contains("event 2"));
    drop(home);
    let home = Home::open(&copy, &KeyChoice::File).unwrap();
    assert!(sample::read_all(home.journal()).unwrap().contains("A1.0"));
}

#[test]
fn a_journal_of_a_newer_format_is_refused_untouched() {
    let (_folder, path) = sample::filled();
    let journal = path.join("journal.sqlite3");
    Connection::open(&journal).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    let before = fs::read(&journal).unwrap();
    let Err(JournalError::Unavailable { trouble, .. }) = Home::open(&path, &KeyChoice::File) else {
        panic!("a newer journal opened");
    };
    assert_eq!(trouble, Trouble::NewerFile { file: journal.clone(), format: 99 });
    assert!(before == fs::read(&journal).unwrap());
}

#[test]
fn rows_that_were_moved_or_removed_are_named() {
    for (change, expected) in [
        ("DELETE FROM events WHERE id = (SELECT last FROM cases WHERE id = 1)", "event 5 of case"),
        ("DELETE FROM events WHERE id = 2", "event 2 of case"),
        ("UPDATE cases SET last = last - 1 WHERE id = 1", "the row of case"),
        ("UPDATE events SET previous = 1 WHERE previous = 4", "event 3 of case"),
        ("INSERT INTO events (case_id, sealed) VALUES (9, zeroblob(99))", "rows of events"),
        ("UPDATE events SET case_id = 2 WHERE id = 1", "rows of events"),
        ("UPDATE cases SET seq = 4 WHERE seq = 5", "the row of case"),
        (
            "UPDATE cases SET wrapped = (SELECT wrapped FROM cases WHERE id = 2) WHERE id = 1",
            "the key of case",
        ),
        (
            "UPDATE events SET sealed = (SELECT sealed FROM events WHERE case_id = 2) WHERE case_id = 3",
            "event 1 of case",
        ),
        ("UPDATE cases SET due = '2031-01-01' WHERE id = 1", "turn and timer of case"),
        ("UPDATE cases SET due = NULL WHERE id = 1", "turn and timer of case"),
        ("UPDATE cases SET turn = 'nobody' WHERE id = 2", "turn and timer of case"),
        ("UPDATE outbox SET sealed = zeroblob(99) WHERE sent IS NULL", "a waiting message of case"),
        ("UPDATE outbox SET sent = zeroblob(60) WHERE id = 2", "a message of case"),
        (
            "UPDATE commands SET mark = zeroblob(16) WHERE case_id = 1",
            "the mark of a command of case",
        ),
        ("UPDATE found_lately SET digest = zeroblob(16) WHERE case_id = 1", "the indexes of case"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM cases WHERE id = 2", ""),
        ("UPDATE census SET cases = 2", "the count of cases"),
        ("UPDATE commands SET sealed = zeroblob(60) WHERE case_id = 1", "the mark of a command"),
        (
            "DELETE FROM events WHERE case_id = 2; DELETE FROM found_lately WHERE case_id = 2;
             DELETE FROM outbox WHERE case_id = 2; DELETE FROM commands WHERE case_id = 2;
             DELETE FROM cases WHERE id = 2",
            "holds 2 cases, and 3 were accepted",
        ),
        (
            "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM cases; END",
            "not as adieu made it: trigger t",
        ),
    ] {
        let (_folder, path) = sample::filled();
        Connection::open(path.join("journal.sqlite3")).unwrap().execute_batch(change).unwrap();
        let what = noticed(&path);
        assert!(what.contains(expected), "{change}: {what}");
    }
}

#[test]
fn a_case_that_a_hand_added_whole_is_named() {
    let (_folder, path) = sample::filled();
    let before = fs::read(path.join("journal.sqlite3")).unwrap();
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    home.journal().erase(&contract::case('C')).unwrap();
    drop(home);
    fs::write(path.join("old.sqlite3"), before).unwrap();
    let old = path.join("old.sqlite3").display().to_string();
    let journal = Connection::open(path.join("journal.sqlite3")).unwrap();
    journal.execute("ATTACH ?1 AS old", [old]).unwrap();
    journal
        .execute_batch(
            "INSERT INTO cases SELECT * FROM old.cases WHERE id = 3;
             INSERT INTO events SELECT * FROM old.events WHERE case_id = 3;
             INSERT INTO outbox SELECT * FROM old.outbox WHERE case_id = 3;
             INSERT INTO found_lately SELECT * FROM old.found_lately WHERE case_id = 3",
        )
        .unwrap();
    drop(journal);
    assert!(noticed(&path).contains("holds 3 cases, and 2 were accepted"));
}

#[test]
fn a_census_that_is_damaged_is_counted_anew_only_by_asking_for_it() {
    let (_folder, path) = sample::filled();
    let journal = Connection::open(path.join("journal.sqlite3")).unwrap();
    journal.execute_batch("UPDATE census SET sum = zeroblob(16)").unwrap();
    drop(journal);
    assert!(matches!(Home::open(&path, &KeyChoice::File), Err(JournalError::Damaged { .. })));
    let (home, lost) = Home::open_accepting_loss(&path, &KeyChoice::File).unwrap();
    assert!(lost.unwrap().to_string().contains("the count of cases"));
    drop(home);
    assert!(matches!(look(&path), Seen::Read(_)));
}
