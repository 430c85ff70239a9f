//! Tests of the words in the readable files, in every language.
//!
//! They must never name a real person.

use adieu_words::Lang;

use super::*;

fn message(kind: MessageKind, status: SlotStatus) -> CardMessage {
    CardMessage {
        kind,
        status,
        address: Some("+32470000001".to_owned()),
        time: Some("2026-05-10T14:00:00+02:00".to_owned()),
        text: Some("hi".to_owned()),
        data: None,
        discharged: None,
        report_status: None,
        parts: 1,
        missing: Vec::new(),
        doubts: Vec::new(),
        rows: Vec::new(),
    }
}

fn head(lang: Lang, message: &CardMessage) -> String {
    FileWords { words: &Words::new(lang), now: Timestamp::UNIX_EPOCH }.message_head(message)
}

#[test]
fn a_message_says_which_way_it_went_and_how_it_stands() {
    let check = |kind, status, expected: &str| {
        assert_eq!(head(Lang::En, &message(kind, status)), expected);
    };
    let at = "10 May 2026 14:00 (+02:00)";
    let (from, to) = ("from +32470000001", "to +32470000001");
    check(MessageKind::Deliver, SlotStatus::Read, &format!("{at} · {from}"));
    check(MessageKind::Deliver, SlotStatus::Unread, &format!("{at} · {from} · not read yet"));
    check(MessageKind::Deliver, SlotStatus::Free, &format!("{at} · {from} · deleted"));
    check(MessageKind::Submit, SlotStatus::Sent, &format!("{at} · {to} · sent"));
    check(MessageKind::Submit, SlotStatus::ToBeSent, &format!("{at} · {to} · not sent"));
    let report = format!("{at} · delivery report about a message {to}");
    check(MessageKind::StatusReport, SlotStatus::Read, &report);
}

#[test]
fn what_a_message_lacks_is_said() {
    let words = Words::new(Lang::En);
    let words = FileWords { words: &words, now: Timestamp::UNIX_EPOCH };
    let plain = message(MessageKind::Submit, SlotStatus::Sent);
    let timeless = CardMessage { time: None, address: None, ..plain.clone() };
    assert_eq!(words.message_head(&timeless), "to an unknown number · sent");
    let holed = CardMessage { parts: 4, missing: vec![2, 3], ..plain.clone() };
    assert!(words.message_head(&holed).ends_with("missing of 4 parts: 2, 3"));
    let without = |data: Option<&str>, report_status| {
        let data = data.map(str::to_owned);
        words.message_without_text(&CardMessage { data, report_status, ..plain.clone() })
    };
    assert_eq!(without(None, None), "(no text)");
    assert_eq!(without(Some("0A0B"), None), "(no text; data: 0A0B)");
    assert_eq!(without(None, Some(0)), "(delivered)");
    assert_eq!(without(None, Some(70)), "(status 70)");
}

#[test]
fn what_could_not_be_read_of_a_message_is_said_where_it_stands() {
    use adieu_card::{Doubt, Undecodable};
    let words = Words::new(Lang::En);
    let words = FileWords { words: &words, now: Timestamp::UNIX_EPOCH };
    let plain = message(MessageKind::Deliver, SlotStatus::Read);
    let doubtful =
        |field, reason| CardMessage { doubts: vec![Doubt { field, reason }], ..plain.clone() };
    let odd = doubtful(TroubleField::Time, Undecodable::DigitAsZero);
    assert!(words.message_head(&odd).contains("(+02:00) · day and hour are not sure · from"));
    let timeless = CardMessage { time: None, ..doubtful(TroubleField::Time, Undecodable::Time) };
    assert!(words.message_head(&timeless).starts_with("day and hour cannot be read · from"));
    let nobody =
        CardMessage { address: None, ..doubtful(TroubleField::Address, Undecodable::Digit) };
    assert!(words.message_head(&nobody).ends_with("from a number that cannot be read"));
    let kind = doubtful(TroubleField::MessageKind, Undecodable::Kind);
    assert!(words.message_head(&kind).ends_with("the kind of message is not known"));
    let coded = doubtful(TroubleField::Text, Undecodable::Coding);
    let coded = CardMessage { text: None, data: Some("0A".to_owned()), ..coded };
    let told = words.message_without_text(&coded);
    assert!(told.starts_with("(cannot be read: ") && told.ends_with("data: 0A)"), "{told}");
}

#[test]
fn a_time_that_no_calendar_has_stays_as_it_stands() {
    let odd = CardMessage {
        time: Some("2026-02".to_owned()),
        ..message(MessageKind::Deliver, SlotStatus::Read)
    };
    assert!(head(Lang::En, &odd).starts_with("2026-02 · "));
}

#[test]
fn every_language_has_words_of_its_own_for_every_state() {
    for status in [SlotStatus::Unread, SlotStatus::Sent, SlotStatus::ToBeSent, SlotStatus::Free] {
        let heads: Vec<String> = Lang::ALL
            .iter()
            .map(|lang| head(*lang, &message(MessageKind::Submit, status)))
            .collect();
        for (at, one) in heads.iter().enumerate() {
            assert!(heads[at + 1..].iter().all(|other| other != one), "{heads:?}");
        }
    }
}
