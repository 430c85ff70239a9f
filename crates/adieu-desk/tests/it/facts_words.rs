//! Faults of the facts in every language. No value that a person wrote may come out again.

use std::collections::HashSet;
use std::mem::discriminant;

use adieu_desk::{facts_error, facts_fault, facts_hint};
use adieu_facts::{AmountExample, FactsErrorKind, FactsHint, ValueForm, parse_json, parse_toml};
use adieu_telecom::{ParseIccidError, ParseImsiError, ParseMsisdnError};
use adieu_words::{Lang, Words};
use expect_test::expect;
use jiff::civil::date;

use crate::language::{has_han, latin_sentence};

const FILE: &str = "[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470 12 34 56\"\n";

/// Puts one more line into the section of the line, and tells the fault in a language.
fn told(lang: Lang, line: &str) -> String {
    let error = parse_toml(&format!("{FILE}{line}\n")).unwrap_err();
    let (message, hint) = facts_error(&Words::new(lang), &error);
    format!("{message} | {hint}")
}

#[test]
fn every_kind_of_fault_has_words_of_its_own_in_every_language() {
    let english = Words::new(Lang::En);
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let said: HashSet<String> =
            FactsErrorKind::ALL.iter().map(|kind| facts_fault(&words, *kind)).collect();
        assert_eq!(said.len(), FactsErrorKind::ALL.len(), "{lang}");
        for kind in FactsErrorKind::ALL {
            let text = facts_fault(&words, kind);
            assert!(!text.trim().is_empty(), "{lang} {kind:?}");
            assert_eq!(text == facts_fault(&english, kind), lang == Lang::En, "{lang}: {text}");
            assert!(lang != Lang::ZhHans || has_han(&text), "{text}");
        }
    }
}

/// One hint of every kind.
fn hints() -> Vec<FactsHint> {
    let amount = || AmountExample::of(Some(1990));
    let words: &[&str] = &["postpaid", "prepaid"];
    let mut hints = vec![
        FactsHint::DidYouMean("line.start"),
        FactsHint::LookAlike { sign: '\u{430}', like: 'a' },
        FactsHint::ForeignSign('é'),
        FactsHint::NothingAfter,
        FactsHint::Backslash,
        FactsHint::Sections(words),
        FactsHint::NotInSection("line.device".to_owned()),
        FactsHint::WhichLine { first: "line.0.use".to_owned(), last: "line.3.use".to_owned() },
        FactsHint::OneLine("line.0.use".to_owned()),
        FactsHint::LeaveOne,
        FactsHint::Words { nearest: None, allowed: words },
        FactsHint::Needed(words),
        FactsHint::WriteSection("line.device".to_owned()),
        FactsHint::SectionPerLine,
        FactsHint::OneTable,
        FactsHint::Calendar,
        FactsHint::Years(1980, 2199),
        FactsHint::AmountWithPoint(amount()),
        FactsHint::AmountInQuotes(amount()),
        FactsHint::AmountWithoutSign,
        FactsHint::EuroAtMost(1_000_000),
        FactsHint::Between(0, 600),
        FactsHint::NumberAsOnBill(ParseMsisdnError::NotAssigned),
        FactsHint::BelgianNumber,
        FactsHint::CountryCode,
        FactsHint::Card(ParseIccidError::Length { digits: 9 }),
        FactsHint::Subscription(ParseImsiError::Country),
        FactsHint::OneEmail,
        FactsHint::TypeAgain,
        FactsHint::CharactersAtMost(200),
        FactsHint::TextLinesAtMost(10),
        FactsHint::AmountsAtMost(601),
        FactsHint::MebibytesAtMost(64),
        FactsHint::SeveralFiles,
        FactsHint::NameAndValue,
        FactsHint::StraightQuotes,
        FactsHint::CloseQuotes,
        FactsHint::CloseList,
        FactsHint::BareTrue,
        FactsHint::BareFalse,
        FactsHint::QuoteValue,
        FactsHint::JsonEndsEarly,
        FactsHint::JsonSigns,
        FactsHint::AddLine,
        FactsHint::NoWorkers,
        FactsHint::Port,
        FactsHint::NotBefore(date(2026, 7, 2)),
        FactsHint::NotAfter(date(2026, 7, 2)),
        FactsHint::ComesFirst("start"),
        FactsHint::CreditIncludesGift,
        FactsHint::OneLineEach,
        FactsHint::PartOf("bill.amount"),
        FactsHint::Estate,
    ];
    let kinds: HashSet<_> = hints.iter().map(discriminant).collect();
    assert_eq!(kinds.len(), hints.len(), "each kind stands here once");
    hints.push(FactsHint::Words { nearest: Some("prepaid"), allowed: words });
    hints.extend(ValueForm::ALL.map(FactsHint::Write));
    hints
}

#[test]
fn every_hint_has_words_in_every_language() {
    let english = Words::new(Lang::En);
    for lang in Lang::ALL {
        let words = Words::new(lang);
        assert_eq!(facts_hint(&words, &FactsHint::Nothing), "");
        for hint in hints() {
            let text = facts_hint(&words, &hint);
            assert_eq!(text == facts_hint(&english, &hint), lang == Lang::En, "{lang}: {text}");
            if lang == Lang::ZhHans {
                assert!(has_han(&text) && !latin_sentence(&text), "{text}");
            }
        }
    }
}

#[test]
fn an_amount_with_a_comma_is_told_with_the_amount_as_it_should_be() {
    let said = Lang::ALL.map(|lang| told(lang, "monthly_fee = \"25,00\"")).join("\n");
    expect![[r#"
        line.0.monthly_fee：金额里用了逗号 | 请用小数点写欧元和欧分：25.00
        line.0.monthly_fee: the amount is written with a comma | Write euro and cents with a point: 25.00
        line.0.monthly_fee : le montant est écrit avec une virgule | Écrivez euros et cents avec un point : 25.00
        line.0.monthly_fee: het bedrag is met een komma geschreven | Schrijf euro en cent met een punt: 25.00
        line.0.monthly_fee: der Betrag ist mit Komma geschrieben | Schreiben Sie Euro und Cent mit einem Punkt: 25.00"#]]
    .assert_eq(&said);
}

#[test]
fn the_other_faults_of_a_file_are_counted_in_the_readers_language() {
    let lines = "monthly_fees = \"25.00\"\nstart = \"2026-02-30\"\nnotice_days = -1";
    let said = Lang::ALL.map(|lang| told(lang, lines)).join("\n");
    expect![[r#"
        line.0.monthly_fees：没有叫这个名字的资料（另有 2 处错误） | 您是指 monthly_fee 吗？
        line.0.monthly_fees: no fact has this name (and 2 more faults) | Did you mean monthly_fee?
        line.0.monthly_fees : aucune donnée ne porte ce nom (et 2 autres erreurs) | Vouliez-vous dire monthly_fee ?
        line.0.monthly_fees: geen gegeven heet zo (en nog 2 fouten) | Bedoelde u monthly_fee?
        line.0.monthly_fees: keine Angabe heißt so (und 2 weitere Fehler) | Meinten Sie monthly_fee?"#]]
    .assert_eq(&said);
}

#[test]
fn no_fault_tells_what_the_person_wrote() {
    let lines = [
        "iccid = \"893202999\"",
        "send_to.email = \"ines.secret@example\"",
        "brand = Inès Secret",
        "use = \"Inès Secret\"",
        "monthly_fee = \"0470998877,00\"",
        "monthly_fee = 0470998877,00",
        "monthly_fee = 470998877",
        "0470998877 = \"x\"",
        "\"ines.secret@example\" = 1",
        "\"ines.secret@example\" = { a = 1 }",
        "[\"Inès Secret 0470998877\"]",
        "\"Inès Secret\" = 1",
        "notice_days = 99887766",
    ];
    for lang in Lang::ALL {
        for line in lines {
            let said = told(lang, line);
            for text in ["893202999", "998877", "ines.secret", "470998", "Secret"] {
                assert!(!said.contains(text), "{line} tells {text}: {said}");
            }
        }
    }
}

#[test]
fn a_broken_json_file_is_told_without_the_words_of_a_library() {
    for text in ["{\"line\": ", "{\"line\": }", "{\"a\" 1}", "[1,]", "nul"] {
        let error = parse_json(text).unwrap_err();
        let (message, hint) = facts_error(&Words::new(Lang::ZhHans), &error);
        assert!(!latin_sentence(&message) && !latin_sentence(&hint), "{message} {hint}");
        assert!(has_han(&hint), "{text}: {hint}");
    }
}
