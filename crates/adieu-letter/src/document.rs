//! A letter as values: headings, paragraphs, lists, tables, an address window.
//!
//! Every rendering (text, mail, page, PDF) is made from this and from nothing else, so that all of them say
//! the same words. It must never hold markup: text is text.

use adieu_facts::LetterLang;
use serde::{Deserialize, Serialize};

/// One letter, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Language of the words.
    pub lang: LetterLang,
    /// Title for the file's properties and the mail's subject.
    pub title: String,
    /// Revision of the text.
    pub revision: u32,
    /// How large the type is.
    pub size: TypeSize,
    /// The parts, from top to bottom.
    pub blocks: Vec<Block>,
}

/// How large the type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeSize {
    /// For a letter.
    #[default]
    Normal,
    /// For a sheet held up at a counter.
    Large,
}

/// One part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// The sender, top left: name, address, reply address, reply phone.
    Sender {
        /// One line each.
        lines: Vec<String>,
    },
    /// The addressee, placed for a window envelope (right, as Belgian letters have it).
    AddressWindow {
        /// One line each: at most six.
        lines: Vec<String>,
    },
    /// Place and day.
    DateLine {
        /// The whole line.
        text: String,
    },
    /// The subject line, set apart.
    Subject {
        /// The whole line.
        text: String,
    },
    /// Names and values in two columns: reference, customer number, number.
    Fields {
        /// Name and value.
        rows: Vec<(String, String)>,
    },
    /// A heading inside the letter.
    Heading {
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: String,
    },
    /// A list.
    List {
        /// Numbered, or with bullets.
        ordered: bool,
        /// One item each.
        items: Vec<String>,
    },
    /// A table with a heading row.
    Table {
        /// Said before the table, also for a screen reader.
        caption: String,
        /// Heading of each column.
        head: Vec<String>,
        /// Rows of cells, as many as `head`.
        rows: Vec<Vec<String>>,
    },
    /// Room for a signature, with the name below.
    Signature {
        /// Closing words ("Yours faithfully,").
        closing: String,
        /// The name, and the role below it.
        lines: Vec<String>,
    },
    /// Small print at the end: enclosures, how this was sent.
    Note {
        /// The words.
        text: String,
    },
}

impl Document {
    /// Returns every text of the letter in reading order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flat_map(Block::texts)
    }
}

impl Block {
    /// Returns every text of the block in reading order.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Block::Sender { lines } | Block::AddressWindow { lines } => strs(lines),
            Block::DateLine { text }
            | Block::Subject { text }
            | Block::Heading { text }
            | Block::Paragraph { text }
            | Block::Note { text } => vec![text],
            Block::Fields { rows } => {
                rows.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect()
            }
            Block::List { ordered: _, items } => strs(items),
            Block::Table { caption, head, rows } => {
                let mut texts = vec![caption.as_str()];
                texts.extend(strs(head));
                texts.extend(rows.iter().flat_map(|row| strs(row)));
                texts
            }
            Block::Signature { closing, lines } => {
                let mut texts = vec![closing.as_str()];
                texts.extend(strs(lines));
                texts
            }
        }
    }
}

fn strs(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}
