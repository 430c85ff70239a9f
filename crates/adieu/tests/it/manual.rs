//! The glossary and the manual: what a person reads, and the pages in the project that are made of the same words.
//!
//! It must never compare with words written here: the pages and the program are compared with each other.

use std::path::Path;

use adieu_facts::value_form;

use crate::house::House;

const LANGUAGES: [&str; 5] = ["en", "fr", "nl", "de", "zh-Hans"];

fn project(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_pages_in_the_project_are_those_that_the_program_writes() {
    let house = House::new();
    house.run(&["manual", "--out", "docs"]).good();
    let mut pages = vec!["glossary.md".to_owned()];
    pages.extend(LANGUAGES.map(|lang| format!("manual/{lang}/index.md")));
    for page in pages {
        let written = house.read(&format!("docs/{page}"));
        assert!(
            written == project(&format!("docs/{page}")),
            "docs/{page} is old: run `cargo xtask manual`"
        );
    }
}

#[test]
fn the_manual_names_every_command_every_letter_and_every_station() {
    let mut house = House::new();
    for lang in LANGUAGES {
        let manual = house.speaks(lang).run(&["manual"]).good().out;
        for command in ["adieu open", "adieu directory stale", "adieu letter", "adieu glossary"] {
            assert!(manual.contains(command), "{lang}: {command}");
        }
        for kind in ["notice", "reminder", "ombudsman", "data-access", "unlock"] {
            assert!(
                manual.contains(&format!("adieu letter CASE {kind} --out DIR")),
                "{lang}: {kind}"
            );
        }
        assert!(!manual.contains("adieu schemas"), "what only developers need is hidden");
        let long = manual.lines().filter(|line| line.chars().count() > 100).count();
        assert_eq!(long, 0, "{lang} fits on a screen");
    }
}

#[test]
fn the_manuals_have_the_same_parts_in_every_language() {
    let shape = |lang: &str| -> Vec<String> {
        let page = project(&format!("docs/manual/{lang}/index.md"));
        let signs = page.lines().map(|line| line.split(' ').next().unwrap_or_default().to_owned());
        signs.filter(|sign| ["#", "##", "###", "-", "```"].contains(&sign.as_str())).collect()
    };
    let english = shape("en");
    assert!(english.len() > 100);
    for lang in &LANGUAGES[1..] {
        assert_eq!(shape(lang), english, "{lang}");
    }
}

#[test]
fn a_word_from_the_bill_is_explained_in_the_language_of_the_screen() {
    let mut house = House::new();
    let mut explained = Vec::new();
    for lang in LANGUAGES {
        let said = house.speaks(lang).run(&["glossary", "aflossingstabel"]).good().out;
        assert!(said.contains("device-table") && said.contains("T-11"), "{lang}: {said}");
        explained.push(said);
    }
    explained.dedup();
    assert_eq!(explained.len(), LANGUAGES.len(), "each language has its own words");
    let two = house.speaks("en").run(&["glossary", "numéro", "de", "client"]).good().out;
    assert!(two.contains("customer-number"), "several words are one term: {two}");
}

#[test]
fn a_word_that_is_not_there_is_refused_with_the_way_to_all() {
    let house = House::new();
    let ran = house.run(&["glossary", "zzzz"]).ends(3);
    assert!(ran.err.contains("adieu glossary lists all words"), "{ran:#?}");
    let all = house.run(&["glossary"]).good().out;
    assert!(all.contains("customer-number") && !all.contains("answer-code"), "{all}");
    assert!(house.run(&["glossary", "answer-code"]).good().out.contains("chip"));
}

#[test]
fn a_term_names_facts_and_citations_that_exist_and_is_no_surer_than_these() {
    let glossary: toml::Table = toml::from_str(&project("data/glossary.toml")).unwrap();
    let citations: toml::Table = toml::from_str(&project("data/law/citations.toml")).unwrap();
    let sureness = |id: &str| {
        let all = citations["citation"].as_array().unwrap();
        let found = all.iter().find(|citation| citation["id"].as_str() == Some(id));
        let found = found.unwrap_or_else(|| panic!("no citation {id}"));
        rank(found["confidence"].as_str().unwrap())
    };
    for term in glossary["term"].as_array().unwrap() {
        let id = term["id"].as_str().unwrap();
        let texts = |key: &str| -> Vec<String> {
            let list = term.get(key).and_then(toml::Value::as_array).into_iter().flatten();
            list.map(|item| item.as_str().unwrap().to_owned()).collect()
        };
        for fact in texts("facts") {
            let key = fact.replacen("line.", "line.0.", 1);
            assert!(value_form(&key).is_some(), "{id}: no fact {fact}");
        }
        let own = rank(term["confidence"].as_str().unwrap());
        for citation in texts("rests_on") {
            assert!(own <= sureness(&citation).max(1), "{id} is surer than {citation}");
        }
    }
}

fn rank(word: &str) -> u8 {
    ["unknown", "low", "medium", "high"].iter().position(|known| *known == word).unwrap() as u8
}

#[test]
fn a_question_explains_the_word_that_it_asks_for() {
    let house = House::new();
    let asked = house.run_told(&["open", "--ask", "--plain"], &"\n".repeat(60));
    let said = asked.screen();
    assert!(said.contains("klantnummer") && said.contains("numéro de client"), "{said}");
}
