//! R13: the operator owes a written confirmation; when to ask for it is our own choice.
//!
//! It must never call the alarm a legal term.

use crate::finding::Draft;
use crate::reason::Reason;
use crate::situation::Situation;

/// How many working days after the end adieu suggests asking: a choice, not law.
const ALARM_WORKING_DAYS: u32 = 5;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if !situation.leaves_by_notice_or_port() {
        return Draft::does_not_apply(Reason::NoNoticeWished);
    }
    match situation.end_date() {
        Err(missing) => Draft::needs(&[missing]).because(Reason::ConfirmationOwed),
        Ok(end_date) => {
            let date = situation.law.calendar().add_working_days(end_date, ALARM_WORKING_DAYS);
            Draft::applies(Reason::ConfirmationOwed)
                .because(Reason::AlarmDay { date })
                .date(date)
                .by_our_choice()
        }
    }
}
