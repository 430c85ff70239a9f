//! Who and what stands on the cards: people by number, thirty messages of every kind.
//!
//! It must never hold a real number, name or message.

use crate::card::File;
use crate::records::{adn, arrived, filled, part, sent, slot};

/// A short message, byte by byte: "hi" of 10 May 2026.
pub const HELLO: [u8; 22] = [
    0x04, 0x0B, 0x91, 0x23, 0x74, 0x10, 0x32, 0x54, 0xF6, 0x00, 0x00, 0x62, 0x50, 0x01, 0x41, 0x00,
    0x00, 0x80, 0x02, 0xE8, 0x34, 0xFF,
];

/// `Person 0` and those after; number 7 goes on in an extension record.
pub fn people(count: usize, length: usize) -> Vec<Vec<u8>> {
    (0..count)
        .map(|at| {
            let name = format!("Person {at}");
            let number = format!("+324700{at:05}");
            adn(name.as_bytes(), &number, length, if at == 7 { 1 } else { 0xFF })
        })
        .collect()
}

/// The end of a long number, and room for more.
pub fn extensions() -> File {
    let mut record = vec![0x02, 0x02, 0x21, 0x43];
    record.resize(12, 0xFF);
    record.push(0xFF);
    filled([record], 13, 5)
}

/// The name that a card gives its provider.
pub fn provider() -> File {
    let mut name = b"\x01Example".to_vec();
    name.resize(17, 0xFF);
    File::Binary(name)
}

/// Thirty slots: read, unread, sent, to be sent, deleted but still there, a long one in parts.
pub fn messages() -> File {
    thirty(arrived("+32470123456", 6, "Call me."))
}

/// The same, and a long message of which half is lost.
pub fn messages_with_a_hole() -> File {
    thirty(part("+32470123456", [43, 2, 1], "The other half is lost"))
}

fn thirty(more: Vec<u8>) -> File {
    let julie = "+32470123456";
    let mut slots = vec![
        slot(1, &arrived(julie, 1, "Are you at home tonight?")),
        slot(5, &sent(julie, "Yes, from seven on.")),
        slot(3, &arrived("EXAMPLE", 2, "Your bill of May is ready.")),
        slot(1, &arrived("1234", 3, "Du crédit jusqu’au 12 mai.")),
        slot(1, &arrived(julie, 4, "再见！到家了吗？")),
        slot(7, &sent("+32470000002", "Not sent yet")),
        slot(0, &arrived(julie, 5, "This one was deleted.")),
        slot(1, &part(julie, [42, 3, 2], "of a long message, ")),
        slot(1, &part(julie, [42, 3, 1], "The beginning ")),
        slot(1, &part(julie, [42, 3, 3], "and its end.")),
        slot(1, &more),
    ];
    let rest = 30 - slots.len();
    slots.extend((0..rest).map(|at| {
        let text = format!("Message number {at}, nothing special.");
        let day = u8::try_from(at % 28).expect("a rest of 28 is small") + 1;
        slot(1, &arrived("+32470000003", day, &text))
    }));
    filled(slots, 176, 30)
}
