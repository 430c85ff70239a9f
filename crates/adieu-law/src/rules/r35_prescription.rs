//! R35: when an old telecom bill can no longer be claimed.
//!
//! It must never be given as the only reason not to answer, nor judge what interrupts the time.

use super::CLAIM_YEARS;
use super::consumer_debt::bill;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::BillingReason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = match bill(situation) {
        Ok(bill) => bill,
        Err(draft) => return *draft,
    };
    let Some(due) = bill.due else { return Draft::needs(&[MissingFact::BillDue]) };
    let date = add_months(due, situation.number(&CLAIM_YEARS).saturating_mul(12));
    if situation.on <= date {
        return Draft::does_not_apply(BillingReason::NotBarred { date }).date(date);
    }
    // A request that came while the time still ran is a letter in between.
    let asked_in_time = bill.asked.is_some_and(|asked| asked <= date);
    let draft = if asked_in_time || bill.interrupted == Some(true) {
        Draft::uncertain(BillingReason::PerhapsInterrupted { date })
    } else {
        let unknown = bill.interrupted.is_none().then_some(BillingReason::IfNothingBetween);
        Draft::applies(BillingReason::Barred { date }).because_of(unknown)
    };
    draft.date(date).because(BillingReason::AnswerAllTheSame)
}
