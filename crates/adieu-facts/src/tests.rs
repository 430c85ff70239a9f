//! What a facts file may say, what is refused and where, and that nothing is lost on the way back.

use jiff::civil::date;

use super::*;

/// The example of the contract, as it is printed there.
const EXAMPLE: &str = include_str!("tests/example.toml");

const SMALL: &str = "[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470 12 34 56\"\n[wish]\noutcome = \"end\"\n";

fn example() -> Facts {
    parse_toml(EXAMPLE).expect("the printed example is a facts file")
}

/// Puts one more line into the section of the line, and returns the fault.
fn fault_of(line: &str) -> FactsError {
    let text = SMALL.replace("[wish]", &format!("{line}\n[wish]"));
    parse_toml(&text).expect_err("this must be refused")
}

/// Checks kind, line and a word of the hint.
fn check_fault(line: &str, kind: FactsErrorKind, hint: &str) {
    let fault = fault_of(line);
    assert_eq!(fault.kind(), kind, "{line}: {fault}");
    assert_eq!(fault.at().map(|at| at.0), Some(5), "{line}: {fault}");
    let told = fault.hint().to_string();
    assert!(told.contains(hint), "{line}: the hint is {told:?}");
}

#[test]
fn the_printed_example_is_read_as_it_stands() {
    let facts = example();
    let line = &facts.lines[0];
    assert_eq!(facts.lines.len(), 1);
    assert_eq!(line.monthly_fee, Some(2500));
    assert_eq!(line.last_top_up_amount, Some(1500));
    assert_eq!(line.start, Some(date(2025, 9, 1)));
    assert_eq!(line.fixed_months, Some(24));
    assert_eq!(line.device.as_ref().and_then(|device| device.value), Some(24000));
    assert_eq!(facts.wish.end_date, Some(date(2026, 7, 2)));
    assert_eq!(facts.source_of("line.0.monthly_fee"), FactSource::Bill);
    assert_eq!(facts.source_of("line.0.start"), FactSource::Person);
}

#[test]
fn empty_texts_lists_and_sections_count_as_absent() {
    let facts = example();
    let line = &facts.lines[0];
    assert!(facts.helper.is_none(), "a helper without a name is nobody");
    assert!(facts.subscriber.contact_phone.is_empty());
    assert!(line.send_to.is_none());
    assert!(line.wish.is_none(), "an empty section does not override the wish of the file");
    assert!(line.device.as_ref().is_some_and(|device| device.table.is_empty()));
}

#[test]
fn the_source_table_is_read_in_every_spelling() {
    let spellings = [
        "source = \"card\"\nBODY[source]  # where from\n\"line.0.monthly_fee\" = \"bill\"\n",
        "source = { default = \"card\", \"line.monthly_fee\" = \"bill\" }\nBODY",
        "BODY[ source ]\ndefault = \"card\"\nline.0.monthly_fee = \"bill\"\n",
        "source = \"card\"\nBODY[source_of]\n\"line.0.monthly_fee\" = \"bill\"\n",
    ];
    for spelling in spellings {
        let facts = parse_toml(&spelling.replace("BODY", SMALL)).expect(spelling);
        assert_eq!(facts.source, FactSource::Card, "{spelling}");
        assert_eq!(facts.source_of("line.0.monthly_fee"), FactSource::Bill, "{spelling}");
    }
}

#[test]
fn the_source_of_all_the_rest_is_said_once() {
    for both in [r#""source": "card", "source_of""#, r#""source": "card", "source""#] {
        let text = |order: String| format!("{{\"subscriber\": {{\"kind\": \"estate\"}}, {order}}}");
        let (word, name) = both.split_once(", ").expect("two sources");
        let table = format!("{name}: {{\"default\": \"bill\"}}");
        for order in [format!("{word}, {table}"), format!("{table}, {word}")] {
            let fault = parse_json(&text(order)).expect_err("which of the two?");
            assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::SaidTwice, "source"));
        }
    }
}

#[test]
fn json_says_the_same_as_toml() {
    let facts = example();
    let json = serde_json::to_string(&facts).expect("facts are JSON");
    assert_eq!(parse_json(&json).as_ref(), Ok(&facts));
    let by_hand = r#"{"source": {"default": "bill", "line.0.start": "person"},
        "subscriber": {"kind": "consumer"}, "line": [{"start": "2026-01-01", "credit": "7.50"}], "wish": null}"#;
    let facts = parse_json(by_hand).expect("an object is a table");
    assert_eq!(facts.lines[0].credit, Some(750));
    assert_eq!(facts.source_of("line.0.start"), FactSource::Person);
    assert_eq!(facts.source_of("line.0.credit"), FactSource::Bill);
}

#[test]
fn json_faults_name_the_key_or_the_place() {
    let fault = parse_json("{\"subscriber\": }").expect_err("no value");
    assert_eq!((fault.kind(), fault.at().map(|at| at.0)), (FactsErrorKind::NotJson, Some(1)));
    let twice = r#"{"subscriber": {"kind": "consumer", "kind": "business"}, "line": []}"#;
    let fault = parse_json(twice).expect_err("said twice");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::SaidTwice, "subscriber.kind"));
    let twice = r#"{"subscriber": {"kind": "consumer"}, "line": [{}], "line": [{}]}"#;
    let fault = parse_json(twice).expect_err("said twice");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::SaidTwice, "line"));
    assert_eq!(parse_json("[]").expect_err("no table").kind(), FactsErrorKind::WrongKind);
}

#[test]
fn facts_written_and_read_again_are_the_same() {
    let mut facts = example();
    assert!(to_toml(&facts).contains("\nstart = 2025-09-01\n"), "a day needs no quotes");
    assert_eq!(parse_toml(&to_toml(&facts)), Ok(facts.clone()), "{}", to_toml(&facts));
    facts.source_of.clear();
    facts.subscriber.name = "Zoë \"l'Âne\" \\ Dubois".to_owned();
    facts.lines.push(facts.lines[0].clone());
    assert_eq!(parse_toml(&to_toml(&facts)), Ok(facts));
}

#[test]
fn an_unknown_key_is_refused_with_its_place_and_the_nearest() {
    check_fault(
        "monthly_fees = \"25.00\"",
        FactsErrorKind::UnknownKey,
        "did you mean monthly_fee?",
    );
    check_fault("brnad = \"orange\"", FactsErrorKind::UnknownKey, "did you mean brand?");
    check_fault(
        "email = \"a@b.example\"",
        FactsErrorKind::UnknownKey,
        "did you mean subscriber.email?",
    );
    let fault = fault_of("monthly_fees = \"25.00\"");
    assert_eq!(fault.at(), Some((5, 1)));
    assert_eq!(fault.key(), "line.0.monthly_fees");
    let section = SMALL.replace("[subscriber]", "[subscribe]");
    assert!(parse_toml(&section).expect_err("no such section").to_string().contains("subscribe"));
}

#[test]
fn a_key_that_is_like_no_other_is_told_what_there_is() {
    let fault = fault_of("xyzzy_plugh = 1");
    assert_eq!(fault.hint(), &FactsHint::NotInSection("line".to_owned()));
    let fault = parse_toml(&format!("{SMALL}[xyzzy_plugh]\n")).expect_err("no such section");
    assert!(matches!(fault.hint(), FactsHint::Sections(names) if names.contains(&"bill")));
}

#[test]
fn impossible_days_are_refused() {
    check_fault("start = 2026-02-30", FactsErrorKind::ImpossibleDate, "calendar");
    check_fault("start = \"2026-02-30\"", FactsErrorKind::ImpossibleDate, "calendar");
    check_fault("start = \"30/01/2026\"", FactsErrorKind::ImpossibleDate, "2026-07-02");
    check_fault("start = 0026-01-30", FactsErrorKind::ImpossibleDate, "1980");
    check_fault("start = 2026-01-30T10:00:00Z", FactsErrorKind::WrongKind, "year-month-day");
    assert!(parse_toml(&SMALL.replace("[wish]", "start = 2024-02-29\n[wish]")).is_ok());
}

#[test]
fn a_moment_is_a_day_with_hour_and_minute() {
    let kind = FactsErrorKind::WrongKind;
    check_fault("lost.noticed = 2026-05-10", kind, "2026-05-10T14:00");
    check_fault("lost.noticed = 2026-05-10T14:00:00Z", kind, "2026-05-10T14:00");
    check_fault("lost.noticed = \"2026-05-10T25:00\"", kind, "2026-05-10T14:00");
    check_fault("lost.noticed = \"2026-05-10T14:00:30\"", kind, "2026-05-10T14:00");
    check_fault("lost.noticed = \"2026-02-30T14:00\"", FactsErrorKind::ImpossibleDate, "calendar");
    for written in ["2026-05-10T14:00:00", "\"2026-05-10T14:00\"", "\"2026-05-10 14:00\""] {
        let text = SMALL.replace("[wish]", &format!("lost.noticed = {written}\n[wish]"));
        let facts = parse_toml(&text).expect(written);
        assert_eq!(facts.get("line.lost.noticed").as_deref(), Some("2026-05-10T14:00"));
    }
}

#[test]
fn the_sections_beside_the_lines_are_read_and_refused_like_any_other() {
    let text = format!(
        "{SMALL}[bill]\namount = \"60.00\"\ndisputed_why = \"after-end\"\n[debit]\n[notice]\nchannel = \"phone\"\n"
    );
    let facts = parse_toml(&text).expect("sections after the wish");
    assert_eq!(facts.bill.as_ref().and_then(|bill| bill.amount), Some(6000));
    assert!(facts.debit.is_none() || facts.debit == Some(Debit::default()));
    assert_eq!(facts.get("notice.channel").as_deref(), Some("phone"));
    let fault = parse_toml(&format!("{SMALL}[bill]\namont = \"60.00\"\n")).expect_err("misspelt");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::UnknownKey, "bill.amont"));
    assert_eq!(fault.hint(), &FactsHint::DidYouMean("amount"));
}

#[test]
fn amounts_are_texts_with_a_point() {
    check_fault("monthly_fee = \"25,00\"", FactsErrorKind::AmountWithComma, "write 25.00");
    check_fault("monthly_fee = 25,00", FactsErrorKind::AmountWithComma, "write \"25.00\"");
    check_fault("monthly_fee = \"1.234,5\"", FactsErrorKind::AmountWithComma, "write 1234.50");
    check_fault("monthly_fee = 25.00", FactsErrorKind::AmountWithoutQuotes, "write \"25.00\"");
    check_fault("monthly_fee = 25", FactsErrorKind::AmountWithoutQuotes, "write \"25.00\"");
    check_fault("monthly_fee = \"-1.00\"", FactsErrorKind::AmountNegative, "without a sign");
    check_fault("monthly_fee = -1.00", FactsErrorKind::AmountNegative, "without a sign");
    check_fault("monthly_fee = \"25.001\"", FactsErrorKind::Amount, "25.00");
    check_fault("monthly_fee = \"€ 25\"", FactsErrorKind::Amount, "25.00");
    check_fault("credit = \"99999999\"", FactsErrorKind::Amount, "1000000");
    check_fault(
        "device.table = [\"240.00\", \"230,00\"]",
        FactsErrorKind::AmountWithComma,
        "230.00",
    );
}

#[test]
fn numbers_and_cards_are_held_against_their_plans() {
    check_fault("contract_id = 7", FactsErrorKind::WrongKind, "quotes");
    check_fault("iccid = \"893202\"", FactsErrorKind::Iccid, "19 or 20");
    check_fault("imsi = \"206\"", FactsErrorKind::Imsi, "14 or 15");
    check_fault("send_to.email = \"post at example\"", FactsErrorKind::Email, "name@example.org");
    check_fault("send_to.email = \"a@b@c.example\"", FactsErrorKind::Email, "one address");
    let foreign = SMALL.replace("0470 12 34 56", "+33 6 12 34 56 78");
    let fault = parse_toml(&foreign).expect_err("not a Belgian number");
    assert_eq!((fault.kind(), fault.at()), (FactsErrorKind::NotBelgian, Some((4, 10))));
    let none = SMALL.replace("0470 12 34 56", "12");
    assert_eq!(parse_toml(&none).expect_err("no number").kind(), FactsErrorKind::Number);
}

#[test]
fn a_wrong_check_digit_is_no_fault() {
    for iccid in ["8932020000000000010", "8932020000000000011", "8932 0200 0000 0000 012"] {
        let text = SMALL.replace("[wish]", &format!("iccid = \"{iccid}\"\n[wish]"));
        assert!(parse_toml(&text).is_ok(), "{iccid}");
    }
}

#[test]
fn texts_are_bounded_and_free_of_control_characters() {
    check_fault("brand = \"a\\u0007b\"", FactsErrorKind::ControlCharacter, "by hand");
    check_fault("brand = \"a\\nb\"", FactsErrorKind::ControlCharacter, "by hand");
    check_fault("brand = \"a\\u202Eb\"", FactsErrorKind::ControlCharacter, "by hand");
    check_fault(&format!("brand = \"{}\"", "a".repeat(201)), FactsErrorKind::TooLong, "200");
    let eleven =
        "send_to.post = [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]";
    check_fault(eleven, FactsErrorKind::TooLong, "10");
}

#[test]
fn words_and_counts_outside_the_list_are_refused() {
    check_fault("contract = \"pospaid\"", FactsErrorKind::UnknownWord, "did you mean postpaid?");
    check_fault("billing_day = 32", FactsErrorKind::OutOfRange, "1 to 31");
    check_fault("notice_days = -1", FactsErrorKind::OutOfRange, "0 to");
    check_fault("notice_days = \"30\"", FactsErrorKind::WrongKind, "without quotes");
    check_fault("prolonged = \"yes\"", FactsErrorKind::WrongKind, "true or false");
    check_fault("device = \"phone\"", FactsErrorKind::WrongKind, "[line.device]");
}

#[test]
fn what_is_not_toml_is_told_with_its_place_and_a_guess() {
    check_fault("brand = orange", FactsErrorKind::NotToml, "between quotes");
    check_fault("prolonged = yes", FactsErrorKind::NotToml, "true");
    check_fault("brand = “orange”", FactsErrorKind::NotToml, "straight quotes");
    check_fault("number = \"0470 12 34 57\"", FactsErrorKind::SaidTwice, "leave one");
    for text in ["[", "=", "\"", "[subscriber\n", "a = [1,", "\u{0}", "kind = 'x"] {
        assert!(parse_toml(text).is_err(), "{text:?}");
    }
}

#[test]
fn the_first_of_several_faults_is_told_and_the_others_are_counted() {
    let fault = fault_of("colour = \"red\"\nmonthly_fee = \"1,00\"\nstart = \"2026-13-01\"");
    assert_eq!((fault.kind(), fault.more()), (FactsErrorKind::UnknownKey, 2));
    assert!(fault.to_string().ends_with("(and 2 more faults)"), "{fault}");
    let many = (0..300).map(|at| format!("colour_{at} = 1\n")).collect::<String>();
    assert_eq!(fault_of(&many).more(), 299, "counted, though not all are kept");
}

#[test]
fn every_kind_of_fault_has_words_of_its_own() {
    let words = |kind| FactsError::new(kind, "").to_string();
    let told: std::collections::BTreeSet<_> = FactsErrorKind::ALL.into_iter().map(words).collect();
    assert_eq!(told.len(), FactsErrorKind::ALL.len());
}

#[test]
fn a_key_is_shown_unless_it_may_be_a_number_of_somebody() {
    let shown = |key: &str| FactsError::new(FactsErrorKind::UnknownKey, key).key().to_owned();
    assert_eq!(shown("line.99999.start"), "line.99999.start");
    assert_eq!(shown("line.123456.start"), "line.….start");
    assert_eq!(shown("line.Noor.start"), "line.….start");
    let long = "x".repeat(60);
    assert_eq!(shown(&format!("{long}.{long}x")), format!("{long}.…"));
}

#[test]
fn a_section_that_cannot_be_left_out_is_asked_for() {
    let fault = parse_toml("[[line]]\nbrand = \"orange\"\n").expect_err("no subscriber");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::Missing, "subscriber.kind"));
    assert_eq!(fault.hint(), &FactsHint::Needed(&["consumer", "business", "estate"]));
    assert!(parse_toml("[subscriber]\nkind = \"consumer\"\n[[line]]\n").is_ok());
    let fault = parse_toml("[subscriber]\nname = \"Noor\"\n[[line]]\n").expect_err("no kind");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::Missing, "subscriber.kind"));
    let helper = SMALL.replace("[[line]]", "[helper]\nname = \"Noor\"\n[[line]]");
    let fault = parse_toml(&helper).expect_err("no role");
    assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::Missing, "helper.relation"));
    let fault = parse_toml("[subscriber]\nkind = \"firm\"\n[[line]]\n").expect_err("no such kind");
    assert_eq!((fault.kind(), fault.more()), (FactsErrorKind::UnknownWord, 0), "told once");
}

#[test]
fn a_helper_whose_name_is_not_known_yet_is_somebody() {
    let text = SMALL.replace("[[line]]", "[helper]\nrelation = \"heir\"\n[[line]]");
    let facts = parse_toml(&text).expect("a name may come later");
    assert_eq!(facts.helper.map(|helper| helper.relation), Some(HelperRelation::Heir));
}

#[test]
fn no_fault_repeats_what_the_person_wrote() {
    let personal =
        ["Inès Secret", "0470998877", "ines.secret@example", "Rue Cachée 7", "893202999"];
    let lines = [
        "iccid = \"893202999\"",
        "send_to.email = \"ines.secret@example\"",
        "brand = Inès Secret",
        "use = \"Inès Secret\"",
        "start = \"Inès Secret\"",
        "monthly_fee = \"Inès Secret\"",
        "0470998877 = \"x\"",
        "\"ines.secret@example\" = 1",
        "send_to = \"Rue Cachée 7\"",
        "imsi = \"0470998877\"",
        "notice_days = 0470998877",
        "notice_days = 99887766",
    ];
    for line in lines {
        let fault = fault_of(line);
        let told = format!("{fault} {} {} {fault:?}", fault.hint(), fault.key());
        for text in personal.iter().chain(&["Secret", "Cachée", "998877"]) {
            assert!(!told.contains(text), "{line} tells {text}: {told}");
        }
    }
}

#[test]
fn a_file_may_hold_as_many_lines_as_a_fleet_but_no_more() {
    let file = |count: usize| {
        let lines = vec!["{}"; count].join(",");
        format!("{{\"subscriber\":{{\"kind\":\"business\"}},\"line\":[{lines}]}}")
    };
    assert_eq!(parse_json(&file(MAX_LINES)).map(|facts| facts.lines.len()), Ok(MAX_LINES));
    let fault = parse_json(&file(MAX_LINES + 1)).expect_err("one line too many");
    assert_eq!(fault.kind(), FactsErrorKind::TooManyLines);
    let huge = " ".repeat(MAX_BYTES + 1);
    let fault = parse_toml(&huge).expect_err("too large");
    assert_eq!(fault.kind(), FactsErrorKind::FileTooLarge);
    assert_eq!(fault.hint(), &FactsHint::MebibytesAtMost(MAX_BYTES >> 20));
}

#[test]
fn the_place_of_a_fact_is_found_in_the_file() {
    assert_eq!(place_in_toml(SMALL, "line.number"), Some((4, 1)));
    assert_eq!(place_in_toml(SMALL, "line.0.number"), Some((4, 1)));
    assert_eq!(place_in_toml(SMALL, "wish.outcome"), Some((6, 1)));
    assert_eq!(place_in_toml(SMALL, "wish.end_date"), None);
    assert_eq!(place_in_toml(EXAMPLE, "wish.end_date").map(|at| at.0), Some(73));
}

mod contradictions;
mod editing;
mod hostile;
mod names;
mod schema;
mod syntax;
mod values;
