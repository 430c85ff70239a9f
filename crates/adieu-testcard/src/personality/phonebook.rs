//! Cards with a phonebook tree (3GPP TS 31.102 §4.4.2): one row is joined from many files.
//!
//! The identifiers of its files must never be taken for fixed: two cards in here use different ones.

use crate::card::{File, VirtualCard};
use crate::records::{empty, filled, padded};

use super::content::{extensions, people};
use super::newer;

/// A card with a tree of one set: index, mail by index, a second number row by row, second names, groups.
/// The older list beside it holds the same rows.
pub fn tree(contacts: usize, mails: usize) -> VirtualCard {
    let record = [
        group(
            0xA8,
            &[
                (0xC0, 0x4F3A),
                (0xC1, 0x4F33),
                (0xC4, 0x4F11),
                (0xC3, 0x4F19),
                (0xC6, 0x4F26),
                (0xC5, 0x4F09),
            ],
        ),
        group(0xA9, &[(0xCA, 0x4F50)]),
        group(0xAA, &[(0xC2, 0x4F4A), (0xC7, 0x4F4B), (0xC8, 0x4F4C)]),
    ]
    .concat();
    let index = (0..250).map(|at| vec![if at < mails { row(at) } else { 0xFF }]);
    let second = (0..contacts).map(|at| if at == 0 { second_number() } else { empty(15) });
    let nickname = |at: usize| if at == 0 { padded(b"Juju", 12) } else { empty(12) };
    let groups = |at: usize| if at == 0 { vec![1, 2, 0] } else { vec![0, 0, 0] };
    newer(0)
        .with("7F10/6F3A", filled(people(contacts, 28), 28, 250))
        .with("7F10/5F3A/4F30", filled([padded(&record, 60)], 60, 1))
        .with("7F10/5F3A/4F3A", filled(people(contacts, 28), 28, 250))
        .with("7F10/5F3A/4F33", filled(index, 1, 250))
        .with("7F10/5F3A/4F11", filled(second, 15, 250))
        .with("7F10/5F3A/4F19", filled((0..250).map(nickname), 12, 250))
        .with("7F10/5F3A/4F26", filled((0..250).map(groups), 3, 250))
        .with("7F10/5F3A/4F09", filled((0..250).map(|at| vec![0, u8::from(at == 1)]), 2, 250))
        .with("7F10/5F3A/4F50", filled((0..mails).map(|at| mail(at, at)), 42, 100))
        .with("7F10/5F3A/4F4A", extensions())
        .with("7F10/5F3A/4F4B", filled([padded(b"Home", 12)], 12, 4))
        .with("7F10/5F3A/4F4C", filled([padded(b"Family", 12), padded(b"Choir", 12)], 12, 4))
}

/// A newer card with a tree of one set, 250 contacts and 100 mail addresses; no older list beside it.
pub fn usim_phonebook() -> VirtualCard {
    tree(250, 100).without("7F10/6F3A")
}

/// A newer card with two sets of 30 rows under other identifiers, in the application's own book: second numbers
/// and mail both by index, an entry with its short name, rows that are hidden.
pub fn usim_sets() -> VirtualCard {
    let set = |base: u16| {
        let first = group(0xA8, &[(0xC0, base), (0xC1, base + 1), (0xC5, base + 2)]);
        let second = group(0xA9, &[(0xC4, base + 3), (0xCA, base + 4)]);
        // Three bytes: identifier and short name.
        let third = [0xAA, 5, 0xC2, 3, 0x4F, 0x4A, 0x0A];
        padded(&[&first[..], &second, &third].concat(), 50)
    };
    let mut card = newer(0)
        .without("7F10/6F3A")
        .with("USIM/6FC3", File::Binary(empty(4)))
        .with("USIM/5F3A/4F30", filled([set(0x4F60), set(0x4F70)], 50, 2))
        .with("USIM/5F3A/4F4A", extensions());
    for (base, start) in [(0x4F60, 0), (0x4F70, 30)] {
        let rows = people(60, 28).into_iter().skip(start).take(30);
        let index = (0..30)
            .map(|at| vec![if at == 0 { 1 } else { 0xFF }, if at < 4 { row(at) } else { 0xFF }]);
        let hidden = (0..30).map(|at| vec![0, u8::from(at == 1)]);
        let number = [&second_number()[..], &[0x01, 0x01]].concat();
        let mails = (0..4).map(|at| mail(start + at, at));
        card = card
            .with(&book(base), filled(rows, 28, 30))
            .with(&book(base + 1), filled(index, 2, 30))
            .with(&book(base + 2), filled(hidden, 2, 30))
            .with(&book(base + 3), filled([number], 17, 5))
            .with(&book(base + 4), filled(mails, 42, 10));
    }
    card
}

fn book(identifier: u16) -> String {
    format!("USIM/5F3A/{identifier:04X}")
}

/// Files of one kind, by tag and identifier.
fn group(tag: u8, entries: &[(u8, u16)]) -> Vec<u8> {
    let count = u8::try_from(entries.len() * 4).expect("a set has fewer than 60 files of a kind");
    let entries = entries.iter().flat_map(|(tag, identifier)| {
        let [high, low] = identifier.to_be_bytes();
        [*tag, 2, high, low]
    });
    [tag, count].into_iter().chain(entries).collect()
}

/// A second number: its label by number, then the number and no extension.
fn second_number() -> Vec<u8> {
    padded(&[1, 6, 0x81, 0x20, 0x00, 0x00, 0x00, 0x10], 15)
}

/// A mail address; it points back to its row.
fn mail(person: usize, at: usize) -> Vec<u8> {
    let address = format!("person{person}\0example.org");
    [padded(address.as_bytes(), 40), vec![0x01, row(at)]].concat()
}

/// The number of a record, counted from one.
fn row(at: usize) -> u8 {
    u8::try_from(at + 1).expect("a file has at most 254 records")
}
