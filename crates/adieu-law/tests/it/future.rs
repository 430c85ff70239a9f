//! Every dated number of the law, changed from some day on: nothing changes before that day, and something on it.
//!
//! It must never pass because no example reads the number.

use std::sync::LazyLock;

use adieu_facts::{format_euro, parse_euro};
use adieu_law::{Finding, Law, Moment, Parameter, Value};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::examples::{Case, cases};
use crate::shipped::{FILES, LAW, load};

static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases);

/// The first and the last day of the years that are looked at.
const YEARS: (Date, Date) = (date(2012, 1, 1), date(2030, 12, 31));

/// Returns the parameters that hold a number and feed a rule that is built.
fn numbers() -> Vec<&'static Parameter> {
    let holds_number = |parameter: &&Parameter| {
        let version = parameter.versions.last().expect("each parameter has a version");
        !matches!(version.value, Value::Words(_))
    };
    let built = |parameter: &&Parameter| {
        let feeds = |info: &&adieu_law::RuleInfo| parameter.rules.contains(&info.rule);
        LAW.rules().iter().any(|info| feeds(&info))
    };
    LAW.parameters().filter(holds_number).filter(built).collect()
}

/// Returns the first day on which a changed number can start: the day after the newest version's own.
fn earliest(parameter: &Parameter) -> Date {
    let newest = parameter.versions.last().and_then(|version| version.in_force_from);
    newest.map_or(YEARS.0, |day| day.tomorrow().expect("no version starts on the last of all days"))
}

/// How a number changes: a limit beside a stricter one shows only when it becomes the smaller of the two.
#[derive(Debug, Clone, Copy)]
enum Change {
    Larger,
    Smaller,
}

/// Returns the law in which one number is another from a day on.
fn changed(parameter: &Parameter, first: Date, change: Change) -> Law {
    let mut files = FILES.clone();
    let named = format!("id = \"{}\"\n", parameter.id);
    let (_, text) = files
        .iter_mut()
        .find(|(path, text)| path.starts_with("law/parameters/") && text.contains(&named))
        .expect("each parameter stands in a file");
    let mut file: toml::Table = text.parse().unwrap();
    let records = file["parameter"].as_array_mut().unwrap();
    let record = records.iter_mut().find(|record| record["id"].as_str() == Some(&parameter.id));
    let versions = record.unwrap()["version"].as_array_mut().unwrap();
    let mut version = versions.last().unwrap().as_table().unwrap().clone();
    version.insert("in_force_from".to_owned(), toml::Value::String(first.to_string()));
    version.remove("from_basis");
    apply(change, version.get_mut("value").unwrap());
    versions.push(toml::Value::Table(version));
    *text = toml::to_string(&file).unwrap();
    load(&files).unwrap()
}

/// Changes every number in a value, and leaves the limits of a scale as they are.
fn apply(change: Change, value: &mut toml::Value) {
    match value {
        toml::Value::Integer(number) => {
            *number = match change {
                Change::Larger => *number * 2 + 1,
                Change::Smaller => *number / 2,
            }
        }
        toml::Value::String(euro) => {
            let cents = parse_euro(euro).unwrap();
            *euro = format_euro(match change {
                Change::Larger => cents + 100,
                Change::Smaller => (cents - 100).max(0),
            });
        }
        toml::Value::Array(steps) => steps.iter_mut().for_each(|step| apply(change, step)),
        toml::Value::Table(parts) => parts
            .iter_mut()
            .filter(|(key, _)| !["up_to", "above", "percent"].contains(&key.as_str()))
            .for_each(|(_, part)| apply(change, part)),
        toml::Value::Float(_) | toml::Value::Boolean(_) | toml::Value::Datetime(_) => {
            panic!("no number of the law is written like {value}")
        }
    }
}

fn findings(law: &Law, case: &Case, on: Date) -> Vec<Finding> {
    law.findings_at(&case.facts, case.line, Moment { on, ..case.moment })
}

fn differs(law: &Law, case: &Case, on: Date) -> bool {
    findings(law, case, on) != findings(&LAW, case, on)
}

/// Returns an example in which the changed number shows, on its own day, and how it was changed.
fn telling(parameter: &Parameter) -> (&'static Case, Change) {
    let first = earliest(parameter);
    let shows = |change: Change| {
        let law = changed(parameter, first, change);
        let reads = |case: &&Case| case.moment.on >= first && parameter.rules.contains(&case.rule);
        let found = CASES.iter().filter(reads).find(|case| differs(&law, case, case.moment.on));
        found.map(|case| (case, change))
    };
    let found = shows(Change::Larger).or_else(|| shows(Change::Smaller));
    found.unwrap_or_else(|| panic!("no example shows a change of {}", parameter.id))
}

#[test]
fn a_changed_number_shows_on_its_first_day_and_not_on_the_day_before() {
    let numbers = numbers();
    assert!(numbers.len() >= 40, "only {} numbers were found", numbers.len());
    for parameter in numbers {
        let (case, change) = telling(parameter);
        let first = case.moment.on;
        let law = changed(parameter, first, change);
        assert!(differs(&law, case, first), "{}: {first}", parameter.id);
        let before = first.yesterday().unwrap();
        assert!(!differs(&law, case, before), "{}: {before}", parameter.id);
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    let days = YEARS.0.until(YEARS.1).unwrap().get_days();
    (0..=i64::from(days)).prop_map(|days| YEARS.0.saturating_add(days.days()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_number_changes_nothing_before_its_first_day(
        which in any::<Index>(), first in any_day(), on in any_day(), some in any::<[Index; 24]>(),
        change in select(vec![Change::Larger, Change::Smaller]),
    ) {
        let numbers = numbers();
        let parameter = numbers[which.index(numbers.len())];
        let first = first.max(earliest(parameter));
        let on = if on < first { on } else { first.yesterday().unwrap() };
        let law = changed(parameter, first, change);
        for case in some.iter().map(|index| &CASES[index.index(CASES.len())]) {
            prop_assert!(!differs(&law, case, on), "{} from {first}: {on}", parameter.id);
        }
    }
}
