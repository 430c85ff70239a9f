//! Nothing decoded that was not read, nothing read that is lost: for any reading, however odd.

use adieu_card::calls::{Direction, decode_call};
use adieu_card::card::{Card, Contact, RowAt, compare};
use adieu_card::dump::{CardDump, FileDump, FileKind, Part, Place, SetDump};
use adieu_card::export::{Deleted, calls_csv, contacts_csv, contacts_vcf, messages_json};
use adieu_card::export::{raw_from_json, raw_json, report_json};
use adieu_card::phonebook::{Entry, FileRole, Link, PhonebookSet, decode_linked_text};
use adieu_card::sms::{Body, SlotStatus, decode_slot};
use adieu_card::{StatusWord, decode_adn};
use calcard::{Entry as Parsed, Parser};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use adieu_testcard::records::{adn, slot};

const KINDS: [FileKind; 11] = [
    FileKind::Contacts,
    FileKind::Contacts,
    FileKind::FixedNumbers,
    FileKind::ServiceNumbers,
    FileKind::OwnNumbers,
    FileKind::Dialled,
    FileKind::Messages,
    FileKind::Incoming,
    FileKind::Outgoing,
    FileKind::Companion,
    FileKind::Iccid,
];

const BOOK: [u16; 4] = [0x4F3A, 0x4F50, 0x4F4A, 0x4F19];

fn any_record() -> impl Strategy<Value = Vec<u8>> {
    let name = select(vec!["Julie", "=1+1", "END:VCARD", "A,B;C", "", "\u{1b}x"]);
    let number = select(vec!["+32470000001", "+32470000002", "1234", "*31", ""]);
    let row = (name, number, select(vec![0xFF, 1, 2])).prop_map(|(name, number, extension)| {
        let name: Vec<u8> = name.bytes().collect();
        if number.is_empty() {
            let mut record = name;
            record.resize(28, 0xFF);
            return record;
        }
        adn(&name, number, 28, extension)
    });
    let text = (0u8..8, select(vec![1u8, 3, 5, 0]), vec(any::<u8>(), 0..12)).prop_map(
        |(part, status, text)| {
            let mut tpdu = vec![0x44, 0x05, 0x81, 0x21, 0x43, 0xF5, 0x00, 0x08];
            tpdu.extend([0x62, 0x50, 0x01, 0x41, 0x00, 0x00, 0x80]);
            tpdu.push(6 + text.len() as u8);
            tpdu.extend([0x05, 0x00, 0x03, 0x2A, 0x03, part]);
            tpdu.extend(text);
            slot(status, &tpdu)
        },
    );
    prop_oneof![row, text, vec(any::<u8>(), 0..60), Just(vec![0xFF; 28])]
}

fn any_file() -> impl Strategy<Value = FileDump> {
    let place = select(vec![
        Place::Root,
        Place::Telecom,
        Place::Usim(0),
        Place::GlobalBook,
        Place::LocalBook(0),
    ]);
    let fid = select(vec![0x6F3A, 0x6F3C, 0x6F4A, BOOK[0], BOOK[1], BOOK[2], BOOK[3]]);
    let word = select(vec![0x9000u16, 0x9000, 0x9000, 0x6982, 0x6A83, 0x6F00]);
    let records = vec((any_record(), word.clone()), 0..9);
    (place, fid, select(KINDS.to_vec()), records, word).prop_map(
        |(place, fid, kind, records, selected)| FileDump {
            place,
            kind,
            fid,
            selected: StatusWord(selected),
            control: Vec::new(),
            described: None,
            parts: (1u8..)
                .zip(records)
                .map(|(record, (bytes, word))| Part { record, status: StatusWord(word), bytes })
                .collect(),
            wanted: None,
            same_as: None,
        },
    )
}

fn any_set() -> impl Strategy<Value = SetDump> {
    let role = select(vec![
        FileRole::Index,
        FileRole::Email,
        FileRole::SecondName,
        FileRole::SecondNumber,
        FileRole::Groups,
        FileRole::GroupNames,
        FileRole::Extension,
    ]);
    let link = select(vec![Link::Row, Link::Index(0), Link::Index(1), Link::Pointer]);
    let entry = (role, link, select(BOOK.to_vec())).prop_map(|(role, link, fid)| Entry {
        role,
        link,
        fid,
        sfi: None,
    });
    (vec(entry, 0..6), select(vec![Place::GlobalBook, Place::LocalBook(0)])).prop_map(
        |(mut entries, place)| {
            let names = Entry { role: FileRole::Names, link: Link::Row, fid: BOOK[0], sfi: None };
            entries.insert(0, names);
            SetDump { place, record: 1, set: PhonebookSet { entries } }
        },
    )
}

fn any_dump() -> impl Strategy<Value = CardDump> {
    (vec(any_file(), 1..9), vec(any_set(), 0..3)).prop_map(|(files, sets)| {
        let mut kept: Vec<FileDump> = Vec::new();
        for file in files {
            // A reading keeps every file once.
            if kept.iter().all(|other| (other.place, other.fid) != (file.place, file.fid)) {
                kept.push(file);
            }
        }
        CardDump { files: kept, sets, ..CardDump::default() }
    })
}

fn raw<'a>(dump: &'a CardDump, at: &RowAt) -> &'a [u8] {
    dump.file(at.place, at.fid).unwrap().record(at.record).expect("what is decoded was read")
}

fn contact_is_there(dump: &CardDump, contact: &Contact) {
    assert!(!contact.rows.is_empty());
    for at in &contact.rows {
        let row = decode_adn(raw(dump, at)).unwrap();
        assert!(row.name.is_err() || row.name.unwrap().text == contact.name);
        if let Ok(Some(number)) = row.number {
            assert!(contact.numbers.iter().any(|one| one.number.starts_with(&number.number)));
        }
    }
    let mut texts = Vec::new();
    for file in &dump.files {
        for (_, bytes) in file.read() {
            for link in [Link::Row, Link::Index(0)] {
                texts.extend(decode_linked_text(bytes, link).map(|(spelled, _)| spelled.text));
            }
        }
    }
    for text in contact.emails.iter().chain(&contact.second_names) {
        assert!(texts.contains(text), "a mail address or second name is nowhere on the card");
    }
}

/// Rows equal in name and number are one contact; a name alone joins nothing.
fn nobody_is_written_twice(card: &Card) {
    let mut seen = std::collections::HashSet::new();
    for contact in &card.contacts {
        if let Some(first) = contact.numbers.first() {
            assert!(seen.insert((contact.list, &contact.name, &first.number)), "written twice");
        } else {
            assert_eq!(contact.rows.len(), 1, "a name alone joins nothing");
        }
    }
}

fn decoded_is_there(dump: &CardDump, card: &Card) {
    card.contacts.iter().for_each(|contact| contact_is_there(dump, contact));
    for message in &card.messages {
        let texts: Vec<String> = message
            .rows
            .iter()
            .map(|at| decode_slot(raw(dump, at)).unwrap().unwrap().message)
            .map(|part| match part.body {
                Body::Text(text) => text,
                Body::Units(units) => String::from_utf16_lossy(&units),
                Body::Bytes(_) => String::new(),
            })
            .collect();
        let text = message.text.as_ref().filter(|_| message.parts == 1);
        let holed = text.is_some_and(|text| text.contains("[…]"));
        let named = |at: &RowAt| card.report.troubles.iter().any(|trouble| trouble.at == *at);
        assert!(!holed || message.rows.iter().any(named), "a hole is named in the report");
        let found = texts.iter().any(|one| {
            text.is_none_or(|text| {
                text.trim_end_matches('\u{fffd}') == one.trim_end_matches('\u{fffd}')
            })
        });
        assert!(holed || found, "a text that is nowhere on the card");
    }
    for call in &card.calls {
        let bytes = raw(dump, &call.row);
        let dialled = decode_adn(bytes).is_ok_and(|row| {
            row.number.ok().flatten().map(|n| n.number) == call.number || call.number.is_some()
        });
        assert!(dialled || decode_call(bytes, Direction::Incoming).is_ok());
    }
}

/// Every record in use is in what was decoded, or named in the report, or holds nothing.
fn nothing_is_lost(dump: &CardDump, card: &Card) {
    for file in dump.files.iter().filter(|file| file.is_there()) {
        for (record, bytes) in file.used() {
            let at = RowAt { place: file.place, fid: file.fid, record };
            let named = card.report.troubles.iter().any(|trouble| trouble.at == at);
            let found = match file.kind {
                FileKind::Contacts | FileKind::FixedNumbers | FileKind::ServiceNumbers => {
                    card.contacts.iter().any(|contact| contact.rows.contains(&at))
                        || decode_adn(bytes).is_ok_and(|row| row.is_empty())
                }
                FileKind::Messages => {
                    card.messages.iter().any(|message| message.rows.contains(&at))
                        || decode_slot(bytes).is_ok_and(|slot| {
                            slot.is_none_or(|slot| slot.status == SlotStatus::Free)
                        })
                }
                FileKind::Dialled => {
                    card.calls.iter().any(|call| call.row == at)
                        || decode_adn(bytes).is_ok_and(|row| row.is_empty())
                }
                FileKind::Incoming => {
                    card.calls.iter().any(|call| call.row == at)
                        || decode_call(bytes, Direction::Incoming).is_ok_and(|row| row.is_empty())
                }
                FileKind::Outgoing => {
                    card.calls.iter().any(|call| call.row == at)
                        || decode_call(bytes, Direction::Outgoing).is_ok_and(|row| row.is_empty())
                }
                FileKind::OwnNumbers => decode_adn(bytes).is_ok_and(|row| {
                    let number = row.number.ok().flatten();
                    let mut own = card.identity.own_numbers.iter();
                    number
                        .is_none_or(|number| own.any(|own| own.number.starts_with(&number.number)))
                }),
                FileKind::Iccid
                | FileKind::Directory
                | FileKind::Imsi
                | FileKind::ProviderName
                | FileKind::Administrative
                | FileKind::Extension
                | FileKind::Reference
                | FileKind::Companion
                | FileKind::Folder => true,
            };
            assert!(found || named, "record {record} of {:04X} is lost", file.fid);
        }
    }
}

fn other_programs_read(card: &Card) {
    let text = contacts_vcf(card);
    let mut parser = Parser::new(&text);
    let mut cards = 0;
    loop {
        let entry = parser.entry();
        if matches!(entry, Parsed::Eof) {
            break;
        }
        assert!(matches!(entry, Parsed::VCard(_)), "not a card: {entry:?}");
        cards += 1;
    }
    assert_eq!(cards, card.contacts.len());
    let rows = |text: String| csv::Reader::from_reader(text.as_bytes()).records().count();
    assert_eq!(rows(contacts_csv(card)), card.contacts.len());
    assert_eq!(rows(calls_csv(card)), card.calls.len());
    for record in csv::Reader::from_reader(contacts_csv(card).as_bytes()).records() {
        for cell in record.unwrap().iter() {
            assert!(!cell.starts_with(['=', '-', '@', '\t', '\r', '\n']), "{cell:?} is a formula");
        }
    }
    let messages = messages_json(card, Deleted::Shown);
    let messages: serde_json::Value = serde_json::from_str(&messages).unwrap();
    assert_eq!(messages.as_array().unwrap().len(), card.messages.len());
}

proptest! {
    #[test]
    fn everything_decoded_is_in_the_reading_and_nothing_read_is_lost(dump in any_dump()) {
        let card = Card::of(&dump);
        decoded_is_there(&dump, &card);
        nothing_is_lost(&dump, &card);
        nobody_is_written_twice(&card);
        other_programs_read(&card);
        prop_assert!(report_json(&card).is_ascii(), "the report holds no name");
    }

    #[test]
    fn any_reading_is_written_and_read_back_as_it_was(dump in any_dump()) {
        let again = raw_from_json(&raw_json(&dump)).unwrap();
        prop_assert!(again == dump);
        prop_assert!(compare(&dump, &again).is_same());
    }

    #[test]
    fn no_byte_changes_without_the_comparison_naming_its_file(
        dump in any_dump(),
        file in any::<prop::sample::Index>(),
        part in any::<prop::sample::Index>(),
    ) {
        let mut other = dump.clone();
        let at = file.index(other.files.len());
        let file = &mut other.files[at];
        prop_assume!(file.is_there() && !file.parts.is_empty());
        let part = part.index(file.parts.len());
        prop_assume!(file.parts[part].status == StatusWord(0x9000));
        file.parts[part].bytes.push(0x2A);
        let (place, fid, record) = (file.place, file.fid, file.parts[part].record);
        let found = compare(&dump, &other).files;
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!((found[0].place, found[0].fid), (place, fid));
        prop_assert_eq!(&found[0].records, &[record]);
    }

    #[test]
    fn two_readings_however_different_can_be_compared(one in any_dump(), other in any_dump()) {
        let there = compare(&one, &other);
        let back = compare(&other, &one);
        prop_assert_eq!(there.contacts.added.len(), back.contacts.removed.len());
        prop_assert_eq!(there.contacts.removed.len(), back.contacts.added.len());
        prop_assert_eq!(there.calls.added.len(), back.calls.removed.len());
        prop_assert_eq!(there.files.len(), back.files.len());
    }

    #[test]
    fn a_raw_document_changed_anywhere_is_refused_or_read_without_a_panic(
        changes in vec((any::<prop::sample::Index>(), select(b"0189AFx[]{}\",: ".to_vec())), 1..6),
    ) {
        let mut text = include_str!("golden/raw-v1.json").as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(text.len());
            text[at] = byte;
        }
        let text = String::from_utf8(text).unwrap();
        if let Ok(dump) = raw_from_json(&text) {
            let card = Card::of(&dump);
            other_programs_read(&card);
            prop_assert!(compare(&dump, &dump).is_same());
        }
    }
}
