//! Five languages on the screen: each whole, none mixed with English.
//!
//! Words are compared with the English ones of the same run; names, ids and days may be the same.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::facts::{example, example_with};
use crate::house::{House, Ran};
use crate::shell::COMMANDS;

/// The languages besides English.
pub const OTHERS: &[&str] = &["zh-Hans", "fr", "nl", "de"];

/// Words of the command line, and codes of languages: the same everywhere.
const LITERALS: &[&str] = &[
    "adieu directory show orange",
    "email post phone chat form shop sms",
    "person bill card operator",
    "zh-Hans en fr nl de",
];

/// Returns runs of four English words that stand in both texts: sentences that nobody translated.
fn shared_sentences(english: &str, other: &str) -> Vec<String> {
    let (english, other) = (own_words(english), own_words(other));
    let english: Vec<&str> = english.split(' ').collect();
    let mut shared = BTreeSet::new();
    for run in english.windows(4) {
        let wordy = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
        let small = |word: &&&str| word.chars().all(|c| c.is_ascii_lowercase());
        let phrase = run.join(" ");
        if run.iter().all(wordy) && run.iter().filter(small).count() >= 3 && other.contains(&phrase)
        {
            shared.insert(phrase);
        }
    }
    shared.into_iter().collect()
}

/// Returns the words without stops, and without titles of laws and pages, which are cited as their record names them.
fn own_words(text: &str) -> String {
    let mut text = bare(text);
    for title in TITLES.iter().map(String::as_str).chain(LITERALS.iter().copied()) {
        text = text.replace(title, "|");
    }
    text
}

fn bare(text: &str) -> String {
    let stops = [',', '.', ':', ';', '(', ')', '“', '”', '"', '：', '。', '（', '）'];
    let words = text.split_whitespace().map(|word| word.trim_matches(stops));
    words.collect::<Vec<_>>().join(" ")
}

static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let record: toml::Table =
        toml::from_str(include_str!("../../../../data/law/sources.toml")).unwrap();
    let mut titles = Vec::new();
    for source in record.values().flat_map(sources) {
        let text = |key: &str| source.get(key).and_then(toml::Value::as_str).map(bare);
        titles.extend(
            [text("title"), text("dated")].into_iter().flatten().filter(|t| t.contains(' ')),
        );
    }
    assert!(titles.len() > 10, "the record holds titles");
    titles.sort_by_key(|title| std::cmp::Reverse(title.len()));
    titles
});

/// Returns the tables in a record, one a source.
fn sources(value: &toml::Value) -> Vec<&toml::Table> {
    match value {
        toml::Value::Array(items) => items.iter().flat_map(sources).collect(),
        toml::Value::Table(table) if table.contains_key("title") => vec![table],
        toml::Value::Table(table) => table.values().flat_map(sources).collect(),
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => Vec::new(),
    }
}

/// Fails unless the other run says the same without English sentences.
pub fn compare(english: &Ran, other: &Ran, lang: &str) {
    assert_eq!(english.code, other.code, "{lang}: {other:#?}");
    let shared = shared_sentences(&english.screen(), &other.screen());
    assert_eq!(shared, Vec::<String>::new(), "{lang} holds English:\n{}", other.screen());
    assert_ne!(english.screen(), other.screen(), "{lang}");
}

#[test]
fn the_comparison_finds_a_sentence_that_nobody_translated() {
    let english = "Bonjour is French. The card may still be dead.";
    assert_eq!(
        shared_sentences(english, "Oui: The card may still be dead."),
        ["The card may still", "card may still be", "may still be dead",]
    );
    assert!(shared_sentences(english, "La carte est morte.").is_empty());
}

/// What the library that reads the command line would say by itself.
const LIBRARY_ENGLISH: &[&str] =
    &["possible values", "[default", "[env:", "[alias", "Commands:", "Print help", "[COMMAND]"];

#[test]
fn help_is_in_the_language_of_the_screen() {
    let mut house = House::new();
    let whole: &[&str] = &[];
    for path in COMMANDS.iter().copied().chain([whole]) {
        let arguments = [path, &["--help"]].concat();
        let english = house.speaks("en").run(&arguments).good();
        for lang in OTHERS {
            let other = house.speaks(lang).run(&arguments).good();
            compare(&english, &other, lang);
            // In French these are the words, too.
            let english_only: &[&str] =
                if *lang == "fr" { &[] } else { &["Usage", "Options", "[OPTIONS]", "Arguments"] };
            for leftover in LIBRARY_ENGLISH.iter().chain(english_only) {
                assert!(!other.out.contains(leftover), "{lang}: {leftover}\n{}", other.out);
            }
        }
    }
}

#[test]
fn a_wrong_command_line_is_told_in_the_language_of_the_screen() {
    let mut house = House::new();
    for (arguments, says) in [
        (&["send"][..], "missing"),
        (&["cases", "--data", "a", "--data", "b"], "twice"),
        (&["law"], "missing"),
        (&["directory"], "missing"),
        (&["identify", "1", "--csv", "a.csv", "--column", "b", "--out", "c"], "go together"),
        (&["law", "check", "--facts", "f", "--on", "31/12/2026"], "year-month-day"),
        (&["cases", "--now", "yesterday"], "2026-07-02 (noon in Brussels)"),
        (&["cases", "--now", "2026-13-01"], "2026-07-02T09:30:00Z"),
        (&["fact", "AD-7K3F-92QX", "a=b", "--source", "rumour"], "person, bill"),
    ] {
        let english = house.speaks("en").run(arguments).ends(2);
        assert!(english.err.contains(says), "{arguments:?}: {english:#?}");
        for lang in OTHERS {
            let other = house.speaks(lang).run(arguments);
            compare(&english, &other, lang);
        }
    }
}

#[test]
fn a_plain_day_is_taken_for_an_instant_wherever_one_is() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.run(&["open", "facts.toml", "--now", "2026-07-02"]).good();
    let mut command = house.command(&["cases"]);
    let output = command.env("ADIEU_NOW", "2026-01-15").output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn the_notes_of_a_table_are_in_the_language_of_the_screen() {
    let mut house = House::new();
    house.write("in.csv", "number\n0470123456\n021\n8932020000000000010\n02 555 12 12,x\n");
    let arguments =
        ["identify", "--csv", "in.csv", "--column", "number", "--out", "out.csv", "--force"];
    let rows = |house: &House| -> Vec<(String, String)> {
        let text = house.read("out.csv");
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let split = |row: csv::StringRecord| {
            let cells: Vec<&str> = row.iter().collect();
            let (note, others) = cells.split_last().unwrap();
            ((*note).to_owned(), others.join("|"))
        };
        reader.records().map(|row| split(row.unwrap())).collect()
    };
    house.speaks("en").run(&arguments).good();
    let english = rows(&house);
    for lang in OTHERS {
        house.speaks(lang).run(&arguments).good();
        for ((note, others), (english_note, english_others)) in rows(&house).iter().zip(&english) {
            assert_eq!(others, english_others, "{lang}: what programs read stays the same");
            assert!(note != english_note && !note.is_empty(), "{lang}: {note}");
            assert_eq!(shared_sentences(english_note, note), Vec::<String>::new(), "{lang}");
        }
    }
}

#[test]
fn a_record_has_its_labels_in_the_language_of_the_screen_and_says_that_remarks_are_english() {
    let mut house = House::new();
    let english = house.speaks("en").run(&["directory", "show", "orange"]).good().out;
    assert!(english.contains("      phone: ") && english.contains("· active"), "{english}");
    for lang in OTHERS {
        let other = house.speaks(lang).run(&["directory", "show", "orange"]).good().out;
        assert!(!other.contains("      phone: "), "{lang}: {other}");
        let line = |text: &str| text.lines().nth(2).unwrap().to_owned();
        assert_eq!(shared_sentences(&line(&english), &line(&other)), Vec::<String>::new());
        let says = ["英文", "anglais", "Engels", "Englisch"];
        assert!(says.iter().any(|word| line(&other).contains(word)), "{lang}: {other}");
        let listed = house.run(&["directory", "list"]).good().out;
        // In French this is the word, too.
        assert!(lang == &"fr" || !listed.contains("· active"), "{lang}: {listed}");
    }
}

#[test]
fn a_case_is_told_in_the_language_of_the_screen() {
    for lang in OTHERS {
        let mut house = House::new();
        house.write("facts.toml", &example());
        let english = house
            .speaks("en")
            .run(&["open", "facts.toml", "--out", "en", "--home", "english", "-v"])
            .good();
        let other = house.speaks(lang).run(&["open", "facts.toml", "--out", "xx", "-v"]).good();
        compare(&english, &other, lang);
        let body = |page: &str| page.split_once("<body>").unwrap().1.to_owned();
        let (english, page) =
            (body(&house.read("en/index.html")), body(&house.read("xx/index.html")));
        let shared = shared_sentences(&english, &page);
        assert_eq!(shared, Vec::<String>::new(), "{lang}: the page holds English");
        assert!(house.read("xx/index.html").contains(&format!("<html lang=\"{lang}\">")));
        let shared =
            shared_sentences(&house.read("en/calendar.ics"), &house.read("xx/calendar.ics"));
        assert_eq!(shared, Vec::<String>::new(), "{lang}: the calendar holds English");
    }
}

#[test]
fn what_follows_a_command_is_in_the_language_of_the_screen() {
    let mut house = House::new();
    let case = house.open_one(&example());
    for arguments in [
        &["next"][..],
        &["cases"],
        &["doctor"],
        &["law", "explain", "R08"],
        &["law", "list"],
        &["glossary"],
        &["glossary", "klantnummer"],
        &["letter", &case, "--out", "out"],
        &["done", &case, "save-bills"],
        &["show", &case, "-v"],
        &["choose", &case],
    ] {
        let english = house.speaks("en").run(arguments).good();
        for lang in OTHERS {
            let other = house.speaks(lang).run(arguments).good();
            compare(&english, &other, lang);
        }
    }
}

#[test]
fn refusals_are_in_the_language_of_the_screen() {
    let mut house = House::new();
    let case = house.open_one(&example());
    house.write("comma.toml", &example_with("\"25.00\"", "\"25,00\""));
    house.write("key.toml", &example_with("billing_day", "biling_day"));
    house.write(
        "keep.toml",
        &example_with("outcome = \"end\"", "outcome = \"end\"\nkeep_number = true"),
    );
    house.write("past.toml", &example_with("2030-07-02", "2026-11-21"));
    house.write("abroad.toml", &example_with("+32 470 12 34 56", "+33 6 12 34 56 79"));
    for arguments in [
        &["show", "AD-0000-0000"][..],
        &["show", "nonsense"],
        &["send", &case, "--by", "email"],
        &["send", &case, "--by", "post"],
        &["letter", &case, "novel", "--out", "out"],
        &["skip", &case, "save-bills", "--because", ""],
        &["no-such-command"],
        &["open"],
        &["send", &case, "--by", "pigeon"],
        &["open", "comma.toml"],
        &["open", "key.toml"],
        &["open", "keep.toml"],
        &["open", "past.toml"],
        &["open", "abroad.toml"],
        &["fact", &case, "no equals sign"],
        &["law", "explain", "R99"],
        &["directory", "show", "no-such-brand"],
    ] {
        let english = house.speaks("en").run(arguments);
        assert_ne!(english.code, 0);
        for lang in OTHERS {
            let other = house.speaks(lang).run(arguments);
            compare(&english, &other, lang);
        }
    }
}

fn first_line_under(pairs: &[(&str, &str)], arguments: &[&str]) -> String {
    let house = House::new();
    let mut command = house.command(arguments);
    command.env_remove("ADIEU_LANG");
    for (key, value) in pairs {
        command.env(key, value);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().lines().next().unwrap().to_owned()
}

#[test]
fn the_language_of_the_system_is_followed_where_it_is_spoken() {
    let spoken = |lang: &str| first_line_under(&[("ADIEU_LANG", lang)], &["--help"]);
    let heard = |pairs: &[(&str, &str)]| first_line_under(pairs, &["--help"]);
    assert_eq!(heard(&[("LANG", "fr_BE.UTF-8")]), spoken("fr"));
    assert_eq!(heard(&[("LANG", "nl_BE.UTF-8")]), spoken("nl"));
    assert_eq!(heard(&[("LANG", "de_BE")]), spoken("de"));
    assert_eq!(heard(&[("LANG", "zh_CN.UTF-8")]), spoken("zh-Hans"));
    assert_eq!(heard(&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "fr_FR.UTF-8")]), spoken("de"));
    assert_eq!(
        heard(&[("LANG", "zh_TW.UTF-8")]),
        spoken("en"),
        "traditional script is not simplified"
    );
    assert_eq!(heard(&[("LANG", "pt_PT.UTF-8")]), spoken("en"));
    assert_eq!(heard(&[("LANG", "C")]), spoken("en"));
    assert_eq!(heard(&[]), spoken("en"));
}

#[test]
fn the_option_wins_over_the_environment() {
    let spoken = |lang: &str| first_line_under(&[("ADIEU_LANG", lang)], &["--help"]);
    assert_eq!(
        first_line_under(&[("ADIEU_LANG", "fr")], &["--lang", "nl", "--help"]),
        spoken("nl")
    );
    assert_eq!(
        first_line_under(&[("LANG", "fr_BE.UTF-8")], &["--lang=de", "--help"]),
        spoken("de")
    );
    let all = ["zh-Hans", "en", "fr", "nl", "de"].map(spoken);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 5, "{all:?}");
}

#[test]
fn a_language_that_is_not_spoken_is_refused_with_those_that_are() {
    for lang in ["xx", "klingon", ""] {
        let ran = House::new().run(&["--lang", lang, "cases"]).ends(2);
        assert!(ran.err.contains("zh-Hans"), "{ran:#?}");
        let error =
            House::new().run(&["cases", "--json", &format!("--lang={lang}")]).ends(2).error();
        assert_eq!(error["kind"], "usage");
    }
}
