//! What a jurist is told to check again: read off the shipped records.
//!
//! It must never expect a rule to be fine for ever: every wording grows old.

use adieu_law::{Confidence, Recheck, RuleId};
use jiff::civil::{Date, date};

use crate::shipped::LAW;

fn of(rule: &str, on: Date) -> Vec<Recheck> {
    LAW.recheck(rule.parse().unwrap(), on)
}

#[test]
fn a_wording_grows_old_a_year_after_it_was_read() {
    let old = Recheck::WordingOld { seen_to: date(2023, 12, 30) };
    assert!(!of("R13", date(2024, 12, 30)).contains(&old));
    assert!(of("R13", date(2024, 12, 31)).contains(&old));
}

#[test]
fn an_undated_page_and_a_rule_without_a_text_are_named() {
    let on = date(2026, 11, 22);
    assert!(of("R17", on).contains(&Recheck::WordingUndated));
    assert!(of("R48", on).contains(&Recheck::NoDatedText));
    assert!(of("R48", on).contains(&Recheck::Confidence { level: Confidence::Unknown }));
    assert!(!of("R40", on).iter().any(|each| matches!(each, Recheck::Confidence { .. })));
}

#[test]
fn a_first_day_from_memory_or_from_the_date_of_an_act_names_its_parameters() {
    let on = date(2026, 11, 22);
    let memory = Recheck::StartFromMemory {
        parameters: vec!["gdpr_months".to_owned(), "gdpr_extra_months".to_owned()],
    };
    assert!(of("R42", on).contains(&memory));
    let act = Recheck::StartDateOfAct {
        parameters: vec!["prepaid_family".to_owned(), "presumed_user".to_owned()],
    };
    assert!(of("R51", on).contains(&act));
}

#[test]
fn weak_citations_and_conflicts_are_named() {
    let on = date(2026, 11, 22);
    let ids = |texts: &[&str]| texts.iter().map(|id| id.parse().unwrap()).collect();
    assert!(of("R39", on).contains(&Recheck::OpenCitations { citations: ids(&["C-01"]) }));
    assert!(
        of("R44", on)
            .contains(&Recheck::OpenCitations { citations: ids(&["Q-01", "Q-02", "Q-03"]) })
    );
    assert!(of("R47", on).contains(&Recheck::Conflicts { numbers: vec![4, 12] }));
    assert!(!of("R40", on).iter().any(|each| matches!(each, Recheck::OpenCitations { .. })));
}

#[test]
fn the_weightiest_comes_first_and_every_kind_has_a_name_of_its_own() {
    let on = date(2026, 11, 22);
    let mut names = std::collections::BTreeSet::new();
    for info in LAW.rules() {
        let found = LAW.recheck(info.rule, on);
        assert!(found.is_sorted(), "{}", info.rule);
        names.extend(found.iter().map(Recheck::code));
    }
    assert_eq!(names.len(), 8, "{names:?}");
    assert_eq!(of("R42", on)[0].code(), "start-from-memory");
    assert_eq!("R42".parse::<RuleId>().unwrap().number(), 42);
}
