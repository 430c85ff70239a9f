//! Where a statement of law stands: citations, their sources, and the conflicts between sources.
//!
//! It must never hold a fact without a source, an article or an honest note that there is none.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::confidence::Confidence;
use crate::rule_id::RuleId;

/// The identifier of a cited fact, such as `T-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitationId {
    section: char,
    number: u8,
}

/// A text that is not the identifier of a cited fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a citation is a capital letter, a dash and two digits, as in T-08")]
pub struct ParseCitationIdError;

impl CitationId {
    /// Makes the identifier of a fact that is known when the program is built.
    pub(crate) const fn new(section: char, number: u8) -> CitationId {
        assert!(section.is_ascii_uppercase() && number <= 99, "as in T-08");
        CitationId { section, number }
    }
}

impl FromStr for CitationId {
    type Err = ParseCitationIdError;

    fn from_str(text: &str) -> Result<CitationId, ParseCitationIdError> {
        let (section, number) = text.split_once('-').ok_or(ParseCitationIdError)?;
        let mut letters = section.chars();
        match (letters.next(), letters.next()) {
            (Some(section), None) if section.is_ascii_uppercase() => {
                let two_digits = number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit());
                let number = number.parse().ok().filter(|_| two_digits);
                Ok(CitationId { section, number: number.ok_or(ParseCitationIdError)? })
            }
            _ => Err(ParseCitationIdError),
        }
    }
}

impl fmt::Display for CitationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.section, self.number)
    }
}

impl Serialize for CitationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CitationId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CitationId, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A cited fact of law or practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Its identifier.
    pub id: CitationId,
    /// Where it stands in the act; empty when it stands on a page or was derived.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub article: String,
    /// Keys of the sources that carry it; empty when it was derived or not found.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// How sure its open part is, when that differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_part: Option<Confidence>,
    /// What a reader must know beside it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The situation that it speaks of, when it does not speak of every line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Concern>,
}

/// A situation that a citation is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// Machine-to-machine lines.
    M2m,
    /// Data-only lines.
    Data,
    /// Businesses.
    Business,
    /// A holder who died.
    Estate,
    /// Prepaid lines.
    Prepaid,
}

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its key, such as `S1`.
    pub key: String,
    /// What it is.
    pub title: String,
    /// Where it is; empty when there is none.
    #[serde(default)]
    pub urls: Vec<String>,
    /// Date of the copy or of publication, in words.
    pub dated: String,
    /// Day on which it was read; empty when it was not.
    #[serde(default)]
    pub seen: String,
    /// Whether the full official text was read, or something about it.
    pub read: Reading,
}

/// What of a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// The text of the act itself.
    FullText,
    /// A page of the regulator, an operator, the press or another body.
    Page,
    /// Nothing: stated from memory, not verified.
    FromMemory,
}

/// Two sources that do not say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// Its number.
    pub number: u8,
    /// What the sources disagree about.
    pub about: String,
    /// What each side says, and which one the rules follow.
    pub sides: String,
    /// The rules that it touches.
    #[serde(default)]
    pub rules: Vec<RuleId>,
    /// The cited facts that stand on either side.
    #[serde(default)]
    pub citations: Vec<CitationId>,
}
