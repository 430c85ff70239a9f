//! Names of what stands on a card, in the reader's language.
//!
//! It must never hold what stands there: a name or a number.

use adieu_card::Undecodable;
use adieu_card::card::{PartsThere, Trouble, TroubleField};
use adieu_card::dump::{FileKind, Place};
use adieu_words::Words;

/// Names what a file is for.
pub fn kind(kind: FileKind, words: &Words) -> String {
    match kind {
        FileKind::Iccid => words.msg_card_file_iccid(),
        FileKind::Directory => words.msg_card_file_directory(),
        FileKind::Imsi => words.msg_card_file_imsi(),
        FileKind::ProviderName => words.msg_card_file_provider(),
        FileKind::Administrative => words.msg_card_file_administrative(),
        FileKind::OwnNumbers => words.msg_card_file_own_numbers(),
        FileKind::Contacts => words.msg_card_file_contacts(),
        FileKind::FixedNumbers => words.msg_card_file_fixed(),
        FileKind::ServiceNumbers => words.msg_card_file_service(),
        FileKind::Dialled => words.msg_card_file_dialled(),
        FileKind::Incoming => words.msg_card_file_incoming(),
        FileKind::Outgoing => words.msg_card_file_outgoing(),
        FileKind::Messages => words.msg_card_file_messages(),
        FileKind::Extension => words.msg_card_file_extension(),
        FileKind::Reference => words.msg_card_file_reference(),
        FileKind::Companion => words.msg_card_file_companion(),
        FileKind::Folder => words.msg_card_file_folder(),
    }
}

/// Writes where a file lies, as the standards write it: the same in every language.
pub fn path(place: Place, fid: u16) -> String {
    let folder = match place {
        Place::Root => "3F00".to_owned(),
        Place::Telecom => "7F10".to_owned(),
        Place::Gsm => "7F20".to_owned(),
        Place::Usim(0) => "USIM".to_owned(),
        Place::Usim(number) => format!("USIM {}", number.saturating_add(1)),
        Place::GlobalBook => "7F10/5F3A".to_owned(),
        Place::LocalBook(0) => "USIM/5F3A".to_owned(),
        Place::LocalBook(number) => format!("USIM {}/5F3A", number.saturating_add(1)),
    };
    // A folder that would not open has no identifier of its own.
    if fid == 0 { folder } else { format!("{folder}/{fid:04X}") }
}

/// Says what could not be understood and why.
pub fn trouble(trouble: &Trouble, words: &Words) -> String {
    let field = match trouble.field {
        TroubleField::Record => words.msg_card_field_record(),
        TroubleField::Name => words.msg_card_field_name(),
        TroubleField::LastCharacter => words.msg_card_field_last_character(),
        TroubleField::Number => words.msg_card_field_number(),
        TroubleField::NumberKind => words.msg_card_field_number_kind(),
        TroubleField::EndOfNumber => words.msg_card_field_end_of_number(),
        TroubleField::SecondNumber => words.msg_card_field_second_number(),
        TroubleField::Email => words.msg_card_field_email(),
        TroubleField::SecondName => words.msg_card_field_second_name(),
        TroubleField::Label => words.msg_card_field_label(),
        TroubleField::Message => words.msg_card_field_message(),
        TroubleField::MessageKind => words.msg_card_field_message_kind(),
        TroubleField::ServiceCentre => words.msg_card_field_service_centre(),
        TroubleField::Address => words.msg_card_field_address(),
        TroubleField::Time => words.msg_card_field_time(),
        TroubleField::Discharged => words.msg_card_field_discharged(),
        TroubleField::ValidUntil => words.msg_card_field_valid_until(),
        TroubleField::Duration => words.msg_card_field_duration(),
        TroubleField::Header => words.msg_card_field_header(),
        TroubleField::Text => words.msg_card_field_text(),
        TroubleField::Parts => parts(trouble.parts, words),
    };
    let place = path(trouble.at.place, trouble.at.fid);
    let record = match trouble.at.record {
        0 => place,
        record => format!("{place} · {}", words.msg_card_record(record.to_string())),
    };
    format!("{record} · {field} · {}", reason(trouble.reason, words))
}

/// Says how many parts of a long message are there, and of which day it is: never of whom.
fn parts(parts: Option<PartsThere>, words: &Words) -> String {
    match parts {
        None => words.msg_card_field_message(),
        Some(PartsThere { there, total, on: Some(day) }) => {
            words.msg_card_parts_of_day(there.to_string(), total.to_string(), words.date(day))
        }
        Some(PartsThere { there, total, on: None }) => {
            words.msg_card_parts_of(there.to_string(), total.to_string())
        }
    }
}

/// Says why bytes could not be understood.
pub fn reason(reason: Undecodable, words: &Words) -> String {
    match reason {
        Undecodable::Empty => words.msg_card_reason_empty(),
        Undecodable::TooShort => words.msg_card_reason_too_short(),
        Undecodable::TooLong => words.msg_card_reason_too_long(),
        Undecodable::Length => words.msg_card_reason_length(),
        Undecodable::Digit => words.msg_card_reason_digit(),
        Undecodable::Character => words.msg_card_reason_character(),
        Undecodable::Time => words.msg_card_reason_time(),
        Undecodable::Coding => words.msg_card_reason_coding(),
        Undecodable::Alphabet => words.msg_card_reason_alphabet(),
        Undecodable::Kind => words.msg_card_reason_kind(),
        Undecodable::Structure => words.msg_card_reason_structure(),
        Undecodable::Chain => words.msg_card_reason_chain(),
        Undecodable::DigitAsZero => words.msg_card_reason_digit_as_zero(),
        Undecodable::Missing => words.msg_card_reason_missing(),
        Undecodable::Ambiguous => words.msg_card_reason_ambiguous(),
    }
}

/// Writes a moment of a card: day in the reader's language, hour and zone as they stand.
pub fn moment(time: &str, words: &Words) -> String {
    let day = time.get(..10).and_then(|day| day.parse().ok());
    let (Some(day), Some(hour)) = (day, time.get(11..16)) else { return time.to_owned() };
    let date: jiff::civil::Date = day;
    match time.get(19..).filter(|zone| !zone.is_empty()) {
        Some(zone) => format!("{} {hour} ({zone})", words.date(date)),
        None => format!("{} {hour}", words.date(date)),
    }
}
