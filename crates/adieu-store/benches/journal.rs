//! The journal against a bare loop with the same driver, settings and row size, and against its own size.
//!
//! Ours and bare take turns in one run, so that both meet the same disk. It must never measure on a disk in memory.
//! `ADIEU_BENCH_SMALL=1` shrinks everything for a smoke run; its figures mean nothing.

#![allow(clippy::disallowed_methods, reason = "a bench reads the clock and writes files")]

use std::{
    ops::Range,
    path::Path,
    time::{Duration, Instant},
};

use adieu_case::{Event, EventBody};
use adieu_desk::ports::{Append, Journal};
use adieu_store::{Home, KeyChoice, SqliteJournal};
use adieu_testkit::crowd::{self, TOGETHER, case, derived, event, opened};
use rusqlite::{Connection, params};

struct Sizes {
    commands: u64,
    few: u64,
    many: u64,
    acts: u64,
}

fn main() {
    let sizes = match std::env::var_os("ADIEU_BENCH_SMALL") {
        Some(_) => Sizes { commands: 60, few: 200, many: 2_000, acts: 20 },
        None => Sizes { commands: 2_000, few: 1_000, many: 1_000_000, acts: 98 },
    };
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder to measure in");
    durable_commands(folder.path(), &sizes);
    many_cases(folder.path(), &sizes);
}

/// One command that records a fact; against one row of the same length.
fn durable_commands(folder: &Path, sizes: &Sizes) {
    const TURN: u64 = 5;
    let home = Home::create(&folder.join("commands"), &KeyChoice::File).expect("a new home");
    let journal = home.journal();
    open_case(journal, 0);
    let length = sealed_length(&home);
    let bare = bare_database(&folder.join("bare.sqlite3"));
    let (mut our_time, mut bare_time) = (Duration::ZERO, Duration::ZERO);
    for turn in 0..sizes.commands / TURN {
        our_time += timed(|| {
            for count in 0..TURN {
                record_fact(journal, 0, 1 + turn * TURN + count);
            }
        });
        bare_time += timed(|| {
            for _ in 0..TURN {
                bare.prepare_cached("INSERT INTO rows (body) VALUES (?1)")
                    .and_then(|mut statement| statement.execute(params![vec![7u8; length]]))
                    .expect("a bare row");
            }
        });
    }
    let rate = |time: Duration| sizes.commands as f64 / time.as_secs_f64();
    tell(
        "journal/durable-commands",
        (rate(our_time), rate(bare_time)),
        ("commands/s", "ratio >= 0.8"),
    );
}

/// The same acts on a home of few and of many cases, in blocks: each figure is that of the block with the median ratio,
/// so that one stroke of a neighbour on the same disk decides nothing. The first blocks only warm up: the upper pages
/// of the trees and the ends of the days are read once in the life of a process.
fn many_cases(folder: &Path, sizes: &Sizes) {
    let few = filled(&folder.join("few"), sizes.few);
    let many = filled(&folder.join("many"), sizes.many);
    let homes = [(&few, sizes.few), (&many, sizes.many)];
    let mut blocks = Vec::new();
    for block in 0..WARM_UP + BLOCKS {
        let acts = block * sizes.acts..(block + 1) * sizes.acts;
        let times = block_of_acts(homes, acts);
        if block >= WARM_UP {
            blocks.push(times);
        }
    }
    for (name, which) in [("open", 0), ("fact", 1), ("next", 2)] {
        let each = |time: Duration| time.as_secs_f64() * 1e6 / sizes.acts as f64;
        let mut figures: Vec<_> = blocks
            .iter()
            .map(|times: &Times| (each(times[which][1]), each(times[which][0])))
            .collect();
        figures.sort_by(|one, other| (one.0 / one.1).total_cmp(&(other.0 / other.1)));
        let bench = format!("journal/{name}-at-{}-cases", sizes.many);
        // What is asked is asked of the commands: `cargo xtask bench commands`.
        tell(&bench, figures[figures.len() / 2], ("µs", "reported"));
    }
    gathering(many.journal(), sizes);
}

/// How many blocks warm up.
const WARM_UP: u64 = 5;

/// How many blocks are measured; an odd number has a middle.
const BLOCKS: u64 = 5;

/// The time of each act, on few and on many cases.
type Times = [[Duration; 2]; 3];

fn block_of_acts(homes: [(&Home, u64); 2], acts: Range<u64>) -> Times {
    let mut times = Times::default();
    for act in acts {
        // Whoever comes first in a round meets the disk differently: they take turns at that too.
        for place in [act % 2, 1 - act % 2] {
            let place = usize::try_from(place).expect("zero or one");
            let (home, cases) = homes[place];
            let journal = home.journal();
            // The old case that gets a fact: any, and each only once.
            let old = (act * 7_919) % cases;
            times[0][place] += timed(|| open_case(journal, cases + act));
            times[1][place] += timed(|| record_fact(journal, old, 1));
            times[2][place] += timed(|| assert_eq!(journal.urgent(20).expect("rows").len(), 20));
        }
    }
    times
}

fn tell(bench: &str, (ours, bare): (f64, f64), (unit, target): (&str, &str)) {
    let ratio = ours / bare;
    println!(
        "{{\"bench\":\"{bench}\",\"ours\":{ours:.1},\"bare\":{bare:.1},\"unit\":\"{unit}\",\"ratio\":{ratio:.3},\"target\":\"{target}\"}}"
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let since = Instant::now();
    work();
    since.elapsed()
}

/// Fills a home in large transactions, and opens it anew.
fn filled(path: &Path, cases: u64) -> Home {
    let home = Home::create(path, &KeyChoice::File).expect("a new home");
    open_cases(home.journal(), 0..cases);
    drop(home);
    Home::open(path, &KeyChoice::File).expect("the home just filled")
}

fn open_cases(journal: &SqliteJournal, numbers: Range<u64>) {
    crowd::open(numbers, |appends| journal.append_all(appends).expect("room on the disk"));
}

/// What each opening owes to the move of gathered blind indexes, which only one in thousands waits for: the longest of
/// some large transactions made it, over the others.
fn gathering(journal: &SqliteJournal, sizes: &Sizes) {
    let first = sizes.many + 1_000_000;
    let mut times: Vec<Duration> = (0..6)
        .map(|turn| first + turn * TOGETHER)
        .map(|first| timed(|| open_cases(journal, first..first + TOGETHER)))
        .collect();
    times.sort();
    let move_ = times[5].saturating_sub(times[2]).as_secs_f64() * 1e6;
    // Two blind indexes a case, 32,768 of them in one move.
    let each = move_ / 16_384.0;
    println!(
        "{{\"bench\":\"journal/gathering-at-{}-cases, per open\",\"ours\":{each:.1},\"unit\":\"µs\",\"target\":null}}",
        sizes.many
    );
}

fn open_case(journal: &SqliteJournal, number: u64) {
    append(journal, number, opened(number));
}

fn record_fact(journal: &SqliteJournal, number: u64, seen: u64) {
    let body =
        EventBody::FactRecorded { key: "line.0.monthly_fee".to_owned(), value: "25.00".to_owned() };
    append(journal, number, event(seen + 1, body));
}

fn append(journal: &SqliteJournal, number: u64, event: Event) {
    let append = Append {
        case: &case(number),
        expected_seq: event.seq - 1,
        events: &[event],
        outbox: &[],
        derived: &derived(number),
        idempotency_key: None,
    };
    journal.append(&append).expect("room on the disk");
}

/// Length of a sealed fact as it stands in the journal.
fn sealed_length(home: &Home) -> usize {
    record_fact(home.journal(), 1_000_000_000, 0);
    let raw =
        Connection::open(home.path().join("journal.sqlite3")).expect("the journal just written");
    let length: i64 = raw
        .query_row("SELECT min(length(sealed)) FROM events", [], |row| row.get(0))
        .expect("one event");
    usize::try_from(length).expect("lengths are not negative")
}

/// A database with one table and the journal's settings.
fn bare_database(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("a new file");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
             CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;",
        )
        .expect("a bare table");
    connection
}
