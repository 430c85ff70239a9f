//! A right is claimed when its finding holds, and never otherwise.

use adieu_case::Channel;
use adieu_facts::LetterLang;
use adieu_law::FindingOutcome;
use adieu_letter::{DraftKind, Oral};
use jiff::civil::date;

use crate::desk::{Desk, LANGS, LETTERS, person};

/// Joins the wrapped lines, so that a sentence can be looked for.
fn english(desk: &Desk) -> String {
    desk.notice(LetterLang::En).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_line_between_machines_cites_no_law_and_asks_by_the_terms() {
    let text = english(&Desk::from_toml(&person("use = \"m2m\"")));
    assert!(!text.contains("111/3"), "{text}");
    assert!(!text.contains("another operator"), "{text}");
    assert!(text.contains("the terms of the contract govern its end"), "{text}");
    assert!(text.contains("It ends on 2 July 2026."), "{text}");
}

#[test]
fn an_indefinite_contract_leaves_the_moment_open_and_names_the_date() {
    let text = english(&Desk::from_toml(&person("")));
    assert!(text.contains("It ends on 2 July 2026."), "{text}");
    assert!(text.contains("If you hold that a period of notice applies"), "{text}");
    assert!(!text.contains("moment that the subscriber chooses"), "{text}");
    assert!(text.contains("charge no compensation"), "{text}");
}

#[test]
fn a_prolonged_contract_ends_at_the_chosen_moment() {
    let text = english(&Desk::from_toml(&person("fixed_months = 6\nprolonged = true")));
    assert!(text.contains("ends at the moment that the subscriber chooses"), "{text}");
    assert!(!text.contains("If you hold"), "{text}");
}

#[test]
fn a_firm_of_ten_claims_no_moment_and_no_freedom_from_fees() {
    let text = person("fixed_months = 24")
        .replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 10");
    let text = english(&Desk::from_toml(&text));
    assert!(text.contains("We hereby terminate"), "{text}");
    assert!(!text.contains("subscriber chooses"), "{text}");
    assert!(!text.contains("charge no compensation"), "{text}");
    assert!(text.contains("any written means"), "{text}");
}

#[test]
fn a_firm_of_ten_with_a_prolonged_contract_is_held_to_one_month() {
    let text = person("fixed_months = 6\nprolonged = true")
        .replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 10");
    let text = english(&Desk::from_toml(&text));
    assert!(text.contains("limits it to one month"), "{text}");
}

#[test]
fn without_findings_nothing_is_claimed() {
    let mut desk = Desk::from_toml(&person("prolonged = true\nfixed_months = 6"));
    desk.findings = vec![Vec::new()];
    let text = english(&desk);
    for claim in ["111/3", "same article", "§", "another operator", "compensation"] {
        assert!(!text.contains(claim), "{claim}: {text}");
    }
}

#[test]
fn a_finding_that_is_uncertain_is_no_claim() {
    let mut desk = Desk::from_toml(&person("prolonged = true\nfixed_months = 6"));
    for finding in desk.findings.iter_mut().flatten() {
        if finding.rule.number() == 3 {
            finding.outcome = FindingOutcome::Uncertain;
        }
    }
    assert!(!english(&desk).contains("subscriber chooses"));
}

#[test]
fn freedom_from_compensation_is_not_claimed_where_the_protection_is_open() {
    let text = person("").replace("kind = \"consumer\"", "kind = \"estate\"\ndied = 2026-05-04")
        + "[helper]\nname = \"Noor Peeters\"\nrelation = \"heir\"\n";
    let text = english(&Desk::from_toml(&text));
    assert!(!text.contains("charge no compensation"), "{text}");
}

#[test]
fn a_card_without_a_number_keeps_no_right_to_port_it() {
    let line = "iccid = \"8932100000000000018\"\nuse = \"data\"";
    let text = person(line).replacen("number = \"+32 470 12 34 56\"\n", "", 1);
    let text = english(&Desk::from_toml(&text));
    assert!(!text.contains("another operator"), "{text}");
    assert!(text.contains("the SIM card with number 8932100000000000018"), "{text}");
}

#[test]
fn money_is_asked_back_only_where_there_is_some() {
    let text = english(&Desk::from_toml(&person("deposit = \"0.00\"")));
    assert!(!text.contains("deposit") && !text.contains("credit"), "{text}");
    let text = english(&Desk::from_toml(&person("deposit = \"50.00\"\ncredit = \"12.30\"")));
    assert!(
        text.contains("the deposit of €50.00") && text.contains("€12.30, if your terms"),
        "{text}"
    );
}

#[test]
fn the_reply_telephone_is_never_the_line_that_ends() {
    let with = |phone: &str| {
        let text = person("").replace("reads =", &format!("contact_phone = \"{phone}\"\nreads ="));
        let document = Desk::from_toml(&text).notice(LetterLang::Fr).document;
        let adieu_letter::Block::Sender { lines } = &document.blocks[0] else {
            panic!("no sender")
        };
        lines.last().cloned().unwrap_or_default()
    };
    assert_eq!(with("0470 12 34 56"), "ines@example.org");
    assert_eq!(with("0470 65 43 21"), "+32 470 65 43 21");
}

#[test]
fn the_address_read_off_the_bill_wins_and_unknown_ones_are_never_guessed() {
    let post = "[line.send_to]\npost = [\"Kundendienst\", \"Postfach 7\", \"1000 Brussel\"]";
    let desk = Desk::from_toml(&person(post));
    let to = LETTERS.addressee(DraftKind::Notice, LetterLang::Nl, &desk.input());
    assert!(to.reach_by_post);
    assert!(to.window.contains(&"Postfach 7".to_string()), "{:?}", to.window);

    let unknown = Desk::from_toml(&person("").replace("\"orange\"", "\"proximus\""));
    let to = LETTERS.addressee(DraftKind::Notice, LetterLang::Nl, &unknown.input());
    assert!(!to.reach_by_post && to.email.is_none());
    assert_eq!(to.window[0], "Proximus");
    assert!(to.window.iter().all(|line| !line.contains("1030")), "{:?}", to.window);
    assert!(unknown.draft(DraftKind::Notice, LetterLang::Nl).is_ok());
}

#[test]
fn a_follow_up_names_the_conversation_that_is_recorded() {
    let mut desk = Desk::from_toml(&person(""));
    let text = |desk: &Desk| {
        let draft = desk.draft(DraftKind::FollowUp, LetterLang::En).expect("it can be written");
        draft.text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(text(&desk).contains("our conversation of today, 1 June 2026."));
    desk.oral = Some(Oral { channel: Channel::Shop, on: date(2026, 5, 30) });
    assert!(text(&desk).contains("the visit to your shop on 30 May 2026."));
}

#[test]
fn lines_that_end_on_different_days_are_listed_with_their_days() {
    let more = r#"[[line]]
number = "+32 470 12 34 57"
brand = "orange"
[line.wish]
outcome = "end"
end_date = 2026-07-31

[wish]"#;
    let desk = Desk::from_toml(&person("").replace("[wish]", more));
    for lang in LANGS {
        let text = desk.notice(lang).text;
        assert!(text.contains("+32 470 12 34 56") && text.contains("+32 470 12 34 57"), "{text}");
        assert!(text.contains("31") && text.contains(" 2026"), "{text}");
    }
}

#[test]
fn a_mandate_is_named_and_enclosed() {
    let text = person("") + "\n[helper]\nname = \"Noor Peeters\"\nrelation = \"mandate\"\n";
    let text = english(&Desk::from_toml(&text));
    assert!(
        text.contains(
            "I write for the holder of the contract, Inès Martin, under a written mandate."
        ),
        "{text}"
    );
    assert!(text.contains("Enclosed: a copy of the mandate."), "{text}");
    assert!(
        text.ends_with(
            "Noor Peeters for Inès Martin, under a written mandate Enclosed: a copy of the mandate."
        ),
        "{text}"
    );
}

#[test]
fn a_prepaid_card_is_asked_no_final_bill_and_claims_no_credit() {
    let text = person("credit = \"12.00\"").replace("\"postpaid\"", "\"prepaid\"");
    let text = english(&Desk::from_toml(&text));
    assert!(!text.contains("final bill"), "{text}");
    assert!(text.contains("stop any automatic top-up"), "{text}");
    assert!(text.contains("€12.00, if your terms provide for it"), "{text}");
}

#[test]
fn freedom_from_fees_leaves_the_device_apart() {
    let device = "[line.device]\nvalue = \"240.00\"\nmonths = 24\ngot = 2025-09-01";
    let text = english(&Desk::from_toml(&person(device)));
    assert!(text.contains("no compensation for the ending itself apart from the device"), "{text}");
}
