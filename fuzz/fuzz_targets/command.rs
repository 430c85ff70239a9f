//! Feeds any bytes to the decoders of commands from elsewhere.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if adieu_card::Command::admitted(bytes).is_ok() {
        assert!(matches!(bytes[1], 0x20 | 0xA4 | 0xB0 | 0xB2 | 0xC0 | 0xE2 | 0xF2));
        assert!(bytes[1] != 0x20 || bytes.len() <= 5);
    }
});
