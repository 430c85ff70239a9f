//! R15: a port ends the contract of its line; no notice goes beside it.
//!
//! It must never let the other lines of the contract pass as ended.

use crate::finding::Draft;
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if !situation.wishes_port() {
        return Draft::does_not_apply(Reason::NoPortWished);
    }
    let others = situation.facts.lines.len().saturating_sub(1);
    let count = u32::try_from(others).unwrap_or(u32::MAX);
    Draft::applies(Reason::PortEndsContract)
        .because(Reason::SendNoNotice)
        .because_of((count > 0).then_some(Reason::OtherLinesGoOn { count }))
}
