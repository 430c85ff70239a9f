//! Letters beside the notice: they end nothing, pass the port guard, and tell the rules what the case has done.

use adieu_case::{
    Actor, Case, CaseRef, Channel, Command, LetterDraft, LetterKind, Occasion, Refusal, decide,
    open, plan,
};
use adieu_facts::{LetterLang, parse_toml};
use adieu_law::{Finding, FindingOutcome};
use jiff::civil::{Date, date};

use crate::data::sources;

fn occasion() -> Occasion {
    Occasion { actor: Actor::Person, now: "2026-05-20T09:00:00Z".parse().unwrap(), clock: None }
}

fn case(wish: &str, line: &str) -> Case {
    let facts = parse_toml(&format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Joris Peeters\"\n[[line]]\n\
         number = \"0470 12 34 56\"\nbrand = \"orange\"\n{line}\n[wish]\n{wish}\n"
    ));
    let events = open(&facts.unwrap(), &occasion());
    Case::from_events(&CaseRef::from_random([9; 7]), &events).unwrap()
}

fn run(case: &mut Case, command: &Command) -> Result<(), Refusal> {
    decide(case, command, &occasion())?.iter().for_each(|event| case.evolve(event));
    Ok(())
}

fn draft(case: &mut Case, letter: LetterKind) -> Result<(), Refusal> {
    let draft = LetterDraft {
        letter,
        lang: LetterLang::Nl,
        revision: 1,
        digest: format!("digest of {letter}"),
        lines: vec![0],
        document: None,
        override_port: None,
    };
    run(case, &Command::DraftLetter(draft))
}

fn post(case: &mut Case, letter: LetterKind) -> Result<(), Refusal> {
    run(case, &Command::DispatchNotice { letter, by: Channel::Post, proof: None })
}

fn finding(case: &Case, rule: u8, on: Date) -> Finding {
    let plan = plan(case, &sources(), on);
    plan.findings[0].iter().find(|finding| finding.rule.number() == rule).unwrap().clone()
}

const END: &str = "outcome = \"end\"\nend_date = 2026-07-02";

#[test]
fn a_port_keeps_back_what_ends_the_contract_and_nothing_else() {
    for letter in LetterKind::ALL {
        let mut case = case("outcome = \"port\"", "");
        match draft(&mut case, *letter) {
            Ok(()) => {
                assert!(!letter.ends_contract(), "{letter} left although a port is wished");
                assert_eq!(post(&mut case, *letter), Ok(()), "{letter}");
            }
            Err(refusal) => {
                assert_eq!(refusal, Refusal::PortGuard { lines: vec![0] }, "{letter}");
                assert!(letter.ends_contract(), "{letter} was kept back without need");
            }
        }
    }
}

#[test]
fn only_what_ends_the_contract_counts_as_the_notice() {
    for letter in LetterKind::ALL {
        let mut case = case(END, "");
        draft(&mut case, *letter).unwrap();
        post(&mut case, *letter).unwrap();
        assert_eq!(case.notice().is_some(), letter.ends_contract(), "{letter}");
    }
}

#[test]
fn a_letter_that_was_not_drafted_cannot_have_left() {
    let mut case = case(END, "");
    draft(&mut case, LetterKind::Notice).unwrap();
    let refused = post(&mut case, LetterKind::Reminder);
    assert_eq!(refused, Err(Refusal::NotDrafted { letter: LetterKind::Reminder }));
}

#[test]
fn a_reminder_that_left_is_the_complaint_that_the_ombudsman_asks_for() {
    let mut case = case(END, "");
    let on = date(2026, 6, 1);
    assert_eq!(finding(&case, 39, on).outcome, FindingOutcome::DoesNotApply);
    draft(&mut case, LetterKind::Reminder).unwrap();
    post(&mut case, LetterKind::Reminder).unwrap();
    let asked = finding(&case, 39, on);
    assert_eq!(asked.needs, ["complaint.satisfied"]);
    assert_eq!(asked.date, Some(date(2027, 5, 20)));
    let recorded = case.facts.set("complaint.first", "2026-03-01").unwrap();
    case.facts = recorded;
    assert_eq!(finding(&case, 39, on).date, Some(date(2027, 3, 1)), "what the person says wins");
}

#[test]
fn a_withdrawal_that_left_in_time_stays_in_time() {
    let sale = "[line.sale]\nconcluded = 2026-05-10\nat_distance = true\ninformed = true";
    let late = date(2026, 6, 20);
    let mut case = case(END, sale);
    assert_eq!(finding(&case, 26, late).outcome, FindingOutcome::DoesNotApply);
    draft(&mut case, LetterKind::Withdrawal).unwrap();
    post(&mut case, LetterKind::Withdrawal).unwrap();
    assert_eq!(finding(&case, 26, late).outcome, FindingOutcome::Applies);
}
