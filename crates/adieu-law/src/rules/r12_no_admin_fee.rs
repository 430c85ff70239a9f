//! R12: nothing may be charged for ending beyond what rules R08 to R11 allow.
//!
//! It must never call a bill right before it was seen.

use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::reason::Reason;
use crate::rule_id::RuleId;
use crate::situation::{Protection, Situation};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    match situation.moment.closing_fee_eur_cents {
        None => Draft::needs(&[MissingFact::BillFees]).because(Reason::NoBillYet),
        Some(fee) if fee <= 0 => Draft::does_not_apply(Reason::NoClosingFee),
        Some(fee) => against(situation, fee),
    }
}

fn against(situation: &Situation<'_>, fee: i64) -> Draft {
    if situation.protection() == Protection::Big {
        return Draft::needs(&[MissingFact::EarlyFeeTerms]).because(Reason::TermsDecide);
    }
    let allowed = match (early(situation), device(situation)) {
        (Ok(early), Ok(device)) => early.saturating_add(device),
        (Err(missing), _) | (Ok(_), Err(missing)) => return Draft::needs(&missing),
    };
    match fee.saturating_sub(allowed) {
        excess if excess > 0 => {
            Draft::applies(Reason::ClosingFeeContest { amount: excess }).amount(excess)
        }
        _ => Draft::does_not_apply(Reason::ClosingFeeWithin { allowed }),
    }
}

/// Returns what leaving the term costs, by R08, else by R09.
fn early(situation: &Situation<'_>) -> Result<i64, Vec<MissingFact>> {
    let inside = situation.draft_of(RuleId::new(8));
    let open = situation.draft_of(RuleId::new(9));
    match (inside.amount, open.amount) {
        (Some(amount), _) | (None, Some(amount)) => Ok(amount),
        (None, None) if inside.needs.is_empty() => Err(vec![MissingFact::EarlyFeeTerms]),
        (None, None) => Err(inside.needs),
    }
}

/// Returns what the device costs: the contract's table, else the most that our reckoning leaves open.
fn device(situation: &Situation<'_>) -> Result<i64, Vec<MissingFact>> {
    let table = situation.draft_of(RuleId::new(10));
    let reckoned = situation.draft_of(RuleId::new(11));
    match (table.outcome, table.amount) {
        (FindingOutcome::DoesNotApply, _) => Ok(0),
        (_, Some(amount)) => Ok(amount),
        (_, None) if reckoned.outcome == FindingOutcome::Needs => Err(reckoned.needs),
        (_, None) => Ok(reckoned.amount_max.or(reckoned.amount).unwrap_or(0)),
    }
}
