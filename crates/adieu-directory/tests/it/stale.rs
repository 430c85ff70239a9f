//! What to read again first. Must rank by what hangs on a fact before it looks at small differences of age.

use adieu_directory::{Directory, Weight, stale};
use jiff::civil::date;

use crate::records::{TODAY, directory};

const EXAMPLE: &str = include_str!("valid/example.toml");
const PARENT: &str = include_str!("valid/parent.toml");

fn of_example(change: (&str, &str)) -> Directory {
    let text = EXAMPLE.replace(change.0, change.1);
    assert_ne!(change.0 == change.1, text != EXAMPLE, "the change is in the record");
    Directory::load(&[("operators/example.toml", &text), ("operators/parent.toml", PARENT)])
        .unwrap()
}

fn fields(directory: &Directory) -> Vec<String> {
    let found = stale(directory, TODAY);
    found.iter().filter(|one| one.brand == Some("example")).map(|one| one.field.clone()).collect()
}

#[test]
fn among_facts_of_one_day_an_address_comes_before_a_number_and_a_number_before_a_hint() {
    let fields = fields(&of_example(("", "")));
    let expected = [
        "channel.post.1",
        "fact.contract_party",
        "channel.email.1",
        "channel.phone.1",
        "fact.offers",
        "warning.X1",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn age_lifts_a_light_fact_above_a_heavy_one() {
    let old = "value = [\"postpaid\"]\nsources = [\"terms\", \"site\"]\nseen = 2020-01-01";
    let new = "value = [\"postpaid\"]\nsources = [\"terms\", \"site\"]\nseen = 2026-11-22";
    assert_eq!(fields(&of_example((new, old)))[0], "fact.offers");
}

#[test]
fn urgency_is_the_age_and_one_more_day_times_the_factor_of_the_weight() {
    let directory = of_example(("", ""));
    for one in stale(&directory, date(2026, 12, 2)) {
        assert_eq!(one.age_days, 10);
        assert_eq!(one.urgency(), 11 * one.weight.factor(), "{}", one.field);
    }
    let ahead = stale(&directory, date(2020, 1, 1));
    assert!(ahead.iter().all(|one| one.age_days == 0), "a day ahead is no age");
    let factors: Vec<u64> = Weight::ALL.iter().map(|weight| weight.factor()).collect();
    assert!(factors.is_sorted_by(|one, other| one > other), "{factors:?}");
}

#[test]
fn a_way_that_takes_no_notices_is_a_number_and_the_same_way_unasked_an_address() {
    let weight = |directory: &Directory| {
        let found = stale(directory, TODAY);
        found
            .iter()
            .find(|one| (one.brand, one.field.as_str()) == (Some("example"), "channel.email.1"))
            .unwrap()
            .weight
    };
    assert_eq!(weight(&of_example(("", ""))), Weight::Number);
    let open =
        ("data-protection requests\"\nfor_notices = false", "orders\"\nfor_notices = \"unknown\"");
    assert_eq!(weight(&of_example(open)), Weight::Address);
}

#[test]
fn every_fact_of_the_real_records_is_listed_with_a_page_to_look_at() {
    let directory = directory();
    let found = stale(&directory, TODAY);
    let facts: usize = directory.brands().iter().map(|brand| brand.facts().count()).sum();
    let channels: usize = directory.brands().iter().map(|brand| brand.channels.len()).sum();
    let kinds = |start: &str| found.iter().filter(|one| one.field.starts_with(start)).count();
    assert_eq!((kinds("fact."), kinds("channel.")), (facts, channels));
    let rows = &directory.numbering();
    assert_eq!(kinds("block."), rows.blocks.len());
    assert_eq!(kinds("issuer."), rows.issuers.len());
    for one in &found {
        assert!(!one.pages.is_empty() && !one.value.is_empty(), "{} {}", one.file, one.field);
        assert!(one.pages.iter().all(|page| page.url.starts_with("http")), "{}", one.field);
    }
    assert!(found.is_sorted_by(|one, other| one.urgency() >= other.urgency()));
    assert_eq!(found[0].weight, Weight::Address);
}
