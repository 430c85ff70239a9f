//! One value at a time: what each form takes, and where it stops.
//!
//! It must never test a limit from one side only.

use super::*;

/// Sets one fact, as typed, of somebody of whom nothing is known.
fn set(key: &str, value: &str) -> Result<Facts, FactsError> {
    Facts::empty(SubscriberKind::Consumer).set(key, value)
}

/// Returns the fact as the file would have it after it was typed.
fn kept(key: &str, value: &str) -> Option<String> {
    set(key, value).unwrap_or_else(|fault| panic!("{value}: {fault}")).get(key)
}

/// Returns kind and hint of the fault of a typed value.
fn refused(key: &str, value: &str) -> (FactsErrorKind, FactsHint) {
    let fault = set(key, value).expect_err(value);
    (fault.kind(), fault.hint().clone())
}

/// Returns kind and hint of the fault of a value that stands in a JSON file.
fn refused_in_json(key: &str, value: &str) -> (FactsErrorKind, FactsHint) {
    let text =
        format!(r#"{{"subscriber": {{"kind": "consumer"}}, "line": [{{"{key}": {value}}}]}}"#);
    let fault = parse_json(&text).expect_err(value);
    (fault.kind(), fault.hint().clone())
}

#[test]
fn a_text_has_two_hundred_characters_at_most_whatever_their_bytes() {
    let text = |count: usize| "é".repeat(count);
    assert_eq!(kept("line.brand", &text(200)), Some(text(200)));
    let too_long = (FactsErrorKind::TooLong, FactsHint::CharactersAtMost(200));
    assert_eq!(refused("line.brand", &text(201)), too_long);
    assert_eq!(refused("line.send_to.post", &text(201)), too_long);
}

#[test]
fn lists_have_their_lengths() {
    let list = |item: &str, count: usize| vec![item; count].join(" | ");
    assert_eq!(kept("subscriber.address", &list("x", 10)), Some(list("x", 10)));
    let too_long = (FactsErrorKind::TooLong, FactsHint::TextLinesAtMost(10));
    assert_eq!(refused("subscriber.address", &list("x", 11)), too_long);
    assert_eq!(kept("line.device.table", &list("1.00", 601)), Some(list("1.00", 601)));
    let too_long = (FactsErrorKind::TooLong, FactsHint::AmountsAtMost(601));
    assert_eq!(refused("line.device.table", &list("1.00", 602)), too_long);
}

#[test]
fn blanks_around_a_text_go_and_signs_that_steer_are_refused() {
    assert_eq!(kept("line.brand", "\u{a0} Orange \u{3000}").as_deref(), Some("Orange"));
    assert_eq!(kept("subscriber.address", " Rue Haute 1 ;; ").as_deref(), Some("Rue Haute 1"));
    let steer = (FactsErrorKind::ControlCharacter, FactsHint::TypeAgain);
    for sign in "\t\n\u{7f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}".chars() {
        assert_eq!(refused("line.brand", &format!("a{sign}b")), steer, "{sign:?}");
        assert_eq!(refused("line.brand", &format!("{sign}Orange")), steer, "{sign:?}");
        let line = serde_json::to_string(&format!("a{sign}b")).expect("a text is JSON");
        assert_eq!(refused_in_json("bundle_elements", &format!("[{line}]")), steer, "{sign:?}");
    }
    for plain in ["a\u{2027}b", "a\u{202f}b"] {
        assert_eq!(kept("line.brand", plain).as_deref(), Some(plain), "{plain:?}");
    }
}

#[test]
fn a_text_of_which_nothing_can_be_seen_is_refused_wherever_a_text_belongs() {
    let unseen = (FactsErrorKind::Unseen, FactsHint::TypeAgain);
    let signs = "\u{3164}\u{115f}\u{1160}\u{ffa0}\u{fe0f}\u{180e}\u{200b}\u{2060}\u{ad}\u{200f}\u{e0041}\u{2800}";
    for sign in signs.chars() {
        for text in [sign.to_string(), format!(" {sign}\u{a0}{sign}")] {
            for key in ["subscriber.name", "subscriber.email", "line.number", "line.brand"] {
                assert_eq!(refused(key, &text), unseen, "{key} {sign:?}");
            }
            assert_eq!(refused("subscriber.address", &format!("Rue Haute 1 ; {text}")), unseen);
            let line = serde_json::to_string(&text).expect("a text is JSON");
            assert_eq!(refused_in_json("bundle_elements", &format!("[{line}]")), unseen);
        }
    }
}

#[test]
fn what_cannot_be_seen_inside_a_text_goes_and_what_a_script_needs_stays() {
    for (typed, expected) in [
        ("\u{3164}Inès\u{200b} Mar\u{ad}tin\u{fe0f}", "Inès Martin"),
        ("\u{200e} Inès \u{2060}", "Inès"),
        ("a\u{2065}b\u{206a}c", "abc"),
        ("علي\u{200c} رضا می\u{200c}خواهم", "علي رضا می\u{200c}خواهم"),
        ("שרה\u{200f}!", "שרה\u{200f}!"),
        ("ന്\u{200d}", "ന്\u{200d}"),
    ] {
        assert_eq!(kept("subscriber.name", typed).as_deref(), Some(expected), "{typed:?}");
    }
    let number = kept("line.number", "0470\u{3164}12\u{200f}34 56");
    assert_eq!(number.as_deref(), Some("+32470123456"));
    let address = kept("subscriber.address", "Rue\u{200b} Haute 1 ; 1000 \u{ffa0}Bruxelles");
    assert_eq!(address.as_deref(), Some("Rue Haute 1 | 1000 Bruxelles"));
}

#[test]
fn a_day_is_ten_signs_and_lies_in_two_centuries() {
    for day in ["1980-01-01", "2199-12-31", "2024-02-29"] {
        assert_eq!(kept("line.start", day).as_deref(), Some(day));
    }
    let years = (FactsErrorKind::ImpossibleDate, FactsHint::Years(1980, 2199));
    assert_eq!(refused("line.start", "1979-12-31"), years);
    assert_eq!(refused("line.start", "2200-01-01"), years);
    let form = (FactsErrorKind::ImpossibleDate, FactsHint::Write(ValueForm::Day));
    for text in ["2026/01-30", "2026-01/30", "20260130", "2026-1-030", "2026-01-3x", "2026-01-301"]
    {
        assert_eq!(refused("line.start", text), form, "{text}");
    }
    let none = (FactsErrorKind::ImpossibleDate, FactsHint::Calendar);
    assert_eq!(refused("line.start", "2023-02-29"), none);
}

#[test]
fn a_moment_is_read_with_any_sign_between_day_and_clock() {
    for text in ["2026-05-10T14:00", "2026-05-10t14:00", "2026-05-10 14:00", "2026-05-10T14:00:00"]
    {
        assert_eq!(kept("line.lost.told", text).as_deref(), Some("2026-05-10T14:00"), "{text}");
    }
    let form = (FactsErrorKind::WrongKind, FactsHint::Write(ValueForm::Moment));
    for text in ["2026-05-10", "2026-05-10T14.00", "2026-05-10T1:400", "14:00"] {
        assert_eq!(refused("line.lost.told", text), form, "{text}");
    }
    let none = (FactsErrorKind::ImpossibleDate, FactsHint::Calendar);
    assert_eq!(refused("line.lost.told", "2026-02-30 14:00"), none);
}

#[test]
fn an_amount_goes_up_to_a_million() {
    let fee = "line.monthly_fee";
    assert_eq!(kept(fee, "1000000").as_deref(), Some("1000000.00"));
    let most = (FactsErrorKind::Amount, FactsHint::EuroAtMost(1_000_000));
    assert_eq!(refused(fee, "1000000.01"), most);
    assert_eq!(refused(fee, "99999999999999999999"), most);
    let with_point = |cents| FactsHint::AmountWithPoint(AmountExample::of(cents));
    assert_eq!(refused(fee, "12,5"), (FactsErrorKind::AmountWithComma, with_point(Some(1250))));
    assert_eq!(refused(fee, "€ 12"), (FactsErrorKind::Amount, with_point(None)));
    let sign = (FactsErrorKind::AmountNegative, FactsHint::AmountWithoutSign);
    assert_eq!(refused(fee, "-12.50"), sign);
}

#[test]
fn an_amount_without_quotes_is_shown_with_them() {
    let quoted = |cents| {
        (FactsErrorKind::AmountWithoutQuotes, FactsHint::AmountInQuotes(AmountExample::of(cents)))
    };
    assert_eq!(refused_in_json("monthly_fee", "12.5"), quoted(Some(1250)));
    assert_eq!(refused_in_json("monthly_fee", "12"), quoted(Some(1200)));
    assert_eq!(refused_in_json("monthly_fee", "99999999999999999999"), quoted(None));
    let sign = (FactsErrorKind::AmountNegative, FactsHint::AmountWithoutSign);
    assert_eq!(refused_in_json("monthly_fee", "-12"), sign);
    assert_eq!(refused_in_json("monthly_fee", "-12.5"), sign);
    assert_eq!(refused_in_json("device", r#"{"table": ["12.50", 12]}"#), quoted(Some(1200)));
}

#[test]
fn an_example_of_an_amount_is_a_plausible_one() {
    for (cents, written) in [
        (Some(0), "0.00"),
        (Some(1990), "19.90"),
        (Some(100_000_000), "1000000.00"),
        (Some(100_000_001), "25.00"),
        (Some(-1), "25.00"),
        (None, "25.00"),
    ] {
        assert_eq!(AmountExample::of(cents).as_str(), written, "{cents:?}");
    }
}

#[test]
fn a_list_of_amounts_is_never_guessed_from_its_commas() {
    let table = |items: &str| refused_in_json("device", &format!(r#"{{"table": {items}}}"#));
    let list = (FactsErrorKind::WrongKind, FactsHint::Write(ValueForm::Amounts));
    assert_eq!(table(r#"["240,00, 230,00"]"#), list);
    assert_eq!(table(r#"["240.00", true]"#), list);
    assert_eq!(table(r#""240.00""#), list);
    let comma = FactsHint::AmountWithPoint(AmountExample::of(Some(24_000)));
    assert_eq!(table(r#"["240,00"]"#), (FactsErrorKind::AmountWithComma, comma));
}

#[test]
fn yes_and_no_are_typed_and_true_and_false_are_written() {
    for (typed, flag) in [("true", "true"), ("YES", "true"), ("false", "false"), ("No", "false")] {
        assert_eq!(kept("line.bundle", typed).as_deref(), Some(flag), "{typed}");
    }
    let form = (FactsErrorKind::WrongKind, FactsHint::Write(ValueForm::Flag));
    assert_eq!(refused("line.bundle", "maybe"), form);
    assert_eq!(refused_in_json("bundle", "1"), form);
    assert_eq!(refused_in_json("bundle", "\"yes\""), form);
}

#[test]
fn what_says_nothing_counts_as_absent() {
    for (key, nothing) in [
        ("brand", "null"),
        ("brand", "\"  \""),
        ("bundle_elements", "[]"),
        ("bundle_elements", "[\" \", \"\"]"),
        ("device", "{\"table\": []}"),
        ("device", "null"),
        ("device", "{}"),
    ] {
        let text = format!(
            r#"{{"subscriber": {{"kind": "consumer"}}, "line": [{{"{key}": {nothing}, "bundle": true}}]}}"#
        );
        let facts = parse_json(&text).expect(nothing);
        let bare = set("line.bundle", "true").expect("a flag");
        assert_eq!(facts, bare, "{key} = {nothing}");
    }
    let lines = (FactsErrorKind::WrongKind, FactsHint::Write(ValueForm::Lines));
    assert_eq!(refused_in_json("bundle_elements", "[\"tv\", null]"), lines);
    assert_eq!(refused_in_json("bundle_elements", "[\"tv\", 7]"), lines);
}

#[test]
fn a_mail_address_is_one_that_people_have() {
    let (local, label) = ("a".repeat(64), "b".repeat(63));
    // Two bytes a letter: so a host of 251 bytes, to be ended, is no longer than a text may be.
    let host = vec!["é".repeat(31); 4].join(".");
    for address in [
        "ines.martin+adieu@post.example.org",
        "inès@exemple-à-lire.example",
        "a@b.c",
        &format!("{local}@{label}.example"),
        &format!("a@{host}.c"),
    ] {
        assert_eq!(kept("subscriber.email", address).as_deref(), Some(address));
    }
    let one = (FactsErrorKind::Email, FactsHint::OneEmail);
    for address in [
        "ines",
        "@example.org",
        "ines@",
        "ines@example",
        "ines@.example.org",
        "ines@example..org",
        "ines@example.org.",
        "ines@-example.org",
        "ines@example-.org",
        "ines@exam_ple.org",
        "ines@exam ple.org",
        "ines martin@example.org",
        "ines,noor@example.org",
        "<ines@example.org>",
        "\\ines@example.org",
        ".ines@example.org",
        "ines.@example.org",
        "ines..martin@example.org",
        "ines@noor@example.org",
        &format!("a{local}@example.org"),
        &format!("ines@b{label}.example"),
        &format!("a@{host}.cc"),
    ] {
        assert_eq!(refused("subscriber.email", address), one, "{address}");
    }
}

#[test]
fn numbers_of_telephones_cards_and_subscriptions_are_kept_in_one_spelling() {
    assert_eq!(kept("line.number", "0470/12.34.56").as_deref(), Some("+32470123456"));
    let foreign = (FactsErrorKind::NotBelgian, FactsHint::BelgianNumber);
    assert_eq!(refused("line.number", "+33 6 12 34 56 78"), foreign);
    assert_eq!(refused("line.number", "12").0, FactsErrorKind::Number);
    let phone = "subscriber.contact_phone";
    assert_eq!(kept(phone, "+33 6 12 34 56 78").as_deref(), Some("+33 6 12 34 56 78"));
    assert_eq!(refused(phone, "12"), (FactsErrorKind::Number, FactsHint::CountryCode));
    let card = kept("line.iccid", "8932 0200 0000 0000 010");
    assert_eq!(card.as_deref(), Some("8932020000000000010"));
    assert_eq!(kept("line.imsi", "206 10 0000000001").as_deref(), Some("206100000000001"));
}
