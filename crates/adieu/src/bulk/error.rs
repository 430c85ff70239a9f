//! Why a table was not identified, and what to do about it.
//!
//! It must never repeat a cell of the table: column names only.

use std::io;
use std::path::{Path, PathBuf};

use adieu_desk::ErrorKind;
use adieu_words::Words;

use crate::file_words::{unreadable, unwritable};
use crate::output::OutputError;
use crate::plain_file::{GivenUp, NotAFile};

/// Why a table was not identified. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum BulkError {
    /// The table cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The table.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The result cannot be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The result.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The result has no place.
    #[error(transparent)]
    NoPlace(#[from] OutputError),
    /// The result would take the place of the table.
    #[error("{} is the table itself", path.display())]
    OwnInput {
        /// The path given twice.
        path: PathBuf,
    },
    /// The table has no head.
    #[error("{} is empty", path.display())]
    Empty {
        /// The table.
        path: PathBuf,
    },
    /// The table is in an encoding of two bytes a character, and some of them are damaged.
    #[error("{} is damaged UTF-16 text", path.display())]
    Utf16 {
        /// The table.
        path: PathBuf,
    },
    /// The table has no such column.
    #[error("{} has no column {column}; it has: {}", path.display(), columns.join(", "))]
    NoColumn {
        /// The table.
        path: PathBuf,
        /// The column asked for.
        column: String,
        /// The columns that are there.
        columns: Vec<String>,
        /// The one that was most likely meant.
        nearest: Option<String>,
    },
    /// The table has several columns of the name.
    #[error("{} has the column {column} more than once", path.display())]
    ColumnTwice {
        /// The table.
        path: PathBuf,
        /// The column asked for.
        column: String,
    },
    /// A quotation mark opens a cell and is never closed: every row below would become part of that cell.
    #[error("{} opens a quotation mark in line {line} that is never closed", path.display())]
    OpenQuote {
        /// The table.
        path: PathBuf,
        /// The line where it stands; the first is 1.
        line: u64,
    },
    /// A record is longer than any that somebody writes.
    #[error("{} has a record of more than {} KiB at byte {at}", path.display(), super::chunks::MAX_RECORD / 1024)]
    RecordTooLong {
        /// The table.
        path: PathBuf,
        /// Where the record begins.
        at: u64,
    },
    /// A part of the program that reads rows gave up.
    #[error("a reader of rows gave up")]
    WorkerLost,
}

impl BulkError {
    /// Tells why a table cannot be read.
    pub(super) fn unread(path: PathBuf, source: io::Error) -> Self {
        // Only what decodes UTF-16 says so.
        if source.kind() == io::ErrorKind::InvalidData {
            return Self::Utf16 { path };
        }
        Self::Read { path, source }
    }

    /// Returns who can mend it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Read { .. }
            | Self::OwnInput { .. }
            | Self::Empty { .. }
            | Self::Utf16 { .. }
            | Self::NoColumn { .. }
            | Self::ColumnTwice { .. }
            | Self::OpenQuote { .. }
            | Self::RecordTooLong { .. } => ErrorKind::Input,
            Self::Write { .. } => ErrorKind::Configuration,
            Self::NoPlace(error) => error.kind(),
            Self::WorkerLost => ErrorKind::Bug,
        }
    }

    /// Returns what went wrong and what to do next, in the reader's language.
    pub fn told(&self, words: &Words) -> (String, String) {
        match self {
            Self::Read { path, source } => {
                let (message, hint) = unreadable(path, source, words);
                // What was no file at all has its own advice.
                let odd = NotAFile::of(source).is_some() || GivenUp::of(source).is_some();
                (message, if odd { hint } else { words.msg_table_read_hint() })
            }
            Self::Write { path, source } => {
                (unwritable(path, source, words).0, words.msg_table_write_hint())
            }
            Self::NoPlace(OutputError::Write { path, source }) => {
                (unwritable(path, source, words).0, words.msg_table_write_hint())
            }
            Self::NoPlace(error) => error.told(words),
            Self::OwnInput { path } => {
                (words.msg_table_own_input(shown(path)), words.msg_table_own_input_hint())
            }
            Self::Empty { path } => {
                (words.msg_table_empty(shown(path)), words.msg_table_empty_hint())
            }
            Self::Utf16 { path } => {
                (words.msg_table_utf16(shown(path)), words.msg_table_utf16_hint())
            }
            Self::NoColumn { path, column, columns, nearest } => {
                let hint = match nearest {
                    Some(near) => words.msg_table_no_column_near(harmless(near)),
                    None => words.msg_table_no_column_hint(),
                };
                (
                    words.msg_table_no_column(shown(path), column, harmless(&columns.join(", "))),
                    hint,
                )
            }
            Self::ColumnTwice { path, column } => (
                words.msg_table_column_twice(shown(path), column),
                words.msg_table_column_twice_hint(),
            ),
            Self::OpenQuote { path, line } => (
                words.msg_table_open_quote(shown(path), line.to_string()),
                words.msg_table_open_quote_hint(),
            ),
            Self::RecordTooLong { path, at } => {
                let most = i64::try_from(super::chunks::MAX_RECORD / 1024).unwrap_or(i64::MAX);
                let message = words.msg_table_record_too_long(shown(path), most, at.to_string());
                (message, words.msg_table_record_too_long_hint())
            }
            Self::WorkerLost => (words.msg_table_worker_lost(), words.msg_error_bug_hint()),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Takes out of a table's own words what would steer a terminal.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
