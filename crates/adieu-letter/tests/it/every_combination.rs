//! Every language, brand and contract: drafts pass the lints, and say what they must.

use adieu_letter::DraftKind;

use crate::desk::{DIRECTORY, Desk, LANGS, LETTERS, person};

const CONTRACTS: [&str; 3] = ["postpaid", "prepaid", "hybrid"];
const USES: [&str; 3] = ["voice", "data", "m2m"];

#[test]
fn every_brand_contract_use_and_language_gets_a_notice_that_passes_the_lints() {
    let mut brands = 0;
    for brand in DIRECTORY.brands() {
        brands += 1;
        for contract in CONTRACTS {
            for line_use in USES {
                let line = format!("use = \"{line_use}\"\niccid = \"8932100000000000018\"");
                let text = person(&line)
                    .replace("\"orange\"", &format!("\"{}\"", brand.id))
                    .replace("\"postpaid\"", &format!("\"{contract}\""));
                let desk = Desk::from_toml(&text);
                for lang in LANGS {
                    let what = format!("{} {contract} {line_use} {lang:?}", brand.id);
                    let draft = match desk.draft(DraftKind::Notice, lang) {
                        Ok(draft) => draft,
                        Err(error) => panic!("{what}: {error}"),
                    };
                    assert!(draft.text.contains("1.2345678"), "{what}: no customer number");
                    assert!(draft.text.contains(&brand.name), "{what}: no brand");
                    assert_eq!(draft.text.contains("111/3"), line_use != "m2m", "{what}");
                }
            }
        }
    }
    assert!(brands >= 34, "only {brands} brands");
}

#[test]
fn every_kind_can_be_written_for_every_use_and_read_in_every_language() {
    use adieu_law::facts::ReaderLang;
    for line_use in USES {
        let line = format!("use = \"{line_use}\"\niccid = \"8932100000000000018\"");
        let mut desk = Desk::from_toml(&person(&line));
        for reads in
            [ReaderLang::ZhHans, ReaderLang::En, ReaderLang::Fr, ReaderLang::Nl, ReaderLang::De]
        {
            desk.reads = reads;
            for (kind, lang) in DraftKind::ALL.into_iter().flat_map(|kind| LANGS.map(|l| (kind, l)))
            {
                let script = LETTERS.script(kind, lang, &desk.input());
                assert!(script.is_ok(), "{line_use} {kind} {lang:?} {reads:?}: {script:?}");
            }
        }
    }
}

#[test]
fn the_same_facts_give_the_same_digest_and_other_facts_another() {
    let one = Desk::from_toml(&person(""));
    let other = Desk::from_toml(&person("").replace("2026-07-02", "2026-07-03"));
    for lang in LANGS {
        assert_eq!(one.notice(lang).digest, one.notice(lang).digest);
        assert_ne!(one.notice(lang).digest, other.notice(lang).digest);
    }
    assert_ne!(one.notice(LANGS[0]).digest, one.notice(LANGS[1]).digest);
}

#[test]
fn all_languages_show_the_same_numbers_and_addresses() {
    let desk = Desk::from_toml(&person("deposit = \"50.00\""));
    for lang in LANGS {
        let text = desk.notice(lang).text;
        for value in ["+32 470 12 34 56", "1.2345678", "ines@example.org", "50", "2026"] {
            assert!(text.contains(value), "{lang:?}: {value}\n{text}");
        }
    }
}

#[test]
fn a_text_message_of_an_ordinary_case_fits_into_one_message() {
    let desk = Desk::from_toml(&person(""));
    for lang in LANGS {
        let draft = desk.draft(DraftKind::Sms, lang).expect("it can be written");
        let text = draft.document.texts().next().expect("there is a text").to_string();
        let length = adieu_letter::sms_length(&text);
        assert!(length.gsm && length.parts == 1, "{lang:?}: {length:?} {text}");
    }
}
