//! Which lines of a case a letter is about.
//!
//! A line for which a port is wished or running must never be named by a letter that ends the contract, unless the
//! person typed a reason.

use adieu_case::{Case, LetterKind};
use adieu_facts::{Line, Outcome};
use adieu_law::{FindingOutcome, Question};

use crate::desk::Opened;

/// Returns the lines that a letter names, in order; with a reason typed against the port guard, guarded ones too.
pub(super) fn lines(opened: &Opened, letter: LetterKind, reason: Option<&str>) -> Vec<usize> {
    let case = &opened.case;
    match letter {
        LetterKind::Notice | LetterKind::FollowUp => notice_lines(case, reason),
        LetterKind::Withdrawal => {
            let guarded = if reason.is_some() { Vec::new() } else { still_guarded(case) };
            let mut lines = some_or_all(case, |line| line.sale.is_some());
            lines.retain(|line| !guarded.contains(line));
            lines
        }
        LetterKind::Refund => refund_lines(opened),
        LetterKind::Pause => wishing(case, Outcome::Pause, |line| line.pause.is_some()),
        LetterKind::Transfer => wishing(case, Outcome::Transfer, |line| line.transfer.is_some()),
        LetterKind::ToPrepaid => wishing(case, Outcome::ToPrepaid, |_| true),
        LetterKind::Unlock => some_or_all(case, |line| line.device_told().is_some()),
        LetterKind::Reminder
        | LetterKind::FormalNotice
        | LetterKind::Ombudsman
        | LetterKind::BillDispute
        | LetterKind::Estate
        | LetterKind::Mandate
        | LetterKind::DataAccess
        | LetterKind::DataErasure => as_sent_before(case),
    }
}

/// The lines to be ended; with a reason typed, guarded lines too.
fn notice_lines(case: &Case, reason: Option<&str>) -> Vec<usize> {
    let mut lines = case.notice_lines();
    if reason.is_some() {
        let wanted = |line: &usize| matches!(case.outcome_of(*line), Outcome::End | Outcome::Port);
        lines.extend(case.guarded_lines().into_iter().filter(wanted));
        lines.sort_unstable();
        lines.dedup();
    }
    lines
}

/// Guarded lines for which no reason was typed yet.
fn still_guarded(case: &Case) -> Vec<usize> {
    let typed: Vec<usize> = case.overrides.iter().flat_map(|o| o.lines.clone()).collect();
    case.guarded_lines().into_iter().filter(|line| !typed.contains(line)).collect()
}

/// The lines whose credit is owed back, else those with a deposit, else all.
fn refund_lines(opened: &Opened) -> Vec<usize> {
    let owed = |line: &usize| {
        opened.plan.findings[*line].iter().any(|finding| {
            finding.question == Question::CreditRight
                && matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
        })
    };
    let lines: Vec<usize> = (0..opened.case.facts.lines.len()).filter(owed).collect();
    if lines.is_empty() {
        some_or_all(&opened.case, |line| line.deposit.is_some_and(|cents| cents > 0))
    } else {
        lines
    }
}

/// The lines for which the outcome is wished; where it is for none, those with facts about it, else all.
fn wishing(case: &Case, outcome: Outcome, told: impl Fn(&Line) -> bool) -> Vec<usize> {
    let all = 0..case.facts.lines.len();
    let wished: Vec<usize> = all.filter(|line| case.outcome_of(*line) == outcome).collect();
    if wished.is_empty() { some_or_all(case, told) } else { wished }
}

fn some_or_all(case: &Case, wanted: impl Fn(&Line) -> bool) -> Vec<usize> {
    let lines = &case.facts.lines;
    let some: Vec<usize> = (0..lines.len()).filter(|index| wanted(&lines[*index])).collect();
    if some.is_empty() { (0..lines.len()).collect() } else { some }
}

/// The lines that the first letter named that left; all of them when none did.
fn as_sent_before(case: &Case) -> Vec<usize> {
    let first = case.dispatches.first().and_then(|sent| {
        case.drafts
            .iter()
            .find(|draft| draft.digest == sent.digest)
            .map(|draft| draft.lines.clone())
    });
    first.unwrap_or_else(|| (0..case.facts.lines.len()).collect())
}
