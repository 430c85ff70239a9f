//! A clock that goes back: what is refused, and that reading and noting go on.

use adieu_case::{
    Actor, Case, CaseRef, Channel, ClockBack, ClockKind, Command, LetterDraft, LetterKind,
    Occasion, Refusal, StepId, decide, open,
};
use adieu_facts::{FactSource, FactsErrorKind, LetterLang, parse_toml};
use jiff::civil::{Date, date};

const FACTS: &str = "[subscriber]\nkind = \"consumer\"\nname = \"Joris Peeters\"\n[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\n[wish]\noutcome = \"end\"\nend_date = 2030-07-02\n";

fn own(at: &str) -> Occasion {
    Occasion { actor: Actor::Person, now: at.parse().unwrap(), clock: None }
}

fn given(at: &str) -> Occasion {
    Occasion { clock: Some(ClockKind::Given), ..own(at) }
}

fn case(occasion: &Occasion) -> Case {
    let events = open(&parse_toml(FACTS).unwrap(), occasion);
    Case::from_events(&CaseRef::from_random([9; 7]), &events).unwrap()
}

fn draft(letter: LetterKind) -> Command {
    Command::DraftLetter(LetterDraft {
        letter,
        lang: LetterLang::Nl,
        revision: 1,
        digest: letter.as_str().repeat(9),
        lines: vec![0],
        document: None,
        override_port: None,
    })
}

fn sent(letter: LetterKind) -> Command {
    Command::DispatchNotice { letter, by: Channel::Post, proof: None }
}

fn run(case: &mut Case, command: &Command, occasion: &Occasion) -> Result<usize, Refusal> {
    let events = decide(case, command, occasion)?;
    events.iter().for_each(|event| case.evolve(event));
    Ok(events.len())
}

fn commands() -> Vec<Command> {
    let fact = |key: &str, value: &str| Command::RecordFact {
        key: key.to_owned(),
        value: value.to_owned(),
        source: FactSource::Person,
    };
    vec![
        fact("line.0.notice_days", "30"),
        Command::FinishStep { step: StepId::SaveBills, note: None },
        Command::SkipStep { step: StepId::UsePoints, because: "none".to_owned() },
        Command::ReopenStep { step: StepId::SaveBills },
        Command::CloseCase { note: None },
        Command::ReopenCase { because: "more to do".to_owned() },
    ]
}

fn letters() -> [Command; 3] {
    let oral = Command::RecordOralNotice { by: Channel::Phone, proof: None };
    [draft(LetterKind::Notice), sent(LetterKind::Notice), oral]
}

#[test]
fn a_given_moment_before_the_last_event_is_refused_for_every_command() {
    for opened in [own("2026-05-20T09:00:00Z"), given("2026-05-20T09:00:00Z")] {
        let mut case = case(&opened);
        let early = given("2026-05-20T08:59:59Z");
        let last = date(2026, 5, 20);
        assert_eq!(case.clock_back(&early), Some(ClockBack::Given { last }));
        for command in commands().iter().chain(&letters()) {
            let refused = run(&mut case, command, &early);
            assert_eq!(refused, Err(Refusal::BeforeLastEvent { last }), "{command:?}");
        }
        assert_eq!(case.seq, 1, "a refusal records nothing");
        assert_eq!(
            run(&mut case, &draft(LetterKind::Notice), &given("2026-05-20T09:00:00Z")),
            Ok(1)
        );
    }
}

#[test]
fn a_day_alone_stands_for_the_whole_day() {
    let case = case(&own("2026-05-20T15:00:00Z"));
    let noon = given("2026-05-20T10:00:00Z");
    assert_eq!(case.clock_back(&noon), None);
    assert_ne!(case.clock_back(&given("2026-05-19T10:00:00Z")), None);
}

#[test]
fn under_a_computers_clock_that_went_back_letters_wait_and_all_else_goes_on() {
    let mut case = case(&own("2026-05-20T09:00:00Z"));
    let early = own("2026-05-19T21:59:59Z");
    let last = date(2026, 5, 20);
    assert_eq!(case.clock_back(&early), Some(ClockBack::Own { last }));
    for command in letters() {
        assert_eq!(run(&mut case, &command, &early), Err(Refusal::ClockBack { last }));
    }
    for command in commands() {
        assert_eq!(run(&mut case, &command, &early), Ok(1), "{command:?}");
    }
    assert_eq!(
        case.clock_back(&early),
        Some(ClockBack::Own { last }),
        "what was noted meanwhile does not make the clock right"
    );
}

#[test]
fn a_clock_that_is_set_right_by_hours_of_the_same_day_stops_nothing() {
    let mut case = case(&own("2026-05-20T21:00:00Z"));
    // Midnight in Belgium is at ten in the evening of the day before.
    assert_eq!(run(&mut case, &draft(LetterKind::Notice), &own("2026-05-19T22:00:00Z")), Ok(1));
}

#[test]
fn events_under_a_given_clock_do_not_make_the_computers_own_one_go_back() {
    let mut case = case(&given("2027-01-01T09:00:00Z"));
    let now = own("2026-05-20T09:00:00Z");
    assert_eq!(case.clock_back(&now), None);
    assert_eq!(run(&mut case, &draft(LetterKind::Notice), &now), Ok(1));
    let last = date(2027, 1, 1);
    assert_eq!(case.clock_back(&given("2026-06-01T09:00:00Z")), Some(ClockBack::Given { last }));
}

#[test]
fn no_letter_is_dated_before_what_it_follows() {
    let (later, now) = (given("2027-01-01T09:00:00Z"), own("2026-05-20T09:00:00Z"));
    let follows: Date = date(2027, 1, 1);
    let mut case = case(&now);
    assert_eq!(run(&mut case, &draft(LetterKind::Notice), &later), Ok(1));
    let before = Err(Refusal::LetterBefore { follows });
    assert_eq!(run(&mut case, &sent(LetterKind::Notice), &now), before, "written later");
    assert_eq!(run(&mut case, &sent(LetterKind::Notice), &later), Ok(2));
    assert_eq!(run(&mut case, &draft(LetterKind::Reminder), &now), before, "a reminder");
    assert_eq!(run(&mut case, &draft(LetterKind::Reminder), &later), Ok(1));
}

#[test]
fn no_letter_is_dated_before_a_day_that_the_facts_tell_as_past() {
    let now = own("2026-05-20T09:00:00Z");
    let mut case = case(&now);
    let confirmed = Command::RecordFact {
        key: "notice.confirmed".to_owned(),
        value: "2026-12-31".to_owned(),
        source: FactSource::Person,
    };
    assert_eq!(run(&mut case, &confirmed, &given("2027-01-01T09:00:00Z")), Ok(1));
    let Err(Refusal::Fact(fault)) = run(&mut case, &draft(LetterKind::FormalNotice), &now) else {
        panic!("a letter before the confirmation that it follows");
    };
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::InTheFuture, "notice.confirmed"));
}
