//! The homes that every format wrote open for ever.
//!
//! The files are never written anew. People and numbers in them are invented; so the key may lie beside.

use std::{fs, path::PathBuf};

use adieu_desk::ports::{IndexKey, Journal};
use adieu_store::{Home, KeyChoice, examine};
use adieu_testkit::contract;

use crate::sample;

/// The format that this program writes.
const PRESENT: u32 = 4;

fn golden(format: u32) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/golden/format-{format}"))
}

/// Makes the golden home of a format that has none yet (`ADIEU_MAKE_GOLDEN=1`); an existing one is left alone.
fn make_if_asked() {
    if std::env::var_os("ADIEU_MAKE_GOLDEN").is_none() || golden(PRESENT).exists() {
        return;
    }
    let (_folder, path) = sample::filled();
    fs::create_dir_all(golden(PRESENT)).unwrap();
    sample::copy(&path, &golden(PRESENT));
}

#[test]
fn the_home_that_every_format_wrote_opens_and_is_sound() {
    make_if_asked();
    (1..=PRESENT).for_each(opens_and_is_sound);
    assert!(!golden(PRESENT + 1).exists(), "a format that nobody reads here");
}

fn opens_and_is_sound(format: u32) {
    let folder = sample::quick_folder();
    sample::copy(&golden(format), folder.path());
    let home = Home::open(folder.path(), &KeyChoice::File).unwrap();
    let events = home.journal().events(&contract::case('A')).unwrap();
    let values: Vec<_> = events.iter().map(sample::value_of).collect();
    assert_eq!(values, ["A1.0", "A2.0", "A3.0", "A4.0", "A5.0"]);
    assert_eq!(events[0], contract::event('A', 1, 0));
    let urgent: Vec<_> =
        home.journal().urgent(9).unwrap().into_iter().map(|row| row.case).collect();
    assert_eq!(urgent, [contract::case('B'), contract::case('C'), contract::case('A')]);
    assert_eq!(home.journal().outbox(9).unwrap().len(), 3);
    let key = IndexKey { kind: "customer", value: "B1.0".to_owned() };
    assert_eq!(home.journal().find(&key).unwrap(), [contract::case('B')]);
    sample::append(home.journal(), 'A', 1);
    drop(home);
    let report = examine(folder.path(), &KeyChoice::File, &sample::derive).unwrap();
    let serious = report
        .findings
        .iter()
        .filter(|finding| !matches!(finding, adieu_store::Finding::Open { .. }));
    assert_eq!((report.events, serious.count()), (8, 0));
}
