//! One fact asked for, set and cleared; and every known key settable.

use std::collections::BTreeSet;

use super::*;
use crate::keys::{KEYS, Shape};

/// A value that fits the shape.
fn sample(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "Orange",
        Shape::Lines => "Rue Haute 1 | 1000 Bruxelles",
        Shape::Word(words) => words[words.len() - 1],
        Shape::Day => "2026-05-01",
        Shape::Moment => "2026-05-10T14:00",
        Shape::Whole(..) => "7",
        Shape::Flag => "true",
        Shape::Euro => "12.34",
        Shape::Euros => "12.34 | 0.00",
        Shape::Number => "+32470123456",
        Shape::Phone => "+33 6 12 34 56 78",
        Shape::Iccid => "8932020000000000010",
        Shape::Imsi => "206100000000001",
        Shape::Email => "ines@example.org",
    }
}

fn full() -> Facts {
    let mut facts = Facts::empty(SubscriberKind::Consumer);
    // The role of a helper comes before the name.
    let role = KEYS.iter().filter(|key| key.name == "helper.relation");
    for key in role.chain(KEYS) {
        facts = facts.set(key.name, sample(key.shape)).expect(key.name);
    }
    facts
}

#[test]
fn every_known_fact_can_be_set_and_asked_for() {
    let facts = full();
    for key in KEYS {
        assert_eq!(facts.get(key.name).as_deref(), Some(sample(key.shape)), "{}", key.name);
    }
    assert_eq!(parse_toml(&to_toml(&facts)), Ok(facts));
}

#[test]
fn the_types_and_the_table_of_keys_know_the_same_facts() {
    let mut found = BTreeSet::new();
    let facts = toml::Value::try_from(full()).expect("facts are TOML");
    gather(&facts, "", &mut found);
    let known: BTreeSet<String> = known_keys().map(str::to_owned).collect();
    assert_eq!(found, known);
}

#[test]
fn the_schema_knows_every_fact_and_no_other() {
    fn names(section: &serde_json::Value, name: &str, found: &mut BTreeSet<String>) {
        let section = section.get("items").filter(|_| name == "line").unwrap_or(section);
        match section.get("properties").and_then(serde_json::Value::as_object) {
            Some(below) => below.iter().for_each(|(key, below)| {
                let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                names(below, &name, found);
            }),
            None => drop(found.insert(name.to_owned())),
        }
    }
    let mut found = BTreeSet::new();
    names(&schema(), "", &mut found);
    assert_eq!(found, known_keys().map(str::to_owned).collect());
}

fn gather(value: &toml::Value, name: &str, found: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, below) in table {
                let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                gather(below, &name, found);
            }
        }
        toml::Value::Array(items) if name == "line" => {
            items.iter().for_each(|item| gather(item, name, found));
        }
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_)
        | toml::Value::Array(_) => {
            found.insert(name.to_owned());
        }
    }
}

#[test]
fn a_fact_is_set_without_touching_another() {
    let before = example();
    let after = before.set("line.monthly_fee", "19.90").expect("an amount");
    assert_eq!(after.lines[0].monthly_fee, Some(1990));
    let back = after.set("line.0.monthly_fee", "25.00").expect("an amount");
    assert_eq!(back, before);
}

#[test]
fn an_empty_value_clears_a_fact_and_the_section_that_it_empties() {
    let facts = example().set("line.transfer.relation", "").expect("may be absent");
    assert_eq!(facts.lines[0].transfer, None);
    assert_eq!(facts.get("line.transfer.relation"), None);
    let fault = facts.set("subscriber.kind", "").expect_err("cannot be left out");
    assert_eq!(fault.kind(), FactsErrorKind::Missing);
}

#[test]
fn lines_of_an_address_are_parted_by_a_bar_or_a_semicolon() {
    let facts = example();
    for value in ["Rue Haute 1|1000 Bruxelles", "Rue Haute 1; 1000 Bruxelles ;"] {
        let facts = facts.set("line.send_to.post", value).expect("two lines");
        let post = facts.lines[0].send_to.as_ref().map(|place| place.post.clone());
        assert_eq!(post, Some(vec!["Rue Haute 1".to_owned(), "1000 Bruxelles".to_owned()]));
    }
}

#[test]
fn a_key_without_the_number_of_the_line_serves_where_there_is_one() {
    let one = example();
    assert_eq!(one.full_key("line.start"), Ok("line.0.start".to_owned()));
    assert_eq!(one.full_key(" wish.end_date "), Ok("wish.end_date".to_owned()));
    let two = one.set("line.1.brand", "base").expect("the next line begins with its first fact");
    assert_eq!(two.lines.len(), 2);
    let fault = two.full_key("line.start").expect_err("which of the two?");
    assert_eq!(fault.kind(), FactsErrorKind::WhichLine);
    assert_eq!(fault.hint().to_string(), "say which: line.0.start to line.1.start");
    assert_eq!(
        two.full_key("line.7.start").expect_err("no such line").kind(),
        FactsErrorKind::WhichLine
    );
    let fault = two.set("line.0.strat", "2026-01-01").expect_err("unknown");
    assert_eq!(
        (fault.kind(), fault.hint()),
        (FactsErrorKind::UnknownKey, &FactsHint::DidYouMean("line.start"))
    );
}

#[test]
fn a_line_s_own_wish_says_only_what_it_says() {
    let facts = example().set("line.wish.end_date", "2026-08-01").expect("a day");
    let wish = facts.wish_of(&facts.lines[0]);
    assert_eq!((wish.outcome, wish.reason.as_str()), (Outcome::End, "leaving-belgium"));
    let later = facts.set("wish.outcome", "port").expect("a way out");
    let wish = later.wish_of(&later.lines[0]);
    assert_eq!((wish.outcome, wish.end_date), (Outcome::Port, Some(date(2026, 8, 1))));
    let file = crate::to_toml(&later);
    assert_eq!(parse_toml(&file).expect("a file").lines[0].wish, later.lines[0].wish);
    let file = "[subscriber]\nkind='consumer'\n[[line]]\n[line.wish]\noutcome='end'\n\
                [wish]\noutcome='port'\nkeep_number=true\nend_date=2026-07-02\n";
    let facts = parse_toml(file).expect("a file");
    let wish = facts.wish_of(&facts.lines[0]);
    assert_eq!((wish.outcome, wish.keep_number), (Outcome::End, None));
    assert_eq!(wish.end_date, Some(date(2026, 7, 2)));
}

#[test]
fn a_value_typed_wrongly_is_refused_as_in_the_file() {
    let facts = example();
    let kind = |key: &str, value: &str| facts.set(key, value).expect_err(value).kind();
    assert_eq!(kind("line.monthly_fee", "25,00"), FactsErrorKind::AmountWithComma);
    assert_eq!(kind("line.start", "2026-02-30"), FactsErrorKind::ImpossibleDate);
    assert_eq!(kind("line.notice_days", "many"), FactsErrorKind::WrongKind);
    assert_eq!(kind("line.number", "+33612345678"), FactsErrorKind::NotBelgian);
    assert_eq!(kind("wish.outcome", "ende"), FactsErrorKind::UnknownWord);
}

#[test]
fn a_source_is_kept_only_where_it_differs() {
    let facts = example().set_source("line.start", FactSource::Card).expect("a known key");
    assert_eq!(facts.source_of("line.0.start"), FactSource::Card);
    let facts = facts.set_source("line.start", FactSource::Person).expect("a known key");
    assert!(!facts.source_of.contains_key("line.0.start"));
}

#[test]
fn the_nearest_key_is_found_across_sections() {
    for (typed, meant) in [
        ("subscriber.nmae", "subscriber.name"),
        ("line.3.device.vlaue", "line.device.value"),
        ("monthly-fee", "line.monthly_fee"),
        ("wish.enddate", "wish.end_date"),
    ] {
        assert_eq!(nearest_key(typed), Some(meant), "{typed}");
    }
    assert_eq!(nearest_key("xyzzy"), None);
    assert_eq!(nearest_key(&"a".repeat(1_000_000)), None);
}

#[test]
fn amounts_are_exact() {
    for (text, cents) in
        [("25.00", 2500), ("0", 0), ("0.1", 10), ("07.05", 705), ("92233720368547758.07", i64::MAX)]
    {
        assert_eq!(parse_euro(text), Ok(cents), "{text}");
    }
    for text in ["", ".5", "5.", "1.000", "1e3", "+1", "1 000", "92233720368547758.08", "NaN", "٣"]
    {
        assert!(parse_euro(text).is_err(), "{text}");
    }
    for cents in [0, 5, 99, 100, 123_456, -1, -250] {
        assert_eq!(parse_euro(&format_euro(cents)).ok(), (cents >= 0).then_some(cents));
    }
    assert_eq!(format_euro(-250), "-2.50");
}

#[test]
fn quotation_marks_around_a_value_are_not_part_of_it() {
    let facts = Facts::empty(SubscriberKind::Consumer);
    let post = |value| facts.set("line.send_to.post", value).unwrap().get("line.0.send_to.post");
    assert_eq!(post("\"Rue Haute 1; 1000 Bruxelles\""), post("Rue Haute 1; 1000 Bruxelles"));
    let name = |value| facts.set("subscriber.name", value).unwrap().get("subscriber.name");
    assert_eq!(name("\"Noor\" and \"Jan\"").as_deref(), Some("\"Noor\" and \"Jan\""));
}

#[test]
fn the_lines_whose_own_wish_says_the_same_are_named() {
    let facts = example().set("line.1.wish.outcome", "port").expect("the next line");
    let facts = facts.set("line.2.brand", "base").expect("the next line");
    let facts = facts.set("line.2.wish.outcome", "pause").expect("a way out");
    assert_eq!(facts.lines_with_own("wish.outcome"), [1, 2]);
    assert_eq!(facts.lines_with_own("wish.end_date"), [0; 0]);
    assert_eq!(facts.lines_with_own("brand"), [0; 0], "only wishes are said for all lines");
}

#[test]
fn a_wish_for_all_lines_may_be_said_of_one() {
    let facts = example().set("wish.keep_number", "true").expect("a flag");
    let own = LineWish::from(facts.wish.clone());
    assert_eq!((own.outcome, own.keep_number), (Some(Outcome::End), Some(true)));
    assert_eq!((own.end_date, own.reason), (Some(date(2026, 7, 2)), facts.wish.reason));
}

#[test]
fn the_fact_that_begins_a_section_is_asked_for_first() {
    let nobody = Facts::empty(SubscriberKind::Consumer);
    let fault = nobody.set("helper.name", "Noor Peeters").expect_err("in what role?");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::Missing, "helper.relation"));
    let roles = &["heir", "mandate", "parent", "guardian"];
    assert_eq!(fault.hint(), &FactsHint::Needed(roles));
    let fault = nobody.set("subscriber.kind", "").expect_err("cannot be left out");
    assert_eq!(fault.key(), "subscriber.kind");
}
