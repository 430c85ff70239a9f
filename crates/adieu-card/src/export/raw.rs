//! Everything as it was read, as a document with a version, and back.
//!
//! It must never read a version that it does not know, or more than any card could have given.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::document;
use crate::dump::CardDump;

/// The version of the document that is written here.
const VERSION: u32 = 1;

/// A reading ends after 20,000 commands: no dump has more files and records than twice that.
const MOST_PARTS: usize = 40_000;

/// Everything as it was read.
#[derive(Serialize, JsonSchema)]
pub struct RawDocument<'a> {
    /// Version of the document; keys are only ever added to one.
    v: u32,
    /// The card.
    #[serde(flatten)]
    dump: &'a CardDump,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// Why a document is no dump.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RawError {
    /// It is something else.
    #[error("the document is not a card as it was read")]
    NotADump,
    /// It was written by a later program.
    #[error("the document has a version that is not known here")]
    OtherVersion,
    /// It holds more than a card can give.
    #[error("the document holds more than a card can give")]
    TooMuch,
}

/// Writes everything as it was read.
pub fn raw_json(dump: &CardDump) -> String {
    document(&RawDocument { v: VERSION, dump })
}

/// Reads what `raw_json` wrote.
pub fn raw_from_json(text: &str) -> Result<CardDump, RawError> {
    let version: Version = serde_json::from_str(text).map_err(|_| RawError::NotADump)?;
    if version.v != VERSION {
        return Err(RawError::OtherVersion);
    }
    let dump: CardDump = serde_json::from_str(text).map_err(|_| RawError::NotADump)?;
    let parts: usize = dump.files.iter().map(|file| file.parts.len() + 1).sum();
    let entries: usize = dump.sets.iter().map(|set| set.set.entries.len() + 1).sum();
    let leads_nowhere = |at: &usize| *at >= dump.files.len();
    if parts > MOST_PARTS || entries > MOST_PARTS {
        return Err(RawError::TooMuch);
    }
    if dump.files.iter().any(|file| file.same_as.as_ref().is_some_and(leads_nowhere)) {
        return Err(RawError::NotADump);
    }
    Ok(dump)
}
