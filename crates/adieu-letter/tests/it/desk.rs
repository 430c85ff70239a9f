//! Invented people and the real data folder, for all tests.
//!
//! No real person or number may stand here.

use std::sync::LazyLock;

use adieu_case::CaseRef;
use adieu_directory::Directory;
use adieu_facts::{Facts, LetterLang, ReaderLang, parse_toml};
use adieu_law::{Finding, Law};
use adieu_letter::{Draft, DraftError, DraftKind, LetterFacts, Letters, Oral, SentLetter};
use jiff::civil::{Date, date};

pub const TODAY: Date = date(2026, 6, 1);
pub const LANGS: [LetterLang; 4] = [LetterLang::Nl, LetterLang::Fr, LetterLang::De, LetterLang::En];

pub static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(files::data);
pub static DIRECTORY: LazyLock<Directory> =
    LazyLock::new(|| Directory::load(&borrowed()).expect("the directory loads"));
pub static LAW: LazyLock<Law> = LazyLock::new(|| Law::load(&borrowed()).expect("the law loads"));
pub static LETTERS: LazyLock<Letters> =
    LazyLock::new(|| Letters::load(&borrowed()).expect("the letters load"));

/// The loader of the test kit, read in as a file: the kit itself stands above this crate.
#[path = "../../../adieu-testkit/src/data.rs"]
mod files;

pub fn borrowed() -> Vec<(&'static str, &'static str)> {
    files::below(&FILES, &[""])
}

pub fn reference() -> CaseRef {
    CaseRef::from_random([7, 7, 7, 7, 7, 7, 7])
}

/// A person with one line, ordinary in every way; `line` adds to it.
pub fn person(line: &str) -> String {
    crate::sample::file(line, crate::sample::WISH)
}

pub fn facts(text: &str) -> Facts {
    match parse_toml(text) {
        Ok(facts) => facts,
        Err(error) => panic!("{error}: {error:?}\n{text}"),
    }
}

/// Everything that a draft needs, kept together.
pub struct Desk {
    pub facts: Facts,
    pub case: CaseRef,
    pub lines: Vec<usize>,
    pub findings: Vec<Vec<Finding>>,
    pub brand: Option<String>,
    pub reads: ReaderLang,
    pub oral: Option<Oral>,
    pub sent: Vec<SentLetter>,
    pub confirmed: Option<Date>,
    pub today: Date,
}

impl Desk {
    pub fn of(facts: Facts) -> Desk {
        let lines: Vec<usize> = (0..facts.lines.len()).collect();
        let findings = lines.iter().map(|line| LAW.findings(&facts, *line, TODAY)).collect();
        let brand = facts.lines.first().and_then(|line| line.brand.clone());
        let reads = facts.subscriber.reads.unwrap_or(ReaderLang::En);
        let case = reference();
        let (oral, sent, confirmed) = (None, Vec::new(), None);
        Desk { facts, case, lines, findings, brand, reads, oral, sent, confirmed, today: TODAY }
    }

    pub fn from_toml(text: &str) -> Desk {
        Desk::of(facts(text))
    }

    pub fn from_sample(sample: &crate::sample::Sample) -> Desk {
        let facts = facts(&sample.facts);
        let mut desk = Desk::of(facts);
        desk.findings =
            desk.lines.iter().map(|line| LAW.findings(&desk.facts, *line, sample.today)).collect();
        Desk { sent: sample.sent.clone(), today: sample.today, ..desk }
    }

    pub fn input(&self) -> LetterFacts<'_> {
        LetterFacts {
            case: &self.case,
            facts: &self.facts,
            lines: &self.lines,
            brand: self.brand.as_deref().and_then(|id| DIRECTORY.brand(id)),
            findings: &self.findings,
            today: self.today,
            reads: self.reads,
            oral: self.oral,
            sent: &self.sent,
            confirmed: self.confirmed,
        }
    }

    pub fn draft(&self, kind: DraftKind, lang: LetterLang) -> Result<Draft, DraftError> {
        LETTERS.draft(kind, lang, &self.input())
    }

    pub fn notice(&self, lang: LetterLang) -> Draft {
        match self.draft(DraftKind::Notice, lang) {
            Ok(draft) => draft,
            Err(error) => panic!("{error}"),
        }
    }
}
