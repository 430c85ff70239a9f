//! Feeds any bytes to the decoders of what a card says of a file.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::decode_file_control(bytes);
});
