//! The same command twice changes nothing; another writer in between makes the desk look again.

use adieu_case::{Channel, ClockKind, LetterKind, NoteKind, Refusal, StepId};
use adieu_desk::ports::{Journal as _, JournalError};
use adieu_desk::{DeskError, ErrorKind, SendRequest};
use adieu_facts::FactSource;
use adieu_testkit::MemoryJournal;

use crate::troubled::{Trouble, Troubled};
use crate::world::{BILLS, Room, by_post, notice, open, words};

#[test]
fn every_command_repeated_records_nothing_new() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let fact = [("line.0.monthly_fee".to_owned(), "30.00".to_owned())];
    let phone = SendRequest { letter: LetterKind::Notice, by: Channel::Phone, proof: None };
    let commands: [&dyn Fn() -> usize; 8] = [
        &|| desk.finish(&case, BILLS, None).unwrap().new_events,
        &|| desk.skip(&case, StepId::UsePoints, "none".to_owned()).unwrap().new_events,
        &|| desk.record_facts(&case, &fact, FactSource::Bill).unwrap().new_events,
        &|| {
            let before = desk.show(&case).unwrap().events;
            desk.letter(&case, &notice(), &words()).unwrap().after.events - before
        },
        &|| desk.send(&case, &phone).unwrap().recorded.new_events,
        &|| desk.send(&case, &by_post()).unwrap().recorded.new_events,
        &|| desk.reopen(&case, BILLS).unwrap().new_events,
        &|| desk.close(&case, None).unwrap().new_events,
    ];
    for (number, command) in commands.iter().enumerate() {
        assert!(command() > 0, "command {number} records something");
        assert_eq!(command(), 0, "command {number} again");
    }
}

#[test]
fn another_writer_in_between_loses_neither_of_the_two() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    let case = open(&desk);
    journal.trouble.set(Trouble::OtherWriter(2));
    let recorded = desk.finish(&case, BILLS, None).unwrap();
    assert_eq!(recorded.new_events, 1);
    assert_eq!(recorded.after.events, 4, "opened, twice somebody else, and this one");
    let events = journal.events(&case).unwrap();
    let numbers: Vec<u64> = events.iter().map(|event| event.seq).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!(desk.show(&case).unwrap().case, recorded.after.case);
}

#[test]
fn a_desk_that_is_overtaken_again_and_again_gives_up_and_says_so() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    let case = open(&desk);
    journal.trouble.set(Trouble::OtherWriter(100));
    journal.tried.set(0);
    let refused = desk.finish(&case, BILLS, None).unwrap_err();
    assert!(matches!(refused, DeskError::Journal(JournalError::Conflict { .. })), "{refused}");
    assert!(journal.tried.get() < 10, "it does not try for ever: {}", journal.tried.get());
}

#[test]
fn a_reference_that_is_taken_is_drawn_anew() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    journal.trouble.set(Trouble::Taken(2));
    let case = open(&desk);
    assert_eq!(desk.show(&case).unwrap().events, 1);
    assert_eq!(desk.cases(None, 10).unwrap().len(), 1);
}

#[test]
fn a_computers_clock_that_went_back_is_named_and_keeps_letters_waiting() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    desk.letter(&case, &notice(), &words()).unwrap();
    room.pass_days(-30);
    let last = jiff::civil::date(2026, 11, 22);
    let named = |opened: &adieu_desk::Opened| {
        let notes = &opened.plan.notes;
        assert!(notes.iter().any(|note| note.kind == NoteKind::ClockBack { last }), "{notes:?}");
    };
    named(&desk.show(&case).unwrap());
    named(&desk.next(1).unwrap()[0]);
    let refused = [
        desk.letter(&case, &notice(), &words()).map(|_| ()),
        desk.send(&case, &by_post()).map(|_| ()),
    ];
    for refusal in refused {
        let refused = refusal.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Input);
        let DeskError::Refused { refusal, .. } = refused else { panic!("{refused}") };
        assert_eq!(refusal, Refusal::ClockBack { last });
    }
    assert_eq!(desk.finish(&case, BILLS, None).unwrap().new_events, 1, "noting goes on");
    room.pass_days(30);
    desk.send(&case, &by_post()).unwrap();
}

#[test]
fn events_under_a_given_clock_carry_its_mark() {
    for (room, mark) in [(Room::new(), None), (Room::under_a_given_clock(), Some(ClockKind::Given))]
    {
        let journal = MemoryJournal::default();
        let desk = room.desk(&journal);
        let case = open(&desk);
        desk.finish(&case, BILLS, None).unwrap();
        desk.letter(&case, &notice(), &words()).unwrap();
        for event in desk.events(&case).unwrap() {
            assert_eq!(event.clock, mark, "event {}", event.seq);
        }
    }
}
