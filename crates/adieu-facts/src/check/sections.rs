//! The sections of the file beside its lines against today and against themselves: bill, debit, complaint, notice.
//!
//! It must never refuse what is merely unusual: a bill paid twice, a reminder before its bill was due.

use jiff::civil::Date;

use crate::{Bill, Facts, FactsError, FactsErrorKind, FactsHint};

/// A day and the key under which it stands.
type Named = (&'static str, Option<Date>);

/// Adds every contradiction in the sections, in the order of the file.
pub(super) fn check(facts: &Facts, today: Date, faults: &mut Vec<FactsError>) {
    for (key, day) in past_days(facts) {
        if day.is_some_and(|day| day > today) {
            let hint = FactsHint::NotAfter(today);
            faults.push(FactsError::new(FactsErrorKind::InTheFuture, key).with_hint(hint));
        }
    }
    for ((first, one), (second, other)) in ordered_days(facts) {
        if let (Some(one), Some(other)) = (one, other)
            && other < one
        {
            let hint = FactsHint::ComesFirst(first);
            faults.push(FactsError::new(FactsErrorKind::Order, second).with_hint(hint));
        }
    }
    let whole = |bill: &Bill| (bill.disputed, bill.amount);
    let bill = facts.bill.as_ref().map(whole).unwrap_or_default();
    let debit =
        facts.debit.as_ref().map(|debit| (debit.disputed, debit.amount)).unwrap_or_default();
    let parts = [("bill.disputed", bill, "bill.amount"), ("debit.disputed", debit, "debit.amount")];
    for (key, amounts, of) in parts {
        if let (Some(part), Some(all)) = amounts
            && part > all
        {
            let hint = FactsHint::PartOf(of);
            faults.push(FactsError::new(FactsErrorKind::PartAboveWhole, key).with_hint(hint));
        }
    }
}

/// Days that tell of something done.
fn past_days(facts: &Facts) -> Vec<Named> {
    let mut days = Vec::new();
    if let Some(bill) = &facts.bill {
        days.extend([
            ("bill.settled", bill.settled),
            ("bill.reminder_sent", bill.reminder_sent),
            ("bill.asked", bill.asked),
        ]);
    }
    if let Some(debit) = &facts.debit {
        days.push(("debit.date", debit.date));
    }
    if let Some(complaint) = &facts.complaint {
        days.extend([
            ("complaint.first", complaint.first),
            ("complaint.facts", complaint.facts),
            ("complaint.filed", complaint.filed),
            ("complaint.complete", complaint.complete),
        ]);
    }
    if let Some(notice) = &facts.notice {
        days.extend([("notice.given", notice.given), ("notice.confirmed", notice.confirmed)]);
    }
    if let Some(request) = &facts.request {
        days.push(("request.received", request.received));
    }
    days
}

/// Pairs of days of which the first cannot come after the second.
fn ordered_days(facts: &Facts) -> Vec<(Named, Named)> {
    let mut pairs = Vec::new();
    if let Some(bill) = &facts.bill {
        let date = ("bill.date", bill.date);
        pairs.extend([
            (date, ("bill.due", bill.due)),
            (date, ("bill.settled", bill.settled)),
            (date, ("bill.reminder_sent", bill.reminder_sent)),
        ]);
    }
    if let Some(complaint) = &facts.complaint {
        let (first, filed) =
            (("complaint.first", complaint.first), ("complaint.filed", complaint.filed));
        pairs.extend([
            (("complaint.facts", complaint.facts), first),
            (first, filed),
            (filed, ("complaint.complete", complaint.complete)),
        ]);
    }
    if let Some(notice) = &facts.notice {
        pairs.push((("notice.given", notice.given), ("notice.confirmed", notice.confirmed)));
    }
    pairs
}
