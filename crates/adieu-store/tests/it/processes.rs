//! Two processes, and processes that are killed at any instant.
//!
//! Whatever happens, nothing that was accepted may be missing.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    time::Duration,
};

use adieu_desk::ports::{Journal, JournalError};
use adieu_store::{Home, KeyChoice, examine};

use crate::{child, sample};

fn kill_after(home: &Path, round: u8, delay: Duration) -> u64 {
    let mut running = child::command(home, round).spawn().unwrap();
    let mut listened = running.stdout.take().unwrap();
    let listener = std::thread::spawn(move || {
        let lines = BufReader::new(&mut listened).lines().map_while(Result::ok);
        // A line that the kill cut in two counts for nothing.
        lines.filter_map(|line| child::accepted(&line)).last().unwrap_or(0)
    });
    std::thread::sleep(delay);
    running.kill().unwrap();
    running.wait().unwrap();
    listener.join().unwrap()
}

#[test]
fn a_process_killed_at_any_instant_loses_nothing_that_was_accepted() {
    let rounds: u8 = if std::env::var_os("ADIEU_SLOW").is_some() { 250 } else { 60 };
    let (_folder, path) = sample::filled();
    let mut told = 0;
    for round in 0..rounds {
        let delay = Duration::from_millis(5 + u64::from(round) * 37 % 80);
        let accepted = kill_after(&path, round, delay);
        told += accepted;
        let home = Home::open(&path, &KeyChoice::File)
            .unwrap_or_else(|why| panic!("round {round}: {why}"));
        let found = match home.journal().events(&child::case(round)) {
            Ok(events) => events.len() as u64,
            Err(JournalError::NoCase { .. }) => 0,
            Err(why) => panic!("round {round}: {why}"),
        };
        assert!(found >= accepted, "round {round}: {accepted} accepted, {found} found");
        assert!(found <= accepted + 1, "round {round}: {accepted} accepted, {found} found");
    }
    assert!(told > 100, "the children were killed too early to prove anything: {told}");
    // The child computes its derived rows in a way of its own: only damage counts here.
    let report = examine(&path, &KeyChoice::File, &sample::derive);
    let damage = report.unwrap().findings.into_iter().filter(|finding| {
        !matches!(finding, adieu_store::Finding::Derived { .. } | adieu_store::Finding::Open { .. })
    });
    assert_eq!(damage.count(), 0);
}

#[test]
fn a_second_process_is_told_who_holds_the_home() {
    let (_folder, path) = sample::filled();
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    let mut second = child::command(&path, 1).spawn().unwrap();
    let (accepted, last) = child::listen(&mut second);
    assert_eq!(accepted, 0);
    assert!(last.contains("in use by another adieu"), "{last}");
    assert!(last.contains(&format!("(process {})", std::process::id())), "{last}");
    assert!(last.contains(&path.display().to_string()), "{last}");
    sample::append(home.journal(), 'B', 1);
    drop(home);
    assert!(Home::open(&path, &KeyChoice::File).is_ok());
}

#[test]
fn a_second_opening_in_the_same_process_is_refused_too() {
    let (_folder, path) = sample::filled();
    let _home = Home::open(&path, &KeyChoice::File).unwrap();
    assert!(matches!(Home::open(&path, &KeyChoice::File), Err(JournalError::Unavailable { .. })));
}
