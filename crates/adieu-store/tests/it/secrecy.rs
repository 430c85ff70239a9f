//! Nothing personal stands in clear: not in the files of an open home, not in those of a closed one.
//!
//! The case reference is looked for too, since a search that finds nothing proves nothing.

use std::path::Path;

use adieu_case::{Actor, Event, EventBody, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey, Journal};
use adieu_store::{Home, KeyChoice};
use adieu_testkit::contract;

use crate::sample;

const PERSONAL: &[&str] = &[
    "Inès Martin",
    "Rue Haute",
    "+32470123456",
    "470123456",
    "1.2345678",
    "ines@example.org",
    "invented-7@example.org",
    "Invented 7",
    "retry me",
    "customer",
    "CaseOpened",
    "person\",",
];

fn write_a_case(home: &Home) {
    let case = contract::case('A');
    let facts = serde_json::json!({
        "subscriber": { "name": "Inès Martin", "address": ["Rue Haute 1"], "email": "ines@example.org" },
        "line": [{ "number": "+32470123456", "customer_number": "1.2345678" }]
    });
    let event = Event {
        v: 1,
        seq: 1,
        at: contract::sent_instant(),
        actor: Actor::Person,
        source: None,
        clock: None,
        body: EventBody::CaseOpened { facts },
        extra: serde_json::Map::new(),
    };
    let keys = vec![
        IndexKey { kind: "number", value: "+32470123456".to_owned() },
        IndexKey { kind: "customer", value: "1.2345678".to_owned() },
        IndexKey { kind: "message-id", value: "invented-7@example.org".to_owned() },
    ];
    let append = Append {
        case: &case,
        expected_seq: 0,
        events: &[event],
        outbox: &[contract::mail(7)],
        derived: &Derived { turn: Turn::Person, timer: Some(contract::due_day(1)), keys },
        idempotency_key: Some("retry me"),
    };
    home.journal().append(&append).unwrap();
    home.journal().mark_sent("invented-7@example.org", contract::sent_instant()).unwrap();
}

fn nothing_personal(home: &Path) {
    for text in PERSONAL {
        assert_eq!(sample::find_bytes(home, text.as_bytes()), None, "{text}");
    }
    assert!(sample::find_bytes(home, contract::case('A').as_str().as_bytes()).is_some());
}

#[test]
fn nothing_personal_stands_in_the_files() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    write_a_case(&home);
    assert!(path.join("journal.sqlite3-wal").metadata().unwrap().len() > 0);
    nothing_personal(&path);
    drop(home);
    nothing_personal(&path);
}

#[test]
fn the_key_of_a_home_under_a_passphrase_is_nowhere_in_it() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let choice = KeyChoice::Passphrase(sample::passphrase("correct horse"));
    write_a_case(&Home::create(&path, &choice).unwrap());
    assert!(!path.join("key").exists());
    nothing_personal(&path);
    assert_eq!(sample::find_bytes(&path, b"correct horse"), None);
    let told = sample::read_all(Home::open(&path, &choice).unwrap().journal()).unwrap();
    assert!(told.contains("CaseOpened"));
}

#[cfg(unix)]
#[test]
fn the_files_of_a_home_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let _home = Home::create(&path, &KeyChoice::File).unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for entry in std::fs::read_dir(&path).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_passphrase_hides_itself() {
    assert_eq!(format!("{:?}", sample::passphrase("correct horse")), "Passphrase(••••)");
}
