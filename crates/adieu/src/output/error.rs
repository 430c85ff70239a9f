//! Why files for a person were not written, and what to do about it.
//!
//! It must never show what stands in a file: names are enough.

use std::io;
use std::path::{Path, PathBuf};

use adieu_desk::ErrorKind;
use adieu_words::Words;
use clap::builder::{BoolValueParser, TypedValueParser};

use super::list::LIST;
use crate::failure::{Failure, FailureKind};
use crate::file_words::unwritable;

/// What becomes of a file in the way that adieu did not write, or that somebody changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// It stays, and nothing is written.
    Kept,
    /// It is replaced: `--force`.
    Replaced,
}

impl Foreign {
    /// Reads `--force`.
    pub fn parser() -> impl TypedValueParser<Value = Self> {
        BoolValueParser::new().map(|force| if force { Self::Replaced } else { Self::Kept })
    }
}

/// Why files were not written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// Files stand in the way that are not adieu's, or no longer what adieu wrote.
    #[error("{} holds foreign files: {}", folder.display(), names.join(", "))]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The files.
        names: Vec<String>,
    },
    /// The one file to be written is there already.
    #[error("{} exists", file.display())]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// The list of adieu's files is none.
    #[error("{} is no list of files", list.display())]
    NoList {
        /// The list.
        list: PathBuf,
    },
    /// The folder that is kept for this case holds files of another.
    #[error("{} belongs to {owner}", folder.display())]
    Others {
        /// The folder.
        folder: PathBuf,
        /// Whose files it holds.
        owner: String,
    },
    /// A folder, a link or a device stands where a file or a folder of adieu's must be.
    #[error("{} is in the way", path.display())]
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// Another process is writing there.
    #[error("another process writes to {}", folder.display())]
    Busy {
        /// The folder.
        folder: PathBuf,
    },
    /// The system does not write it.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl OutputError {
    /// Says that the system does not write something.
    pub fn write(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        |source| Self::Write { path: path.to_owned(), source }
    }

    /// Returns who can mend it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Foreign { .. }
            | Self::Exists { .. }
            | Self::NoList { .. }
            | Self::Others { .. }
            | Self::InTheWay { .. } => ErrorKind::Input,
            Self::Busy { .. } => ErrorKind::World,
            Self::Write { .. } => ErrorKind::Configuration,
        }
    }

    /// Returns what went wrong and what to do next, in the reader's language.
    pub fn told(&self, words: &Words) -> (String, String) {
        match self {
            Self::Foreign { folder, names } => (
                words.msg_output_foreign(shown(folder), names.join(", ")),
                words.msg_output_foreign_hint(),
            ),
            Self::Exists { file } => {
                (words.msg_output_exists(shown(file)), words.msg_output_exists_hint())
            }
            Self::NoList { list } => {
                (words.msg_output_no_list(shown(list)), words.msg_output_no_list_hint(LIST))
            }
            Self::Others { folder, owner } => (
                words.msg_output_others(shown(folder), owner.as_str()),
                words.msg_output_foreign_hint(),
            ),
            Self::InTheWay { path } => {
                (words.msg_output_in_the_way(shown(path)), words.msg_output_in_the_way_hint())
            }
            Self::Busy { folder } => {
                (words.msg_output_busy(shown(folder)), words.msg_output_busy_hint())
            }
            Self::Write { path, source } => unwritable(path, source, words),
        }
    }

    /// Tells it as the failure of a command.
    pub fn failure(&self, words: &Words) -> Failure {
        let (message, hint) = self.told(words);
        Failure::of(FailureKind::from(self.kind()), message, hint)
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
