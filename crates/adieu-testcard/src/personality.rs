//! Cards with a character, ready to be put into a reader; everybody on them is invented.
//!
//! None may hold a number, a name or a message of a real person.

mod content;
mod phonebook;

use std::time::Duration;

use adieu_card::{CardClass, Transport};

use crate::card::{Fate, File, Mood, USIM_AID, VirtualCard};
use crate::records::{adn, filled, padded, slot};
pub use content::people;
use content::{HELLO, extensions, messages, messages_with_a_hole, provider};
pub use phonebook::{tree, usim_phonebook, usim_sets};

/// The number of every card in here, as it stands on the card: 8932020000000000010.
pub const ICCID: [u8; 10] = [0x98, 0x23, 0x20, 0, 0, 0, 0, 0, 0x10, 0xF0];

/// The subscription of every card in here, as it stands on the card: 206100000000001.
pub const IMSI: [u8; 9] = [8, 0x29, 0x60, 0x01, 0, 0, 0, 0, 0x10];

/// The code of every locked card in here.
pub const CODE: &str = "1234";

/// A name and what makes the card.
pub type Named = (&'static str, fn() -> VirtualCard);

/// The personalities that a person can ask for by name.
pub const NAMES: &[Named] = &[
    ("gsm-250", gsm_250),
    ("usim-plain", usim_plain),
    ("usim-phonebook", usim_phonebook),
    ("usim-sets", usim_sets),
    ("locked", locked),
    ("locked-2g", locked_2g),
    ("locked-last-try", locked_last_try),
    ("blocked", blocked),
    ("broken", broken),
    ("slow", slow),
    ("euicc", euicc),
    ("odd-atr", odd_atr),
    ("blocks-only", blocks_only),
    ("empty", fresh),
];

/// Returns the personality of a name.
pub fn named(name: &str) -> Option<VirtualCard> {
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, make)| make())
}

/// An older card: this many contacts in 250 rows, one message, one call; contact 7 has a long number.
pub fn older(contacts: usize) -> VirtualCard {
    VirtualCard::new(CardClass::Gsm)
        .with("2FE2", File::Binary(ICCID.to_vec()))
        .with("7F10/6F3A", filled(people(contacts, 28), 28, 250))
        .with("7F10/6F44", filled([adn(b"", "1234", 28, 0xFF)], 28, 10))
        .with("7F10/6F3B", filled([], 28, 10))
        .with("7F10/6F3C", filled([slot(1, &HELLO)], 176, 30))
        .with("7F10/6F40", filled([adn(b"Me", "+32470000001", 28, 0xFF)], 28, 2))
        .with("7F10/6F49", filled([adn(b"Help", "1234", 28, 0xFF)], 28, 10))
        .with("7F10/6F4A", extensions())
        .with("7F20/6F07", File::Binary(IMSI.to_vec()))
        .with("7F20/6F46", provider())
        .with("7F20/6FAD", File::Binary(vec![0, 0, 0, 2]))
}

/// A newer card without a phonebook tree: this many contacts in 250 rows, one unread message, one call.
pub fn newer(contacts: usize) -> VirtualCard {
    let application = [&[0x61, 0x12, 0x4F, 0x10][..], &USIM_AID].concat();
    VirtualCard::new(CardClass::Uicc)
        .with("2FE2", File::Binary(ICCID.to_vec()))
        .with("2F00", filled([padded(&application, 32)], 32, 1))
        .with("7F10/6F3A", filled(people(contacts, 28), 28, 250))
        .with("7F10/6F44", filled([adn(b"", "1234", 28, 0xFF)], 28, 10))
        .with("7F10/6F4A", extensions())
        .with("USIM/6F07", File::Binary(IMSI.to_vec()))
        .with("USIM/6F46", provider())
        .with("USIM/6FAD", File::Binary(vec![0, 0, 0, 2]))
        .with("USIM/6F40", filled([adn(b"Me", "+32470000001", 28, 0xFF)], 28, 2))
        .with("USIM/6F3C", filled([slot(3, &HELLO)], 176, 30))
        .with("USIM/6F3B", filled([], 28, 10))
        .with("USIM/6F49", filled([adn(b"Help", "1234", 28, 0xFF)], 28, 10))
        .with("USIM/6F80", filled([], 42, 10))
        .with("USIM/6F81", filled([], 41, 10))
}

/// A 2G card: 250 contacts, one with a long number, and 30 messages of every kind.
pub fn gsm_250() -> VirtualCard {
    older(250).with("7F10/6F3C", messages())
}

/// A newer card without a phonebook tree: 250 contacts and 30 messages, one of which lacks its second half.
pub fn usim_plain() -> VirtualCard {
    newer(250).with("USIM/6F3C", messages_with_a_hole())
}

/// A newer card behind its code, three tries left.
pub fn locked() -> VirtualCard {
    newer(9).locked_with(CODE, 3)
}

/// A 2G card behind its code, three tries left.
pub fn locked_2g() -> VirtualCard {
    older(9).locked_with(CODE, 3)
}

/// A newer card behind its code, one try left.
pub fn locked_last_try() -> VirtualCard {
    newer(9).locked_with(CODE, 1)
}

/// A newer card whose tries are used up.
pub fn blocked() -> VirtualCard {
    newer(9).locked_with(CODE, 0)
}

/// A newer card with a worn memory: messages, the own number and the provider's name cannot be read.
pub fn broken() -> VirtualCard {
    newer(9)
        .failing("USIM/6F3C", 0x6581)
        .failing("USIM/6F40", 0x6F00)
        .failing("USIM/6F46", 0x6F00)
        .failing("7F10/6F44", 0x6400)
}

/// A newer card of 40 contacts that thinks for 20 ms before each answer.
pub fn slow() -> VirtualCard {
    let mut card = newer(40).with("7F10/6F3A", filled(people(40, 28), 28, 50));
    card.delay = Duration::from_millis(20);
    card
}

/// An embedded card with one profile that is switched on and one that is not.
pub fn euicc() -> VirtualCard {
    let eid = [&[0xBF, 0x3E, 0x12, 0x5A, 0x10, 0x89][..], &[0x04; 15]].concat();
    let mut other = ICCID;
    other[8] = 0x20;
    let list = [profile(ICCID, 1, b"Example"), profile(other, 0, b"Sample")].concat();
    let list = tagged(&[0xBF, 0x2D], &tagged(&[0xA0], &list));
    newer(3).with("ISDR/EID", File::Binary(eid)).with("ISDR/PROFILES", File::Binary(list))
}

/// A card that offers both ways of travelling and says a lot about itself.
pub fn odd_atr() -> VirtualCard {
    let mut card = newer(3);
    card.atr = checked(&[0x3B, 0x8F, 0x80, 0x01], b"adieu test card");
    card
}

/// A thing that says nothing sensible after a reset; the service shows it and refuses to connect.
pub fn senseless() -> VirtualCard {
    let mut card = newer(3);
    card.atr = vec![0xFF];
    card
}

/// A card where only blocks travel (T=1).
pub fn blocks_only() -> VirtualCard {
    let mut card = newer(9);
    card.transport = Transport::T1;
    card.atr = checked(&[0x3B, 0x85, 0x01], b"adieu");
    card
}

/// A card fresh from the shop: every record is empty, no number of its own.
pub fn fresh() -> VirtualCard {
    newer(0)
        .with("7F10/6F44", filled([], 28, 10))
        .with("7F10/6F4A", filled([], 13, 5))
        .with("USIM/6F40", filled([], 28, 2))
        .with("USIM/6F3C", filled([], 176, 30))
        .with("USIM/6F49", filled([], 28, 10))
}

/// A newer card that is pulled out after this many commands.
pub fn vanishes_after(commands: u32) -> VirtualCard {
    let mut card = newer(40);
    card.fate = Fate::VanishesAfter(commands);
    card
}

/// A newer card that stays in the reader and answers nothing more after this many commands.
pub fn hangs_after(commands: u32) -> VirtualCard {
    let mut card = newer(40);
    card.fate = Fate::HangsAfter(commands);
    card
}

/// Every way in which a card can be hostile.
pub fn hostile_moods() -> Vec<Mood> {
    let words =
        [0x6F00, 0x9000, 0x6C00, 0x6100, 0x9F00, 0x6E00, 0x6982, 0x63C0, 0xFFFF].map(Mood::Says);
    let ways = [
        Mood::OtherLengthForEver,
        Mood::Boasts,
        Mood::WaitsForEver,
        Mood::Silent,
        Mood::KnowsNoWays,
    ];
    ways.into_iter().chain(words).collect()
}

fn profile(number: [u8; 10], enabled: u8, provider: &[u8]) -> Vec<u8> {
    let number = tagged(&[0x5A], &number);
    let state = [0x9F, 0x70, 0x01, enabled];
    tagged(&[0xE3], &[&number[..], &state, &tagged(&[0x91], provider)].concat())
}

/// Tag, length of one byte, value.
fn tagged(tag: &[u8], value: &[u8]) -> Vec<u8> {
    let count = u8::try_from(value.len()).expect("what is tagged here is shorter than 128 bytes");
    [tag, &[count], value].concat()
}

/// What a card says after a reset, with the byte that checks it.
fn checked(head: &[u8], history: &[u8]) -> Vec<u8> {
    let mut atr = [head, history].concat();
    atr.push(atr[1..].iter().fold(0, |sum, byte| sum ^ byte));
    atr
}
