//! Reads a virtual card with the product's own machine, without a reader between.
//!
//! It must never hand over a code, and stops a reading that would not end.

use adieu_card::{Reader, Step};

use crate::card::VirtualCard;

/// More than any reading may need.
const MOST_TURNS: u32 = 30_000;

/// Reads the card to the end, without a code.
pub fn read(card: &mut VirtualCard) -> Reader {
    let mut reader = Reader::new(card.transport);
    for _ in 0..MOST_TURNS {
        match reader.step() {
            Step::Send(command) => {
                let answer = card.transmit(&command.bytes(card.transport));
                reader.answer(&answer);
            }
            Step::PinWanted(_) => reader.without_pin(),
            Step::Done => return reader,
        }
    }
    panic!("the reading does not end");
}
