//! R17: what the new operator owes for a late port, and until when to claim it.
//!
//! It must never promise the higher sum: when it is due is not known here.

use jiff::civil::Date;

use super::{PORT_CLAIM, PORT_DELAY};
use crate::amount::times;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::{add_months, days_between};
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let due = situation.draft_of(Question::PortDue);
    match (due.outcome, due.date) {
        (FindingOutcome::DoesNotApply, _) => Draft::does_not_apply(Reason::NoPortWished),
        (FindingOutcome::Needs, _) => Draft::needs(&due.needs),
        (FindingOutcome::Applies, Some(due)) => since(situation, due),
        (FindingOutcome::Applies | FindingOutcome::Uncertain | FindingOutcome::NotCovered, _) => {
            Draft::uncertain(Reason::PortDueNotCovered)
        }
    }
}

fn since(situation: &Situation<'_>, due: Date) -> Draft {
    let port = situation.line.port.as_ref();
    let Some(done) = port.and_then(|port| port.done) else {
        return Draft::needs(&[MissingFact::PortDone]);
    };
    if done <= due {
        return Draft::does_not_apply(Reason::PortOnTime);
    }
    let requested = port.and_then(|port| port.requested);
    let claim_by = requested.map(|day| add_months(day, situation.number(&PORT_CLAIM)));
    match claim_by {
        Some(by) if situation.on > by => {
            Draft::does_not_apply(Reason::ClaimTooLate { by }).date(by)
        }
        Some(by) => late(situation, due, done, FindingOutcome::Applies)
            .because(Reason::ClaimNewOperator { by })
            .date(by),
        None => {
            late(situation, due, done, FindingOutcome::Needs).missing(&[MissingFact::PortRequested])
        }
    }
}

/// Returns the sum per day: certain for working days, arguable for every day.
fn late(situation: &Situation<'_>, due: Date, done: Date, outcome: FindingOutcome) -> Draft {
    let working_days = situation.law.calendar().working_days_after(due, done);
    let days = days_between(due, done);
    let (lower, higher) = situation.euro(&PORT_DELAY);
    let (amount, max) = (times(lower, working_days), times(higher, days));
    let mut draft = Draft::applies(Reason::PortLate { working_days, amount, max });
    draft.outcome = outcome;
    draft.amount(amount).amount_max(max).days(days)
}
