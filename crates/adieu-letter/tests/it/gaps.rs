//! A missing fact stops the draft and names itself; nothing personal stands in the message.

use adieu_facts::LetterLang;
use adieu_letter::{DraftError, DraftKind, WhyMissing};

use crate::desk::{Desk, facts, person};

fn check(text: &str, key: &str, why: WhyMissing) {
    refused(&Desk::from_toml(text), key, why);
}

fn refused(desk: &Desk, key: &str, why: WhyMissing) {
    let error = desk.draft(DraftKind::Notice, LetterLang::Fr).expect_err("it cannot be written");
    assert!(!error.to_string().contains("Martin"), "{error}");
    match &error {
        DraftError::Missing { facts, .. } => {
            assert!(facts.iter().any(|fact| fact.key == *key && fact.why == why), "{facts:?}");
        }
        DraftError::Gap { .. } | DraftError::NotHolding { .. } | DraftError::Unfit { .. } => {
            panic!("{error}")
        }
    }
}

#[test]
fn a_notice_without_an_end_date_asks_for_it() {
    check(&person("").replace("end_date = 2026-07-02", ""), "wish.end_date", WhyMissing::Absent);
}

#[test]
fn a_wish_of_one_line_is_asked_for_at_that_line() {
    let mut facts = facts(&person("[line.wish]\noutcome = \"end\""));
    facts.wish.end_date = None;
    refused(&Desk::of(facts), "line.0.wish.end_date", WhyMissing::Absent);
}

#[test]
fn an_end_date_that_is_over_is_refused_and_today_is_not() {
    check(&person("").replace("2026-07-02", "2026-05-31"), "wish.end_date", WhyMissing::Past);
    let desk = Desk::from_toml(&person("").replace("2026-07-02", "2026-06-01"));
    assert!(desk.draft(DraftKind::Notice, LetterLang::Nl).is_ok());
}

#[test]
fn a_notice_without_a_name_or_an_address_asks_for_them() {
    let text = person("").replace("Inès Martin", "");
    check(&text, "subscriber.name", WhyMissing::Absent);
    let text = person("").replace("[\"Rue Haute 1\", \"1000 Bruxelles\"]", "[]");
    check(&text, "subscriber.address", WhyMissing::Absent);
}

#[test]
fn a_line_that_nothing_identifies_is_named() {
    let text = person("")
        .replace("number = \"+32 470 12 34 56\"\n", "")
        .replace("customer_number = \"1.2345678\"", "");
    check(&text, "line.0.number", WhyMissing::NoIdentifier);
}

#[test]
fn a_line_known_by_its_customer_number_alone_is_enough() {
    let desk = Desk::from_toml(&person("").replacen("number = \"+32 470 12 34 56\"\n", "", 1));
    let text = desk.notice(LetterLang::En).text.replace('\n', " ");
    assert!(text.contains("the mobile line under customer number 1.2345678"), "{text}");
}

#[test]
fn an_unknown_brand_is_asked_for() {
    check(&person("").replace("brand = \"orange\"\n", ""), "line.0.brand", WhyMissing::Absent);
}

#[test]
fn heirs_must_say_who_writes() {
    let text = person("").replace("\"consumer\"", "\"estate\"");
    check(&text, "helper.name", WhyMissing::Absent);
}

#[test]
fn a_placeholder_that_somebody_left_is_named() {
    for (from, to, key) in [
        ("Inès Martin", "[your name]", "subscriber.name"),
        ("Rue Haute 1", "Rue TBD 1", "subscriber.address"),
        ("1.2345678", "xxxx", "line.0.customer_number"),
        ("Inès Martin", "{ $name }", "subscriber.name"),
    ] {
        check(&person("").replace(from, to), key, WhyMissing::Placeholder);
    }
}

#[test]
fn a_dummy_address_is_stopped_by_the_lint() {
    let desk = Desk::from_toml(&person("").replace("Rue Haute 1", "Voorbeeldstraat 1"));
    let error = desk.draft(DraftKind::Notice, LetterLang::Nl).expect_err("it is a dummy");
    assert!(matches!(error, DraftError::Unfit { .. }), "{error}");
}
