//! Guards: what is refused, and that a refusal records nothing.

use adieu_case::{
    Actor, Case, CaseRef, Channel, Command, LetterDraft, LetterKind, Occasion, Refusal, StepId,
    decide, open,
};
use adieu_facts::{FactSource, Facts, LetterLang, parse_toml};

fn facts(wish: &str, line: &str) -> Facts {
    let text = format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Joris Peeters\"\n[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\n{line}\n[wish]\n{wish}\n"
    );
    parse_toml(&text).unwrap()
}

fn occasion() -> Occasion {
    Occasion { actor: Actor::Person, now: "2026-05-20T09:00:00Z".parse().unwrap(), clock: None }
}

fn case(wish: &str, line: &str) -> Case {
    let events = open(&facts(wish, line), &occasion());
    Case::from_events(&CaseRef::from_random([9; 7]), &events).unwrap()
}

fn draft(case: &Case, override_port: Option<&str>) -> Command {
    let guarded = case.guarded_lines();
    let lines = if guarded.is_empty() { case.notice_lines() } else { guarded };
    Command::DraftLetter(LetterDraft {
        letter: LetterKind::Notice,
        lang: LetterLang::Nl,
        revision: 1,
        digest: "d".repeat(64),
        lines,
        document: None,
        override_port: override_port.map(str::to_owned),
    })
}

fn run(case: &mut Case, command: &Command) -> Result<usize, Refusal> {
    let events = decide(case, command, &occasion())?;
    events.iter().for_each(|event| case.evolve(event));
    Ok(events.len())
}

fn post() -> Command {
    Command::DispatchNotice { letter: LetterKind::Notice, by: Channel::Post, proof: None }
}

#[test]
fn a_wished_port_keeps_every_notice_back() {
    let mut case = case("outcome = \"port\"", "");
    let drafting = draft(&case, None);
    assert_eq!(run(&mut case, &drafting), Err(Refusal::PortGuard { lines: vec![0] }));
    assert_eq!(run(&mut case, &post()), Err(Refusal::NotDrafted { letter: LetterKind::Notice }));
    let call = Command::RecordOralNotice { by: Channel::Phone, proof: None };
    assert_eq!(run(&mut case, &call), Err(Refusal::PortGuard { lines: vec![0] }));
    assert_eq!(case.seq, 1, "a refusal records nothing");
}

#[test]
fn a_running_port_keeps_the_notice_back_even_when_the_end_is_wished() {
    let mut case =
        case("outcome = \"end\"\nend_date = 2026-07-02", "[line.port]\nrequested = 2026-05-18");
    let drafting = draft(&case, None);
    assert_eq!(run(&mut case, &drafting), Err(Refusal::PortGuard { lines: vec![0] }));
}

#[test]
fn a_port_wished_after_the_draft_stops_the_departure() {
    let mut case = case("outcome = \"end\"\nend_date = 2026-07-02", "");
    let drafting = draft(&case, None);
    assert_eq!(run(&mut case, &drafting), Ok(1));
    let wish = Command::RecordFact {
        key: "wish.outcome".to_owned(),
        value: "port".to_owned(),
        source: FactSource::Person,
    };
    assert_eq!(run(&mut case, &wish), Ok(1));
    assert_eq!(run(&mut case, &post()), Err(Refusal::PortGuard { lines: vec![0] }));
}

#[test]
fn a_typed_reason_opens_the_port_guard_and_is_kept() {
    let mut case = case("outcome = \"port\"", "");
    let empty = draft(&case, Some("  "));
    assert_eq!(run(&mut case, &empty), Err(Refusal::NoReason));
    let reasoned = draft(&case, Some("the port was refused twice"));
    assert_eq!(run(&mut case, &reasoned), Ok(2));
    assert_eq!(case.overrides.len(), 1);
    assert_eq!(run(&mut case, &post()), Ok(2), "approval and dispatch");
}

#[test]
fn nothing_is_sent_that_was_not_drafted() {
    let mut case = case("outcome = \"end\"\nend_date = 2026-07-02", "");
    assert_eq!(run(&mut case, &post()), Err(Refusal::NotDrafted { letter: LetterKind::Notice }));
}

#[test]
fn sending_twice_the_same_way_is_recorded_once() {
    let mut case = case("outcome = \"end\"\nend_date = 2026-07-02", "");
    let drafting = draft(&case, None);
    assert_eq!(run(&mut case, &drafting), Ok(1));
    assert_eq!(run(&mut case, &drafting), Ok(0), "the same words are frozen once");
    assert_eq!(run(&mut case, &post()), Ok(2));
    assert_eq!(run(&mut case, &post()), Ok(0));
    assert_eq!(case.dispatches.len(), 1);
}

#[test]
fn another_source_does_not_overwrite_a_fact_and_the_person_settles_it() {
    let mut case = case("outcome = \"end\"", "monthly_fee = \"25.00\"");
    let fee = |value: &str, source| Command::RecordFact {
        key: "line.monthly_fee".to_owned(),
        value: value.to_owned(),
        source,
    };
    assert_eq!(run(&mut case, &fee("27.50", FactSource::Bill)), Ok(1));
    assert_eq!(case.facts.lines[0].monthly_fee, Some(2500), "what stood first stays");
    assert!(case.disputes.contains_key("line.0.monthly_fee"));
    assert_eq!(run(&mut case, &fee("27.50", FactSource::Person)), Ok(1));
    assert_eq!(case.facts.lines[0].monthly_fee, Some(2750));
    assert!(case.disputes.is_empty());
}

#[test]
fn a_closed_case_takes_nothing_more() {
    let mut case = case("outcome = \"end\"", "");
    assert_eq!(run(&mut case, &Command::CloseCase { note: None }), Ok(1));
    let done = Command::FinishStep { step: StepId::SaveBills, note: None };
    assert_eq!(run(&mut case, &done), Err(Refusal::Closed));
    assert_eq!(run(&mut case, &Command::CloseCase { note: None }), Ok(0));
}

#[test]
fn a_closed_case_opens_again_for_a_reason_and_keeps_what_was_settled() {
    let mut case = case("outcome = \"end\"", "");
    let again = |because: &str| Command::ReopenCase { because: because.to_owned() };
    assert_eq!(run(&mut case, &again("nothing to open")), Ok(0), "it is open already");
    let done = Command::FinishStep { step: StepId::SaveBills, note: None };
    assert_eq!(run(&mut case, &done), Ok(1));
    assert_eq!(run(&mut case, &Command::CloseCase { note: None }), Ok(1));
    assert_eq!(run(&mut case, &again("  ")), Err(Refusal::NoReason));
    assert_eq!(run(&mut case, &again("one more bill came")), Ok(1));
    assert!(case.closed_on.is_none());
    assert!(case.is_settled(StepId::SaveBills));
}

#[test]
fn a_step_is_not_skipped_without_a_reason() {
    let mut case = case("outcome = \"end\"", "");
    let skip =
        |because: &str| Command::SkipStep { step: StepId::SaveBills, because: because.to_owned() };
    assert_eq!(run(&mut case, &skip("   ")), Err(Refusal::NoReason));
    assert_eq!(run(&mut case, &skip("paper bills only")), Ok(1));
    assert_eq!(run(&mut case, &Command::ReopenStep { step: StepId::SaveBills }), Ok(1));
    assert!(!case.is_settled(StepId::SaveBills));
}

fn record(case: &mut Case, key: &str, value: &str) {
    let (key, value) = (key.to_owned(), value.to_owned());
    run(case, &Command::RecordFact { key, value, source: FactSource::Person }).unwrap();
}

#[test]
fn a_day_named_for_the_line_never_hides_a_port_wished_later() {
    let mut case = case("outcome = \"end\"\nend_date = 2026-07-02", "");
    record(&mut case, "line.0.wish.end_date", "2027-01-31");
    record(&mut case, "wish.outcome", "port");
    assert_eq!(case.guarded_lines(), vec![0]);
    let drafting = draft(&case, None);
    assert_eq!(run(&mut case, &drafting), Err(Refusal::PortGuard { lines: vec![0] }));
    let call = Command::RecordOralNotice { by: Channel::Phone, proof: None };
    assert_eq!(run(&mut case, &call), Err(Refusal::PortGuard { lines: vec![0] }));
}

#[test]
fn a_later_wish_for_the_case_holds_for_its_only_line() {
    let own = "[line.wish]\noutcome = \"end\"\nkeep_number = false\nend_date = 2026-07-02";
    for value in ["port", "lapse", "nothing", "transfer"] {
        let mut case = case("outcome = \"end\"", own);
        record(&mut case, "wish.outcome", value);
        assert_eq!(case.facts.get("wish.outcome").as_deref(), Some(value));
        assert_eq!(case.outcome_of(0), case.facts.wish.outcome, "{value}");
        record(&mut case, "wish.end_date", "2027-03-31");
        assert_eq!(case.end_date_of(0), case.facts.wish.end_date);
    }
    let mut same = case("outcome = \"port\"", own);
    record(&mut same, "wish.outcome", "port");
    assert_eq!(same.guarded_lines(), vec![0], "said again, it holds too");
}

#[test]
fn with_several_lines_a_line_keeps_its_own_port_whatever_the_case_wishes() {
    let two = "[line.wish]\noutcome = \"port\"\n[[line]]\nnumber = \"0470 12 34 57\"";
    let mut case = case("outcome = \"nothing\"", two);
    record(&mut case, "wish.outcome", "end");
    assert_eq!(case.guarded_lines(), vec![0]);
    assert_eq!(case.notice_lines(), vec![1]);
}
