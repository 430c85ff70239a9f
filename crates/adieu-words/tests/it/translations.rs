//! The check that stops a build, and what the translations themselves must keep.

#[path = "../../build/locales.rs"]
mod locales;

use std::path::Path;

use locales::{LANGUAGES, LocaleFile, draft, faults, read};

/// Makes one file per language from English text and the same for all others.
fn files(english: &str, others: &str) -> Vec<LocaleFile> {
    let file = |lang: &str| LocaleFile {
        lang: lang.to_owned(),
        path: format!("locales/{lang}/test.ftl"),
        text: if lang == "en" { english } else { others }.to_owned(),
    };
    LANGUAGES.map(file).into()
}

fn told(english: &str, others: &str) -> Vec<String> {
    faults(&files(english, others)).iter().map(ToString::to_string).collect()
}

fn ours() -> Vec<LocaleFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    read(&folder).expect("the translations can be read")
}

#[test]
fn a_missing_message_is_named_with_its_language_and_file() {
    let told = told("one = One\ntwo = Two\n", "one = Un\n");
    assert_eq!(told.len(), 4);
    assert!(told.contains(&"fr: two: missing (locales/en/test.ftl)".to_owned()), "{told:?}");
}

#[test]
fn a_message_that_english_does_not_have_is_named() {
    let told = told("one = One\n", "one = Un\nold = Vieux\n");
    assert!(told.contains(&"de: old: not in en (locales/de/test.ftl)".to_owned()), "{told:?}");
}

#[test]
fn variables_must_be_the_same_also_inside_a_choice() {
    let english = "days = { $count ->\n    [one] { $count } day of { $name }\n   *[other] { $count } days of { $name }\n}\n";
    assert_eq!(told(english, "days = { $count } { $name }\n"), [""; 0]);
    let told = told(english, "days = { $count } { $nom }\n");
    assert!(
        told.contains(&"nl: days: does not use $name (locales/nl/test.ftl)".to_owned()),
        "{told:?}"
    );
    assert!(told.iter().any(|fault| fault.contains("uses $nom, which en does not")), "{told:?}");
}

#[test]
fn a_file_that_is_not_fluent_is_named_with_its_line() {
    let told = told("one = One\n", "one = Un\n\ntwo { = \n");
    assert!(told.iter().any(|fault| fault.starts_with("fr: : line 3")), "{told:?}");
}

#[test]
fn a_draft_has_english_only_where_a_translation_is_missing_or_unfit() {
    let english = "# $name (String) - who\none = One { $name }\ntwo = Two\nthree = Three\n";
    let files = files(english, "one = Un { $nom }\ntwo = Deux\nold = Vieux\n");
    let draft = draft(&files, "fr");
    let mut lines: Vec<&str> = draft.lines().filter(|line| !line.is_empty()).collect();
    lines.sort_unstable();
    assert_eq!(lines, ["one = One { $name }", "three = Three", "two = Deux"]);
}

#[test]
fn french_puts_a_blank_that_does_not_break_before_double_signs() {
    for file in ours().iter().filter(|file| file.lang == "fr") {
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            for sign in [" ;", " ?", " !", " :", "« ", " »"] {
                assert!(!line.contains(sign), "{}: {line}", file.path);
            }
        }
    }
}

#[test]
fn chinese_is_simplified_and_addresses_the_reader_politely() {
    // Traditional forms of signs that occur in these texts, and the familiar address.
    let foreign = ['號', '營', '運', '終', '網', '單', '轉', '約', '發', '寫', '你'];
    for file in ours().iter().filter(|file| file.lang == "zh-Hans") {
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains(foreign), "{}: {line}", file.path);
        }
    }
}

#[test]
fn commands_and_keys_stand_in_every_language_as_they_are_typed() {
    let files = ours();
    let english: Vec<(&str, Vec<&str>)> = messages(&files, "en");
    for lang in LANGUAGES {
        let translated = messages(&files, lang);
        for (id, typed) in &english {
            let Some((_, here)) = translated.iter().find(|(other, _)| other == id) else {
                continue;
            };
            for word in typed {
                assert!(here.contains(word), "{lang}: {id} does not have {word}");
            }
        }
    }
}

/// Returns the words of each one-line message that are typed or read by machines.
fn messages<'a>(files: &'a [LocaleFile], lang: &str) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.lang == lang) {
        for line in file.text.lines() {
            if let Some((id, text)) =
                line.split_once(" = ").filter(|_| !line.starts_with([' ', '#']))
            {
                let rough = text.split(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c));
                let typed = rough
                    .map(|word| word.trim_end_matches(['.', '-']))
                    .filter(|word| word.starts_with("--") || word.contains('_') || is_rule(word));
                found.push((id, typed.collect()));
            }
        }
    }
    found
}

fn is_rule(word: &str) -> bool {
    word.len() == 3 && word.starts_with('R') && word[1..].bytes().all(|byte| byte.is_ascii_digit())
}
