//! Stopped anywhere, a change of the key leaves a home that opens in exactly one of the two ways, with everything in it.

use std::{fs, path::PathBuf};

use adieu_case::{CaseRef, Event, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey, Journal};
use adieu_testkit::contract;

use super::*;
use crate::{doctor::examine, home::kill::testing as kills, keys::Passphrase};

fn derive(_: &CaseRef, events: &[Event]) -> Derived {
    let keys = vec![IndexKey { kind: "customer", value: format!("{} events", events.len()) }];
    Derived { turn: Turn::Operator, timer: Some(contract::due_day(3)), keys }
}

fn fill(home: &Home) {
    for (letter, count) in [('A', 3), ('B', 2)] {
        let case = contract::case(letter);
        let events: Vec<_> = (1..=count).map(|seq| contract::event(letter, seq, 0)).collect();
        home.journal()
            .append(&Append {
                case: &case,
                expected_seq: 0,
                events: &events,
                outbox: &[contract::mail(letter as u8)],
                derived: &derive(&case, &events),
                idempotency_key: Some("the same command"),
            })
            .unwrap();
    }
    home.journal().mark_sent(&contract::mail(b'A').message_id, contract::sent_instant()).unwrap();
}

fn under(text: &str) -> KeyChoice {
    KeyChoice::Passphrase(Passphrase::parse(text).unwrap())
}

/// The ways of each change: how the home is kept before, and after.
fn ways(change: &str) -> (KeyChoice, KeyChoice) {
    match change {
        "set" => (KeyChoice::File, under("new words")),
        "change" => (under("old words"), under("new words")),
        "remove" => (under("old words"), KeyChoice::File),
        other => panic!("{other}"),
    }
}

/// Everything that the home tells.
fn told(home: &Home) -> String {
    let journal = home.journal();
    let events = ['A', 'B'].map(|letter| journal.events(&contract::case(letter)).unwrap()).to_vec();
    let found = journal.find(&IndexKey { kind: "customer", value: "3 events".to_owned() }).unwrap();
    let repeated = ['A', 'B'].map(|letter| {
        let (case, count) = (contract::case(letter), if letter == 'A' { 3 } else { 2 });
        let events = [contract::event(letter, count + 1, 0)];
        journal
            .append(&Append {
                case: &case,
                expected_seq: count,
                events: &events,
                outbox: &[],
                derived: &derive(&case, &events),
                idempotency_key: Some("the same command"),
            })
            .unwrap_err()
            .to_string()
    });
    format!("{events:?} {found:?} {repeated:?} {:?}", journal.outbox(9).unwrap())
}

/// What of the key and the wrapped keys stands in the files of a closed home.
fn secrets(home: &Path) -> Vec<Vec<u8>> {
    let connection = rusqlite::Connection::open(files::journal(home)).unwrap();
    let mut statement = connection.prepare("SELECT wrapped FROM cases").unwrap();
    let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    let mut found: Vec<Vec<u8>> = rows.map(Result::unwrap).collect();
    found.extend(fs::read(home.join(files::KEY)));
    found
}

fn stand_in(home: &Path, needle: &[u8]) -> Option<PathBuf> {
    let paths = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.is_file())
        .find(|path| fs::read(path).unwrap().windows(needle.len()).any(|window| window == needle))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Stops a change at every instant.
fn stopped_everywhere(test: &str, change: &str) {
    let (before, after) = ways(change);
    if let Some(home) = kills::work() {
        let home = Home::open(Path::new(&home), &before).unwrap();
        return home.keep_key(&after, &derive).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let (first, path) = (folder.path().join("first"), folder.path().join("home"));
    let home = Home::create(&first, &before).unwrap();
    fill(&home);
    let expected = told(&home);
    drop(home);
    let secrets = secrets(&first);
    assert!(secrets.iter().all(|secret| stand_in(&first, secret).is_some()));
    let prepare = || {
        let _ = fs::remove_dir_all(&path);
        copy(&first, &path);
        path.to_str().unwrap().to_owned()
    };
    let (mut by_old, mut by_new) = (0, 0);
    let instants = kills::at_every_instant(test, prepare, |at| {
        let kind = Home::key_kind(&path).unwrap_or_else(|why| panic!("{at}: {why}"));
        let opened =
            [&before, &after].map(|way| Home::open(&path, way).ok().map(|home| told(&home)));
        let new = match opened {
            [Some(told), None] => (told == expected).then_some(false),
            [None, Some(told)] => (told == expected).then_some(true),
            [Some(_), Some(_)] => panic!("{at}: both open it"),
            [None, None] => panic!("{at}: neither opens it, {kind:?}"),
        };
        let way = if new.unwrap_or_else(|| panic!("{at}: it tells something else")) {
            by_new += 1;
            if change != "change" {
                let left = secrets.iter().find_map(|secret| stand_in(&path, secret));
                assert_eq!(left, None, "{at}: the old key, or a key under it");
            }
            &after
        } else {
            by_old += 1;
            &before
        };
        let report = examine(&path, way, &derive).unwrap();
        assert!(report.findings.is_empty(), "{at}: {:?}", report.findings);
        assert!(!path.join("next").exists() && !path.join("next.part").exists(), "{at}");
    });
    assert!(by_old > 2 && by_new > 0, "{instants} instants: {by_old} old, {by_new} new");
}

#[test]
fn a_passphrase_is_set_or_not_wherever_that_stops() {
    stopped_everywhere(
        "home::key_change::tests::a_passphrase_is_set_or_not_wherever_that_stops",
        "set",
    );
}

#[test]
fn a_passphrase_is_changed_or_not_wherever_that_stops() {
    stopped_everywhere(
        "home::key_change::tests::a_passphrase_is_changed_or_not_wherever_that_stops",
        "change",
    );
}

#[test]
fn a_passphrase_is_removed_or_not_wherever_that_stops() {
    stopped_everywhere(
        "home::key_change::tests::a_passphrase_is_removed_or_not_wherever_that_stops",
        "remove",
    );
}

#[test]
fn homes_of_every_format_get_a_passphrase() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden");
    let mut formats = 0;
    for entry in fs::read_dir(golden).unwrap() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("home");
        copy(&entry.unwrap().path(), &path);
        let home = Home::open(&path, &KeyChoice::File).unwrap();
        let before = home.journal().events(&contract::case('A')).unwrap();
        let waiting = home.journal().outbox(9).unwrap();
        home.keep_key(&under("new words"), &derive).unwrap();
        assert!(!path.join(files::KEY).exists());
        let copies = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(!copies.into_iter().any(|name| name.to_string_lossy().contains("before")));
        assert!(Home::open(&path, &KeyChoice::File).is_err());
        let home = Home::open(&path, &under("new words")).unwrap();
        assert_eq!(home.journal().events(&contract::case('A')).unwrap(), before);
        assert_eq!(home.journal().outbox(9).unwrap(), waiting);
        formats += 1;
    }
    assert!(formats >= 4, "{formats}");
}
