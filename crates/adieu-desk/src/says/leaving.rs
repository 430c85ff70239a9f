//! What rules R44 to R52 say in a person's language.
//!
//! It must never add a fact, a number or a hint that the finding does not hold.

use adieu_law::LeavingReason;
use adieu_words::Words;
use jiff::civil::DateTime;

/// Returns the sentence of one reason.
pub(super) fn reason(words: &Words, reason: &LeavingReason) -> String {
    match reason {
        LeavingReason::ReusePorted { date, latest } => {
            words.msg_law_reuse_ported(words.date(*date), words.date(*latest))
        }
        LeavingReason::ReuseUnknown { date } => words.msg_law_reuse_unknown(words.date(*date)),
        LeavingReason::MoveAccountsFirst => words.msg_law_move_accounts_first(),
        LeavingReason::MoveAccountsNow => words.msg_law_move_accounts_now(),
        LeavingReason::NumberGoesOn => words.msg_law_number_goes_on(),
        LeavingReason::NumberToTaker => words.msg_law_number_to_taker(),
        LeavingReason::NoNumberToReuse => words.msg_law_no_number_to_reuse(),
        LeavingReason::NoPackTold => words.msg_law_no_pack_told(),
        LeavingReason::MobileOnly => words.msg_law_mobile_only(),
        LeavingReason::NotEasySwitch => words.msg_law_not_easy_switch(),
        LeavingReason::SwitchUnmarked => words.msg_law_switch_unmarked(),
        LeavingReason::SwitchMarkWanted => words.msg_law_switch_mark_wanted(),
        LeavingReason::SwitchMarkedPort => words.msg_law_switch_marked_port(),
        LeavingReason::SwitchMarkedCancel => words.msg_law_switch_marked_cancel(),
        LeavingReason::EasySwitchFirms => words.msg_law_easy_switch_firms(),
        LeavingReason::NotLost => words.msg_law_not_lost(),
        LeavingReason::BlockNow => words.msg_law_block_now(),
        LeavingReason::TellBy { moment } => {
            words.msg_law_tell_by(words.date(moment.date()), clock(*moment))
        }
        LeavingReason::ToldInTime { moment } => {
            words.msg_law_told_in_time(words.date(moment.date()), clock(*moment))
        }
        LeavingReason::ToldLate { moment } => {
            words.msg_law_told_late(words.date(moment.date()), clock(*moment))
        }
        LeavingReason::TellNow { moment } => {
            words.msg_law_tell_now(words.date(moment.date()), clock(*moment))
        }
        LeavingReason::LossNumberDiffers => words.msg_law_loss_number_differs(),
        LeavingReason::ThenEnd => words.msg_law_then_end(),
        LeavingReason::TermsAsk { latest, max } => {
            words.msg_law_terms_ask(words.date(*latest), words.euro(*max))
        }
        LeavingReason::PortMayCost => words.msg_law_port_may_cost(),
        LeavingReason::FeeLimitedBeside => words.msg_law_fee_limited_beside(),
        LeavingReason::ProtectionUnread => words.msg_law_protection_unread(),
        LeavingReason::LawDecides => words.msg_law_law_decides(),
        LeavingReason::ReplyPhoneEnds => words.msg_law_reply_phone_ends(),
        LeavingReason::ReplyMailEnds => words.msg_law_reply_mail_ends(),
        LeavingReason::ReplyReachable => words.msg_law_reply_reachable(),
        LeavingReason::ReplyByPost => words.msg_law_reply_by_post(),
        LeavingReason::SaveBy { date } => words.msg_law_save_by(words.date(*date)),
        LeavingReason::SaveNow => words.msg_law_save_now(),
        LeavingReason::AccountClosed => words.msg_law_account_closed(),
        LeavingReason::ContractGoesOn => words.msg_law_contract_goes_on(),
        LeavingReason::EidNoCopy => words.msg_law_eid_no_copy(),
        LeavingReason::EidShowInstead => words.msg_law_eid_show_instead(),
        LeavingReason::EidCopyOpen => words.msg_law_eid_copy_open(),
        LeavingReason::OtherPaper => words.msg_law_other_paper(),
        LeavingReason::WatermarkCopy => words.msg_law_watermark_copy(),
        LeavingReason::ResidenceCardUnread => words.msg_law_residence_card_unread(),
        LeavingReason::PresumedUser => words.msg_law_presumed_user(),
        LeavingReason::KeepOrDestroy => words.msg_law_keep_or_destroy(),
        LeavingReason::ActiveToFamilyOnly => words.msg_law_active_to_family_only(),
        LeavingReason::OnlyPrepaidPresumed => words.msg_law_only_prepaid_presumed(),
        LeavingReason::CardStays => words.msg_law_card_stays(),
        LeavingReason::PartsWithoutFate { names } => {
            words.msg_law_parts_without_fate(words.list(&names.0))
        }
        LeavingReason::PartsAllMarked { count } => words.msg_law_parts_all_marked(*count),
        LeavingReason::OtherLinesToo { count } => words.msg_law_other_lines_too(*count),
        LeavingReason::WatchTwoBills => words.msg_law_watch_two_bills(),
        LeavingReason::BillsExpected { first, second } => {
            words.msg_law_bills_expected(words.date(*first), words.date(*second))
        }
        LeavingReason::NothingBeside => words.msg_law_nothing_beside(),
    }
}

/// Writes the time of day as a clock in Belgium shows it: `14:00`.
fn clock(moment: DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}
