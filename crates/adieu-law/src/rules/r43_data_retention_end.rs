//! R43: until when the operator must keep identification data after the end.
//!
//! It must never promise an earlier erasure of what the law keeps.

use super::ID_RETENTION;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::months::{add_days, add_months};
use crate::reason::{ComplaintReason, LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::Outcome;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if matches!(situation.wish().outcome, Outcome::Pause | Outcome::Nothing) {
        return Draft::does_not_apply(Reason::Leaving(LeavingReason::ContractGoesOn));
    }
    let last = match situation.last_day() {
        Ok(last) => last,
        Err(missing) => return Draft::needs(&missing),
    };
    let date = add_months(last.day, situation.number(&ID_RETENTION));
    let draft = if situation.on <= date {
        Draft::applies(Reason::Complaint(ComplaintReason::DataKeptUntil { date }))
            .because(Reason::Complaint(ComplaintReason::EraseFrom { from: add_days(date, 1) }))
            .because(Reason::Complaint(ComplaintReason::OtherDataEarlier))
    } else {
        Draft::applies(Reason::Complaint(ComplaintReason::KeepingOver { date }))
    };
    draft.date(date).at_most(Confidence::Medium).at_most(last.confidence)
}
