//! Runs every example of the law: a sentence, a day, facts, and what one rule must conclude.
//!
//! A failure names the file and the sentence, so that whoever wrote the example finds it.

use std::collections::{BTreeMap, BTreeSet};

use adieu_facts::{Facts, parse_euro, parse_toml};
use adieu_law::{Finding, Moment, NoticeForm, Reason, RuleId};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::shipped::{FILES, LAW};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleFile {
    test: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    says: String,
    on: toml::value::Datetime,
    facts: toml::Table,
    #[serde(default)]
    line: usize,
    #[serde(default)]
    observed: ObservedFacts,
    form: Option<NoticeForm>,
    expect: Expected,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct ObservedFacts {
    notice_given: Option<toml::value::Datetime>,
    closing_fee: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    rule: RuleId,
    outcome: String,
    amount: Option<String>,
    amount_max: Option<String>,
    date: Option<toml::value::Datetime>,
    date_latest: Option<toml::value::Datetime>,
    time: Option<String>,
    days: Option<u32>,
    choice: Option<String>,
    choice_by: Option<toml::value::Datetime>,
    needs: Option<Vec<String>>,
    confidence: Option<String>,
    text_seen_to: Option<toml::Value>,
    basis: Option<String>,
    conflicts: Option<Vec<u8>>,
    /// Citations that must be among those of the finding.
    #[serde(default)]
    citations: Vec<String>,
    /// Reasons that must be among those of the finding, by name.
    #[serde(default)]
    reasons: Vec<String>,
    /// The rule that decides instead.
    decided_by: Option<RuleId>,
    /// Reasons that must not be there, by name.
    #[serde(default)]
    unsaid: Vec<String>,
    /// Values that must not be there.
    #[serde(default)]
    absent: Vec<String>,
}

fn examples() -> Vec<(&'static str, Example)> {
    let mut all = Vec::new();
    for (path, text) in FILES.iter().filter(|(path, _)| path.starts_with("law/tests/")) {
        let file: ExampleFile = toml::from_str(text).unwrap_or_else(|e| panic!("{path}: {e}"));
        all.extend(file.test.into_iter().map(|example| (path.as_str(), example)));
    }
    all
}

/// What an example asks of the law: its rule, facts, line and moment.
pub(crate) struct Case {
    pub(crate) rule: RuleId,
    pub(crate) facts: Facts,
    pub(crate) line: usize,
    pub(crate) moment: Moment,
}

/// Every example as a question to the law, without what is expected.
pub(crate) fn cases() -> Vec<Case> {
    let all = examples().into_iter().map(|(_, example)| {
        let (facts, moment) = example.case().unwrap();
        Case { rule: example.expect.rule, facts, line: example.line, moment }
    });
    all.collect()
}

fn day(written: &toml::value::Datetime) -> Date {
    written.to_string().parse().unwrap()
}

impl Example {
    /// Returns the facts and the moment of the example.
    fn case(&self) -> Result<(Facts, Moment), String> {
        let text = toml::to_string(&self.facts).unwrap();
        let facts = parse_toml(&text).map_err(|error| format!("the facts: {error}"))?;
        let closing_fee = self.observed.closing_fee.as_deref().map(parse_euro).transpose();
        let moment = Moment {
            on: day(&self.on),
            notice_given: self.observed.notice_given.as_ref().map(day),
            notice_form: self.form.unwrap_or(NoticeForm::Written),
            closing_fee_eur_cents: closing_fee.map_err(|error| error.to_string())?,
        };
        Ok((facts, moment))
    }

    fn finding(&self) -> Result<Finding, String> {
        let (facts, moment) = self.case()?;
        let mut findings = LAW.findings_at(&facts, self.line, moment).into_iter();
        let found = findings.find(|finding| finding.rule == self.expect.rule);
        found.ok_or_else(|| "there is no such line or rule".to_owned())
    }

    /// Returns every difference between what is expected and what was found.
    fn differences(&self) -> Vec<String> {
        let finding = match self.finding() {
            Ok(finding) => finding,
            Err(why) => return vec![why],
        };
        let found = serde_json::to_value(&finding).unwrap();
        let mut differences: Vec<String> = self
            .expect
            .values()
            .into_iter()
            .filter(|(key, value)| found.get(key) != Some(value))
            .map(|(key, value)| format!("{key}: expected {value}, found {:?}", found.get(key)))
            .collect();
        let names: Vec<String> = finding.reasons.iter().map(|reason| reason.name()).collect();
        let cited: Vec<String> = finding.citations.iter().map(ToString::to_string).collect();
        for (what, wanted, there) in
            [("reason", &self.expect.reasons, &names), ("citation", &self.expect.citations, &cited)]
        {
            for name in wanted.iter().filter(|name| !there.contains(name)) {
                differences.push(format!("{what} {name} is not among {there:?}"));
            }
        }
        if let Some(rule) = self.expect.decided_by
            && !finding.reasons.iter().any(|reason| {
                matches!(reason, Reason::DecidedBy { question } if question.rule() == rule)
            })
        {
            differences.push(format!("{rule} must decide instead, but {names:?}"));
        }
        for name in self.expect.unsaid.iter().filter(|name| names.contains(name)) {
            differences.push(format!("reason {name} must not be among {names:?}"));
        }
        for key in &self.expect.absent {
            let key = match key.as_str() {
                "amount" => "amount_eur_cents",
                "amount_max" => "amount_max_eur_cents",
                other => other,
            };
            if let Some(value) = found.get(key) {
                differences.push(format!("{key} must not be there, but is {value}"));
            }
        }
        differences
    }
}

impl Expected {
    /// Returns the values that are expected, as the finding writes them.
    fn values(&self) -> Vec<(&'static str, Value)> {
        let cents = |text: &String| Value::from(parse_euro(text).unwrap());
        let written = |day: &toml::value::Datetime| Value::from(day.to_string());
        let mut values = vec![("outcome", Value::from(self.outcome.clone()))];
        let optional = [
            ("amount_eur_cents", self.amount.as_ref().map(cents)),
            ("amount_max_eur_cents", self.amount_max.as_ref().map(cents)),
            ("date", self.date.as_ref().map(written)),
            ("date_latest", self.date_latest.as_ref().map(written)),
            ("time", self.time.clone().map(Value::from)),
            ("days", self.days.map(Value::from)),
            ("choice", self.choice.clone().map(Value::from)),
            ("choice_by", self.choice_by.as_ref().map(written)),
            ("needs", self.needs.clone().map(Value::from)),
            ("confidence", self.confidence.clone().map(Value::from)),
            ("text_seen_to", self.text_seen_to.as_ref().map(seen)),
            ("basis", self.basis.clone().map(Value::from)),
            ("conflicts", self.conflicts.clone().map(Value::from)),
        ];
        values.extend(optional.into_iter().filter_map(|(key, value)| Some((key, value?))));
        values
    }
}

fn seen(value: &toml::Value) -> Value {
    Value::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

#[test]
fn every_example_of_the_law_holds() {
    let mut failures = Vec::new();
    for (path, example) in examples() {
        let differences = example.differences();
        if !differences.is_empty() {
            let (rule, says) = (example.expect.rule, &example.says);
            failures.push(format!("{path}: {rule}: {says}\n    {}", differences.join("\n    ")));
        }
    }
    assert!(failures.is_empty(), "{} examples fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_rule_that_is_built_has_examples_on_three_sides() {
    let mut sides: BTreeMap<RuleId, BTreeSet<String>> = BTreeMap::new();
    for (_, example) in examples() {
        let expected = &example.expect;
        let side = format!(
            "{} {:?} {:?} {:?} {:?}",
            expected.outcome, expected.amount, expected.date, expected.needs, expected.reasons
        );
        sides.entry(expected.rule).or_default().insert(side);
    }
    for info in LAW.rules() {
        let known = sides.get(&info.rule).map_or(0, BTreeSet::len);
        assert!(known >= 3, "{} has examples on {known} sides only; add some", info.rule);
    }
}

#[test]
fn every_rule_has_an_example_on_its_first_day_and_on_the_day_before() {
    let mut days: BTreeMap<(RuleId, Date), BTreeSet<bool>> = BTreeMap::new();
    for (_, example) in examples() {
        // A duty that did not exist yet counts like a text that is not known.
        let no_duty = example.expect.reasons.iter().any(|name| name == "NoDutyBefore");
        let covered = example.expect.outcome != "not-covered" && !no_duty;
        days.entry((example.expect.rule, day(&example.on))).or_default().insert(covered);
    }
    for info in LAW.rules() {
        let Some(from) = info.in_force_from else { continue };
        let before = days.get(&(info.rule, from.yesterday().unwrap()));
        let rule = info.rule;
        assert!(before.is_some_and(|seen| seen.contains(&false)), "{rule}: the day before {from}");
        let first = days.get(&(info.rule, from));
        assert!(first.is_some_and(|seen| seen.contains(&true)), "{rule}: {from} itself");
    }
}

#[test]
fn no_two_examples_of_a_rule_read_and_expect_the_same() {
    let mut seen = BTreeSet::new();
    for (path, example) in examples() {
        let key = format!(
            "{} {} {:?} {} {:?} {:?}",
            example.expect.rule,
            example.on,
            example.facts,
            example.line,
            example.form.map(|form| format!("{form:?}")),
            (
                example.observed.notice_given.map(|day| day.to_string()),
                example.observed.closing_fee
            )
        );
        assert!(seen.insert(key), "{path}: {} repeats another example", example.says);
    }
}

/// Returns the texts in which the reasons are written: the list, and one file a group.
fn reason_sources() -> Vec<String> {
    let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let groups = std::fs::read_dir(src.join("reason")).unwrap().map(|entry| entry.unwrap().path());
    let files = std::iter::once(src.join("reason.rs")).chain(groups);
    files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn every_sentence_that_a_rule_can_say_is_said_by_some_example() {
    let (mut known, mut groups) = (BTreeSet::new(), BTreeSet::new());
    for source in reason_sources() {
        for body in source.split("Reason {\n").skip(1).filter_map(|rest| rest.split("\n}\n").next())
        {
            let variants = body.lines().filter_map(|line| line.strip_prefix("    "));
            for line in variants.filter(|line| line.starts_with(char::is_uppercase)) {
                let name = line.split([' ', ',', '{', '(']).next().unwrap_or_default().to_owned();
                let kept = if line.contains('(') { &mut groups } else { &mut known };
                assert!(kept.insert(name), "two reasons have one name: {line}");
            }
        }
    }
    assert!(known.len() > 150 && groups.len() > 1, "only {} reasons were read", known.len());
    let mut said = BTreeSet::new();
    for (_, example) in examples() {
        let finding = example.finding().unwrap();
        said.extend(finding.reasons.iter().map(|reason| reason.name()));
    }
    // Said only once a parameter has ended or changed: see the tests on versions.
    said.extend(["AfterRepeal", "FeeIndefinite"].map(str::to_owned));
    let never: Vec<&String> = known.difference(&said).collect();
    assert!(never.is_empty(), "no example says {never:?}");
}
