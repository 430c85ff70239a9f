//! The rules in their order, each in a file of its own, and what each reads from the dated parameters.
//!
//! A rule must never look at a date, a file or a clock by itself: the situation holds all it may know.

use crate::finding::Draft;
use crate::parameter::{Reads, Shape, TimeUnit};
use crate::question::Question;
use crate::rule_id::RuleId;
use crate::situation::Situation;

mod consumer_debt;
mod device_table;
mod r01_valid_form;
mod r02_protected;
mod r03_end_moment;
mod r04_end_moment_big;
mod r05_end_moment_unclear;
mod r06_must_name_date;
mod r07_free_after;
mod r08_fee_early;
mod r09_fee_indefinite;
mod r10_device_cap;
mod r11_device_cap_check;
mod r12_no_admin_fee;
mod r13_confirm_expected;
mod r14_port_window;
mod r15_port_ends_contract;
mod r16_port_time;
mod r17_port_delay_comp;
mod r18_change_exit;
mod r19_renewal_notice;
mod r20_term_max;
mod r21_prepaid_refund_right;
mod r22_prepaid_refund_deadline;
mod r23_prepaid_refund_amount;
mod r24_prepaid_transfer_ok;
mod r25_prepaid_lapse;
mod r26_withdrawal_last_day;
mod r27_withdrawal_refund;
mod r28_withdrawal_prorata;
mod r29_withdrawal_button;
mod r30_reminder_start;
mod r31_reminder_cost;
mod r32_penalty_cap;
mod r33_dispute_shield;
mod r34_reactivation;
mod r35_prescription;
mod r36_sepa_refund;
mod r37_sepa_stop;
mod r38_mandate_revoke;
mod r39_ombuds_open;
mod r40_ombuds_shield;
mod r41_ombuds_term;
mod r42_gdpr_answer;
mod r43_data_retention_end;
mod r44_number_reuse_risk;
mod r45_bundle_scope;
mod r46_lost_first;
mod r47_terms_decide;
mod r48_reply_reachable;
mod r49_save_bills;
mod r50_eid_copy;
mod r51_presumed_user;
mod r52_bundle_leftovers;

/// One rule: its number, the question it answers, the parameters it reads, and how it concludes.
pub(crate) struct Entry {
    pub(crate) rule: RuleId,
    pub(crate) question: Question,
    pub(crate) reads: &'static [Reads],
    pub(crate) find: fn(&Situation<'_>) -> Draft,
}

const fn entry(
    number: u8,
    question: Question,
    reads: &'static [Reads],
    find: fn(&Situation<'_>) -> Draft,
) -> Entry {
    Entry { rule: RuleId::new(number), question, reads, find }
}

/// Returns the rule that answers a question.
pub(crate) fn entry_of(question: Question) -> &'static Entry {
    let entry = ALL.iter().find(|entry| entry.question == question);
    entry.expect("a test asks every question for its rule")
}

const fn read(id: &'static str, shape: Shape) -> Reads {
    Reads { id, shape }
}

const MONTHS: Shape = Shape::Time(TimeUnit::Months);

/// The most workers of a protected firm.
pub(crate) const WORKERS_MAX: Reads = read("protected_workers_max", Shape::Count);
const BIG_NOTICE: Reads = read("big_notice_months", MONTHS);
const FREE_AFTER: Reads = read("free_after_months", MONTHS);
const INDEFINITE_FEE: Reads = read("indefinite_fee", Shape::Euro);
const NO_OTHER_FEE: Reads = read("no_other_fee", Shape::Euro);
const DEVICE_MONTHS: Reads = read("device_months_max", MONTHS);
const PORT_WINDOW: Reads = read("port_window_months", MONTHS);
const PORT_DAYS: Reads = read("port_days", Shape::Time(TimeUnit::WorkingDays));
const PORT_DELAY: Reads = read("port_delay_eur", Shape::EuroRange);
const PORT_CLAIM: Reads = read("port_delay_claim_months", MONTHS);
const CHANGE_EXIT: Reads = read("change_exit_months", MONTHS);
const RENEWAL_WARNING: Reads = read("renewal_warning_months", MONTHS);
const TERM_MAX: Reads = read("term_months_max", MONTHS);
const REFUND_MONTHS: Reads = read("credit_refund_months", MONTHS);
const REFUND_DAYS: Reads = read("credit_refund_days_operator", Shape::Time(TimeUnit::Days));
const REFUND_PAY: Reads = read("credit_refund_pay_weeks", Shape::Time(TimeUnit::Weeks));
const REFUND_FEE_MAX: Reads = read("credit_refund_fee_max_eur", Shape::Euro);
const VALIDITY_BASE: Reads = read("prepaid_validity_base", MONTHS);
const VALIDITY_VIKINGS: Reads = read("prepaid_validity_mobile_vikings", MONTHS);
const WITHDRAWAL_DAYS: Reads = read("withdrawal_days", Shape::Time(TimeUnit::Days));
const WITHDRAWAL_EXTRA: Reads = read("withdrawal_extra_months", MONTHS);
const REMINDER_TERM: Reads = read("reminder_term_days", Shape::Time(TimeUnit::Days));
const REMINDER_POST: Reads = read("reminder_post_wd", Shape::Time(TimeUnit::WorkingDays));
const FREE_DATES: Reads = read("free_missed_dates", Shape::Count);
const REMINDER_MAX: Reads = read("reminder_eur_max", Shape::Euro);
const ECA_REMINDER: Reads = read("eca_reminder", Shape::Euro);
const PENALTY_SCALE: Reads = read("penalty_scale", Shape::Scale);
const REACTIVATION: Reads = read("reactivation_eur_max", Shape::Euro);
const CLAIM_YEARS: Reads = read("claim_years", Shape::Time(TimeUnit::Years));
const DEBIT_WEEKS: Reads = read("debit_refund_weeks", Shape::Time(TimeUnit::Weeks));
const DEBIT_MONTHS: Reads = read("debit_unauthorised_months", MONTHS);
const DEBIT_BANK: Reads = read("debit_bank_wd", Shape::Time(TimeUnit::WorkingDays));
const DEBIT_BANK_UNAUTHORISED: Reads =
    read("debit_bank_unauthorised_wd", Shape::Time(TimeUnit::WorkingDays));
const DEBIT_STOP: Reads = read("debit_stop_wd", Shape::Time(TimeUnit::WorkingDays));
const OMBUDSMAN_YEARS: Reads = read("ombudsman_years", Shape::Time(TimeUnit::Years));
const OMBUDSMAN_HOLD: Reads = read("ombudsman_hold_months", MONTHS);
const OMBUDSMAN_DAYS: Reads = read("ombudsman_days", Shape::Time(TimeUnit::Days));
const OMBUDSMAN_EXTRA: Reads = read("ombudsman_extra_days", Shape::Time(TimeUnit::Days));
const GDPR_MONTHS: Reads = read("gdpr_months", MONTHS);
const GDPR_EXTRA: Reads = read("gdpr_extra_months", MONTHS);
const ID_RETENTION: Reads = read("id_retention_months", MONTHS);
const AGEING: Reads = read("ageing_months", MONTHS);
const AGEING_MAX: Reads = read("ageing_months_max", MONTHS);
const LOSS_HOURS: Reads = read("loss_notice_hours", Shape::Time(TimeUnit::Hours));

/// Every rule that is built, in order.
pub(crate) static ALL: &[Entry] = &[
    entry(1, Question::Form, &[], r01_valid_form::find),
    entry(2, Question::Protected, &[WORKERS_MAX], r02_protected::find),
    entry(3, Question::EndMoment, &[], r03_end_moment::find),
    entry(4, Question::EndOfLargerFirm, &[BIG_NOTICE], r04_end_moment_big::find),
    entry(5, Question::EndLeftOpen, &[], r05_end_moment_unclear::find),
    entry(6, Question::NameDate, &[], r06_must_name_date::find),
    entry(7, Question::FreeFrom, &[FREE_AFTER], r07_free_after::find),
    entry(8, Question::EarlyFee, &[FREE_AFTER], r08_fee_early::find),
    entry(9, Question::FeeWithoutTerm, &[INDEFINITE_FEE], r09_fee_indefinite::find),
    entry(10, Question::DevicePrice, &[DEVICE_MONTHS], r10_device_cap::find),
    entry(11, Question::DeviceReckoned, &[DEVICE_MONTHS], r11_device_cap_check::find),
    entry(12, Question::OtherCharges, &[NO_OTHER_FEE], r12_no_admin_fee::find),
    entry(13, Question::Confirmation, &[], r13_confirm_expected::find),
    entry(14, Question::PortWindow, &[PORT_WINDOW], r14_port_window::find),
    entry(15, Question::PortEndsContract, &[], r15_port_ends_contract::find),
    entry(16, Question::PortDue, &[PORT_DAYS], r16_port_time::find),
    entry(17, Question::LatePort, &[PORT_DELAY, PORT_CLAIM], r17_port_delay_comp::find),
    entry(18, Question::ChangeExit, &[CHANGE_EXIT], r18_change_exit::find),
    entry(19, Question::RenewalWarning, &[RENEWAL_WARNING], r19_renewal_notice::find),
    entry(20, Question::LongestTerm, &[TERM_MAX], r20_term_max::find),
    entry(21, Question::CreditRight, &[], r21_prepaid_refund_right::find),
    entry(
        22,
        Question::CreditClaim,
        &[REFUND_MONTHS, REFUND_DAYS, REFUND_PAY],
        r22_prepaid_refund_deadline::find,
    ),
    entry(23, Question::CreditBack, &[REFUND_FEE_MAX], r23_prepaid_refund_amount::find),
    entry(24, Question::PrepaidTransfer, &[], r24_prepaid_transfer_ok::find),
    entry(25, Question::PrepaidLapse, &[VALIDITY_BASE, VALIDITY_VIKINGS], r25_prepaid_lapse::find),
    entry(
        26,
        Question::WithdrawalEnd,
        &[WITHDRAWAL_DAYS, WITHDRAWAL_EXTRA],
        r26_withdrawal_last_day::find,
    ),
    entry(27, Question::WithdrawalRefund, &[WITHDRAWAL_DAYS], r27_withdrawal_refund::find),
    entry(28, Question::WithdrawalShare, &[], r28_withdrawal_prorata::find),
    entry(29, Question::WithdrawalOnline, &[], r29_withdrawal_button::find),
    entry(30, Question::ReminderTerm, &[REMINDER_TERM, REMINDER_POST], r30_reminder_start::find),
    entry(
        31,
        Question::ReminderCost,
        &[FREE_DATES, REMINDER_MAX, ECA_REMINDER],
        r31_reminder_cost::find,
    ),
    entry(32, Question::PenaltyCap, &[PENALTY_SCALE], r32_penalty_cap::find),
    entry(33, Question::DisputeShield, &[], r33_dispute_shield::find),
    entry(34, Question::Reconnection, &[REACTIVATION], r34_reactivation::find),
    entry(35, Question::ClaimLapse, &[CLAIM_YEARS], r35_prescription::find),
    entry(
        36,
        Question::DebitBack,
        &[DEBIT_WEEKS, DEBIT_MONTHS, DEBIT_BANK, DEBIT_BANK_UNAUTHORISED],
        r36_sepa_refund::find,
    ),
    entry(37, Question::DebitStop, &[DEBIT_STOP], r37_sepa_stop::find),
    entry(38, Question::MandateEnd, &[], r38_mandate_revoke::find),
    entry(39, Question::OmbudsmanOpen, &[OMBUDSMAN_YEARS], r39_ombuds_open::find),
    entry(40, Question::OmbudsmanShield, &[OMBUDSMAN_HOLD], r40_ombuds_shield::find),
    entry(41, Question::OmbudsmanTerm, &[OMBUDSMAN_DAYS, OMBUDSMAN_EXTRA], r41_ombuds_term::find),
    entry(42, Question::DataAnswer, &[GDPR_MONTHS, GDPR_EXTRA], r42_gdpr_answer::find),
    entry(43, Question::DataKept, &[ID_RETENTION], r43_data_retention_end::find),
    entry(
        44,
        Question::NumberReuse,
        &[PORT_WINDOW, AGEING, AGEING_MAX],
        r44_number_reuse_risk::find,
    ),
    entry(45, Question::PackScope, &[], r45_bundle_scope::find),
    entry(46, Question::LostFirst, &[LOSS_HOURS], r46_lost_first::find),
    entry(47, Question::TermsDecide, &[], r47_terms_decide::find),
    entry(48, Question::ReplyReachable, &[], r48_reply_reachable::find),
    entry(49, Question::SaveBills, &[], r49_save_bills::find),
    entry(50, Question::IdentityCopy, &[], r50_eid_copy::find),
    entry(51, Question::PresumedUser, &[], r51_presumed_user::find),
    entry(52, Question::PackLeftovers, &[], r52_bundle_leftovers::find),
];
