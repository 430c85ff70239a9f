//! R28: what the days of service before a withdrawal cost.
//!
//! It must never charge a day that was not expressly asked for.

use jiff::civil::Date;

use super::r26_withdrawal_last_day::Explained;
use super::r27_withdrawal_refund::no_right;
use crate::amount::Share;
use crate::confidence::Confidence;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::days_between;
use crate::question::Question;
use crate::reason::{Reason, WithdrawalReason};
use crate::situation::Situation;
use adieu_facts::Sale;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let right = situation.draft_of(Question::WithdrawalEnd);
    match right.outcome {
        FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => no_right(right),
        FindingOutcome::Needs => Draft::needs(&right.needs),
        FindingOutcome::Applies | FindingOutcome::Uncertain => {
            situation.protection().mark(owed(situation))
        }
    }
}

fn owed(situation: &Situation<'_>) -> Draft {
    let sale = situation.line.sale.clone().unwrap_or_default();
    match Explained::of(&sale) {
        Explained::Never => {
            return Draft::applies(WithdrawalReason::NothingWithoutInformation).amount(0);
        }
        Explained::Later(_) => {
            let draft = Draft::applies(WithdrawalReason::NothingWithoutInformation).amount(0);
            return draft.at_most(Confidence::Medium);
        }
        Explained::InTime | Explained::Unknown => {}
    }
    if sale.express_request == Some(false) {
        return Draft::applies(WithdrawalReason::NothingWithoutRequest).amount(0);
    }
    match (sale.service_start, situation.line.monthly_fee) {
        (Some(start), Some(monthly)) if settled(&sale) => days(situation, &sale, start, monthly),
        _ => Draft::needs(&missing(situation, &sale)),
    }
}

/// Says whether it is known that the person asked for the service, and was told of the right.
fn settled(sale: &Sale) -> bool {
    sale.express_request.is_some() && Explained::of(sale) != Explained::Unknown
}

fn missing(situation: &Situation<'_>, sale: &Sale) -> Vec<MissingFact> {
    let known = [
        (sale.express_request.is_some(), MissingFact::ExpressRequest),
        (Explained::of(sale) != Explained::Unknown, MissingFact::SaleInformed),
        (sale.service_start.is_some(), MissingFact::ServiceStart),
        (situation.line.monthly_fee.is_some(), MissingFact::MonthlyFee),
    ];
    known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect()
}

fn days(situation: &Situation<'_>, sale: &Sale, start: Date, monthly: i64) -> Draft {
    let told = sale.statement_sent.or(sale.statement_received);
    let until = told.unwrap_or(situation.on);
    if until <= start {
        return Draft::applies(WithdrawalReason::ServiceNotBegun).amount(0);
    }
    let days = days_between(start, until);
    let of = u32::from(start.days_in_month().unsigned_abs());
    let share = Share::new(monthly, days, of).floor();
    let amount = share.cents;
    Draft::applies(WithdrawalReason::DaysOfService { amount, days, of })
        .amount(amount)
        .because_of((!share.exact).then_some(Reason::RoundedDown))
        .because_of(told.is_none().then_some(WithdrawalReason::AsIfSentToday))
}
