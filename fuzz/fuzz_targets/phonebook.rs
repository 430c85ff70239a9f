//! Feeds any bytes to the decoders of the records of a phonebook tree.
//!
//! It must never panic or run for ever.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    use adieu_card::phonebook::{Link, decode_linked_text, decode_reference, decode_second_number};

    let _ = decode_reference(bytes);
    for link in [Link::Row, Link::Index(0), Link::Pointer] {
        let _ = decode_second_number(bytes, link);
        let _ = decode_linked_text(bytes, link);
    }
});
