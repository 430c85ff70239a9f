//! A document as the template reads it: plain data, nothing to run.
//!
//! Everything that the template would have to compute (heading levels, column widths, the head of a
//! letter) is settled here. It must never put a text of a person anywhere but in a JSON string.

use adieu_facts::LetterLang;
use adieu_letter::{Block, Document, TypeSize};
use serde::Serialize;

use crate::words::{Words, words};

/// What the template reads from `/data.json`.
#[derive(Serialize)]
pub struct Page<'a> {
    lang: &'static str,
    region: &'static str,
    title: &'a str,
    setting: Setting,
    head: Option<Head>,
    parts: Vec<Part>,
}

/// How the type is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// A letter with air.
    Roomy,
    /// A letter that would spill a few lines on a second page.
    Tight,
    /// A sheet held up at a counter.
    Large,
}

impl Setting {
    /// Returns how a document is set at first.
    pub fn of(size: TypeSize) -> Self {
        match size {
            TypeSize::Normal => Self::Roomy,
            TypeSize::Large => Self::Large,
        }
    }
}

/// The top of a letter: who writes, and the addressee where a window shows it.
#[derive(Serialize)]
struct Head {
    sender: Vec<Words>,
    window: Vec<Words>,
}

/// One part below the head.
#[derive(Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
enum Part {
    Sender { lines: Vec<Words> },
    Window { lines: Vec<Words> },
    Date { text: Words },
    Subject { text: Words },
    Fields { column_em: f64, rows: Vec<(Words, Words)> },
    Heading { level: u8, text: Words },
    Paragraph { text: Words },
    List { ordered: bool, items: Vec<Words> },
    Table { caption: Words, head: Vec<Words>, rows: Vec<Vec<Words>> },
    Signature { closing: Words, lines: Vec<Words> },
    Note { text: Words },
}

impl<'a> Page<'a> {
    /// Settles a document.
    pub fn of(document: &'a Document, setting: Setting) -> Self {
        let (lang, region) = locale(document.lang);
        let (head, blocks) = match &document.blocks[..] {
            [
                Block::Sender { lines: sender },
                Block::AddressWindow { lines: window },
                rest @ ..,
            ] => (Some(Head { sender: all(sender), window: all(window) }), rest),
            blocks => (None, blocks),
        };
        let mut below_subject = false;
        let parts = blocks.iter().map(|block| part(block, &mut below_subject)).collect();
        Self { lang, region, title: &document.title, setting, head, parts }
    }
}

fn locale(lang: LetterLang) -> (&'static str, &'static str) {
    match lang {
        LetterLang::Nl => ("nl", "BE"),
        LetterLang::Fr => ("fr", "BE"),
        LetterLang::De => ("de", "BE"),
        LetterLang::En => ("en", "GB"),
    }
}

fn part(block: &Block, below_subject: &mut bool) -> Part {
    match block {
        Block::Sender { lines } => Part::Sender { lines: all(lines) },
        Block::AddressWindow { lines } => Part::Window { lines: all(lines) },
        Block::DateLine { text } => Part::Date { text: words(text) },
        Block::Subject { text } => {
            *below_subject = true;
            Part::Subject { text: words(text) }
        }
        Block::Fields { rows } => Part::Fields {
            column_em: column_em(rows),
            rows: rows.iter().map(|(name, value)| (words(name), words(value))).collect(),
        },
        // The subject is the first heading; a sheet without one starts with its own.
        Block::Heading { text } => {
            Part::Heading { level: if *below_subject { 2 } else { 1 }, text: words(text) }
        }
        Block::Paragraph { text } => Part::Paragraph { text: words(text) },
        Block::List { ordered, items } => Part::List { ordered: *ordered, items: all(items) },
        Block::Table { caption, head, rows } => Part::Table {
            caption: words(caption),
            head: all(head),
            rows: rows.iter().map(|row| all(row)).collect(),
        },
        Block::Signature { closing, lines } => {
            Part::Signature { closing: words(closing), lines: all(lines) }
        }
        Block::Note { text } => Part::Note { text: words(text) },
    }
}

fn all(lines: &[String]) -> Vec<Words> {
    lines.iter().map(|line| words(line)).collect()
}

/// Width of the column of names: that of the longest, and some air.
fn column_em(rows: &[(String, String)]) -> f64 {
    let width = |name: &str| name.chars().map(letter_em).sum::<f64>();
    let widest = rows.iter().map(|(name, _)| width(name)).fold(0.0, f64::max);
    (widest + 1.4).clamp(7.0, 18.0)
}

/// About how wide a letter of our typeface is; "Mobilfunknummer" is wider than its fifteen letters tell.
fn letter_em(letter: char) -> f64 {
    match letter {
        'm' | 'w' | 'M' | 'W' => 0.9,
        'f' | 'i' | 'j' | 'l' | 't' | 'I' | ' ' | '.' | ',' | ':' | '\'' | '’' | '(' | ')' => {
            0.34
        }
        'A'..='Z' => 0.68,
        _ => 0.54,
    }
}
