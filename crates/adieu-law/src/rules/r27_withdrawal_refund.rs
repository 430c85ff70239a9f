//! R27: after a withdrawal the operator pays back within a fixed time.
//!
//! It must never promise money where the right to withdraw does not hold.

use jiff::civil::Date;

use super::WITHDRAWAL_DAYS;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::add_days;
use crate::question::Question;
use crate::reason::{Reason, WithdrawalReason};
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let right = situation.draft_of(Question::WithdrawalEnd);
    match right.outcome {
        FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => no_right(right),
        FindingOutcome::Needs => {
            let mut needs = right.needs;
            if received(situation).is_none() {
                needs.push(MissingFact::StatementReceived);
            }
            Draft::needs(&needs)
        }
        FindingOutcome::Applies | FindingOutcome::Uncertain => {
            situation.protection().mark(deadline(situation))
        }
    }
}

/// Says that R26 decides, and repeats why.
pub(super) fn no_right(right: Draft) -> Draft {
    let mut draft = Draft::does_not_apply(Reason::DecidedBy { question: Question::WithdrawalEnd });
    draft.reasons.extend(right.reasons);
    draft.at_most(right.at_most)
}

fn received(situation: &Situation<'_>) -> Option<Date> {
    situation.line.sale.as_ref().and_then(|sale| sale.statement_received)
}

fn deadline(situation: &Situation<'_>) -> Draft {
    let Some(received) = received(situation) else {
        return Draft::needs(&[MissingFact::StatementReceived]);
    };
    let days = situation.number(&WITHDRAWAL_DAYS);
    let date = add_days(received, days);
    let reason = match situation.on <= date {
        true => WithdrawalReason::PaidBackBy { date },
        false => WithdrawalReason::PayBackOverdue { date },
    };
    Draft::applies(reason).date(date).days(days).because(WithdrawalReason::SameMeans)
}
