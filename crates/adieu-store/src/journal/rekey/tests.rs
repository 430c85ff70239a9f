//! A journal under another household key reads as before, and the old key opens nothing in it.
//!
//! Only invented people and numbers.

use std::{fs, path::Path};

use adieu_case::Turn;
use adieu_desk::ports::{Append, Derived, IndexKey, Journal};
use adieu_testkit::contract;

use super::*;
use crate::{
    database,
    doctor::examine,
    home::{Home, KeyChoice, files, header::Header, landmark::Landmark, write_key},
};

fn derive(_: &CaseRef, events: &[adieu_case::Event]) -> Derived {
    let keys = vec![IndexKey { kind: "customer", value: format!("{} events", events.len()) }];
    Derived { turn: Turn::Operator, timer: Some(contract::due_day(3)), keys }
}

fn append(journal: &dyn Journal, letter: char, count: u64) -> Result<(), JournalError> {
    let case = contract::case(letter);
    let events: Vec<_> = (1..=count).map(|seq| contract::event(letter, seq, 0)).collect();
    journal.append(&Append {
        case: &case,
        expected_seq: 0,
        events: &events,
        outbox: &[contract::mail(letter as u8)],
        derived: &derive(&case, &events),
        idempotency_key: Some("the same command"),
    })
}

/// Puts a closed home under a new key, as a change of passphrase does.
fn put_under(home: &Path, new: &HouseholdKey) {
    let old = crate::home::unlock(home, &Header::read(home).unwrap(), &KeyChoice::File).unwrap();
    let marks = Landmark::read(home, &old).unwrap();
    let path = files::journal(home);
    let connection = database::open(&path, &old).unwrap();
    let desk = Desk { connection: &connection, keys: &old, path: &path };
    let marks = rekey(desk, new, (&derive, &marks)).unwrap();
    drop(connection);
    write_key(home, new).unwrap();
    Landmark::create(home, new, &marks).unwrap();
    fs::write(home.join(files::HOME), Header::of_file(new).to_text()).unwrap();
}

#[test]
fn a_journal_under_another_key_reads_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    append(home.journal(), 'A', 3).unwrap();
    append(home.journal(), 'B', 2).unwrap();
    let mail = contract::mail(b'A').message_id;
    home.journal().mark_sent(&mail, contract::sent_instant()).unwrap();
    home.journal().erase(&contract::case('Z')).unwrap_err();
    let before: Vec<_> =
        ['A', 'B'].map(|letter| home.journal().events(&contract::case(letter)).unwrap()).into();
    let waiting = home.journal().outbox(9).unwrap();
    drop(home);
    let old = fs::read(path.join(files::KEY)).unwrap();

    put_under(&path, &HouseholdKey::draw().unwrap());

    assert!(old != fs::read(path.join(files::KEY)).unwrap());
    let report = examine(&path, &KeyChoice::File, &derive).unwrap();
    let findings =
        report.findings.iter().map(ToString::to_string).filter(|f| !f.contains("others"));
    assert_eq!(findings.collect::<Vec<_>>(), Vec::<String>::new());
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    let journal = home.journal();
    let after: Vec<_> =
        ['A', 'B'].map(|letter| journal.events(&contract::case(letter)).unwrap()).into();
    assert_eq!(after, before);
    assert_eq!(journal.outbox(9).unwrap(), waiting);
    let key = IndexKey { kind: "customer", value: "2 events".to_owned() };
    assert_eq!(journal.find(&key).unwrap(), [contract::case('B')]);
    assert!(matches!(append(journal, 'A', 1), Err(JournalError::Repeated { .. })));
    // A message that was marked as sent before stays so; a second mark changes nothing.
    journal.mark_sent(&mail, contract::sent_instant()).unwrap();
    drop(home);
    fs::write(path.join(files::KEY), old).unwrap();
    assert!(Home::open(&path, &KeyChoice::File).is_err());
}
