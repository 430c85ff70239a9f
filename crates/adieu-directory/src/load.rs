//! Turns records into values, and says in which file and line it cannot.
//!
//! It must never skip a record or fill in a value.

mod brand;
mod numbering;
mod reader;

pub(crate) use brand::{brand, for_notices_in, refuse_unknown_keys};
pub(crate) use numbering::numbering;
pub(crate) use reader::Reader;

/// A record that cannot be used, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct LoadError {
    /// Path of the file, below the data folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: LoadProblem,
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadProblem {
    /// The file is not TOML.
    #[error("not TOML: {0}")]
    Syntax(String),
    /// A key is missing.
    #[error("the key {0} is missing")]
    Missing(String),
    /// A key is not known here.
    #[error("the key {key} is not known here{}", nearest.as_ref().map(|near| format!("; the nearest known key is {near}")).unwrap_or_default())]
    UnknownKey {
        /// The key as written.
        key: String,
        /// The known key that was most likely meant.
        nearest: Option<String>,
    },
    /// A value is not of the kind that its key takes.
    #[error("{key} must be {expected}")]
    Kind {
        /// The key.
        key: String,
        /// What it takes.
        expected: &'static str,
    },
    /// A value is not on the closed list of its key.
    #[error("{key} must be one of: {known}")]
    NotOnTheList {
        /// The key.
        key: String,
        /// The words that it takes.
        known: String,
    },
    /// A value names a record that is not there.
    #[error("{key} names {id}, and no brand has that id")]
    NoSuchBrand {
        /// The key.
        key: String,
        /// The id as written.
        id: String,
    },
    /// The id is not the name of the file, or is taken.
    #[error("the id {0} must be the name of this file, and no other file's")]
    Id(String),
}
