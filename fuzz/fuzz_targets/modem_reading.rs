//! Feeds any bytes to the reading of a whole card through a modem: a length byte, then an answer, again and again.
//!
//! It must never panic, run for ever, or ask the modem to carry a code.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    use adieu_card::modem::{AnswerReader, Translator, Turn};
    use adieu_card::{Card, Reader, Step};

    let mut translator = Translator::new();
    let mut reader = Reader::new(translator.transport());
    let mut rest = bytes;
    'reading: while let Step::Send(command) = reader.step() {
        let mut turn = translator.carry(&command);
        let mut questions = 0;
        let answer = loop {
            match turn {
                Turn::Ask(query) => {
                    questions += 1;
                    assert!(questions < 32, "a command takes a few questions at most");
                    let (count, after) = rest.split_first().unwrap_or((&0, &[]));
                    let (told, after) = after.split_at(usize::from(*count).min(after.len()));
                    rest = after;
                    let mut reader = AnswerReader::of(&query);
                    let answer = reader.feed(told).ok().flatten();
                    // A modem that has nothing more to say says that it cannot.
                    let answer = answer.or_else(|| reader.feed(b"\r\nERROR\r\n").ok().flatten());
                    let Some(answer) = answer else { break 'reading };
                    turn = translator.answer(&answer);
                }
                Turn::Answer(answer) => break answer,
                Turn::Failed(_) => break 'reading,
            }
        };
        reader.answer(&answer);
    }
    let _ = Card::of(reader.dump());
});
