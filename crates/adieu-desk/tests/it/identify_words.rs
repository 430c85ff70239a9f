//! What identify shows, in every language, over inputs that reach every network, prefix and block of the records.

use std::sync::LazyLock;

use adieu_desk::{IdentificationView, record_hint, record_note};
use adieu_directory::{Directory, identify};
use adieu_words::{Lang, Words};
use expect_test::expect;
use serde_json::Value;

use crate::language::{has_han, latin_sentence};

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let files = adieu_testkit::data();
    Directory::load(&adieu_testkit::below(&files, &["operators/", "numbering/"])).unwrap()
});

/// Inputs of every kind, whole and broken.
fn inputs() -> Vec<String> {
    let mut inputs: Vec<String> = Vec::new();
    for two in 0..100 {
        inputs.push(format!("206{two:02}0000000001"));
        inputs.push(format!("270{two:02}8000000001"));
        inputs.push(format!("8932{two:02}0000000000010"));
        inputs.push(format!("04{two:02}123456"));
    }
    let more = [
        "206018016000001",
        "206018890000001",
        "893202000000000001",
        "8933020000000000018",
        "+33612345678",
        "077 12345678901",
        "02 555 12 34",
        "+32 70 363 363",
        "+32 70 123 456",
        "0800 12 345",
        "0900 12 345",
        "89044000000000000000000000000039",
        "89044000000000000000000000000038",
        "LPA:1$rsp.example.com$AB12",
        "LPA:1$$",
        "LPA:2$x",
        "",
        "hello",
        "12345",
        "12345678901234567890123",
        "89320200000000000100000",
    ];
    inputs.extend(more.map(str::to_owned));
    inputs.push("1".repeat(1000));
    inputs
}

/// Everything that is a sentence or a part of one.
fn sentences(view: &IdentificationView) -> Vec<String> {
    let evidence = view.evidence.iter().map(|piece| piece.says.clone());
    let why = view.candidates.iter().map(|other| other.why.clone());
    evidence.chain(why).chain(view.notes.clone()).collect()
}

#[test]
fn a_chinese_identification_shows_no_latin_sentence() {
    let words = Words::new(Lang::ZhHans);
    for input in inputs() {
        let view = IdentificationView::new(&words, &identify(&DIRECTORY, &input));
        for text in sentences(&view) {
            assert!(has_han(&text) && !latin_sentence(&text), "{input}: {text}");
        }
    }
}

#[test]
fn no_language_falls_back_to_english() {
    let english = Words::new(Lang::En);
    for lang in [Lang::Fr, Lang::Nl, Lang::De, Lang::ZhHans] {
        let words = Words::new(lang);
        for input in inputs() {
            let found = identify(&DIRECTORY, &input);
            let own = sentences(&IdentificationView::new(&words, &found));
            let first = sentences(&IdentificationView::new(&english, &found));
            assert_eq!(own.len(), first.len());
            for (text, original) in own.iter().zip(&first) {
                assert_ne!(text, original, "{lang} {input}");
            }
        }
    }
}

#[test]
fn every_note_of_the_shipped_records_has_words() {
    let words = Words::new(Lang::ZhHans);
    let numbering = DIRECTORY.numbering();
    let notes = numbering.issuers.iter().filter_map(|issuer| issuer.note.as_deref());
    for text in notes.chain(numbering.networks.iter().filter_map(|n| n.note.as_deref())) {
        let said = record_note(&words, text);
        assert!(
            has_han(&said),
            "add words for this note to identify.ftl and record_words.rs: {text}"
        );
    }
    for hint in &numbering.hints {
        let said = record_hint(&words, &hint.meaning);
        assert!(has_han(&said), "add words for this hint: {}", hint.meaning);
    }
    assert_eq!(record_note(&words, "something new"), "something new", "shown as it stands");
}

#[test]
fn only_words_differ_from_the_directorys_own_json() {
    let words = Words::new(Lang::De);
    for input in inputs() {
        let found = identify(&DIRECTORY, &input);
        let mut own = serde_json::to_value(IdentificationView::new(&words, &found)).unwrap();
        let mut plain = serde_json::to_value(&found).unwrap();
        for json in [&mut own, &mut plain] {
            without_words(json);
        }
        assert_eq!(own, plain, "{input}");
    }
}

fn without_words(json: &mut Value) {
    json["notes"] = Value::from(json["notes"].as_array().unwrap().len());
    for (list, key) in [("evidence", "says"), ("candidates", "why")] {
        for item in json[list].as_array_mut().unwrap() {
            item[key] = Value::Null;
        }
    }
}

#[test]
fn a_card_of_a_prefix_that_changed_hands_is_told_in_five_languages() {
    let found = identify(&DIRECTORY, "8932050000000000013");
    let said = Lang::ALL.map(|lang| {
        let view = IdentificationView::new(&Words::new(lang), &found);
        sentences(&view).join("\n")
    });
    expect![[r#"
        发卡方前缀 893205，属于 Nethys (VOO)
        取决于卡的新旧：到 2014年12月31日 为止，此前缀属于 Elephant Talk。
        VOO 合同的合同方是谁尚不清楚：请看账单。
        VOO 的客户正在被转移；参见 orange。

        issuer prefix 893205 of Nethys (VOO)
        It depends on the age of the card: until 31 December 2014 Elephant Talk held this prefix.
        Who is party to VOO contracts is unknown: the bill tells.
        Customers of VOO are being moved; see orange.

        préfixe d’émetteur 893205 de Nethys (VOO)
        Cela dépend de l’âge de la carte : jusqu’au 31 décembre 2014, ce préfixe appartenait à Elephant Talk.
        On ne sait pas qui est partie aux contrats VOO : la facture le dit.
        Les clients de VOO sont en cours de transfert ; voir orange.

        uitgeversprefix 893205 van Nethys (VOO)
        Het hangt af van de leeftijd van de kaart: tot 31 december 2014 was dit prefix van Elephant Talk.
        Wie partij is bij contracten van VOO, is niet bekend: de factuur zegt het.
        Klanten van VOO worden overgezet; zie orange.

        Ausstellerpräfix 893205 von Nethys (VOO)
        Es hängt vom Alter der Karte ab: Bis zum 31. Dezember 2014 gehörte dieses Präfix Elephant Talk.
        Wer Partei der Verträge von VOO ist, ist unbekannt: Die Rechnung sagt es.
        Kunden von VOO werden gerade umgestellt; siehe orange."#]].assert_eq(&said.join("\n\n"));
}
