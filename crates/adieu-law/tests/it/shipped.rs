//! The data that travels with the program, read from the repository.
//!
//! It must never be replaced by data made up for a test.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use adieu_facts::parse_toml;
use adieu_law::{
    FindingOutcome, FromBasis, Law, LeavingReason, LineAt, MissingFact, Moment, NoticeForm,
    PartNames, Question, Reason, RuleId, TextSeen, Value,
};
use jiff::civil::date;

/// Path relative to the data folder, and text.
pub(crate) static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let owned = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
    files::below(&files::data(), &["law/"]).into_iter().map(owned).collect()
});

/// The loader of the test kit, read in as a file: the kit itself stands above this crate.
#[path = "../../../adieu-testkit/src/data.rs"]
mod files;

/// The law as it travels.
pub(crate) static LAW: LazyLock<Law> = LazyLock::new(|| load(&FILES).unwrap());

pub(crate) fn load(files: &[(String, String)]) -> Result<Law, adieu_law::LoadError> {
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    Law::load(&borrowed)
}

#[test]
fn the_data_holds_every_rule_source_conflict_and_holiday() {
    let numbers: Vec<u8> = LAW.rules().iter().map(|info| info.rule.number()).collect();
    assert_eq!(numbers, (1..=52).collect::<Vec<u8>>());
    assert_eq!(LAW.conflicts().len(), 15);
    assert_eq!(LAW.calendar().holidays().len(), 10);
    assert!(LAW.citation("T-01".parse().unwrap()).is_some());
    assert!(LAW.citation("X-12".parse().unwrap()).is_some());
    assert!(LAW.source("S66").is_some());
}

#[test]
fn every_rule_explains_itself_with_citations_that_carry_a_source_or_a_note() {
    for info in LAW.rules() {
        let explained = LAW.explain(info.rule).unwrap();
        assert_eq!(explained.citations.len(), info.citations.len(), "{}", info.rule);
        assert!(!explained.citations.is_empty(), "{}", info.rule);
        for (citation, sources) in &explained.citations {
            assert_eq!(sources.len(), citation.sources.len(), "{}", citation.id);
            assert!(!sources.is_empty() || !citation.note.is_empty(), "{}", citation.id);
        }
    }
}

#[test]
fn a_rule_covers_a_day_once_all_its_parameters_do() {
    let of = |number: &str| {
        let rule: RuleId = number.parse().unwrap();
        LAW.rules().iter().find(|info| info.rule == rule).unwrap().clone()
    };
    assert_eq!(of("R08").in_force_from, Some(date(2022, 1, 10)));
    assert_eq!(of("R08").text_seen_to, Some(TextSeen::UpTo(date(2023, 12, 30))));
    assert_eq!(of("R22").in_force_from, Some(date(2023, 1, 3)));
    assert_eq!(of("R22").text_seen_to, Some(TextSeen::Unknown));
    assert_eq!(of("R23").text_seen_to, Some(TextSeen::UpTo(date(2022, 11, 30))));
    assert_eq!(of("R25").in_force_from, None);
    assert_eq!(of("R08").conflicts, [4, 14]);
    let listed = serde_json::to_value(of("R24")).unwrap();
    assert_eq!(listed["in_force_from"], "2016-11-27");
    assert_eq!(listed["text_seen_to"], "unknown");
    assert_eq!(listed["in_force_to"], serde_json::Value::Null);
}

#[test]
fn a_first_day_that_was_not_read_says_so() {
    let family = LAW.parameter("prepaid_family").unwrap();
    assert_eq!(family.versions[0].from_basis, FromBasis::DateOfAct);
    let withdrawal = LAW.parameter("withdrawal_days").unwrap();
    assert_eq!(withdrawal.versions[0].from_basis, FromBasis::FromMemory);
    let delay = LAW.parameter("port_delay_eur").unwrap();
    assert_eq!(delay.versions[0].value, Value::Euro { cents: 300, max_cents: Some(500) });
}

#[test]
fn rules_are_found_by_what_people_type_and_misses_carry_a_hint() {
    for text in ["R08", "r8", "8", "R8", " R 08 "] {
        assert_eq!(text.parse::<RuleId>().unwrap().to_string(), "R08", "{text}");
    }
    for text in ["R53", "99", "R00", "0", "9999"] {
        let error = text.parse::<RuleId>().unwrap_err();
        assert!(error.nearest().is_some(), "{text}");
        assert!(error.to_string().contains("R01 to R52"), "{text}");
    }
    for text in ["", "R", "fee", "R-8", "123456789", "R８"] {
        assert!(text.parse::<RuleId>().unwrap_err().nearest().is_none(), "{text}");
    }
}

#[test]
fn each_missing_fact_has_a_key_of_its_own() {
    let keys: BTreeSet<&str> = MissingFact::ALL.iter().map(|fact| fact.key()).collect();
    assert_eq!(keys.len(), MissingFact::ALL.len());
    for fact in MissingFact::ALL {
        assert_eq!(MissingFact::find(fact.key()), Some(fact));
    }
}

#[test]
fn a_finding_is_written_with_the_keys_that_others_rely_on() {
    let facts = adieu_facts::parse_toml(
        "[subscriber]\nkind = \"consumer\"\n[[line]]\nstart = 2025-09-01\nfixed_months = 24\nnotice_days = 30\n[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n",
    )
    .unwrap();
    let on = date(2026, 6, 20);
    let findings = LAW.findings(&facts, 0, on);
    let written = serde_json::to_value(&findings[4]).unwrap();
    assert_eq!(written["rule"], "R05");
    assert_eq!(written["outcome"], "uncertain");
    assert_eq!(written["date"], "2026-07-02");
    assert_eq!(written["date_latest"], "2026-07-20");
    assert_eq!(written["citations"], serde_json::json!(["T-05"]));
    assert_eq!(written["confidence"], "medium");
    assert_eq!(written["text_seen_to"], "2023-12-30");
    assert_eq!(written["basis"], "law");
    assert!(written.get("reasons").is_none());
    assert!(written.get("amount_eur_cents").is_none());
    let moment = Moment { notice_form: NoticeForm::Oral, ..Moment::on(on) };
    let form = |line| LAW.finding_of(Question::Form, &LineAt { facts: &facts, line, moment });
    assert_eq!(form(0).unwrap().outcome, FindingOutcome::DoesNotApply);
    assert!(LAW.findings(&facts, 1, on).is_empty());
    assert!(form(1).is_none());
}

#[test]
fn rules_and_parameters_name_each_other() {
    for parameter in LAW.parameters().filter(|known| !known.id.contains("practice")) {
        for rule in &parameter.rules {
            let explained = LAW.explain(*rule).unwrap();
            let named = explained.parameters.iter().any(|known| known.id == parameter.id);
            assert!(named, "{rule} does not name {}", parameter.id);
        }
    }
    let listed: BTreeSet<&str> = LAW.parameters().map(|known| known.id.as_str()).collect();
    for info in LAW.rules() {
        for parameter in LAW.explain(info.rule).unwrap().parameters {
            assert!(parameter.rules.contains(&info.rule), "{} lacks {}", parameter.id, info.rule);
            assert!(listed.contains(parameter.id.as_str()), "{} is not listed", parameter.id);
        }
    }
}

#[test]
fn one_rule_asked_alone_says_what_it_says_among_all() {
    let facts = parse_toml("[subscriber]\nkind = \"consumer\"\n[[line]]\n").unwrap();
    let moment = Moment::on(date(2026, 6, 20));
    for finding in LAW.findings_at(&facts, 0, moment) {
        let alone = LAW.finding_of(finding.question, &LineAt { facts: &facts, line: 0, moment });
        assert_eq!(alone, Some(finding));
    }
    let beside = LineAt { facts: &facts, line: 1, moment };
    assert_eq!(LAW.finding_of(Question::Form, &beside), None, "there is no such line");
}

#[test]
fn a_parameter_is_never_surer_than_what_it_cites_and_names_conflicts_that_exist() {
    for parameter in LAW.parameters() {
        for version in &parameter.versions {
            let cited = version.citations.iter().map(|id| LAW.citation(*id).unwrap().confidence);
            let best = cited.min().expect("every version cites something");
            let contract = version.in_force_from.is_none();
            assert!(version.confidence >= best || contract, "{}", parameter.id);
        }
        for number in &parameter.conflicts {
            assert!(
                LAW.conflicts().iter().any(|known| known.number == *number),
                "{}",
                parameter.id
            );
        }
    }
}

#[test]
fn a_reason_never_shows_by_itself_what_a_person_wrote() {
    let names = PartNames(vec!["tablet of Noor".to_owned()]);
    let shown = format!("{:?}", Reason::Leaving(LeavingReason::PartsWithoutFate { names }));
    assert_eq!(shown, "Leaving(PartsWithoutFate { names: PartNames(masked) })");
}
