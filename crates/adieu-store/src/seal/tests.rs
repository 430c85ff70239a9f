//! What sealing promises.
//!
//! Only invented people and numbers.

use adieu_case::{Actor, EventBody};

use super::*;

fn case(last: u8) -> CaseRef {
    CaseRef::from_random([1, 2, 3, 4, 5, 6, last])
}

fn event(seq: u64) -> Event {
    Event {
        v: 1,
        seq,
        at: Timestamp::UNIX_EPOCH,
        actor: Actor::Person,
        source: None,
        clock: None,
        body: EventBody::CaseClosed { note: Some("0470 00 00 00".to_owned()) },
        extra: serde_json::Map::new(),
    }
}

#[test]
fn an_event_opens_only_at_its_place_under_its_key() {
    let key = CaseKey::draw().unwrap();
    let sealed = close_event(&key, &case(1), &event(3)).unwrap();
    assert_eq!(open_event(&key, &case(1), 3, &sealed), Ok(event(3)));
    assert_eq!(open_event(&key, &case(1), 4, &sealed), Err(Unreadable::Damaged));
    assert_eq!(open_event(&key, &case(2), 3, &sealed), Err(Unreadable::Damaged));
    let other = CaseKey::draw().unwrap();
    assert_eq!(open_event(&other, &case(1), 3, &sealed), Err(Unreadable::Damaged));
}

#[test]
fn a_payload_does_not_open_behind_the_kind_of_another_event() {
    let key = CaseKey::draw().unwrap();
    let nonce = [7; NONCE_BYTES];
    let json = serde_json::to_vec(&event(3)).unwrap();
    let mut forged = vec![1];
    forged.extend_from_slice(&nonce);
    forged.extend(encrypt(&key.kinds, &nonce, &place(&case(1), 3, ""), &pad_kind("CaseOpened")));
    forged.extend(encrypt(&key.events, &nonce, &place(&case(1), 3, "CaseClosed"), &json));
    assert_eq!(open_event(&key, &case(1), 3, &forged), Err(Unreadable::Damaged));
}

#[test]
fn every_flipped_bit_and_every_cut_is_noticed() {
    let key = CaseKey::draw().unwrap();
    let sealed = close_event(&key, &case(1), &event(3)).unwrap();
    for place in 0..sealed.len() {
        let mut flipped = sealed.clone();
        flipped[place] ^= 1 << (place % 8);
        assert_eq!(open_event(&key, &case(1), 3, &flipped), Err(Unreadable::Damaged), "{place}");
        assert_eq!(
            open_event(&key, &case(1), 3, &sealed[..place]),
            Err(Unreadable::Damaged),
            "{place}"
        );
    }
}

#[test]
fn an_event_of_a_newer_program_is_told_from_damage() {
    let key = CaseKey::draw().unwrap();
    let nonce = [9; NONCE_BYTES];
    let json = br#"{"v":1,"seq":3,"at":"2026-11-23T09:00:00Z","actor":"person","kind":"MoonLanded","body":{}}"#;
    let mut sealed = vec![1];
    sealed.extend_from_slice(&nonce);
    sealed.extend(encrypt(&key.kinds, &nonce, &place(&case(1), 3, ""), &pad_kind("MoonLanded")));
    sealed.extend(encrypt(&key.events, &nonce, &place(&case(1), 3, "MoonLanded"), json));
    assert_eq!(open_event(&key, &case(1), 3, &sealed), Err(Unreadable::Newer));
}

#[test]
fn the_length_of_a_kind_is_hidden() {
    assert_eq!(pad_kind("StepDone").len(), pad_kind("OralNoticeRecorded").len());
    assert_eq!(unpad_kind(&pad_kind("OralNoticeRecorded")).as_deref(), Some("OralNoticeRecorded"));
}

#[test]
fn parts_never_run_into_each_other() {
    assert_ne!(associated("a", &[b"bc", b"d"]), associated("a", &[b"b", b"cd"]));
    assert_ne!(associated("ab", &[b"c"]), associated("a", &[b"bc"]));
}
