//! Nothing personal in errors, in what `-v` adds, on lists, or in clear in the files of the home.
//!
//! What a search did not find proves little: each search is shown to find what is there.

use std::path::Path;

use crate::facts::{PERSONAL, addressed, example, example_with};
use crate::house::{House, Ran};

/// Returns what of the person stands in a text.
fn found(text: &str) -> Vec<&'static str> {
    // The hint shows how a number is written: an invented one, which the example has too.
    let text = text.replace("such as 0470 12 34 56", "").replace("customer_number=1.2345678", "");
    PERSONAL.iter().copied().filter(|word| text.contains(word)).collect()
}

fn is_silent(ran: &Ran, about: &str) {
    assert_eq!(found(&ran.screen()), Vec::<&str>::new(), "{about}: {ran:#?}");
}

#[test]
fn a_search_finds_what_is_there() {
    assert!(found(&example()).len() >= 6);
}

#[test]
fn no_fault_in_the_facts_repeats_what_the_person_wrote() {
    let faults = [
        ("name = \"Inès Martin\"", "name = \"Inès Martin"),
        ("name = \"Inès Martin\"", "name = Inès Martin"),
        ("name = \"Inès Martin\"", "name = [\"Inès Martin\"]"),
        ("name = \"Inès Martin\"", "name = \"Inès Martin\"\nname = \"Inès Martin\""),
        ("name = \"Inès Martin\"", "nam = \"Inès Martin\""),
        ("name = \"Inès Martin\"", "name = \"Inès Martin\\u001B\""),
        (
            "address = [\"Rue Haute 1\", \"1000 Bruxelles\"]",
            "address = \"Rue Haute 1, 1000 Bruxelles\\n\"",
        ),
        ("address = [\"Rue Haute 1\", \"1000 Bruxelles\"]", "address = [[\"Rue Haute 1\"]]"),
        ("email = \"ines@example.org\"", "email = \"ines@example.org, ines@example.org\""),
        ("email = \"ines@example.org\"", "\"ines@example.org\" = true"),
        ("number = \"+32 470 12 34 56\"", "number = \"+32 470 12 34 56 7\""),
        ("number = \"+32 470 12 34 56\"", "number = 32470123456"),
        ("number = \"+32 470 12 34 56\"", "+32 470 12 34 56 = 1"),
        ("iccid = \"8932020000000000010\"", "iccid = \"8932020000000000010123456789\""),
        ("iccid = \"8932020000000000010\"", "iccid = 8932020000000000010"),
        ("customer_number = \"1.2345678\"", "customer_number = 1.2345678"),
        ("\"+33 6 12 34 56 78\"", "\"+33 6 12 34 56 78 99 99 99\""),
        ("kind = \"consumer\"", "kind = \"Inès Martin\""),
        ("end_date = 2030-07-02", "end_date = \"Rue Haute 1\""),
    ];
    for (from, to) in faults {
        let house = House::new();
        house.write("facts.toml", &example_with(from, to));
        for arguments in [
            &["open", "facts.toml"][..],
            &["open", "facts.toml", "-v", "--out", "out"],
            &["open", "facts.toml", "--json"],
            &["law", "check", "--facts", "facts.toml", "--on", "2026-06-20", "-v"],
        ] {
            is_silent(&house.run(arguments).ends(3), to);
        }
    }
}

#[test]
fn no_fault_in_facts_written_as_json_repeats_them() {
    let house = House::new();
    let whole = "{\"subscriber\":{\"kind\":\"consumer\",\"name\":\"Inès Martin\"},\"line\":[{\"number\":\"+32 470 12 34 56\"}]}";
    for text in [
        whole.replace("\"name\"", "\"ines@example.org\""),
        whole.replace("\"Inès Martin\"", "Inès Martin"),
        whole.replace("34 56\"", "34 56"),
        whole.replace("+32 470 12 34 56", "+33 470 12 34 56 12345678"),
    ] {
        house.write("facts.json", &text);
        is_silent(&house.run(&["open", "facts.json", "-v"]).ends(3), &text);
    }
}

#[test]
fn no_refused_command_repeats_what_was_typed() {
    let house = House::new();
    let case = house.open_one(&example());
    let facts = [
        "subscriber.email=ines@example.org ines@example.org",
        "line.0.number=+32 470 12 34 56 7",
        "line.0.iccid=8932020000000000010X",
        "subscriber.nam=Inès Martin",
        "Inès Martin",
        "wish.end_date=Rue Haute",
        "ines@example.org=1",
    ];
    for fact in facts {
        for more in ["-v", "--json"] {
            is_silent(&house.run(&["fact", &case, fact, more]).ends(3), fact);
        }
    }
    for arguments in [
        &["+32 470 12 34 56"][..],
        &["ines@example.org"],
        &["open", "--ask", "facts.toml", "Inès Martin"],
        &["fact", &case, "--source", "ines@example.org", "a=b"],
        &["--ines@example.org"],
        &["show", &case, "+32 470 12 34 56"],
        &["cases", "--now", "1.2345678"],
    ] {
        is_silent(&house.run(arguments).ends(2), "usage");
    }
    is_silent(&house.run(&["show", "+32 470 12 34 56"]).ends(3), "not a reference");
    is_silent(&house.run(&["law", "explain", "ines@example.org"]).ends(3), "not a rule");
}

#[test]
fn lists_and_cases_mask_numbers_and_show_no_name() {
    let house = House::new();
    house.write("facts.toml", &addressed());
    is_silent(&house.run(&["open", "facts.toml", "--out", "out", "-v"]).good(), "open");
    let case = house.run(&["cases"]).good().out.split_whitespace().next().unwrap().to_owned();
    for arguments in [
        &["cases", "-v"][..],
        &["next", "-v"],
        &["show", &case, "-v"],
        &["show", &case, "--json"],
        &["letter", &case, "--out", "out", "-v"],
        &["send", &case, "--by", "email", "-v"],
        &["send", &case, "--by", "post", "-v"],
        &["doctor", "-v"],
    ] {
        is_silent(&house.run(arguments), &format!("{arguments:?}"));
    }
    assert_eq!(
        found(&house.read("out/index.html")),
        Vec::<&str>::new(),
        "the page can be shown around"
    );
    assert_eq!(found(&house.read("out/calendar.ics")), Vec::<&str>::new(), "calendars are shared");
    assert!(found(&house.read("out/notice.txt")).len() >= 4, "the letter itself names the person");
}

#[test]
fn the_files_of_the_home_hold_nothing_personal_in_clear() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    house.run(&["done", &case, "save-bills", "--note", "Inès Martin, ines@example.org"]).good();
    let mut files = 0;
    let mut bytes = Vec::new();
    visit(&house.path("home"), &mut |path| {
        files += 1;
        bytes.extend(std::fs::read(path).unwrap());
    });
    assert!(files >= 3, "the home holds files");
    let contains = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    assert!(contains(&case), "the search reads the journal: the reference stands there in clear");
    for word in PERSONAL.iter().chain(&[
        "Quai Imaginaire",
        "notices@operator.example",
        "CaseOpened",
        "orange",
    ]) {
        assert!(!contains(word), "{word}");
    }
}

fn visit(folder: &Path, see: &mut impl FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { visit(&path, see) } else { see(&path) }
    }
}
