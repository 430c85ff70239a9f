//! What every command that shows something shows, over the examples, in five languages, as files that are kept.
//!
//! A change that means to alter no word must leave them as they are; one that does shows here what it altered.
//! `UPDATE_EXPECT=1` writes them anew. It must never hold anything drawn by chance, nor a path of this machine.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::house::{House, Ran};
use crate::shell::COMMANDS;

/// The examples that people start from.
const EXAMPLES: &[&str] = &[
    "bundle-line",
    "death-of-holder",
    "firm-of-twelve",
    "leaving-belgium",
    "lost-card",
    "moving-abroad",
    "tourist-prepaid",
    "two-contracts",
];

/// Every kind of letter; most are refused in most cases, and the refusal is kept too.
const LETTERS: &[&str] = &[
    "notice",
    "reminder",
    "formal-notice",
    "ombudsman",
    "refund",
    "bill-dispute",
    "pause",
    "transfer",
    "to-prepaid",
    "estate",
    "withdrawal",
    "mandate",
    "data-access",
    "data-erasure",
    "unlock",
];

/// Two weeks, and three months, after the morning on which everything is opened.
const LATER: &[&str] = &["2026-12-06T10:00:00Z", "2027-02-22T10:00:00Z"];

#[test]
fn english_says_what_it_said() {
    EXAMPLES.iter().for_each(|example| compare("en", example, &walk("en", example)));
    compare("en", "without-a-case", &without_a_case("en"));
}

#[test]
fn chinese_says_what_it_said() {
    sampled("zh-Hans");
}

#[test]
fn french_says_what_it_said() {
    sampled("fr");
}

#[test]
fn dutch_says_what_it_said() {
    sampled("nl");
}

#[test]
fn german_says_what_it_said() {
    sampled("de");
}

/// One example of each language at every change, all of them in the long run.
fn sampled(lang: &str) {
    let all = std::env::var_os("ADIEU_SLOW").is_some() || updating();
    let examples = if all { EXAMPLES } else { &["leaving-belgium"] };
    examples.iter().for_each(|example| compare(lang, example, &walk(lang, example)));
    compare(lang, "without-a-case", &without_a_case(lang));
}

fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

fn kept(lang: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/corpus").join(lang);
    folder.join(format!("{name}.txt"))
}

fn compare(lang: &str, name: &str, shown: &str) {
    let path = kept(lang, name);
    if updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, shown).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if expected == shown {
        return;
    }
    let first = expected.lines().zip(shown.lines()).enumerate().find(|(_, (old, new))| old != new);
    let (line, (old, new)) = first.unwrap_or((expected.lines().count(), ("(end)", "(more)")));
    panic!(
        "{lang}/{name}.txt, line {}:\n- {old}\n+ {new}\n(UPDATE_EXPECT=1 writes the corpus anew; read the difference)",
        line + 1
    );
}

/// One case or more from an example: everything that is shown of them, on the day and later.
fn walk(lang: &str, example: &str) -> String {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let facts = std::fs::read_to_string(facts.join(format!("{example}.toml"))).unwrap();
    let mut told = Told::new(lang, example);
    told.house.write("facts.toml", &facts);
    told.run(&["law", "check", "--facts", "facts.toml", "--on", "2026-11-22"]);
    told.run(&["law", "check", "--facts", "facts.toml", "--on", "2026-11-22", "--json"]);
    told.run(&["open", "facts.toml", "--out", "out"]);
    told.folder("out");
    told.run(&["cases"]);
    told.run(&["cases", "--json"]);
    let listed = told.house.run(&["cases", "--json"]).good();
    for case in listed.documents() {
        told.case(case["case"].as_str().unwrap());
    }
    told.text
}

/// What needs no case: law, directory, identification, help, refusals.
fn without_a_case(lang: &str) -> String {
    let mut told = Told::new(lang, "without-a-case");
    told.run(&["--help"]);
    for command in COMMANDS {
        told.run(&[command, &["--help"][..]].concat());
    }
    told.run(&[]);
    told.run(&["law", "list"]);
    told.run(&["law", "list", "--json"]);
    for rule in 1..=52 {
        told.run(&["law", "explain", &format!("R{rule:02}")]);
    }
    told.run(&["directory", "list"]);
    told.run(&["directory", "show", "orange"]);
    told.run(&["directory", "show", "orange", "--json"]);
    told.run(&["directory", "stale"]);
    told.run(&["glossary"]);
    let inputs =
        ["8932020000000000010", "206100000000001", "+32 470 12 34 56", "0800 12 345", "nothing"];
    told.run(&[&["identify"][..], &inputs].concat());
    told.run(&[&["identify", "--json"][..], &inputs].concat());
    told.run(&["show", "AD-0000-0000"]);
    told.run(&["open", "nowhere.toml"]);
    told.text
}

/// The transcript of one house.
struct Told {
    house: House,
    seed: String,
    text: String,
}

impl Told {
    fn new(lang: &str, seed: &str) -> Self {
        let mut house = House::new();
        house.speaks(lang);
        Self { house, seed: seed.to_owned(), text: String::new() }
    }

    /// Runs a command and keeps what it was, what it showed, and how it ended.
    fn run(&mut self, arguments: &[&str]) {
        self.run_on(arguments, None);
    }

    fn run_on(&mut self, arguments: &[&str], now: Option<&str>) {
        let mut all = arguments.to_vec();
        if let Some(now) = now {
            all.extend(["--now", now]);
        }
        let ran = self.ran(&all);
        let _ = write!(self.text, "$ adieu {}\n{}", all.join(" "), self.bare(&ran.out));
        if !ran.err.is_empty() {
            let _ = write!(self.text, "--- on standard error\n{}", self.bare(&ran.err));
        }
        let _ = writeln!(self.text, "--- exit {}\n", ran.code);
    }

    fn ran(&self, arguments: &[&str]) -> Ran {
        let mut command = self.house.command(arguments);
        Ran::of(command.env("ADIEU_CHANCE", &self.seed).output().unwrap())
    }

    /// Returns a text without the folder of this run.
    fn bare(&self, text: &str) -> String {
        text.replace(&*self.house.path("").to_string_lossy(), "HERE/")
    }

    /// Everything that is shown of one case.
    fn case(&mut self, case: &str) {
        for arguments in
            [&["show", case][..], &["show", case, "--json"], &["next", case], &["choose", case]]
        {
            self.run(arguments);
        }
        self.run(&["choose", case, "--json"]);
        for day in LATER {
            self.run_on(&["show", case], Some(day));
            self.run_on(&["next", case], Some(day));
        }
        for kind in LETTERS {
            let out = format!("{kind}-{case}");
            self.run_on(&["letter", case, kind, "--out", &out], Some(LATER[1]));
            if self.house.has(&out) {
                self.folder(&out);
            }
        }
    }

    /// The files of a folder: text as it stands, anything else by its digest.
    fn folder(&mut self, folder: &str) {
        for name in self.files(folder) {
            let bytes = self.house.bytes(&name);
            let shown = match String::from_utf8(bytes) {
                Ok(text) if name.ends_with(".eml") => without_attachments(&text),
                Ok(text) if !text.contains("%PDF-") => self.bare(&text),
                Ok(text) => digest(text.as_bytes()),
                Err(binary) => digest(binary.as_bytes()),
            };
            let _ = writeln!(self.text, "=== {name}\n{shown}\n");
        }
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        for name in self.house.names(folder) {
            let name = format!("{folder}/{name}");
            if self.house.path(&name).is_dir() {
                found.extend(self.files(&name));
            } else {
                found.push(name);
            }
        }
        found
    }
}

/// Returns a message with its encoded parts as digests.
fn without_attachments(message: &str) -> String {
    let encoded = |line: &&str| {
        line.len() > 40
            && line.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    };
    let mut shown = String::new();
    let mut lines = message.lines().peekable();
    while let Some(line) = lines.next() {
        if !encoded(&line) {
            let _ = writeln!(shown, "{line}");
            continue;
        }
        let mut part = line.to_owned();
        while let Some(more) = lines.next_if(encoded) {
            part.push_str(more);
        }
        let _ = writeln!(shown, "{}", digest(part.as_bytes()));
    }
    shown
}

fn digest(bytes: &[u8]) -> String {
    let hex: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("SHA-256 {hex}")
}
