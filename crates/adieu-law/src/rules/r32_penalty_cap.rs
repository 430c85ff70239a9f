//! R32: the most that a consumer may be charged for paying late.
//!
//! It must never reckon interest, nor let a penalty count before the reminder's term has run out.

use super::PENALTY_SCALE;
use super::consumer_debt::{Reach, consumer_bill};
use crate::amount::{Rounded, Share};
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::parameter::ScaleStep;
use crate::question::Question;
use crate::reason::{BillingReason, Reason};
use crate::situation::Situation;
use adieu_facts::Bill;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = match consumer_bill(situation) {
        Ok(bill) => bill,
        Err(draft) => return *draft,
    };
    if let Some(draft) = Reach::of(situation).outside() {
        return draft;
    }
    situation.protection().mark(of_bill(situation, &bill))
}

fn of_bill(situation: &Situation<'_>, bill: &Bill) -> Draft {
    if bill.penalty_clause == Some(false) {
        return at_most(Draft::applies(BillingReason::NoPenaltyClause), bill, 0);
    }
    let Some(amount) = bill.amount else {
        let clause = bill.penalty_clause.is_none().then_some(MissingFact::PenaltyClause);
        let needs: Vec<MissingFact> = [MissingFact::BillAmount].into_iter().chain(clause).collect();
        return Draft::needs(&needs);
    };
    // A part payment lowers the sum due; a bill paid in full was due in full when the penalty came.
    let rest = amount.saturating_sub(bill.paid.unwrap_or(0));
    let due = if rest > 0 { rest } else { amount };
    let cap = cap(situation.scale(&PENALTY_SCALE), due);
    let term = situation.draft_of(Question::ReminderTerm);
    match (term.outcome, term.date) {
        (FindingOutcome::Applies, Some(date)) if situation.on <= date => {
            at_most(Draft::applies(BillingReason::TermStillRuns { date }), bill, 0)
        }
        (FindingOutcome::Applies, _) if bill.penalty_clause.is_some() => {
            let draft = Draft::applies(BillingReason::PenaltyAtMost { amount: cap.cents });
            let open = term.date_latest.is_some_and(|latest| situation.on <= latest);
            at_most(draft, bill, cap.cents)
                .because_of((!cap.exact).then_some(Reason::RoundedDown))
                .because_of(open.then_some(BillingReason::BetweenCounts))
                .because(BillingReason::InterestApart)
        }
        _ => {
            let clause = bill.penalty_clause.is_none().then_some(MissingFact::PenaltyClause);
            let needs: Vec<MissingFact> = term.needs.into_iter().chain(clause).collect();
            Draft::needs(&needs).amount(0).amount_max(cap.cents)
        }
    }
}

/// Adds the most that may be charged, and what was charged above it.
fn at_most(draft: Draft, bill: &Bill, cap: i64) -> Draft {
    let over = bill.penalty.unwrap_or(0).saturating_sub(cap);
    draft.amount(cap).because_of((over > 0).then_some(BillingReason::PenaltyOver { amount: over }))
}

/// Returns what a scale gives for a sum, rounded down.
fn cap(steps: &[ScaleStep], sum: i64) -> Rounded {
    let step = steps.iter().find(|step| step.up_to.is_none_or(|limit| sum <= limit));
    let step = step.expect("loading checks that the last step of a scale has no limit");
    let above = sum.saturating_sub(step.above).max(0);
    let share = Share::new(above, step.percent, 100).floor();
    let whole = step.base.saturating_add(share.cents);
    match step.at_most.filter(|most| whole >= *most) {
        Some(most) => Rounded { cents: most, exact: true },
        None => Rounded { cents: whole, exact: share.exact },
    }
}
