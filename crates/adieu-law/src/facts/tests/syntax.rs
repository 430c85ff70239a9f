//! A file that is not TOML: where the fault lies, and what was most likely meant.
//!
//! It must never repeat what stands there.

use super::*;

/// Checks kind, key and hint of a line that is no TOML.
fn check_guess(line: &str, kind: FactsErrorKind, key: &str, hint: FactsHint) {
    let fault = fault_of(line);
    assert_eq!((fault.kind(), fault.key()), (kind, key), "{line}");
    assert_eq!(fault.hint(), &hint, "{line}");
}

#[test]
fn a_day_without_quotes_that_is_none_is_known_by_its_dashes() {
    for day in ["2026-13-01", "2026-1-5", "30-01-2026"] {
        let line = format!("start = {day}  # the first one");
        check_guess(&line, FactsErrorKind::ImpossibleDate, "start", FactsHint::Calendar);
    }
    for other in ["red-white-blue", "-1-2", "2026-01"] {
        check_guess(
            &format!("brand = {other}"),
            FactsErrorKind::NotToml,
            "",
            FactsHint::QuoteValue,
        );
    }
}

#[test]
fn an_amount_without_quotes_is_known_by_its_comma() {
    let quoted = |cents| FactsHint::AmountInQuotes(AmountExample::of(cents));
    let comma = FactsErrorKind::AmountWithComma;
    check_guess("monthly_fee = 12,5", comma, "monthly_fee", quoted(Some(1250)));
    check_guess("'monthly_fee' = 1.234,50", comma, "monthly_fee", quoted(Some(123_450)));
    for other in ["red, white", "1.2.3", "0470.12.34.56"] {
        check_guess(
            &format!("brand = {other}"),
            FactsErrorKind::NotToml,
            "",
            FactsHint::QuoteValue,
        );
    }
}

#[test]
fn what_a_line_lacks_is_told_by_how_its_value_begins() {
    for (value, hint) in [
        ("", FactsHint::NameAndValue),
        ("# nothing", FactsHint::NameAndValue),
        ("\"Orange", FactsHint::CloseQuotes),
        ("'Orange", FactsHint::CloseQuotes),
        ("[\"Orange\"", FactsHint::CloseList),
        ("«Orange»", FactsHint::StraightQuotes),
        ("‘Orange’", FactsHint::StraightQuotes),
        ("Yes", FactsHint::BareTrue),
        ("TRUE", FactsHint::BareTrue),
        ("no", FactsHint::BareFalse),
        ("False", FactsHint::BareFalse),
        ("Orange", FactsHint::QuoteValue),
    ] {
        let fault = parse_toml(&format!("{SMALL}brand = {value}")).expect_err(value);
        assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::NotToml, ""), "{value}");
        assert_eq!(fault.hint(), &hint, "{value}");
    }
    let fault = parse_toml(&format!("{SMALL}Orange")).expect_err("no value");
    assert_eq!(fault.hint(), &FactsHint::NameAndValue);
}

#[test]
fn a_fact_that_is_said_twice_is_named_in_either_order() {
    let hint = FactsHint::LeaveOne;
    check_guess("number = \"0470\"", FactsErrorKind::SaidTwice, "number", hint.clone());
    check_guess("\"number\" = \"0470\"", FactsErrorKind::SaidTwice, "number", hint);
}
