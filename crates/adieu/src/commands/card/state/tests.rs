//! Tests of what is said of a reading: whatever is missing, it is never called whole.
//!
//! They must never name a real person.

use adieu_card::dump::{AnswerDump, AskedOf, CardDump, FileDump, Part, Place};
use adieu_card::fcp::Pin;
use adieu_card::{CardClass, StatusWord};
use adieu_words::Lang;

use super::*;

const FINE: u16 = 0x9000;

fn file(kind: FileKind, selected: u16, records: &[(u16, &[u8])]) -> FileDump {
    let part = |(record, (status, bytes)): (u8, &(u16, &[u8]))| Part {
        record,
        status: StatusWord(*status),
        bytes: bytes.to_vec(),
    };
    FileDump {
        place: Place::Telecom,
        kind,
        fid: 0x6F3A,
        selected: StatusWord(selected),
        control: Vec::new(),
        described: None,
        parts: (1..).zip(records).map(part).collect(),
        wanted: None,
        same_as: None,
    }
}

fn dump(file: FileDump) -> CardDump {
    CardDump { class: Some(CardClass::Uicc), files: vec![file], ..CardDump::default() }
}

fn whole() -> CardDump {
    dump(file(FileKind::Contacts, FINE, &[(FINE, &[0xFF; 28])]))
}

fn said(dump: &CardDump) -> String {
    completeness(&Card::of(dump), &Words::new(Lang::En)).join("\n")
}

/// Everything that can be amiss, each by itself.
fn amiss() -> Vec<(&'static str, CardDump)> {
    let first = |enabled, tries| Pin { reference: 1, enabled, tries, unblock_tries: None };
    let denied = dump(file(FileKind::Contacts, FINE, &[(0x6982, &[])]));
    let answer =
        AnswerDump { asked: AskedOf::Profiles, status: StatusWord(FINE), bytes: vec![0xBF] };
    vec![
        ("Contacts: the card does not show it", denied.clone()),
        ("PIN", CardDump { pins: vec![first(Some(true), Some(3))], ..denied.clone() }),
        ("blocked", CardDump { pins: vec![first(Some(true), Some(0))], ..denied.clone() }),
        ("does not show it", CardDump { pins: vec![first(Some(false), None)], ..denied }),
        ("does not show it", dump(file(FileKind::Messages, 0x6982, &[]))),
        ("Messages: the card does not show it", dump(file(FileKind::Messages, 0x6F00, &[]))),
        ("could not be read", dump(file(FileKind::Messages, FINE, &[(FINE, &[]), (0x6F00, &[])]))),
        ("Contacts: 1 record holds", dump(file(FileKind::Contacts, FINE, &[(FINE, &[0x41; 5])]))),
        ("eSIM profile: 1 record holds", CardDump { profiles: vec![answer], ..whole() }),
        ("went away", CardDump { stopped: Some(Stop::Vanished), ..whole() }),
        ("went away", CardDump { stopped: Some(Stop::TimedOut), ..whole() }),
        ("no SIM card", CardDump { stopped: Some(Stop::NotACard), ..CardDump::default() }),
        ("more than any card needs", CardDump { stopped: Some(Stop::TooLong), ..whole() }),
    ]
}

#[test]
fn only_a_whole_reading_is_called_one_and_everything_else_is_named() {
    assert!(said(&whole()).starts_with("Everything"), "{}", said(&whole()));
    for (expected, dump) in amiss() {
        let told = said(&dump);
        assert!(!Card::of(&dump).report.is_complete(), "{expected}");
        assert!(!told.contains("Everything") && told.contains(expected), "{expected}: {told}");
        let counted = counted(&Card::of(&dump), &Words::new(Lang::En));
        assert_eq!(counted, None, "nothing was found, and that is not said to be all");
    }
}

#[test]
fn advice_begins_with_what_is_missing() {
    let first = |dump: &CardDump| advice(&Card::of(dump), &Words::new(Lang::En)).remove(0);
    let amiss = amiss();
    assert!(first(&amiss[1].1).contains("--pin"));
    assert!(first(&amiss[2].1).contains("PUK"));
    assert!(first(&amiss[9].1).contains("put it in again"));
    for failed in [5, 6] {
        assert!(first(&amiss[failed].1).contains("dry cloth"), "{}", amiss[failed].0);
    }
    assert!(first(&whole()).contains("report.txt"));
}
