//! The names of letters, and why one cannot be written now, in the reader's language.
//!
//! It must never repeat a fact of the person: a reason names keys, days and rules.

use adieu_case::{CaseRef, LetterKind};
use adieu_law::{ComplaintReason, Reason};
use adieu_letter::{Ground, Obstacle};
use adieu_words::Words;

use crate::says;

/// Names a kind of letter.
pub fn letter_name(kind: LetterKind, words: &Words) -> String {
    match kind {
        LetterKind::Notice => words.msg_letter_kind_notice(),
        LetterKind::FollowUp => words.msg_letter_kind_follow_up(),
        LetterKind::Reminder => words.msg_letter_kind_reminder(),
        LetterKind::FormalNotice => words.msg_letter_kind_formal_notice(),
        LetterKind::Ombudsman => words.msg_letter_kind_ombudsman(),
        LetterKind::Refund => words.msg_letter_kind_refund(),
        LetterKind::BillDispute => words.msg_letter_kind_bill_dispute(),
        LetterKind::Pause => words.msg_letter_kind_pause(),
        LetterKind::Transfer => words.msg_letter_kind_transfer(),
        LetterKind::ToPrepaid => words.msg_letter_kind_to_prepaid(),
        LetterKind::Estate => words.msg_letter_kind_estate(),
        LetterKind::Withdrawal => words.msg_letter_kind_withdrawal(),
        LetterKind::Mandate => words.msg_letter_kind_mandate(),
        LetterKind::DataAccess => words.msg_letter_kind_data_access(),
        LetterKind::DataErasure => words.msg_letter_kind_data_erasure(),
        LetterKind::Unlock => words.msg_letter_kind_unlock(),
    }
}

/// Says why a letter cannot be written now: the reason, the last day, and the rule behind it in words.
pub fn obstacle(obstacle: &Obstacle, words: &Words) -> String {
    let mut parts = vec![ground(obstacle.ground, words)];
    parts.extend(obstacle.last_day.map(|day| words.msg_ground_last_day(words.date(day))));
    if let Some(finding) = &obstacle.finding {
        parts.push(format!("{}: {}", finding.rule, says::finding(words, finding)));
    }
    parts.join(" ")
}

fn ground(ground: Ground, words: &Words) -> String {
    match ground {
        Ground::SomethingSent => words.msg_ground_something_sent(),
        Ground::NoticeOrReminderSent => words.msg_ground_notice_or_reminder_sent(),
        Ground::NotYetConfirmed => words.msg_ground_not_yet_confirmed(),
        Ground::WithdrawalOpen => words.msg_ground_withdrawal_open(),
        Ground::CreditOwed => words.msg_ground_credit_owed(),
        Ground::CreditInTime => words.msg_ground_credit_in_time(),
        Ground::Ended => words.msg_ground_ended(),
        Ground::MoneyToClaim => words.msg_ground_money_to_claim(),
        Ground::OmbudsmanOpen => words.msg_ground_ombudsman_open(),
        Ground::AmountsAddUp => words.msg_ground_amounts_add_up(),
        Ground::ReminderCostFits => words.msg_ground_reminder_cost_fits(),
        Ground::PrepaidTransfer => words.msg_ground_prepaid_transfer(),
        Ground::SameForEveryLine => words.msg_ground_same_for_every_line(),
        Ground::NotPrepaidYet => words.msg_ground_not_prepaid_yet(),
        Ground::HolderDied => words.msg_ground_holder_died(),
        Ground::MandateGiven => words.msg_ground_mandate_given(),
        Ground::PersonalData => words.msg_ground_personal_data(),
        Ground::RetentionKnown => words.msg_ground_retention_known(),
    }
}

/// Returns the command that can make a letter possible; none when nothing can.
pub fn obstacle_command(obstacle: &Obstacle, case: &CaseRef) -> Option<String> {
    if let Some(letter) = obstacle.remedy {
        return Some(format!("adieu letter {case} {letter} --out DIR"));
    }
    match obstacle.ground {
        Ground::SomethingSent | Ground::NoticeOrReminderSent => {
            Some(format!("adieu send {case} --by post"))
        }
        Ground::OmbudsmanOpen if asks_the_operator_first(obstacle) => {
            Some(format!("adieu fact {case} complaint.first=…"))
        }
        Ground::AmountsAddUp | Ground::ReminderCostFits => {
            Some(format!("adieu fact {case} bill.disputed=…"))
        }
        Ground::MandateGiven => Some(format!("adieu fact {case} helper.relation=mandate")),
        Ground::MoneyToClaim => Some(format!("adieu fact {case} line.deposit=…")),
        Ground::OmbudsmanOpen
        | Ground::NotYetConfirmed
        | Ground::WithdrawalOpen
        | Ground::CreditOwed
        | Ground::CreditInTime
        | Ground::Ended
        | Ground::PrepaidTransfer
        | Ground::SameForEveryLine
        | Ground::NotPrepaidYet
        | Ground::HolderDied
        | Ground::PersonalData
        | Ground::RetentionKnown => None,
    }
}

/// Says whether nothing but a complaint to the operator is missing.
fn asks_the_operator_first(obstacle: &Obstacle) -> bool {
    let first = Reason::Complaint(ComplaintReason::ComplainFirst);
    obstacle.finding.as_ref().is_none_or(|finding| finding.reasons.contains(&first))
}
