//! R07: from when a protected holder may end a fixed term without compensation.
//!
//! It must never hide the other reading of "the end of the sixth month", nor outrank the bill.

use super::FREE_AFTER;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_months, last_day_of_month_after};
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::{Protection, Situation};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let protection = situation.protection();
    match protection {
        Protection::Unknown => Draft::needs(&[MissingFact::Workers]),
        Protection::Big => Draft::does_not_apply(Reason::NotProtected).because(Reason::TermsDecide),
        Protection::Protected | Protection::Estate => protection.mark(protected(situation)),
    }
}

fn protected(situation: &Situation<'_>) -> Draft {
    if situation.line.term_months().is_none() {
        return Draft::does_not_apply(Reason::IndefiniteFromStart)
            .because(Reason::DecidedBy { question: Question::FeeWithoutTerm });
    }
    let Some(start) = situation.line.start else { return Draft::needs(&[MissingFact::Start]) };
    let months = situation.number(&FREE_AFTER);
    let date = add_months(start, months);
    let latest = last_day_of_month_after(start, months);
    let other = (latest != date).then_some(Reason::FreeFromOtherReading { latest });
    Draft::applies(Reason::FreeFrom { date })
        .date(date)
        .date_latest(latest)
        .because_of(other)
        .because(Reason::BillDateWins)
        .at_most(Confidence::Medium)
}
