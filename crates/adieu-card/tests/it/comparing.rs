//! Two backups side by side: what came, what went, what changed, and what only moved.

use adieu_card::card::{
    CardMessage, Comparison, Contact, FileChangeKind, IdentityField, SameCard, compare,
};
use adieu_card::dump::CardDump;
use adieu_card::sms::SlotStatus;

use adieu_testcard::personality::{ICCID, newer, older, tree};
use adieu_testcard::records::{adn, filled, padded, slot};
use adieu_testcard::{File, VirtualCard, read};

const HELLO: [u8; 21] = [
    0x04, 0x0B, 0x91, 0x23, 0x74, 0x10, 0x32, 0x54, 0xF6, 0x00, 0x00, 0x62, 0x50, 0x01, 0x41, 0x00,
    0x00, 0x80, 0x02, 0xE8, 0x34,
];

fn dump(mut card: VirtualCard) -> CardDump {
    read(&mut card).into_dump()
}

fn contacts(rows: &[(&str, &str)]) -> CardDump {
    let rows = rows.iter().map(|(name, number)| match *number {
        "" => padded(name.as_bytes(), 28),
        number => adn(name.as_bytes(), number, 28, 0xFF),
    });
    dump(older(0).with("7F10/6F3A", filled(rows, 28, 250)))
}

fn names(contacts: &[Contact]) -> Vec<&str> {
    contacts.iter().map(|contact| contact.name.as_str()).collect()
}

fn messages(slots: Vec<Vec<u8>>) -> CardDump {
    dump(older(0).with("7F10/6F3C", filled(slots, 176, 30)))
}

fn statuses(found: &Comparison) -> Vec<(SlotStatus, SlotStatus)> {
    let changed = found.messages.changed.iter();
    changed.map(|pair| (pair.before.status, pair.after.status)).collect()
}

#[test]
fn a_card_compared_with_itself_has_not_changed() {
    for card in [older(9), newer(9), tree(9, 4)] {
        let found = compare(&dump(card.clone()), &dump(card));
        assert!(found.is_same());
        assert_eq!(found.card, SameCard::Same);
    }
}

#[test]
fn contacts_come_go_and_change_and_one_that_moved_is_the_same() {
    let before = contacts(&[("Ann", "111"), ("Bob", "222"), ("Cleo", "333"), ("Dirk", "444")]);
    let after = contacts(&[("Dirk", "444"), ("Bobby", "222"), ("Cleo", "339"), ("Eva", "555")]);
    let found = compare(&before, &after).contacts;
    let changed: Vec<(&str, &str)> = found
        .changed
        .iter()
        .map(|pair| (pair.before.name.as_str(), pair.after.name.as_str()))
        .collect();
    assert_eq!(changed, [("Bob", "Bobby"), ("Cleo", "Cleo")]);
    assert_eq!(names(&found.removed), ["Ann"]);
    assert_eq!(names(&found.added), ["Eva"]);
}

#[test]
fn two_people_of_one_name_are_not_taken_for_one_who_changed() {
    let before = contacts(&[("Ann", "111"), ("Julie", "222")]);
    let after = contacts(&[("Julie", "999"), ("Ann", "111")]);
    let found = compare(&before, &after).contacts;
    assert_eq!(names(&found.removed), ["Julie"]);
    assert_eq!(names(&found.added), ["Julie"]);
    assert!(found.changed.is_empty());
}

#[test]
fn equal_contacts_are_counted_not_only_seen() {
    let before = contacts(&[("Ann", ""), ("Ann", "")]);
    let after = contacts(&[("Ann", "")]);
    assert_eq!(names(&compare(&before, &after).contacts.removed), ["Ann"]);
    assert_eq!(names(&compare(&after, &before).contacts.added), ["Ann"]);
}

#[test]
fn a_message_that_was_read_or_deleted_in_between_is_told_as_changed() {
    let at = |status| messages(vec![slot(status, &HELLO)]);
    let read_since = compare(&at(3), &at(1));
    assert_eq!(statuses(&read_since), [(SlotStatus::Unread, SlotStatus::Read)]);
    let deleted_since = compare(&at(1), &at(0));
    assert_eq!(statuses(&deleted_since), [(SlotStatus::Read, SlotStatus::Free)]);
    let gone = compare(&at(1), &messages(Vec::new()));
    assert_eq!(gone.messages.removed.len(), 1);
}

#[test]
fn a_message_deleted_before_the_first_backup_is_not_told() {
    let deleted = messages(vec![slot(0, &HELLO)]);
    let none = messages(Vec::new());
    let texts = |messages: &[CardMessage]| messages.len();
    let found = compare(&deleted, &none);
    assert_eq!((texts(&found.messages.added), texts(&found.messages.removed)), (0, 0));
    assert_eq!(found.files.len(), 1, "the bytes are told all the same");
}

#[test]
fn another_card_and_another_subscription_are_told_by_their_parts() {
    let mut number = ICCID;
    number[8] = 0x20;
    let other = older(0).with("2FE2", File::Binary(number.to_vec()));
    let found = compare(&dump(older(0)), &dump(other));
    assert_eq!(found.card, SameCard::Different);
    assert_eq!(found.identity.len(), 1);
    assert_eq!(found.identity[0].field, IdentityField::Iccid);
    let nameless = older(0).with("2FE2", File::Binary(vec![0xFF; 10]));
    assert_eq!(compare(&dump(older(0)), &dump(nameless)).card, SameCard::Unknown);
}

#[test]
fn bytes_that_mean_nothing_here_are_compared_too() {
    let with = |byte: u8| dump(newer(0).with("USIM/6FAD", File::Binary(vec![0, 0, byte, 2])));
    let found = compare(&with(0), &with(1));
    assert!(found.identity.is_empty() && !found.is_same());
    assert_eq!((found.files[0].fid, found.files[0].change), (0x6FAD, FileChangeKind::Changed));
    assert_eq!(found.files[0].records, [0]);
    let mut without = newer(0);
    without.files.remove("USIM/6FAD");
    let found = compare(&with(0), &dump(without));
    assert_eq!(found.files[0].change, FileChangeKind::Removed);
}

#[test]
fn a_long_list_of_strangers_is_compared_in_a_moment() {
    let many = |from: usize| {
        let rows = (from..from + 250).map(|at| (format!("N{at}"), format!("{at:09}")));
        let rows: Vec<(String, String)> = rows.collect();
        let rows: Vec<(&str, &str)> =
            rows.iter().map(|(name, number)| (name.as_str(), number.as_str())).collect();
        contacts(&rows)
    };
    let found = compare(&many(0), &many(1000)).contacts;
    assert_eq!((found.added.len(), found.removed.len(), found.changed.len()), (250, 250, 0));
}
