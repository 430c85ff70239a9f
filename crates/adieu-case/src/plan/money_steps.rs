//! The steps about money: the balance, credit that could move, months paid ahead, late ports, wrong charges.
//!
//! A claim without a rule cites nothing; a charge is contested only where a rule says so.

use adieu_facts::{ContractKind, Line, Outcome};
use adieu_law::{FindingOutcome, Question};
use jiff::civil::Date;

use super::steps::{Draft, List, lead_day, soon};
use crate::StepId;

fn has_credit(line: &Line) -> bool {
    match line.contract {
        Some(ContractKind::Prepaid | ContractKind::Hybrid) => line.credit != Some(0),
        Some(ContractKind::Postpaid) | None => false,
    }
}

/// Adds what is to be seen or asked before the line goes.
pub(super) fn prepare(list: &mut List<'_>) {
    let view = list.view;
    let unknown = |line: &Line| has_credit(line) && line.credit.is_none();
    if view.leaves() && list.any_line(unknown) {
        let by = soon(view);
        list.push(Draft { id: StepId::CheckBalance, by, blocks: &[], why: &["P-07"] });
    }
    if view.wishes(Outcome::Transfer) && list.any_line(has_credit) {
        let by = lead_day(view);
        list.push(Draft { id: StepId::MoveCredit, by, blocks: &[], why: &[] });
    }
}

/// Adds the waiting for a prepaid card that nobody uses any more.
pub(super) fn follow(list: &mut List<'_>) {
    let waits = list.view.wishes(Outcome::Lapse) || list.view.wishes(Outcome::Nothing);
    if waits && list.any_line(|line| line.contract == Some(ContractKind::Prepaid)) {
        let why = &["P-02", "P-03"];
        list.push(Draft { id: StepId::KeepCard, by: None, blocks: &[], why });
    }
}

/// Adds what is to be asked back or contested.
pub(super) fn settle(list: &mut List<'_>) {
    let view = list.view;
    let ends = !view.case.notice_lines().is_empty() || view.wishes(Outcome::Port);
    let ahead = |line: &Line| {
        line.contract != Some(ContractKind::Prepaid)
            && line.paid_until.zip(view.end.wished).is_some_and(|(paid, end)| paid >= end)
    };
    if ends && list.any_line(ahead) {
        list.push(Draft { id: StepId::ClaimPaidAhead, by: None, blocks: &[], why: &[] });
    }
    if let Some(by) = late_port(list) {
        list.push(Draft { id: StepId::ClaimLatePort, by: Some(by), blocks: &[], why: &["E-10"] });
    }
    if wrong_charge(list) {
        let by = soon(view);
        list.push(Draft { id: StepId::ContestCharges, by, blocks: &[], why: &["N-06"] });
    }
}

/// Returns the last day to claim for a late port, where one is due.
fn late_port(list: &List<'_>) -> Option<Date> {
    let lines = 0..list.view.findings.len();
    let claims = lines.filter_map(|line| list.view.finding(line, Question::LatePort));
    claims.filter(|f| f.outcome == FindingOutcome::Applies).filter_map(|f| f.date).min()
}

/// Says whether a rule finds a charge too high: for closing, a reminder, switching on again, or paying late.
fn wrong_charge(list: &List<'_>) -> bool {
    let penalty = list.view.case.facts.bill.as_ref().and_then(|bill| bill.penalty).unwrap_or(0);
    let over = |question: Question| {
        (0..list.view.findings.len()).filter_map(|line| list.view.finding(line, question)).any(
            |f| {
                let holds =
                    matches!(f.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain);
                holds
                    && f.amount_max_eur_cents.or(f.amount_eur_cents).is_some_and(|cents| cents > 0)
            },
        )
    };
    let lump_sum = (0..list.view.findings.len())
        .filter_map(|line| list.view.finding(line, Question::PenaltyCap))
        .any(|f| {
            f.outcome == FindingOutcome::Applies && f.amount_eur_cents.is_some_and(|c| penalty > c)
        });
    over(Question::OtherCharges)
        || over(Question::ReminderCost)
        || over(Question::Reconnection)
        || lump_sum
}
