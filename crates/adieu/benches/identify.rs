//! A table of a million mixed identifiers: `adieu identify --csv` beside a bare loop over the same table.
//!
//! The bare loop copies the table with the same library and asks the phone-number library once per number-shaped row.
//! It must never give one side less to read or to write than it names.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench reads, writes, waits and stops at the first surprise"
)]

use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rlibphonenumber::{PHONE_NUMBER_UTIL, Region};

const ROWS: u64 = 1_000_000;
const ROUNDS: usize = 3;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("mixed.csv");
    write_table(&table);
    // The best of several rounds, the two sides in turn, so that a busy moment hits neither alone.
    let (mut ours, mut bare, mut peak) = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..ROUNDS {
        bare = bare.min(copy_bare(&table, &folder.path().join("bare.csv")));
        let (took, rss) = identify(&table, &folder.path().join("ours.csv"));
        ours = ours.min(took);
        peak = peak.max(rss);
    }
    let (ours, bare) = (ours.as_secs_f64(), bare.as_secs_f64());
    println!(
        r#"{{"bench":"identify a table of 1,000,000 mixed rows","ours":{ours:.3},"bare":{bare:.3},"unit":"s","ratio":{:.3},"target":"<= 2.0"}}"#,
        ours / bare
    );
    let mib = peak as f64 / 1024.0;
    println!(
        r#"{{"bench":"identify a table: peak memory","ours":{mib:.1},"bare":null,"unit":"MiB","ratio":null,"target":"<= 64 MiB"}}"#
    );
}

/// Writes invented rows: numbers in the spellings of people, cards, subscriptions, machines, codes, and nonsense.
fn write_table(path: &Path) {
    let mut out = BufWriter::new(File::create(path).unwrap());
    writeln!(out, "id,name,identifier,town").unwrap();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for n in 0..ROWS {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let d = seed % 10_000_000;
        let identifier = match seed % 100 {
            0..15 => format!("04{}/{:02}.{:02}.{:02}", 70 + d % 30, d % 97, d % 89, d % 83),
            15..30 => format!("+32 4{} {:02} {:02} {:02}", 70 + d % 30, d % 97, d % 89, d % 83),
            30..38 => format!("00324{}{:06}", 70 + d % 30, d % 999_983),
            38..44 => format!("02 {:03} {:02} {:02}", 200 + d % 700, d % 97, d % 89),
            44..48 => format!("+31 6 {:08}", d),
            48..52 => format!("077 {:011}", d),
            52..75 => format!("89320{}{:013}", d % 8, d),
            75..80 => format!("8932 0{} {:04} {:04} {:05}", d % 8, d % 9973, d % 9967, d % 99_991),
            80..92 => format!("206{:02}{:010}", [1, 10, 20, 5, 6][(d % 5) as usize], d),
            92..95 => format!("LPA:1$rsp.example.com$A{d}"),
            95..97 => format!("89044000{:024}", d),
            _ => format!("note {d}"),
        };
        writeln!(out, "{n},Person {},{identifier},Town {}", d % 50_000, d % 500).unwrap();
    }
    out.flush().unwrap();
}

fn copy_bare(from: &Path, to: &Path) -> Duration {
    let start = Instant::now();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(BufReader::new(File::open(from).unwrap()));
    let mut writer = csv::Writer::from_writer(BufWriter::new(File::create(to).unwrap()));
    let mut row = csv::ByteRecord::new();
    let mut valid = 0_u64;
    while reader.read_byte_record(&mut row).unwrap() {
        let cell = std::str::from_utf8(&row[2]).unwrap();
        if is_number_shaped(cell) {
            let number = PHONE_NUMBER_UTIL.parse(cell, Some(Region::BE));
            valid +=
                u64::from(number.is_ok_and(|number| PHONE_NUMBER_UTIL.is_valid_number(&number)));
        }
        writer.write_byte_record(&row).unwrap();
    }
    writer.flush().unwrap();
    assert!(valid > ROWS / 4, "{valid}");
    writer.into_inner().unwrap().into_inner().unwrap().sync_all().unwrap();
    start.elapsed()
}

/// Digits and separators, as many as a telephone number has, and not those of a card.
fn is_number_shaped(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let plain = cell.bytes().all(|byte| byte.is_ascii_digit() || b"+ ./-()".contains(&byte));
    plain && (7..=14).contains(&digits) && !cell.starts_with("89")
}

/// Runs the program; returns its time, and its peak memory in KiB.
fn identify(from: &Path, to: &Path) -> (Duration, u64) {
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_adieu"))
        .args(["identify", "--quiet", "--column", "identifier", "--csv"])
        .arg(from)
        .arg("--out")
        .arg(to)
        .env("ADIEU_HOME", from.parent().unwrap())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = 0;
    loop {
        peak = peak.max(peak_kib(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return (start.elapsed(), peak);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Reads the high-water mark of a process, in KiB; 0 once it is gone.
fn peak_kib(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0)
}
