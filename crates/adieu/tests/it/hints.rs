//! What the command line understands as people type it, and the way out it names where it does not.
//!
//! Only invented people and numbers.

use crate::facts::{addressed, example, example_with};
use crate::house::House;

#[test]
fn a_pipe_closes_no_case_unless_it_was_told_beforehand() {
    let house = House::new();
    let case = house.open_one(&example());
    for told in ["n\n", "yes\n", ""] {
        let refused = house.run_told(&["close", &case], told).ends(3);
        for words in ["stays open", "What still runs", &format!("adieu close {case} --yes")] {
            assert!(refused.err.contains(words), "{words}: {}", refused.err);
        }
        assert_ne!(house.show(&case)["status"], "closed");
    }
    let closed = house.run(&["close", &case, "--yes"]).good().out;
    let (runs, gone) = (closed.find("What still runs").unwrap(), closed.find("is closed").unwrap());
    assert!(runs < gone, "what still runs comes first: {closed}");
    house.run(&["close", &case]).good();
}

#[test]
fn facts_told_together_count_together_in_any_order() {
    let house = House::new();
    let case = house.open_one(&example());
    house.run(&["fact", &case, "helper.name=Karel Claes", "helper.relation=mandate"]).good();
    house.run(&["fact", &case, "helper.relation=", "helper.name="]).good();
    house.run(&["fact", &case, "helper.name=Karel Claes"]).ends(3);
}

#[test]
fn a_citation_is_explained_by_its_identifier() {
    let house = House::new();
    let told = house.run(&["law", "explain", "t-05"]).good().out;
    for words in ["T-05", "Rules that use it", "read on", "https://"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let json = house.run(&["law", "explain", "T-05", "--json"]).good().json();
    assert_eq!(json["citation"], "T-05");
    assert!(json["rules"].as_array().is_some_and(|rules| !rules.is_empty()), "{json}");
    assert!(json["sources"][0]["seen"].is_string(), "{json}");
    house.run(&["law", "explain", "X-01"]).good();
    assert!(house.run(&["law", "explain", "T-99"]).ends(3).err.contains("T-99"));
    assert!(house.run(&["law", "explain", "R-05"]).ends(3).err.contains("R-05"));
}

#[test]
fn opening_again_says_exactly_what_to_type() {
    let house = House::new();
    let case = house.open_one(&example());
    let whole = format!("adieu reopen {case} --because");
    let both = house.run(&["reopen", &case, "save-bills", "--because", "not sure"]).ends(2);
    let neither = house.run(&["reopen", &case]).ends(2);
    assert!(both.err.contains(&format!("adieu reopen {case} save-bills")), "{}", both.err);
    for refused in [both, neither] {
        assert!(refused.err.contains(&whole), "{}", refused.err);
    }
}

#[test]
fn plain_lines_have_no_brackets_on_any_screen() {
    let house = House::new();
    let case = house.open_one(&example());
    for arguments in [&["show", &case][..], &["next"], &["choose", &case], &["cases"]] {
        let usual = house.run(arguments).good().out;
        let plain = house.run(&[arguments, &["--plain"][..]].concat()).good().out;
        assert_eq!(usual.contains("[ ]"), matches!(arguments[0], "show" | "next"), "{usual}");
        for mark in ["[ ]", "[x]", "[-]", "[…]", "[take care]", "[best]"] {
            assert!(!plain.contains(mark), "{mark}: {plain}");
        }
    }
}

#[test]
fn a_hint_says_how_a_fact_is_written() {
    let house = House::new();
    let case = house.open_one(&example_with("brand = \"orange\"", ""));
    let table = house.run(&["fact", &case, "line.0.device.table=1,2,3"]).ends(3);
    assert!(table.err.contains("\"240.00; 230.00\""), "{}", table.err);
    let case = house.open_one(&example_with("brand = \"orange\"", "brand = \"oranje thee\""));
    let shown = house.run(&["show", &case]).good().out;
    assert!(shown.contains("adieu directory list"), "{shown}");
    let bill = "[bill]\nnumber = \"2026-77\"\ndate = 2026-05-01\namount = \"60.00\"\n";
    let case = house.open_one(&format!("{}\n{bill}", example()));
    for (key, form) in [
        ("complaint.about", "port, bill, other"),
        ("complaint.satisfied", "true or false"),
        ("bill.due", "year-month-day"),
    ] {
        let told = house.run(&["fact", &case, &format!("{key}=nonsense")]).ends(3).err;
        assert!(told.contains(form), "{key}: {told}");
    }
}

#[test]
fn a_misspelt_step_is_answered_with_the_one_meant_and_the_steps_of_this_case() {
    let house = House::new();
    let case = house.open_one(&example());
    let told = house.run(&["done", &case, "savebills"]).ends(3).err;
    assert!(told.contains("Did you mean save-bills?"), "{told}");
    let shown = house.show(&case);
    let steps = shown["plan"].as_array().unwrap();
    for step in steps {
        assert!(told.contains(step["step"].as_str().unwrap()), "{step}: {told}");
    }
    assert!(!told.contains("block-line"), "no step of another case: {told}");
}

#[test]
fn facts_are_understood_as_people_type_them() {
    let house = House::new();
    let case = house.open_one(&addressed());
    let fact = |told: &str| house.run(&["fact", &case, told]).good();
    for told in ["line.0.monthly_fee=25,50", "line.0.direct_debit=nein", "line.0.start=10/3/2025"] {
        fact(told);
    }
    fact("line.0.brand=Mobile Vikings");
    assert_eq!(house.show(&case)["lines"][0]["brand"], "mobile-vikings");
    fact("line.0.direct_debit=oui");
    let named = example_with("brand = \"orange\"", "brand = \"mobile vikings\"");
    let other = house.open_one(&named);
    assert_eq!(house.show(&other)["lines"][0]["brand"], "mobile-vikings");
}

#[test]
fn closed_cases_are_no_reason_to_say_that_there_are_none() {
    let house = House::new();
    let case = house.open_one(&example());
    house.run(&["close", &case, "--yes"]).good();
    let next = house.run(&["next"]).good().out;
    assert!(next.contains("adieu cases") && !next.contains("There are no cases yet"), "{next}");
    let listed = house.run(&["cases"]).good().out;
    assert!(listed.lines().all(|line| !line.trim_end().ends_with('·')), "{listed}");
}

#[test]
fn a_backup_says_that_it_took_the_place_of_another() {
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase("a long passphrase of six words");
    assert!(!house.run(&["backup", "kept.age"]).good().out.contains("A file stood there"));
    let again = house.run(&["backup", "kept.age", "--force"]).good();
    assert!(again.out.contains("A file stood there"), "{}", again.out);
}

#[test]
fn a_word_too_many_is_named_by_its_place_and_never_repeated() {
    let house = House::new();
    let told = house.run(&["law", "check", "maria.toml"]).ends(2).err;
    for words in ["Word ", "has no place", "adieu law check", "--facts", "--on"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains("maria"), "{told}");
}

#[test]
fn a_port_is_never_ready_to_send_and_never_advised_twice() {
    let house = House::new();
    let facts = example_with("outcome = \"end\"", "outcome = \"port\"");
    let case = house.open_one(&facts);
    house.run(&["fact", &case, "wish.keep_number=true"]).good();
    let chosen = house.run(&["choose", &case]).good().out;
    assert!(!chosen.contains("wish.outcome=port"), "{chosen}");
    for screen in [&["show", &case][..], &["cases"]] {
        let shown = house.run(screen).good().out;
        assert!(!shown.contains("ready to send"), "{shown}");
    }
}

#[test]
fn a_rule_without_a_first_day_names_none() {
    let mut house = House::new();
    for lang in ["en", "fr", "nl", "de", "zh-Hans"] {
        let told = house.speaks(lang).run(&["law", "explain", "R25"]).good().out;
        assert!(!told.contains('–'), "{lang}: {told}");
    }
    let number = house.speaks("en").run(&["glossary", "telephone-number"]).good().out;
    assert!(number.contains("line.number") && !number.contains("ported_in"), "{number}");
}

#[test]
fn what_only_consumers_may_do_is_not_told_to_a_firm() {
    let house = House::new();
    let facts = example_with("kind = \"consumer\"", "kind = \"business\"");
    let case = house.open_one(&facts);
    let told = house.run(&["choose", &case]).good().out;
    assert!(!told.contains("A consumer may"), "{told}");
    assert!(!told.contains("T-20"), "{told}");
}
