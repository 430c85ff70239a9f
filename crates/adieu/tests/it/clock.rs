//! A clock that goes back: what is refused, what is named, and what goes on.
//!
//! The computer's own clock is never turned: events of a later day are written under a given one.

use serde_json::Value;

use crate::facts::{addressed, example};
use crate::house::House;

const LANGUAGES: [&str; 5] = ["en", "nl", "fr", "de", "zh-Hans"];

fn notes(case: &Value) -> Vec<String> {
    let findings = case["findings"].as_array().unwrap().iter();
    findings.filter_map(|finding| finding["note"].as_str()).map(str::to_owned).collect()
}

#[test]
fn a_given_moment_before_the_last_event_is_refused_for_every_command_on_the_case() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    let before = house.show(&case);
    house.on("2026-10-01");
    let commands: &[&[&str]] = &[
        &["show", &case],
        &["next", &case],
        &["choose", &case],
        &["fact", &case, "line.0.notice_days=30"],
        &["done", &case, "save-bills"],
        &["skip", &case, "save-bills", "--because", "none"],
        &["reopen", &case, "save-bills"],
        &["letter", &case, "--out", "early"],
        &["letter", &case, "reminder", "--out", "early"],
        &["send", &case, "--by", "post"],
        &["send", &case, "--by", "phone"],
        &["close", &case, "--yes"],
        &["open", "facts.toml"],
    ];
    for arguments in commands {
        let refused = house.run(arguments).ends(2);
        assert!(refused.err.contains(&case), "{arguments:?}: {}", refused.err);
        assert!(refused.err.contains("22 November 2026"), "{arguments:?}: {}", refused.err);
    }
    assert!(!house.has("early"));
    for (lang, day) in LANGUAGES.iter().zip([
        "22 November",
        "22 november",
        "22 novembre",
        "22. November",
        "11月22日",
    ]) {
        let refused = house.speaks(lang).run(&["show", &case]).ends(2);
        assert!(refused.err.contains(day), "{lang}: {}", refused.err);
    }
    house.speaks("en").on("2026-11-22");
    assert_eq!(house.show(&case), before);
}

#[test]
fn lists_go_on_under_a_given_moment_and_name_the_clock() {
    let mut house = House::new();
    let case = house.open_one(&example());
    house.on("2026-10-01");
    for arguments in [["cases", "--json"], ["next", "--json"]] {
        let listed = house.run(&arguments).good().json();
        assert_eq!(listed["case"], case.as_str());
        assert!(notes(&listed).contains(&"clock-back".to_owned()), "{listed}");
    }
    for arguments in [["cases"], ["next"]] {
        let listed = house.run(&arguments).good();
        assert!(listed.out.contains("The clock lies before the last event"), "{}", listed.out);
    }
    let other = house.open_one(
        &crate::facts::changed(&example(), "12 34 56", "12 34 57")
            .replace("1.2345678", "1.2345679")
            .replace("8932020000000000010", "8932020000000000028"),
    );
    house.show(&other);
    house.run(&["erase", &case, "--yes"]).good();
}

#[test]
fn events_under_a_given_clock_do_not_hold_the_computers_own_to_account() {
    let mut house = House::new();
    house.at("2199-01-01T10:00:00Z");
    house.write("facts.toml", &example().replace("2030-07-02", "2199-07-02"));
    let case = house.run(&["open", "facts.toml", "--json"]).good().json()["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.env_clear().env("ADIEU_LANG", "en").current_dir(house.path("."));
    let shown = command.args(["--home", "home", "show", &case, "--json"]).output().unwrap();
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert!(!notes(&shown).contains(&"clock-back".to_owned()), "{shown}");
}
