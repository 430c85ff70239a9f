//! Whole cards, read from the first command to the last. Every test also counts writes and tries of a code: none.

use adieu_card::card::{ContactList, ContactNumber};
use adieu_card::{Card, CardClass, ConsentError, LastTry, PinConsent, Reader, Step, Transport};
use adieu_testcard::personality::{self, ICCID};
use adieu_testcard::records::{adn, filled, slot};
use adieu_testcard::{File, Mood, VirtualCard, read};

fn harmless(card: &VirtualCard) {
    assert_eq!((card.writes, card.pin_tries), (0, 0));
    let read = [0xA4, 0xB0, 0xB2, 0xC0, 0xF2, 0xE2, 0x20];
    assert!(card.log.iter().all(|[_, instruction]| read.contains(instruction)));
}

#[test]
fn an_older_card_of_250_contacts_costs_few_commands_more_than_the_floor() {
    let mut card = personality::older(250);
    let whole = Card::of(read(&mut card).dump());
    harmless(&card);
    assert!(card.commands <= 337 + 12, "{} commands", card.commands);
    assert_eq!(whole.contacts.iter().filter(|c| c.list == ContactList::Contacts).count(), 250);
    assert_eq!(whole.contacts[7].numbers[0].number, "+324700000071234", "the extension is joined");
    assert_eq!(whole.messages[0].text.as_deref(), Some("hi"));
    assert_eq!(whole.messages[0].time.as_deref(), Some("2026-05-10T14:00:00+02:00"));
    assert_eq!(whole.identity.iccid.as_deref(), Some("8932020000000000010"));
    assert_eq!(whole.identity.imsi.as_deref(), Some("206100000000001"));
    assert_eq!(whole.identity.network.as_deref(), Some("20610"));
    assert_eq!(whole.identity.provider.as_deref(), Some("Example"));
    assert_eq!(whole.identity.own_numbers[0].number, "+32470000001");
    assert_eq!(whole.calls[0].number.as_deref(), Some("1234"));
    assert!(whole.report.is_complete(), "{:?}", whole.report.troubles);
}

#[test]
fn a_newer_card_without_a_tree_costs_few_commands_more_than_the_floor() {
    let mut card = personality::newer(250);
    let whole = Card::of(read(&mut card).dump());
    harmless(&card);
    assert!(card.commands <= 363 + 12, "{} commands", card.commands);
    assert_eq!(whole.contacts.len(), 251);
    assert_eq!(whole.messages.len(), 1);
    assert!(whole.report.is_complete(), "{:?}", whole.report);
}

#[test]
fn a_file_shorter_than_the_standard_says_is_read_as_far_as_it_goes() {
    for card in [personality::older(1), personality::newer(1)] {
        let place = if card.class == CardClass::Gsm { "7F20/6FAD" } else { "USIM/6FAD" };
        let mut card = card.with(place, File::Binary(vec![0, 0, 0]));
        let whole = Card::of(read(&mut card).dump());
        assert_eq!(whole.identity.network, None, "the card does not say how long the code is");
        assert!(whole.report.is_complete(), "{:?}", whole.report);
    }
}

#[test]
fn a_tree_of_250_contacts_and_100_mail_addresses_costs_few_commands_more_than_the_floor() {
    let mut card = personality::tree(250, 100);
    card.files.remove("7F10/6F3A");
    let whole = Card::of(read(&mut card).dump());
    harmless(&card);
    assert!(card.commands <= 1512, "{} commands", card.commands);
    assert_eq!(whole.contacts.len(), 251);
    assert_eq!(whole.contacts.iter().filter(|c| !c.emails.is_empty()).count(), 100);
    assert!(whole.report.is_complete(), "{:?}", whole.report.troubles);
}

#[test]
fn a_row_of_a_tree_becomes_one_contact_with_all_that_belongs_to_it() {
    let mut card = personality::tree(3, 2);
    let whole = Card::of(read(&mut card).dump());
    let first = &whole.contacts[0];
    assert_eq!(first.name, "Person 0");
    let home = ContactNumber { number: "0200000001".to_owned(), label: Some("Home".to_owned()) };
    assert_eq!(first.numbers.len(), 2);
    assert!(first.numbers[1] == home);
    assert_eq!(first.emails, ["person0@example.org"]);
    assert_eq!(first.second_names, ["Juju"]);
    assert_eq!(first.groups, ["Family", "Choir"]);
    assert_eq!(whole.contacts[1].emails, ["person1@example.org"]);
    assert!(whole.contacts[2].emails.is_empty());
    assert!(
        whole.contacts.iter().all(|contact| !contact.hidden),
        "without a key nothing is hidden"
    );
}

#[test]
fn the_same_names_seen_in_two_places_are_written_once() {
    let mut card = personality::tree(20, 0);
    let dump = read(&mut card).into_dump();
    let twin = dump.files.iter().find(|file| file.fid == 0x6F3A).unwrap();
    assert!(twin.same_as.is_some() && twin.parts.len() <= 4);
    assert_eq!(
        Card::of(&dump).contacts.iter().filter(|c| c.list == ContactList::Contacts).count(),
        20
    );
    // One row more at the end is seen, and the file is read whole.
    let mut card =
        personality::tree(20, 0).with("7F10/6F3A", filled(personality::people(21, 28), 28, 250));
    let dump = read(&mut card).into_dump();
    assert_eq!(
        Card::of(&dump).contacts.iter().filter(|c| c.list == ContactList::Contacts).count(),
        21
    );
}

#[test]
fn rows_equal_in_name_alone_stay_two_contacts() {
    let rows = [
        adn(b"Julie", "+32470000001", 28, 0xFF),
        adn(b"Julie", "+32470000002", 28, 0xFF),
        adn(b"Julie", "+32470000001", 28, 0xFF),
    ];
    let mut card = personality::older(0).with("7F10/6F3A", filled(rows, 28, 250));
    let contacts = Card::of(read(&mut card).dump()).contacts;
    let julies: Vec<_> = contacts.iter().filter(|contact| contact.name == "Julie").collect();
    assert_eq!(julies.len(), 2);
    assert_eq!(julies[0].rows.len(), 2);
}

#[test]
fn a_card_that_selects_by_identifier_only_is_read_whole_all_the_same() {
    let mut card = personality::tree(5, 2);
    card.mood = Mood::KnowsNoWays;
    let dump = read(&mut card).into_dump();
    harmless(&card);
    let whole = Card::of(&dump);
    assert_eq!(whole.contacts.iter().filter(|c| c.list == ContactList::Contacts).count(), 5);
    assert_eq!(whole.contacts.iter().filter(|c| !c.emails.is_empty()).count(), 2);
    assert_eq!(whole.calls.len(), 1);
}

#[test]
fn a_hidden_row_is_marked_on_a_card_that_can_hide() {
    let mut card = personality::tree(3, 0).with("USIM/6FC3", File::Binary(vec![0xFF; 4]));
    let contacts = Card::of(read(&mut card).dump()).contacts;
    let hidden: Vec<bool> = contacts.iter().take(3).map(|contact| contact.hidden).collect();
    assert_eq!(hidden, [false, true, false]);
}

#[test]
fn a_locked_card_says_so_and_nothing_is_tried() {
    for class in [CardClass::Gsm, CardClass::Uicc] {
        let mut card =
            if class == CardClass::Gsm { personality::older(9) } else { personality::newer(9) };
        card.pin = Some(("1234", 3));
        let whole = Card::of(read(&mut card).dump());
        harmless(&card);
        assert_eq!(whole.identity.iccid.as_deref(), Some("8932020000000000010"));
        assert!(whole.contacts.is_empty());
        let contacts = whole.report.files.iter().find(|file| file.fid == 0x6F3A).unwrap();
        assert_eq!((contacts.denied, contacts.read), (250, 0), "a lock is not an absence");
        assert_eq!(whole.report.pins[0].tries, Some(3));
        assert!(!whole.report.is_complete());
    }
}

fn until_the_code(card: &mut VirtualCard) -> Reader {
    let mut reader = Reader::new(Transport::T0);
    loop {
        match reader.step() {
            Step::Send(command) => {
                let answer = card.transmit(&command.bytes(Transport::T0));
                reader.answer(&answer);
            }
            Step::PinWanted(_) => return reader,
            Step::Done => panic!("a code is wanted"),
        }
    }
}

fn to_the_end(card: &mut VirtualCard, reader: &mut Reader) {
    while let Step::Send(command) = reader.step() {
        let answer = card.transmit(&command.bytes(Transport::T0));
        reader.answer(&answer);
    }
    assert_eq!(reader.step(), Step::Done, "a code is not asked for twice");
}

#[test]
fn a_code_that_the_person_typed_opens_the_card_and_is_tried_once() {
    for class in [CardClass::Gsm, CardClass::Uicc] {
        let mut card =
            if class == CardClass::Gsm { personality::older(9) } else { personality::newer(9) };
        card.pin = Some(("1234", 3));
        let mut reader = until_the_code(&mut card);
        reader.try_pin(PinConsent::typed("1234").unwrap(), LastTry::Spare).unwrap();
        to_the_end(&mut card, &mut reader);
        assert_eq!((card.pin_tries, card.writes), (1, 0));
        let whole = Card::of(reader.dump());
        assert_eq!(whole.contacts.iter().filter(|c| c.list == ContactList::Contacts).count(), 9);
        assert!(whole.report.is_complete(), "{:?}", whole.report);
    }
}

#[test]
fn a_wrong_code_costs_one_try_and_never_two() {
    let mut card = personality::newer(9);
    card.pin = Some(("1234", 3));
    let mut reader = until_the_code(&mut card);
    reader.try_pin(PinConsent::typed("9999").unwrap(), LastTry::Spare).unwrap();
    to_the_end(&mut card, &mut reader);
    assert_eq!(card.pin_tries, 1);
    let again = reader.try_pin(PinConsent::typed("1234").unwrap(), LastTry::Confirmed);
    assert_eq!(again, Err(ConsentError::NotAsked));
    assert_eq!(Card::of(reader.dump()).report.pins[0].tries, Some(2));
}

#[test]
fn the_last_try_needs_a_typed_word_and_a_blocked_card_gets_none() {
    let mut card = personality::newer(9);
    card.pin = Some(("1234", 1));
    let mut reader = until_the_code(&mut card);
    let spare = reader.try_pin(PinConsent::typed("1234").unwrap(), LastTry::Spare);
    assert_eq!(spare, Err(ConsentError::LastTry));
    assert_eq!(card.pin_tries, 0);
    reader.try_pin(PinConsent::typed("1234").unwrap(), LastTry::Confirmed).unwrap();
    to_the_end(&mut card, &mut reader);
    assert_eq!(card.pin_tries, 1);
    let mut blocked = personality::newer(9);
    blocked.pin = Some(("1234", 0));
    read(&mut blocked);
    harmless(&blocked);
    for wrong in ["123", "123456789", "12a4", "١٢٣٤", ""] {
        assert_eq!(PinConsent::typed(wrong).unwrap_err(), ConsentError::NotACode);
    }
}

#[test]
fn an_embedded_card_tells_its_identifier_and_its_profiles() {
    let eid: Vec<u8> = [vec![0xBF, 0x3E, 0x12, 0x5A, 0x10, 0x89], vec![0x04; 15]].concat();
    let mut profile = vec![0xE3, 0x1A, 0x5A, 0x0A];
    profile.extend(ICCID);
    profile.extend([0x9F, 0x70, 0x01, 0x01, 0x91, 0x07]);
    profile.extend(b"Example");
    profile[1] = u8::try_from(profile.len() - 2).unwrap();
    let mut list = vec![0xA0, u8::try_from(profile.len()).unwrap()];
    list.extend(&profile);
    let mut answer = vec![0xBF, 0x2D, u8::try_from(list.len()).unwrap()];
    answer.extend(list);
    let mut card = personality::newer(1)
        .with("ISDR/EID", File::Binary(eid))
        .with("ISDR/PROFILES", File::Binary(answer));
    let identity = Card::of(read(&mut card).dump()).identity;
    harmless(&card);
    assert_eq!(identity.eid.as_deref(), Some("89040404040404040404040404040404"));
    assert_eq!(identity.profiles.len(), 1);
    assert_eq!(identity.profiles[0].provider.as_deref(), Some("Example"));
    assert_eq!(identity.profiles[0].enabled, Some(true));
}

#[test]
fn parts_of_a_long_message_are_joined_in_their_order_and_a_hole_is_seen() {
    // Two-byte text: "A" with the first half of a pair, then the second half with "B".
    let part = |number: u8, text: &[u8]| {
        let mut tpdu = vec![0x44, 0x05, 0x81, 0x21, 0x43, 0xF5, 0x00, 0x08];
        tpdu.extend([0x62, 0x50, 0x01, 0x41, 0x00, 0x00, 0x80]);
        tpdu.push(6 + u8::try_from(text.len()).unwrap());
        tpdu.extend([0x05, 0x00, 0x03, 0x2A, 0x03, number]);
        tpdu.extend(text);
        slot(1, &tpdu)
    };
    let first = part(1, &[0x00, 0x41, 0xD8, 0x3D]);
    let second = part(2, &[0xDE, 0x00, 0x00, 0x42]);
    let third = part(3, &[0x00, 0x21]);
    let messages = |slots: Vec<Vec<u8>>| {
        let mut card = personality::older(0).with("7F10/6F3C", filled(slots, 176, 30));
        Card::of(read(&mut card).dump()).messages
    };
    let whole = messages(vec![third.clone(), second, first.clone()]);
    assert_eq!(whole.len(), 1);
    assert_eq!(whole[0].text.as_deref(), Some("A😀B!"));
    assert!(whole[0].missing.is_empty());
    let holed = messages(vec![first, third]);
    assert_eq!(holed[0].text.as_deref(), Some("A[…]!"));
    assert_eq!(holed[0].missing, [2]);
}
