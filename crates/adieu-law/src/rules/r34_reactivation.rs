//! R34: what reactivating a line may cost, and when it costs nothing.
//!
//! It must never take it as given that the operator kept to the steps that come before a cut.

use super::REACTIVATION;
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
    let Some(fee) = bill.reactivation_fee else {
        return Draft::needs(&[MissingFact::ReactivationFee]);
    };
    if fee == 0 {
        return Draft::does_not_apply(BillingReason::ReactivationFree);
    }
    let (max, _) = situation.euro(&REACTIVATION);
    let over = fee.saturating_sub(max);
    match bill.procedure_kept {
        Some(false) => Draft::applies(BillingReason::ProcedureBroken { amount: fee }).amount(fee),
        kept if over > 0 => {
            let draft = Draft::applies(BillingReason::ReactivationOver { amount: over, max });
            match kept {
                Some(_) => draft.amount(over),
                None => draft.amount(over).amount_max(fee).because(BillingReason::AllIfNoWarning),
            }
        }
        Some(true) => Draft::does_not_apply(BillingReason::ReactivationWithin { max }),
        None => Draft::needs(&[MissingFact::ProcedureKept])
            .amount(0)
            .amount_max(fee)
            .because(BillingReason::ReactivationWithin { max })
            .because(BillingReason::AllIfNoWarning),
    }
}
