//! R06: a notice names its end date, or it is not drafted.
//!
//! It must never ask for a date where a port ends the contract by itself.

use crate::finding::Draft;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::Outcome;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let wish = situation.wish();
    match wish.outcome {
        Outcome::Port => Draft::does_not_apply(Reason::PortNeedsNoNotice)
            .because(Reason::DecidedBy { question: Question::PortEndsContract }),
        Outcome::Pause | Outcome::Transfer | Outcome::Lapse | Outcome::Nothing => {
            Draft::does_not_apply(Reason::NoNoticeWished)
        }
        Outcome::End | Outcome::ToPrepaid | Outcome::Compare => match wish.end_date {
            Some(date) => Draft::does_not_apply(Reason::EndDateNamed { date }).date(date),
            None => Draft::applies(Reason::NameEndDate),
        },
    }
}
