//! Opening cases: all contracts of some facts together or none, and none of them twice.

use adieu_case::CaseRef;
use adieu_desk::ports::{Append, Derived, IndexKey, Journal};
use adieu_desk::{Again, Desk, DeskError, ErrorKind};
use adieu_facts::{FactSource, Facts};
use adieu_testkit::MemoryJournal;

use crate::troubled::{Trouble, Troubled};
use crate::world::{Room, facts, one_line};

fn two_contracts() -> Facts {
    let mut two = one_line();
    let mut other = two.lines[0].clone();
    other.number = Some("+32 471 65 43 21".parse().unwrap());
    other.customer_number = "9.8765432".to_owned();
    two.lines.push(other);
    two
}

fn refs(desk: &Desk<'_>, facts: &Facts) -> Vec<CaseRef> {
    let entered = desk.open(facts, Again::Find).unwrap();
    entered.cases.into_iter().map(|opened| opened.case.reference).collect()
}

fn in_the_way(desk: &Desk<'_>, facts: &Facts) -> Vec<CaseRef> {
    let refused = desk.open(facts, Again::Find).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input);
    let DeskError::OpenAlready { cases } = refused else { panic!("{refused}") };
    cases
}

#[test]
fn the_same_facts_opened_again_find_their_cases_on_a_later_day_too() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let opened = refs(&desk, &two_contracts());
    assert_eq!(opened.len(), 2);
    room.pass_days(40);
    let again = desk.open(&two_contracts(), Again::Find).unwrap();
    assert_eq!(again.found, opened);
    assert_eq!(refs(&desk, &two_contracts()), opened);
    assert_eq!(desk.cases(None, 10).unwrap().len(), 2, "no twin");
}

#[test]
fn facts_told_since_do_not_hide_a_case_from_the_facts_that_opened_it() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let opened = refs(&desk, &one_line());
    let number = [("line.0.number".to_owned(), "0471 23 45 67".to_owned())];
    desk.record_facts(&opened[0], &number, FactSource::Person).unwrap();
    assert_eq!(refs(&desk, &one_line()), opened);
}

#[test]
fn facts_without_any_number_find_their_case_too() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let bare = facts(
        "[subscriber]\nkind = \"consumer\"\n[[line]]\nbrand = \"orange\"\n[wish]\noutcome = \"end\"\n",
    );
    let opened = refs(&desk, &bare);
    assert_eq!(refs(&desk, &bare), opened);
}

#[test]
fn what_is_missing_of_several_contracts_is_opened_beside_those_that_are_found() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let mut second = two_contracts();
    second.lines.remove(0);
    let there = refs(&desk, &second);
    let entered = desk.open(&two_contracts(), Again::Find).unwrap();
    let cases: Vec<&CaseRef> = entered.cases.iter().map(|one| &one.case.reference).collect();
    assert_eq!(entered.found, there);
    assert_eq!(cases[1], &there[0], "in the order of the facts");
    assert_eq!(desk.cases(None, 10).unwrap().len(), 2);
}

#[test]
fn a_closed_case_does_not_count() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let first = refs(&desk, &one_line());
    desk.close(&first[0], None).unwrap();
    let second = refs(&desk, &one_line());
    assert_ne!(first, second);
    assert_eq!(refs(&desk, &one_line()), second);
}

#[test]
fn other_facts_of_a_number_a_card_or_a_contract_name_the_case_and_open_nothing() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let mut first = one_line();
    first.lines[0].iccid = Some("8932020000000000010".parse().unwrap());
    let opened = refs(&desk, &first);
    let mut by_number = one_line();
    by_number.lines[0].customer_number = String::new();
    let mut by_card = by_number.clone();
    by_card.lines[0].number = None;
    by_card.lines[0].iccid = first.lines[0].iccid;
    let mut by_contract = one_line();
    by_contract.lines[0].number = Some("+32 471 65 43 21".parse().unwrap());
    for other in [by_number, by_card, by_contract] {
        assert_eq!(in_the_way(&desk, &other), opened);
        assert_eq!(desk.cases(None, 10).unwrap().len(), 1);
    }
    let mut beside = two_contracts();
    beside.lines[0].notice_days = Some(7);
    assert_eq!(in_the_way(&desk, &beside), opened);
    assert_eq!(desk.cases(None, 10).unwrap().len(), 1, "nor the contract beside it");
    let anew = desk.open(&beside, Again::OpenAnew).unwrap();
    assert_eq!((anew.cases.len(), anew.found.len()), (2, 0), "unless the person says so");
}

#[test]
fn a_customer_number_of_another_brand_or_another_contract_is_another_one() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let mut first = one_line();
    first.lines[0].contract_id = Some("A".to_owned());
    refs(&desk, &first);
    let mut brand = first.clone();
    brand.lines[0].number = Some("+32 471 65 43 21".parse().unwrap());
    brand.lines[0].brand = Some("proximus".to_owned());
    let mut contract = first.clone();
    contract.lines[0].number = Some("+32 472 65 43 21".parse().unwrap());
    contract.lines[0].contract_id = Some("B".to_owned());
    refs(&desk, &brand);
    refs(&desk, &contract);
    assert_eq!(desk.cases(None, 10).unwrap().len(), 3);
}

#[test]
fn all_contracts_enter_in_one_append_or_none_does() {
    let (room, journal) = (Room::new(), Troubled::new());
    let desk = room.desk(&journal);
    journal.trouble.set(Trouble::FullDisk);
    desk.open(&two_contracts(), Again::Find).unwrap_err();
    assert_eq!(journal.tried.get(), 1);
    assert!(desk.cases(None, 10).unwrap().is_empty());
    journal.trouble.set(Trouble::Taken(2));
    assert_eq!(refs(&desk, &two_contracts()).len(), 2);
    assert_eq!(journal.tried.get(), 4, "two references that were taken, and then both at once");
}

#[test]
fn a_case_of_an_earlier_program_is_found_by_its_first_event_until_its_rows_are_rebuilt() {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let opened = refs(&desk, &one_line());
    let events = journal.events(&opened[0]).unwrap();
    let whole = desk.derive(&opened[0], &events).unwrap();
    let (opening, others): (Vec<IndexKey>, Vec<IndexKey>) =
        whole.keys.iter().cloned().partition(|key| key.kind == IndexKey::OPENING);
    let earlier = Derived { keys: others, ..whole };
    journal
        .append(&Append {
            case: &opened[0],
            expected_seq: 1,
            events: &[],
            outbox: &[],
            derived: &earlier,
            idempotency_key: None,
        })
        .unwrap();
    assert_eq!(journal.find(&opening[0]).unwrap(), []);
    assert_eq!(refs(&desk, &one_line()), opened);
    desk.finish(&opened[0], crate::world::BILLS, None).unwrap();
    assert_eq!(journal.find(&opening[0]).unwrap(), opened, "the next append brings it");
}
