//! What findings say, in every language: the finding of every example of the law, put into words.
//!
//! It must never pass a sentence that a language borrowed from another, or one with a gap.

use std::path::Path;

use adieu_desk::says;
use adieu_law::{Finding, RuleId};
use adieu_words::{Lang, Words};
use jiff::civil::Date;

use crate::language::{has_han, latin_sentence};
use crate::world::{facts, law};

/// The finding that each example asks for, with the sentence of the example.
fn findings() -> Vec<(String, Finding)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/law/tests");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let file: toml::Table = text.parse().unwrap();
        for example in file["test"].as_array().unwrap() {
            let on: Date = example["on"].to_string().parse().unwrap();
            let facts = facts(&toml::to_string(&example["facts"]).unwrap());
            let line = example.get("line").and_then(toml::Value::as_integer).unwrap_or(0);
            let rule: RuleId = example["expect"]["rule"].as_str().unwrap().parse().unwrap();
            let line = usize::try_from(line).unwrap();
            let told = law().findings(&facts, line, on).into_iter();
            let finding = told.into_iter().find(|finding| finding.rule == rule).unwrap();
            found.push((format!("{rule}: {}", example["says"]), finding));
        }
    }
    found
}

/// Says whether French lacks a no-break space where one belongs; the colon of a time of day has none.
fn breaks_before_punctuation(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    characters.windows(2).enumerate().any(|(at, pair)| {
        let of_time = pair[1] == ':'
            && pair[0].is_ascii_digit()
            && characters.get(at + 2).is_some_and(char::is_ascii_digit);
        [':', ';', '?', '!', '»'].contains(&pair[1])
            && !of_time
            && !['\u{a0}', '\u{202f}'].contains(&pair[0])
    })
}

#[test]
fn every_finding_is_told_in_every_language_without_a_gap() {
    let findings = findings();
    assert!(findings.len() > 500, "only {} examples", findings.len());
    let english = Words::new(Lang::En);
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (example, finding) in &findings {
            for reason in &finding.reasons {
                let text = says::reason(&words, reason);
                let name = reason.name();
                assert!(text.chars().count() > 3, "{lang} {name} ({example})");
                assert!(!text.contains(['{', '}', '$']), "{lang} {name}: {text}");
                let same = text == says::reason(&english, reason);
                assert_eq!(same, lang == Lang::En, "{lang} {name}: {text}");
                assert_eq!(lang == Lang::ZhHans, has_han(&text), "{lang} {name}: {text}");
                assert!(lang != Lang::ZhHans || !latin_sentence(&text), "{name}: {text}");
                assert!(lang != Lang::Fr || !breaks_before_punctuation(&text), "{name}: {text}");
            }
        }
    }
}
