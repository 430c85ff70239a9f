//! Feeds any bytes to the decoders of answers of an embedded card.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::euicc::decode_eid(bytes);
    let _ = adieu_card::euicc::decode_profiles(bytes);
});
