//! What a person must hear of before a letter leaves: a step that cannot wait, a year that is over.
//!
//! It must never hold back a letter that has left already.

use adieu_case::{LetterKind, Station, StepId};
use adieu_law::{FindingOutcome, Question};
use adieu_words::Words;

use crate::desk::Opened;
use crate::labels;

/// Returns the steps that cannot wait and that a letter would overtake; none once such a letter has left.
pub(crate) fn overtaken(opened: &Opened, letter: LetterKind) -> Vec<StepId> {
    let Some(waits) = waiting_step(letter) else { return Vec::new() };
    if opened.case.notice().is_some() {
        return Vec::new();
    }
    let first = opened.plan.steps.iter().filter(|step| {
        step.id.station() == Station::First
            && step.state.is_unsettled()
            && step.blocks.contains(&waits)
    });
    first.map(|step| step.id).collect()
}

/// The step that a letter does, where others must come before it.
fn waiting_step(letter: LetterKind) -> Option<StepId> {
    match letter {
        LetterKind::Notice | LetterKind::FollowUp => Some(StepId::GiveNotice),
        LetterKind::Estate => Some(StepId::TellOfDeath),
        LetterKind::Reminder
        | LetterKind::FormalNotice
        | LetterKind::Ombudsman
        | LetterKind::Refund
        | LetterKind::BillDispute
        | LetterKind::Pause
        | LetterKind::Transfer
        | LetterKind::ToPrepaid
        | LetterKind::Withdrawal
        | LetterKind::Mandate
        | LetterKind::DataAccess
        | LetterKind::DataErasure
        | LetterKind::Unlock => None,
    }
}

/// Says what to know before a letter leaves, in the reader's language.
pub(super) fn cautions(opened: &Opened, letter: LetterKind, words: &Words) -> Vec<String> {
    let steps = overtaken(opened, letter);
    let titles: Vec<String> = steps.iter().map(|id| labels::step_title(*id, words)).collect();
    let first = (!titles.is_empty()).then(|| words.msg_sending_first_steps(titles.join(" · ")));
    let late = late_complaint(opened).filter(|_| letter == LetterKind::Ombudsman);
    let late = late.map(|day| words.msg_sending_complaint_late(words.date(day)));
    first.into_iter().chain(late).collect()
}

/// The last day on which the Ombudsman had to take the complaint, where it is over.
fn late_complaint(opened: &Opened) -> Option<jiff::civil::Date> {
    let findings = opened.plan.findings.iter().flatten();
    let closed = findings.filter(|finding| {
        finding.question == Question::OmbudsmanOpen
            && finding.outcome == FindingOutcome::DoesNotApply
    });
    closed.filter_map(|finding| finding.date).min()
}
