//! Numbers, days, amounts and citations are the same in every language of a letter: compared by machine.
//!
//! Months are read as numbers, amounts without their sign, so that only what differs in substance differs here.

use std::collections::BTreeMap;

use adieu_facts::{LetterLang, ReaderLang};
use adieu_letter::DraftKind;

use crate::desk::{Desk, LANGS, LETTERS, person};
use crate::sample::sample;

const MONTHS: [[&str; 4]; 12] = [
    ["januari", "janvier", "januar", "january"],
    ["februari", "février", "februar", "february"],
    ["maart", "mars", "märz", "march"],
    ["april", "avril", "april", "april"],
    ["mei", "mai", "mai", "may"],
    ["juni", "juin", "juni", "june"],
    ["juli", "juillet", "juli", "july"],
    ["augustus", "août", "august", "august"],
    ["september", "septembre", "september", "september"],
    ["oktober", "octobre", "oktober", "october"],
    ["november", "novembre", "november", "november"],
    ["december", "décembre", "dezember", "december"],
];

/// Every figure of a text with how often it stands there.
fn figures(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let spaced: String =
        text.chars().map(|c| if c == '\u{A0}' || c == '\u{202F}' { ' ' } else { c }).collect();
    for word in spaced.split_whitespace() {
        let lower = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        // "may" and "mars" are words too: a month stands beside a day, which the figures show anyway.
        if let Some(month) = MONTHS.iter().position(|names| names.contains(&lower.as_str()))
            && lower != "may"
        {
            *found.entry(format!("month {}", month + 1)).or_default() += 1;
            continue;
        }
        for figure in runs(word) {
            *found.entry(figure).or_default() += 1;
        }
    }
    found
}

/// The figures in a word: digits with what joins them in a citation, a number or an amount.
fn runs(word: &str) -> Vec<String> {
    let joins =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/' | '-') || "IVX".contains(c);
    word.split(|c: char| !joins(c))
        .map(|run| run.trim_matches(|c: char| !c.is_ascii_digit() && !"IVX".contains(c)))
        .filter(|run| run.chars().any(|c| c.is_ascii_digit()))
        .map(|run| run.replace(',', "."))
        .collect()
}

/// Days as numbers: "may" and "mei" would otherwise not be told from words.
fn english_may(text: &str) -> String {
    text.replace(" May 2026", " mei 2026")
}

fn compare(desk: &Desk, kind: DraftKind) {
    let of = |lang: LetterLang| {
        let draft = desk.draft(kind, lang).unwrap_or_else(|error| panic!("{kind}: {error}"));
        // How long a text message is depends on its language.
        let message = || draft.document.texts().next().unwrap_or_default().to_owned();
        let text = if kind == DraftKind::Sms { message() } else { draft.text };
        figures(&english_may(&text))
    };
    let dutch = of(LetterLang::Nl);
    assert!(!dutch.is_empty(), "{kind}: a letter without a figure compares nothing");
    for lang in LANGS {
        assert_eq!(dutch, of(lang), "{kind} in {lang:?}");
    }
}

#[test]
fn every_kind_shows_the_same_figures_in_every_language() {
    for kind in DraftKind::ALL {
        compare(&Desk::from_sample(&sample(kind)), kind);
    }
}

#[test]
fn a_contract_with_everything_shows_the_same_figures_in_every_language() {
    let rich = "fixed_months = 24\ndeposit = \"50.00\"\npaid_until = 2026-07-31\nmonthly_fee = \"25.00\"\n\
                [line.device]\nvalue = \"1240.50\"\nmonths = 24\ngot = 2026-02-01";
    let desk = Desk::from_toml(&person(rich));
    compare(&desk, DraftKind::Notice);
    compare(&desk, DraftKind::FollowUp);
}

#[test]
fn every_reason_for_an_objection_shows_the_same_figures() {
    for why in ["not-owed", "after-end", "device", "third-party", "reminder-cost", "other"] {
        let mut sample = sample(DraftKind::BillDispute);
        let reason =
            format!("\"{why}\"\nmissed_dates = 2\nreminder_fee = \"29.00\"\npostage = \"1.10\"");
        sample.facts = sample.facts.replace("\"not-owed\"", &reason);
        compare(&Desk::from_sample(&sample), DraftKind::BillDispute);
    }
}

#[test]
fn the_reading_version_shows_the_figures_of_the_letter() {
    for kind in DraftKind::ALL.into_iter().filter(|kind| kind.letter().is_some()) {
        let mut desk = Desk::from_sample(&sample(kind));
        let letter =
            desk.draft(kind, LetterLang::Nl).unwrap_or_else(|error| panic!("{kind}: {error}"));
        desk.reads = ReaderLang::ZhHans;
        let text = LETTERS.reading(kind, LetterLang::Nl, &desk.input()).expect("it reads");
        let (letter, reading) = (figures(&letter.text), figures(&text));
        let missing: Vec<&String> = letter
            .keys()
            .filter(|figure| !figure.starts_with("month") && !reading.contains_key(*figure))
            .collect();
        assert!(missing.is_empty(), "{kind}: {missing:?}\n{text}");
    }
}

#[test]
fn another_day_another_sum_or_another_article_would_be_seen() {
    let text = "Artikel 111/3, § 1: 2 juli 2026, € 50,00 op +32 470 12 34 56, artikel VI.47.";
    let same =
        figures("Article 111/3, § 1: 2 July 2026, €50.00 on +32 470 12 34 56, article VI.47.");
    assert_eq!(figures(text), same);
    for (from, to) in [
        ("2 juli", "3 juli"),
        ("juli", "juni"),
        ("50,00", "50,01"),
        ("111/3", "111/4"),
        ("VI.47", "VI.48"),
    ] {
        assert_ne!(figures(&text.replace(from, to)), same, "{to}");
    }
}
