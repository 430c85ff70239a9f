//! Feeds any bytes to the decoders of records of a name and a number.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::decode_adn(bytes);
});
