//! Blind indexes that gathered enter the large tree together, and find the same as before.
//!
//! Only invented numbers.

use adieu_case::{CaseRef, Event, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey, Journal};
use adieu_store::{Home, KeyChoice, examine};
use adieu_testkit::{contract, crowd};
use rusqlite::Connection;

use crate::sample;

/// So many cases with so many keys each are just enough to be moved, at the last of them.
const CASES: u32 = 1_024;
const KEYS: u32 = 33;

fn case(number: u32) -> CaseRef {
    crowd::case(u64::from(number))
}

fn key(case: &CaseRef, number: u32) -> IndexKey {
    IndexKey { kind: "customer", value: format!("{}.{number}", case.as_str()) }
}

fn derive(case: &CaseRef, _: &[Event]) -> Derived {
    let keys = (0..KEYS).map(|number| key(case, number)).collect();
    Derived { turn: Turn::Person, timer: Some(contract::due_day(1)), keys }
}

fn open_cases(home: &Home, numbers: std::ops::Range<u32>) {
    let rows: Vec<_> = numbers
        .map(|number| (case(number), [contract::event('A', 1, 0)]))
        .map(|(case, events)| (derive(&case, &events), case, events))
        .collect();
    let appends: Vec<_> = rows
        .iter()
        .map(|(derived, case, events)| Append {
            case,
            expected_seq: 0,
            events,
            outbox: &[],
            derived,
            idempotency_key: None,
        })
        .collect();
    home.journal().append_all(&appends).unwrap();
}

fn counts(path: &std::path::Path) -> (u32, u32) {
    let connection = Connection::open(path.join("journal.sqlite3")).unwrap();
    let count = |tree: &str| {
        connection.query_row(&format!("SELECT count(*) FROM {tree}"), [], |row| row.get(0)).unwrap()
    };
    (count("found_lately"), count("found_by"))
}

#[test]
fn indexes_gather_then_enter_the_large_tree_together_and_find_the_same() {
    let folder = sample::quick_folder();
    let path = folder.path().join("home");
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    open_cases(&home, 0..CASES - 1);
    assert_eq!(counts(&path), ((CASES - 1) * KEYS, 0));
    open_cases(&home, CASES - 1..CASES);
    assert_eq!(counts(&path), (0, CASES * KEYS));
    open_cases(&home, CASES..CASES + 1);
    assert_eq!(counts(&path), (KEYS, CASES * KEYS));
    for number in [0, 7, CASES - 1, CASES] {
        let found = home.journal().find(&key(&case(number), number % KEYS)).unwrap();
        assert_eq!(found, [case(number)]);
    }
    home.journal().erase(&case(7)).unwrap();
    assert_eq!(home.journal().find(&key(&case(7), 7)).unwrap(), []);
    drop(home);
    assert_eq!(counts(&path), (KEYS, (CASES - 1) * KEYS));
    let report = examine(&path, &KeyChoice::File, &derive).unwrap();
    assert_eq!((report.cases, report.findings), (u64::from(CASES), Vec::new()));
}
