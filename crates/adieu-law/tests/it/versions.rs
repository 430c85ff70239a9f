//! A change of the law is a new version with its own first day.
//!
//! It must never change what held the day before.

use adieu_facts::{Facts, parse_toml};
use adieu_law::{Finding, FindingOutcome, Law, Reason, TextSeen};
use jiff::civil::{Date, date};

use crate::shipped::{FILES, LAW, load};

const NEW_VERSION: &str = "
[[parameter.version]]
value = { months = 3 }
citations = [\"T-08\"]
in_force_from = 2027-01-01
text_seen_to = 2027-01-01
confidence = \"high\"
";

/// Returns the law with a text put in right after another one.
fn changed(file: &str, after: &str, new: &str) -> Law {
    let mut files = FILES.clone();
    let (_, text) = files.iter_mut().find(|(path, _)| path == file).unwrap();
    let at = text.find(after).expect("the data holds the place to change") + after.len();
    text.insert_str(at, new);
    load(&files).unwrap()
}

/// Returns the law in which ending becomes free after three months, from 2027 on.
fn freer_law() -> Law {
    let (_, text) =
        FILES.iter().find(|(path, _)| path == "law/parameters/termination.toml").unwrap();
    let start = text.find("id = \"free_after_months\"").unwrap();
    let end = start + text[start..].find("confidence = \"high\"\n").unwrap();
    let upto = &text[start..end + "confidence = \"high\"\n".len()];
    changed("law/parameters/termination.toml", upto, NEW_VERSION)
}

fn facts() -> Facts {
    parse_toml(
        "[subscriber]\nkind = \"consumer\"\n[[line]]\nstart = 2026-10-10\nfixed_months = 24\nmonthly_fee = \"30.00\"\n[wish]\noutcome = \"end\"\nend_date = 2027-01-10\n",
    )
    .unwrap()
}

fn fee(law: &Law, on: Date) -> Finding {
    law.findings(&facts(), 0, on).into_iter().find(|f| f.rule.number() == 8).unwrap()
}

#[test]
fn a_new_version_changes_nothing_before_its_first_day() {
    let new = freer_law();
    for on in [date(2022, 1, 9), date(2022, 1, 10), date(2026, 11, 22), date(2026, 12, 31)] {
        assert_eq!(new.findings(&facts(), 0, on), LAW.findings(&facts(), 0, on), "{on}");
    }
}

#[test]
fn a_new_version_holds_from_its_first_day() {
    let new = freer_law();
    assert_eq!(fee(&new, date(2026, 12, 31)).amount_eur_cents, Some(9000));
    assert_eq!(fee(&new, date(2027, 1, 1)).amount_eur_cents, Some(0));
    assert_eq!(fee(&LAW, date(2027, 1, 1)).amount_eur_cents, Some(9000));
}

#[test]
fn the_older_version_ends_the_day_before() {
    let new = freer_law();
    let versions = &new.parameter("free_after_months").unwrap().versions;
    assert_eq!(versions[0].in_force_to, Some(date(2026, 12, 31)));
    assert_eq!(versions[1].in_force_to, None);
    assert_eq!(versions[1].text_seen_to, TextSeen::UpTo(date(2027, 1, 1)));
}

#[test]
fn a_repealed_rule_is_not_covered_after_its_last_day() {
    let after = "value = { euro = \"0.00\" }\ncitations = [\"T-14\"]\nin_force_from = 2022-01-10\n";
    let law = changed("law/parameters/termination.toml", after, "in_force_to = 2026-12-31\n");
    let outcome = |on| law.findings(&facts(), 0, on)[11].outcome;
    assert_eq!(outcome(date(2026, 12, 31)), FindingOutcome::Needs);
    assert_eq!(outcome(date(2027, 1, 1)), FindingOutcome::NotCovered);
    let other = law.findings(&facts(), 0, date(2027, 1, 1));
    assert_eq!(other.len(), 52);
    assert_eq!(other[7].outcome, FindingOutcome::Applies);
    assert!(other[11].reasons.contains(&Reason::AfterRepeal { to: date(2026, 12, 31) }));
    let before = &law.findings(&facts(), 0, date(2022, 1, 9))[11];
    assert!(before.reasons.contains(&Reason::BeforeCoverage { from: date(2022, 1, 10) }));
}
