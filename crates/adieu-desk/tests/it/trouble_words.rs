//! What is the matter with kept data is told in every language, each value in words of its own.
//!
//! The lists here must hold every variant: the functions that make the words match without a rest.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use adieu_case::CaseRef;
use adieu_desk::ports::{FileFault, Item, Trouble};
use adieu_desk::{damaged_item, trouble, trouble_hint};
use adieu_words::{Lang, Words};

fn place() -> PathBuf {
    PathBuf::from("/invented/place")
}

fn case() -> CaseRef {
    CaseRef::from_random([7; 7])
}

fn troubles() -> Vec<Trouble> {
    let (at, home) = (place, place);
    vec![
        Trouble::NoRoom { at: at() },
        Trouble::CannotWrite { at: at() },
        Trouble::NoRight { at: at() },
        Trouble::NotThere { at: at() },
        Trouble::NotAFolder { at: at() },
        Trouble::CannotUse { at: at() },
        Trouble::SystemFailed { at: at() },
        Trouble::HeldByAnother { at: at() },
        Trouble::NoChance,
        Trouble::PathTooLong { path: at() },
        Trouble::NewerFile { file: at(), format: 9 },
        Trouble::NewerEvent { case: case(), seq: 4 },
        Trouble::NewerMessage { case: case() },
        Trouble::HomeInUse { home: home(), process: Some(77) },
        Trouble::HomeInUse { home: home(), process: None },
        Trouble::NoHome { home: home() },
        Trouble::HomeExists { home: home() },
        Trouble::NotEmpty { folder: at() },
        Trouble::NeedsPassphrase { home: home() },
        Trouble::NeedsNoPassphrase { home: home() },
        Trouble::WrongPassphrase { home: home() },
        Trouble::WrongBackupPassphrase { backup: at() },
        Trouble::NotABackup { file: at() },
        Trouble::InTheWay { file: at() },
        Trouble::NoSuchMessage,
        Trouble::LogUnread { log: at() },
        Trouble::LogKept { case: case(), journal: at() },
    ]
}

fn items() -> Vec<Item> {
    let journal = place;
    let file = |fault| Item::File { file: place(), fault };
    vec![
        file(FileFault::Changed),
        file(FileFault::Missing),
        file(FileFault::CutOff),
        file(FileFault::NotAJournal),
        file(FileFault::NoFormat),
        file(FileFault::Part("manifest.toml")),
        Item::Event { journal: journal(), case: case(), seq: 3 },
        Item::CaseRow { journal: journal(), case: case() },
        Item::CaseKey { journal: journal(), case: case() },
        Item::CaseReference { journal: journal() },
        Item::Timer { journal: journal(), case: case() },
        Item::WaitingMessage { journal: journal(), case: Some(case()) },
        Item::WaitingMessage { journal: journal(), case: None },
        Item::Message { journal: journal(), case: Some(case()) },
        Item::Message { journal: journal(), case: None },
        Item::CommandMark { journal: journal(), case: Some(case()) },
        Item::CommandMark { journal: journal(), case: None },
        Item::IndexRow { journal: journal() },
        Item::Rows { journal: journal(), table: "events".to_owned() },
        Item::Foreign { journal: journal(), names: "trigger t".to_owned() },
        Item::Census { journal: journal() },
        Item::Cases { journal: journal(), found: 2, accepted: 3 },
        Item::OtherCases { journal: journal() },
        Item::LostErasure { journal: journal() },
        Item::LostEvents { journal: journal(), case: case(), found: 2, accepted: 3 },
        Item::LostMark { journal: journal(), message: "00ff".to_owned() },
    ]
}

/// Fails unless each text differs from its English one and from every other of its language.
fn check_own_words(lang: Lang, texts: &[String], english: &[String]) {
    for (text, english) in texts.iter().zip(english) {
        assert!(lang == Lang::En || text != english, "{lang:?}: {text}");
        assert!(!text.trim().is_empty(), "{lang:?} says nothing for {english:?}");
    }
    let distinct: BTreeSet<&String> = texts.iter().collect();
    assert_eq!(distinct.len(), texts.len(), "{lang:?}: two values share their words");
}

#[test]
fn every_trouble_is_told_in_every_language_with_a_way_out() {
    let told = |lang: Lang| -> (Vec<String>, Vec<String>) {
        let words = Words::new(lang);
        let tell = |one: &Trouble| (trouble(&words, one, None), trouble_hint(&words, one));
        troubles().iter().map(tell).unzip()
    };
    let (english, english_hints) = told(Lang::En);
    for lang in Lang::ALL {
        let (messages, hints) = told(lang);
        check_own_words(lang, &messages, &english);
        for (hint, english) in hints.iter().zip(&english_hints) {
            assert!(!hint.is_empty() && (lang == Lang::En || hint != english), "{lang:?}: {hint}");
        }
    }
}

#[test]
fn every_damaged_item_is_named_in_every_language() {
    let named = |lang: Lang| -> Vec<String> {
        let words = Words::new(lang);
        items().iter().map(|item| damaged_item(&words, item)).collect()
    };
    let english = named(Lang::En);
    for lang in Lang::ALL {
        let names = named(lang);
        check_own_words(lang, &names, &english);
        assert!(names.iter().all(|name| name.contains("/invented/place")), "{lang:?}: {names:?}");
    }
}

#[test]
fn the_systems_own_words_follow_only_where_ours_do_not_say_why() {
    let words = Words::new(Lang::Nl);
    let cause = io::Error::other("device gone");
    let unknown = trouble(&words, &Trouble::CannotUse { at: place() }, Some(&cause));
    assert!(unknown.ends_with("Het systeem zegt: device gone"), "{unknown}");
    let known = trouble(&words, &Trouble::NoRoom { at: place() }, Some(&cause));
    assert!(!known.contains("device gone"), "{known}");
}

#[test]
fn lost_writes_are_told_with_every_value_in_its_place() {
    let item = Item::LostEvents { journal: place(), case: case(), found: 2, accepted: 3 };
    let case = case();
    for (lang, says) in [
        (Lang::En, format!("it ends with event 2 of case {case}, although event 3 was accepted")),
        (Lang::Nl, format!("eindigt met gebeurtenis 2 van dossier {case}, hoewel gebeurtenis 3")),
        (Lang::Fr, format!("à l’événement 2 du dossier {case}, alors que l’événement 3 avait")),
        (
            Lang::De,
            format!("endet mit Ereignis 2 des Vorgangs {case}, obwohl Ereignis 3 angenommen"),
        ),
        (Lang::ZhHans, format!("个案 {case} 到第 2 条记录为止，但第 3 条已被接受")),
    ] {
        let told = damaged_item(&Words::new(lang), &item);
        assert!(told.contains(&says), "{told}");
    }
    let item = Item::Cases { journal: place(), found: 2, accepted: 3 };
    let told = damaged_item(&Words::new(Lang::En), &item);
    assert!(told.contains("cases accepted: 3, cases found: 2"), "{told}");
}
