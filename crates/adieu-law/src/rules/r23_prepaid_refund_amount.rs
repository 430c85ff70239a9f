//! R23: how much credit comes back.
//!
//! It must never name a sum while an amount is unknown.

use super::REFUND_FEE_MAX;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::Line;

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
        FindingOutcome::Applies | FindingOutcome::Needs => amount(situation),
        FindingOutcome::Uncertain => amount(situation).because(Reason::RefundIfRight),
    }
}

fn amount(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    let (Some(credit), Some(bonus), Some(last), Some(fee), Some(minimum)) =
        (line.credit, line.bonus, line.last_top_up_amount, line.refund_fee, line.refund_minimum)
    else {
        return Draft::needs(&missing(line)).because_of(practice(situation));
    };
    let base = credit.saturating_sub(bonus).min(last).max(0);
    if base < minimum {
        return Draft::applies(Reason::RefundBelowMinimum { minimum }).amount(0);
    }
    let (max, _) = situation.euro(&REFUND_FEE_MAX);
    let amount = base.saturating_sub(fee.clamp(0, max)).max(0);
    Draft::applies(Reason::RefundAmount { amount })
        .amount(amount)
        .because_of((fee > max).then_some(Reason::FeeCapped { max }))
}

fn missing(line: &Line) -> Vec<MissingFact> {
    let known = [
        (line.credit, MissingFact::Credit),
        (line.bonus, MissingFact::Bonus),
        (line.last_top_up_amount, MissingFact::LastTopUpAmount),
        (line.refund_fee, MissingFact::RefundFee),
        (line.refund_minimum, MissingFact::RefundMinimum),
    ];
    known.into_iter().filter(|(known, _)| known.is_none()).map(|(_, fact)| fact).collect()
}

/// Returns what an operator's page says of fee and minimum: a hint, never a value to reckon with.
fn practice(situation: &Situation<'_>) -> Option<Reason> {
    let line = situation.line;
    let terms_missing = line.refund_fee.is_none() || line.refund_minimum.is_none();
    let brand = line.brand.as_deref().filter(|_| terms_missing)?;
    let (fee, minimum) = situation.find_euro(&format!("credit_refund_practice_{brand}"))?;
    Some(Reason::PracticeKnown { fee, minimum })
}
