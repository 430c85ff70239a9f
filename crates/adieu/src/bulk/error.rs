//! Why a table was not identified, and what to do about it.
//!
//! It must never repeat a cell of the table: column names only.

use std::io;
use std::path::PathBuf;

use adieu_desk::ErrorKind;

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
    /// The table is in an encoding of two bytes a character.
    #[error("{} is UTF-16 text", path.display())]
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
    /// A record is so long that a quote was probably never closed.
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
    /// Returns who can mend it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Read { .. }
            | Self::OwnInput { .. }
            | Self::Empty { .. }
            | Self::Utf16 { .. }
            | Self::NoColumn { .. }
            | Self::RecordTooLong { .. } => ErrorKind::Input,
            Self::Write { .. } => ErrorKind::Configuration,
            Self::WorkerLost => ErrorKind::Bug,
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> String {
        match self {
            Self::Read { .. } => "check the name of the table, and that you may read it".to_owned(),
            Self::Write { .. } => {
                "check that the folder exists, that you may write there, and that the disk has room"
                    .to_owned()
            }
            Self::OwnInput { .. } => "give another name with --out".to_owned(),
            Self::Empty { .. } => "the first line must name the columns".to_owned(),
            Self::Utf16 { .. } => "save the table as CSV UTF-8".to_owned(),
            Self::NoColumn { nearest: Some(near), .. } => {
                format!("did you mean --column \"{near}\"?")
            }
            Self::NoColumn { nearest: None, .. } => {
                "give one of these names with --column".to_owned()
            }
            Self::RecordTooLong { .. } => {
                "look for a quotation mark that is never closed".to_owned()
            }
            Self::WorkerLost => "please report this".to_owned(),
        }
    }
}
