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

#[test]
fn a_sign_that_only_looks_like_one_of_the_keyboard_is_named_at_its_place() {
    let alike = |sign, like| FactsHint::LookAlike { sign, like };
    for (line, column, hint) in [
        ("br\u{430}nd = \"orange\"", 3, alike('\u{430}', 'a')),
        ("\u{a0}brand = \"orange\"", 1, alike('\u{a0}', ' ')),
        ("brand\u{a0}= \"orange\"", 6, alike('\u{a0}', ' ')),
        ("brand \u{ff1d} \"orange\"", 7, alike('\u{ff1d}', '=')),
        ("[line.p\u{43e}rt]", 8, alike('\u{43e}', 'o')),
        ("\u{e9}mail = \"x\"", 1, FactsHint::ForeignSign('\u{e9}')),
        ("bra\u{200b}nd = \"x\"", 4, FactsHint::ForeignSign('\u{200b}')),
        ("bra\0nd = \"x\"", 4, FactsHint::ForeignSign('\0')),
    ] {
        let text = format!("{SMALL}{line}\n");
        let fault = parse_toml(&text).expect_err(line);
        assert_eq!(fault.hint(), &hint, "{line:?}");
        assert_eq!(fault.at(), Some((SMALL.lines().count() + 1, column)), "{line:?}");
    }
    let json = r#"{"subscriber":{"kind":"consumer"},"line":[{"br\u0430nd":"orange"}]}"#;
    assert_eq!(parse_json(json).unwrap_err().hint(), &alike('\u{430}', 'a'));
    let quoted = fault_of("\"br\u{430}nd\" = \"orange\"");
    assert_eq!(quoted.hint(), &alike('\u{430}', 'a'));
    let word = parse_toml("[subscriber]\nkind = \"c\u{43e}nsumer\"\n").unwrap_err();
    assert_eq!(word.hint(), &alike('\u{43e}', 'o'));
}

#[test]
fn a_fault_is_told_where_it_was_made_and_not_where_it_was_noticed() {
    for (lines, line, hint) in [
        ("address = [\"a\", \"b\"\nname = \"x\"", 1, FactsHint::CloseList),
        ("brand = \"ora\nnge\"", 1, FactsHint::CloseQuotes),
        ("brand = \"orange\u{201d}", 1, FactsHint::StraightQuotes),
        ("brand = \"orange\",", 1, FactsHint::NothingAfter),
        ("brand = \"orange\" // mine", 1, FactsHint::NothingAfter),
        ("customer_number = \"C:\\Rue\"", 1, FactsHint::Backslash),
        ("customer number = \"1\"", 1, FactsHint::DidYouMean("customer_number")),
        ("start = 01/03/2024", 1, FactsHint::Write(ValueForm::Day)),
        (
            "start = 2024\u{2013}03\u{2013}01",
            1,
            FactsHint::LookAlike { sign: '\u{2013}', like: '-' },
        ),
        ("direct_debit = ja", 1, FactsHint::Write(ValueForm::Flag)),
    ] {
        let fault = parse_toml(&format!("{SMALL}{lines}\n")).expect_err(lines);
        assert_eq!(fault.hint(), &hint, "{lines:?}");
        let at = fault.at().map(|(line, _)| line);
        assert_eq!(at, Some(SMALL.lines().count() + line), "{lines:?}");
    }
}

#[test]
fn a_file_of_another_kind_is_told_how_facts_begin() {
    for text in
        ["<facts/>", "[{\"number\": \"0470\"}]", "```toml\n[subscriber]\n```", "PK\u{3}\u{4}"]
    {
        let fault = parse_toml(text).expect_err(text);
        assert_eq!(fault.hint(), &FactsHint::OneTable, "{text}");
    }
}

#[test]
fn lines_that_all_end_as_on_old_computers_are_lines() {
    let text = SMALL.replace('\n', "\r");
    assert_eq!(parse_toml(&text).map(|facts| facts.lines.len()), Ok(1));
    assert_eq!(place_in_toml(&text, "wish.outcome"), Some((6, 1)));
}
