//! Facts of a card for a case: which line it is, what was recorded, and what does not fit.
//!
//! It must never write over what a case says, or record a telephone number that somebody once wrote on a card: a card that
//! does not fit is told, and nothing is recorded; a number is recorded by the person, with a command that is shown.

use adieu_case::CaseRef;
use adieu_desk::{CardFacts, CardRecorded, NumberFit, OwnNumber};
use schemars::JsonSchema;
use serde::Serialize;

use super::source::Reading;
use crate::args::CardReadArgs;
use crate::commands::case_ref;
use crate::failure::{Failure, desk as told};
use crate::output::{Output, unsteered, wrapped};
use crate::world::World;

const WIDTH: usize = 96;

/// Where the person wants the facts.
pub struct CaseWish {
    case: CaseRef,
    /// Place of the line, counted from 0.
    line: Option<usize>,
}

/// What became of the facts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseFactsView {
    /// Reference of the case.
    case: String,
    /// Place of the line in the case, counted from 0 as in its facts.
    line: usize,
    /// Keys of the facts that were recorded.
    recorded: Vec<String>,
    /// Keys of the facts that the case knew already.
    known: Vec<String>,
    /// Facts that differ; with one of these nothing is recorded.
    conflicts: Vec<ConflictView>,
    /// How the telephone numbers on the card stand beside the case: they are never recorded. Absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    own_number: Option<OwnNumberView>,
}

/// Telephone numbers that somebody once wrote on the card.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OwnNumberView {
    /// Key of the fact.
    key: String,
    /// same: the card has the number of the case; other: it has another one; unknown: the case has none.
    fit: NumberFitView,
    /// What the case says.
    case: Option<String>,
    /// What the card says.
    card: Vec<String>,
}

/// How they fit the number of the case.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum NumberFitView {
    Same,
    Other,
    Unknown,
}

/// A fact that differs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConflictView {
    /// Key of the fact.
    key: String,
    /// What the case says.
    case: String,
    /// What the card says.
    card: String,
}

/// Reads what was asked for, and makes sure that the case is there, open, and has the line.
pub fn wish(args: &CardReadArgs, world: &World) -> Result<Option<CaseWish>, Failure> {
    let Some(text) = &args.card_case else { return Ok(None) };
    let case = case_ref(text, &world.words)?;
    let line = args.card_line.and_then(|line| usize::try_from(line).ok()).map(|line| line - 1);
    world.desk()?.awaits_card(&case, line).map_err(|error| told(&error, &world.words))?;
    Ok(Some(CaseWish { case, line }))
}

/// Records what the card says of itself.
pub fn record(wish: &CaseWish, reading: &Reading, world: &World) -> Result<CaseFactsView, Failure> {
    let identity = &reading.card.identity;
    let facts = CardFacts {
        iccid: identity.iccid.clone(),
        imsi: identity.imsi.clone(),
        numbers: identity.own_numbers.iter().map(|own| own.number.clone()).collect(),
    };
    let desk = world.desk()?;
    let recorded = desk.record_card(&wish.case, wish.line, &facts);
    Ok(view(&wish.case, recorded.map_err(|error| told(&error, &world.words))?))
}

fn view(case: &CaseRef, recorded: CardRecorded) -> CaseFactsView {
    let conflicts = recorded.conflicts.into_iter().map(|conflict| ConflictView {
        key: conflict.key,
        case: conflict.case,
        card: conflict.card,
    });
    CaseFactsView {
        case: case.to_string(),
        line: recorded.line,
        recorded: recorded.recorded,
        known: recorded.known,
        conflicts: conflicts.collect(),
        own_number: recorded.own_number.map(OwnNumberView::of),
    }
}

impl OwnNumberView {
    fn of(own: OwnNumber) -> Self {
        let fit = match own.fit() {
            NumberFit::Same => NumberFitView::Same,
            NumberFit::Other => NumberFitView::Other,
            NumberFit::Unknown => NumberFitView::Unknown,
        };
        Self { key: own.key, fit, case: own.case, card: own.card }
    }
}

/// Tells that the card is not the line's, when it is not; the numbers themselves stand in the result.
pub fn unfit(view: &CaseFactsView, world: &World) -> Option<Failure> {
    let keys: Vec<&str> = view.conflicts.iter().map(|conflict| conflict.key.as_str()).collect();
    let message = world.words.msg_card_case_not_recorded(view.case.as_str(), keys.join(", "));
    let hint = world.words.msg_card_case_not_recorded_hint();
    (!keys.is_empty()).then(|| Failure::input(message, hint))
}

/// Shows what became of the facts.
pub fn show(view: &CaseFactsView, world: &World, out: &mut Output) {
    let words = &world.words;
    let case = view.case.as_str();
    out.gap();
    if !view.conflicts.is_empty() {
        out.line(words.msg_card_case_conflict(case));
        for conflict in &view.conflicts {
            let ConflictView { key, case, card } = conflict;
            let line = words.msg_card_case_differs(key.as_str(), case.as_str(), card.as_str());
            out.line(format!("  {}", unsteered(&line)));
        }
        let facts: Vec<String> = view
            .conflicts
            .iter()
            .map(|conflict| format!("{}={}", conflict.key, conflict.card))
            .collect();
        let command = format!("adieu fact {case} {} --source card", facts.join(" "));
        out.line(words.msg_card_case_conflict_hint(command));
    } else if !view.recorded.is_empty() {
        out.line(words.msg_card_case_recorded(case, view.recorded.join(", ")));
    } else if !view.known.is_empty() {
        out.line(words.msg_card_case_known(case));
    } else {
        out.line(words.msg_card_case_nothing(case));
    }
    // Of a card that is not the line's, the number says nothing either.
    if let Some(own) = view.own_number.as_ref().filter(|_| view.conflicts.is_empty()) {
        show_own_number(own, case, world, out);
    }
}

fn show_own_number(own: &OwnNumberView, case: &str, world: &World, out: &mut Output) {
    let words = &world.words;
    match own.fit {
        NumberFitView::Same => out.line(words.msg_card_case_own_number_same(case)),
        NumberFitView::Other => {
            let said = own.case.as_deref().unwrap_or_default();
            let told = words.msg_card_case_own_number_other(own.card.join(", "), said);
            out.line(wrapped(&told, "", WIDTH));
        }
        NumberFitView::Unknown => {
            out.line(wrapped(&words.msg_card_case_own_number_unsure(), "", WIDTH));
            for number in &own.card {
                out.line(format!("    adieu fact {case} {}={number}", own.key));
            }
        }
    }
}
