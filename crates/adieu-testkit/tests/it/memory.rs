//! The journal in memory plays every story.
//!
//! It must never be compared with itself only: the stories say what is right.

use adieu_desk::ports::{Append, Derived, Journal};
use adieu_testkit::{MemoryJournal, contract};

#[test]
fn the_journal_in_memory_plays_every_story() {
    contract::play_all(|play| play(&MemoryJournal::default()));
}

#[test]
fn the_first_mark_of_a_message_stays() {
    let journal = MemoryJournal::default();
    let (case, mail) = (contract::case('A'), contract::mail(1));
    let derived = Derived { turn: adieu_case::Turn::Person, timer: None, keys: Vec::new() };
    let append = Append {
        case: &case,
        expected_seq: 0,
        events: &[contract::event('A', 1, 0)],
        outbox: std::slice::from_ref(&mail),
        derived: &derived,
        idempotency_key: None,
    };
    journal.append(&append).unwrap();
    assert_eq!(journal.sent_at(&mail.message_id), None);
    journal.mark_sent(&mail.message_id, contract::sent_instant()).unwrap();
    journal.mark_sent(&mail.message_id, jiff::Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(journal.sent_at(&mail.message_id), Some(contract::sent_instant()));
}
