//! What is refused: with its exit code, the way out, and nothing left behind.
//!
//! A refusal must never lose what was there before.

use serde_json::Value;

use crate::facts::{addressed, changed, example, example_with};
use crate::house::{House, notes};
use crate::tools::sha256;

/// Opens facts that must be refused, and returns the error object. No home may come of it.
fn refused(facts: &str) -> Value {
    let house = House::new();
    house.write("facts.toml", facts);
    let error = house.run(&["open", "facts.toml", "--out", "out", "--json"]).ends(3).error();
    assert!(!house.has("out"), "nothing is written");
    assert_eq!(house.run(&["cases", "--json"]).good().out, "", "nothing is kept");
    error
}

fn text(error: &Value, key: &str) -> String {
    error[key].as_str().unwrap_or_default().to_owned()
}

#[test]
fn an_unknown_key_is_refused_with_the_nearest_one_and_its_line() {
    let error = refused(&example_with("billing_day", "biling_day"));
    assert!(text(&error, "message").contains("biling_day"), "{error}");
    assert!(text(&error, "hint").contains("billing_day"), "{error}");
    assert_eq!(text(&error, "at"), "facts.toml:25");
}

#[test]
fn an_unknown_section_is_refused_with_the_nearest_one() {
    let error = refused(&example_with("[subscriber]", "[subscribr]"));
    assert!(text(&error, "hint").contains("subscriber"), "{error}");
}

#[test]
fn a_day_that_no_calendar_has_is_refused() {
    for day in
        ["2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "\"2024-04-31\"", "\"01/03/2024\""]
    {
        let error = refused(&example_with("start = 2024-03-01", &format!("start = {day}")));
        assert!(text(&error, "message").contains("start"), "{day}: {error}");
        assert_eq!(text(&error, "at"), "facts.toml:21", "{day}");
    }
}

#[test]
fn an_amount_with_a_comma_is_refused_with_the_amount_that_was_meant() {
    let error = refused(&example_with("\"25.00\"", "\"25,50\""));
    assert!(text(&error, "hint").contains("25.50"), "{error}");
    assert_eq!(text(&error, "at"), "facts.toml:24");
}

#[test]
fn a_number_of_another_country_is_refused_without_repeating_it() {
    let error = refused(&example_with("+32 470 12 34 56", "+33 6 98 76 54 32"));
    assert!(text(&error, "message").contains("not Belgian"), "{error}");
    assert!(
        !error.to_string().contains("54 32") && !error.to_string().contains("98765432"),
        "{error}"
    );
}

#[test]
fn a_wrong_check_digit_is_a_hint_and_no_error() {
    let house = House::new();
    let case = house.open_one(&example_with("8932020000000000010", "8932020000000000011"));
    assert!(
        notes(&house.show(&case)).contains(&"card-check-digit".to_owned()),
        "{}",
        house.show(&case)
    );
    let right = house.open_one(&example());
    assert!(!notes(&house.show(&right)).contains(&"card-check-digit".to_owned()));
    let found = house.run(&["identify", "8932020000000000011", "--json"]).good().json();
    assert_eq!(found["valid"], true, "length, 89 and digits");
    assert!(found["notes"].to_string().contains("check digit"), "{found}");
}

#[test]
fn a_contract_that_begins_tomorrow_is_refused_at_its_line() {
    let error = refused(&example_with("start = 2024-03-01", "start = 2026-11-23"));
    assert!(text(&error, "message").contains("line.0.start"), "{error}");
    assert_eq!(text(&error, "at"), "facts.toml:21");
}

#[test]
fn a_contract_that_begins_today_is_no_fault() {
    House::new().open_one(&example_with("start = 2024-03-01", "start = 2026-11-22"));
}

#[test]
fn an_end_in_the_past_is_refused_at_its_line() {
    let error = refused(&example_with("2030-07-02", "2026-11-21"));
    assert!(text(&error, "message").contains("end_date"), "{error}");
    assert!(text(&error, "hint").contains("2026-11-22"), "{error}");
    assert_eq!(text(&error, "at"), "facts.toml:30");
}

#[test]
fn the_day_is_the_one_in_brussels() {
    let mut house = House::new();
    house.at("2030-07-02T21:59:00Z").open_one(&example());
    house.write("facts.toml", &example());
    house.at("2030-07-02T22:00:00Z");
    house.run(&["open", "facts.toml", "--json"]).ends(3);
}

#[test]
fn an_end_that_keeps_the_number_is_refused_with_the_port_as_the_way() {
    let error =
        refused(&example_with("outcome = \"end\"", "outcome = \"end\"\nkeep_number = true"));
    assert!(text(&error, "hint").contains("port"), "{error}");
    assert_eq!(text(&error, "at"), "facts.toml:30");
}

#[test]
fn facts_without_a_line_are_refused() {
    let error = refused("[subscriber]\nkind = \"consumer\"\n[wish]\noutcome = \"end\"\n");
    assert!(text(&error, "hint").contains("[[line]]"), "{error}");
}

#[test]
fn files_that_are_no_facts_are_refused() {
    for text in ["", "\u{0}\u{1}", "{ \"line\": [", "[[[", "just words"] {
        let error = refused(text);
        assert_eq!(error["kind"], "input", "{text:?}");
    }
    let house = House::new();
    std::fs::write(house.path("facts.toml"), [0xff, 0xfe, 0x00, 0x41]).unwrap();
    assert!(
        text(&house.run(&["open", "facts.toml", "--json"]).ends(3).error(), "hint")
            .contains("UTF-8")
    );
    house.run(&["open", "absent.toml", "--json"]).ends(3);
}

#[test]
fn a_home_of_a_newer_version_is_left_as_it_is() {
    let house = House::new();
    let case = house.open_one(&example());
    let header = house.read("home/home.toml");
    let (body, _) = header.rsplit_once("digest = ").unwrap();
    let body = changed(body, "format = 1", "format = 99");
    let header = format!("{body}digest = \"{}\"\n", sha256(body.strip_suffix('\n').unwrap()));
    house.write("home/home.toml", &header);
    let before = house.bytes("home/journal.sqlite3");
    let error = house.run(&["show", &case, "--json"]).ends(4).error();
    assert!(text(&error, "message").contains("newer"), "{error}");
    assert!(!text(&error, "hint").is_empty(), "{error}");
    assert_eq!(house.read("home/home.toml"), header);
    assert_eq!(house.bytes("home/journal.sqlite3"), before);
}

#[test]
fn a_second_process_is_refused_while_the_first_holds_the_home() {
    use std::io::Read as _;
    let house = House::new();
    let case = house.open_one(&example());
    // The first waits for a typed yes with the home open.
    let mut first = house.command(&["erase", &case]);
    first.stdin(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut first = first.stdout(std::process::Stdio::null()).spawn().unwrap();
    let mut asked = [0; 1];
    first.stderr.as_mut().unwrap().read_exact(&mut asked).unwrap();
    let error = house.run(&["cases", "--json"]).ends(4).error();
    assert!(
        text(&error, "message").contains("in use") || text(&error, "message").contains("another"),
        "{error}"
    );
    assert!(!text(&error, "hint").is_empty(), "{error}");
    drop(first.stdin.take());
    assert!(first.wait().unwrap().success());
    house.show(&case);
}

#[test]
fn a_wished_port_keeps_the_notice_back_until_a_reason_is_typed() {
    let house = House::new();
    let case = house
        .open_one(&example_with("outcome = \"end\"\nend_date = 2030-07-02", "outcome = \"port\""));
    let error = house.run(&["letter", &case, "--out", "out", "--json"]).ends(3).error();
    assert!(text(&error, "hint").contains("--override-port"), "{error}");
    assert!(!house.has("out"), "nothing is written");
    house.run(&["letter", &case, "--out", "out", "--override-port", "  "]).ends(3);
    house.run(&["fact", &case, "wish.end_date=2030-07-02"]).good();
    house
        .run(&["letter", &case, "--out", "out", "--override-port", "the new operator gave up"])
        .good();
    assert!(house.has("out/notice.pdf"));
}

#[test]
fn a_letter_cannot_have_left_for_an_unknown_address() {
    let house = House::new();
    let case = house.open_one(&example());
    house.run(&["letter", &case, "--out", "out"]).good();
    for (by, key) in [("post", "line.0.send_to.post"), ("email", "line.0.send_to.email")] {
        let error = house.run(&["send", &case, "--by", by, "--json"]).ends(3).error();
        let hint = text(&error, "hint");
        assert!(hint.contains(&format!("adieu fact {case} {key}=")), "{hint}");
    }
    assert_eq!(house.show(&case)["status"], "preparing", "nothing was recorded");
}

#[test]
fn mail_is_prepared_and_not_sent() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    let before = house.show(&case)["events"].clone();
    let error = house.run(&["send", &case, "--by", "email", "--json"]).ends(4).error();
    assert_eq!(error["kind"], "configuration");
    assert!(text(&error, "hint").contains(".eml"), "{error}");
    assert_eq!(house.show(&case)["events"], before, "nothing was recorded as sent");
}

#[test]
fn nothing_leaves_that_was_not_drafted() {
    let house = House::new();
    let case = house.open_one(&addressed());
    let error = house.run(&["send", &case, "--by", "post", "--json"]).ends(3).error();
    assert!(text(&error, "hint").contains(&format!("adieu letter {case}")), "{error}");
}

#[test]
fn a_letter_with_a_missing_fact_names_it_and_the_command_that_mends_it() {
    for (from, key) in [
        ("name = \"Inès Martin\"\n", "subscriber.name"),
        ("address = [\"Rue Haute 1\", \"1000 Bruxelles\"]\n", "subscriber.address"),
        ("end_date = 2030-07-02\n", "wish.end_date"),
    ] {
        let house = House::new();
        let case = house.open_one(&example_with(from, ""));
        let error = house.run(&["letter", &case, "--out", "out", "--json"]).ends(3).error();
        assert!(text(&error, "hint").contains(&format!("adieu fact {case} ")), "{error}");
        assert!(error.to_string().contains(key.rsplit('.').next().unwrap()), "{key}: {error}");
        assert!(!house.has("out"), "nothing is written");
    }
}

#[test]
fn the_command_that_a_refusal_proposes_mends_it() {
    let house = House::new();
    let case = house.open_one(&example_with("end_date = 2030-07-02\n", ""));
    let error = house.run(&["letter", &case, "--out", "out", "--json"]).ends(3).error();
    let hint = text(&error, "hint");
    let command = &hint[hint.find("adieu fact").unwrap()..];
    let arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
    house.run(&arguments).good();
    house.run(&["letter", &case, "--out", "out"]).good();
}

#[test]
fn a_name_that_no_font_can_draw_is_named_before_anything_is_written() {
    let house = House::new();
    let case = house.open_one(&example_with("Inès Martin", "Inès \u{10480}\u{10481}"));
    let error = house.run(&["letter", &case, "--out", "out", "--json"]).ends(3).error();
    assert!(text(&error, "message").contains("U+10480"), "{error}");
    assert!(
        text(&error, "hint").contains("Latin") && text(&error, "hint").contains("subscriber.name"),
        "{error}"
    );
    assert!(!house.has("out"), "nothing is written");
    assert_eq!(house.show(&case)["letters"], serde_json::json!([]), "nothing is frozen");
    let name = "subscriber.name=Ines Martin";
    house.run(&["fact", &case, name]).good();
    house.run(&["letter", &case, "--out", "out"]).good();
}

#[test]
fn an_undrawable_name_still_gets_its_plan_and_page() {
    let house = House::new();
    house.write("facts.toml", &example_with("Inès Martin", "\u{10480}\u{10481}"));
    let opened = house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert!(opened.out.contains("No letter was written"), "{}", opened.out);
    assert_eq!(house.names("out"), ["index.html"]);
    assert!(house.read("out/index.html").contains("U+10480"));
}

#[test]
fn a_kind_of_letter_that_is_not_there_is_refused_with_those_that_are() {
    let house = House::new();
    let case = house.open_one(&example());
    let error = house.run(&["letter", &case, "novel", "--out", "out", "--json"]).ends(3).error();
    assert!(text(&error, "message").contains("novel"), "{error}");
    assert!(
        text(&error, "hint").contains("notice") && text(&error, "hint").contains("follow-up"),
        "{error}"
    );
    house.run(&["send", &case, "novel", "--by", "post"]).ends(3);
}

#[test]
fn a_reference_with_a_slip_is_told_apart_from_one_that_is_not_there() {
    let house = House::new();
    let case = house.open_one(&example());
    // The last character checks the others: one typed wrong is noticed.
    let last = case.chars().last().unwrap();
    let slip = format!("{}{}", &case[..case.len() - 1], if last == '0' { '1' } else { '0' });
    for wrong in ["", "AD", "nonsense", "AD-7K3F-92Q", slip.as_str()] {
        let error = house.run(&["show", wrong, "--json"]).ends(3).error();
        assert!(!text(&error, "hint").is_empty(), "{wrong}: {error}");
    }
    let typed = case.to_lowercase();
    assert_eq!(house.run(&["show", &typed, "--json"]).good().json()["case"], case.as_str());
}

#[test]
fn a_step_that_is_not_there_is_refused_with_the_steps() {
    let house = House::new();
    let case = house.open_one(&example());
    let error = house.run(&["done", &case, "no-such-step", "--json"]).ends(3).error();
    assert!(text(&error, "hint").contains("move-bound-services"), "{error}");
    house.run(&["skip", &case, "move-bound-services", "--because", " "]).ends(3);
}

#[test]
fn a_command_line_that_is_not_understood_ends_with_2() {
    let house = House::new();
    for arguments in [
        &["no-such-command"][..],
        &["open"],
        &["open", "a", "b"],
        &["open", "facts.toml", "more.toml"],
        &["send", "AD-0000-0000"],
        &["send", "AD-0000-0000", "--by", "pigeon"],
        &["law", "check", "--facts", "f", "--on", "2026-02-30"],
        &["identify", "--csv", "a.csv"],
        &["--now", "yesterday", "cases"],
        &["erase"],
    ] {
        let ran = house.run(arguments).ends(2);
        assert!(ran.err.contains("adieu --help"), "{arguments:?}: {ran:#?}");
        let mut with_json = arguments.to_vec();
        with_json.push("--json");
        assert_eq!(house.run(&with_json).ends(2).error()["kind"], "usage", "{arguments:?}");
    }
    assert!(!house.has("home"), "a slip of the fingers makes no home");
}

#[test]
fn a_closed_case_takes_nothing_more() {
    let house = House::new();
    let case = house.open_one(&example());
    house.run(&["close", &case, "--yes"]).good();
    house.run(&["close", &case, "--yes"]).good();
    for arguments in [
        &["done", &case, "save-bills"][..],
        &["fact", &case, "subscriber.name=Jan"],
        &["letter", &case, "--out", "out"],
        &["send", &case, "--by", "phone"],
    ] {
        let ran = house.run(arguments).ends(3);
        assert!(ran.err.contains("is closed"), "{arguments:?}: {ran:#?}");
    }
    assert_eq!(house.show(&case)["turn"], "nobody");
}

#[test]
fn several_facts_are_recorded_together_or_not_at_all() {
    let house = House::new();
    let case = house.open_one(&example());
    let before = house.show(&case);
    house.run(&["fact", &case, "wish.end_date=2029-01-31", "line.0.monthly_fee=1,2,3"]).ends(3);
    house.run(&["fact", &case, "no equals sign"]).ends(3);
    assert_eq!(house.show(&case), before);
}

#[test]
fn a_folder_that_cannot_be_written_ends_with_4() {
    let house = House::new();
    let case = house.open_one(&example());
    house.write("a-file", "in the way");
    let error = house.run(&["letter", &case, "--out", "a-file", "--json"]).ends(4).error();
    assert!(!text(&error, "hint").is_empty(), "{error}");
    assert_eq!(house.read("a-file"), "in the way");
}

#[test]
fn a_table_without_the_named_column_is_refused_and_leaves_no_file() {
    let house = House::new();
    house.write("cards.csv", "iccid\n8932020000000000010\n");
    let arguments =
        ["identify", "--csv", "cards.csv", "--column", "card", "--out", "out.csv", "--json"];
    let error = house.run(&arguments).ends(3).error();
    assert!(error.to_string().contains("iccid"), "the columns are named: {error}");
    assert!(!house.has("out.csv"));
}

#[test]
fn a_port_wished_after_a_day_for_the_line_keeps_the_notice_back() {
    let house = House::new();
    let case = house.open_one(&example());
    house.run(&["fact", &case, "line.0.wish.end_date=2031-01-31"]).good();
    house.run(&["fact", &case, "wish.outcome=port"]).good();
    assert_eq!(house.show(&case)["outcome"], "port");
    let refused = house.run(&["letter", &case, "notice", "--out", "late"]).ends(3);
    assert!(refused.err.contains("lose the number"), "{}", refused.err);
    assert!(!house.has("late"), "no notice was written");
}
