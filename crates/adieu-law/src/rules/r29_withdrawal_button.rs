//! R29: a function to withdraw that a trader online should offer.
//!
//! It must never be shown as a way to end a running contract, nor as settled Belgian law.

use super::r27_withdrawal_refund::no_right;
use crate::confidence::Confidence;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::WithdrawalReason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let sale = situation.line.sale.clone().unwrap_or_default();
    let right = situation.draft_of(Question::WithdrawalEnd);
    match (right.outcome, sale.online) {
        (FindingOutcome::DoesNotApply | FindingOutcome::NotCovered, _) => no_right(right),
        (_, Some(false)) => Draft::does_not_apply(WithdrawalReason::NotOnline)
            .because(WithdrawalReason::NotForEnding),
        (FindingOutcome::Needs, online) => {
            let mut needs = right.needs;
            if online.is_none() {
                needs.push(MissingFact::SaleOnline);
            }
            Draft::needs(&needs)
        }
        (FindingOutcome::Applies | FindingOutcome::Uncertain, None) => {
            Draft::needs(&[MissingFact::SaleOnline])
        }
        (FindingOutcome::Applies | FindingOutcome::Uncertain, Some(true)) => {
            Draft::uncertain(WithdrawalReason::FunctionShouldExist)
                .because(WithdrawalReason::NoBelgianText)
                .because(match sale.function_found {
                    Some(true) => WithdrawalReason::UseFunction,
                    Some(false) => WithdrawalReason::FunctionAbsent,
                    None => WithdrawalReason::LookForFunction,
                })
                .because(WithdrawalReason::NotForEnding)
                .at_most(Confidence::Medium)
        }
    }
}
