//! A modem was asked about a line: whose card it is, what is kept, and what it changes (nothing by itself).

use adieu_card::modem::{CardState, Domain, LineReading, LineVerdict, Registration, Shown};
use adieu_case::{
    Actor, CardTie, Case, CaseRef, Command, EventBody, Occasion, Refusal, StepId, WrongCard,
    decide, line_of, open, plan,
};
use adieu_facts::{FactSource, parse_toml};
use jiff::civil::date;

use crate::data::sources;

const IMSI: &str = "206100000000001";
const OTHER_IMSI: &str = "206100000000002";
const ICCID: &str = "8932020000000000010";

fn occasion(at: &str) -> Occasion {
    Occasion { actor: Actor::Person, now: at.parse().unwrap(), clock: None }
}

/// A case with one line for each of these additions.
fn case(lines: &[&str]) -> Case {
    let mut text = "[subscriber]\nkind = \"consumer\"\nname = \"Joris Peeters\"\n".to_owned();
    for (place, line) in lines.iter().enumerate() {
        text.push_str(&format!("[[line]]\nnumber = \"0470 12 34 5{place}\"\nbrand = \"orange\"\n"));
        text.push_str(&format!("contract_id = \"A\"\n{line}\n"));
    }
    text.push_str("[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n");
    let events = open(&parse_toml(&text).unwrap(), &occasion("2026-05-20T09:00:00Z"));
    Case::from_events(&CaseRef::from_random([9; 7]), &events).unwrap()
}

fn reading(at: &str, state: Registration) -> LineReading {
    LineReading {
        at: at.parse().unwrap(),
        card: CardState::Ready,
        imsi: Some(IMSI.to_owned()),
        iccid: Some(ICCID.to_owned()),
        registrations: [(Domain::Calls, state)].into(),
        selection: None,
        operator: None,
        signal: None,
    }
}

fn refused(at: &str) -> LineReading {
    reading(at, Registration::Denied)
}

fn known(imsi: &str) -> String {
    format!("imsi = \"{imsi}\"")
}

fn check(case: &mut Case, line: Option<usize>, reading: LineReading) -> Result<usize, Refusal> {
    let at = reading.at.to_string();
    let events = decide(case, &Command::CheckLine { line, reading }, &occasion(&at))?;
    events.iter().for_each(|event| case.evolve(event));
    Ok(events.len())
}

#[test]
fn a_reading_is_kept_with_its_source_and_judged_with_those_before() {
    let mut case = case(&[&known(IMSI)]);
    assert_eq!(check(&mut case, None, refused("2026-07-05T08:00:00Z")), Ok(1));
    assert_eq!(case.line_evidence(0).unwrap().verdict, LineVerdict::RefusedOnce);
    assert_eq!(check(&mut case, None, refused("2026-07-05T08:10:00Z")), Ok(1));
    assert_eq!(case.line_evidence(0).unwrap().verdict, LineVerdict::Refused);
    let command = Command::CheckLine { line: None, reading: refused("2026-07-05T09:00:00Z") };
    let events = decide(&case, &command, &occasion("2026-07-05T09:00:00Z")).unwrap();
    assert_eq!(events[0].source, Some(FactSource::Card));
    assert!(matches!(events[0].body, EventBody::LineChecked { line: 0, .. }));
    assert!(!format!("{events:?} {case:?}").contains(IMSI), "numbers stay out of logs");
}

#[test]
fn the_same_reading_twice_is_kept_once() {
    let mut case = case(&[""]);
    let reading = refused("2026-07-05T08:00:00Z");
    assert_eq!(check(&mut case, None, reading.clone()), Ok(1));
    assert_eq!(check(&mut case, None, reading), Ok(0));
}

#[test]
fn evidence_settles_no_step_and_moves_no_day() {
    let mut case = case(&[&known(IMSI)]);
    let before = plan(&case, &sources(), date(2026, 7, 5));
    check(&mut case, None, refused("2026-07-05T08:00:00Z")).unwrap();
    check(&mut case, None, refused("2026-07-05T09:00:00Z")).unwrap();
    let after = plan(&case, &sources(), date(2026, 7, 5));
    assert_eq!(before, after);
    assert!(!case.is_settled(StepId::CheckLineDead));
}

#[test]
fn a_card_is_found_among_several_lines_by_either_number() {
    let by = |lines: &[&str]| line_of(&case(lines).facts, &refused("2026-07-05T08:00:00Z"), None);
    assert_eq!(by(&["", &known(IMSI)]), Ok((1, CardTie::Imsi)));
    assert_eq!(by(&["", &format!("iccid = \"{ICCID}\"")]), Ok((1, CardTie::Iccid)));
    assert_eq!(by(&[""]), Ok((0, CardTie::Word)));
    assert_eq!(by(&["", ""]), Err(WrongCard::WhichLine));
    assert_eq!(by(&[&known(OTHER_IMSI), ""]), Ok((1, CardTie::Word)), "it can only be the other");
    assert_eq!(by(&[&known(OTHER_IMSI)]), Err(WrongCard::Other));
    // The print leaves out the check digit.
    assert_eq!(by(&["iccid = \"893202000000000001\""]), Ok((0, CardTie::Iccid)));
    // One card may hold two subscriptions.
    let both = format!("iccid = \"{ICCID}\"\n{}", known(OTHER_IMSI));
    assert_eq!(by(&[&both]), Ok((0, CardTie::Iccid)));
}

#[test]
fn a_named_line_must_exist_and_may_not_be_another_card() {
    let facts = case(&[&known(OTHER_IMSI), ""]).facts;
    let named = |line| line_of(&facts, &refused("2026-07-05T08:00:00Z"), Some(line));
    assert_eq!(named(0), Err(WrongCard::Other));
    assert_eq!(named(1), Ok((1, CardTie::Word)));
    assert_eq!(named(2), Err(WrongCard::NoSuchLine { line: 2 }));
}

#[test]
fn another_card_an_empty_modem_and_a_closed_case_keep_nothing() {
    let mut other = case(&[&known(OTHER_IMSI)]);
    let told = check(&mut other, None, refused("2026-07-05T08:00:00Z"));
    assert_eq!(told, Err(Refusal::Card(WrongCard::Other)));
    let mut open = case(&[""]);
    for (card, shown) in [
        (CardState::Missing, Shown::NoCard),
        (CardState::Failing, Shown::NoCard),
        (CardState::CodeWanted, Shown::Locked),
        (CardState::Blocked, Shown::Locked),
        (CardState::ModemLocked, Shown::ModemLocked),
    ] {
        let reading = LineReading { card, ..refused("2026-07-05T08:00:00Z") };
        assert_eq!(check(&mut open, None, reading), Err(Refusal::CardUnused { shown }));
    }
    assert_eq!((open.seq, other.seq), (1, 1), "a refusal records nothing");
    let closing = Command::CloseCase { note: None };
    let events = decide(&open, &closing, &occasion("2026-07-06T08:00:00Z")).unwrap();
    events.iter().for_each(|event| open.evolve(event));
    let late = check(&mut open, None, refused("2026-07-07T08:00:00Z"));
    assert_eq!(late, Err(Refusal::Closed));
}

#[test]
fn lines_of_one_case_are_judged_apart() {
    let mut case = case(&[&known(IMSI), &known(OTHER_IMSI)]);
    check(&mut case, None, refused("2026-07-05T08:00:00Z")).unwrap();
    let mut second = reading("2026-07-05T08:30:00Z", Registration::Home);
    second.imsi = Some(OTHER_IMSI.to_owned());
    second.iccid = None;
    check(&mut case, None, second).unwrap();
    assert_eq!(case.line_evidence(0).unwrap().verdict, LineVerdict::RefusedOnce);
    assert_eq!(case.line_evidence(1).unwrap().verdict, LineVerdict::Lives);
    assert_eq!(case.readings_of(0).len(), 1);
}
