//! Texts that do not fit together are refused, with file and line.

use adieu_facts::LetterLang;
use adieu_letter::{DraftError, DraftKind, Ground, Letters, LoadErrorKind};

use crate::desk::{Desk, FILES, borrowed, person};

/// Loads the real texts with one of them changed.
fn load_with(
    file: &str,
    change: impl Fn(&str) -> String,
) -> Result<Letters, (String, LoadErrorKind)> {
    let files = borrowed();
    assert!(files.iter().any(|(path, _)| *path == file), "{file} is there");
    let changed: Vec<(&str, String)> = files
        .iter()
        .map(|(path, text)| (*path, if *path == file { change(text) } else { (*text).to_string() }))
        .collect();
    let borrowed: Vec<(&str, &str)> =
        changed.iter().map(|(path, text)| (*path, text.as_str())).collect();
    Letters::load(&borrowed).map_err(|error| (format!("{}:{}", error.file, error.line), error.kind))
}

fn refused(file: &str, change: impl Fn(&str) -> String) -> (String, LoadErrorKind) {
    load_with(file, change).err().expect("it is refused")
}

#[test]
fn a_message_that_one_language_lacks_is_named() {
    let (_, kind) = refused("letters/de/notice.ftl", |text| {
        text.lines()
            .filter(|line| !line.starts_with("answer-in-writing"))
            .map(|l| format!("{l}\n"))
            .collect()
    });
    assert_eq!(kind, LoadErrorKind::NoMessage("answer-in-writing".into()));
}

#[test]
fn a_message_that_shows_other_values_in_one_language_is_named_with_its_line() {
    let (at, kind) =
        refused("letters/fr/notice.ftl", |text| text.replace("au { $end_date }", "bientôt"));
    assert_eq!(kind, LoadErrorKind::Differs("notice-subject".into()));
    assert_eq!(at, "letters/fr/notice.ftl:4");
}

#[test]
fn a_variable_that_nothing_sets_is_named() {
    let (at, kind) = refused("letters/en/notice.ftl", |text| text.replace("$reply_by", "$soon"));
    assert!(at.starts_with("letters/en/notice.ftl:"), "{at}");
    assert!(matches!(kind, LoadErrorKind::Words(words) if words.contains("$soon")));
}

#[test]
fn broken_words_lists_and_conditions_are_refused_at_their_line() {
    let (at, _) = refused("letters/nl/notice.ftl", |text| format!("{text}\nbroken = {{ $x\n"));
    assert!(at.starts_with("letters/nl/notice.ftl:"), "{at}");
    let (at, kind) =
        refused("letters/notice.toml", |text| text.replace("\"estate\"", "\"estates\""));
    assert!(at.starts_with("letters/notice.toml:"), "{at}");
    assert!(matches!(kind, LoadErrorKind::BlockList(_)), "{kind}");
    let (_, kind) =
        refused("letters/sms.toml", |text| text.replace("revision = 1", "revision = 0"));
    assert_eq!(kind, LoadErrorKind::Revision);
    let (_, kind) = refused("letters/sms.toml", |text| text.replace("revision = 1\n", ""));
    assert!(matches!(kind, LoadErrorKind::BlockList(_)), "{kind}");
}

#[test]
fn a_message_that_nothing_says_is_named() {
    let (at, kind) =
        refused("letters/en/scripts.ftl", |text| format!("{text}idle-words = Idle.\n"));
    assert_eq!(kind, LoadErrorKind::Unused("idle-words".into()));
    assert!(at.starts_with("letters/en/scripts.ftl:"), "{at}");
}

#[test]
fn a_file_of_no_kind_is_refused() {
    let mut files = borrowed();
    files.push(("letters/farewell.toml", "revision = 1"));
    let error = Letters::load(&files).err().expect("it is refused");
    assert_eq!(error.kind, LoadErrorKind::Stray);
    assert_eq!(
        error.to_string(),
        "letters/farewell.toml:1: this file belongs to no kind of letter and no language"
    );
}

#[test]
fn a_letter_that_rests_on_a_right_is_not_written_where_it_does_not_hold() {
    let letters = load_with("letters/notice.toml", |text| {
        text.replace("title =", "rests_on = [\"something-sent\", \"ended\"]\ntitle =")
    });
    let letters = letters.map_err(|(at, kind)| format!("{at}: {kind}")).expect("it loads");
    let desk = Desk::from_toml(&person("use = \"m2m\""));
    let error = letters.draft(DraftKind::Notice, LetterLang::Nl, &desk.input());
    let Err(DraftError::NotHolding { obstacles, .. }) = error else { panic!("{error:?}") };
    let grounds: Vec<Ground> = obstacles.iter().map(|obstacle| obstacle.ground).collect();
    assert_eq!(grounds, [Ground::SomethingSent, Ground::Ended]);
}

#[test]
fn a_right_that_the_text_claims_without_a_finding_is_stopped_by_the_lint() {
    let letters = load_with("letters/en/notice.ftl", |text| {
        text.replace("terms-govern = As this", "terms-govern = By article 111/3, as this")
    });
    let letters = letters.map_err(|(at, kind)| format!("{at}: {kind}")).expect("it loads");
    let desk = Desk::from_toml(&person("use = \"m2m\""));
    let error = letters.draft(DraftKind::Notice, LetterLang::En, &desk.input());
    assert!(matches!(error, Err(DraftError::Unfit { .. })), "{error:?}");
}

#[test]
fn a_french_paragraph_in_a_dutch_letter_is_caught() {
    let letters = load_with("letters/nl/notice.ftl", |text| {
        let french =
            "Veuillez répondre par écrit ; une autre offre n’est pas nécessaire pour la fin.";
        text.lines()
            .map(|line| match line.split_once(" = ") {
                Some(("answer-in-writing", _)) => format!("answer-in-writing = {french}\n"),
                Some(_) | None => format!("{line}\n"),
            })
            .collect()
    });
    let letters = letters.map_err(|(at, kind)| format!("{at}: {kind}")).expect("it loads");
    let desk = Desk::from_toml(&person(""));
    let error = letters.draft(DraftKind::Notice, LetterLang::Nl, &desk.input());
    assert!(matches!(error, Err(DraftError::Unfit { .. })), "{error:?}");
}

#[test]
fn every_public_office_names_sources_that_the_law_knows() {
    let text =
        |path: &str| FILES.iter().find(|(file, _)| file == path).expect("the file").1.clone();
    let offices: toml::Table = text("letters/offices.toml").parse().expect("it reads");
    let known = text("law/sources.toml");
    let mut addresses = 0;
    for languages in offices.values().filter_map(toml::Value::as_table) {
        for address in languages.values() {
            addresses += 1;
            let sources = address["sources"].as_array().expect("a list");
            assert!(!sources.is_empty(), "{address}");
            for source in sources.iter().filter_map(toml::Value::as_str) {
                assert!(known.contains(&format!("key = \"{source}\"")), "{source} is no source");
            }
        }
    }
    assert_eq!(addresses, 4, "one address per language");
}

#[test]
fn a_letter_that_needs_a_fact_that_no_file_can_hold_is_refused() {
    let letters =
        load_with("letters/reminder.toml", |text| text.replace("wish.end_date", "wish.last_day"));
    let Err((at, kind)) = letters else { panic!("it loads") };
    assert_eq!(
        (at.as_str(), kind),
        ("letters/reminder.toml:1", LoadErrorKind::NoKey("wish.last_day".into()))
    );
}
