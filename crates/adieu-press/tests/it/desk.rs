//! Real letters of invented people: every kind, from the real data folder.
//!
//! The facts are those of the letters' own tests, so that both look at the same words.

use std::sync::LazyLock;

use adieu_case::CaseRef;
use adieu_directory::Directory;
use adieu_facts::{LetterLang, ReaderLang, parse_toml};
use adieu_law::Law;
use adieu_letter::{Draft, DraftKind, LetterFacts, Letters};

use crate::kinds::{Sample, sample};

/// Law, directory and letters of the data folder.
pub struct Data {
    pub law: Law,
    pub directory: Directory,
    pub letters: Letters,
}

pub static DATA: LazyLock<Data> = LazyLock::new(|| {
    let files = files::data();
    let files = files::below(&files, &[""]);
    Data {
        law: Law::load(&files).expect("the law loads"),
        directory: Directory::load(&files).expect("the directory loads"),
        letters: Letters::load(&files).expect("the letters load"),
    }
});

/// The loader of the test kit, read in as a file: the kit would bring the whole desk into this test.
#[path = "../../../adieu-testkit/src/data.rs"]
mod files;

/// Writes a letter of this kind in this language.
pub fn draft(kind: DraftKind, lang: LetterLang) -> Draft {
    draft_of(&sample(kind), kind, lang)
}

/// Writes a letter from these facts.
pub fn draft_of(sample: &Sample, kind: DraftKind, lang: LetterLang) -> Draft {
    let facts = parse_toml(&sample.facts).expect("the facts of a sample can be read");
    let lines: Vec<usize> = (0..facts.lines.len()).collect();
    let findings: Vec<_> =
        lines.iter().map(|line| DATA.law.findings(&facts, *line, sample.today)).collect();
    let brand = facts.lines.first().and_then(|line| line.brand.clone());
    let input = LetterFacts {
        case: &CaseRef::from_random([7; 7]),
        facts: &facts,
        lines: &lines,
        brand: brand.as_deref().and_then(|id| DATA.directory.brand(id)),
        findings: &findings,
        today: sample.today,
        reads: ReaderLang::En,
        oral: None,
        sent: &sample.sent,
        confirmed: None,
    };
    match DATA.letters.draft(kind, lang, &input) {
        Ok(draft) => draft,
        Err(error) => panic!("{kind} {lang:?}: {error}"),
    }
}
