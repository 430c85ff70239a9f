//! R38: when to revoke a direct debit. Advice of our own, not law.
//!
//! It must never let a last debit bounce: the mandate lives until the final bill is settled.

use jiff::civil::Date;

use super::r36_sepa_refund::debit;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_days, add_months};
use crate::reason::BillingReason;
use crate::situation::Situation;
use adieu_facts::{Bill, DisputeReason};

/// Billing dates after the end without a bill, after which none is expected any more.
const SILENT_DATES: u32 = 2;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let draft = match debit(situation) {
        Ok(_) => of_mandate(situation, &situation.facts.bill.clone().unwrap_or_default()),
        Err(draft) => *draft,
    };
    draft.by_our_choice()
}

fn of_mandate(situation: &Situation<'_>, bill: &Bill) -> Draft {
    if bill.disputed_why == Some(DisputeReason::AfterEnd) {
        let now = situation.on;
        return Draft::applies(BillingReason::BillingGoesOn).date(now);
    }
    if let Some(settled) = bill.settled {
        return from(situation, add_days(settled, 1));
    }
    match situation.end_date() {
        Err(missing) => Draft::needs(&[missing]).because(BillingReason::KeepMandate),
        Ok(end) => unsettled(situation, bill, end),
    }
}

fn from(situation: &Situation<'_>, date: Date) -> Draft {
    if situation.on >= date {
        Draft::applies(BillingReason::RevokeFrom { date })
            .date(date)
            .because(BillingReason::RevokeInWriting)
    } else {
        Draft::does_not_apply(BillingReason::KeepMandate)
            .date(date)
            .because(BillingReason::RevokeFrom { date })
    }
}

/// Decides while no final bill is settled: two silent billing dates after the end are enough.
fn unsettled(situation: &Situation<'_>, bill: &Bill, end: Date) -> Draft {
    let silent = bill.without.is_some_and(|dates| dates >= SILENT_DATES);
    let after = situation.line.billing_day.map(|day| silent_from(end, day));
    match after {
        Some(date) if silent => from(situation, date),
        None if silent => from(situation, situation.on),
        // A bill is there, or fewer dates went by: only a settled bill ends the mandate.
        Some(date) if situation.on < date || bill.without.is_some() => {
            Draft::does_not_apply(BillingReason::KeepMandate)
                .date(date)
                .because(BillingReason::WithoutBillFrom { date })
        }
        Some(_) if has_come(bill) => Draft::does_not_apply(BillingReason::KeepMandate),
        Some(_) => Draft::needs(&[MissingFact::BillSettled, MissingFact::BillWithout])
            .because(BillingReason::KeepMandate),
        None if situation.on <= end => Draft::does_not_apply(BillingReason::KeepMandate),
        None => Draft::needs(&[MissingFact::BillSettled, MissingFact::BillingDay])
            .because(BillingReason::KeepMandate),
    }
}

/// Says whether a bill is known that is not settled yet.
fn has_come(bill: &Bill) -> bool {
    bill.date.is_some() || bill.amount.is_some()
}

/// Returns the day after the second billing date after the end; a short month bills on its last day.
fn silent_from(end: Date, billing_day: u8) -> Date {
    let first = end.first_of_month();
    let dates = (0..).map(|months| {
        let month = add_months(first, months);
        let day = i8::try_from(billing_day).unwrap_or(1).clamp(1, month.days_in_month());
        add_days(month, u32::from(day.unsigned_abs()) - 1)
    });
    let nth = usize::try_from(SILENT_DATES).unwrap_or(1).saturating_sub(1);
    let second = dates.take(4).filter(|day| *day > end).nth(nth);
    add_days(second.unwrap_or(end), 1)
}
