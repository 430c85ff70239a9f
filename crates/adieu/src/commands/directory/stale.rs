//! `adieu directory stale`: what to read again first, and where.
//!
//! It must never say that a fact is wrong: it only says how old it is and what hangs on it.

use adieu_desk::ports::Clock as _;
use adieu_directory::{Aging, Confidence, Weight, stale as aging};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use super::WIDTH;
use crate::commands::law::confidence_words;
use crate::failure::Failure;
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

/// How many facts are shown without `-v`.
const SHOWN: usize = 20;

/// One fact of the directory with its age.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StaleView {
    /// The day for which this was computed.
    pub on: String,
    /// Path of the record, below the data folder.
    pub file: String,
    /// Id of the brand; null for numbering.
    pub brand: Option<String>,
    /// Which fact, as `fact.costs` or `channel.phone.2`.
    pub field: String,
    /// What the record says.
    pub value: String,
    /// What hangs on it: address, number, fee, hint.
    pub weight: &'static str,
    /// Days since it was read.
    pub age_days: u32,
    /// The day on which it was read.
    pub seen: String,
    /// How sure it is.
    pub confidence: &'static str,
    /// Age in days and one, times the factor of the weight (8, 4, 2, 1).
    pub urgency: u64,
    /// Pages to look at, the best first.
    pub pages: Vec<PageView>,
}

/// A page to look at.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PageView {
    /// Its name in the record.
    pub source: String,
    /// Its address.
    pub url: String,
}

/// `adieu directory stale`
pub fn stale(world: &World) -> Result<Output, Failure> {
    let today = adieu_case::day_of(world.clock.now());
    let words = &world.words;
    let found = aging(world.directory()?, today);
    let mut out = Output::default();
    if world.global.json {
        for one in &found {
            out.json(&StaleView::of(one, today.to_string()))?;
        }
        return Ok(out);
    }
    out.line(format!("{BOLD}{}{BOLD:#}", words.msg_stale_title(words.date(today))));
    out.line(wrapped(&words.msg_stale_how(), "", WIDTH));
    let most = if world.global.verbose { found.len() } else { SHOWN };
    for one in found.iter().take(most) {
        lines(one, words, &mut out);
    }
    if let Some(more) = found.len().checked_sub(most).filter(|more| *more > 0) {
        out.gap();
        out.line(words.msg_stale_more(i64::try_from(more).unwrap_or(i64::MAX)));
    }
    Ok(out)
}

fn lines(one: &Aging<'_>, words: &Words, out: &mut Output) {
    let weight = match one.weight {
        Weight::Address => words.msg_stale_weight_address(),
        Weight::Number => words.msg_stale_weight_number(),
        Weight::Fee => words.msg_stale_weight_fee(),
        Weight::Hint => words.msg_stale_weight_hint(),
    };
    let urgency = i64::try_from(one.urgency()).unwrap_or(i64::MAX);
    let age = words.msg_stale_age(i64::from(one.age_days), weight, urgency);
    let sureness = words.msg_cli_confidence(confidence_words(sureness(one), words));
    out.gap();
    out.line(format!("{BOLD}{} {}{BOLD:#}", one.brand.unwrap_or(&one.file), one.field));
    out.line(wrapped(&one.value, "  ", WIDTH));
    out.line(format!("  {DIM}{age} · {sureness}{DIM:#}"));
    one.pages.iter().for_each(|page| out.line(format!("  {}", page.url)));
}

fn sureness(one: &Aging<'_>) -> &'static str {
    Confidence::as_str(one.provenance.confidence)
}

impl StaleView {
    fn of(one: &Aging<'_>, on: String) -> Self {
        let page = |page: &&adieu_directory::Source| PageView {
            source: page.id.clone(),
            url: page.url.clone(),
        };
        Self {
            on,
            file: one.file.clone(),
            brand: one.brand.map(str::to_owned),
            field: one.field.clone(),
            value: one.value.clone(),
            weight: one.weight.as_str(),
            age_days: one.age_days,
            seen: one.provenance.seen.to_string(),
            confidence: sureness(one),
            urgency: one.urgency(),
            pages: one.pages.iter().map(page).collect(),
        }
    }
}
