//! Every kind, language, brand and contract: drafts pass the lints, and say what they must.

use adieu_facts::{LetterLang, ReaderLang};
use adieu_letter::{Draft, DraftError, DraftKind};

use crate::desk::{DIRECTORY, Desk, LANGS, LETTERS, person};
use crate::sample::sample;

const CONTRACTS: [&str; 3] = ["postpaid", "prepaid", "hybrid"];
const USES: [&str; 3] = ["voice", "data", "m2m"];
const READERS: [ReaderLang; 5] =
    [ReaderLang::ZhHans, ReaderLang::En, ReaderLang::Fr, ReaderLang::Nl, ReaderLang::De];

/// A kind of letter about another brand and contract.
fn desk(kind: DraftKind, brand: &str, contract: &str) -> Desk {
    let mut sample = sample(kind);
    let of_sample = if kind == DraftKind::Refund { "\"prepaid\"" } else { "\"postpaid\"" };
    sample.facts = sample
        .facts
        .replace("brand = \"orange\"", &format!("brand = \"{brand}\""))
        .replace(of_sample, &format!("\"{contract}\""));
    if kind == DraftKind::Refund && contract != "prepaid" {
        sample.facts = sample.facts.replace("credit = \"18.00\"", "deposit = \"50.00\"");
        sample.facts = sample.facts.replace("bonus = \"3.00\"\n", "");
    }
    Desk::from_sample(&sample)
}

/// A card that is prepaid already cannot become prepaid.
fn can_be_written(kind: DraftKind, contract: &str) -> bool {
    kind != DraftKind::ToPrepaid || contract != "prepaid"
}

fn check(kind: DraftKind, brand: &adieu_directory::Brand, contract: &str) -> usize {
    let desk = desk(kind, &brand.id, contract);
    for lang in LANGS {
        let what = format!("{kind} {} {contract} {lang:?}", brand.id);
        match desk.draft(kind, lang) {
            Ok(draft) => {
                assert!(can_be_written(kind, contract), "{what}: written all the same");
                reads_well(&draft, &brand.name, &what);
            }
            Err(DraftError::NotHolding { .. }) if !can_be_written(kind, contract) => {}
            Err(error) => panic!("{what}: {error}"),
        }
    }
    LANGS.len()
}

fn reads_well(draft: &Draft, brand: &str, what: &str) {
    let letter = draft.kind.letter().is_some();
    let sheet = draft.kind == DraftKind::Sms;
    let line = draft.text.replace('\n', " ");
    assert!(sheet || draft.text.contains("1.2345678"), "{what}: no customer number");
    assert!(sheet || !letter || line.contains(brand), "{what}: no brand");
}

#[test]
fn every_kind_brand_contract_and_language_gets_a_letter_that_passes_the_lints() {
    let counts = std::thread::scope(|scope| {
        let work: Vec<_> = DraftKind::ALL
            .into_iter()
            .map(|kind| {
                scope.spawn(move || {
                    let one = |brand: &adieu_directory::Brand| {
                        CONTRACTS.map(|c| check(kind, brand, c)).iter().sum::<usize>()
                    };
                    DIRECTORY.brands().iter().map(one).sum::<usize>()
                })
            })
            .collect();
        work.into_iter().map(|one| one.join().expect("every letter is written")).sum::<usize>()
    });
    let brands = DIRECTORY.brands().len();
    assert!(brands >= 34, "only {brands} brands");
    assert_eq!(counts, DraftKind::ALL.len() * brands * CONTRACTS.len() * LANGS.len());
}

#[test]
fn a_line_between_machines_never_cites_the_law_on_ending_a_contract() {
    for line_use in USES {
        for contract in CONTRACTS {
            let line = format!("use = \"{line_use}\"\niccid = \"8932100000000000018\"");
            let text = person(&line).replace("\"postpaid\"", &format!("\"{contract}\""));
            let desk = Desk::from_toml(&text);
            for lang in LANGS {
                let text = desk.notice(lang).text;
                assert_eq!(text.contains("111/3"), line_use != "m2m", "{contract} {lang:?}");
            }
        }
    }
}

#[test]
fn every_kind_can_be_written_for_every_use_and_read_in_every_language() {
    for kind in DraftKind::ALL {
        for line_use in USES {
            let mut sample = sample(kind);
            let card = format!("[[line]]\nuse = \"{line_use}\"\niccid = \"8932100000000000018\"");
            sample.facts = sample.facts.replacen("[[line]]", &card, 1);
            let mut desk = Desk::from_sample(&sample);
            for (reads, lang) in READERS.into_iter().flat_map(|r| LANGS.map(|lang| (r, lang))) {
                desk.reads = reads;
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
    let digests: std::collections::BTreeSet<String> = DraftKind::ALL
        .into_iter()
        .map(|kind| {
            let draft = Desk::from_sample(&sample(kind)).draft(kind, LetterLang::Nl);
            draft.unwrap_or_else(|error| panic!("{kind}: {error}")).digest
        })
        .collect();
    assert_eq!(digests.len(), DraftKind::ALL.len(), "every kind has a digest of its own");
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
