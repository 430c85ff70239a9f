//! The ways out that end the contract by law: an end with a notice, and a port of the number.
//!
//! A port is never weighed with a notice beside it, and credit never counts without a port.

use adieu_facts::{ContractKind, LineUse, Outcome};
use adieu_law::{Confidence, FindingOutcome, Question, TimeUnit, Value, days_between};
use jiff::civil::Date;

use super::option::{ChoiceOption, Why};
use super::weigh::Weigh;
use crate::StepId;
use crate::money::{Leaving, LineOn, Part, Sum};

/// The day on which a line leaves.
#[derive(Clone, Copy)]
pub(super) struct Day {
    /// The day.
    pub(super) on: Date,
    /// The person named none: it is the cheapest one.
    pub(super) is_ours: bool,
}

/// Says whether a port of this line is asked, agreed or done.
pub(super) fn port_runs(line: &LineOn<'_>) -> bool {
    line.line().port.as_ref().is_some_and(|port| {
        port.requested.is_some() || port.agreed.is_some() || port.done.is_some()
    })
}

pub(super) fn end(line: LineOn<'_>, day: Day) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::End);
    if port_runs(&line) {
        return weigh.impossible(Why::PortRuns, &["E-08"]);
    }
    let leaving = Leaving::reckon(&line, &line.wishing(Outcome::End, Some(day.on)), day.on);
    weigh.citing(&["T-01"]);
    if weigh.has_number() {
        weigh.because(Why::NumberGoes).citing(&["Q-03"]);
    }
    if day.is_ours && day.on > line.moment.on {
        weigh.because(Why::CheapestDay(day.on));
    }
    weigh.leaving(&leaving);
    if line.is_prepaid() {
        weigh.at_most(Confidence::Medium).citing(&["P-17"]);
        if line.line().credit.is_some_and(|credit| credit > 0) {
            weigh.because(Why::CreditWithPort).citing(&["P-06", "P-07"]);
        }
    }
    weigh.losing_line();
    weigh.option.steps = vec![StepId::MoveBoundServices, StepId::GiveNotice, StepId::DestroyCard];
    weigh.option
}

pub(super) fn port(line: LineOn<'_>, day: Day) -> ChoiceOption {
    let mut weigh = Weigh::new(line, Outcome::Port);
    let facts = line.line();
    if line.is_m2m() || (facts.number.is_none() && facts.line_use == LineUse::Data) {
        return weigh.impossible(Why::NoNumber, &["X-07"]);
    }
    if facts.number.is_none() {
        weigh.needing(&["line.number".to_owned()]);
        return weigh.impossible(Why::NumberUnknown, &["E-08"]);
    }
    let leaving = Leaving::reckon(&line, &line.wishing(Outcome::Port, Some(day.on)), day.on);
    weigh.because(Why::NumberStays).because(Why::PortEnds).citing(&["E-06", "E-08"]);
    if day.is_ours && day.on > line.moment.on {
        weigh.because(Why::CheapestDay(day.on));
    }
    weigh.leaving(&leaving);
    let soonest = soonest_port(&line);
    weigh.option.takes_days =
        weigh.option.takes_days.max(Some(soonest)).filter(|_| weigh.option.latest.is_some());
    credit_back(&mut weigh);
    weigh.losing_extras();
    weigh.option.steps = vec![StepId::RequestPort, StepId::AwaitPort, StepId::DestroyCard];
    if line.is_prepaid() {
        weigh.option.steps.insert(2, StepId::ClaimCredit);
    }
    weigh.option
}

/// Returns how many days a port takes at the least, by the law of the day.
fn soonest_port(line: &LineOn<'_>) -> u32 {
    let today = line.moment.on;
    let version = line.law.parameter("port_days").and_then(|days| days.in_force(today));
    let days = match version.map(|version| &version.value) {
        Some(Value::Time(days, TimeUnit::WorkingDays)) => *days,
        _ => 1,
    };
    days_between(today, line.law.calendar().add_working_days(today, days))
}

/// Adds the prepaid credit that comes back with a port (R21, R23).
fn credit_back(weigh: &mut Weigh<'_>) {
    let line = weigh.line;
    if !matches!(line.line().contract, Some(ContractKind::Prepaid | ContractKind::Hybrid)) {
        return;
    }
    let wished = line.wishing(Outcome::Port, line.facts.wish_of(line.line()).end_date);
    let (Some(right), Some(amount)) =
        (line.finding(Question::CreditRight, &wished), line.finding(Question::CreditBack, &wished))
    else {
        return;
    };
    weigh.reading(&right);
    let credit = match (right.outcome, amount.amount_eur_cents) {
        (FindingOutcome::Applies, Some(cents)) => Part::Known(Sum::exactly(cents)),
        (FindingOutcome::Uncertain, Some(cents)) => Part::Known(Sum::between(0, cents)),
        (FindingOutcome::DoesNotApply | FindingOutcome::NotCovered, _) => Part::NOTHING,
        (FindingOutcome::Applies | FindingOutcome::Uncertain | FindingOutcome::Needs, _) => {
            weigh.reading(&amount);
            let needs = if right.needs.is_empty() { &amount.needs } else { &right.needs };
            Part::Unknown(needs.clone())
        }
    };
    if !credit.sum().is_some_and(Sum::is_nothing) {
        weigh.reading(&amount).because(Why::CreditWithPort);
    }
    let needs = credit.needs().to_vec();
    weigh.needing(&needs);
    let back = weigh.option.back.plus(&credit);
    weigh.option.back = back;
    if let (Some(total), Some(sum)) = (weigh.option.total.sum(), credit.sum()) {
        weigh.option.total = Part::Known(total.less(sum.low));
    }
}
