//! Drafts and lints every kind of letter for every language, brand and contract, and counts them.
//!
//! A combination that cannot be (a prepaid card that becomes prepaid) is left out, never counted.

use std::time::Instant;

use adieu_facts::{Facts, parse_toml};
use adieu_letter::{Document, DraftError, DraftKind, LetterFacts};

use crate::desk::{DATA, draft};
use crate::kinds::sample;
use crate::samples::LANGS;

const CONTRACTS: [&str; 3] = ["postpaid", "prepaid", "hybrid"];

/// Returns every kind of letter once in every language.
pub fn once_per_kind_and_language() -> Vec<Document> {
    let letters = DraftKind::ALL.into_iter().filter(|kind| kind.letter().is_some());
    letters.flat_map(|kind| LANGS.map(|lang| draft(kind, lang).document)).collect()
}

/// Prints how many combinations there are and how long all of them take.
pub fn report() {
    let started = Instant::now();
    let count: usize = DATA
        .directory
        .brands()
        .iter()
        .flat_map(|brand| CONTRACTS.map(|contract| (brand, contract)))
        .flat_map(|(brand, contract)| DraftKind::ALL.map(|kind| written(kind, &brand.id, contract)))
        .sum();
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{{\"bench\":\"letters/combinations\",\"ours\":{count},\"bare\":null,\"ratio\":null,\"unit\":\"texts\",\"target\":null}}"
    );
    println!(
        "{{\"bench\":\"letters/combinations-time\",\"ours\":{seconds:.3},\"bare\":null,\"ratio\":null,\"unit\":\"s\",\"target\":null}}"
    );
}

/// Writes one kind in every language; says how many letters that were.
fn written(kind: DraftKind, brand: &str, contract: &str) -> usize {
    let sample = sample(kind);
    let of_sample = if kind == DraftKind::Refund { "\"prepaid\"" } else { "\"postpaid\"" };
    let mut text = sample
        .facts
        .replace("brand = \"orange\"", &format!("brand = \"{brand}\""))
        .replace(of_sample, &format!("\"{contract}\""));
    if kind == DraftKind::Refund && contract != "prepaid" {
        text = text.replace("credit = \"18.00\"", "deposit = \"50.00\"");
        text = text.replace("bonus = \"3.00\"\n", "");
    }
    let facts: Facts = parse_toml(&text).expect("the facts of a sample can be read");
    let findings = vec![DATA.law.findings(&facts, 0, sample.today)];
    let case = adieu_case::CaseRef::from_random([7; 7]);
    let input = LetterFacts {
        case: &case,
        facts: &facts,
        lines: &[0],
        brand: DATA.directory.brand(brand),
        findings: &findings,
        today: sample.today,
        reads: adieu_facts::ReaderLang::En,
        oral: None,
        sent: &sample.sent,
        confirmed: None,
    };
    let one = |lang| match DATA.letters.draft(kind, lang, &input) {
        Ok(_) => 1,
        Err(DraftError::NotHolding { .. }) => 0,
        Err(error) => panic!("{kind} {brand} {contract} {lang:?}: {error}"),
    };
    LANGS.into_iter().map(one).sum()
}
