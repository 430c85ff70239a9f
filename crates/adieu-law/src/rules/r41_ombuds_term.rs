//! R41: how long the Ombudsman takes once the file is complete.
//!
//! It must never count from the filing: the term runs from the complete file.

use super::{OMBUDSMAN_DAYS, OMBUDSMAN_EXTRA};
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_days;
use crate::reason::{ComplaintReason, Reason};
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(complete) = situation.facts.complaint.as_ref().and_then(|c| c.complete) else {
        return Draft::needs(&[MissingFact::ComplaintComplete]);
    };
    let days = situation.number(&OMBUDSMAN_DAYS);
    let date = add_days(complete, days);
    let latest = add_days(date, situation.number(&OMBUDSMAN_EXTRA));
    let reason = if situation.on <= date {
        ComplaintReason::RulingBy { date, latest }
    } else if situation.on <= latest {
        ComplaintReason::RulingComplexOnly { latest }
    } else {
        ComplaintReason::RulingOverdue { latest }
    };
    Draft::applies(Reason::Complaint(reason)).date(date).date_latest(latest).days(days)
}
