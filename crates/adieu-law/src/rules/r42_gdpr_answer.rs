//! R42: a request about personal data is answered within a month, or later when that was told in time.
//!
//! It must never grant the longer term to an operator that kept silent in the first month.

use super::{GDPR_EXTRA, GDPR_MONTHS};
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::{ComplaintReason, Reason};
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let request = situation.facts.request.as_ref();
    let Some(received) = request.and_then(|request| request.received) else {
        return Draft::needs(&[MissingFact::RequestReceived]);
    };
    let months = situation.number(&GDPR_MONTHS);
    let first = add_months(received, months);
    // One sum from the first day, not two steps: a clamped day is never clamped again.
    let latest = add_months(received, months.saturating_add(situation.number(&GDPR_EXTRA)));
    let extended = request.and_then(|request| request.extended);
    let (date, reason) = match extended {
        Some(true) => (latest, ComplaintReason::AnswerExtended { date: latest, told_by: first }),
        Some(false) | None => (first, ComplaintReason::AnswerBy { date: first }),
    };
    let reason = if situation.on > date { ComplaintReason::AnswerOverdue { date } } else { reason };
    let draft = Draft::applies(Reason::Complaint(reason)).date(date);
    let still_open = match extended {
        Some(true) => false,
        Some(false) => situation.on <= first,
        None => true,
    };
    if still_open {
        draft.date_latest(latest).because(Reason::Complaint(ComplaintReason::AnswerMayTakeLonger {
            latest,
            told_by: first,
        }))
    } else {
        draft
    }
}
