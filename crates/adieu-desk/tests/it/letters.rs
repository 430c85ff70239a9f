//! Words are frozen once; what left is what was frozen; the same case gives the same bytes.

use adieu_case::{Event, EventBody, LetterKind};
use adieu_desk::{DeskError, ErrorKind, LetterRequest};
use adieu_facts::{FactSource, LetterLang};
use adieu_testkit::MemoryJournal;

use crate::world::{Room, by_post, notice, open, words};

/// Returns the digests of what was drafted, approved and sent, in order.
fn digests(events: &[Event]) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (mut drafted, mut approved, mut sent) = (Vec::new(), Vec::new(), Vec::new());
    for event in events {
        match &event.body {
            EventBody::LetterDrafted { digest, .. } => drafted.push(digest.clone()),
            EventBody::LetterApproved { digest, .. } => approved.push(digest.clone()),
            EventBody::NoticeDispatched { digest, .. } => sent.push(digest.clone()),
            EventBody::CaseOpened { .. }
            | EventBody::FactRecorded { .. }
            | EventBody::StepDone { .. }
            | EventBody::StepSkipped { .. }
            | EventBody::StepReopened { .. }
            | EventBody::PortGuardOverridden { .. }
            | EventBody::OralNoticeRecorded { .. }
            | EventBody::LineChecked { .. }
            | EventBody::CaseClosed { .. }
            | EventBody::CaseReopened { .. } => {}
        }
    }
    (drafted, approved, sent)
}

#[test]
fn the_same_letter_twice_is_frozen_once_and_has_the_same_bytes() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let first = desk.letter(&case, &notice(), &words()).unwrap();
    let second = desk.letter(&case, &notice(), &words()).unwrap();
    assert_eq!(first.digest, second.digest);
    let bytes = |files: &[adieu_desk::BundleFile]| -> Vec<(String, Vec<u8>)> {
        files.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect()
    };
    assert!(bytes(&first.files) == bytes(&second.files));
    assert_eq!(digests(&desk.events(&case).unwrap()).0, [first.digest]);
}

#[test]
fn approval_and_departure_name_the_digest_of_the_last_draft() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    desk.letter(&case, &notice(), &words()).unwrap();
    let dutch = LetterRequest { lang: Some(LetterLang::Nl), ..notice() };
    let last = desk.letter(&case, &dutch, &words()).unwrap();
    assert_eq!(last.lang, LetterLang::Nl);
    desk.send(&case, &by_post()).unwrap();
    let (drafted, approved, sent) = digests(&desk.events(&case).unwrap());
    assert_eq!(drafted.len(), 2, "two languages are two texts");
    assert_eq!(approved, std::slice::from_ref(&last.digest));
    assert_eq!(sent, [last.digest]);
}

#[test]
fn a_changed_fact_makes_another_letter() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let first = desk.letter(&case, &notice(), &words()).unwrap();
    let later = [("wish.end_date".to_owned(), "2031-03-31".to_owned())];
    desk.record_facts(&case, &later, FactSource::Person).unwrap();
    let second = desk.letter(&case, &notice(), &words()).unwrap();
    assert_ne!(first.digest, second.digest);
    assert_eq!(digests(&desk.events(&case).unwrap()).0, [first.digest, second.digest]);
}

#[test]
fn a_letter_that_cannot_be_drafted_freezes_nothing() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let nameless = [("subscriber.name".to_owned(), String::new())];
    desk.record_facts(&case, &nameless, FactSource::Person).unwrap();
    let before = desk.show(&case).unwrap().events;
    let refused = desk.letter(&case, &notice(), &words()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input, "{refused}");
    assert!(refused.needs().contains(&"subscriber.name".to_owned()), "{:?}", refused.needs());
    assert_eq!(desk.show(&case).unwrap().events, before);
}

#[test]
fn a_port_keeps_the_letter_back_and_a_typed_reason_is_recorded_with_it() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let port = [("wish.outcome".to_owned(), "port".to_owned())];
    desk.record_facts(&case, &port, FactSource::Person).unwrap();
    let refused = desk.letter(&case, &notice(), &words()).unwrap_err();
    assert!(matches!(refused, DeskError::Refused { .. }), "{refused}");
    let reason = Some("the new operator gave up".to_owned());
    let insisted = LetterRequest { override_port: reason, ..notice() };
    desk.letter(&case, &insisted, &words()).unwrap();
    let events = desk.events(&case).unwrap();
    let overridden = events.iter().position(|event| {
        matches!(&event.body, EventBody::PortGuardOverridden { reason, .. } if reason == "the new operator gave up")
    });
    let drafted =
        events.iter().position(|event| matches!(event.body, EventBody::LetterDrafted { .. }));
    assert!(overridden.is_some() && overridden < drafted, "the reason stands before the words");
}

#[test]
fn the_follow_up_names_the_call_that_it_confirms() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let phone = adieu_desk::SendRequest {
        letter: LetterKind::Notice,
        by: adieu_case::Channel::Phone,
        proof: None,
    };
    desk.letter(&case, &notice(), &words()).unwrap();
    desk.send(&case, &phone).unwrap();
    room.pass_days(1);
    let follow_up = LetterRequest { letter: LetterKind::FollowUp, ..notice() };
    let bundle = desk.letter(&case, &follow_up, &words()).unwrap();
    let text = bundle.files.iter().find(|file| file.name == "follow-up.txt").unwrap();
    let text = String::from_utf8(text.bytes.clone()).unwrap().replace('\n', " ");
    assert!(text.contains("22 novembre 2026"), "the day of the call: {text}");
}

#[test]
fn every_file_of_a_letter_has_a_name_that_was_known_before() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let access = LetterRequest { letter: LetterKind::DataAccess, ..notice() };
    for request in [notice(), access] {
        let known = adieu_desk::letter_file_names(request.letter, request.reads);
        let drafted = desk.draft_letter(&case, &request, &words()).unwrap();
        for file in &drafted.files {
            assert!(known.contains(&file.name), "{}: {known:?}", file.name);
        }
    }
    assert_eq!(
        digests(&desk.events(&case).unwrap()).0,
        Vec::<String>::new(),
        "nothing is frozen yet"
    );
}
