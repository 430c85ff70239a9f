//! What was not understood on the command line, told in the reader's language.
//!
//! It must never repeat what may be a number or an address of somebody: that is shown as a dash of dots.

use adieu_words::Words;
use clap::error::{ContextKind, ContextValue};

use crate::failure::{Failure, FailureKind};

/// Tells which part of the command line was not understood, and what would be.
pub fn usage(error: &clap::Error, words: &Words) -> Failure {
    let wrong =
        [ContextKind::InvalidSubcommand, ContextKind::InvalidArg, ContextKind::InvalidValue];
    let place: Vec<String> =
        wrong.iter().flat_map(|kind| said(error, *kind)).map(|part| shown(&part)).collect();
    let near =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.iter().flat_map(|kind| said(error, *kind)).next();
    let allowed = said(error, ContextKind::ValidValue);
    let mut hints: Vec<String> =
        near.map(|name| words.msg_facts_hint_did_you_mean(name)).into_iter().collect();
    if !allowed.is_empty() {
        hints.push(words.msg_facts_hint_words(allowed.join(", ")));
    }
    hints.push(words.msg_error_usage_hint());
    let failure = Failure::of(FailureKind::Usage, words.msg_error_usage(), hints.join(" "));
    if place.is_empty() { failure } else { failure.at(place.join(" ")) }
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

/// Returns a part of the command line as it may be shown.
fn shown(part: &str) -> String {
    let personal = part.contains('@') || part.bytes().filter(u8::is_ascii_digit).count() >= 6;
    if personal { "…".to_owned() } else { part.chars().take(80).collect() }
}
