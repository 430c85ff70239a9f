//! Values of cases become words in the reader's language.
//!
//! Every match lists every variant, so that a new step or note stops the build until it has words.

use adieu_case::{
    Deadline, DeadlineKind, Level, NoteKind, Station, Status, StepId, StepState, Turn,
};
use adieu_facts::{Outcome, ReaderLang};
use adieu_words::{Lang, Words};
use serde::Serialize;

use crate::desk::Opened;

/// Returns the name of a closed choice as JSON writes it.
pub(crate) fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// Returns the language of words for a reader.
pub fn words_lang(reader: ReaderLang) -> Lang {
    match reader {
        ReaderLang::ZhHans => Lang::ZhHans,
        ReaderLang::En => Lang::En,
        ReaderLang::Fr => Lang::Fr,
        ReaderLang::Nl => Lang::Nl,
        ReaderLang::De => Lang::De,
    }
}

/// Returns the reader for a language of words.
pub fn reader_lang(lang: Lang) -> ReaderLang {
    match lang {
        Lang::ZhHans => ReaderLang::ZhHans,
        Lang::En => ReaderLang::En,
        Lang::Fr => ReaderLang::Fr,
        Lang::Nl => ReaderLang::Nl,
        Lang::De => ReaderLang::De,
    }
}

macro_rules! labels {
    ($(#[$doc:meta])* $function:ident($kind:ident) { $($variant:ident => $message:ident,)* }) => {
        $(#[$doc])*
        pub fn $function(value: $kind, words: &Words) -> String {
            match value { $($kind::$variant => words.$message(),)* }
        }
    };
}

labels! {
    /// Returns what to do, in a few words.
    step_title(StepId) {
        SaveVoicemailGreeting => msg_step_save_voicemail_greeting_title,
        SavePhoneContent => msg_step_save_phone_content_title,
        BlockLine => msg_step_block_line_title,
        SecureAccounts => msg_step_secure_accounts_title,
        ReportTheft => msg_step_report_theft_title,
        FindCardNumber => msg_step_find_card_number_title,
        FindWhoPays => msg_step_find_who_pays_title,
        CheckContractHolder => msg_step_check_contract_holder_title,
        AskLeavingFee => msg_step_ask_leaving_fee_title,
        NameHeirsAddress => msg_step_name_heirs_address_title,
        NoteDeviceImei => msg_step_note_device_imei_title,
        KeepCardForCodes => msg_step_keep_card_for_codes_title,
        GiveAddressAbroad => msg_step_give_address_abroad_title,
        KeepChangeNotice => msg_step_keep_change_notice_title,
        AskHolderConsent => msg_step_ask_holder_consent_title,
        CheckWhatGoesDark => msg_step_check_what_goes_dark_title,
        AskRestPrice => msg_step_ask_rest_price_title,
        ProveSwitch => msg_step_prove_switch_title,
        ListCardUsers => msg_step_list_card_users_title,
        ShowWhoSigns => msg_step_show_who_signs_title,
        CheckEveryNumber => msg_step_check_every_number_title,
        Withdraw => msg_step_withdraw_title,
        TellOfDeath => msg_step_tell_of_death_title,
        DisputeBill => msg_step_dispute_bill_title,
        CheckAbuse => msg_step_check_abuse_title,
        ReturnDevice => msg_step_return_device_title,
        CheckWithdrawalRefund => msg_step_check_withdrawal_refund_title,
        WatchNextBills => msg_step_watch_next_bills_title,
        PayUndisputed => msg_step_pay_undisputed_title,
        AskBankRefund => msg_step_ask_bank_refund_title,
        UnlockDevice => msg_step_unlock_device_title,
        KeepAccountOpen => msg_step_keep_account_open_title,
        AskOmbudsman => msg_step_ask_ombudsman_title,
        ReturnWorkCard => msg_step_return_work_card_title,
        IdentifyBrand => msg_step_identify_brand_title,
        IdentifyLine => msg_step_identify_line_title,
        ChooseOutcome => msg_step_choose_outcome_title,
        DecideNumber => msg_step_decide_number_title,
        NameEndDate => msg_step_name_end_date_title,
        MoveBoundServices => msg_step_move_bound_services_title,
        BackUpSim => msg_step_back_up_sim_title,
        SaveVoicemail => msg_step_save_voicemail_title,
        SaveBills => msg_step_save_bills_title,
        FindCustomerNumber => msg_step_find_customer_number_title,
        ReadNoticeClause => msg_step_read_notice_clause_title,
        FindDeviceTable => msg_step_find_device_table_title,
        FindNoticeAddress => msg_step_find_notice_address_title,
        ChooseReplyAddress => msg_step_choose_reply_address_title,
        UseUpCredit => msg_step_use_up_credit_title,
        StopAutoTopUp => msg_step_stop_auto_top_up_title,
        CheckBalance => msg_step_check_balance_title,
        MoveCredit => msg_step_move_credit_title,
        StopAddOns => msg_step_stop_add_ons_title,
        UsePoints => msg_step_use_points_title,
        ListDevices => msg_step_list_devices_title,
        MarkBundleParts => msg_step_mark_bundle_parts_title,
        NoteSwitchIds => msg_step_note_switch_ids_title,
        PreparePapers => msg_step_prepare_papers_title,
        RequestPort => msg_step_request_port_title,
        AskPrepaid => msg_step_ask_prepaid_title,
        AskPause => msg_step_ask_pause_title,
        AskTransfer => msg_step_ask_transfer_title,
        GiveNotice => msg_step_give_notice_title,
        FollowUpInWriting => msg_step_follow_up_in_writing_title,
        AwaitAcknowledgement => msg_step_await_acknowledgement_title,
        AwaitConfirmation => msg_step_await_confirmation_title,
        AwaitPort => msg_step_await_port_title,
        KeepCard => msg_step_keep_card_title,
        CheckLineDead => msg_step_check_line_dead_title,
        CheckFinalBill => msg_step_check_final_bill_title,
        ClaimCredit => msg_step_claim_credit_title,
        ClaimDeposit => msg_step_claim_deposit_title,
        ClaimPaidAhead => msg_step_claim_paid_ahead_title,
        ClaimLatePort => msg_step_claim_late_port_title,
        ContestCharges => msg_step_contest_charges_title,
        RevokeDirectDebit => msg_step_revoke_direct_debit_title,
        DestroyCard => msg_step_destroy_card_title,
        TellNewNumber => msg_step_tell_new_number_title,
    }
}

labels! {
    /// Returns what to do, in full.
    step_words(StepId) {
        SaveVoicemailGreeting => msg_step_save_voicemail_greeting_words,
        SavePhoneContent => msg_step_save_phone_content_words,
        BlockLine => msg_step_block_line_words,
        SecureAccounts => msg_step_secure_accounts_words,
        ReportTheft => msg_step_report_theft_words,
        FindCardNumber => msg_step_find_card_number_words,
        FindWhoPays => msg_step_find_who_pays_words,
        CheckContractHolder => msg_step_check_contract_holder_words,
        AskLeavingFee => msg_step_ask_leaving_fee_words,
        NameHeirsAddress => msg_step_name_heirs_address_words,
        NoteDeviceImei => msg_step_note_device_imei_words,
        KeepCardForCodes => msg_step_keep_card_for_codes_words,
        GiveAddressAbroad => msg_step_give_address_abroad_words,
        KeepChangeNotice => msg_step_keep_change_notice_words,
        AskHolderConsent => msg_step_ask_holder_consent_words,
        CheckWhatGoesDark => msg_step_check_what_goes_dark_words,
        AskRestPrice => msg_step_ask_rest_price_words,
        ProveSwitch => msg_step_prove_switch_words,
        ListCardUsers => msg_step_list_card_users_words,
        ShowWhoSigns => msg_step_show_who_signs_words,
        CheckEveryNumber => msg_step_check_every_number_words,
        Withdraw => msg_step_withdraw_words,
        TellOfDeath => msg_step_tell_of_death_words,
        DisputeBill => msg_step_dispute_bill_words,
        CheckAbuse => msg_step_check_abuse_words,
        ReturnDevice => msg_step_return_device_words,
        CheckWithdrawalRefund => msg_step_check_withdrawal_refund_words,
        WatchNextBills => msg_step_watch_next_bills_words,
        PayUndisputed => msg_step_pay_undisputed_words,
        AskBankRefund => msg_step_ask_bank_refund_words,
        UnlockDevice => msg_step_unlock_device_words,
        KeepAccountOpen => msg_step_keep_account_open_words,
        AskOmbudsman => msg_step_ask_ombudsman_words,
        ReturnWorkCard => msg_step_return_work_card_words,
        IdentifyBrand => msg_step_identify_brand_words,
        IdentifyLine => msg_step_identify_line_words,
        ChooseOutcome => msg_step_choose_outcome_words,
        DecideNumber => msg_step_decide_number_words,
        NameEndDate => msg_step_name_end_date_words,
        MoveBoundServices => msg_step_move_bound_services_words,
        BackUpSim => msg_step_back_up_sim_words,
        SaveVoicemail => msg_step_save_voicemail_words,
        SaveBills => msg_step_save_bills_words,
        FindCustomerNumber => msg_step_find_customer_number_words,
        ReadNoticeClause => msg_step_read_notice_clause_words,
        FindDeviceTable => msg_step_find_device_table_words,
        FindNoticeAddress => msg_step_find_notice_address_words,
        ChooseReplyAddress => msg_step_choose_reply_address_words,
        UseUpCredit => msg_step_use_up_credit_words,
        StopAutoTopUp => msg_step_stop_auto_top_up_words,
        CheckBalance => msg_step_check_balance_words,
        MoveCredit => msg_step_move_credit_words,
        StopAddOns => msg_step_stop_add_ons_words,
        UsePoints => msg_step_use_points_words,
        ListDevices => msg_step_list_devices_words,
        MarkBundleParts => msg_step_mark_bundle_parts_words,
        NoteSwitchIds => msg_step_note_switch_ids_words,
        PreparePapers => msg_step_prepare_papers_words,
        RequestPort => msg_step_request_port_words,
        AskPrepaid => msg_step_ask_prepaid_words,
        AskPause => msg_step_ask_pause_words,
        AskTransfer => msg_step_ask_transfer_words,
        GiveNotice => msg_step_give_notice_words,
        FollowUpInWriting => msg_step_follow_up_in_writing_words,
        AwaitAcknowledgement => msg_step_await_acknowledgement_words,
        AwaitConfirmation => msg_step_await_confirmation_words,
        AwaitPort => msg_step_await_port_words,
        KeepCard => msg_step_keep_card_words,
        CheckLineDead => msg_step_check_line_dead_words,
        CheckFinalBill => msg_step_check_final_bill_words,
        ClaimCredit => msg_step_claim_credit_words,
        ClaimDeposit => msg_step_claim_deposit_words,
        ClaimPaidAhead => msg_step_claim_paid_ahead_words,
        ClaimLatePort => msg_step_claim_late_port_words,
        ContestCharges => msg_step_contest_charges_words,
        RevokeDirectDebit => msg_step_revoke_direct_debit_words,
        DestroyCard => msg_step_destroy_card_words,
        TellNewNumber => msg_step_tell_new_number_words,
    }
}

labels! {
    /// Names a station.
    station_label(Station) {
        First => msg_station_first,
        Identify => msg_station_identify,
        Choose => msg_station_choose,
        Prepare => msg_station_prepare,
        GiveNotice => msg_station_give_notice,
        Follow => msg_station_follow,
        Settle => msg_station_settle,
        Close => msg_station_close,
    }
}

labels! {
    /// Names the state of a step.
    state_label(StepState) {
        Open => msg_step_state_open,
        Done => msg_step_state_done,
        Skipped => msg_step_state_skipped,
        Blocked => msg_step_state_blocked,
    }
}

labels! {
    /// Names where a case stands.
    case_status(Status) {
        Identifying => msg_status_identifying,
        Choosing => msg_status_choosing,
        Preparing => msg_status_preparing,
        Ready => msg_status_ready,
        Waiting => msg_status_waiting,
        Ended => msg_status_ended,
        Settling => msg_status_settling,
        Closed => msg_status_closed,
        Escalated => msg_status_escalated,
    }
}

/// Says where an opened case stands; one that ends without a notice is never called ready to send.
pub fn status_words(opened: &Opened, words: &Words) -> String {
    let (case, status) = (&opened.case, opened.plan.status);
    let by_itself = |outcome: Outcome| match outcome {
        Outcome::Port | Outcome::Lapse | Outcome::Nothing => true,
        Outcome::End
        | Outcome::ToPrepaid
        | Outcome::Pause
        | Outcome::Transfer
        | Outcome::Compare => false,
    };
    let lines = 0..case.facts.lines.len();
    let no_notice = case.notice_lines().is_empty()
        && lines.into_iter().all(|line| by_itself(case.outcome_of(line)));
    match status == Status::Ready && no_notice {
        true => words.msg_status_no_notice(),
        false => case_status(status, words),
    }
}

labels! {
    /// Says whose turn it is.
    turn_label(Turn) {
        Person => msg_turn_person,
        Operator => msg_turn_operator,
        Nobody => msg_turn_nobody,
    }
}

labels! {
    /// Names a way out.
    outcome_label(Outcome) {
        End => msg_outcome_end,
        Port => msg_outcome_port,
        ToPrepaid => msg_outcome_to_prepaid,
        Pause => msg_outcome_pause,
        Transfer => msg_outcome_transfer,
        Lapse => msg_outcome_lapse,
        Nothing => msg_outcome_nothing,
        Compare => msg_outcome_compare,
    }
}

labels! {
    /// Says what happens on a day that matters.
    deadline_label(DeadlineKind) {
        EndDate => msg_deadline_end_date,
        LatestEndDate => msg_deadline_latest_end_date,
        AcknowledgementAlarm => msg_deadline_acknowledgement_alarm,
        AnswerAlarm => msg_deadline_answer_alarm,
        ConfirmationAlarm => msg_deadline_confirmation_alarm,
        FreeFrom => msg_deadline_free_from,
        LastPortDay => msg_deadline_last_port_day,
        PortDue => msg_deadline_port_due,
        PortClaim => msg_deadline_port_claim,
        ChangeExit => msg_deadline_change_exit,
        RenewalWarning => msg_deadline_renewal_warning,
        CreditClaim => msg_deadline_credit_claim,
        CreditLapse => msg_deadline_credit_lapse,
        WithdrawalEnd => msg_deadline_withdrawal_end,
        LossNotice => msg_deadline_loss_notice,
    }
}

labels! {
    /// Says how much a note weighs.
    level_label(Level) {
        Blocker => msg_level_blocker,
        Warning => msg_level_warning,
        Hint => msg_level_hint,
    }
}

/// Says on what a day that matters rests.
pub fn basis_text(deadline: &Deadline, words: &Words) -> String {
    if deadline.basis == "product" {
        return words.msg_cli_advice();
    }
    let rule = deadline.rule.map(|rule| format!("{rule}, ")).unwrap_or_default();
    format!("{rule}{}", deadline.basis)
}

/// Returns the name of a note as JSON writes it.
pub(crate) fn note_name(kind: &NoteKind) -> &'static str {
    match kind {
        NoteKind::BrandUnknown => "brand-unknown",
        NoteKind::BrandNotListed { .. } => "brand-not-listed",
        NoteKind::CardCheckDigit => "card-check-digit",
        NoteKind::BrandConflict { .. } => "brand-conflict",
        NoteKind::BrandEnded { .. } => "brand-ended",
        NoteKind::LineUnnamed => "line-unnamed",
        NoteKind::FactsDisagree { .. } => "facts-disagree",
        NoteKind::FactUnreadable { .. } => "fact-unreadable",
        NoteKind::PortGuard => "port-guard",
        NoteKind::NoticeAddressUnknown => "notice-address-unknown",
        NoteKind::ReplyPhoneDies => "reply-phone-dies",
        NoteKind::ReplyMailDies => "reply-mail-dies",
        NoteKind::NoReplyMail => "no-reply-mail",
        NoteKind::EndDateMissing => "end-date-missing",
        NoteKind::EndDatePassed => "end-date-passed",
        NoteKind::OralOnly => "oral-only",
        NoteKind::LetterOutdated => "letter-outdated",
        NoteKind::AnswerOverdue { .. } => "answer-overdue",
        NoteKind::TermsDecide => "terms-decide",
        NoteKind::RecordOld { .. } => "record-old",
        NoteKind::ClockBack { .. } => "clock-back",
    }
}

/// Says what a note is about.
pub fn note_text(kind: &NoteKind, words: &Words) -> String {
    match kind {
        NoteKind::BrandUnknown => words.msg_note_brand_unknown(),
        NoteKind::BrandNotListed { nearest: Some(nearest) } => {
            words.msg_note_brand_not_listed_near(nearest)
        }
        NoteKind::BrandNotListed { nearest: None } => words.msg_note_brand_not_listed(),
        NoteKind::CardCheckDigit => words.msg_note_card_check_digit(),
        NoteKind::BrandConflict { stated, card } => words.msg_note_brand_conflict(stated, card),
        NoteKind::BrandEnded { successor: Some(successor) } => {
            words.msg_note_brand_ended_successor(successor)
        }
        NoteKind::BrandEnded { successor: None } => words.msg_note_brand_ended(),
        NoteKind::LineUnnamed => words.msg_note_line_unnamed(),
        NoteKind::FactsDisagree { key } => words.msg_note_facts_disagree(key),
        NoteKind::FactUnreadable { key } => words.msg_note_fact_unreadable(key),
        NoteKind::PortGuard => words.msg_note_port_guard(),
        NoteKind::NoticeAddressUnknown => words.msg_note_notice_address_unknown(),
        NoteKind::ReplyPhoneDies => words.msg_note_reply_phone_dies(),
        NoteKind::ReplyMailDies => words.msg_note_reply_mail_dies(),
        NoteKind::NoReplyMail => words.msg_note_no_reply_mail(),
        NoteKind::EndDateMissing => words.msg_note_end_date_missing(),
        NoteKind::EndDatePassed => words.msg_note_end_date_passed(),
        NoteKind::OralOnly => words.msg_note_oral_only(),
        NoteKind::LetterOutdated => words.msg_note_letter_outdated(),
        NoteKind::AnswerOverdue { next } => words.msg_note_answer_overdue(next.as_str()),
        NoteKind::TermsDecide => words.msg_note_terms_decide(),
        NoteKind::RecordOld { days } => words.msg_note_record_old(*days),
        NoteKind::ClockBack { last } => words.msg_note_clock_back(words.date(*last)),
    }
}
