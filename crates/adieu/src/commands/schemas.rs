//! Writes the JSON schemas of what `--json` prints, and of the facts file.

use std::fs;

use adieu_card::card::{CardIdentity, CardMessage};
use adieu_card::export::RawDocument;
use adieu_desk::{
    CaseView, ChoiceView, IdentificationView, LawCheckView, LawListView, LineCheckView,
};
use adieu_words::Words;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::cannot_write;
use super::card::{BackupView, CompareView, FieldView, ReadView, SlotView};
use super::directory::{ProposalView, StaleView};
use super::glossary::TermView;
use super::letter::write_whole;
use crate::args::OutArg;
use crate::failure::{Failure, FailureKind};
use crate::output::Output;

/// `adieu schemas --out DIR`
pub fn write(args: &OutArg, words: &Words) -> Result<Output, Failure> {
    fs::create_dir_all(&args.out).map_err(|e| cannot_write(&args.out, &e, words))?;
    one::<CaseView>("case", args, words)?;
    one::<ChoiceView>("choose", args, words)?;
    one::<LineCheckView>("line", args, words)?;
    one::<LawCheckView>("law-check", args, words)?;
    one::<LawListView>("law-list", args, words)?;
    one::<IdentificationView>("identification", args, words)?;
    one::<FieldView>("card-decode", args, words)?;
    one::<SlotView>("card-list", args, words)?;
    one::<ReadView>("card-read", args, words)?;
    one::<BackupView>("card-backup", args, words)?;
    one::<CompareView>("card-compare", args, words)?;
    one::<CardIdentity>("card-file-identity", args, words)?;
    one::<Vec<CardMessage>>("card-file-messages", args, words)?;
    one::<RawDocument>("card-file-raw", args, words)?;
    one::<StaleView>("directory-stale", args, words)?;
    one::<ProposalView>("directory-proposal", args, words)?;
    one::<TermView>("glossary", args, words)?;
    one::<ErrorDocument>("error", args, words)?;
    write_schema("facts", &adieu_law::facts::schema(), args, words)?;
    Ok(Output::default())
}

fn one<T: JsonSchema>(name: &str, args: &OutArg, words: &Words) -> Result<(), Failure> {
    // As written, not as read: what may be left out is not required.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<T>();
    write_schema(name, &schema, args, words)
}

fn write_schema(
    name: &str,
    schema: &impl serde::Serialize,
    args: &OutArg,
    words: &Words,
) -> Result<(), Failure> {
    let mut text = serde_json::to_string_pretty(schema)
        .map_err(|error| Failure::of(FailureKind::Bug, error.to_string(), ""))?;
    text.push('\n');
    let path = args.out.join(format!("{name}.schema.json"));
    write_whole(&path, text.as_bytes()).map_err(|e| cannot_write(&path, &e, words))
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
}
