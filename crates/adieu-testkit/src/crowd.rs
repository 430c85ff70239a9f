//! Invented cases by the million, for benches.
//!
//! It must never draw a number: the same number is the same case in every run.

use std::ops::Range;

use adieu_case::{Actor, CaseRef, ENVELOPE_VERSION, Event, EventBody, Turn};
use adieu_desk::ports::{Append, Derived, IndexKey};
use jiff::{Timestamp, civil::Date};

/// How many cases a large transaction opens. At a million cases it leaves 12,500 blind indexes that have not entered the
/// journal's large tree yet: about as many as there are on an ordinary day.
pub const TOGETHER: u64 = 6_250;

/// A reference of its own for each number, scattered as random ones are: multiplying by an odd number loses none.
pub fn case(number: u64) -> CaseRef {
    let scattered = number.wrapping_mul(0x0005_DEEC_E66D) & 0x7_FFFF_FFFF;
    CaseRef::from_random(std::array::from_fn(|place| {
        (scattered >> (5 * place)).to_le_bytes()[0] & 31
    }))
}

/// The event that opens the case of a number.
pub fn opened(number: u64) -> Event {
    let facts = serde_json::json!({
        "subscriber": { "kind": "consumer", "name": "Inès Martin", "address": ["Rue Haute 1", "1000 Bruxelles"] },
        "line": [{ "number": format!("+32470{number:06}"), "brand": "orange", "contract": "postpaid", "use": "voice" }],
        "wish": { "outcome": "end", "end_date": "2026-07-02" }
    });
    event(1, EventBody::CaseOpened { facts })
}

/// An event with its place in the case.
pub fn event(seq: u64, body: EventBody) -> Event {
    Event {
        v: ENVELOPE_VERSION,
        seq,
        at: Timestamp::UNIX_EPOCH,
        actor: Actor::Person,
        source: None,
        clock: None,
        body,
        extra: serde_json::Map::new(),
    }
}

/// What finding needs of the case of a number: its timer on one of 365 days, and two keys.
pub fn derived(number: u64) -> Derived {
    let day: Date = jiff::civil::date(2026, 12, 1);
    let delay = i64::try_from(number * 37 % 365).expect("a day of a year");
    let key = |kind, value: String| IndexKey { kind, value };
    Derived {
        turn: Turn::Person,
        timer: Some(day.saturating_add(jiff::Span::new().days(delay))),
        keys: vec![
            key("number", format!("+32470{number:06}")),
            key("customer", format!("1.{number}")),
        ],
    }
}

/// Opens the cases of these numbers, `TOGETHER` in each call of what appends.
pub fn open(numbers: Range<u64>, mut append_all: impl FnMut(&[Append<'_>])) {
    let mut first = numbers.start;
    while first < numbers.end {
        let next = numbers.end.min(first + TOGETHER);
        let rows: Vec<_> =
            (first..next).map(|number| (case(number), [opened(number)], derived(number))).collect();
        let appends: Vec<_> = rows
            .iter()
            .map(|(case, events, derived)| Append {
                case,
                expected_seq: 0,
                events,
                outbox: &[],
                derived,
                idempotency_key: None,
            })
            .collect();
        append_all(&appends);
        first = next;
    }
}
