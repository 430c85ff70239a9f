//! The words of every kind in every language, kept beside the test: read them when they change.
//!
//! `UPDATE_EXPECT=1` rewrites them; that is no proof that they are right.

use adieu_facts::{LetterLang, ReaderLang};
use adieu_letter::{DraftKind, Oral};
use expect_test::expect_file;
use jiff::civil::date;

use crate::desk::{Desk, LANGS, LETTERS, person};
use crate::sample::sample;

/// A line with everything: device, deposit, direct debit, a fee inside the first six months.
const RICH: &str = r#"
fixed_months = 24
start = 2026-02-01
monthly_fee = "25.00"
direct_debit = true
deposit = "50.00"
paid_until = 2026-07-31
[line.device]
value = "240.00"
own_price = "0.00"
months = 24
got = 2026-02-01
"#;

fn check(name: &str, text: &str) {
    expect_file![format!("./golden/{name}.txt")].assert_eq(text);
}

fn folder(lang: LetterLang) -> &'static str {
    match lang {
        LetterLang::Nl => "nl",
        LetterLang::Fr => "fr",
        LetterLang::De => "de",
        LetterLang::En => "en",
    }
}

#[test]
fn every_kind_in_every_language_reads_as_it_was_read() {
    for kind in DraftKind::ALL {
        let mut desk = Desk::from_sample(&sample(kind));
        desk.oral = Some(Oral { channel: adieu_case::Channel::Phone, on: date(2026, 5, 30) });
        for lang in LANGS {
            let draft = desk.draft(kind, lang).unwrap_or_else(|error| panic!("{kind}: {error}"));
            check(&format!("{}/{kind}", folder(lang)), &draft.text);
        }
    }
}

#[test]
fn a_contract_with_everything_reads_as_it_was_read() {
    let desk = Desk::from_toml(&person("").replace("start = 2025-09-01", RICH));
    for lang in LANGS {
        check(&format!("{}/notice-rich", folder(lang)), &desk.notice(lang).text);
    }
}

#[test]
fn a_firm_with_several_lines_reads_as_it_was_read() {
    let text = person("").replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 12");
    let more = r#"
[[line]]
number = "+32 470 12 34 57"
brand = "orange"
customer_number = "1.2345678"

[[line]]
iccid = "8932100000000000018"
use = "m2m"
brand = "orange"
customer_number = "1.2345678"
[line.wish]
outcome = "end"
end_date = 2026-07-31

[wish]"#;
    let desk = Desk::from_toml(&text.replace("[wish]", more));
    for lang in LANGS {
        check(&format!("{}/notice-firm", folder(lang)), &desk.notice(lang).text);
    }
}

#[test]
fn heirs_read_what_was_read() {
    let text = person("direct_debit = true").replace("kind = \"consumer\"", "kind = \"estate\"")
        + "\n[helper]\nname = \"Noor Martin\"\nrelation = \"heir\"\n";
    let desk = Desk::from_toml(&text);
    for lang in LANGS {
        check(&format!("{}/notice-estate", folder(lang)), &desk.notice(lang).text);
    }
}

#[test]
fn a_machine_card_reads_as_it_was_read() {
    let line = "iccid = \"8932100000000000018\"\nuse = \"m2m\"";
    let text = person(line).replace("number = \"+32 470 12 34 56\"\n", "");
    let desk = Desk::from_toml(&text);
    for lang in LANGS {
        check(&format!("{}/notice-m2m", folder(lang)), &desk.notice(lang).text);
    }
}

#[test]
fn reading_versions_read_as_they_were_read() {
    for (name, reads) in [
        ("zh-Hans", ReaderLang::ZhHans),
        ("en", ReaderLang::En),
        ("fr", ReaderLang::Fr),
        ("nl", ReaderLang::Nl),
        ("de", ReaderLang::De),
    ] {
        for kind in DraftKind::ALL.into_iter().filter(|kind| {
            reads == ReaderLang::ZhHans
                || matches!(kind, DraftKind::Notice | DraftKind::PhoneScript)
        }) {
            let mut desk = Desk::from_sample(&sample(kind));
            desk.reads = reads;
            let text = LETTERS.reading(kind, LetterLang::Nl, &desk.input()).expect("it reads");
            check(&format!("reading.{name}/{kind}"), &text);
        }
    }
}
