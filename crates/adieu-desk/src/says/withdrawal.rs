//! Withdrawal from a contract concluded at a distance (R26 to R29), in a person's language.
//!
//! It must never add a fact, a number or a hint that the finding does not hold.

use adieu_law::WithdrawalReason;
use adieu_words::Words;

/// Returns the sentence of one reason.
pub(super) fn reason(words: &Words, reason: &WithdrawalReason) -> String {
    match reason {
        // R26.
        WithdrawalReason::WithdrawUntil { date } => words.msg_law_withdraw_until(words.date(*date)),
        WithdrawalReason::LongerUninformed { months } => words.msg_law_longer_uninformed(*months),
        WithdrawalReason::FromExplanation { days } => words.msg_law_from_explanation(*days),
        WithdrawalReason::DependsOnExplanation { date, latest } => {
            words.msg_law_depends_on_explanation(words.date(*date), words.date(*latest))
        }
        WithdrawalReason::DeviceUntil { date } => words.msg_law_device_until(words.date(*date)),
        WithdrawalReason::OnlyDeviceLeft { date } => {
            words.msg_law_only_device_left(words.date(*date))
        }
        WithdrawalReason::SentInTime { date } => words.msg_law_sent_in_time(words.date(*date)),
        WithdrawalReason::NoExtension => words.msg_law_no_extension(),
        WithdrawalReason::WithdrawalOver { date } => {
            words.msg_law_withdrawal_over(words.date(*date))
        }
        WithdrawalReason::ShopSale => words.msg_law_shop_sale(),
        WithdrawalReason::BusinessSale => words.msg_law_business_sale(),
        // R27.
        WithdrawalReason::PaidBackBy { date } => words.msg_law_paid_back_by(words.date(*date)),
        WithdrawalReason::PayBackOverdue { date } => {
            words.msg_law_pay_back_overdue(words.date(*date))
        }
        WithdrawalReason::SameMeans => words.msg_law_same_means(),
        // R28.
        WithdrawalReason::DaysOfService { days, of, amount } => {
            words.msg_law_days_of_service(*days, *of, words.euro(*amount))
        }
        WithdrawalReason::NothingWithoutRequest => words.msg_law_nothing_without_request(),
        WithdrawalReason::NothingWithoutInformation => words.msg_law_nothing_without_information(),
        WithdrawalReason::ServiceNotBegun => words.msg_law_service_not_begun(),
        WithdrawalReason::AsIfSentToday => words.msg_law_as_if_sent_today(),
        // R29.
        WithdrawalReason::FunctionShouldExist => words.msg_law_function_should_exist(),
        WithdrawalReason::NoBelgianText => words.msg_law_no_belgian_text(),
        WithdrawalReason::UseFunction => words.msg_law_use_function(),
        WithdrawalReason::FunctionAbsent => words.msg_law_function_absent(),
        WithdrawalReason::LookForFunction => words.msg_law_look_for_function(),
        WithdrawalReason::NotForEnding => words.msg_law_not_for_ending(),
        WithdrawalReason::NotOnline => words.msg_law_not_online(),
    }
}
