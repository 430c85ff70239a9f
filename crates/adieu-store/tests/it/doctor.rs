//! What the doctor names, and what `rebuild` writes.
//!
//! The doctor must never change a home.

use std::fs;

use adieu_desk::ports::{FileFault, IndexKey, Item, Journal};
use adieu_store::{DerivedPart, Finding, Home, KeyChoice, examine};
use adieu_testkit::contract;
use rusqlite::Connection;

use crate::sample;

#[test]
fn a_sound_home_is_found_sound_and_counted() {
    let (_folder, path) = sample::filled();
    let report = examine(&path, &KeyChoice::File, &sample::derive).unwrap();
    assert_eq!((report.cases, report.events, report.findings), (3, 7, Vec::new()));
}

#[test]
fn cases_that_an_earlier_adieu_opened_are_told_apart_from_damaged_ones_and_rebuilt_when_asked() {
    let (_folder, path) = sample::filled();
    let newer = |case: &adieu_case::CaseRef, events: &[adieu_case::Event]| {
        let mut derived = sample::derive(case, events);
        let value = format!("1:{case}");
        derived.keys.push(IndexKey { kind: IndexKey::OPENING, value });
        derived
    };
    Connection::open(path.join("journal.sqlite3"))
        .unwrap()
        .execute_batch("DELETE FROM found_lately WHERE case_id = 2")
        .unwrap();
    let found = examine(&path, &KeyChoice::File, &newer).unwrap().findings;
    let told = |letter, what| Finding::Derived { case: contract::case(letter), what };
    let expected = [
        told('A', DerivedPart::Opening),
        told('B', DerivedPart::Indexes),
        told('C', DerivedPart::Opening),
    ];
    assert_eq!(found, expected);
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    assert_eq!(home.rebuild(&newer).unwrap(), 3);
    let value = format!("1:{}", contract::case('C'));
    let key = IndexKey { kind: IndexKey::OPENING, value };
    assert_eq!(home.journal().find(&key).unwrap(), [contract::case('C')]);
    drop(home);
    assert_eq!(examine(&path, &KeyChoice::File, &newer).unwrap().findings, Vec::new());
}

#[test]
fn rows_that_differ_from_the_events_are_named_and_rebuilt_when_asked() {
    let (_folder, path) = sample::filled();
    let told = sample::read_all(Home::open(&path, &KeyChoice::File).unwrap().journal()).unwrap();
    Connection::open(path.join("journal.sqlite3"))
        .unwrap()
        .execute_batch(
            "UPDATE cases SET due = NULL WHERE id = 1; DELETE FROM found_lately WHERE case_id = 2",
        )
        .unwrap();
    let (a, b) = (contract::case('A'), contract::case('B'));
    let expected = vec![
        Finding::Derived { case: a, what: DerivedPart::TurnAndTimer },
        Finding::Derived { case: b, what: DerivedPart::Indexes },
    ];
    for _ in 0..2 {
        assert_eq!(examine(&path, &KeyChoice::File, &sample::derive).unwrap().findings, expected);
    }
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    assert_eq!(home.rebuild(&sample::derive).unwrap(), 2);
    assert_eq!(home.rebuild(&sample::derive).unwrap(), 0);
    assert_eq!(sample::read_all(home.journal()).unwrap(), told);
    drop(home);
    assert_eq!(examine(&path, &KeyChoice::File, &sample::derive).unwrap().findings, Vec::new());
}

#[test]
fn an_index_row_that_no_case_holds_is_named_and_removed_when_asked() {
    let (_folder, path) = sample::filled();
    Connection::open(path.join("journal.sqlite3"))
        .unwrap()
        .execute_batch("INSERT INTO found_by (digest, case_id) VALUES (zeroblob(16), 2)")
        .unwrap();
    let findings = examine(&path, &KeyChoice::File, &sample::derive).unwrap().findings;
    assert!(
        matches!(findings.as_slice(), [Finding::Damaged { item: Item::Rows { table, .. } }] if table == "found_by"),
        "{findings:?}"
    );
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    assert_eq!(home.rebuild(&sample::derive).unwrap(), 1);
    drop(home);
    assert_eq!(examine(&path, &KeyChoice::File, &sample::derive).unwrap().findings, Vec::new());
}

#[test]
fn rebuild_does_not_guess_over_a_damaged_event() {
    let (_folder, path) = sample::filled();
    Connection::open(path.join("journal.sqlite3"))
        .unwrap()
        .execute_batch("DELETE FROM events WHERE id = 2; DELETE FROM found_lately")
        .unwrap();
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    assert!(home.rebuild(&sample::derive).is_err());
    let key = adieu_desk::ports::IndexKey { kind: "customer", value: "B1.0".to_owned() };
    assert_eq!(home.journal().find(&key).unwrap(), Vec::new(), "nothing was written");
}

#[test]
fn a_home_that_does_not_open_is_examined_as_far_as_it_goes() {
    let (_folder, path) = sample::filled();
    fs::write(path.join("accepted"), "nonsense").unwrap();
    let report = examine(&path, &KeyChoice::File, &sample::derive).unwrap();
    assert_eq!((report.cases, report.events), (3, 7));
    let item = Item::File { file: path.join("accepted"), fault: FileFault::Changed };
    assert_eq!(report.findings, vec![Finding::Damaged { item }]);
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = sample::filled();
    fs::set_permissions(path.join("key"), fs::Permissions::from_mode(0o644)).unwrap();
    let report = examine(&path, &KeyChoice::File, &sample::derive).unwrap();
    assert_eq!(report.findings, vec![Finding::Open { path: path.join("key") }]);
}
