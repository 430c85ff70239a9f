//! Compares the press with Typst alone, compiling the same source in the same process.
//!
//! Prints one line of JSON per figure. The comparison must never be helped: both use the same template, faces
//! and form of PDF, and no letter is printed twice.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    reason = "a benchmark reads the clock, uses threads and stops at a surprise"
)]

#[path = "letters/combinations.rs"]
mod combinations;
#[allow(dead_code, reason = "shared with the tests, which use all of it")]
#[path = "../tests/it/desk.rs"]
mod desk;
#[path = "../../adieu-letter/tests/it/sample.rs"]
mod kinds;
#[allow(dead_code, reason = "shared with the press, which uses all of it")]
#[path = "../src/page.rs"]
mod page;
#[allow(dead_code, reason = "shared with the tests, which use all of it")]
#[path = "../tests/it/samples.rs"]
mod samples;
#[allow(dead_code, reason = "its own tests are compiled, but not run, here")]
#[path = "../src/words.rs"]
mod words;

use std::thread;
use std::time::Instant;

use adieu_desk::ports::Press as _;
use adieu_letter::{Block, Document};
use adieu_press::TypstPress;
use jiff::Timestamp;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const LETTERS: usize = 1_000;
const WARM: usize = 300;
/// How often every kind is printed by each.
const TURNS: usize = 4;

fn main() {
    let press = TypstPress::new().expect("the faces of this crate are fonts");
    let bare = Bare::new();
    let mut letters = (0..).map(letter);
    let mut take = |count: usize| letters.by_ref().take(count).collect::<Vec<_>>();

    // First of all, because the highest mark of memory never goes down again.
    let batch = take(LETTERS);
    let started = Instant::now();
    on_two_threads(&batch, |letter| ours(&press, letter));
    let our_rate = rate(started);
    let peak_mib = peak_mib();

    comemo::evict(0);
    let batch = take(LETTERS);
    let started = Instant::now();
    on_two_threads(&batch, |letter| bare.pdf(letter));
    let bare_rate = rate(started);

    let (mut our_times, mut bare_times) = (vec![], vec![]);
    for pair in take(2 * WARM).chunks(2) {
        our_times.push(milliseconds(|| ours(&press, &pair[0])));
        bare_times.push(milliseconds(|| bare.pdf(&pair[1])));
    }
    let (our_time, bare_time) = (median(our_times), median(bare_times));

    report("letters/warm-notice", our_time, bare_time, "\"ms\",\"target\":\"ratio <= 1.4\"");
    report(
        "letters/1000-on-two-threads",
        our_rate,
        bare_rate,
        "\"letters/s\",\"target\":\"ratio >= 0.7\"",
    );
    every_kind_once(&press, &bare);
    combinations::report();
    match peak_mib {
        Some(mib) => println!(
            "{{\"bench\":\"letters/1000-peak-memory\",\"ours\":{mib:.1},\"bare\":null,\"unit\":\"MiB\",\"ratio\":null,\"target\":\"ours < 100\"}}"
        ),
        None => eprintln!("letters/1000-peak-memory: this system does not tell"),
    }
}

/// Prints every kind of letter once in every language, on two threads, with the press and with Typst alone.
///
/// They take turns, each with names of its own, so that neither always finds the machine warm.
fn every_kind_once(press: &TypstPress, bare: &Bare) {
    let letters: Vec<Document> = combinations::once_per_kind_and_language();
    let (mut our_time, mut bare_time) = (0.0, 0.0);
    for turn in 0..2 * TURNS {
        let named: Vec<Document> = letters.iter().map(|letter| of_somebody(letter, turn)).collect();
        comemo::evict(0);
        let started = Instant::now();
        if (turn + turn / 2) % 2 == 0 {
            on_two_threads(&named, |letter| ours(press, letter));
            our_time += started.elapsed().as_secs_f64();
        } else {
            on_two_threads(&named, |letter| bare.pdf(letter));
            bare_time += started.elapsed().as_secs_f64();
        }
    }
    let printed = (TURNS * letters.len()) as f64;
    report(
        "letters/every-kind-on-two-threads",
        printed / our_time,
        printed / bare_time,
        "\"letters/s\",\"target\":\"ratio >= 0.7\"",
    );
}

/// The same letter under another name, so that nothing is printed twice.
fn of_somebody(letter: &Document, turn: usize) -> Document {
    let mut letter = letter.clone();
    for block in &mut letter.blocks {
        if let Block::Sender { lines } = block {
            lines[0] = format!("Person {turn} van den Voorbeeld");
        }
    }
    letter
}

fn report(bench: &str, ours: f64, bare: f64, unit_and_target: &str) {
    let ratio = ours / bare;
    println!(
        "{{\"bench\":\"{bench}\",\"ours\":{ours:.3},\"bare\":{bare:.3},\"ratio\":{ratio:.3},\"unit\":{unit_and_target}}}"
    );
}

/// A notice like no other: language, name, number and reference change.
fn letter(number: usize) -> Document {
    let mut letter = samples::notice(samples::LANGS[number % 4]);
    let name = format!("Person {number} van den Voorbeeld");
    for block in &mut letter.blocks {
        match block {
            Block::Sender { lines } => lines[0].clone_from(&name),
            Block::Fields { rows } => rows[0].1 = format!("AD-{number:04}-92QX"),
            Block::Signature { closing: _, lines } => *lines = vec![name.clone()],
            Block::Paragraph { text } => text.push_str(&format!(" ({number})")),
            Block::AddressWindow { .. }
            | Block::DateLine { .. }
            | Block::Subject { .. }
            | Block::Heading { .. }
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Note { .. } => {}
        }
    }
    letter
}

fn at() -> Timestamp {
    "2026-06-20T09:00:00Z".parse().expect("an instant")
}

fn ours(press: &TypstPress, letter: &Document) -> usize {
    press.pdf(letter, at()).expect("printed").len()
}

fn on_two_threads(letters: &[Document], print: impl Fn(&Document) -> usize + Sync) {
    thread::scope(|scope| {
        for half in letters.chunks(letters.len().div_ceil(2)) {
            scope.spawn(|| half.iter().map(&print).sum::<usize>());
        }
    });
}

fn rate(started: Instant) -> f64 {
    LETTERS as f64 / started.elapsed().as_secs_f64()
}

fn milliseconds(work: impl FnOnce() -> usize) -> f64 {
    let started = Instant::now();
    std::hint::black_box(work());
    started.elapsed().as_secs_f64() * 1_000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<f64>().ok().map(|kib| kib / 1024.0)
}

/// Typst as its own documentation has it: a world, `compile`, `pdf`; and it never forgets.
struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

impl Bare {
    fn new() -> Self {
        let file = |path: &str| {
            let path = VirtualPath::new(path).expect("a plain path");
            RootedPath::new(VirtualRoot::Project, path).intern()
        };
        let fonts: Vec<Font> = [
            include_bytes!("../fonts/AdieuSerif-Regular.ttf").as_slice(),
            include_bytes!("../fonts/AdieuSerif-SemiBold.ttf"),
            include_bytes!("../fonts/AdieuHan-Regular.otf"),
        ]
        .into_iter()
        .map(|data| Font::new(Bytes::new(data), 0).expect("a font"))
        .collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("/bare.typ"), include_str!("../template/letter.typ").into()),
            data: file("/data.json"),
        }
    }

    fn pdf(&self, letter: &Document) -> usize {
        let page = page::Page::of(letter, page::Setting::of(letter.size));
        let data = serde_json::to_vec(&page).expect("plain data");
        let world = BareWorld { bare: self, data: Bytes::new(data) };
        let pages = typst::compile::<PagedDocument>(&world).output.expect("compiled");
        let stamp = Datetime::from_ymd_hms(2026, 6, 20, 9, 0, 0).expect("an instant");
        let options = PdfOptions {
            ident: Smart::Auto,
            timestamp: Some(typst_pdf::Timestamp::new_utc(stamp)),
            standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("both"),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).expect("printed").len()
    }
}

struct BareWorld<'a> {
    bare: &'a Bare,
    data: Bytes,
}

impl World for BareWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.bare.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.bare.book
    }

    fn main(&self) -> FileId {
        self.bare.template.id()
    }

    fn source(&self, _id: FileId) -> FileResult<Source> {
        Ok(self.bare.template.clone())
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.bare.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.bare.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
