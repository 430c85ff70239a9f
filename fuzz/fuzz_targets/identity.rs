//! Feeds any bytes to the decoders of numbers of cards and subscriptions.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::decode_iccid(bytes);
    let _ = adieu_card::decode_imsi(bytes);
    let _ = adieu_card::decode_moment(bytes);
});
