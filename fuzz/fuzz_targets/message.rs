//! Feeds any bytes to the decoders of messages and the slots they lie in.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = adieu_card::sms::decode_tpdu(bytes);
    let _ = adieu_card::sms::decode_slot(bytes);
});
