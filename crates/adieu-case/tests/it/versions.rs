//! Events of every released version are read for ever, and fields of newer versions are handed on.

use adieu_case::{Case, CaseRef, Event};

const VERSION_1: &str = include_str!("versions/v1.jsonl");
/// Kinds that came after the first release of version 1.
const ADDED: &str = include_str!("versions/v1-added.jsonl");

#[test]
fn events_of_version_1_are_read_and_written_back_unchanged() {
    let mut events = Vec::new();
    for line in VERSION_1.lines().chain(ADDED.lines()) {
        let event: Event = serde_json::from_str(line).unwrap();
        let back: serde_json::Value = serde_json::to_value(&event).unwrap();
        let before: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(back, before, "an event is handed on as it came");
        events.push(event);
    }
    let case = Case::from_events(&CaseRef::from_random([1; 7]), &events).unwrap();
    assert_eq!(case.facts.lines.len(), 1);
    assert!(case.closed_on.is_none(), "closed, then opened again");
    assert_eq!(case.unreadable, Vec::<String>::new());
}

#[test]
fn every_kind_of_event_stands_in_the_golden_file() {
    for kind in [
        "CaseOpened",
        "FactRecorded",
        "StepDone",
        "StepSkipped",
        "StepReopened",
        "LetterDrafted",
        "PortGuardOverridden",
        "LetterApproved",
        "NoticeDispatched",
        "OralNoticeRecorded",
        "LineChecked",
        "CaseClosed",
        "CaseReopened",
    ] {
        let golden = format!("\"kind\":\"{kind}\"");
        let stands = VERSION_1.contains(&golden) || ADDED.contains(&golden);
        assert!(stands, "{kind} is missing");
    }
}

#[test]
fn every_kind_of_letter_stands_in_the_golden_file_under_its_released_name() {
    for kind in adieu_case::LetterKind::ALL.iter().filter(|kind| kind.as_str() != "follow-up") {
        let golden = format!("\"letter\":\"{kind}\"");
        assert!(VERSION_1.contains(&golden) || ADDED.contains(&golden), "{kind} is missing");
    }
}

#[test]
fn a_fact_of_a_newer_program_is_kept_aside_by_name() {
    let mut events: Vec<Event> =
        VERSION_1.lines().take(1).map(|line| serde_json::from_str(line).unwrap()).collect();
    let newer = r#"{"v":2,"seq":2,"at":"2027-01-01T00:00:00Z","actor":"person","source":"bill","kind":"FactRecorded","body":{"key":"line.0.from_the_future","value":"1"},"mood":"calm"}"#;
    events.push(serde_json::from_str(newer).unwrap());
    assert_eq!(events[1].extra["mood"], "calm");
    let case = Case::from_events(&CaseRef::from_random([1; 7]), &events).unwrap();
    assert_eq!(case.unreadable, ["line.0.from_the_future"]);
}
