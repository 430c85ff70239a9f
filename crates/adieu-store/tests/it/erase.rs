//! Erased is gone, byte by byte: wrapped key, events and messages, in the journal, its log and its copies.
//!
//! What is looked for is looked for before as well, since a search that finds nothing proves nothing.

use std::{fs, path::Path};

use adieu_desk::ports::{Append, Journal};
use adieu_store::{Home, KeyChoice};
use adieu_testkit::contract;
use rusqlite::Connection;

use crate::sample;

/// Pieces of everything sealed that a case has in the file.
fn sealed_pieces(home: &Path, letter: char) -> Vec<Vec<u8>> {
    let connection = Connection::open(home.join("journal.sqlite3")).unwrap();
    let mut statement = connection
        .prepare(
            "SELECT wrapped FROM cases WHERE ref = ?1
             UNION ALL SELECT sealed FROM events JOIN cases ON cases.id = case_id WHERE ref = ?1
             UNION ALL SELECT sealed FROM outbox JOIN cases ON cases.id = case_id WHERE ref = ?1
             UNION ALL SELECT digest FROM found JOIN cases ON cases.id = case_id WHERE ref = ?1",
        )
        .unwrap();
    let blobs = statement
        .query_map([contract::case(letter).as_str()], |row| row.get::<_, Vec<u8>>(0))
        .unwrap();
    blobs
        .flat_map(|blob| {
            blob.unwrap()
                .chunks(16)
                .filter(|piece| piece.len() == 16)
                .map(<[u8]>::to_vec)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Many cases that grow in turn, so that rows move between pages.
fn crowd(home: &Home) {
    for round in 0..4 {
        for letter in 'A'..='Z' {
            let case = contract::case(letter);
            let before: Vec<_> =
                (1..=round * 3).map(|seq| contract::event(letter, seq, 0)).collect();
            let events: Vec<_> = (round * 3 + 1..=round * 3 + 3)
                .map(|seq| contract::event(letter, seq, 0))
                .collect();
            let all: Vec<_> = before.iter().chain(&events).cloned().collect();
            home.journal()
                .append(&Append {
                    case: &case,
                    expected_seq: round * 3,
                    events: &events,
                    outbox: &[],
                    derived: &sample::derive(&case, &all),
                    idempotency_key: None,
                })
                .unwrap();
        }
    }
}

#[test]
fn no_byte_of_an_erased_case_stays_in_the_files() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    crowd(&home);
    let pieces = sealed_pieces(&path, 'M');
    assert!(pieces.len() > 100);
    assert!(pieces.iter().all(|piece| sample::find_bytes(&path, piece).is_some()));
    let neighbours = home.journal().events(&contract::case('L')).unwrap();
    fs::write(path.join("journal.before-2.sqlite3"), &pieces[0]).unwrap();

    assert_eq!(home.journal().erase(&contract::case('M')).unwrap().events, 12);

    for piece in &pieces {
        assert_eq!(sample::find_bytes(&path, piece), None);
    }
    assert_eq!(sample::find_bytes(&path, contract::case('M').as_str().as_bytes()), None);
    assert_eq!(home.journal().events(&contract::case('L')).unwrap(), neighbours);
    assert_eq!(fs::metadata(path.join("journal.sqlite3-wal")).unwrap().len(), 0);
    drop(home);
    assert!(
        Home::open(&path, &KeyChoice::File).is_ok(),
        "the landmark names nothing that was erased"
    );
}

#[test]
fn a_case_whose_key_is_damaged_can_still_be_erased() {
    let (_folder, path) = sample::filled();
    let connection = Connection::open(path.join("journal.sqlite3")).unwrap();
    connection
        .execute(
            "UPDATE cases SET wrapped = randomblob(72) WHERE ref = ?1",
            [contract::case('A').as_str()],
        )
        .unwrap();
    drop(connection);
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    assert!(home.journal().events(&contract::case('A')).is_err());
    assert_eq!(home.journal().erase(&contract::case('A')).unwrap().events, 5);
}

#[test]
fn writes_that_were_lost_are_still_noticed_after_an_erasure() {
    let (_folder, path) = sample::filled();
    let before = fs::read(path.join("journal.sqlite3")).unwrap();
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    sample::append(home.journal(), 'A', 1);
    home.journal().erase(&contract::case('B')).unwrap();
    drop(home);
    let whole = fs::read(path.join("journal.sqlite3")).unwrap();
    fs::write(path.join("journal.sqlite3"), &before).unwrap();
    let why = Home::open(&path, &KeyChoice::File).unwrap_err().to_string();
    assert!(why.contains("lacks an erasure"), "{why}");
    // The mark of another case outlives the erasure.
    fs::write(path.join("journal.sqlite3"), &whole).unwrap();
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    sample::append(home.journal(), 'C', 1);
    drop(home);
    fs::write(path.join("journal.sqlite3"), &whole).unwrap();
    let why = Home::open(&path, &KeyChoice::File).unwrap_err().to_string();
    assert!(why.contains("event 2") && why.contains("was accepted"), "{why}");
}

#[test]
fn an_erasure_whose_note_was_cut_off_is_no_loss() {
    for (erased, last) in [('A', 'A'), ('A', 'C'), ('C', 'C')] {
        let (_folder, path) = sample::filled();
        let home = Home::open(&path, &KeyChoice::File).unwrap();
        sample::append(home.journal(), last, 1);
        let landmark = fs::read(path.join("accepted")).unwrap();
        home.journal().erase(&contract::case(erased)).unwrap();
        drop(home);
        fs::write(path.join("accepted"), landmark).unwrap();
        let home = Home::open(&path, &KeyChoice::File).unwrap();
        assert_eq!(home.journal().cases(None, 9).unwrap().len(), 2);
        drop(home);
        let reference = contract::case(erased);
        assert_eq!(sample::find_bytes(&path, reference.as_str().as_bytes()), None);
    }
}

#[test]
fn an_erasure_asked_for_again_answers_the_same_and_one_that_never_was_does_not() {
    let (_folder, path) = sample::filled();
    for _ in 0..2 {
        let home = Home::open(&path, &KeyChoice::File).unwrap();
        assert_eq!(home.journal().erase(&contract::case('A')).unwrap().events, 5);
    }
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    let never = home.journal().erase(&contract::case('Z'));
    assert!(matches!(never, Err(adieu_desk::ports::JournalError::NoCase { .. })));
}

#[test]
fn a_file_that_is_not_adieus_is_looked_through_named_and_left_alone() {
    let (_folder, path) = sample::filled();
    fs::copy(path.join("journal.sqlite3"), path.join("journal.sqlite3.bak")).unwrap();
    fs::create_dir_all(path.join("mine/deep")).unwrap();
    fs::write(path.join("mine/deep/note.txt"), format!("about {}", contract::case('A'))).unwrap();
    fs::write(path.join("mine/other.txt"), "nothing about it").unwrap();
    let report = adieu_store::examine(&path, &KeyChoice::File, &sample::derive).unwrap();
    let foreign = |name: &str| adieu_store::Finding::Foreign { path: path.join(name) };
    assert_eq!(report.findings, [foreign("journal.sqlite3.bak"), foreign("mine")]);
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    let held_by = home.journal().erase(&contract::case('A')).unwrap().held_by;
    assert_eq!(held_by, [path.join("journal.sqlite3.bak"), path.join("mine/deep/note.txt")]);
    assert!(held_by.iter().all(|file| file.exists()));
}

#[test]
fn what_killed_commands_left_goes_when_the_home_is_next_opened() {
    let (_folder, path) = sample::filled();
    let left =
        ["snapshot.sqlite3", "snapshot.accepted", "key.part", "journal.before-4.sqlite3.part"];
    for name in left {
        fs::copy(path.join("journal.sqlite3"), path.join(name)).unwrap();
    }
    drop(Home::open(&path, &KeyChoice::File).unwrap());
    assert!(left.iter().all(|name| !path.join(name).exists()));
}
