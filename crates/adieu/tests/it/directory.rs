//! What is old, and what somebody proposes to change, as those see it who keep the records.
//!
//! The records inside the program are never changed: every test that changes one has a copy.

use std::path::Path;

use crate::house::House;

const PROPOSAL: &[&str] = &[
    "directory",
    "propose",
    "orange",
    "channel.phone.2=02 745 95 01",
    "--source",
    "https://www.orange.be/nl/contact",
    "--seen",
    "2026-11-21",
];

fn with(arguments: &[&'static str], more: &[&'static str]) -> Vec<&'static str> {
    [arguments, more].concat()
}

/// Copies the records of the project into the house.
fn copied(house: &House, folder: &str) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for part in ["operators", "numbering"] {
        std::fs::create_dir_all(house.path(&format!("{folder}/{part}"))).unwrap();
        for entry in std::fs::read_dir(data.join(part)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            std::fs::copy(&path, house.path(&format!("{folder}/{part}/{name}"))).unwrap();
        }
    }
}

#[test]
fn the_most_urgent_facts_come_first_with_a_page_to_look_at() {
    let house = House::new();
    let facts = house.run(&["directory", "stale", "--json"]).good().documents();
    assert!(facts.len() > 400, "{} facts", facts.len());
    let urgency: Vec<u64> = facts.iter().map(|fact| fact["urgency"].as_u64().unwrap()).collect();
    assert!(urgency.is_sorted_by(|one, other| one >= other));
    assert_eq!(facts[0]["weight"], "address");
    for fact in &facts {
        assert_eq!(fact["on"], "2026-11-22");
        assert!(fact["pages"][0]["url"].as_str().unwrap().starts_with("http"), "{fact}");
    }
    let shown = house.run(&["directory", "stale"]).good().out;
    assert!(shown.contains("as of 22 November 2026"), "{shown}");
    assert!(shown.contains("more facts (-v shows all)"), "{shown}");
    let all = house.run(&["directory", "stale", "-v"]).good().out;
    assert!(all.lines().count() > 4 * shown.lines().count());
}

#[test]
fn age_is_counted_to_the_day_that_is_asked_for() {
    let mut house = House::new();
    house.on("2027-11-22");
    let facts = house.run(&["directory", "stale", "--json"]).good().documents();
    assert_eq!(facts[0]["age_days"], 365);
    assert_eq!(facts[0]["urgency"], 366 * 8);
    let said = house.run(&["directory", "stale"]).good().out;
    assert!(said.contains("read 365 days ago"), "{said}");
}

#[test]
fn a_proposal_holds_what_the_record_says_what_it_should_say_and_the_page() {
    let house = House::new();
    let printed = house.run(PROPOSAL).good().out;
    for line in [
        "proposal = 1",
        "brand = \"orange\"",
        "basis = \"official\"",
        "seen = 2026-11-21",
        "old = [\"02 745 95 00\"]",
        "new = [\"02 745 95 01\"]",
    ] {
        assert!(printed.contains(line), "{line}: {printed}");
    }
    let told = house.run(&with(PROPOSAL, &["--out", "p.toml"])).good().out;
    assert!(told.contains("p.toml"), "{told}");
    assert_eq!(house.read("p.toml").trim(), printed.trim(), "the same in a file");
    let json = house.run(&with(PROPOSAL, &["--json"])).good().json();
    assert_eq!(json["changes"][0]["field"], "channel.phone.2");
    assert!(json["file"].is_null());
}

#[test]
fn a_proposal_that_was_sent_fits_is_applied_and_leaves_every_other_byte() {
    let house = House::new();
    house.run(&with(PROPOSAL, &["--out", "p.toml"])).good();
    house.run(&["directory", "check", "p.toml"]).good();
    copied(&house, "data");
    let before = house.read("data/operators/orange.toml");
    house.run(&["directory", "apply", "p.toml", "data"]).good();
    house.run(&["directory", "check", "data"]).good();
    let after = house.read("data/operators/orange.toml");
    let gone: Vec<&str> = before.lines().filter(|line| !after.contains(line)).collect();
    assert_eq!(gone, ["value = \"02 745 95 00\""]);
    let again = house.run(&["directory", "apply", "p.toml", "data"]).ends(3);
    assert!(again.err.contains("something else about channel.phone.2"), "{}", again.err);
    assert_eq!(house.read("data/operators/orange.toml"), after, "a refusal changes nothing");
}

#[test]
fn a_folder_is_checked_with_the_proposals_that_lie_in_it() {
    let house = House::new();
    copied(&house, "data");
    std::fs::create_dir(house.path("data/proposals")).unwrap();
    house.run(&with(PROPOSAL, &["--out", "data/proposals/a.toml"])).good();
    house.run(&["directory", "check", "data"]).good();
    let text = house.read("data/proposals/a.toml").replace("02 745 95 01", "02 7");
    house.write("data/proposals/a.toml", &text);
    let refused = house.run(&["directory", "check", "data"]).ends(3);
    assert!(refused.out.contains("phone-form"), "{refused:#?}");
    house.write("data/proposals/a.toml", &text.replace("02 745 95 00", "02 745 95 99"));
    let moved = house.run(&["directory", "check", "data"]).ends(3);
    assert!(moved.err.contains("proposals/a.toml"), "{moved:#?}");
    house.write("data/proposals/a.toml", &text.replace("proposal = 1", "proposal = 9"));
    house.run(&["directory", "check", "data"]).ends(3);
}

#[test]
fn questions_lead_to_the_same_proposal() {
    let house = House::new();
    let asked = house.run_told(&["directory", "propose", "orange"], "").ends(2);
    let number = asked.err.lines().find(|line| line.contains("channel.phone.2 =")).unwrap();
    let number = number.trim().split('.').next().unwrap();
    let answers = format!(
        "{number}\n02 745 95 01\nhttps://www.orange.be/nl/contact\nyesterday\n2026-11-21\n"
    );
    let ran = house.run_told(&["directory", "propose", "orange"], &answers).good();
    assert_eq!(ran.out, house.run(PROPOSAL).good().out);
    assert!(ran.err.contains("Please try once more."), "yesterday is no day: {}", ran.err);
    let new =
        "channel.email\nhelp@orange.example\nquestions\nhttps://www.orange.be/x\n2026-11-21\n";
    let ran = house.run_told(&["directory", "propose", "orange"], new).good();
    assert!(
        ran.out.contains("field = \"channel.email.use\""),
        "a new way says what for: {}",
        ran.out
    );
}

#[test]
fn what_cannot_be_proposed_is_refused_with_a_way_out() {
    let house = House::new();
    let page = ["--source", "https://www.orange.be/x", "--seen", "2026-11-21"];
    for (change, code, words) in [
        ("channel.phone=5001", 3, "channel.phone.new"),
        ("channel.phone.9=5001", 3, "channel.phone.9 is not in the record"),
        ("channel.email=help@orange.example", 3, "channel.email.use"),
        ("fact.cost=none", 3, "fact.costs"),
        ("status=ended", 3, "no source of its own"),
        ("channel.phone.1=5", 3, "digit by digit"),
        ("channel.post=Bourgetlaan 3", 3, "1000 Brussels"),
        ("channel.email=", 2, "Nothing was proposed"),
        ("channel.phone.1", 3, "FIELD=VALUE"),
    ] {
        let arguments = [&["directory", "propose", "orange", change][..], &page].concat();
        let ran = house.run(&arguments).ends(code);
        assert!(ran.err.contains(words), "{change}: {ran:#?}");
    }
    let json = [&["directory", "propose", "orange", "channel.phone.1=5", "--json"][..], &page];
    let error = house.run(&json.concat()).ends(3).error();
    assert!(error["at"].as_str().unwrap().starts_with("operators/orange.toml:"), "{error}");
    let ahead = ["directory", "propose", "orange", "channel.phone.1=5001", "--source"];
    let ahead = [&ahead[..], &["https://www.orange.be/x", "--seen", "2026-11-23"]].concat();
    let ran = house.run(&ahead).ends(3);
    assert!(ran.out.contains("has not come yet"), "{ran:#?}");
    let ran = house.run(&["directory", "propose", "oranje"]).ends(3);
    assert!(ran.err.contains("orange"), "{ran:#?}");
}
