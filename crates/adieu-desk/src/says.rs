//! What the law's findings say in a person's language.
//!
//! It must never add a fact, a number or a hint that the finding does not hold.

use adieu_law::{
    Basis, Choice, Confidence, Finding, FindingOutcome, MissingFact, Question, Reason,
};
use adieu_words::Words;

mod billing;
mod complaint;
mod leaving;
mod missing;
mod recheck;
mod table;
mod withdrawal;

pub use missing::{fact, fact_by_key};
pub use recheck::{recheck, recheck_of};

/// Returns everything that a finding says, as a few sentences.
pub fn finding(words: &Words, finding: &Finding) -> String {
    let sentences = finding.reasons.iter().map(|each| reason(words, each));
    let joined = sentences.reduce(|head, next| words.msg_law_sentences(head, next));
    joined.unwrap_or_default()
}

/// Returns what a finding says, without the sentences that every face shows beside it: how far the wording was
/// read, and which sources disagree.
pub fn brief(words: &Words, finding: &Finding) -> String {
    let said_beside = |reason: &&Reason| {
        matches!(
            reason,
            Reason::TextSeenTo { .. } | Reason::TextSeenUnknown | Reason::SourcesDisagree { .. }
        )
    };
    let reasons = finding.reasons.iter().filter(|reason| !said_beside(reason));
    let sentences = reasons.map(|each| reason(words, each));
    sentences.reduce(|head, next| words.msg_law_sentences(head, next)).unwrap_or_default()
}

/// Returns the title of the rule that answers a question.
pub fn rule_title(words: &Words, question: Question) -> Option<String> {
    words.text(&format!("rule-{question}-title"))
}

/// Returns the rule that answers a question, in words for a layperson.
pub fn rule_words(words: &Words, question: Question) -> Option<String> {
    words.text(&format!("rule-{question}-words"))
}

/// Returns what sources disagree about.
pub fn conflict(words: &Words, number: u8) -> Option<String> {
    words.text(&format!("conflict-{number:02}-words"))
}

/// Returns the name of an outcome.
pub fn outcome(words: &Words, outcome: FindingOutcome) -> String {
    match outcome {
        FindingOutcome::Applies => words.msg_law_outcome_applies(),
        FindingOutcome::DoesNotApply => words.msg_law_outcome_does_not_apply(),
        FindingOutcome::Uncertain => words.msg_law_outcome_uncertain(),
        FindingOutcome::Needs => words.msg_law_outcome_needs(),
        FindingOutcome::NotCovered => words.msg_law_outcome_not_covered(),
    }
}

/// Returns a confidence in plain words.
pub fn confidence(words: &Words, confidence: Confidence) -> String {
    match confidence {
        Confidence::High => words.msg_law_confidence_high(),
        Confidence::Medium => words.msg_law_confidence_medium(),
        Confidence::Low => words.msg_law_confidence_low(),
        Confidence::Unknown => words.msg_law_confidence_unknown(),
    }
}

/// Returns what a finding rests on.
pub fn basis(words: &Words, basis: Basis) -> String {
    match basis {
        Basis::Law => words.msg_law_basis_law(),
        Basis::Product => words.msg_law_basis_product(),
    }
}

/// Returns a choice that a finding puts before the person.
pub fn choice(words: &Words, choice: Choice) -> String {
    match choice {
        Choice::PortBeforeEnd => words.msg_law_choice_port_before_end(),
    }
}

/// Returns the sentence of one reason.
pub fn reason(words: &Words, reason: &Reason) -> String {
    match reason {
        Reason::FactsMissing { facts } => words.msg_law_facts_missing(missing(words, facts)),
        Reason::BeforeCoverage { from } => words.msg_law_before_coverage(words.date(*from)),
        Reason::AfterRepeal { to } => words.msg_law_after_repeal(words.date(*to)),
        Reason::TextSeenTo { seen_to } => words.msg_law_text_seen_to(words.date(*seen_to)),
        Reason::TextSeenUnknown => words.msg_law_text_seen_unknown(),
        Reason::SourcesDisagree { conflicts } => {
            words.msg_law_sources_disagree(numbers(words, conflicts))
        }
        Reason::PrepaidReading => words.msg_law_prepaid_reading(),
        Reason::EstateAsConsumer => words.msg_law_estate_as_consumer(),
        Reason::ProlongationAssumed { term_end } => {
            words.msg_law_prolongation_assumed(words.date(*term_end))
        }
        Reason::DecidedBy { question } => words.msg_law_decided_by(question.rule().to_string()),
        Reason::TermsDecide => words.msg_law_terms_decide(),
        Reason::M2mOutside => words.msg_law_m2m_outside(),
        Reason::M2mSmallOnly => words.msg_law_m2m_small_only(),
        Reason::M2mSmallReading { max } => words.msg_law_m2m_small_reading(*max),
        Reason::NameDateAllTheSame => words.msg_law_name_date_all_the_same(),
        Reason::RoundedDown => words.msg_law_rounded_down(),
        Reason::NoDutyBefore { from } => words.msg_law_no_duty_before(words.date(*from)),
        Reason::WrittenNoticeValid => words.msg_law_written_notice_valid(),
        Reason::RegisteredBestProof => words.msg_law_registered_best_proof(),
        Reason::OralNoticeInvalid => words.msg_law_oral_notice_invalid(),
        Reason::ProtectedConsumer => words.msg_law_protected_consumer(),
        Reason::ProtectedFirm { workers, max } => words.msg_law_protected_firm(*workers, *max),
        Reason::BigFirm { workers, max } => words.msg_law_big_firm(*workers, *max),
        Reason::EstateUnsettled => words.msg_law_estate_unsettled(),
        Reason::EndAtChosenMoment { date } => words.msg_law_end_at_chosen_moment(words.date(*date)),
        Reason::FeesRunApart => words.msg_law_fees_run_apart(),
        Reason::BigPortReading => words.msg_law_big_port_reading(),
        Reason::NotProlongedNoPort => words.msg_law_not_prolonged_no_port(),
        Reason::BigNoticeLatest { date, months } => {
            words.msg_law_big_notice_latest(*months, words.date(*date))
        }
        Reason::BigNoticeElsewhere => words.msg_law_big_notice_elsewhere(),
        Reason::NotBig => words.msg_law_not_big(),
        Reason::EndOpenBetween { date, latest } => {
            words.msg_law_end_open_between(words.date(*date), words.date(*latest))
        }
        Reason::EndOpenToday { latest } => words.msg_law_end_open_today(words.date(*latest)),
        Reason::EndOpenTodayUnknown => words.msg_law_end_open_today_unknown(),
        Reason::EndOpenSameDay { date } => words.msg_law_end_open_same_day(words.date(*date)),
        Reason::EndOpenNoticeUnknown { date } => {
            words.msg_law_end_open_notice_unknown(words.date(*date))
        }
        Reason::PlanToLatest { latest } => words.msg_law_plan_to_latest(words.date(*latest)),
        Reason::NameDateInNotice => words.msg_law_name_date_in_notice(),
        Reason::NameEndDate => words.msg_law_name_end_date(),
        Reason::EndDateNamed { date } => words.msg_law_end_date_named(words.date(*date)),
        Reason::PortNeedsNoNotice => words.msg_law_port_needs_no_notice(),
        Reason::NoNoticeWished => words.msg_law_no_notice_wished(),
        Reason::FreeFrom { date } => words.msg_law_free_from(words.date(*date)),
        Reason::FreeFromOtherReading { latest } => {
            words.msg_law_free_from_other_reading(words.date(*latest))
        }
        Reason::BillDateWins => words.msg_law_bill_date_wins(),
        Reason::IndefiniteFromStart => words.msg_law_indefinite_from_start(),
        Reason::NotProtected => words.msg_law_not_protected(),
        Reason::NoEarlyFee { since } => words.msg_law_no_early_fee(words.date(*since)),
        Reason::NoEarlyFeeProlonged => words.msg_law_no_early_fee_prolonged(),
        Reason::EarlyFeeBoth { amount, max } => {
            words.msg_law_early_fee_both(words.euro(*amount), words.euro(*max))
        }
        Reason::AlreadyPaid { amount } => words.msg_law_already_paid(words.euro(*amount)),
        Reason::NoFeeIndefinite => words.msg_law_no_fee_indefinite(),
        Reason::TermNotTold => words.msg_law_term_not_told(),
        Reason::FeeIndefinite { amount } => words.msg_law_fee_indefinite(words.euro(*amount)),
        Reason::DeviceApart => words.msg_law_device_apart(),
        Reason::InsideTerm => words.msg_law_inside_term(),
        Reason::NoDevice => words.msg_law_no_device(),
        Reason::TableSays { amount, months } => {
            words.msg_law_table_says(words.euro(*amount), *months)
        }
        Reason::DevicePaidOff { months } => words.msg_law_device_paid_off(*months),
        Reason::TableWanted => words.msg_law_table_wanted(),
        Reason::TableTooShort { months } => words.msg_law_table_too_short(*months),
        Reason::DeviceResidual { amount, months, of } => {
            words.msg_law_device_residual(words.euro(*amount), *months, *of)
        }
        Reason::DeviceCapped { amount } => words.msg_law_device_capped(words.euro(*amount)),
        Reason::CapByRemainingFees { amount } => {
            words.msg_law_cap_by_remaining_fees(words.euro(*amount))
        }
        Reason::DeviceWrittenOff => words.msg_law_device_written_off(),
        Reason::NoSecondLimit => words.msg_law_no_second_limit(),
        Reason::DeviceAfterProlongation { max } => {
            words.msg_law_device_after_prolongation(words.euro(*max))
        }
        Reason::OwnPriceAssumed => words.msg_law_own_price_assumed(),
        Reason::TableHigher { table, cap } => {
            words.msg_law_table_higher(words.euro(*table), words.euro(*cap))
        }
        Reason::NoBillYet => words.msg_law_no_bill_yet(),
        Reason::ClosingFeeContest { amount } => {
            words.msg_law_closing_fee_contest(words.euro(*amount))
        }
        Reason::ClosingFeeWithin { allowed } => {
            words.msg_law_closing_fee_within(words.euro(*allowed))
        }
        Reason::NoClosingFee => words.msg_law_no_closing_fee(),
        Reason::ConfirmationOwed => words.msg_law_confirmation_owed(),
        Reason::AlarmDay { date } => words.msg_law_alarm_day(words.date(*date)),
        Reason::PortWindow { date } => words.msg_law_port_window(words.date(*date)),
        Reason::NeverPlanOnWindow => words.msg_law_never_plan_on_window(),
        Reason::PortBeforeEnd { by } => words.msg_law_port_before_end(words.date(*by)),
        Reason::WindowWaived => words.msg_law_window_waived(),
        Reason::NoNumber => words.msg_law_no_number(),
        Reason::WindowClosed { date } => words.msg_law_window_closed(words.date(*date)),
        Reason::PortEndsContract => words.msg_law_port_ends_contract(),
        Reason::SendNoNotice => words.msg_law_send_no_notice(),
        Reason::OtherLinesGoOn { count } => words.msg_law_other_lines_go_on(*count),
        Reason::NoPortWished => words.msg_law_no_port_wished(),
        Reason::PortDue { agreed, due } => {
            words.msg_law_port_due(words.date(*agreed), words.date(*due))
        }
        Reason::PortLate { working_days, amount, max } => {
            words.msg_law_port_late(*working_days, words.euro(*amount), words.euro(*max))
        }
        Reason::ClaimNewOperator { by } => words.msg_law_claim_new_operator(words.date(*by)),
        Reason::PortOnTime => words.msg_law_port_on_time(),
        Reason::ClaimTooLate { by } => words.msg_law_claim_too_late(words.date(*by)),
        Reason::PortDueNotCovered => words.msg_law_port_due_not_covered(),
        Reason::ExitFree { date } => words.msg_law_exit_free(words.date(*date)),
        Reason::ExitDeviceMayStay => words.msg_law_exit_device_may_stay(),
        Reason::NoExitIndex => words.msg_law_no_exit_index(),
        Reason::NoExitBenefit => words.msg_law_no_exit_benefit(),
        Reason::NoExitAdministrative => words.msg_law_no_exit_administrative(),
        Reason::NoExitLaw => words.msg_law_no_exit_law(),
        Reason::ExitOver { date } => words.msg_law_exit_over(words.date(*date)),
        Reason::NoChangeAnnounced => words.msg_law_no_change_announced(),
        Reason::WarningDue { date } => words.msg_law_warning_due(words.date(*date)),
        Reason::WarningPast { date } => words.msg_law_warning_past(words.date(*date)),
        Reason::BoundAtMost { date, months } => {
            words.msg_law_bound_at_most(*months, words.date(*date))
        }
        Reason::TermWithinMaximum { months } => words.msg_law_term_within_maximum(*months),
        Reason::LongerTermAgreed => words.msg_law_longer_term_agreed(),
        Reason::LongerTermHolds => words.msg_law_longer_term_holds(),
        Reason::NoTermMaximum => words.msg_law_no_term_maximum(),
        Reason::RefundRight => words.msg_law_refund_right(),
        Reason::WhileUnexpired => words.msg_law_while_unexpired(),
        Reason::RefundBundleUnknown => words.msg_law_refund_bundle_unknown(),
        Reason::RefundHybridOpen => words.msg_law_refund_hybrid_open(),
        Reason::NoRefundPostpaid => words.msg_law_no_refund_postpaid(),
        Reason::NoRefundBusiness => words.msg_law_no_refund_business(),
        Reason::NoRefundWithoutPort => words.msg_law_no_refund_without_port(),
        Reason::NoRefundNoCredit => words.msg_law_no_refund_no_credit(),
        Reason::NoRefundBundle => words.msg_law_no_refund_bundle(),
        Reason::NoRefundBonus => words.msg_law_no_refund_bonus(),
        Reason::NoRefundExpired { date } => words.msg_law_no_refund_expired(words.date(*date)),
        Reason::AskRefundBy { date } => words.msg_law_ask_refund_by(words.date(*date)),
        Reason::PaidWithin { weeks, date } => words.msg_law_paid_within(*weeks, words.date(*date)),
        Reason::AskWhileReachable => words.msg_law_ask_while_reachable(),
        Reason::RefundTooLate { date } => words.msg_law_refund_too_late(words.date(*date)),
        Reason::RefundAmount { amount } => words.msg_law_refund_amount(words.euro(*amount)),
        Reason::RefundBelowMinimum { minimum } => {
            words.msg_law_refund_below_minimum(words.euro(*minimum))
        }
        Reason::FeeCapped { max } => words.msg_law_fee_capped(words.euro(*max)),
        Reason::RefundIfRight => words.msg_law_refund_if_right(),
        Reason::PracticeKnown { fee, minimum } => {
            words.msg_law_practice_known(words.euro(*fee), words.euro(*minimum))
        }
        Reason::TransferFamily => words.msg_law_transfer_family(),
        Reason::TransferNotAllowed => words.msg_law_transfer_not_allowed(),
        Reason::TransferPostpaid => words.msg_law_transfer_postpaid(),
        Reason::NoTransferWished => words.msg_law_no_transfer_wished(),
        Reason::CreditLostFrom { date, months } => {
            words.msg_law_credit_lost_from(words.date(*date), *months)
        }
        Reason::CreditLostAlready { date, months } => {
            words.msg_law_credit_lost_already(words.date(*date), *months)
        }
        Reason::CreditOldPage { date, months } => {
            words.msg_law_credit_old_page(*months, words.date(*date))
        }
        Reason::LapseUnconfirmed => words.msg_law_lapse_unconfirmed(),
        Reason::NothingLapses => words.msg_law_nothing_lapses(),
        Reason::Withdrawal(each) => withdrawal::reason(words, each),
        Reason::Billing(each) => billing::reason(words, each),
        Reason::Complaint(each) => complaint::reason(words, each),
        Reason::Leaving(each) => leaving::reason(words, each),
        Reason::Table(each) => table::reason(words, each),
    }
}

fn missing(words: &Words, facts: &[MissingFact]) -> String {
    let names: Vec<String> = facts.iter().map(|each| fact(words, *each)).collect();
    words.list(&names)
}

fn numbers(words: &Words, numbers: &[u8]) -> String {
    let texts: Vec<String> = numbers.iter().map(u8::to_string).collect();
    words.list(&texts)
}
