//! What the law says in every language: titles, words, conflicts and what a jurist should check again.
//!
//! It must never accept a sentence that a language borrowed from another.

use adieu_desk::{law_list, says};
use adieu_law::Law;
use adieu_words::{Lang, Words};
use jiff::civil::date;

use crate::language::{has_han, latin_sentence};
use crate::world::law;

const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Fr, Lang::Nl, Lang::De, Lang::ZhHans];

/// Returns every text on the rules as such, in one language.
fn texts(law: &Law, lang: Lang) -> Vec<String> {
    let words = Words::new(lang);
    let mut texts = Vec::new();
    for info in law.rules() {
        let title = says::rule_title(&words, info.question);
        texts.push(title.unwrap_or_else(|| panic!("{} has no title", info.rule)));
        let told = says::rule_words(&words, info.question);
        texts.push(told.unwrap_or_else(|| panic!("{} has no words", info.rule)));
    }
    for conflict in law.conflicts() {
        let told = says::conflict(&words, conflict.number);
        texts.push(told.unwrap_or_else(|| panic!("conflict {} has no words", conflict.number)));
    }
    texts
}

#[test]
fn every_rule_and_every_conflict_is_told_in_every_language() {
    let law = law();
    let english = texts(law, Lang::En);
    assert!(english.len() >= 2 * 39 + 15, "{}", english.len());
    for lang in LANGUAGES {
        let told = texts(law, lang);
        assert_eq!(told.len(), english.len());
        for (text, original) in told.iter().zip(&english) {
            assert!(text.chars().count() > 3, "{lang:?}: {text}");
            assert_eq!(lang == Lang::En, text == original, "{lang:?}: {text}");
            assert_eq!(lang == Lang::ZhHans, has_han(text), "{lang:?}: {text}");
        }
    }
}

#[test]
fn the_list_names_what_to_check_again_in_every_language() {
    let law = law();
    for lang in LANGUAGES {
        let rows = law_list(law, date(2026, 11, 22), &Words::new(lang));
        assert!(rows.iter().any(|row| row.recheck.is_empty()) || rows.len() > 25);
        for each in rows.iter().flat_map(|row| &row.recheck) {
            assert_eq!(lang == Lang::ZhHans, has_han(&each.says), "{lang:?}: {}", each.says);
            assert!(lang != Lang::ZhHans || !latin_sentence(&each.says), "{}", each.says);
            assert!(!each.code.is_empty());
        }
    }
}
