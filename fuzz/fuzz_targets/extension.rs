//! Feeds any bytes to the decoders of records that go on with a number.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::extension::decode_extension(bytes);
});
