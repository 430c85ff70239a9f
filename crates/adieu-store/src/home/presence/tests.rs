//! What is left of a home is never taken for nothing, and a creation is begun again wherever it stopped.

use std::{collections::BTreeMap, fs, path::PathBuf};

use adieu_desk::ports::{Append, Derived, Journal};
use adieu_testkit::contract;

use super::*;
use crate::home::{Home, KeyChoice, kill::testing as kills};

fn filled(home: &Path) {
    let open = Home::create(home, &KeyChoice::File).unwrap();
    let derived = Derived { turn: adieu_case::Turn::Person, timer: None, keys: Vec::new() };
    open.journal()
        .append(&Append {
            case: &contract::case('A'),
            expected_seq: 0,
            events: &[contract::event('A', 1, 0)],
            outbox: &[],
            derived: &derived,
            idempotency_key: None,
        })
        .unwrap();
}

fn content(home: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| !path.ends_with(files::LOCK))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

#[test]
fn a_creation_that_is_stopped_anywhere_is_begun_again() {
    let test = "home::presence::tests::a_creation_that_is_stopped_anywhere_is_begun_again";
    if let Some(home) = kills::work() {
        drop(Home::create(Path::new(&home), &KeyChoice::File).unwrap());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let prepare = || {
        let _ = fs::remove_dir_all(&home);
        home.to_str().unwrap().to_owned()
    };
    let mut unfinished = 0;
    let instants = kills::at_every_instant(test, prepare, |at| {
        match Presence::of(&home).unwrap_or_else(|why| panic!("{at}: {why}")) {
            Presence::Whole => {}
            Presence::Absent => filled(&home),
            Presence::Unfinished => {
                unfinished += 1;
                filled(&home);
            }
        }
        drop(Home::open(&home, &KeyChoice::File).unwrap_or_else(|why| panic!("{at}: {why}")));
        assert!(!home.join(files::CREATING).exists(), "{at}");
    });
    assert!(instants > 15 && unfinished > 8, "{instants} instants, {unfinished} unfinished");
}

#[test]
fn whatever_is_missing_of_a_home_with_cases_nothing_is_made_over_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    filled(&whole);
    let parts = [files::HOME, files::KEY, files::JOURNAL, files::LANDMARK];
    for missing in 1..(1_u32 << parts.len()) - 1 {
        let home = folder.path().join(format!("home-{missing}"));
        fs::create_dir(&home).unwrap();
        for (place, part) in parts.iter().enumerate() {
            if missing & (1 << place) == 0 {
                fs::copy(whole.join(part), home.join(part)).unwrap();
            }
        }
        check_damaged(&home, &format!("{missing:04b}"));
    }
}

#[test]
fn a_journal_that_was_emptied_beside_its_landmark_is_no_creation() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    filled(&home);
    fs::remove_file(home.join(files::HOME)).unwrap();
    fs::write(home.join(files::JOURNAL), "").unwrap();
    check_damaged(&home, "emptied");
    // The landmark of a home whose cases were all erased may name nothing.
    let other = folder.path().join("other");
    drop(Home::create(&other, &KeyChoice::File).unwrap());
    fs::remove_file(other.join(files::HOME)).unwrap();
    fs::write(other.join(files::JOURNAL), "").unwrap();
    check_damaged(&other, "emptied, and nothing named");
}

/// Opening names damage, creating refuses, and neither changes a thing.
fn check_damaged(home: &Path, what: &str) {
    let before = content(home);
    let opened = Home::open(home, &KeyChoice::File);
    assert!(matches!(opened, Err(JournalError::Damaged { .. })), "{what}: {opened:?}");
    assert!(Home::create(home, &KeyChoice::File).is_err(), "{what}: made anew");
    assert!(content(home) == before, "{what}");
}

#[test]
fn the_rest_of_a_creation_by_an_older_release_is_made_over() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    drop(Home::create(&whole, &KeyChoice::File).unwrap());
    for (what, parts) in [
        ("an empty journal", &[files::KEY, files::JOURNAL][..]),
        ("all but the last file", &[files::KEY, files::JOURNAL, files::LANDMARK]),
    ] {
        let home = folder.path().join(what);
        fs::create_dir(&home).unwrap();
        for part in parts {
            fs::copy(whole.join(part), home.join(part)).unwrap();
        }
        filled(&home);
        assert!(Home::open(&home, &KeyChoice::File).is_ok(), "{what}");
    }
}
