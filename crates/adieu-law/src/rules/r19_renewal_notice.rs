//! R19: the operator warns before a fixed term is tacitly prolonged.
//!
//! It must never invent a consequence of a missing warning: none was found.

use super::RENEWAL_WARNING;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(fixed) = situation.line.term_months() else {
        return Draft::does_not_apply(Reason::IndefiniteFromStart);
    };
    let Some(start) = situation.line.start else { return Draft::needs(&[MissingFact::Start]) };
    let warning = situation.number(&RENEWAL_WARNING);
    // One sum from the first day, not two steps: a clamped day is never clamped again.
    let date = add_months(start, fixed.saturating_sub(warning));
    if situation.on > date {
        return Draft::applies(Reason::WarningPast { date }).date(date);
    }
    Draft::applies(Reason::WarningDue { date }).date(date)
}
