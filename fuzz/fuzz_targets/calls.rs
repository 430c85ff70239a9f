//! Feeds any bytes to the decoders of calls.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    use adieu_card::calls::{Direction, decode_call};

    for direction in [Direction::Incoming, Direction::Outgoing] {
        let _ = decode_call(bytes, direction);
    }
});
