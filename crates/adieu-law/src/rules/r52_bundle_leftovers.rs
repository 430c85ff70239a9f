//! R52: every part of a pack, and every line beside this one, has a fate before the end.
//!
//! It must never let a part without a fate pass as ended: it goes on and is billed.

use jiff::civil::Date;

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::{LeavingReason, PartNames, Reason};
use crate::situation::Situation;

/// What can become of a part, as the facts file writes it after the last colon.
const FATES: [&str; 3] = ["port", "cancel", "keep"];

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    let others = situation.facts.lines.len().saturating_sub(1);
    let pack = line.bundle == Some(true) || !line.bundle_elements.is_empty();
    match (pack, others) {
        (true, _) if line.bundle_elements.is_empty() => {
            Draft::needs(&[MissingFact::BundleElements])
        }
        (true, _) => pack_parts(situation),
        (false, 0) => Draft::does_not_apply(Reason::Leaving(LeavingReason::NothingBeside)),
        (false, others) => {
            let count = u32::try_from(others).unwrap_or(u32::MAX);
            watched(situation, LeavingReason::OtherLinesToo { count })
        }
    }
}

fn pack_parts(situation: &Situation<'_>) -> Draft {
    let parts = &situation.line.bundle_elements;
    let open: Vec<String> = parts.iter().filter_map(|part| without_fate(part)).collect();
    if open.is_empty() {
        let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        return watched(situation, LeavingReason::PartsAllMarked { count });
    }
    let names = PartNames(open);
    Draft::needs(&[MissingFact::BundleElements])
        .because(Reason::Leaving(LeavingReason::PartsWithoutFate { names }))
}

/// Returns the name of a part that has no fate yet.
fn without_fate(part: &str) -> Option<String> {
    let (name, fate) = part.rsplit_once(':').unwrap_or((part, ""));
    let known = FATES.contains(&fate.trim().to_ascii_lowercase().as_str());
    (!known).then(|| name.trim().to_owned())
}

fn watched(situation: &Situation<'_>, reason: LeavingReason) -> Draft {
    let draft = Draft::applies(Reason::Leaving(reason))
        .because(Reason::Leaving(LeavingReason::WatchTwoBills))
        .by_our_choice();
    match next_two_bills(situation) {
        None => draft,
        Some((first, second)) => draft
            .because(Reason::Leaving(LeavingReason::BillsExpected { first, second }))
            .date(first)
            .date_latest(second),
    }
}

/// Returns the first two billing dates after the end, where both day and end are known.
fn next_two_bills(situation: &Situation<'_>) -> Option<(Date, Date)> {
    let day = i8::try_from(situation.line.billing_day?).ok()?;
    let end = situation.last_day().ok()?.day;
    let billed = |months| {
        let month = add_months(end.first_of_month(), months);
        let last = month.days_in_month();
        month.with().day(day.clamp(1, last)).build().ok()
    };
    let mut bills = (0..3).filter_map(billed).filter(|bill| *bill > end);
    Some((bills.next()?, bills.next()?))
}
