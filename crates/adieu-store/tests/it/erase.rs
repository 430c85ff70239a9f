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

    assert_eq!(home.journal().erase(&contract::case('M')).unwrap(), 12);

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
    assert_eq!(home.journal().erase(&contract::case('A')).unwrap(), 5);
}
