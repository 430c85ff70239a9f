//! A child process that writes until it is stopped: this test binary, run again for one test.
//!
//! It must never tell that an event was accepted before the journal said so.

use std::{
    env,
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use adieu_case::CaseRef;
use adieu_desk::ports::{Append, Journal, JournalError};
use adieu_store::{Home, KeyChoice};
use adieu_testkit::contract;

use crate::sample;

const HOME: &str = "ADIEU_STORE_CHILD_HOME";
const ROUND: &str = "ADIEU_STORE_CHILD_ROUND";
/// Name of the test below, as the harness knows it.
const ROLE: &str = "child::a_child_tells_every_event_that_was_accepted";

/// A case of its own for each round.
pub fn case(round: u8) -> CaseRef {
    CaseRef::from_random([round & 31, round >> 5, 29, 23, 19, 17, 13])
}

/// Returns the command that runs the child on a home.
pub fn command(home: &Path, round: u8) -> Command {
    with_program(env::current_exe().unwrap().as_os_str(), home, round)
}

/// Returns the command with another copy of the program.
pub fn with_program(program: &OsStr, home: &Path, round: u8) -> Command {
    let mut command = Command::new(program);
    command.args(["--exact", ROLE, "--nocapture"]).env(HOME, home).env(ROUND, round.to_string());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Returns the number of an accepted event from a line that the child wrote.
pub fn accepted(line: &str) -> Option<u64> {
    line.strip_prefix("accepted ")?.parse().ok()
}

/// Hears the child out: the last accepted number, and the words with which it was refused.
pub fn listen(child: &mut Child) -> (u64, String) {
    let (_, accepted, refusal) = listen_to_all(child);
    (accepted, refusal)
}

/// Hears the child out: how many cases it read before it wrote, and the rest.
pub fn listen_to_all(child: &mut Child) -> (Option<usize>, u64, String) {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let lines: Vec<String> = lines.collect();
    child.wait().unwrap();
    let read = lines.iter().find_map(|line| line.strip_prefix("read ")?.parse().ok());
    let accepted = lines.iter().filter_map(|line| accepted(line)).next_back().unwrap_or(0);
    // The harness has its own lines around those of the child.
    let refusal = lines.into_iter().find(|line| line.starts_with("unavailable"));
    (read, accepted, refusal.unwrap_or_default())
}

/// Appends event after event, each with a message every third time, and tells each.
fn write_on(home: &Path, round: u8, most: u64) -> Result<u64, JournalError> {
    let home = Home::open(home, &KeyChoice::File)?;
    let (journal, case) = (home.journal(), case(round));
    let mut out = std::io::stdout();
    writeln!(out, "read {}", journal.cases(None, 100)?.len()).and_then(|()| out.flush()).unwrap();
    let first = journal.events(&case).map_or(1, |events| events.len() as u64 + 1);
    for seq in first..first + most {
        let events = [contract::event('A', seq, round)];
        let mail = contract::mail(u8::try_from(seq % 200).unwrap());
        let outbox = if seq % 3 == 0 { std::slice::from_ref(&mail) } else { &[] };
        let derived = sample::derive(&case, &events);
        let command = format!("command {seq}");
        journal.append(&Append {
            case: &case,
            expected_seq: seq - 1,
            events: &events,
            outbox,
            derived: &derived,
            idempotency_key: Some(&command),
        })?;
        writeln!(out, "accepted {seq}").and_then(|()| out.flush()).unwrap();
        if seq % 3 == 0 {
            journal.mark_sent(&mail.message_id, contract::sent_instant())?;
        }
    }
    Ok(first + most - 1)
}

#[test]
fn a_child_tells_every_event_that_was_accepted() {
    match env::var_os(HOME) {
        Some(home) => {
            let round = env::var(ROUND).unwrap().parse().unwrap();
            println!();
            match write_on(&PathBuf::from(home), round, 100_000) {
                Err(JournalError::Unavailable { trouble, .. }) => println!("unavailable {trouble}"),
                other => println!("ended {other:?}"),
            }
        }
        None => {
            let (_folder, path) = sample::filled();
            assert_eq!(write_on(&path, 1, 5).unwrap(), 5);
            let home = Home::open(&path, &KeyChoice::File).unwrap();
            assert_eq!(home.journal().events(&case(1)).unwrap().len(), 5);
        }
    }
}
