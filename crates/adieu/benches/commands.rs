//! The commands of every day in a home of a million cases, beside the same commands in a home of a thousand.
//!
//! Each is a process of its own, as a person starts it, and what it records is on the disk when it ends. The two homes
//! take turns. `ADIEU_BENCH_SMALL=1` shrinks everything for a smoke run; its figures mean nothing.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench writes, starts processes and stops at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use adieu_desk::ports::Journal as _;
use adieu_store::{Home, KeyChoice};
use adieu_testkit::crowd;

/// How often each command runs in each home; an odd number has a middle.
const ROUNDS: usize = 31;

/// A home with its number of cases.
struct Crowd {
    home: PathBuf,
    cases: u64,
}

fn main() {
    let small = std::env::var_os("ADIEU_BENCH_SMALL").is_some();
    let many = if small { 2_000 } else { 1_000_000 };
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let few = crowd_of(folder.path().join("few"), 1_000);
    let many = crowd_of(folder.path().join("many"), many);
    let mut times = [[vec![], vec![]], [vec![], vec![]], [vec![], vec![]]];
    for round in 0..ROUNDS {
        for place in [round % 2, 1 - round % 2] {
            let crowd = [&few, &many][place];
            for (command, times) in times.iter_mut().enumerate() {
                times[place].push(act(crowd, command, round as u64));
            }
        }
    }
    for (name, times) in ["open", "fact", "next"].into_iter().zip(times) {
        let [bare, ours] = times.map(|mut times| {
            times.sort();
            times[ROUNDS / 2].as_secs_f64() * 1e3
        });
        println!(
            r#"{{"bench":"adieu {name} at {} cases, beside 1000","ours":{ours:.2},"bare":{bare:.2},"unit":"ms","ratio":{:.3},"target":"ratio <= 1.2"}}"#,
            many.cases,
            ours / bare
        );
    }
}

fn crowd_of(home: PathBuf, cases: u64) -> Crowd {
    let opened = Home::create(&home, &KeyChoice::File).unwrap();
    crowd::open(0..cases, |appends| opened.journal().append_all(appends).unwrap());
    Crowd { home, cases }
}

/// Runs one command of a round, and says how long it took.
fn act(crowd: &Crowd, command: usize, round: u64) -> Duration {
    match command {
        0 => {
            let facts = crowd.home.with_extension("toml");
            write_facts(&facts, 800_000 + round);
            adieu(crowd, &["open", facts.to_str().unwrap()])
        }
        1 => {
            // Any old case, and each only once.
            let case = crowd::case((round * 7_919) % crowd.cases);
            adieu(crowd, &["fact", case.as_str(), "line.0.monthly_fee=25.00"])
        }
        _ => adieu(crowd, &["next"]),
    }
}

/// A contract with a number that no other case has.
fn write_facts(path: &Path, number: u64) {
    let text = format!(
        r#"
[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue Haute 1", "1000 Bruxelles"]

[[line]]
number = "+32 49{number:07}"
brand = "orange"
contract = "postpaid"

[wish]
outcome = "end"
end_date = 2030-07-02
"#
    );
    fs::write(path, text).unwrap();
}

fn adieu(crowd: &Crowd, arguments: &[&str]) -> Duration {
    let since = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_adieu"))
        .args(["--json", "--lang", "en", "--now", "2026-11-22", "--home"])
        .arg(&crowd.home)
        .args(arguments)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    let took = since.elapsed();
    assert!(status.success(), "adieu {arguments:?}: {status}");
    took
}
