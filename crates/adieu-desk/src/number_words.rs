//! Why a number cannot be read, in the reader's language: one sentence each.
//!
//! It must never repeat the number. Every match lists every variant.

use adieu_telecom::{
    ParseEidError, ParseIccidError, ParseImsiError, ParseLpaError, ParseMsisdnError, Remark,
    Unrecognised,
};
use adieu_words::Words;

/// Says why an input is no identifier.
pub fn unrecognised(words: &Words, why: Unrecognised) -> String {
    match why {
        Unrecognised::Empty => words.msg_number_empty(),
        Unrecognised::TooLong => words.msg_number_too_long(),
        Unrecognised::Characters => words.msg_number_characters(),
        Unrecognised::Decimals => words.msg_number_decimals(),
        Unrecognised::Shortened => words.msg_number_shortened(),
        Unrecognised::Rounded => words.msg_number_rounded(),
        Unrecognised::Several => words.msg_number_several(),
        Unrecognised::Length { digits } => words.msg_number_length(count(digits)),
        Unrecognised::Iccid(why) => iccid_fault(words, why),
        Unrecognised::Imsi(why) => imsi_fault(words, why),
        Unrecognised::Msisdn(why) => msisdn_fault(words, why),
        Unrecognised::Eid(why) => eid_fault(words, why),
        Unrecognised::Lpa(why) => lpa_fault(words, why),
    }
}

/// Says how an identifier was read out of what stood around it.
pub(crate) fn remark(words: &Words, remark: Remark) -> String {
    match remark {
        Remark::CutOut => words.msg_identify_note_cut_out(),
        Remark::FormulaText => words.msg_identify_note_formula_text(),
        Remark::Decimals => words.msg_identify_note_decimals(),
        Remark::Exponent => words.msg_identify_note_exponent(),
        Remark::Thousands => words.msg_identify_note_thousands(),
        Remark::Extension => words.msg_identify_note_extension(),
        Remark::PerhapsRounded => words.msg_identify_note_perhaps_rounded(),
    }
}

/// Says why a text is no card number.
pub(crate) fn iccid_fault(words: &Words, why: ParseIccidError) -> String {
    match why {
        ParseIccidError::Empty => words.msg_number_iccid_empty(),
        ParseIccidError::TooLong => words.msg_number_iccid_too_long(),
        ParseIccidError::Characters => words.msg_number_iccid_characters(),
        ParseIccidError::Prefix => words.msg_number_iccid_prefix(),
        ParseIccidError::Length { digits } => words.msg_number_iccid_length(count(digits)),
    }
}

/// Says why a text is no IMSI.
pub(crate) fn imsi_fault(words: &Words, why: ParseImsiError) -> String {
    match why {
        ParseImsiError::Empty => words.msg_number_imsi_empty(),
        ParseImsiError::TooLong => words.msg_number_imsi_too_long(),
        ParseImsiError::Characters => words.msg_number_imsi_characters(),
        ParseImsiError::Length { digits } => words.msg_number_imsi_length(count(digits)),
        ParseImsiError::Country => words.msg_number_imsi_country(),
    }
}

/// Says why a text is no telephone number.
pub(crate) fn msisdn_fault(words: &Words, why: ParseMsisdnError) -> String {
    match why {
        ParseMsisdnError::Empty => words.msg_number_msisdn_empty(),
        ParseMsisdnError::TooLong => words.msg_number_msisdn_too_long(),
        ParseMsisdnError::Characters => words.msg_number_msisdn_characters(),
        ParseMsisdnError::Length { digits } => words.msg_number_msisdn_length(count(digits)),
        ParseMsisdnError::NotAssigned => words.msg_number_msisdn_not_assigned(),
    }
}

fn eid_fault(words: &Words, why: ParseEidError) -> String {
    match why {
        ParseEidError::Empty => words.msg_number_eid_empty(),
        ParseEidError::TooLong => words.msg_number_eid_too_long(),
        ParseEidError::Characters => words.msg_number_eid_characters(),
        ParseEidError::Prefix => words.msg_number_eid_prefix(),
        ParseEidError::Length { digits } => words.msg_number_eid_length(count(digits)),
        ParseEidError::CheckDigits => words.msg_number_eid_check_digits(),
    }
}

fn lpa_fault(words: &Words, why: ParseLpaError) -> String {
    match why {
        ParseLpaError::Prefix => words.msg_number_lpa_prefix(),
        ParseLpaError::TooLong => words.msg_number_lpa_too_long(),
        ParseLpaError::Server => words.msg_number_lpa_server(),
        ParseLpaError::MatchingId => words.msg_number_lpa_matching_id(),
        ParseLpaError::ServerId => words.msg_number_lpa_server_id(),
        ParseLpaError::Surplus => words.msg_number_lpa_surplus(),
    }
}

fn count(digits: usize) -> i64 {
    i64::try_from(digits).unwrap_or(i64::MAX)
}
