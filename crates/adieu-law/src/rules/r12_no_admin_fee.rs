//! R12: nothing may be charged for ending beyond what rules R08 to R11 allow.
//!
//! It must never call a bill right before it was seen.

use super::NO_OTHER_FEE;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::{Protection, Situation};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = situation.facts.bill.as_ref();
    let told = bill.and_then(|bill| bill.fees);
    match situation.moment.closing_fee_eur_cents.or(told) {
        None if bill.is_none() || before_the_end(situation) => {
            Draft::waits_for(&[MissingFact::BillFees], Reason::NoBillYet)
        }
        None => Draft::needs(&[MissingFact::BillFees]),
        Some(fee) if fee <= 0 => Draft::does_not_apply(Reason::NoClosingFee),
        Some(fee) => against(situation, fee),
    }
}

/// No final bill can be there before the contract has ended.
fn before_the_end(situation: &Situation<'_>) -> bool {
    situation.last_day().is_ok_and(|last| situation.on <= last.day)
}

fn against(situation: &Situation<'_>, fee: i64) -> Draft {
    let (other, _) = situation.euro(&NO_OTHER_FEE);
    let allowed = match (leaving(situation), device(situation)) {
        (Ok(leaving), Ok(device)) => leaving.saturating_add(device).saturating_add(other),
        (Err(missing), _) | (Ok(_), Err(missing)) => {
            let terms =
                missing.contains(&MissingFact::EarlyFeeTerms).then_some(Reason::TermsDecide);
            return Draft::needs(&missing).because_of(terms);
        }
    };
    match fee.saturating_sub(allowed) {
        excess if excess > 0 => {
            Draft::applies(Reason::ClosingFeeContest { amount: excess }).amount(excess)
        }
        _ => Draft::does_not_apply(Reason::ClosingFeeWithin { allowed }),
    }
}

/// Returns what leaving costs: by the law, or for a larger firm by its terms.
fn leaving(situation: &Situation<'_>) -> Result<i64, Vec<MissingFact>> {
    match (situation.protection(), situation.line.early_fee_terms) {
        (Protection::Big, Some(terms)) => Ok(terms.max(0)),
        (Protection::Big, None) => Err(vec![MissingFact::EarlyFeeTerms]),
        (Protection::Protected | Protection::Estate | Protection::Unknown, _) => early(situation),
    }
}

/// Returns what leaving the term costs, by R08, else by R09.
fn early(situation: &Situation<'_>) -> Result<i64, Vec<MissingFact>> {
    let inside = situation.draft_of(Question::EarlyFee);
    let open = situation.draft_of(Question::FeeWithoutTerm);
    match (inside.amount, open.amount) {
        (Some(amount), _) | (None, Some(amount)) => Ok(amount),
        // Where neither rule names a sum, R08 names the facts that it misses.
        (None, None) => Err(inside.needs),
    }
}

/// Returns what the device costs: the contract's table, else the most that our reckoning leaves open.
fn device(situation: &Situation<'_>) -> Result<i64, Vec<MissingFact>> {
    let table = situation.draft_of(Question::DevicePrice);
    let reckoned = situation.draft_of(Question::DeviceReckoned);
    match (table.outcome, table.amount) {
        (FindingOutcome::DoesNotApply, _) => Ok(0),
        (_, Some(amount)) => Ok(amount),
        (_, None) if reckoned.outcome == FindingOutcome::Needs => Err(reckoned.needs),
        (_, None) => Ok(reckoned.amount_max.or(reckoned.amount).unwrap_or(0)),
    }
}
