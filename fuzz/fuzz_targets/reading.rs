//! Feeds any bytes to the decoders of whole cards: a length byte, then an answer, again and again.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    use adieu_card::{Card, Reader, Step, Transport};

    let mut reader = Reader::new(Transport::T0);
    let mut rest = bytes;
    loop {
        match reader.step() {
            Step::Send(command) => {
                assert!(command.head()[1] != 0x20 || command.bytes(Transport::T0).len() == 5);
                // A card that has nothing more to say says so for ever.
                let (count, after) = rest.split_first().unwrap_or((&0, &[]));
                let count = usize::from(*count).min(after.len());
                let (answer, after) = after.split_at(count);
                rest = after;
                reader.answer(answer);
            }
            Step::PinWanted(_) => reader.without_pin(),
            Step::Done => break,
        }
    }
    let card = Card::of(reader.dump());
    let _ = adieu_card::export::contacts_vcf(&card);
    let _ = adieu_card::export::contacts_csv(&card);
});
