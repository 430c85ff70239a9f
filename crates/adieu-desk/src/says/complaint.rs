//! What rules R39 to R43 say in a person's language.
//!
//! It must never add a fact, a number or a hint that the finding does not hold.

use adieu_law::ComplaintReason;
use adieu_words::Words;

/// Returns the sentence of one reason.
pub(super) fn reason(words: &Words, reason: &ComplaintReason) -> String {
    match reason {
        ComplaintReason::ComplainFirst => words.msg_law_complain_first(),
        ComplaintReason::OmbudsmanOpen { by } => words.msg_law_ombudsman_open(words.date(*by)),
        ComplaintReason::PortDisputeFromFacts => words.msg_law_port_dispute_from_facts(),
        ComplaintReason::OmbudsmanClosed { by } => words.msg_law_ombudsman_closed(words.date(*by)),
        ComplaintReason::ComplaintSettled => words.msg_law_complaint_settled(),
        ComplaintReason::FiledInTime { filed } => words.msg_law_filed_in_time(words.date(*filed)),
        ComplaintReason::NotFiled => words.msg_law_not_filed(),
        ComplaintReason::CollectionOnHold { until } => {
            words.msg_law_collection_on_hold(words.date(*until))
        }
        ComplaintReason::PayTheRest => words.msg_law_pay_the_rest(),
        ComplaintReason::HoldOver { until } => words.msg_law_hold_over(words.date(*until)),
        ComplaintReason::NotAdmissible => words.msg_law_not_admissible(),
        ComplaintReason::RulingBy { date, latest } => {
            words.msg_law_ruling_by(words.date(*date), words.date(*latest))
        }
        ComplaintReason::RulingComplexOnly { latest } => {
            words.msg_law_ruling_complex_only(words.date(*latest))
        }
        ComplaintReason::RulingOverdue { latest } => {
            words.msg_law_ruling_overdue(words.date(*latest))
        }
        ComplaintReason::AnswerBy { date } => words.msg_law_answer_by(words.date(*date)),
        ComplaintReason::AnswerMayTakeLonger { latest, told_by } => {
            words.msg_law_answer_may_take_longer(words.date(*latest), words.date(*told_by))
        }
        ComplaintReason::AnswerExtended { date, told_by } => {
            words.msg_law_answer_extended(words.date(*date), words.date(*told_by))
        }
        ComplaintReason::AnswerOverdue { date } => words.msg_law_answer_overdue(words.date(*date)),
        ComplaintReason::DataKeptUntil { date } => words.msg_law_data_kept_until(words.date(*date)),
        ComplaintReason::EraseFrom { from } => words.msg_law_erase_from(words.date(*from)),
        ComplaintReason::KeepingOver { date } => words.msg_law_keeping_over(words.date(*date)),
        ComplaintReason::OtherDataEarlier => words.msg_law_other_data_earlier(),
    }
}
