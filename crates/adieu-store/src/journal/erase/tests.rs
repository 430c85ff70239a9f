//! Whatever command is stopped at whatever instant, in a home of whatever format: an erasure leaves nothing.
//!
//! A child of this test is stopped for good at one instant after the other; what it left is then used as a person would:
//! the next command, then the erasure, once more where it was begun. Only invented people and numbers.

use std::{
    fs,
    path::{Path, PathBuf},
};

use adieu_case::{CaseRef, Event, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey, Journal, JournalError};
use adieu_testkit::contract;
use rusqlite::Connection;

use crate::{
    backup::Snapshot,
    doctor::{Finding, examine},
    home::{Home, KeyChoice, files, kill::testing as kills},
};

const FORMATS: std::ops::RangeInclusive<u32> = 1..=4;
const COMMANDS: [&str; 5] = ["open", "fact", "sent", "backup", "erase"];

/// The erased case of the golden homes, and how many events it has there.
const ERASED: (char, u64) = ('A', 5);

fn derive(_: &CaseRef, events: &[Event]) -> Derived {
    let keys = vec![IndexKey { kind: "customer", value: format!("{} events", events.len()) }];
    Derived { turn: Turn::Operator, timer: Some(contract::due_day(3)), keys }
}

fn append(journal: &dyn Journal, letter: char, number: u8) -> Result<(), JournalError> {
    let case = contract::case(letter);
    let mut events = journal.events(&case).unwrap_or_default();
    let before = events.len();
    events.push(contract::event(letter, before as u64 + 1, 0));
    journal.append(&Append {
        case: &case,
        expected_seq: before as u64,
        events: &events[before..],
        outbox: &[contract::mail(number)],
        derived: &derive(&case, &events),
        idempotency_key: Some(&format!("command {number}")),
    })
}

/// What the child does: one command, as the program would.
fn run(work: &str) {
    let (command, path) = work.split_once(' ').unwrap();
    let home = Home::open(Path::new(path), &KeyChoice::File).unwrap();
    let journal = home.journal();
    match command {
        "open" => append(journal, 'D', 200).unwrap(),
        "fact" => append(journal, ERASED.0, 201).unwrap(),
        "sent" => {
            let waiting = journal.outbox(1).unwrap().remove(0).message_id;
            journal.mark_sent(&waiting, contract::sent_instant()).unwrap();
        }
        "backup" => drop(Snapshot::take(&home).unwrap()),
        "erase" => drop(journal.erase(&contract::case(ERASED.0)).unwrap()),
        other => panic!("{other}"),
    }
}

fn golden(format: u32, to: &Path) {
    let from =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/golden/format-{format}"));
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Everything by which the case could be known or read again: wrapped key, sealed rows, blind indexes, reference, text.
fn pieces(home: &Path) -> Vec<Vec<u8>> {
    let connection = Connection::open(files::journal(home)).unwrap();
    let table = |name: &str| -> bool {
        connection
            .query_row(
                "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)",
                [name],
                |row| row.get(0),
            )
            .unwrap()
    };
    let mut found = vec![contract::case(ERASED.0).as_str().as_bytes().to_vec()];
    for (rows, column) in [
        ("cases", "wrapped"),
        ("events", "sealed"),
        ("outbox", "sealed"),
        ("outbox", "sent"),
        ("outbox", "message"),
        ("commands", "command"),
        ("found_by", "digest"),
        ("found_lately", "digest"),
    ] {
        if !table(rows) {
            continue;
        }
        let owner = if rows == "cases" { "id" } else { "case_id" };
        let query = format!(
            "SELECT {column} FROM {rows} WHERE {column} IS NOT NULL
             AND {owner} = (SELECT id FROM cases WHERE ref = ?1)"
        );
        let mut statement = connection.prepare(&query).unwrap();
        let blobs = statement
            .query_map([contract::case(ERASED.0).as_str()], |row| row.get::<_, Vec<u8>>(0))
            .unwrap();
        for blob in blobs {
            found.extend(blob.unwrap().chunks_exact(12).map(<[u8]>::to_vec));
        }
    }
    found
}

/// Says in which file of a home, and of the folders in it, one of the pieces stands.
fn holder(home: &Path, pieces: &[Vec<u8>]) -> Option<PathBuf> {
    let needles = super::Needles::of_pieces(pieces);
    super::traces::holders(&files::journal(home), &needles).unwrap().into_iter().next()
}

fn only_rights(home: &Path) -> Vec<Finding> {
    let report = examine(home, &KeyChoice::File, &derive).unwrap();
    let is_serious =
        |finding: &Finding| !matches!(finding, Finding::Open { .. } | Finding::Derived { .. });
    report.findings.into_iter().filter(is_serious).collect()
}

/// Goes on from what a stop left. Says where something of the case is left, if anywhere.
fn go_on(home: &Path, (command, pieces): (&str, &[Vec<u8>])) -> Result<(), String> {
    let case = contract::case(ERASED.0);
    let opened = Home::open(home, &KeyChoice::File).map_err(|why| why.to_string())?;
    let events = match opened.journal().events(&case) {
        Ok(events) => events.len() as u64,
        Err(JournalError::NoCase { .. }) if command == "erase" => 0,
        Err(why) => return Err(why.to_string()),
    };
    drop(opened);
    if events == 0 {
        // The next command after the stop has finished what was begun.
        if let Some(file) = holder(home, pieces) {
            return Err(format!("after the next opening {} holds it", file.display()));
        }
    }
    let opened = Home::open(home, &KeyChoice::File).map_err(|why| why.to_string())?;
    let erased = opened.journal().erase(&case).map_err(|why| why.to_string())?;
    if !(ERASED.1..=ERASED.1 + 1).contains(&erased.events) || !erased.held_by.is_empty() {
        return Err(format!("{erased:?}"));
    }
    if let Some(file) = holder(home, pieces) {
        return Err(format!("while it is open {} holds it", file.display()));
    }
    for neighbour in ['B', 'C'] {
        opened.journal().events(&contract::case(neighbour)).map_err(|why| why.to_string())?;
    }
    drop(opened);
    if let Some(file) = holder(home, pieces) {
        return Err(format!("{} holds it", file.display()));
    }
    match only_rights(home) {
        none if none.is_empty() => Ok(()),
        findings => Err(format!("{findings:?}")),
    }
}

#[test]
fn whatever_was_stopped_an_erasure_leaves_nothing_in_homes_of_every_format() {
    if let Some(work) = kills::work() {
        run(&work);
        return;
    }
    let is_slow = std::env::var_os("ADIEU_SLOW").is_some();
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let home = folder.path().join("home");
    let mut stops = 0;
    for format in FORMATS {
        golden(format, &home);
        let pieces = pieces(&home);
        assert!(pieces.len() > 60, "format {format}: {}", pieces.len());
        assert!(pieces.iter().all(|piece| holder(&home, std::slice::from_ref(piece)).is_some()));
        // An older format is brought up by each command alike, so a quick run has all of them in one format only.
        let commands = if is_slow || format == 3 { &COMMANDS[..] } else { &COMMANDS[4..] };
        for command in commands {
            stops += kills::at_every_instant(
                "journal::erase::tests::whatever_was_stopped_an_erasure_leaves_nothing_in_homes_of_every_format",
                || {
                    golden(format, &home);
                    format!("{command} {}", home.display())
                },
                |at| {
                    if let Err(why) = go_on(&home, (command, &pieces)) {
                        panic!("format {format}, {command} stopped at {at}: {why}");
                    }
                },
            );
        }
    }
    assert!(stops > 60, "too few instants to prove anything: {stops}");
}
