//! R37: until when a bank stops a single coming debit.
//!
//! It must never name a day on which banks are closed by law.

use super::DEBIT_STOP;
use super::r36_sepa_refund::debit;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::BillingReason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let debit = match debit(situation) {
        Ok(debit) => debit,
        Err(draft) => return *draft,
    };
    let Some(due) = debit.due else { return Draft::needs(&[MissingFact::DebitDue]) };
    let calendar = situation.law.calendar();
    let days = situation.number(&DEBIT_STOP);
    let date = (0..days).fold(due, |day, _| calendar.previous_working_day(day));
    if situation.on > date {
        return Draft::does_not_apply(BillingReason::StopTooLate { date }).date(date);
    }
    Draft::applies(BillingReason::StopBy { date }).date(date).because(BillingReason::BanksCloseMore)
}
