//! Open formats, read back by libraries that had no part in writing them.

use adieu_card::Card;
use adieu_card::export::{
    Deleted, RawError, calls_csv, contacts_csv, contacts_vcf, identity_json, messages_json, raw_from_json,
    raw_json, report_json,
};
use calcard::{Entry, Parser};

use adieu_testcard::records::{adn, filled, slot};
use adieu_testcard::{personality, read};

/// A card whose names try to break out of every format.
fn nasty() -> Card {
    let rows = [
        adn(b"A,B;C\x0aD", "+32470000001", 40, 0xFF),
        adn(b"=1+1", "1234", 40, 0xFF),
        adn(b"END:VCARD", "+32470000003", 40, 0xFF),
        adn(b"\x22quoted\x22", "*31", 40, 0xFF),
        adn(b"", "+32470000004", 40, 0xFF),
        adn(b"\x1b\x2f back", "+32470000005", 40, 0xFF),
    ];
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 40, 10));
    Card::of(read(&mut card).dump())
}

fn cards(text: &str) -> Vec<calcard::vcard::VCard> {
    let mut parser = Parser::new(text);
    let mut cards = Vec::new();
    loop {
        let entry = parser.entry();
        if matches!(entry, Entry::Eof) {
            return cards;
        }
        let Entry::VCard(card) = entry else { panic!("not a card: {entry:?}") };
        cards.push(card);
    }
}

#[test]
fn contacts_read_back_by_another_library_as_they_were() {
    for card in [nasty(), Card::of(read(&mut personality::tree(20, 9)).dump())] {
        let text = contacts_vcf(&card);
        assert!(text.lines().all(|line| line.len() <= 76), "lines are folded");
        let read = cards(&text);
        assert_eq!(read.len(), card.contacts.len());
        for (vcard, contact) in read.iter().zip(&card.contacts) {
            let values = |name: &str| -> Vec<String> {
                let entries = vcard.entries.iter().filter(|entry| entry.name.as_str() == name);
                entries
                    .flat_map(|entry| entry.values.iter())
                    .filter_map(|value| value.as_text().map(str::to_owned))
                    .collect()
            };
            let numbers: Vec<String> =
                contact.numbers.iter().map(|number| number.number.clone()).collect();
            let shown = if contact.name.is_empty() { &numbers[0] } else { &contact.name };
            assert_eq!(values("FN"), std::slice::from_ref(shown));
            assert_eq!(values("TEL"), numbers);
            assert_eq!(values("EMAIL"), contact.emails);
            assert_eq!(values("CATEGORIES"), contact.groups);
            assert_eq!(values("NICKNAME"), contact.second_names);
        }
    }
}

#[test]
fn tables_read_back_by_another_library_and_hold_no_formula() {
    let card = nasty();
    let text = contacts_csv(&card);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), card.contacts.len());
    for (row, contact) in rows.iter().zip(&card.contacts) {
        assert_eq!(row[1].trim_start_matches('\''), contact.name);
        assert_eq!(row[2], contact.numbers[0].number);
        assert!(!row[1].starts_with('='));
    }
    let calls = calls_csv(&card);
    let mut reader = csv::Reader::from_reader(calls.as_bytes());
    assert_eq!(&reader.records().next().unwrap().unwrap()[2], "1234");
}

#[test]
fn the_raw_dump_reads_back_and_gives_the_same_card() {
    let dump = read(&mut personality::tree(9, 4)).into_dump();
    let again = raw_from_json(&raw_json(&dump)).unwrap();
    assert!(again == dump);
    assert!(Card::of(&again) == Card::of(&dump));
    assert_eq!(raw_from_json("{").err(), Some(RawError::NotADump));
}

#[test]
fn everything_decoded_is_found_in_the_raw_dump() {
    let dump = read(&mut personality::tree(9, 4)).into_dump();
    for contact in Card::of(&dump).contacts {
        for row in contact.rows {
            assert!(dump.file(row.place, row.fid).unwrap().record(row.record).is_some());
        }
    }
}

#[test]
fn deleted_messages_are_written_on_request_only_and_marked() {
    let mut text = vec![0x04, 0x05, 0x81, 0x21, 0x43, 0xF5, 0x00, 0x08];
    text.extend([0x62, 0x50, 0x01, 0x41, 0x00, 0x00, 0x80, 0x02, 0x4F, 0x60]);
    let mut card = personality::older(0).with("7F10/6F3C", filled([slot(0, &text)], 176, 30));
    let card = Card::of(read(&mut card).dump());
    assert_eq!(messages_json(&card, Deleted::Hidden), "[]\n");
    let shown: serde_json::Value =
        serde_json::from_str(&messages_json(&card, Deleted::Shown)).unwrap();
    assert_eq!(shown[0]["status"], "free");
    assert_eq!(shown[0]["text"], "你");
}

#[test]
fn the_report_holds_no_name_and_no_number() {
    let card = Card::of(read(&mut personality::tree(9, 4)).dump());
    let report = report_json(&card);
    assert!(
        !report.contains("Person") && !report.contains("3247") && !report.contains("example.org")
    );
    assert!(identity_json(&card).contains("8932020000000000010"));
}
