//! Any order of commands, repeated, at any time: nothing panics, the log stays a log, and every open case has
//! exactly one armed timer.

use adieu_card::modem::{CardState, Domain, LineReading, Registration};
use adieu_case::{
    Actor, Case, CaseRef, Channel, Command, LetterDraft, LetterKind, Occasion, Status, StepId,
    Turn, day_of, decide, open, plan,
};
use adieu_facts::{FactSource, LetterLang, parse_toml};
use jiff::{Span, Timestamp};
use proptest::prelude::*;

use crate::data::sources;

fn base() -> Timestamp {
    "2026-05-20T09:00:00Z".parse().unwrap()
}

fn fact() -> impl Strategy<Value = Command> {
    let pairs = [
        ("wish.outcome", "port"),
        ("wish.outcome", "end"),
        ("wish.outcome", "lapse"),
        ("wish.outcome", "compare"),
        ("wish.end_date", "2026-07-02"),
        ("wish.end_date", "2024-02-29"),
        ("line.0.contract", "prepaid"),
        ("line.0.fixed_months", "24"),
        ("line.0.notice_days", "30"),
        ("line.0.port.done", "2026-06-01"),
        ("line.0.monthly_fee", "25.00"),
        ("line.0.monthly_fee", "26.00"),
        ("line.0.brand", "base"),
        ("line.0.nonsense", "1"),
        ("subscriber.kind", "business"),
        ("subscriber.workers", "10"),
        ("subscriber.contact_phone", "+32 470 12 34 56"),
    ];
    let source =
        prop_oneof![Just(FactSource::Person), Just(FactSource::Bill), Just(FactSource::Operator)];
    (proptest::sample::select(pairs.to_vec()), source).prop_map(|((key, value), source)| {
        Command::RecordFact { key: key.to_owned(), value: value.to_owned(), source }
    })
}

/// A modem that was asked about one of several lines, with or without a number of the card.
fn reading() -> impl Strategy<Value = Command> {
    let numbers = [None, Some("206100000000001"), Some("206200000000002")];
    let card = prop_oneof![Just(CardState::Ready), Just(CardState::Missing)];
    (prop::option::of(0usize..3), proptest::sample::select(numbers.to_vec()), card).prop_map(
        |(line, imsi, card)| Command::CheckLine {
            line,
            reading: LineReading {
                at: base(),
                card,
                imsi: imsi.map(str::to_owned),
                iccid: None,
                registrations: [(Domain::Calls, Registration::Denied)].into(),
                selection: None,
                operator: None,
                signal: None,
            },
        },
    )
}

fn step() -> impl Strategy<Value = StepId> {
    proptest::sample::select(StepId::ALL.to_vec())
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => fact(),
        3 => step().prop_map(|step| Command::FinishStep { step, note: None }),
        2 => step().prop_map(|step| Command::SkipStep { step, because: "not needed".to_owned() }),
        1 => step().prop_map(|step| Command::ReopenStep { step }),
        3 => (any::<bool>(), "[0-9a-f]{4}").prop_map(|(reason, digest)| Command::DraftLetter(LetterDraft {
            letter: LetterKind::Notice,
            lang: LetterLang::Fr,
            revision: 1,
            digest,
            lines: vec![0],
            document: None,
        override_port: reason.then(|| "sure".to_owned()),
        })),
        2 => Just(Command::DispatchNotice { letter: LetterKind::Notice, by: Channel::Post, proof: None }),
        1 => Just(Command::RecordOralNotice { by: Channel::Phone, proof: None }),
        1 => reading(),
        1 => Just(Command::CloseCase { note: None }),
        1 => Just(Command::ReopenCase { because: "one more bill".to_owned() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_commands_leaves_a_case_that_can_be_planned(
        steps in prop::collection::vec((command(), -4000i64..4000, any::<bool>()), 0..25),
    ) {
        let facts = parse_toml(
            "[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470123456\"\nbrand = \"orange\"\n[wish]\noutcome = \"end\"\n",
        ).unwrap();
        let reference = CaseRef::from_random([4; 7]);
        let occasion = |hours: i64| Occasion {
            actor: Actor::Person,
            // The clock may jump both ways.
            now: base() + Span::new().hours(hours),
            clock: None,
        };
        let mut log = open(&facts, &occasion(0));
        let mut case = Case::from_events(&reference, &log).unwrap();
        for (command, hours, twice) in steps {
            for _ in 0..=usize::from(twice) {
                if let Ok(events) = decide(&case, &command, &occasion(hours)) {
                    for event in &events {
                        prop_assert_eq!(event.seq, case.seq + 1, "numbers follow each other");
                        case.evolve(event);
                    }
                    log.extend(events);
                }
            }
            let today = day_of(case.last_at);
            let plan = plan(&case, &sources(), today);
            let closed = case.closed_on.is_some();
            prop_assert_eq!(plan.timer.is_none(), closed, "open: one armed timer; closed: none");
            prop_assert!(!closed || plan.turn == Turn::Nobody);
            prop_assert_eq!(plan.status == Status::Closed, closed);
            if let Some(timer) = plan.timer {
                prop_assert!(timer >= today, "a timer is armed for a day to come");
            }
            let guarded = case.guarded_lines();
            if !guarded.is_empty() && case.overrides.is_empty() {
                prop_assert!(case.notice_lines().iter().all(|line| !guarded.contains(line)));
            }
        }
        let again = Case::from_events(&reference, &log).unwrap();
        prop_assert_eq!(again, case, "folding the log again gives the same case");
    }

    #[test]
    fn a_repeated_command_changes_nothing_more(command in command()) {
        let facts = parse_toml(
            "[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470123456\"\nbrand = \"orange\"\n[wish]\noutcome = \"end\"\n",
        ).unwrap();
        let occasion = Occasion { actor: Actor::Person, now: base(), clock: None };
        let mut case = Case::from_events(&CaseRef::from_random([4; 7]), &open(&facts, &occasion)).unwrap();
        if let Ok(events) = decide(&case, &command, &occasion) {
            events.iter().for_each(|event| case.evolve(event));
            let second = decide(&case, &command, &occasion);
            let dispute = matches!(&command, Command::RecordFact { source, .. } if *source != FactSource::Person);
            prop_assert!(dispute || matches!(second.as_deref(), Ok([]) | Err(_)), "{:?}", second);
        }
    }
}
