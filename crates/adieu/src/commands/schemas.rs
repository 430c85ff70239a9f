//! Writes the JSON schemas of what `--json` prints, and of the facts file.

use adieu_card::card::{CardIdentity, CardMessage};
use adieu_card::export::RawDocument;
use adieu_desk::{
    CaseView, ChoiceView, IdentificationView, LawCheckView, LawListView, LineCheckView,
};
use adieu_words::Words;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::card::{BackupView, CompareView, FieldView, ReadView, SlotView};
use super::directory::{ProposalView, StaleView};
use super::glossary::TermView;
use crate::args::OutArg;
use crate::failure::{Failure, FailureKind};
use crate::output::{OutFile, Output, Place};

/// `adieu schemas --out DIR`
pub fn write(args: &OutArg, words: &Words) -> Result<Output, Failure> {
    let schemas = [
        one::<CaseView>("case"),
        one::<ChoiceView>("choose"),
        one::<LineCheckView>("line"),
        one::<LawCheckView>("law-check"),
        one::<LawListView>("law-list"),
        one::<IdentificationView>("identification"),
        one::<FieldView>("card-decode"),
        one::<SlotView>("card-list"),
        one::<ReadView>("card-read"),
        one::<BackupView>("card-backup"),
        one::<CompareView>("card-compare"),
        one::<CardIdentity>("card-file-identity"),
        one::<Vec<CardMessage>>("card-file-messages"),
        one::<RawDocument>("card-file-raw"),
        one::<StaleView>("directory-stale"),
        one::<ProposalView>("directory-proposal"),
        one::<TermView>("glossary"),
        one::<ErrorDocument>("error"),
        ("facts", serde_json::to_string_pretty(&adieu_facts::schema())),
    ];
    let texts = schemas
        .into_iter()
        .map(|(name, text)| Ok((format!("{name}.schema.json"), format!("{}\n", text?))))
        .collect::<Result<Vec<_>, serde_json::Error>>()
        .map_err(|error| Failure::of(FailureKind::Bug, error.to_string(), ""))?;
    let files: Vec<OutFile<'_>> =
        texts.iter().map(|(name, text)| OutFile { name, bytes: text.as_bytes() }).collect();
    Place::take(&args.out, "schemas", args.force)
        .and_then(|place| place.write(&files))
        .map_err(|error| error.failure(words))?;
    Ok(Output::default())
}

fn one<T: JsonSchema>(name: &str) -> (&str, Result<String, serde_json::Error>) {
    // As written, not as read: what may be left out is not required.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    (name, serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<T>()))
}

/// What stands on standard error with `--json`.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is written; the object itself is built in `failure`")]
struct ErrorDocument {
    /// The error.
    error: ErrorBody,
}

/// One error.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is written; the object itself is built in `failure`")]
struct ErrorBody {
    /// bug, usage, input, configuration, world, damaged.
    kind: String,
    /// What was attempted and why it failed.
    message: String,
    /// What to do next; may be empty.
    hint: String,
    /// Place in a file or on the command line.
    #[schemars(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    /// References of the cases that are kept, although not all that was asked for could be done.
    #[schemars(skip_serializing_if = "Vec::is_empty")]
    cases: Vec<String>,
}
