//! R22: until when to ask for the credit, and when it must be paid.
//!
//! It must never show the later of two sources.

use super::{REFUND_DAYS, REFUND_MONTHS, REFUND_PAY};
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::{add_days, add_months};
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let right = situation.draft_of(Question::CreditRight);
    match right.outcome {
        FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => {
            let mut draft =
                Draft::does_not_apply(Reason::DecidedBy { question: Question::CreditRight });
            draft.reasons.extend(right.reasons);
            draft
        }
        FindingOutcome::Needs if situation.line.contract.is_none() => Draft::needs(&right.needs),
        FindingOutcome::Applies | FindingOutcome::Uncertain | FindingOutcome::Needs => {
            deadline(situation)
        }
    }
}

fn deadline(situation: &Situation<'_>) -> Draft {
    let Some(done) = situation.line.port.as_ref().and_then(|port| port.done) else {
        return Draft::needs(&[MissingFact::PortDone]);
    };
    let by_month = add_months(done, situation.number(&REFUND_MONTHS));
    let by_days = add_days(done, situation.number(&REFUND_DAYS));
    let date = by_month.min(by_days);
    if situation.on > date {
        return Draft::does_not_apply(Reason::RefundTooLate { date }).date(date);
    }
    let weeks = situation.number(&REFUND_PAY);
    let days = weeks.saturating_mul(7);
    Draft::applies(Reason::AskRefundBy { date })
        .date(date)
        .days(days)
        .because(Reason::PaidWithin { weeks, date: add_days(situation.on, days) })
        .because(Reason::AskWhileReachable)
}
