//! Bills, reminders and direct debits (R30 to R38), in a person's language.
//!
//! It must never add a fact, a number or a hint that the finding does not hold.

use adieu_law::BillingReason;
use adieu_words::Words;

/// Returns the sentence of one reason.
pub(super) fn reason(words: &Words, reason: &BillingReason) -> String {
    match reason {
        // R30.
        BillingReason::NoBillOnPrepaid => words.msg_law_no_bill_on_prepaid(),
        BillingReason::ConsumersOnly => words.msg_law_consumers_only(),
        BillingReason::OlderContract { from } => words.msg_law_older_contract(words.date(*from)),
        BillingReason::PayWithoutPenaltyBy { date } => {
            words.msg_law_pay_without_penalty_by(words.date(*date))
        }
        BillingReason::OneDayMore { latest } => words.msg_law_one_day_more(words.date(*latest)),
        BillingReason::SaturdayCounted => words.msg_law_saturday_counted(),
        BillingReason::DependsOnChannel { date, latest } => {
            words.msg_law_depends_on_channel(words.date(*date), words.date(*latest))
        }
        BillingReason::PenaltyTooEarly { amount } => {
            words.msg_law_penalty_too_early(words.euro(*amount))
        }
        BillingReason::BetweenCounts => words.msg_law_between_counts(),
        BillingReason::TermRunOut => words.msg_law_term_run_out(),
        // R31.
        BillingReason::FreeReminders { dates } => words.msg_law_free_reminders(*dates),
        BillingReason::ReminderContest { amount } => {
            words.msg_law_reminder_contest(words.euro(*amount))
        }
        BillingReason::ReminderBetween { lower, upper, excess } => words.msg_law_reminder_between(
            words.euro(*lower),
            words.euro(*upper),
            words.euro(*excess),
        ),
        BillingReason::ReminderClearlyOver { upper, amount } => {
            words.msg_law_reminder_clearly_over(words.euro(*upper), words.euro(*amount))
        }
        BillingReason::ReminderWithin { lower } => {
            words.msg_law_reminder_within(words.euro(*lower))
        }
        BillingReason::ReminderFree => words.msg_law_reminder_free(),
        BillingReason::TelecomActAlone { upper } => {
            words.msg_law_telecom_act_alone(words.euro(*upper))
        }
        BillingReason::WithinTelecomAct { upper } => {
            words.msg_law_within_telecom_act(words.euro(*upper))
        }
        BillingReason::PostageOnTop => words.msg_law_postage_on_top(),
        // R32.
        BillingReason::PenaltyAtMost { amount } => {
            words.msg_law_penalty_at_most(words.euro(*amount))
        }
        BillingReason::PenaltyOver { amount } => words.msg_law_penalty_over(words.euro(*amount)),
        BillingReason::NoPenaltyClause => words.msg_law_no_penalty_clause(),
        BillingReason::TermStillRuns { date } => words.msg_law_term_still_runs(words.date(*date)),
        BillingReason::InterestApart => words.msg_law_interest_apart(),
        // R33.
        BillingReason::Shielded { disputed } => words.msg_law_shielded(words.euro(*disputed)),
        BillingReason::InGoodFaith => words.msg_law_in_good_faith(),
        BillingReason::RefundIfFounded => words.msg_law_refund_if_founded(),
        BillingReason::PayRestFirst { amount } => words.msg_law_pay_rest_first(words.euro(*amount)),
        BillingReason::NothingDisputed => words.msg_law_nothing_disputed(),
        // R34.
        BillingReason::ReactivationOver { max, amount } => {
            words.msg_law_reactivation_over(words.euro(*max), words.euro(*amount))
        }
        BillingReason::ReactivationWithin { max } => {
            words.msg_law_reactivation_within(words.euro(*max))
        }
        BillingReason::ProcedureBroken { amount } => {
            words.msg_law_procedure_broken(words.euro(*amount))
        }
        BillingReason::AllIfNoWarning => words.msg_law_all_if_no_warning(),
        BillingReason::ReactivationFree => words.msg_law_reactivation_free(),
        // R35.
        BillingReason::NotBarred { date } => words.msg_law_not_barred(words.date(*date)),
        BillingReason::Barred { date } => words.msg_law_barred(words.date(*date)),
        BillingReason::PerhapsInterrupted { date } => {
            words.msg_law_perhaps_interrupted(words.date(*date))
        }
        BillingReason::IfNothingBetween => words.msg_law_if_nothing_between(),
        BillingReason::AnswerAllTheSame => words.msg_law_answer_all_the_same(),
        // R36.
        BillingReason::AskBankBy { date, weeks } => {
            words.msg_law_ask_bank_by(words.date(*date), *weeks)
        }
        BillingReason::ReportDebitBy { date, months } => {
            words.msg_law_report_debit_by(words.date(*date), *months)
        }
        BillingReason::DependsOnMandate { date, latest } => {
            words.msg_law_depends_on_mandate(words.date(*date), words.date(*latest))
        }
        BillingReason::BankPaysWithin { working_days } => {
            words.msg_law_bank_pays_within(*working_days)
        }
        BillingReason::PayRestAtOnce { amount } => {
            words.msg_law_pay_rest_at_once(words.euro(*amount))
        }
        BillingReason::WriteWhy => words.msg_law_write_why(),
        BillingReason::DebitTooLate { date } => words.msg_law_debit_too_late(words.date(*date)),
        BillingReason::NoDebit => words.msg_law_no_debit(),
        // R37.
        BillingReason::StopBy { date } => words.msg_law_stop_by(words.date(*date)),
        BillingReason::StopTooLate { date } => words.msg_law_stop_too_late(words.date(*date)),
        BillingReason::BanksCloseMore => words.msg_law_banks_close_more(),
        // R38.
        BillingReason::RevokeFrom { date } => words.msg_law_revoke_from(words.date(*date)),
        BillingReason::KeepMandate => words.msg_law_keep_mandate(),
        BillingReason::WithoutBillFrom { date } => {
            words.msg_law_without_bill_from(words.date(*date))
        }
        BillingReason::RevokeInWriting => words.msg_law_revoke_in_writing(),
        BillingReason::BillingGoesOn => words.msg_law_billing_goes_on(),
    }
}
