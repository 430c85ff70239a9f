//! A million records of a name and a number, and a million messages: decoded beside a bare copy of their bytes.
//!
//! It must never leave a field undecoded that a contact or a message shows.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench looks at the clock and stops at the first surprise"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use adieu_card::sms::decode_tpdu;
use adieu_card::{decode_adn, from_hex};

const RECORDS: u32 = 1_000_000;
const ROUNDS: usize = 3;

fn main() {
    let adn = from_hex("4A756C6965204D617274696EFFFF07912374103254F6FFFFFFFFFFFF").unwrap();
    let text = "040B912374103254F600006250014100008005E8329BFD06";
    let tpdu = from_hex(text).unwrap();
    report("decode 1,000,000 records of a name and a number", &adn, |bytes| {
        let read = decode_adn(bytes).unwrap();
        black_box((read.name.unwrap(), read.number.unwrap()));
    });
    report("decode 1,000,000 messages", &tpdu, |bytes| {
        black_box(decode_tpdu(bytes).unwrap().body.text().unwrap());
    });
}

fn report(name: &str, record: &[u8], decode: impl Fn(&[u8])) {
    let (mut ours, mut bare) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        bare = bare.min(timed(record, |bytes| {
            black_box(bytes.to_vec());
        }));
        ours = ours.min(timed(record, &decode));
    }
    let (ours, bare) = (ours.as_secs_f64(), bare.as_secs_f64());
    println!(
        r#"{{"bench":"{name}","ours":{ours:.3},"bare":{bare:.3},"unit":"s","ratio":{:.3},"target":"reported"}}"#,
        ours / bare
    );
}

fn timed(record: &[u8], act: impl Fn(&[u8])) -> Duration {
    let start = Instant::now();
    for _ in 0..RECORDS {
        act(black_box(record));
    }
    start.elapsed()
}
