//! `open` repeated: nothing is opened twice, and whatever happens to files and screen, the cases are named.

use std::fs::File;

use serde_json::Value;

use crate::facts::{changed, example, two_contracts};
use crate::house::{House, Ran};

const LANGUAGES: [&str; 5] = ["en", "nl", "fr", "de", "zh-Hans"];

fn cases(house: &House) -> Vec<String> {
    let listed = house.run(&["cases", "--json"]).good();
    listed.documents().iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect()
}

fn refs(ran: &Ran) -> Vec<String> {
    ran.documents().iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect()
}

/// Errors name cases in the order of the facts, lists by reference.
fn sorted(named: &Value) -> Vec<String> {
    let named = named.as_array().unwrap().iter();
    let mut named: Vec<String> = named.map(|case| case.as_str().unwrap().to_owned()).collect();
    named.sort();
    named
}

#[test]
fn the_same_file_opened_again_finds_its_open_cases() {
    let mut house = House::new();
    let opened = house.open(two_contracts());
    assert_eq!(opened.len(), 2);
    house.on("2026-12-03");
    let again = house.run(&["open", "facts.toml", "--json", "--out", "out"]).good();
    assert_eq!(refs(&again), opened);
    let told: Value = serde_json::from_str(again.err.trim()).unwrap();
    assert_eq!(told["open_already"], serde_json::json!(opened));
    assert!(house.has("out/index.html"), "the files that were asked for are written");
    let quiet = house.run(&["open", "facts.toml", "--quiet"]).good();
    assert_eq!(quiet.err, "");
    assert_eq!(cases(&house).len(), 2, "no twin");
}

#[test]
fn a_case_that_was_open_already_is_named_beside_the_answer_in_every_language() {
    let mut house = House::new();
    let case = house.open_one(&example());
    for lang in LANGUAGES {
        let again = house.speaks(lang).run(&["open", "facts.toml"]).good();
        assert!(again.err.contains(&case) && again.err.lines().count() == 1, "{again:#?}");
        assert!(again.out.starts_with(&case), "{lang}: shown as if just opened");
    }
    assert_eq!(cases(&house), [case]);
}

#[test]
fn an_open_case_of_the_same_line_on_other_facts_is_named_and_stops_open_unless_new_is_said() {
    let mut house = House::new();
    let case = house.open_one(&example());
    house.write("facts.toml", &changed(&example(), "\"1.2345678\"", "\"1.2345679\""));
    for lang in LANGUAGES {
        let error = house
            .speaks(lang)
            .run(&["open", "facts.toml", "--out", "out", "--json"])
            .ends(3)
            .error();
        assert!(error["message"].as_str().unwrap().contains(&case), "{error}");
        let hint = error["hint"].as_str().unwrap();
        assert!(hint.contains(&format!("adieu fact {case} ")) && hint.contains("--new"), "{hint}");
        assert!(!house.has("out"), "nothing was written");
    }
    let anew = refs(&house.run(&["open", "facts.toml", "--new", "--json"]).good());
    assert_eq!(anew.len(), 1);
    assert_ne!(anew[0], case);
    assert_eq!(refs(&house.run(&["open", "facts.toml", "--json"]).good()), anew);
}

#[test]
fn several_contracts_are_opened_together_or_not_at_all() {
    let house = House::new();
    let first = changed(two_contracts(), "2023-05-01", "2023-05-02");
    let one = first.split("[[line]]").take(2).collect::<Vec<_>>().join("[[line]]");
    let case = house.open_one(&one);
    house.write("facts.toml", two_contracts());
    let refused = house.run(&["open", "facts.toml"]).ends(3);
    assert!(refused.err.contains(&case), "{}", refused.err);
    assert_eq!(cases(&house), [case], "nor the contract that nobody knew yet");
}

#[test]
fn a_place_for_files_that_cannot_be_one_stops_open_before_anything_is_recorded() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.write("file", "in the way");
    let refused = house.run(&["open", "facts.toml", "--out", "file/out"]).ends(4);
    assert!(refused.err.contains("file/out"), "{}", refused.err);
    assert!(!house.has("home"), "not even a home is made");
    house.run(&["open", "facts.toml", "--out", "some/new/folder"]).good();
    assert!(house.has("some/new/folder/index.html"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_told_with_the_cases_and_undoes_nothing() {
    let mut house = House::new();
    house.write("facts.toml", two_contracts());
    let full = || File::options().write(true).open("/dev/full").unwrap();
    for lang in LANGUAGES {
        for form in [None, Some("--json")] {
            let arguments: Vec<&str> =
                ["open", "facts.toml", "--quiet"].into_iter().chain(form).collect();
            let mut command = house.speaks(lang).command(&arguments);
            let ran = Ran::of(command.stdout(full()).output().unwrap()).ends(4);
            for case in cases(&house) {
                assert!(ran.err.contains(&case), "{lang}: {}", ran.err);
                assert!(ran.err.contains(&format!("adieu show {case}")), "{lang}: {}", ran.err);
            }
            if form.is_some() {
                let error: Value = serde_json::from_str(ran.err.trim()).unwrap();
                assert_eq!(sorted(&error["error"]["cases"]), cases(&house));
            }
        }
    }
    assert_eq!(cases(&house).len(), 2, "ten times the same file: no twin");
}

#[cfg(target_os = "linux")]
#[test]
fn every_command_says_that_standard_output_took_no_more() {
    let house = House::new();
    let case = house.open_one(&example());
    let commands: &[&[&str]] = &[
        &["show", &case],
        &["cases"],
        &["next"],
        &["fact", &case, "line.0.notice_days=30"],
        &["done", &case, "save-bills"],
        &["law", "list"],
        &["directory", "list"],
        &["identify", "0470123456"],
        &["glossary"],
        &["doctor"],
        &["--help"],
        &["completions", "bash"],
        &["letter", &case, "--out", "out"],
        &["close", &case, "--yes"],
    ];
    for arguments in commands {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ran = Ran::of(house.command(arguments).stdout(full).output().unwrap());
        assert_eq!(ran.code, 4, "{arguments:?}: {ran:#?}");
        // Nobody can be told at all: the exit code still tells.
        let full = || File::options().write(true).open("/dev/full").unwrap();
        let mut command = house.command(arguments);
        let deaf = command.stdout(full()).stderr(full()).status().unwrap();
        assert_eq!(deaf.code(), Some(4), "{arguments:?}");
    }
    let shown = house.show(&case);
    assert_eq!(shown["status"], "closed", "all of it was recorded");
}

#[test]
fn files_that_cannot_be_written_afterwards_leave_the_cases_named_with_the_way_to_the_files() {
    let mut house = House::new();
    house.write("facts.toml", two_contracts());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let opened = cases(&house);
    // Where the letters of several contracts go is known only once the cases are.
    let edited = opened.iter().find(|case| house.has(&format!("out/{case}/notice.txt"))).unwrap();
    house.write(&format!("out/{edited}/notice.txt"), "my own words");
    house.on("2026-11-23");
    let error =
        house.run(&["open", "facts.toml", "--out", "out", "--json", "--quiet"]).ends(3).error();
    assert_eq!(sorted(&error["cases"]), opened);
    for case in &opened {
        assert!(error["message"].as_str().unwrap().contains(case), "{error}");
        let command = format!("adieu letter {case} --out DIR");
        assert!(error["hint"].as_str().unwrap().contains(&command), "{error}");
    }
    house.run(&["open", "facts.toml", "--out", "elsewhere"]).good();
    assert_eq!(cases(&house), opened);
}

#[cfg(unix)]
#[test]
fn an_open_that_is_killed_anywhere_is_repeated_without_a_twin() {
    let house = House::new();
    house.write("facts.toml", two_contracts());
    for delay in (0..40).map(|step| std::time::Duration::from_millis(step * 12)) {
        let mut command = house.command(&["open", "facts.toml", "--out", "out"]);
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = command.spawn().unwrap();
        std::thread::sleep(delay);
        // It may have ended by itself: also a point at which to repeat it.
        let _ = child.kill();
        child.wait().unwrap();
    }
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert_eq!(cases(&house).len(), 2);
    house.run(&["doctor"]).good();
}
