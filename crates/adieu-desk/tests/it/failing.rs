//! An append that fails and a command that is refused leave no trace.

use adieu_case::{CaseRef, StepId};
use adieu_desk::ports::{Journal as _, JournalError};
use adieu_desk::{Again, DeskError, ErrorKind};
use adieu_facts::{FactSource, FactsErrorKind};
use adieu_testkit::MemoryJournal;

use crate::troubled::{Trouble, Troubled};
use crate::world::{BILLS, Room, by_post, facts, notice, one_line, open, words};

#[test]
fn an_append_that_fails_leaves_no_trace() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let before = journal.events(&case).unwrap();
    let row = desk.cases(None, 10).unwrap();
    journal.trouble.set(Trouble::FullDisk);
    let fact = [("line.0.monthly_fee".to_owned(), "30.00".to_owned())];
    let failures = [
        desk.finish(&case, BILLS, None).map(|_| ()),
        desk.skip(&case, StepId::UsePoints, "none".to_owned()).map(|_| ()),
        desk.record_facts(&case, &fact, FactSource::Bill).map(|_| ()),
        desk.letter(&case, &notice(), &words()).map(|_| ()),
        desk.close(&case, None).map(|_| ()),
        desk.open(&one_line(), Again::OpenAnew).map(|_| ()),
    ];
    for (number, failure) in failures.into_iter().enumerate() {
        let error = failure.expect_err("the disk is full");
        assert_eq!(error.kind(), ErrorKind::Configuration, "{number}: {error}");
        let is_told = matches!(error, DeskError::Journal(JournalError::Unavailable { .. }));
        assert!(is_told, "{number}: {error}");
    }
    assert_eq!(journal.events(&case).unwrap(), before);
    assert_eq!(desk.cases(None, 10).unwrap(), row);
    journal.trouble.set(Trouble::None);
    assert_eq!(desk.finish(&case, BILLS, None).unwrap().new_events, 1, "with room it goes on");
}

#[test]
fn of_several_facts_one_that_does_not_fit_keeps_all_out() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let before = desk.show(&case).unwrap().case;
    let pairs = [("wish.end_date", "2031-01-31"), ("line.0.monthly_fee", "25,00")];
    let pairs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned()));
    desk.record_facts(&case, &pairs, FactSource::Person).unwrap_err();
    assert_eq!(desk.show(&case).unwrap().case, before);
}

#[test]
fn facts_that_contradict_each_other_are_refused_and_leave_no_trace() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let record = |pairs: &[(&str, &str)]| {
        let owned = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        desk.record_facts(&case, &owned.collect::<Vec<_>>(), FactSource::Person)
    };
    record(&[("bill.amount", "60.00"), ("bill.disputed", "60.00")]).unwrap();
    let before = desk.show(&case).unwrap().case;
    let refused = record(&[("bill.disputed", "60.01")]).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input);
    let DeskError::Facts(fault) = refused else { panic!("{refused}") };
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::PartAboveWhole, "bill.disputed"));
    assert_eq!(desk.show(&case).unwrap().case, before);
    record(&[("bill.disputed", "80.00"), ("bill.amount", "80.00")]).unwrap();
}

#[test]
fn what_was_not_drafted_cannot_leave() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let refused = desk.send(&case, &by_post()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input, "{refused}");
    assert_eq!(desk.show(&case).unwrap().events, 1);
}

#[test]
fn facts_without_a_line_open_nothing() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let refused =
        desk.open(&facts("[subscriber]\nkind = \"consumer\"\n"), Again::Find).unwrap_err();
    assert!(matches!(refused, DeskError::NoLine), "{refused}");
    assert!(desk.cases(None, 10).unwrap().is_empty());
}

#[test]
fn a_case_that_is_not_there_is_told_apart_from_a_broken_one() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let nobody = CaseRef::from_random([7; 7]);
    let refused = desk.show(&nobody).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input, "{refused}");
    let refused = desk.finish(&nobody, BILLS, None).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input, "{refused}");
    let case = open(&desk);
    assert!(desk.erase(&case).unwrap().events > 0);
    assert_eq!(desk.show(&case).unwrap_err().kind(), ErrorKind::Input, "erased is not there");
}

#[test]
fn no_error_of_the_desk_names_the_person() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    let case = open(&desk);
    let fact = [("subscriber.email".to_owned(), "ines@example.org@".to_owned())];
    let mut errors = vec![
        desk.record_facts(&case, &fact, FactSource::Person).unwrap_err(),
        desk.send(&case, &by_post()).unwrap_err(),
    ];
    journal.trouble.set(Trouble::FullDisk);
    errors.push(desk.letter(&case, &notice(), &words()).unwrap_err());
    for error in errors {
        let said = format!("{error} {error:?}");
        for word in ["Inès", "Martin", "ines@", "Haute", "470", "2345678"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
}
