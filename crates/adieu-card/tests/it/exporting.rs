//! Open formats, read back by libraries that had no part in writing them.

use adieu_card::Undecodable;
use adieu_card::card::{Card, Contact, TroubleField};
use adieu_card::export::{
    Deleted, RawError, calls_csv, contacts_csv, contacts_v3_vcf, contacts_vcf, identity_json,
    messages_json, raw_from_json, raw_json, report_json,
};
use calcard::vcard::VCardValue;
use calcard::{Entry, Parser};

use adieu_testcard::records::{adn, arrived, filled, part, sent, slot};
use adieu_testcard::{VirtualCard, personality, read};

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

/// Names in letters of one, two, three and four bytes, longer than a line.
fn long_names() -> Card {
    let names = ["Zoë 😀 ".repeat(9), "再见".repeat(14), "a".repeat(80), "ÿ".repeat(40)];
    let rows = names.map(|name| {
        let wide = name.encode_utf16().flat_map(u16::to_be_bytes);
        adn(&std::iter::once(0x80).chain(wide).collect::<Vec<u8>>(), "+32470000001", 200, 0xFF)
    });
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 200, 10));
    Card::of(read(&mut card).dump())
}

#[test]
fn contacts_read_back_by_another_library_as_they_were() {
    for card in [nasty(), long_names(), Card::of(read(&mut personality::tree(20, 9)).dump())] {
        for (version, text) in [("4.0", contacts_vcf(&card)), ("3.0", contacts_v3_vcf(&card))] {
            assert!(text.replace("\r\n", "").chars().all(|c| c != '\r' && c != '\n'));
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
            let read = cards(&text);
            assert_eq!(read.len(), card.contacts.len());
            for (vcard, contact) in read.iter().zip(&card.contacts) {
                reads_back(vcard, contact, version);
            }
        }
    }
}

fn reads_back(vcard: &calcard::vcard::VCard, contact: &Contact, version: &str) {
    let values = |name: &str| -> Vec<String> {
        let entries = vcard.entries.iter().filter(|entry| entry.name.as_str() == name);
        entries
            .flat_map(|entry| entry.values.iter())
            .filter_map(|value| value.as_text().map(str::to_owned))
            .collect()
    };
    let numbers: Vec<String> = contact.numbers.iter().map(|number| number.number.clone()).collect();
    let shown = if contact.name.is_empty() { &numbers[0] } else { &contact.name };
    assert_eq!(values("FN"), std::slice::from_ref(shown));
    // Programs that look at N alone find the same name there, in the first of its five places.
    let places = vcard.entries.iter().filter(|entry| entry.name.as_str() == "N");
    let places: Vec<&str> = places
        .flat_map(|entry| &entry.values)
        .flat_map(|value| {
            let VCardValue::Component(parts) = value else { return vec![value.as_text().unwrap()] };
            parts.iter().map(String::as_str).collect()
        })
        .collect();
    assert_eq!(places, [shown, "", "", "", ""]);
    assert_eq!(vcard.version().map(|found| found.to_string()).as_deref(), Some(version));
    assert_eq!(values("TEL"), numbers);
    assert_eq!(values("EMAIL"), contact.emails);
    assert_eq!(values("CATEGORIES"), contact.groups);
    assert_eq!(values("NICKNAME"), contact.second_names);
}

#[test]
fn a_name_keeps_its_unseen_characters_where_they_stand_and_steers_no_screen() {
    // A joiner that an emoji needs, a direction mark that Hebrew needs, an override that only misleads.
    let name = "👩\u{200d}🚀 \u{200f}שלום\u{202e}x";
    let wide = name.encode_utf16().flat_map(u16::to_be_bytes);
    let row = adn(&std::iter::once(0x80).chain(wide).collect::<Vec<u8>>(), "1234", 60, 0xFF);
    let dump =
        read(&mut personality::older(0).with("7F10/6F3A", filled([row], 60, 10))).into_dump();
    let card = Card::of(&dump);
    assert_eq!(card.contacts[0].name, name);
    for text in [contacts_vcf(&card), contacts_v3_vcf(&card)] {
        assert_eq!(cards(&text).len(), card.contacts.len());
        assert!(text.contains(&format!("FN:{name}\r\n")), "{text}");
    }
    let table = contacts_csv(&card);
    assert!(table.contains("👩\u{200d}🚀 \u{200f}שלום x,"), "{table}");
}

#[test]
fn tables_begin_with_the_mark_by_which_spreadsheets_know_their_coding() {
    let card = nasty();
    for (text, first) in [(contacts_csv(&card), "list"), (calls_csv(&card), "kind")] {
        assert!(text.as_bytes().starts_with(b"\xEF\xBB\xBF"), "{text}");
        assert_eq!(text.matches('\u{feff}').count(), 1);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(&reader.headers().unwrap()[0], first, "other readers pass over it");
    }
}

#[test]
fn a_broken_number_leaves_the_name_in_every_file_and_is_named_by_list_and_slot() {
    let mut broken = adn(b"Julie", "+32470000001", 28, 0xFF);
    broken[14] = 0x2F;
    let rows = [adn(b"Jan", "+32470000002", 28, 0xFF), broken];
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 28, 10));
    let card = Card::of(read(&mut card).dump());
    let [_, julie, ..] = card.contacts.as_slice() else { panic!("two contacts") };
    assert_eq!((julie.name.as_str(), julie.numbers.len()), ("Julie", 0));
    assert!(contacts_csv(&card).contains("\r\ncontacts,Julie,,"));
    assert!(contacts_vcf(&card).contains("FN:Julie\r\nN:Julie;;;;\r\nEND:VCARD"));
    let [trouble] = card.report.troubles.as_slice() else { panic!("{:?}", card.report.troubles) };
    assert_eq!((trouble.at.fid, trouble.at.record), (0x6F3A, 2));
    assert_eq!((trouble.field, trouble.reason), (TroubleField::Number, Undecodable::Length));
    assert!(!card.report.is_complete());
}

#[test]
fn an_extension_that_is_not_there_leaves_the_beginning_and_is_named() {
    let rows = [adn(b"Julie", "+32470000001", 28, 4), adn(b"Jan", "+32470000002", 28, 9)];
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 28, 10));
    let card = Card::of(read(&mut card).dump());
    assert_eq!(card.contacts[0].numbers[0].number, "+32470000001");
    let found: Vec<_> = card.report.troubles.iter().map(|t| (t.at.record, t.field)).collect();
    assert_eq!(found, [(1, TroubleField::EndOfNumber), (2, TroubleField::EndOfNumber)]);
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
fn no_cell_becomes_a_formula_where_lines_are_split_at_semicolons() {
    let names: [&[u8]; 4] = [b"A;=1+1", b"B;@x", b"C,-1", b"D;\"=1+1"];
    let rows = names.map(|name| adn(name, "+32470000001", 40, 0xFF));
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 40, 10));
    let text = contacts_csv(&Card::of(read(&mut card).dump()));
    for line in text.lines().skip(1) {
        for cell in line.split([';', ',', '"']) {
            assert!(!cell.starts_with(['=', '@', '-']), "{cell} in {line}");
        }
    }
    assert!(text.contains(",+32470000001,"), "a number stays a number");
}

#[test]
fn nothing_in_a_table_steers_a_terminal_or_hides_a_formula() {
    // UCS-2, as cards write it: escape, bell, zero, right-to-left override.
    let steering = "A\u{1b}[2J\u{7}\u{0}\u{202e}Z";
    let hidden = "\u{1b}=1+1";
    let names = [steering, hidden].map(|name| {
        let wide = name.encode_utf16().flat_map(u16::to_be_bytes);
        adn(&std::iter::once(0x80).chain(wide).collect::<Vec<u8>>(), "+32470000001", 40, 0xFF)
    });
    let dump =
        read(&mut personality::older(0).with("7F10/6F3A", filled(names, 40, 10))).into_dump();
    let card = Card::of(&dump);
    assert!(card.contacts.iter().any(|contact| contact.name == steering));
    let table = contacts_csv(&card);
    let text = table.replace("\r\n", "\n");
    let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!text.contains(steers), "{text:?}");
    assert!(text.contains("A [2J   Z,"), "{text:?}");
    assert!(text.contains(",' '=1+1,") || text.contains(", '=1+1,"), "{text:?}");
    assert!(raw_json(&dump).to_lowercase().contains("202e"), "the bytes stay");
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
fn messages_read_back_by_another_library_with_their_holes_and_doubts() {
    let mut odd = arrived("+32470123456", 4, "hello");
    let zone = odd.len() - 5 - 2;
    assert_eq!(std::mem::replace(&mut odd[zone], 0xC2), 0x80, "the zone");
    let half = part("EXAMPLE", [7, 2, 2], "再见");
    let rows = [slot(3, &odd), slot(1, &half), slot(5, &sent("1234", "On my way"))];
    let mut card = personality::older(0).with("7F10/6F3C", filled(rows, 176, 10));
    let card = Card::of(read(&mut card).dump());
    let read: serde_json::Value =
        serde_json::from_str(&messages_json(&card, Deleted::Hidden)).unwrap();
    let expected = [
        ("deliver", "unread", "+32470123456", "hello", "2026-05-04T12:00:00+05:00"),
        ("deliver", "read", "EXAMPLE", "[…]再见", "2026-05-10T12:00:00+02:00"),
        ("submit", "sent", "1234", "On my way", ""),
    ];
    assert_eq!(read.as_array().unwrap().len(), expected.len());
    for (at, (kind, status, address, text, time)) in expected.into_iter().enumerate() {
        let found = &read[at];
        for (key, value) in
            [("kind", kind), ("status", status), ("address", address), ("text", text)]
        {
            assert_eq!(found[key], value, "{found:#}");
        }
        assert_eq!(found["time"].as_str().unwrap_or_default(), time);
    }
    let doubt = serde_json::json!([{ "field": "time", "reason": "digit-as-zero" }]);
    assert_eq!(read[0]["doubts"], doubt);
    assert_eq!((&read[1]["missing"], &read[1]["parts"]), (&serde_json::json!([1]), &2.into()));
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

/// A card with something of everything that a dump can hold.
fn of_everything() -> VirtualCard {
    let mut card = personality::euicc()
        .with("7F10/6F3A", filled([adn(b"Julie", "+32470000001", 28, 1)], 28, 4))
        .failing("7F10/6F44", 0x6400)
        .locked_with("1234", 3);
    card.unlocked = true;
    card
}

#[test]
fn the_first_version_of_the_raw_document_is_read_for_ever() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/golden/raw-v1.json");
    let dump = read(&mut of_everything()).into_dump();
    if std::env::var_os("UPDATE_EXPECT").is_some() && !std::path::Path::new(path).exists() {
        std::fs::write(path, raw_json(&dump)).unwrap();
    }
    // A golden file of a released version is never written anew: later versions only add keys.
    let kept = raw_from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let card = Card::of(&kept);
    assert_eq!(card.identity.iccid.as_deref(), Some("8932020000000000010"));
    assert_eq!(card.identity.profiles.len(), 2);
    assert_eq!(card.contacts[0].name, "Julie");
    assert_eq!(card.contacts[0].numbers[0].number, "+324700000011234");
    assert_eq!(card.messages[0].text.as_deref(), Some("hi"));
    assert!(!card.report.is_complete(), "the dialled numbers could not be read");
}

#[test]
fn a_later_version_and_a_document_of_too_much_are_refused() {
    let text = raw_json(&read(&mut personality::newer(1)).into_dump());
    let later = text.replacen("\"v\": 1", "\"v\": 2", 1);
    assert_eq!(raw_from_json(&later).err(), Some(RawError::OtherVersion));
    let nowhere = text.replacen("\"same_as\": null", "\"same_as\": 999", 1);
    assert_eq!(raw_from_json(&nowhere).err(), Some(RawError::NotADump));
    let mut dump = raw_from_json(&text).unwrap();
    let part = dump.files[0].parts[0].clone();
    dump.files[0].parts = vec![part; 50_000];
    assert_eq!(raw_from_json(&raw_json(&dump)).err(), Some(RawError::TooMuch));
}
