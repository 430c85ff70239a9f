//! Sentences are counted as a reader would, and what is beyond a limit is named with its place.
//!
//! No test here may depend on the state of the real tree.

use super::*;

fn counts(text: &str, lang: &str) -> Vec<(usize, usize)> {
    sentences(text, lang).iter().map(|sentence| (sentence.words, sentence.long)).collect()
}

#[test]
fn a_sentence_ends_at_a_stop_before_a_capital_and_not_inside_an_article_or_an_amount() {
    assert_eq!(counts("The line ends. You get a letter.", "en"), [(3, 0), (4, 0)]);
    assert_eq!(counts("See art. 111/3 and pay 7.50 euro.", "en").len(), 1);
    assert_eq!(counts("Ask: the bill knows.\nDone", "en").len(), 3);
    assert_eq!(counts("It is open. adieu asks.", "en").len(), 2, "a name in small letters");
    assert_eq!(counts("C’est oui. « Non », dit-il.", "fr").len(), 2);
}

#[test]
fn a_long_word_has_more_than_six_letters_of_its_own() {
    assert_eq!(counts("Kündigungsfrist beginnt heute", "de"), [(3, 2)]);
    assert_eq!(counts("l’adresse d’un opérateur", "fr"), [(3, 2)], "adresse and opérateur");
    assert_eq!(counts("adieu fact CASE line.0.customer_number=1.2345678", "en"), [(4, 0)]);
    assert_eq!(counts("https://example.org/a/long/address", "en")[0].1, 1, "its last part alone");
}

#[test]
fn chinese_is_counted_by_characters_and_foreign_words() {
    assert_eq!(counts("请看账单。再问 adieu law explain R08。", "zh-Hans"), [(4, 0), (6, 0)]);
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    let tree = Tree::of(files);
    let (passages, mut findings) = passages::read(&tree);
    findings.extend(Report::of(&passages).findings());
    findings.into_iter().map(|finding| finding.at).collect()
}

#[test]
fn a_sentence_beyond_the_limit_is_named_with_its_message() {
    let plain: String =
        (0..40).map(|n| format!("a{n} = You go. You ask. It is open. It is shut.\n")).collect();
    let long = format!("{plain}long = {}.\n", "word ".repeat(60).trim());
    assert_eq!(found(&[("locales/en/cli.ftl", &long)]), ["locales/en/cli.ftl: long"]);
    assert_eq!(
        found(&[("data/letters/en/notice.ftl", &long)]),
        ["data/letters/en/notice.ftl: long"]
    );
    assert!(found(&[("docs/en/cli.ftl", &long)]).is_empty(), "not a text for people");
}

#[test]
fn a_text_of_long_words_alone_is_beyond_the_index() {
    let hard = "a = Versicherungsgesellschaften verlängern Vertragslaufzeiten stillschweigend, berechnen außerdem Bearbeitungsgebühren, verschweigen Kündigungsmöglichkeiten.\n";
    assert_eq!(found(&[("locales/de/cli.ftl", hard)]), ["de screen"]);
}

#[test]
fn a_label_is_no_prose() {
    let label = "a = Vertragslaufzeitverlängerung\n";
    assert!(found(&[("locales/de/cli.ftl", label)]).is_empty());
}

#[test]
fn a_choice_is_read_by_its_usual_variant_and_a_value_is_one_short_word() {
    let file = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days that are counted one by one\n }\n    .hint = Look.\n";
    let (passages, _) = passages::read(&Tree::of(&[("locales/en/cli.ftl", file)]));
    let texts: Vec<&str> = passages.iter().map(|passage| passage.text.trim()).collect();
    assert_eq!(texts, ["X days that are counted one by one", "Look."]);
}

#[test]
fn a_term_of_the_glossary_is_read_in_each_of_its_languages() {
    let file = "[[term]]\nid = \"bill\"\n[term.says]\nen = \"A paper.\"\nnl = \"Een papier.\"\n";
    let (passages, _) = passages::read(&Tree::of(&[("data/glossary.toml", file)]));
    let at: Vec<&str> = passages.iter().map(|passage| passage.at.as_str()).collect();
    assert_eq!(at, ["data/glossary.toml: bill.en", "data/glossary.toml: bill.nl"]);
}

#[test]
fn a_file_that_cannot_be_read_is_found() {
    assert_eq!(found(&[("locales/en/cli.ftl", "a = {")]), ["locales/en/cli.ftl"]);
    assert_eq!(found(&[("data/glossary.toml", "[[")]), ["data/glossary.toml"]);
}
