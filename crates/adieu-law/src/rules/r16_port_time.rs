//! R16: a port is active one working day after the agreed day.
//!
//! It must never assume that a day was agreed.

use super::PORT_DAYS;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let port = situation.line.port.as_ref();
    if port.is_none() && !situation.wishes_port() {
        return Draft::does_not_apply(Reason::NoPortWished);
    }
    let Some(agreed) = port.and_then(|port| port.agreed) else {
        return Draft::needs(&[MissingFact::PortAgreed]);
    };
    let due = situation.law.calendar().add_working_days(agreed, situation.number(&PORT_DAYS));
    Draft::applies(Reason::PortDue { agreed, due }).date(due)
}
