//! What was not understood on the command line, told in the reader's language.
//!
//! It must never repeat what may be a number or an address of somebody: that is shown as a dash of dots.

use std::ffi::OsString;

use adieu_words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::args::WAIT_MINUTES;
use crate::failure::{Failure, FailureKind};

/// Tells which part of the command line was not understood, and what would be.
pub fn usage(error: &clap::Error, raw: &[OsString], words: &Words) -> Failure {
    let wrong = [
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidArg,
        ContextKind::PriorArg,
        ContextKind::InvalidValue,
    ];
    let mut place: Vec<String> =
        wrong.iter().flat_map(|kind| said(error, *kind)).map(|part| shown(&part, error)).collect();
    place.dedup();
    if let Some(number) = superfluous(error, raw) {
        let message = words.msg_shell_word_too_many(number);
        let hints: Vec<String> =
            written(error, words).into_iter().chain([hint(error, words)]).collect();
        return Failure::of(FailureKind::Usage, message, hints.join(" · "));
    }
    let failure = Failure::of(FailureKind::Usage, message(error, words), hint(error, words));
    if place.is_empty() { failure } else { failure.at(place.join(" ")) }
}

/// Returns the place of a word that no command takes: the word itself may be a name, and is not shown.
fn superfluous(error: &clap::Error, raw: &[OsString]) -> Option<i64> {
    let wrong = said(error, ContextKind::InvalidArg).into_iter().next()?;
    if error.kind() != ErrorKind::UnknownArgument || wrong.starts_with('-') {
        return None;
    }
    let place = raw.iter().position(|word| word.to_str() == Some(wrong.as_str()))?;
    i64::try_from(place).ok()
}

/// Returns how the command is written, as the parser says it.
fn written(error: &clap::Error, words: &Words) -> Option<String> {
    let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) else { return None };
    let usage = usage.to_string();
    let usage = usage.split_once("adieu").map(|(_, rest)| format!("adieu{rest}"))?;
    let usage = usage.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(words.msg_shell_written_so(usage.replacen("[OPTIONS]", &words.msg_shell_tag_options(), 1)))
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the parser's other kinds get the plain sentence"
)]
fn message(error: &clap::Error, words: &Words) -> String {
    match error.kind() {
        ErrorKind::MissingRequiredArgument | ErrorKind::TooFewValues => words.msg_shell_missing(),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.msg_shell_missing_command()
        }
        ErrorKind::ArgumentConflict
            if said(error, ContextKind::InvalidArg) == said(error, ContextKind::PriorArg) =>
        {
            words.msg_shell_twice()
        }
        ErrorKind::ArgumentConflict => words.msg_shell_conflict(),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => words.msg_shell_value(),
        _ => words.msg_error_usage(),
    }
}

fn hint(error: &clap::Error, words: &Words) -> String {
    let near =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.iter().flat_map(|kind| said(error, *kind)).next();
    let mut hints: Vec<String> =
        near.map(|name| words.msg_facts_hint_did_you_mean(name)).into_iter().collect();
    let allowed = said(error, ContextKind::ValidValue);
    if !allowed.is_empty() {
        hints.push(words.msg_facts_hint_words(allowed.join(", ")));
    }
    let argument = said(error, ContextKind::InvalidArg).join(" ");
    if argument.starts_with("--now") {
        hints.push(words.msg_shell_now_hint());
    } else if argument.starts_with("--wait") {
        let (least, most) = (WAIT_MINUTES.start().to_string(), WAIT_MINUTES.end().to_string());
        hints.push(words.msg_line_wait_range(least, most));
    } else if argument.contains("<DATE>") && error.kind() == ErrorKind::ValueValidation {
        hints.push(words.msg_shell_day_hint());
    }
    hints.push(words.msg_error_usage_hint());
    hints.join(" ")
}

/// Returns what the parser says of one kind, without empty texts.
fn said(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    let mut texts = Vec::new();
    if let Some(ContextValue::String(text)) = error.get(kind) {
        texts.push(text.clone());
    } else if let Some(ContextValue::Strings(several)) = error.get(kind) {
        texts.extend(several.iter().cloned());
    }
    texts.into_iter().filter(|text| !text.is_empty()).collect()
}

/// Returns a part of the command line as it may be shown: what was given beyond what a command takes may be a name.
fn shown(part: &str, error: &clap::Error) -> String {
    let personal = part.contains('@')
        || error.kind() == ErrorKind::UnknownArgument && !part.starts_with('-')
        || part.bytes().filter(u8::is_ascii_digit).count() >= 6;
    if personal { "…".to_owned() } else { part.chars().take(80).collect() }
}
