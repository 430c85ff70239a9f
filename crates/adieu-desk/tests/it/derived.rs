//! What the journal keeps for finding equals what the log alone gives, after every command.

use adieu_case::{Channel, LetterKind, StepId, Turn};
use adieu_desk::ports::{IndexKey, Journal as _};
use adieu_desk::{Again, Desk, SendRequest};
use adieu_facts::FactSource;
use adieu_testkit::MemoryJournal;

use crate::troubled::Remembering;
use crate::world::{BILLS, Room, by_post, notice, one_line, open, words};

/// One command on a case.
type Act = fn(&Desk<'_>, &adieu_case::CaseRef);

const ACTS: &[(&str, Act)] = &[
    ("done", |desk, case| {
        desk.finish(case, BILLS, None).unwrap();
    }),
    ("skip", |desk, case| {
        desk.skip(case, StepId::MoveBoundServices, "none".to_owned()).unwrap();
    }),
    ("fact", |desk, case| {
        let number = [("line.0.number".to_owned(), "+32 471 23 45 67".to_owned())];
        desk.record_facts(case, &number, FactSource::Person).unwrap();
    }),
    ("letter", |desk, case| {
        desk.letter(case, &notice(), &words()).unwrap();
    }),
    ("phone", |desk, case| {
        let phone = SendRequest { letter: LetterKind::Notice, by: Channel::Phone, proof: None };
        desk.send(case, &phone).unwrap();
    }),
    ("post", |desk, case| {
        desk.send(case, &by_post()).unwrap();
    }),
    ("reopen", |desk, case| {
        desk.reopen(case, BILLS).unwrap();
    }),
    ("close", |desk, case| {
        desk.close(case, None).unwrap();
    }),
];

#[test]
fn the_kept_rows_equal_those_rebuilt_from_the_log_after_every_command() {
    let (room, journal) = (Room::new(), Remembering::new());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let rebuilt = || desk.derive(&case, &journal.events(&case).unwrap()).unwrap();
    assert_eq!(journal.kept(&case), rebuilt(), "opened");
    for (name, act) in ACTS {
        room.pass_days(3);
        act(&desk, &case);
        assert_eq!(journal.kept(&case), rebuilt(), "{name}");
        room.pass_days(30);
        assert_eq!(
            journal.kept(&case),
            rebuilt(),
            "{name}, a month later: no day of today is in it"
        );
    }
}

#[test]
fn a_case_is_found_by_its_number_and_by_the_corrected_one() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let find =
        |value: &str| journal.find(&IndexKey { kind: "number", value: value.to_owned() }).unwrap();
    assert_eq!(find("+32470123456"), std::slice::from_ref(&case));
    let number = [("line.0.number".to_owned(), "0471 23 45 67".to_owned())];
    desk.record_facts(&case, &number, FactSource::Person).unwrap();
    assert_eq!(find("+32471234567"), [case]);
    assert_eq!(find("+32470123456"), [], "the old number leads nowhere");
}

#[test]
fn every_open_case_has_one_armed_timer_and_a_closed_one_none() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    for (name, act) in ACTS {
        let row = &desk.cases(None, 10).unwrap()[0];
        assert!(row.timer.is_some(), "before {name}");
        act(&desk, &case);
    }
    let row = &desk.cases(None, 10).unwrap()[0];
    assert_eq!((row.timer, row.turn), (None, Turn::Nobody));
    assert!(desk.next(10).unwrap().is_empty());
}

#[test]
fn next_begins_with_the_case_that_is_due_first() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let calm = open(&desk);
    let mut facts = one_line();
    facts.wish.end_date = Some("2026-11-23".parse().unwrap());
    let urgent = desk.open(&facts, Again::OpenAnew).unwrap().cases.remove(0).case.reference;
    let order: Vec<_> =
        desk.next(10).unwrap().into_iter().map(|opened| opened.case.reference).collect();
    assert_eq!(order, [urgent.clone(), calm]);
    assert_eq!(desk.next(1).unwrap().remove(0).case.reference, urgent);
}

#[test]
fn a_log_without_an_opening_derives_nothing() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    desk.finish(&case, BILLS, None).unwrap();
    let events = desk.events(&case).unwrap();
    assert!(desk.derive(&case, &events).is_some());
    assert!(desk.derive(&case, &events[1..]).is_none());
    assert!(desk.derive(&case, &[]).is_none());
}
