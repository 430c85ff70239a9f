//! The files of journeys and papers as they are written, before their names are looked up.
//!
//! It must never know what a name means.

use adieu_law::{CitationId, Confidence};
use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use toml::Spanned;
use toml::value::Datetime;

use super::Copying;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JourneyRecord {
    pub(super) id: Spanned<String>,
    pub(super) tone: ToneWord,
    #[serde(default)]
    pub(super) reasons: Vec<String>,
    #[serde(default)]
    pub(super) when: Vec<WhenRecord>,
    #[serde(default)]
    pub(super) without: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) papers: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) shows_identity: bool,
    #[serde(default)]
    pub(super) brand_facts: Vec<String>,
    pub(super) rests_on: Vec<CitationId>,
    #[serde(deserialize_with = "day")]
    pub(super) seen: Date,
    pub(super) confidence: Confidence,
    #[serde(default, rename = "question")]
    pub(super) questions: Vec<QuestionRecord>,
    #[serde(default, rename = "step")]
    pub(super) steps: Vec<StepRecord>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ToneWord {
    Condolence,
    Urgent,
    Calm,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenRecord {
    pub(super) all: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionRecord {
    pub(super) key: Spanned<String>,
    #[serde(default)]
    pub(super) when: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepRecord {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) before: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) replaces: Vec<Spanned<String>>,
    pub(super) by: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) why: Vec<CitationId>,
    pub(super) letter: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) when: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PapersRecord {
    #[serde(default, rename = "paper")]
    pub(super) papers: Vec<PaperRecord>,
    #[serde(default)]
    pub(super) asked: Vec<AskedRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaperRecord {
    pub(super) id: Spanned<String>,
    pub(super) copying: Copying,
    #[serde(default)]
    pub(super) why: Vec<CitationId>,
    pub(super) confidence: Confidence,
    #[serde(deserialize_with = "day")]
    pub(super) seen: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskedRecord {
    pub(super) brand: String,
    pub(super) papers: Vec<Spanned<String>>,
    pub(super) source: String,
    pub(super) confidence: Confidence,
    #[serde(deserialize_with = "day")]
    pub(super) seen: Date,
}

/// Reads a day, as TOML writes it.
fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let written = Datetime::deserialize(from)?.to_string();
    written.parse().map_err(|_| D::Error::custom("write a day as in 2026-11-22"))
}
