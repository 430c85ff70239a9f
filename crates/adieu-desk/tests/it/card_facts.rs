//! What a card says of itself, recorded where it fits and nowhere else.

use adieu_case::{CaseRef, Refusal};
use adieu_desk::{Again, CardFacts, CardRecorded, Desk, DeskError, ErrorKind, NumberFit};
use adieu_facts::{FactSource, Facts};
use adieu_telecom::Msisdn;
use adieu_testkit::MemoryJournal;

use crate::world::{Room, one_line};

const ICCID: &str = "8932020000000000010";
const OTHER: &str = "8932020000000000028";
const IMSI: &str = "206100000000001";
const NUMBER: &str = "+32470123456";
const OLD: &str = "+32470123457";

fn card(iccid: &str) -> CardFacts {
    CardFacts {
        iccid: Some(iccid.to_owned()),
        imsi: Some(IMSI.to_owned()),
        numbers: vec![NUMBER.to_owned()],
    }
}

/// Facts of so many lines of one contract; of each line no number is known.
fn lines(count: usize) -> Facts {
    let mut facts = one_line();
    let mut line = facts.lines[0].clone();
    (line.iccid, line.imsi, line.number) = (None, None, None);
    line.contract_id = Some("A".to_owned());
    facts.lines = vec![line; count];
    facts
}

fn with<T>(facts: &Facts, told: impl Fn(&Desk<'_>, &CaseRef) -> T) -> T {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let case = desk.open(facts, Again::Find).unwrap().cases.remove(0).case.reference;
    told(&desk, &case)
}

fn keys(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("line.0.{name}")).collect()
}

#[test]
fn numbers_of_a_card_are_recorded_once_with_the_card_as_their_source() {
    with(&lines(1), |desk, case| {
        let first = desk.record_card(case, None, &card(ICCID)).unwrap();
        assert_eq!(first.recorded, keys(&["iccid", "imsi"]));
        let facts = desk.show(case).unwrap().case.facts;
        assert_eq!(facts.get("line.0.iccid").as_deref(), Some(ICCID));
        assert_eq!(facts.source_of("line.0.iccid"), FactSource::Card);
        let before = desk.show(case).unwrap().events;
        let again = desk.record_card(case, None, &card(ICCID)).unwrap();
        assert_eq!(again.known, keys(&["iccid", "imsi"]));
        assert_eq!(desk.show(case).unwrap().events, before);
    });
}

#[test]
fn one_number_that_differs_keeps_all_of_them_out() {
    with(&lines(1), |desk, case| {
        let only = CardFacts { iccid: Some(OTHER.to_owned()), ..CardFacts::default() };
        desk.record_card(case, None, &only).unwrap();
        let before = desk.show(case).unwrap().events;
        let found = desk.record_card(case, None, &card(ICCID)).unwrap();
        assert_eq!(found.recorded, Vec::<String>::new());
        let [conflict] = found.conflicts.as_slice() else { panic!("one conflict") };
        assert_eq!((conflict.case.as_str(), conflict.card.as_str()), (OTHER, ICCID));
        assert_eq!(desk.show(case).unwrap().events, before);
    });
}

#[test]
fn a_printed_number_without_its_last_digit_is_the_same_card() {
    with(&lines(1), |desk, case| {
        let print = CardFacts { iccid: Some(ICCID.to_owned()), ..CardFacts::default() };
        desk.record_card(case, None, &print).unwrap();
        let whole = CardFacts { iccid: Some(format!("{ICCID}5")), ..CardFacts::default() };
        let found = desk.record_card(case, None, &whole).unwrap();
        assert_eq!((found.known, found.conflicts.len()), (keys(&["iccid"]), 0));
    });
}

/// What the case says of its number, and how the card's numbers fit it.
fn fit(said: Option<&str>, numbers: &[&str]) -> Option<NumberFit> {
    let mut facts = lines(1);
    facts.lines[0].number = said.map(|said| Msisdn::parse(said).unwrap());
    let numbers = numbers.iter().map(|number| (*number).to_owned()).collect();
    let card = CardFacts { numbers, ..card(ICCID) };
    with(&facts, |desk, case| {
        let found = desk.record_card(case, None, &card).unwrap();
        assert_eq!(found.recorded, keys(&["iccid", "imsi"]), "a number keeps nothing out");
        let kept = desk.show(case).unwrap().case.facts.get("line.0.number");
        assert_eq!(kept.as_deref(), said, "a number of a card is never recorded");
        found.own_number.map(|own| own.fit())
    })
}

#[test]
fn a_telephone_number_on_a_card_is_compared_and_never_recorded() {
    assert_eq!(fit(None, &[NUMBER]), Some(NumberFit::Unknown));
    assert_eq!(fit(Some(NUMBER), &["0470 12 34 56"]), Some(NumberFit::Same));
    assert_eq!(fit(Some(NUMBER), &[OLD]), Some(NumberFit::Other));
    assert_eq!(fit(Some(NUMBER), &[OLD, NUMBER]), Some(NumberFit::Same));
    assert_eq!(fit(None, &[OLD, NUMBER]), Some(NumberFit::Unknown));
    assert_eq!(fit(Some(NUMBER), &[]), None);
}

#[test]
fn an_old_number_on_a_card_does_not_choose_its_line() {
    let mut facts = lines(2);
    facts.lines[1].number = Some(Msisdn::parse(NUMBER).unwrap());
    with(&facts, |desk, case| {
        let error = desk.record_card(case, None, &card(ICCID)).unwrap_err();
        assert!(matches!(error, DeskError::WhichLine { .. }));
    });
}

#[test]
fn a_case_that_takes_no_card_says_so_before_one_is_read() {
    with(&lines(2), |desk, case| {
        assert!(desk.awaits_card(case, None).is_ok());
        assert!(desk.awaits_card(case, Some(1)).is_ok());
        let beyond = desk.awaits_card(case, Some(2)).unwrap_err();
        assert_eq!(beyond.kind(), ErrorKind::Input);
        desk.close(case, None).unwrap();
        let closed = desk.awaits_card(case, Some(1)).unwrap_err();
        assert!(matches!(closed, DeskError::Refused { refusal: Refusal::Closed, .. }));
    });
}

#[test]
fn what_is_no_number_is_left_out() {
    let odd = CardFacts {
        iccid: Some("8".to_owned()),
        imsi: Some("206".to_owned()),
        numbers: vec!["*31#".to_owned()],
    };
    with(&lines(1), |desk, case| {
        let found = desk.record_card(case, None, &odd).unwrap();
        let nothing = CardRecorded {
            line: 0,
            recorded: Vec::new(),
            known: Vec::new(),
            conflicts: Vec::new(),
            own_number: None,
        };
        assert_eq!(found, nothing);
    });
}

#[test]
fn of_several_lines_the_card_finds_its_own_or_is_asked_for_it() {
    with(&lines(3), |desk, case| {
        let error = desk.record_card(case, None, &card(ICCID)).unwrap_err();
        assert!(matches!(error, DeskError::WhichLine { .. }));
        assert_eq!(error.kind(), ErrorKind::Input);
        let named = desk.record_card(case, Some(1), &card(ICCID)).unwrap();
        assert_eq!(named.line, 1);
        let found = desk.record_card(case, None, &card(ICCID)).unwrap();
        assert_eq!(found.line, 1);
        assert!(desk.record_card(case, Some(3), &card(ICCID)).is_err());
    });
}
