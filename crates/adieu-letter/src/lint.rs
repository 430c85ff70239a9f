//! Reads a finished document as a stranger would, and says what is wrong with it.
//!
//! A finding names the block, never the words in it: they may be somebody's address.

mod language;

use std::borrow::Cow;
use std::fmt;

use adieu_facts::LetterLang;

use crate::document::{Block, Document};
use adieu_telecom::seen;

use crate::plain::{is_unsafe, placeholder};

pub(crate) use language::reads_as;

/// What a finished document must and must not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// The language of its words.
    pub lang: LetterLang,
    /// Each day on which a line ends, in the spellings of which one must stand in the text.
    pub end_dates: Vec<[String; 2]>,
    /// Whether article 111/3 may be cited.
    pub law: LawClaim,
    /// Texts that the person or somebody else wrote, names and addresses among them: they may be in another language.
    pub own_words: Vec<String>,
}

/// Whether the law on ending a contract may be cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawClaim {
    /// The findings carry it.
    Allowed,
    /// The lines are not covered, or nothing is found.
    Forbidden,
}

/// One thing that is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintFinding {
    /// Position of the block, from 0; none when it is about the whole.
    pub block: Option<usize>,
    /// What is wrong.
    pub fault: LintFault,
}

/// What can be wrong with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LintFault {
    /// A gap that nobody filled in.
    Gap,
    /// An address that stands in templates.
    DummyAddress,
    /// The words read as this language instead.
    WrongLanguage(LetterLang),
    /// A day on which a line ends is not in the text.
    NoEndDate,
    /// The law is cited for lines that it does not cover.
    LawNotHolding,
    /// A character that acts instead of being read.
    UnsafeCharacter,
    /// An empty text.
    Empty,
}

impl fmt::Display for LintFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(block) = self.block {
            write!(f, "block {}: ", block + 1)?;
        }
        match self.fault {
            LintFault::Gap => f.write_str("a gap that nobody filled in"),
            LintFault::DummyAddress => f.write_str("an address that stands in templates"),
            LintFault::WrongLanguage(lang) => write!(f, "the words read as {lang:?}"),
            LintFault::NoEndDate => f.write_str("the day of the end is not named"),
            LintFault::LawNotHolding => f.write_str("a law is cited that does not hold here"),
            LintFault::UnsafeCharacter => f.write_str("a character that cannot be read"),
            LintFault::Empty => f.write_str("an empty text"),
        }
    }
}

/// Returns what is wrong with a document; nothing when it may go out.
pub fn lint(document: &Document, expected: &Expectation) -> Vec<LintFinding> {
    let mut findings = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let faults = faults_of(block, expected);
        findings.extend(faults.into_iter().map(|fault| LintFinding { block: Some(index), fault }));
    }
    if !is_readable(&document.title) {
        findings.push(LintFinding { block: None, fault: LintFault::UnsafeCharacter });
    }
    for spellings in &expected.end_dates {
        if !document.texts().any(|text| spellings.iter().any(|day| text.contains(day.as_str()))) {
            findings.push(LintFinding { block: None, fault: LintFault::NoEndDate });
        }
    }
    findings
}

/// Says whether everything in a text is read, and nothing acts or hides.
fn is_readable(text: &str) -> bool {
    !text.chars().any(is_unsafe) && seen(text) == text
}

const SENTENCE_ENDS: [char; 5] = ['.', ';', ':', '?', '!'];

fn faults_of(block: &Block, expected: &Expectation) -> Vec<LintFault> {
    let mut faults = Vec::new();
    let mut add = |fault: LintFault| {
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    };
    for text in block.texts() {
        if text.trim().is_empty() {
            add(LintFault::Empty);
        }
        if placeholder(text).is_some() {
            add(LintFault::Gap);
        }
        if is_dummy(text) {
            add(LintFault::DummyAddress);
        }
        if !is_readable(text) {
            add(LintFault::UnsafeCharacter);
        }
        if expected.law == LawClaim::Forbidden && text.contains("111/3") {
            add(LintFault::LawNotHolding);
        }
        let text = &*without_own(text, &expected.own_words);
        for sentence in text.split_inclusive(SENTENCE_ENDS).chain([text]) {
            if let Some(other) = reads_as(sentence).filter(|other| *other != expected.lang) {
                add(LintFault::WrongLanguage(other));
            }
        }
    }
    faults
}

/// Returns a text without what the person wrote: a name or an address is in no language, wherever it stands.
fn without_own<'a>(text: &'a str, own: &[String]) -> Cow<'a, str> {
    own.iter().fold(Cow::Borrowed(text), |text, own| {
        if own.is_empty() || !text.contains(own.as_str()) {
            return text;
        }
        Cow::Owned(text.replace(own.as_str(), " "))
    })
}

/// Fragments of addresses that templates use.
const DUMMIES: [&str; 18] = [
    "123 main street",
    "beispielstraße",
    "example street",
    "foo@bar",
    "ihre adresse",
    "lorem ipsum",
    "musterstraße",
    "musterstrasse",
    "name@domain",
    "rue de l'exemple",
    "rue de l’exemple",
    "straatnaam 1",
    "street name",
    "uw adres",
    "voorbeeldstraat",
    "votre adresse",
    "your address",
    "your.name@",
];

fn is_dummy(text: &str) -> bool {
    let lower = text.to_lowercase();
    DUMMIES.iter().any(|dummy| lower.contains(dummy))
}
