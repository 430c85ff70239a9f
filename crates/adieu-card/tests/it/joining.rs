//! Which slots are parts of one long message, and that parts of two never become one.

use adieu_card::card::{Card, CardMessage, PartsThere, TroubleField};
use adieu_card::dump::{CardDump, FileDump, FileKind, Part, Place};
use adieu_card::export::{Deleted, messages_json};
use adieu_card::{StatusWord, Undecodable};
use proptest::prelude::*;

use adieu_testcard::records::{LongPart, long_part, slot};

const JULIE: &str = "+32470123456";

/// A part with its day and minute: the first of two parts of message 42, on 10 May at noon.
fn part(number: u8, text: &str) -> LongPart<'_> {
    LongPart { number, text, ..LongPart::first_of_two(JULIE) }
}

fn received(parts: &[LongPart]) -> Vec<Vec<u8>> {
    parts.iter().map(|part| slot(1, &long_part(part))).collect()
}

fn read(slots: Vec<Vec<u8>>) -> Card {
    let part = |(record, bytes)| Part { record, status: StatusWord(0x9000), bytes };
    let file = FileDump {
        place: Place::Telecom,
        kind: FileKind::Messages,
        fid: 0x6F3C,
        selected: StatusWord(0x9000),
        control: Vec::new(),
        described: None,
        parts: (1u8..).zip(slots).map(part).collect(),
        wanted: None,
        same_as: None,
    };
    Card::of(&CardDump { files: vec![file], ..CardDump::default() })
}

/// Text and missing parts of every message, in an order of their own.
fn told(card: &Card) -> Vec<(String, Vec<u8>)> {
    let text = |message: &CardMessage| message.text.clone().unwrap_or_default();
    let all = card.messages.iter();
    let mut told: Vec<_> = all.map(|message| (text(message), message.missing.clone())).collect();
    told.sort();
    told
}

fn check(slots: Vec<Vec<u8>>, expected: &[(&str, &[u8])]) {
    let mut expected: Vec<(String, Vec<u8>)> =
        expected.iter().map(|(text, missing)| ((*text).to_owned(), missing.to_vec())).collect();
    expected.sort();
    let mut backwards = slots.clone();
    backwards.reverse();
    assert_eq!(told(&read(slots)), expected);
    assert_eq!(told(&read(backwards)), expected, "the order of the slots matters");
}

#[test]
fn a_reference_that_comes_again_joins_no_parts_of_two_messages() {
    // The old message lost its second part; a day later the same number came again.
    let next_day = |number, text| LongPart { day: 11, ..part(number, text) };
    let slots =
        received(&[part(1, "OLD one. "), next_day(2, "NEW two."), next_day(1, "NEW one. ")]);
    check(slots.clone(), &[("NEW one. NEW two.", &[]), ("OLD one. […]", &[2])]);
    let card = read(slots);
    assert!(!card.report.is_complete());
    let [trouble] = card.report.troubles.as_slice() else { panic!("{:?}", card.report.troubles) };
    assert_eq!((trouble.at.record, trouble.field), (1, TroubleField::Parts));
    assert_eq!(trouble.reason, Undecodable::Missing);
    let on = Some("2026-05-10".parse().unwrap());
    assert_eq!(trouble.parts, Some(PartsThere { there: 1, total: 2, on }));
    assert_eq!(card.report.files[0].undecodable, 0, "every record was understood");
}

#[test]
fn parts_that_came_minutes_apart_are_one_message_and_hours_apart_are_two() {
    let later = |minute, text| LongPart { minute, ..part(2, text) };
    check(received(&[part(1, "a"), later(5, "b")]), &[("ab", &[])]);
    check(received(&[part(1, "a"), later(10, "b")]), &[("ab", &[])]);
    check(received(&[part(1, "a"), later(30, "b")]), &[("a[…]", &[2]), ("[…]b", &[1])]);
    // Midnight, and a change of zone between two parts, are minutes.
    let evening = LongPart { hour: 23, minute: 59, ..part(1, "a") };
    let night = LongPart { day: 11, hour: 0, minute: 1, ..part(2, "b") };
    check(received(&[evening, night]), &[("ab", &[])]);
    let elsewhere = LongPart { hour: 11, zone: 0x40, ..part(2, "b") };
    check(received(&[part(1, "a"), elsewhere]), &[("ab", &[])]);
}

#[test]
fn two_messages_of_one_quarter_of_an_hour_are_told_apart_by_the_minute() {
    let later = |number, text| LongPart { minute: 6, ..part(number, text) };
    let slots = received(&[later(2, "B"), part(1, "a"), part(2, "b"), later(1, "A")]);
    check(slots, &[("AB", &[]), ("ab", &[])]);
}

#[test]
fn two_parts_that_claim_one_place_are_joined_with_nobody() {
    let slots = received(&[part(1, "a"), part(1, "other"), part(2, "b")]);
    check(slots.clone(), &[("a[…]", &[2]), ("other[…]", &[2]), ("[…]b", &[1])]);
    let card = read(slots);
    let reasons: Vec<_> = card.report.troubles.iter().map(|trouble| trouble.reason).collect();
    assert_eq!(reasons, [Undecodable::Ambiguous; 3]);
    // The very same part twice is no second claim.
    let twice = received(&[part(1, "a"), part(2, "b"), part(1, "a")]);
    check(twice.clone(), &[("ab", &[])]);
    assert_eq!(read(twice).messages[0].rows.len(), 3, "no slot is lost");
}

#[test]
fn another_sender_kind_of_number_width_or_count_is_another_message() {
    let two = |other: LongPart| received(&[part(1, "a"), other]);
    let apart: &[(&str, &[u8])] = &[("a[…]", &[2]), ("[…]b", &[1])];
    check(two(LongPart { sender: "+32470123457", ..part(2, "b") }), apart);
    check(two(LongPart { sender: "32470123456", ..part(2, "b") }), apart);
    check(two(LongPart { bits: 16, ..part(2, "b") }), apart);
    check(two(LongPart { reference: 43, ..part(2, "b") }), apart);
    check(two(LongPart { total: 3, ..part(2, "b") }), &[("a[…]", &[2]), ("[…]b[…]", &[1, 3])]);
    let wide = |number, text| LongPart { bits: 16, reference: 0x1234, ..part(number, text) };
    check(received(&[wide(2, "b"), wide(1, "a")]), &[("ab", &[])]);
}

#[test]
fn a_part_whose_time_is_broken_is_joined_only_where_nothing_else_could_be_meant() {
    let timeless = LongPart { zone: 0x80, day: 32, ..part(2, "b") };
    check(received(&[part(1, "a"), timeless]), &[("ab", &[])]);
    assert!(!read(received(&[part(1, "a"), timeless])).report.is_complete());
    let odd_zone = LongPart { zone: 0xC2, ..part(2, "b") };
    check(received(&[part(1, "a"), odd_zone]), &[("ab", &[])]);
    let next_day = LongPart { day: 11, ..part(1, "A") };
    let slots = received(&[part(1, "a"), next_day, timeless]);
    check(slots, &[("A[…]", &[2]), ("a[…]", &[2]), ("[…]b", &[1])]);
}

#[test]
fn parts_written_here_have_no_time_and_are_told_apart_by_the_numbers_they_went_out_under() {
    let sent = |parts: &[LongPart]| parts.iter().map(|part| slot(5, &long_part(part))).collect();
    let out = |sent_as, number, text| LongPart { sent_as: Some(sent_as), ..part(number, text) };
    check(sent(&[out(0, 2, "b"), out(0, 1, "a")]), &[("ab", &[])]);
    check(sent(&[out(8, 2, "b"), out(7, 1, "a")]), &[("ab", &[])]);
    check(sent(&[out(0, 2, "b"), out(255, 1, "a")]), &[("ab", &[])]);
    let two = sent(&[out(7, 1, "a"), out(91, 2, "B"), out(8, 2, "b"), out(90, 1, "A")]);
    check(two, &[("AB", &[]), ("ab", &[])]);
    let alike = sent(&[out(0, 1, "a"), out(0, 2, "b"), out(0, 1, "A")]);
    check(alike, &[("A[…]", &[2]), ("a[…]", &[2]), ("[…]b", &[1])]);
}

#[test]
fn what_is_left_of_a_deleted_message_need_not_be_whole() {
    let card = read(vec![slot(0, &long_part(&part(1, "gone")))]);
    assert!(card.report.is_complete());
    assert_eq!(card.messages[0].missing, [2]);
}

#[test]
fn bytes_among_the_parts_of_a_text_are_kept_and_leave_a_hole() {
    let mut coded = long_part(&part(2, "b"));
    assert_eq!(std::mem::replace(&mut coded[10], 0x0C), 0x08, "the coding");
    let card = read(vec![slot(1, &long_part(&part(1, "a"))), slot(1, &coded)]);
    let message = &card.messages[0];
    assert_eq!((message.text.as_deref(), message.data.as_deref()), (Some("a[…]"), Some("0062")));
    assert!(message.missing.is_empty());
    let json = messages_json(&card, Deleted::Hidden);
    assert!(json.contains("\"coding\""), "{json}");
    assert!(!card.report.is_complete());
}

#[test]
fn a_slot_that_is_like_no_message_is_shown_as_its_bytes() {
    let card = read(vec![slot(1, &[0x04, 0x20, 0x91, 0x23, 0x74]), slot(7, &[0x01, 0x00])]);
    let shown: Vec<_> = card.messages.iter().map(|message| message.data.as_deref()).collect();
    assert_eq!(shown, [Some("0420912374"), Some("0100")]);
    assert_eq!(card.report.files[0].undecodable, 2);
    assert!(!card.report.is_complete());
}

proptest! {
    #[test]
    fn the_order_of_the_slots_changes_no_message(
        parts in proptest::collection::vec((1u8..=3, 0u8..20, 41u8..43, 10u8..12), 1..9),
        order in Just((0..9usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let texts: Vec<String> = (0..parts.len()).map(|at| format!("<{at}>")).collect();
        let slots: Vec<Vec<u8>> = parts
            .iter()
            .zip(&texts)
            .map(|((number, minute, reference, day), text)| LongPart {
                number: *number,
                total: 3,
                minute: *minute,
                reference: (*reference).into(),
                day: *day,
                ..part(1, text)
            })
            .map(|part| slot(1, &long_part(&part)))
            .collect();
        let shuffled = order.iter().filter_map(|at| slots.get(*at).cloned()).collect();
        let (one, other) = (read(slots), read(shuffled));
        prop_assert_eq!(told(&one), told(&other));
        // Every slot is in one message, and no message has two slots for one part.
        let rows: usize = one.messages.iter().map(|message| message.rows.len()).sum();
        prop_assert_eq!(rows, texts.len());
        for message in &one.messages {
            prop_assert_eq!(message.rows.len() + message.missing.len(), 3);
        }
    }
}
