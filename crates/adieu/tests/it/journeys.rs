//! Special journeys in the whole product: every example opens in every language, in the right order and tone.
//!
//! Closing and opening again stand here too: the end of every journey.

use serde_json::Value;

use crate::house::{House, state};

/// An example: its facts, its journeys, and pairs of steps of which the first stands before the second.
type Example = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

/// The examples of journeys.
const EXAMPLES: &[Example] = &[
    (
        include_str!("../../../../examples/death-of-holder.toml"),
        &["death-of-holder"],
        &[
            ("save-voicemail-greeting", "give-notice"),
            ("save-phone-content", "give-notice"),
            ("prepare-papers", "give-notice"),
            ("prepare-papers", "give-notice"),
        ],
    ),
    (
        include_str!("../../../../examples/lost-card.toml"),
        &["lost-or-stolen"],
        &[
            ("block-line", "identify-brand"),
            ("block-line", "give-notice"),
            ("secure-accounts", "give-notice"),
            ("report-theft", "note-device-imei"),
        ],
    ),
    (
        include_str!("../../../../examples/moving-abroad.toml"),
        &["moving-abroad"],
        &[("keep-card-for-codes", "give-notice"), ("check-final-bill", "keep-account-open")],
    ),
    (
        include_str!("../../../../examples/firm-of-twelve.toml"),
        &["larger-firm", "several-lines"],
        &[
            ("ask-leaving-fee", "request-port"),
            ("check-every-number", "give-notice"),
            ("show-who-signs", "give-notice"),
            ("list-card-users", "give-notice"),
        ],
    ),
    (
        include_str!("../../../../examples/bundle-line.toml"),
        &["bundle-line"],
        &[("ask-rest-price", "give-notice"), ("give-notice", "watch-next-bills")],
    ),
];

const LANGUAGES: &[&str] = &["en", "fr", "nl", "de", "zh-Hans"];

fn place(case: &Value, step: &str) -> usize {
    let steps = case["plan"].as_array().unwrap();
    steps.iter().position(|shown| shown["step"] == step).unwrap_or_else(|| panic!("{step}: {case}"))
}

#[test]
fn every_example_opens_in_every_language_in_the_right_order() {
    for (facts, journeys, order) in EXAMPLES {
        for lang in LANGUAGES {
            let mut house = House::new();
            house.write("facts.toml", facts);
            house.speaks(lang);
            let case = house.run(&["open", "facts.toml", "--out", "out", "--json"]).good().json();
            assert_eq!(case["journeys"], serde_json::json!(journeys), "{lang}");
            for (first, second) in *order {
                assert!(place(&case, first) < place(&case, second), "{first} before {second}");
            }
            let reference = case["case"].as_str().unwrap();
            let shown = house.run(&["show", reference]).good().out;
            let page = house.read("out/index.html");
            for step in case["plan"].as_array().unwrap() {
                let title = step["title"].as_str().unwrap();
                assert!(shown.contains(title), "{lang}: {title}: {shown}");
            }
            for key in case["questions"].as_array().unwrap() {
                let command = format!("adieu fact {reference} {}=", key.as_str().unwrap());
                assert!(shown.contains(&command), "{lang}: {command}: {shown}");
                assert!(page.contains(&command), "{lang}: {command} on the page");
            }
        }
    }
}

#[test]
fn every_example_of_the_project_opens_cleanly() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
    let mut opened = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "toml") {
            let house = House::new();
            house.write("facts.toml", &std::fs::read_to_string(&path).unwrap());
            let cases = house.run(&["open", "facts.toml", "--json"]).good().documents();
            assert!(!cases.is_empty(), "{}", path.display());
            opened += 1;
        }
    }
    assert!(opened >= EXAMPLES.len() + 2, "{opened} examples");
}

#[test]
fn a_fault_in_the_data_of_a_journey_is_named_with_file_and_line() {
    let house = House::new();
    std::fs::create_dir_all(house.path("data/journeys")).unwrap();
    let journey = include_str!("../../../../data/journeys/moving-abroad.toml");
    house.write(
        "data/journeys/moving-abroad.toml",
        &journey.replace("id = \"keep-account-open\"", "id = \"keep-nothing\""),
    );
    let error = house.run(&["directory", "check", "--data", "data", "--json"]).ends(4).error();
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("journeys/moving-abroad.toml:"), "{message}");
    assert!(message.contains("no step is called keep-nothing"), "{message}");
}

#[test]
fn the_first_sentence_sets_the_tone_and_stands_once() {
    let house = House::new();
    // Two contracts of one person who has died are two cases on one page.
    let second =
        "\n[[line]]\nnumber = \"0471 33 44 55\"\nbrand = \"base\"\ncontract = \"prepaid\"\n";
    let facts = EXAMPLES[0].0.replace("\n[wish]", &format!("{second}\n[wish]"));
    house.write("facts.toml", &facts);
    let shown = house.run(&["open", "facts.toml", "--out", "out"]).good().out;
    let page = house.read("out/index.html");
    let words = "We are sorry for your loss.";
    assert_eq!(shown.matches(words).count(), 1, "{shown}");
    assert_eq!(page.matches(words).count(), 1);
    let condolence = shown.find(words).unwrap();
    assert!(condolence < shown.find("Save the greeting").unwrap(), "{shown}");
    assert!(!shown.contains('!'), "nobody shouts: {shown}");
}

#[test]
fn next_begins_with_what_cannot_wait() {
    for (facts, first) in [(EXAMPLES[0].0, "voicemail"), (EXAMPLES[1].0, "Have the card blocked")] {
        let house = House::new();
        house.open_one(facts);
        let shown = house.run(&["next"]).good().out;
        let step = shown.lines().find(|line| line.contains("[ ]")).unwrap();
        assert!(step.contains(first), "{first}: {shown}");
    }
}

#[test]
fn a_question_is_answered_by_the_command_that_stands_beside_it() {
    let house = House::new();
    let case = house.open_one(EXAMPLES[1].0);
    assert_eq!(house.show(&case)["questions"], serde_json::json!(["line.0.lost.told"]));
    house.run(&["fact", &case, "line.0.lost.told=2026-05-10T15:30"]).good();
    assert_eq!(house.show(&case)["questions"], serde_json::json!([]));
}

#[test]
fn what_the_directory_knows_of_a_lost_card_is_shown() {
    let house = House::new();
    let facts = EXAMPLES[1].0.replace("brand = \"base\"", "brand = \"scarlet\"");
    let case = house.open_one(&facts);
    let shown = house.run(&["show", &case]).good().out;
    assert!(shown.contains("02 256 06 06"), "{shown}");
}

#[test]
fn a_belgian_identity_card_is_shown_never_copied_in_every_language() {
    for (lang, words) in [
        ("en", "no copy"),
        ("fr", "ne remettez pas de copie"),
        ("nl", "geen kopie"),
        ("de", "keine Kopie"),
        ("zh-Hans", "不要交出复印件"),
    ] {
        let mut house = House::new();
        let facts = EXAMPLES[0].0.replace("[helper]", "id_kind = \"belgian-eid\"\n[helper]");
        let case = house.speaks(lang).open_one(&facts);
        let shown = house.run(&["show", &case]).good().out.replace('\n', " ");
        let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(words), "{lang}: {flat}");
        assert!(flat.contains("G-07"), "{lang}: the article is named");
        let papers = house.show(&case)["papers"].clone();
        assert_eq!(papers[0]["paper"], "belgian-eid");
        assert_eq!(papers[0]["copying"], "show-only");
    }
}

#[test]
fn an_orange_prepaid_card_names_the_papers_that_orange_takes() {
    let house = House::new();
    let facts = EXAMPLES[1]
        .0
        .replace("brand = \"base\"", "brand = \"orange\"")
        .replace("name = \"Amir Haddad\"", "id_kind = \"passport\"\nname = \"Amir Haddad\"");
    let case = house.open_one(&facts);
    let shown = house.run(&["show", &case]).good().out;
    assert!(shown.contains("Orange takes this one for prepaid cards."), "{shown}");
}

#[test]
fn closing_names_what_still_runs_and_opening_again_needs_a_reason() {
    let house = House::new();
    let case = house.open_one(EXAMPLES[2].0);
    let closed = house.run(&["close", &case, "--yes"]).good().out;
    for words in ["is closed.", "What still runs", "2 July 2030", "Keep the bank account open"] {
        assert!(closed.contains(words), "{words}: {closed}");
    }
    assert!(closed.contains(&format!("adieu reopen {case} --because")), "{closed}");
    house.run(&["reopen", &case]).ends(2);
    let refused = house.run(&["reopen", &case, "--because", "  "]).ends(3);
    assert!(refused.err.contains("A reason is needed."), "{}", refused.err);
    let told = house.run(&["done", &case, "save-bills"]).ends(3);
    assert!(told.err.contains(&format!("adieu reopen {case}")), "{}", told.err);
    house.run(&["reopen", &case, "--because", "one more bill came"]).good();
    let shown = house.show(&case);
    assert_ne!(shown["status"], "closed");
    assert_eq!(state(&shown, "keep-account-open"), "open");
    house.run(&["done", &case, "save-bills"]).good();
    assert!(house.run(&["next"]).good().out.contains(&case), "it is watched again");
    assert_eq!(house.run(&["reopen", &case, "save-bills"]).good().code, 0, "a step still opens");
    house.run(&["close", &case, "--yes"]).good();
    let again = house.run(&["close", &case, "--yes"]).good().out;
    assert!(!again.contains("What still runs"), "nothing runs in a closed case: {again}");
    house.run(&["doctor"]).good();
}
