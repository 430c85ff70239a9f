//! The ways out that end no contract by notice: prepaid, pause, hand-over, lapse, and doing nothing.
//!
//! What no rule makes free is never called free, and an active card goes to nobody but family.

use adieu_facts::{ContractKind, Outcome, SubscriberKind};
use adieu_law::{Confidence, FindingOutcome, Question, days_between, fee};
use jiff::civil::Date;

use super::Need;
use super::option::{ChoiceOption, Loss, Why};
use super::weigh::Weigh;
use crate::money::{LineOn, Part, Sum, first_unpaid};
use crate::{StepId, line_name};

pub(super) fn to_prepaid(line: LineOn<'_>) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::ToPrepaid);
    if line.is_prepaid() {
        return weigh.impossible(Why::OnlyBilled, &["T-20"]);
    }
    if !weigh.has_number() || line.is_m2m() {
        return weigh.impossible(Why::NoNumber, &["X-07"]);
    }
    weigh.because(Why::NumberStays);
    // The free change of tariff is a consumer's: a firm is told nothing of it.
    if line.facts.subscriber.kind != SubscriberKind::Business {
        weigh.because(Why::PrepaidMoveOpen).citing(&["T-20"]);
    }
    weigh.because(Why::CostUnknown).at_most(Confidence::Low);
    weigh.option.steps = vec![StepId::AskPrepaid];
    weigh.option
}

pub(super) fn pause(line: LineOn<'_>) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::Pause);
    if line.is_prepaid() {
        return weigh.impossible(Why::OnlyBilled, &["N-18"]);
    }
    weigh.because(Why::NoRightToPause).because(Why::CostUnknown);
    weigh.citing(&["N-18"]).at_most(Confidence::Unknown);
    weigh.option.steps = vec![StepId::AskPause];
    weigh.option
}

pub(super) fn transfer(line: LineOn<'_>) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::Transfer);
    let wished = line.wishing(Outcome::Transfer, None);
    let finding = line.finding(Question::PrepaidTransfer, &wished);
    if let Some(finding) = &finding {
        weigh.reading(finding);
    }
    match (line.line().contract, finding.map(|finding| finding.outcome)) {
        (Some(ContractKind::Prepaid), Some(FindingOutcome::DoesNotApply)) => {
            return weigh.impossible(Why::TakerRefused, &["P-03"]);
        }
        (Some(ContractKind::Prepaid), Some(FindingOutcome::Applies)) => {
            weigh.because(Why::TakerAllowed);
        }
        (Some(ContractKind::Prepaid), _) => {
            let relation = ["line.transfer.relation".to_owned()];
            weigh.because(Why::TakerUnknown).needing(&relation);
        }
        (Some(ContractKind::Postpaid | ContractKind::Hybrid) | None, _) => {
            weigh.because(Why::TakerForm).at_most(Confidence::Low);
        }
    }
    weigh.because(Why::CostUnknown).citing(&["P-02", "P-03"]);
    weigh.option.lost = vec![Loss::Line];
    weigh.option.steps = vec![StepId::MoveBoundServices, StepId::AskTransfer];
    weigh.option
}

pub(super) fn lapse(line: LineOn<'_>) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::Lapse);
    if line.line().contract.is_some() && !line.is_prepaid() {
        return weigh.impossible(Why::OnlyPrepaid, &["P-17"]);
    }
    waiting(&mut weigh);
    weigh.because(Why::LapseUnconfirmed);
    weigh.option
}

/// Fills in what happens to a prepaid card that nobody uses any more.
fn waiting(weigh: &mut Weigh<'_>) {
    let line = weigh.line;
    weigh.citing(&["P-17"]).at_most(Confidence::Medium);
    if line.line().contract.is_none() {
        weigh.needing(&["line.contract".to_owned()]).because(Why::CostUnknown);
        return;
    }
    weigh.option.costs = Part::NOTHING;
    weigh.option.total = Part::NOTHING;
    let lapse = line.finding(Question::PrepaidLapse, &line.wishing(Outcome::Lapse, None));
    match lapse {
        Some(finding) => {
            weigh.reading(&finding);
            match finding.date {
                Some(day) if day <= line.moment.on => {
                    weigh.option.day = Some(day);
                    weigh.option.latest = Some(day);
                    weigh.option.takes_days = Some(0);
                    weigh.because(Why::LapsedOn(day));
                }
                Some(day) => {
                    weigh.option.day = Some(day);
                    weigh.option.latest = Some(day);
                    weigh.option.takes_days = Some(days_between(line.moment.on, day));
                    weigh.because(Why::LapsesOn(day));
                }
                None => {
                    weigh.because(Why::LapseUnknown);
                }
            }
            weigh.needing(&finding.needs);
        }
        None => {
            weigh.because(Why::LapseUnknown);
        }
    }
    match line.line().auto_top_up {
        Some(true) => weigh.because(Why::StopTopUp(card(&line))),
        None => weigh.because(Why::TopUpUnknown),
        Some(false) => weigh,
    };
    if weigh.has_number() {
        weigh.because(Why::MoveAccounts).citing(&["Q-03"]);
    }
    weigh.because(Why::KeepThenDestroy).citing(&["P-02", "P-03"]);
    weigh.losing_line();
    weigh.option.steps = waiting_steps(&line);
}

/// Names a card without showing it: its brand and the masked number.
fn card(line: &LineOn<'_>) -> String {
    let name = line_name(line.line(), line.line);
    line.brand.map_or(name.clone(), |brand| format!("{brand} {name}"))
}

fn waiting_steps(line: &LineOn<'_>) -> Vec<StepId> {
    let mut steps = Vec::new();
    if line.line().auto_top_up != Some(false) {
        steps.push(StepId::StopAutoTopUp);
    }
    if line.line().number.is_some() {
        steps.push(StepId::MoveBoundServices);
    }
    if line.line().credit != Some(0) {
        steps.push(StepId::UseUpCredit);
    }
    steps.extend([StepId::KeepCard, StepId::DestroyCard]);
    steps
}

pub(super) fn nothing(line: LineOn<'_>, need: Need, leave_on: Date) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::Nothing);
    if line.is_prepaid() {
        weigh.because(Why::NothingOwed);
        waiting(&mut weigh);
        // Nothing is done to the contract: no day is waited for.
        weigh.option.takes_days = Some(0);
        return weigh.option;
    }
    weigh.option.takes_days = Some(0);
    if need == Need::Needed {
        weigh.because(Why::NumberStays);
    }
    if line.line().contract.is_none() {
        weigh.needing(&["line.contract".to_owned()]);
    }
    match line.line().monthly_fee {
        Some(monthly) => {
            let today = line.moment.on;
            let year = monthly.saturating_mul(12);
            let from = first_unpaid(line.line(), today);
            let until = adieu_law::add_months(today, 12).max(leave_on);
            let total = fee(monthly, from, until).floor().cents;
            weigh.option.costs = Part::Known(Sum::exactly(year));
            weigh.option.service = Part::Known(Sum::exactly(total));
            weigh.option.total = weigh.option.service.clone();
            weigh.because(Why::StaysPerYear(year));
        }
        None => {
            let unknown = Part::Unknown(vec!["line.monthly_fee".to_owned()]);
            weigh.option.costs = unknown.clone();
            weigh.option.service = unknown.clone();
            weigh.option.total = unknown;
            weigh.needing(&["line.monthly_fee".to_owned()]).because(Why::CostUnknown);
        }
    }
    weigh.citing(&["T-01"]);
    weigh.option
}
