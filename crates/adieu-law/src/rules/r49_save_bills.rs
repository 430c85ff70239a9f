//! R49: save bills, usage and contract before the customer area closes.
//!
//! It must never take for granted that the area stays open after the end.

use crate::finding::Draft;
use crate::question::Question;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::Outcome;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if situation.line.account_closed == Some(true) {
        return Draft::applies(Reason::Leaving(LeavingReason::AccountClosed))
            .because(Reason::DecidedBy { question: Question::DataAnswer })
            .by_our_choice();
    }
    match situation.wish().outcome {
        Outcome::Pause | Outcome::Nothing => {
            return Draft::does_not_apply(Reason::Leaving(LeavingReason::ContractGoesOn))
                .by_our_choice();
        }
        Outcome::End
        | Outcome::Port
        | Outcome::ToPrepaid
        | Outcome::Transfer
        | Outcome::Lapse
        | Outcome::Compare => {}
    }
    let draft = match situation.last_day() {
        Err(missing) => Draft::needs(&missing).because(Reason::Leaving(LeavingReason::SaveNow)),
        Ok(last) => {
            let date = last.day.yesterday().unwrap_or(last.day);
            let reason = if situation.on <= date {
                LeavingReason::SaveBy { date }
            } else {
                LeavingReason::SaveNow
            };
            Draft::applies(Reason::Leaving(reason)).date(date).at_most(last.confidence)
        }
    };
    draft.by_our_choice()
}
