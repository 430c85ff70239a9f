//! R33: a dispute in good faith keeps the service while the rest is paid.
//!
//! It must never advise to leave an undisputed sum unpaid.

use super::consumer_debt::bill;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::BillingReason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = match bill(situation) {
        Ok(bill) => bill,
        Err(draft) => return *draft,
    };
    if bill.disputed == Some(0) {
        return Draft::does_not_apply(BillingReason::NothingDisputed);
    }
    let (Some(disputed), Some(amount), Some(paid)) = (bill.disputed, bill.amount, bill.paid) else {
        let known = [
            (bill.amount.is_some(), MissingFact::BillAmount),
            (bill.disputed.is_some(), MissingFact::BillDisputed),
            (bill.paid.is_some(), MissingFact::BillPaid),
        ];
        let needs: Vec<MissingFact> =
            known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect();
        return Draft::needs(&needs);
    };
    match amount.saturating_sub(disputed).saturating_sub(paid) {
        open if open > 0 => Draft::does_not_apply(BillingReason::PayRestFirst { amount: open }),
        _ => Draft::applies(BillingReason::Shielded { disputed })
            .because(BillingReason::InGoodFaith)
            .because(BillingReason::RefundIfFounded),
    }
}
