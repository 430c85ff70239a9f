//! The rules in their order, each in a file of its own, and what each reads from the dated parameters.
//!
//! A rule must never look at a date, a file or a clock by itself: the situation holds all it may know.

use crate::finding::Draft;
use crate::parameter::{Reads, Shape, TimeUnit};
use crate::rule_id::RuleId;
use crate::situation::Situation;

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

/// One rule: its identifier, the parameters it reads, and how it concludes.
pub(crate) struct Entry {
    pub(crate) rule: RuleId,
    pub(crate) reads: &'static [Reads],
    pub(crate) find: fn(&Situation<'_>) -> Draft,
}

const fn entry(number: u8, reads: &'static [Reads], find: fn(&Situation<'_>) -> Draft) -> Entry {
    Entry { rule: RuleId::new(number), reads, find }
}

const fn read(id: &'static str, shape: Shape) -> Reads {
    Reads { id, shape }
}

const MONTHS: Shape = Shape::Time(TimeUnit::Months);

/// The most workers of a protected firm.
pub(crate) const WORKERS_MAX: Reads = read("protected_workers_max", Shape::Count);
const BIG_NOTICE: Reads = read("big_notice_months", MONTHS);
const FREE_AFTER: Reads = read("free_after_months", MONTHS);
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

/// Every rule that is built, in order.
pub(crate) static ALL: &[Entry] = &[
    entry(1, &[], r01_valid_form::find),
    entry(2, &[WORKERS_MAX], r02_protected::find),
    entry(3, &[], r03_end_moment::find),
    entry(4, &[BIG_NOTICE], r04_end_moment_big::find),
    entry(5, &[], r05_end_moment_unclear::find),
    entry(6, &[], r06_must_name_date::find),
    entry(7, &[FREE_AFTER], r07_free_after::find),
    entry(8, &[FREE_AFTER], r08_fee_early::find),
    entry(9, &[], r09_fee_indefinite::find),
    entry(10, &[DEVICE_MONTHS], r10_device_cap::find),
    entry(11, &[DEVICE_MONTHS], r11_device_cap_check::find),
    entry(12, &[], r12_no_admin_fee::find),
    entry(13, &[], r13_confirm_expected::find),
    entry(14, &[PORT_WINDOW], r14_port_window::find),
    entry(15, &[], r15_port_ends_contract::find),
    entry(16, &[PORT_DAYS], r16_port_time::find),
    entry(17, &[PORT_DELAY, PORT_CLAIM], r17_port_delay_comp::find),
    entry(18, &[CHANGE_EXIT], r18_change_exit::find),
    entry(19, &[RENEWAL_WARNING], r19_renewal_notice::find),
    entry(20, &[TERM_MAX], r20_term_max::find),
    entry(21, &[], r21_prepaid_refund_right::find),
    entry(22, &[REFUND_MONTHS, REFUND_DAYS, REFUND_PAY], r22_prepaid_refund_deadline::find),
    entry(23, &[REFUND_FEE_MAX], r23_prepaid_refund_amount::find),
    entry(24, &[], r24_prepaid_transfer_ok::find),
    entry(25, &[VALIDITY_BASE, VALIDITY_VIKINGS], r25_prepaid_lapse::find),
];
