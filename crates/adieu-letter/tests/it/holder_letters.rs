//! Letters about a line that changes hands or sleeps, a death, a mandate, personal data, a locked device.

use adieu_case::{Channel, LetterKind};
use adieu_facts::{LetterLang, ReaderLang};
use adieu_letter::{Draft, DraftError, DraftKind, Ground, SentLetter, WhyMissing};
use jiff::civil::date;

use crate::desk::{Desk, LANGS, LETTERS, person};

/// The kinds that these tests are about.
pub const KINDS: [DraftKind; 8] = [
    DraftKind::Pause,
    DraftKind::Transfer,
    DraftKind::ToPrepaid,
    DraftKind::Estate,
    DraftKind::Mandate,
    DraftKind::DataAccess,
    DraftKind::DataErasure,
    DraftKind::Unlock,
];

const TAKER: &str = r#"
[line.transfer]
relation = "sibling"
name = "Joris Martin"
address = ["Dorpsstraat 2", "3000 Leuven"]
"#;
const PAUSE: &str = "[line.pause]\nfrom = 2026-07-01\nuntil = 2026-08-31";
const DEVICE: &str = "[line.device]\nvalue = \"240.00\"\nmonths = 24\ngot = 2025-09-01";

/// Facts under which a letter of this kind holds.
pub fn facts_for(kind: DraftKind) -> String {
    let wish = |text: String, outcome: &str| {
        text.replace("outcome = \"end\"", &format!("outcome = \"{outcome}\""))
    };
    match kind {
        DraftKind::Pause => wish(person(PAUSE), "pause"),
        DraftKind::Transfer => wish(person(TAKER), "transfer"),
        DraftKind::ToPrepaid => wish(person(""), "to-prepaid"),
        DraftKind::Estate => estate(""),
        DraftKind::Mandate => helped(person(""), "mandate"),
        DraftKind::Unlock => person(DEVICE),
        DraftKind::DataAccess
        | DraftKind::DataErasure
        | DraftKind::Notice
        | DraftKind::FollowUp
        | DraftKind::PhoneScript
        | DraftKind::ChatScript
        | DraftKind::ShopSheet
        | DraftKind::FormSheet
        | DraftKind::Sms
        | DraftKind::Reminder
        | DraftKind::FormalNotice
        | DraftKind::Ombudsman
        | DraftKind::Refund
        | DraftKind::BillDispute
        | DraftKind::Withdrawal => person(""),
    }
}

/// Somebody acts for the holder.
pub fn helped(text: String, relation: &str) -> String {
    text + &format!("\n[helper]\nname = \"Noor Peeters\"\nrelation = \"{relation}\"\n")
}

fn estate(line: &str) -> String {
    let text = person(line).replace("kind = \"consumer\"", "kind = \"estate\"\ndied = 2026-05-04");
    helped(text, "heir")
}

fn draft(text: &str, kind: DraftKind) -> Result<Draft, DraftError> {
    Desk::from_toml(text).draft(kind, LetterLang::En)
}

/// The English words of a letter, with its wrapped lines joined.
pub fn english(text: &str, kind: DraftKind) -> String {
    match draft(text, kind) {
        Ok(draft) => draft.text.split_whitespace().collect::<Vec<_>>().join(" "),
        Err(error) => panic!("{kind}: {error}"),
    }
}

fn misses(text: &str, kind: DraftKind, key: &str, why: WhyMissing) {
    match draft(text, kind) {
        Err(DraftError::Missing { facts, .. }) => {
            assert!(facts.iter().any(|fact| fact.key == key && fact.why == why), "{facts:?}");
        }
        other => panic!("{kind}: {other:?}"),
    }
}

fn rests(text: &str, kind: DraftKind, ground: Ground) {
    match draft(text, kind) {
        Err(DraftError::NotHolding { obstacles, .. }) => {
            assert!(obstacles.iter().any(|obstacle| obstacle.ground == ground), "{obstacles:?}");
        }
        other => panic!("{kind}: {other:?}"),
    }
}

/// Two lines on one contract; `line` adds to both.
fn two_lines(line: &str, outcome: &str) -> String {
    let second = format!(
        "[[line]]\nnumber = \"+32 470 12 34 57\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         customer_number = \"1.2345678\"\n{line}\n\n[wish]"
    );
    let text = person(line).replace("[wish]", &second);
    text.replace("outcome = \"end\"", &format!("outcome = \"{outcome}\""))
}

#[test]
fn every_letter_opens_with_who_which_line_and_which_contract() {
    for kind in KINDS {
        let desk = Desk::from_toml(&facts_for(kind));
        for lang in LANGS {
            let draft = desk.draft(kind, lang);
            let text = draft.map(|draft| draft.text).unwrap_or_else(|error| panic!("{error}"));
            let start: String = text.lines().take(28).collect::<Vec<_>>().join(" ");
            for value in ["Inès Martin", "+32 470 12 34 56", "1.2345678", "AD-", "Orange"] {
                assert!(start.contains(value), "{kind} {lang:?}: {value}\n{text}");
            }
        }
    }
}

#[test]
fn every_letter_can_be_read_in_every_language() {
    for kind in KINDS {
        let mut desk = Desk::from_toml(&facts_for(kind));
        for reads in
            [ReaderLang::ZhHans, ReaderLang::En, ReaderLang::Fr, ReaderLang::Nl, ReaderLang::De]
        {
            desk.reads = reads;
            let text = LETTERS.reading(kind, LetterLang::Nl, &desk.input());
            assert!(text.is_ok(), "{kind} {reads:?}: {text:?}");
        }
    }
}

#[test]
fn every_answer_has_a_day_and_says_whether_a_law_sets_it() {
    for kind in KINDS {
        let text = english(&facts_for(kind), kind);
        let by_law = matches!(kind, DraftKind::DataAccess | DraftKind::DataErasure);
        assert_eq!(text.contains("Article 12 of the same Regulation"), by_law, "{text}");
        assert_eq!(text.contains("a request, not a period set by law"), !by_law, "{text}");
        assert!(text.contains(if by_law { "1 July 2026" } else { "15 June 2026" }), "{text}");
    }
}

#[test]
fn a_pause_names_its_days_and_claims_no_right() {
    let text = english(&facts_for(DraftKind::Pause), DraftKind::Pause);
    assert!(text.contains("from 1 July 2026 up to and including 31 August 2026"), "{text}");
    assert!(text.contains("no law that gives a right to a pause"), "{text}");
    assert!(!text.contains("111/3"), "{text}");
}

#[test]
fn a_pause_without_a_last_day_runs_until_the_next_letter() {
    let facts = facts_for(DraftKind::Pause).replace("until = 2026-08-31", "");
    let text = english(&facts, DraftKind::Pause);
    assert!(text.contains("from 1 July 2026 until I write again"), "{text}");
}

#[test]
fn a_pause_without_a_first_day_or_with_one_that_is_over_is_stopped() {
    let facts = facts_for(DraftKind::Pause);
    let (kind, key) = (DraftKind::Pause, "line.0.pause.from");
    misses(&facts.replace("from = 2026-07-01\n", ""), kind, key, WhyMissing::Absent);
    misses(&facts.replace("2026-07-01", "2026-05-31"), kind, key, WhyMissing::Past);
    assert!(draft(&facts.replace("2026-07-01", "2026-06-01"), kind).is_ok());
}

#[test]
fn lines_that_pause_on_different_days_do_not_share_a_letter() {
    let same = two_lines(PAUSE, "pause");
    let text = english(&same, DraftKind::Pause);
    assert!(text.contains("- +32 470 12 34 56 - +32 470 12 34 57"), "{text}");
    rests(
        &same.replacen("2026-08-31", "2026-09-30", 1),
        DraftKind::Pause,
        Ground::SameForEveryLine,
    );
}

#[test]
fn a_subscription_goes_to_anybody_and_a_prepaid_card_to_family_only() {
    let kind = DraftKind::Transfer;
    let other = facts_for(kind).replace("\"sibling\"", "\"other\"");
    let text = english(&other, kind);
    assert!(text.contains("transfer this contract to Joris Martin, Dorpsstraat 2, 3000 Leuven"));
    assert!(!text.contains("brother or sister"), "{text}");
    let prepaid = |text: &str| text.replace("\"postpaid\"", "\"prepaid\"");
    rests(&prepaid(&other), kind, Ground::PrepaidTransfer);
    let text = english(&prepaid(&facts_for(kind)), kind);
    assert!(text.contains("a brother or sister of the present one"), "{text}");
    let unknown = prepaid(&facts_for(kind)).replace("relation = \"sibling\"\n", "");
    misses(&unknown, kind, "line.0.transfer.relation", WhyMissing::Absent);
}

#[test]
fn a_transfer_without_the_new_holder_asks_who_that_is() {
    let kind = DraftKind::Transfer;
    let facts = facts_for(kind);
    let nameless = facts.replace("name = \"Joris Martin\"\n", "");
    misses(&nameless, kind, "line.0.transfer.name", WhyMissing::Absent);
    let homeless = facts.replace("address = [\"Dorpsstraat 2\", \"3000 Leuven\"]\n", "");
    misses(&homeless, kind, "line.0.transfer.address", WhyMissing::Absent);
    let kindless = facts.replace("contract = \"postpaid\"\n", "");
    misses(&kindless, kind, "line.0.contract", WhyMissing::Absent);
}

#[test]
fn a_prepaid_line_cannot_go_to_prepaid_again() {
    let facts = facts_for(DraftKind::ToPrepaid).replace("\"postpaid\"", "\"prepaid\"");
    rests(&facts, DraftKind::ToPrepaid, Ground::NotPrepaidYet);
}

#[test]
fn a_card_without_a_number_keeps_none_on_prepaid() {
    let facts = facts_for(DraftKind::ToPrepaid).replace("number = \"+32 470 12 34 56\"\n", "");
    misses(&facts, DraftKind::ToPrepaid, "line.0.number", WhyMissing::Absent);
}

#[test]
fn another_brand_asks_for_the_number_itself() {
    let kind = DraftKind::ToPrepaid;
    let text = english(&facts_for(kind), kind);
    assert!(text.contains("from the subscription to prepaid with Orange on 2 July 2026"), "{text}");
    assert!(text.contains("This letter is no notice"), "{text}");
    let port = |name: &str| {
        let line = format!("[line.port]\nnew_operator = \"{name}\"");
        person(&line).replace("outcome = \"end\"", "outcome = \"to-prepaid\"")
    };
    let text = english(&port("Voorbeeld Mobiel"), kind);
    assert!(text.contains("The number moves to prepaid with Voorbeeld Mobiel, which will ask"));
    assert!(!text.contains("from the subscription"), "{text}");
    assert!(
        english(&port("orange"), kind).contains("from the subscription to prepaid with Orange")
    );
}

#[test]
fn a_day_that_is_over_asks_for_prepaid_as_soon_as_possible() {
    let facts = facts_for(DraftKind::ToPrepaid).replace("2026-07-02", "2026-05-02");
    assert!(english(&facts, DraftKind::ToPrepaid).contains("as soon as possible"));
}

#[test]
fn heirs_tell_of_the_death_and_ask_for_one_thing() {
    let kind = DraftKind::Estate;
    let text = english(&estate(""), kind);
    assert!(text.contains("Inès Martin, died on 4 May 2026. I write to you as an heir."), "{text}");
    assert!(text.contains("is to end on 2 July 2026; the notice comes in a letter of its own."));
    assert!(text.contains("Until then, please leave the voicemail"), "{text}");
    assert!(!text.contains("stays as it is"), "{text}");
    let keep = estate("").replace("\"end\"\nend_date = 2026-07-02", "\"compare\"");
    let text = english(&keep, kind);
    assert!(text.contains("the contract stays as it is until I write again"), "{text}");
    assert!(!text.contains("is to end"), "{text}");
    let taker = estate(TAKER).replace("\"end\"\nend_date = 2026-07-02", "\"transfer\"");
    assert!(english(&taker, kind).contains("Please let Joris Martin take over the contract"));
}

#[test]
fn heirs_name_the_notice_that_left_and_no_day_that_is_over() {
    let mut desk = Desk::from_toml(&estate(""));
    let on = date(2026, 5, 20);
    desk.sent = vec![SentLetter { kind: LetterKind::Notice, by: Channel::Post, on }];
    let text = |desk: &Desk| {
        let draft = desk.draft(DraftKind::Estate, LetterLang::En);
        let text = draft.map(|draft| draft.text).unwrap_or_else(|error| panic!("{error}"));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let noticed = text(&desk);
    assert!(noticed.contains("The notice of 20 May 2026 ends the contract on 2 July 2026."));
    assert!(!noticed.contains("a letter of its own"), "{noticed}");
    let over = english(&estate("").replace("2026-07-02", "2026-05-31"), DraftKind::Estate);
    assert!(!over.contains("31 May") && !over.contains("end nothing"), "{over}");
    assert!(over.contains("untouched until the family writes to you again"), "{over}");
    let data = english(&estate("use = \"data\""), DraftKind::Estate);
    assert!(!data.contains("voicemail"), "{data}");
}

#[test]
fn heirs_end_nothing_while_a_port_runs() {
    let text = english(&estate("[line.port]\nrequested = 2026-05-20"), DraftKind::Estate);
    assert!(text.contains("Please end nothing for now"), "{text}");
    assert!(!text.contains("is to end"), "{text}");
}

#[test]
fn nobody_writes_as_an_heir_of_the_living_or_without_the_day() {
    rests(&person(""), DraftKind::Estate, Ground::HolderDied);
    rests(&helped(person(""), "parent"), DraftKind::Estate, Ground::HolderDied);
    let undated = estate("").replace("died = 2026-05-04\n", "");
    misses(&undated, DraftKind::Estate, "subscriber.died", WhyMissing::Absent);
}

#[test]
fn the_holder_signs_the_mandate_and_nobody_else() {
    for lang in LANGS {
        let desk = Desk::from_toml(&facts_for(DraftKind::Mandate));
        let draft = desk.draft(DraftKind::Mandate, lang).unwrap_or_else(|e| panic!("{e}"));
        let blocks = &draft.document.blocks;
        let adieu_letter::Block::Sender { lines } = &blocks[0] else { panic!("no sender") };
        assert_eq!(lines[0], "Inès Martin");
        let signed = blocks.iter().find_map(|block| {
            if let adieu_letter::Block::Signature { lines, .. } = block {
                Some(lines.clone())
            } else {
                None
            }
        });
        assert_eq!(signed, Some(vec!["Inès Martin".to_string()]), "{lang:?}");
        assert!(draft.text.contains("Noor Peeters"), "{lang:?}");
    }
}

#[test]
fn a_mandate_needs_somebody_who_acts_under_one() {
    misses(&person(""), DraftKind::Mandate, "helper.name", WhyMissing::Absent);
    for relation in ["parent", "guardian"] {
        rests(&helped(person(""), relation), DraftKind::Mandate, Ground::MandateGiven);
    }
}

#[test]
fn rights_over_data_are_those_of_a_living_person() {
    let firm = person("").replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 3");
    for kind in [DraftKind::DataAccess, DraftKind::DataErasure] {
        rests(&firm, kind, Ground::PersonalData);
        rests(&estate(""), kind, Ground::PersonalData);
        let mut desk = Desk::from_toml(&person(""));
        desk.findings = vec![Vec::new()];
        let refused = desk.draft(kind, LetterLang::En);
        assert!(matches!(refused, Err(DraftError::NotHolding { .. })), "{refused:?}");
    }
    let helper = helped(person(""), "mandate");
    let text = english(&helper, DraftKind::DataAccess);
    assert!(text.contains("that you hold about Inès Martin from this contract"), "{text}");
}

#[test]
fn access_asks_for_the_table_of_a_device_and_the_credit_of_a_card() {
    let kind = DraftKind::DataAccess;
    let text = english(&person(DEVICE), kind);
    assert!(text.contains("depreciation table") && text.contains("all bills"), "{text}");
    let text = english(&person("").replace("\"postpaid\"", "\"prepaid\""), kind);
    assert!(text.contains("top-ups") && !text.contains("all bills"), "{text}");
    assert!(!text.contains("depreciation table"), "{text}");
}

#[test]
fn erasure_respects_what_the_law_keeps_and_for_how_long() {
    let kind = DraftKind::DataErasure;
    let text = english(&person(""), kind);
    assert!(text.contains("This contract ends on 2 July 2026."), "{text}");
    assert!(text.contains("that is until 2 July 2027"), "{text}");
    let over = english(&person("").replace("2026-07-02", "2025-05-31"), kind);
    assert!(over.contains("This contract ended on 31 May 2025."), "{over}");
    assert!(over.contains("ended on 31 May 2026: please erase these too"), "{over}");
    let last_day = english(&person("").replace("2026-07-02", "2025-06-01"), kind);
    assert!(last_day.contains("that is until 1 June 2026"), "{last_day}");
    let unknown = person("").replace("end_date = 2026-07-02", "");
    misses(&unknown, kind, "wish.end_date", WhyMissing::Absent);
}

#[test]
fn requests_about_data_go_to_the_desk_that_the_directory_knows() {
    let to = |brand: &str, kind: DraftKind, line: &str| {
        let text = person(line).replace("\"orange\"", &format!("\"{brand}\""));
        LETTERS.addressee(kind, LetterLang::Nl, &Desk::from_toml(&text).input()).email
    };
    let stated = "[line.send_to]\nemail = \"bills@example.org\"";
    for kind in [DraftKind::DataAccess, DraftKind::DataErasure] {
        for (brand, mail) in [
            ("proximus", "privacy@proximus.com"),
            ("mobile-vikings", "privacy@mobilevikings.be"),
            ("jim-mobile", "privacy@mobilevikings.be"),
        ] {
            assert_eq!(to(brand, kind, stated).as_deref(), Some(mail), "{brand}");
        }
        assert_eq!(to("orange", kind, "").as_deref(), None);
        assert_eq!(to("orange", kind, stated).as_deref(), Some("bills@example.org"));
    }
    assert_eq!(to("proximus", DraftKind::Unlock, "").as_deref(), None);
}

#[test]
fn a_lock_is_asked_about_and_the_law_cited_only_for_a_device_of_the_contract() {
    let kind = DraftKind::Unlock;
    let text = english(&facts_for(kind), kind);
    assert!(text.contains("article 111/3, § 3,") && text.contains("If there is no lock"), "{text}");
    for other in [person(""), person(&format!("use = \"m2m\"\n{DEVICE}"))] {
        let text = english(&other, kind);
        assert!(!text.contains("111/3") && text.contains("If there is no lock"), "{text}");
    }
}

#[test]
fn a_belgian_identity_card_is_never_to_be_copied_and_other_papers_go_unmentioned() {
    let card = |kind: DraftKind, paper: &str| {
        let text = facts_for(kind)
            .replace("[subscriber]", &format!("[subscriber]\nid_kind = \"{paper}\""));
        english(&text, kind)
    };
    for kind in [
        DraftKind::Transfer,
        DraftKind::Estate,
        DraftKind::Mandate,
        DraftKind::DataAccess,
        DraftKind::DataErasure,
        DraftKind::ShopSheet,
        DraftKind::PhoneScript,
        DraftKind::FormSheet,
    ] {
        assert!(card(kind, "belgian-eid").contains("article 127"), "{kind}");
        assert!(!card(kind, "passport").contains("copy of a Belgian identity card"), "{kind}");
    }
}

#[test]
fn a_month_from_the_end_of_january_is_clamped() {
    let mut desk = Desk::from_toml(&person("").replace("2026-07-02", "2027-02-10"));
    desk.today = date(2027, 1, 31);
    let text = desk.draft(DraftKind::DataAccess, LetterLang::En).map(|draft| draft.text);
    let text = text.unwrap_or_else(|error| panic!("{error}"));
    assert!(text.contains("28 February 2027"), "{text}");
}

/// The numbers of a text in order: amounts, days, articles, telephone numbers.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_string)
        .collect();
    found.sort();
    found
}

/// Every way in which somebody may write: alone, for somebody, for a firm, for the dead.
fn writers(text: &str) -> Vec<String> {
    let firm = text.replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 3");
    let dead = text.replace("kind = \"consumer\"", "kind = \"estate\"\ndied = 2026-05-04");
    let mut all = vec![text.to_string(), firm, helped(dead, "heir")];
    all.extend(["mandate", "parent", "guardian"].map(|role| helped(text.to_string(), role)));
    all
}

#[test]
fn whoever_writes_about_whatever_line_gets_a_whole_letter_or_a_clear_refusal() {
    let (mut written, mut refused) = (0, 0);
    for kind in KINDS {
        let mut texts = vec![
            facts_for(kind),
            two_lines(&format!("{PAUSE}\n{TAKER}"), "end"),
            facts_for(kind).replace("number = \"+32 470 12 34 56\"\n", ""),
            facts_for(kind).replace("\"postpaid\"", "\"prepaid\""),
            facts_for(kind).replace("\"postpaid\"", "\"postpaid\"\nuse = \"m2m\""),
            facts_for(kind).replace("email = \"ines@example.org\"\n", ""),
            facts_for(kind).replace("end_date = 2026-07-02\n", ""),
            facts_for(kind).replace("2026-07-02", "2026-05-20"),
        ];
        texts.retain(|text| text.contains("kind = \"consumer\"") && !text.contains("[helper]"));
        if matches!(kind, DraftKind::Estate | DraftKind::Mandate) {
            texts.push(person(TAKER));
        }
        for text in texts.iter().flat_map(|text| writers(text)) {
            let desk = Desk::from_toml(&text);
            let mut seen: Option<Vec<String>> = None;
            for lang in LANGS {
                match desk.draft(kind, lang) {
                    Ok(draft) => {
                        written += 1;
                        let numbers = numbers(&draft.text);
                        assert_eq!(
                            seen.get_or_insert(numbers.clone()),
                            &numbers,
                            "{kind} {lang:?}"
                        );
                    }
                    Err(DraftError::Missing { .. } | DraftError::NotHolding { .. }) => refused += 1,
                    Err(error) => panic!("{kind} {lang:?}: {error}\n{text}"),
                }
            }
        }
    }
    assert!(written > 400 && refused > 100, "{written} written, {refused} refused");
}
