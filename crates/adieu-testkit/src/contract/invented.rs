//! Invented cases, events and messages, each made of a few small numbers.
//!
//! Nothing in here may belong to anybody.

use adieu_case::{Actor, CaseRef, ENVELOPE_VERSION, Event, EventBody};
use adieu_letter::OutgoingMail;
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Returns the case of a letter, A to Z.
pub fn case(letter: char) -> CaseRef {
    let number = u32::from(letter).saturating_sub(u32::from('A')).to_le_bytes()[0];
    CaseRef::from_random([number, 3, 5, 7, 11, 13, 17])
}

/// Returns the letter of a case.
pub(super) fn letter(wanted: &CaseRef) -> char {
    ('A'..='Z').find(|letter| case(*letter) == *wanted).unwrap_or('?')
}

/// Returns an event of a case; `variant` tells two histories of the same case apart.
pub fn event(letter: char, seq: u64, variant: u8) -> Event {
    Event {
        v: ENVELOPE_VERSION,
        seq,
        at: instant(seq),
        actor: Actor::Person,
        source: None,
        clock: None,
        body: EventBody::FactRecorded {
            key: "line.0.customer_number".to_owned(),
            value: format!("{letter}{seq}.{variant}"),
        },
        extra: serde_json::Map::new(),
    }
}

/// Returns what tells an event from another.
pub(super) fn value_of(event: &Event) -> String {
    if let EventBody::FactRecorded { value, .. } = &event.body {
        return value.clone();
    }
    event.body.kind().to_owned()
}

/// Returns a message by its number.
pub fn mail(number: u8) -> OutgoingMail {
    let eml = format!(
        "Message-ID: <{}>\r\nSubject: Invented {number}\r\n\r\nBody {number}\r\n",
        message_id(number)
    );
    OutgoingMail {
        message_id: message_id(number),
        to: Some(format!("desk{number}@example.org")),
        subject: format!("Invented {number}"),
        at: instant(u64::from(number)),
        digest: format!("{number:064x}"),
        eml: eml.into_bytes(),
    }
}

pub(super) fn message_id(number: u8) -> String {
    format!("invented-{number}@example.org")
}

/// Returns the day of a timer by its number; numbers below zero lie in the past.
pub fn due_day(number: i8) -> Date {
    let day = jiff::civil::date(2026, 12, 1);
    day.saturating_add(jiff::Span::new().days(i64::from(number)))
}

pub(super) fn day_number(day: Date) -> i32 {
    day.since(due_day(0)).map_or(i32::MAX, |span| span.get_days())
}

/// Returns the instant at which messages are marked as sent.
pub fn sent_instant() -> Timestamp {
    instant(1000)
}

fn instant(minutes: u64) -> Timestamp {
    let opening: Timestamp = "2026-11-23T09:00:00Z".parse().expect("a valid instant");
    let minutes = i64::try_from(minutes).expect("tests count low");
    opening.checked_add(SignedDuration::from_mins(minutes)).expect("tests stay within the calendar")
}
