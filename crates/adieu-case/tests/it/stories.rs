//! Dated transcripts in, plan and deadlines out, compared with golden text.
//!
//! A story file holds facts, then one command a line with its day, then `today`. Its `.expected` beside it
//! is what the case says on that day.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use adieu_case::{
    Actor, Case, CaseRef, Channel, Command, LetterDraft, LetterKind, Occasion, Plan, StepId,
    decide, open, plan,
};
use adieu_facts::{FactSource, LetterLang, parse_toml};
use expect_test::expect_file;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::data::sources;

fn at_noon(day: Date) -> jiff::Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
}

fn occasion(day: Date) -> Occasion {
    Occasion { actor: Actor::Person, now: at_noon(day), clock: None }
}

fn command(text: &str, case: &Case) -> Command {
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    let (first, second) = rest.split_once(' ').unwrap_or((rest, ""));
    match verb {
        "fact" => {
            let (key, value) = first.split_once('=').unwrap();
            let source = if second == "bill" { FactSource::Bill } else { FactSource::Person };
            Command::RecordFact { key: key.to_owned(), value: value.to_owned(), source }
        }
        "done" => Command::FinishStep { step: StepId::find(first).unwrap(), note: None },
        "skip" => {
            Command::SkipStep { step: StepId::find(first).unwrap(), because: second.to_owned() }
        }
        "reopen" => Command::ReopenStep { step: StepId::find(first).unwrap() },
        "draft" => Command::DraftLetter(LetterDraft {
            letter: LetterKind::find(first).unwrap(),
            lang: LetterLang::Fr,
            revision: 1,
            digest: format!("digest of {first}"),
            lines: case.notice_lines(),
            document: None,
            override_port: None,
        }),
        "post" => {
            let letter = LetterKind::find(first).unwrap();
            Command::DispatchNotice { letter, by: Channel::Post, proof: None }
        }
        "phone" => Command::RecordOralNotice { by: Channel::Phone, proof: None },
        "close" => Command::CloseCase { note: None },
        "open-again" => Command::ReopenCase { because: rest.to_owned() },
        other => panic!("no such verb in a story: {other}"),
    }
}

fn tell(case: &Case, plan: &Plan, refusals: &str) -> String {
    let mut text = refusals.to_owned();
    writeln!(text, "{:?}, turn {:?}, timer {:?}", plan.status, plan.turn, plan.timer).unwrap();
    writeln!(text, "end {:?} to {:?}", plan.end.wished, plan.end.latest).unwrap();
    for note in &plan.notes {
        writeln!(
            text,
            "note {:?} {:?} {:?} {}",
            note.level,
            note.kind,
            note.line,
            note.needs.join(" ")
        )
        .unwrap();
    }
    for step in &plan.steps {
        let by = step.by.map(|day| format!(" by {day}")).unwrap_or_default();
        writeln!(text, "step {} {:?}{by} [{}]", step.id, step.state, step.why.join(" ")).unwrap();
    }
    for deadline in &plan.deadlines {
        let rule = deadline.rule.map(|rule| rule.to_string()).unwrap_or_default();
        writeln!(text, "day {} {} {rule} {}", deadline.by, deadline.kind.as_str(), deadline.basis)
            .unwrap();
    }
    writeln!(text, "{} dispatches, {} calls", case.dispatches.len(), case.oral.len()).unwrap();
    text
}

fn run(story: &str) -> String {
    let (facts, rest) = story.split_once("\n---\n").expect("a line --- parts facts and transcript");
    let facts = parse_toml(facts).unwrap();
    let reference = CaseRef::from_random([1, 2, 3, 4, 5, 6, 7]);
    let mut case = None;
    let mut refusals = String::new();
    for line in rest.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (day, text) = line.split_once(' ').unwrap();
        let day: Date = day.parse().unwrap();
        match (text, case.as_mut()) {
            ("open", _) => case = Case::from_events(&reference, &open(&facts, &occasion(day))),
            ("today", Some(case)) => {
                return tell(case, &plan(case, &sources(), day), &refusals);
            }
            (text, Some(case)) => match decide(case, &command(text, case), &occasion(day)) {
                Ok(events) => events.iter().for_each(|event| case.evolve(event)),
                Err(refusal) => writeln!(refusals, "refused {text}: {refusal}").unwrap(),
            },
            (_, None) => panic!("a story begins with open"),
        }
    }
    panic!("a story ends with today")
}

#[test]
fn every_story_ends_as_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/stories");
    let mut stories: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "story"))
        .collect();
    stories.sort();
    assert!(stories.len() >= 9, "stories are missing from {}", folder.display());
    for path in stories {
        let told = run(&std::fs::read_to_string(&path).unwrap());
        expect_file![path.with_extension("expected")].assert_eq(&told);
    }
}
