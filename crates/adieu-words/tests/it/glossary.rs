//! The glossary that travels with the program, and invented ones with a fault. Must read the real file.

use adieu_words::{Glossary, GlossaryError, Lang};

const REAL: &str = include_str!("../../../../data/glossary.toml");
const ONE: &str = r#"
[[term]]
id = "bill"
facts = ["bill.number"]
look_for = { nl = ["factuur"], fr = ["facture"] }
confidence = "low"
word = { en = "bill", fr = "facture", nl = "factuur", de = "Rechnung", zh-Hans = "账单" }
[term.says]
en = "A paper."
fr = "Un papier."
nl = "Een papier."
de = "Ein Papier."
zh-Hans = "一张纸。"
"#;

fn real() -> Glossary {
    Glossary::load(REAL).expect("the shipped glossary loads")
}

#[test]
fn every_term_is_explained_in_every_language_with_words_of_its_own() {
    for term in real().terms() {
        for lang in Lang::ALL {
            let (word, says) = (term.word(lang), term.says(lang));
            assert!(!word.trim().is_empty(), "{} {lang}", term.id);
            assert!(says.ends_with(['.', '。']) && says.len() > 10, "{} {lang}: {says}", term.id);
            let others = Lang::ALL.into_iter().filter(|other| *other != lang);
            for other in others {
                assert_ne!(says, term.says(other), "{} is the same in {lang} and {other}", term.id);
            }
        }
        assert!(["high", "medium", "low"].contains(&term.confidence.as_str()), "{}", term.id);
    }
}

#[test]
fn an_explanation_surer_than_low_rests_on_a_text_or_a_page() {
    for term in real().terms() {
        let grounded = !term.rests_on.is_empty() || term.page.is_some();
        assert!(grounded || term.confidence == "low", "{} rests on nothing", term.id);
    }
}

#[test]
fn a_french_explanation_keeps_its_marks_beside_the_word() {
    for term in real().terms() {
        let says = term.says(Lang::Fr);
        for torn in [" :", " ;", " ?", " !", " »", "« "] {
            assert!(!says.contains(torn), "{}: {says}", term.id);
        }
    }
}

#[test]
fn a_term_is_found_by_its_name_its_word_in_any_language_or_a_word_on_a_bill() {
    let glossary = real();
    let only = |written: &str| -> Vec<String> {
        glossary.find(written).into_iter().map(|term| term.id.clone()).collect()
    };
    for written in
        ["device-table", "Device table", "aflossingstabel", "tableau d’amortissement", "设备折旧表"]
    {
        assert_eq!(only(written), ["device-table"], "{written}");
    }
    assert_eq!(only("Iccid"), ["card-number"]);
    assert!(only("factu").len() > 1, "a part of a word finds several");
    assert!(only("").is_empty() && only("zzzz").is_empty());
}

#[test]
fn a_fact_is_explained_whichever_line_it_is_of() {
    let glossary = real();
    for key in ["line.0.customer_number", "line.17.customer_number", "line.customer_number"] {
        assert_eq!(glossary.for_fact(key).unwrap().id, "customer-number", "{key}");
    }
    assert_eq!(glossary.for_fact("line.0.device.table").unwrap().id, "device-table");
    assert_eq!(glossary.for_fact("subscriber.name"), None, "a name needs no explanation");
}

#[test]
fn what_belongs_to_two_terms_is_refused() {
    assert!(Glossary::load(ONE).is_ok());
    assert_eq!(Glossary::load(&ONE.repeat(2)), Err(GlossaryError::Twice("bill".to_owned())));
    let same_fact = format!("{ONE}{}", ONE.replace("id = \"bill\"", "id = \"other\""));
    assert_eq!(Glossary::load(&same_fact), Err(GlossaryError::Twice("bill.number".to_owned())));
}

#[test]
fn a_term_that_a_language_lacks_is_refused_with_its_line() {
    for (wrong, right) in [
        ("", "nl = \"Een papier.\"\n"),
        (
            "word = { en = \"bill\", fr = \"facture\", nl = \"factuur\", de = \"Rechnung\" }",
            "word = { en = \"bill\", fr = \"facture\", nl = \"factuur\", de = \"Rechnung\", zh-Hans = \"账单\" }",
        ),
        ("idd = \"bill\"", "id = \"bill\""),
    ] {
        let text = ONE.replace(right, wrong);
        assert_ne!(text, ONE);
        match Glossary::load(&text) {
            Err(GlossaryError::Record { line, .. }) => assert!((1..=14).contains(&line), "{line}"),
            other => panic!("{other:?}"),
        }
    }
}
