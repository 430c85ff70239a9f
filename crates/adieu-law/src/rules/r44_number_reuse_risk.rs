//! R44: when a number that was given up can reach a stranger.
//!
//! It must never call a number safe: for one that was never ported no term was found.

use super::{AGEING, AGEING_MAX, PORT_WINDOW};
use crate::citation::CitationId;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::question::Question;
use crate::reason::{LeavingReason, Reason};
use crate::situation::{LastDay, Situation};
use adieu_facts::{LineUse, Outcome};

const AGEING_RULE: CitationId = CitationId::new('Q', 1);
const NOT_FOUND: CitationId = CitationId::new('Q', 2);
const MOVE_FIRST: CitationId = CitationId::new('Q', 3);
const WINDOW: CitationId = CitationId::new('T', 7);

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let ported = situation.line.port.as_ref().and_then(|port| port.done);
    let outside = match (situation.wish().outcome, situation.line.line_use) {
        // A number that works elsewhere is nobody else's to get, whatever becomes of the contract.
        _ if ported.is_some_and(|done| done <= situation.on) => Some(LeavingReason::NumberGoesOn),
        (Outcome::Port | Outcome::ToPrepaid | Outcome::Pause | Outcome::Nothing, _) => {
            Some(LeavingReason::NumberGoesOn)
        }
        (Outcome::Transfer, _) => Some(LeavingReason::NumberToTaker),
        (Outcome::End | Outcome::Lapse | Outcome::Compare, LineUse::Data | LineUse::M2m)
            if situation.line.number.is_none() =>
        {
            Some(LeavingReason::NoNumberToReuse)
        }
        (Outcome::End | Outcome::Lapse | Outcome::Compare, _) => None,
    };
    match (outside, situation.last_day()) {
        (Some(reason), _) => {
            let port = situation
                .wishes_port()
                .then_some(Reason::DecidedBy { question: Question::PortEndsContract });
            Draft::does_not_apply(Reason::Leaving(reason)).because_of(port)
        }
        (None, Err(missing)) => Draft::needs(&missing),
        (None, Ok(last)) => risk(situation, last),
    }
}

fn risk(situation: &Situation<'_>, last: LastDay) -> Draft {
    let draft = match situation.line.ported_in {
        Some(true) => {
            let date = add_months(last.day, situation.number(&AGEING));
            let latest = add_months(last.day, situation.number(&AGEING_MAX));
            Draft::uncertain(Reason::Leaving(LeavingReason::ReusePorted { date, latest }))
                .date(date)
                .date_latest(latest)
                .citing(&[AGEING_RULE, MOVE_FIRST])
        }
        Some(false) => unknown(situation, last),
        None => unknown(situation, last).missing(&[MissingFact::PortedIn]),
    };
    let move_accounts = if situation.on <= last.day {
        LeavingReason::MoveAccountsFirst
    } else {
        LeavingReason::MoveAccountsNow
    };
    draft.because(Reason::Leaving(move_accounts)).at_most(last.confidence)
}

/// For safety, another holder is assumed right after the month in which the number can still be ported.
fn unknown(situation: &Situation<'_>, last: LastDay) -> Draft {
    let date = add_months(last.day, situation.number(&PORT_WINDOW));
    Draft::uncertain(Reason::Leaving(LeavingReason::ReuseUnknown { date }))
        .date(date)
        .at_most(Confidence::Unknown)
        .citing(&[NOT_FOUND, MOVE_FIRST, WINDOW])
}
