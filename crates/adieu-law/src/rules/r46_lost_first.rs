//! R46: a card that is gone is blocked first; a prepaid one is reported within a day.
//!
//! It must never name a telephone number: each operator has its own.

use jiff::Span;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::LOSS_HOURS;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::{ContractKind, Lost};

/// Belgian time as one line of rules, so that no file of time zones is read.
const BRUSSELS: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
/// No term in hours that anybody writes into a contract or a law is longer.
const MOST_HOURS: u32 = 10_000;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(lost) = &situation.line.lost else {
        return Draft::does_not_apply(Reason::Leaving(LeavingReason::NotLost));
    };
    let draft = match situation.line.contract {
        None => {
            Draft::needs(&[MissingFact::Contract]).because(Reason::Leaving(LeavingReason::BlockNow))
        }
        Some(ContractKind::Postpaid | ContractKind::Hybrid) => {
            Draft::applies(Reason::Leaving(LeavingReason::BlockNow))
        }
        Some(ContractKind::Prepaid) => prepaid(situation, lost),
    };
    draft
        .because(Reason::Leaving(LeavingReason::LossNumberDiffers))
        .because(Reason::Leaving(LeavingReason::ThenEnd))
}

fn prepaid(situation: &Situation<'_>, lost: &Lost) -> Draft {
    let Some(noticed) = lost.noticed else {
        return Draft::needs(&[MissingFact::LossNoticed])
            .because(Reason::Leaving(LeavingReason::BlockNow));
    };
    let moment = after_hours(noticed, situation.number(&LOSS_HOURS));
    let told = match lost.told {
        Some(told) if told <= moment => LeavingReason::ToldInTime { moment },
        Some(_) => LeavingReason::ToldLate { moment },
        None if situation.on > moment.date() => LeavingReason::TellNow { moment },
        None => LeavingReason::TellBy { moment },
    };
    Draft::applies(Reason::Leaving(LeavingReason::BlockNow))
        .because(Reason::Leaving(told))
        .date(moment.date())
        .time(moment.time())
}

/// Returns the moment so many hours later, the earlier one where the clock changes in between.
fn after_hours(from: DateTime, hours: u32) -> DateTime {
    let span = Span::new().hours(i64::from(hours.min(MOST_HOURS)));
    let by_clock = from.saturating_add(span);
    let zone = TimeZone::posix(BRUSSELS).expect("the line above is a rule of the posix form");
    let elapsed = from.to_zoned(zone).map(|zoned| zoned.saturating_add(span).datetime());
    elapsed.map_or(by_clock, |elapsed| elapsed.min(by_clock))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: &str, expected: &str) {
        let moment = after_hours(from.parse().unwrap(), 24);
        assert_eq!(moment, expected.parse().unwrap(), "{from}");
    }

    #[test]
    fn a_day_in_hours_takes_the_earlier_moment_when_the_clock_changes() {
        check("2026-05-10T14:00", "2026-05-11T14:00");
        // Forward in the last night of March: a full day of hours would end at 15:00.
        check("2026-03-28T14:00", "2026-03-29T14:00");
        // Back in the last night of October: a full day of hours ends at 13:00.
        check("2026-10-24T14:00", "2026-10-25T13:00");
        check("9999-12-31T23:00", "9999-12-31T23:59:59.999999999");
    }
}
