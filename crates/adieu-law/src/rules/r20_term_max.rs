//! R20: a fixed term binds a consumer for at most 24 months.
//!
//! It must never extend the limit to larger firms.

use super::TERM_MAX;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::Reason;
use crate::situation::{Protection, Situation};
use adieu_facts::SubscriberKind;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let months = situation.number(&TERM_MAX);
    match situation.line.term_months() {
        None => Draft::does_not_apply(Reason::IndefiniteFromStart),
        Some(fixed) if fixed <= months => {
            Draft::does_not_apply(Reason::TermWithinMaximum { months })
        }
        Some(_) => longer(situation, months),
    }
}

fn longer(situation: &Situation<'_>, months: u32) -> Draft {
    let holder = &situation.facts.subscriber;
    let protection = situation.protection();
    match holder.kind {
        SubscriberKind::Consumer | SubscriberKind::Estate => {
            protection.mark(consumer(situation, months))
        }
        SubscriberKind::Business if holder.small_firm == Some(true) => agreed(situation, months),
        SubscriberKind::Business => match protection {
            Protection::Protected | Protection::Estate => agreed(situation, months),
            Protection::Big => {
                Draft::does_not_apply(Reason::NoTermMaximum).because(Reason::TermsDecide)
            }
            Protection::Unknown => Draft::needs(&[MissingFact::Workers]),
        },
    }
}

fn consumer(situation: &Situation<'_>, months: u32) -> Draft {
    let Some(start) = situation.line.start else { return Draft::needs(&[MissingFact::Start]) };
    let date = add_months(start, months);
    Draft::applies(Reason::BoundAtMost { date, months }).date(date)
}

/// Decides for a small firm, which may have agreed to more.
fn agreed(situation: &Situation<'_>, months: u32) -> Draft {
    match situation.line.longer_term_agreed {
        None => Draft::needs(&[MissingFact::LongerTermAgreed]).because(Reason::LongerTermAgreed),
        Some(true) => Draft::does_not_apply(Reason::LongerTermHolds).because(Reason::TermsDecide),
        Some(false) => consumer(situation, months),
    }
}
