//! What an identifier supports, by the real records. Must hold every trap: nothing is claimed that they do not show.

use adieu_directory::{Directory, Identification, Note, Sureness, identify};
use expect_test::expect;

use crate::records::directory;

fn brand<'a>(found: &Identification<'a>) -> Option<(&'a str, &'static str)> {
    found.brand.map(|claim| (claim.id, claim.confidence.as_str()))
}

fn candidates<'a>(found: &Identification<'a>) -> Vec<&'a str> {
    found.candidates.iter().map(|candidate| candidate.id).collect()
}

fn says(found: &Identification<'_>) -> String {
    found.notes.iter().map(|note| note.says()).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_card_tells_its_issuer_and_those_who_perhaps_share_the_prefix() {
    let directory = directory();
    let found = identify(&directory, "8932 0200 0000 0000 010");
    assert_eq!(brand(&found), Some(("orange", "likely")));
    assert_eq!((found.operator, found.network.unwrap().reveal()), (Some("orange"), "20610"));
    assert_eq!(candidates(&found), ["hey", "undo", "neibo"]);
    expect![[r#"
        {
          "input": "8932 0200 0000 0000 010",
          "kind": "iccid",
          "valid": true,
          "normal": "8932020000000000010",
          "brand": {
            "id": "orange",
            "confidence": "likely"
          },
          "operator": {
            "id": "orange"
          },
          "network": {
            "plmn": "20610"
          },
          "candidates": [],
          "evidence": [],
          "notes": []
        }"#]]
    .assert_eq(&head_of_json(&found));
}

/// The JSON with its lists emptied: their texts are tested where they are made.
fn head_of_json(found: &Identification<'_>) -> String {
    let mut json = serde_json::to_value(found).unwrap();
    for list in ["candidates", "evidence", "notes"] {
        json[list] = serde_json::Value::Array(Vec::new());
    }
    serde_json::to_string_pretty(&json).unwrap()
}

#[test]
fn every_piece_of_evidence_has_words_a_source_a_day_and_a_confidence() {
    let directory = directory();
    for input in ["8932020000000000010", "206100000000001", "0470123456", "8932300000000000001"] {
        let json = serde_json::to_value(identify(&directory, input)).unwrap();
        let evidence = json["evidence"].as_array().unwrap();
        assert!(!evidence.is_empty(), "{input}");
        for one in evidence {
            for key in ["says", "source", "seen", "confidence", "about", "url"] {
                assert!(
                    one[key].as_str().is_some_and(|text| !text.is_empty()),
                    "{input} {key} {one}"
                );
            }
        }
    }
}

#[test]
fn a_wrong_check_digit_is_a_note_and_not_an_error() {
    let directory = directory();
    let found = identify(&directory, "8932020000000000013");
    assert!(found.is_valid());
    assert!(matches!(found.notes[0], Note::CheckDigitOff('0')));
    let short = identify(&directory, "893202000000000001");
    assert!(short.is_valid() && matches!(short.notes[0], Note::CheckDigitAbsent('0')));
}

#[test]
fn network_206_01_does_not_prove_proximus() {
    let directory = directory();
    let found = identify(&directory, "206010000000001");
    assert_eq!(brand(&found), Some(("proximus", "possible")));
    assert_eq!(candidates(&found), ["scarlet"]);
    assert!(says(&found).contains("proves no Proximus contract"), "{}", says(&found));
}

#[test]
fn a_foreign_profile_on_a_belgian_code_is_no_belgian_contract() {
    let directory = directory();
    let found = identify(&directory, "206018016000001");
    assert_eq!((brand(&found), found.operator), (None, None));
    assert!(says(&found).contains("Virgin Media Ireland"), "{}", says(&found));
    let roaming = identify(&directory, "206018890000001");
    assert_eq!(brand(&roaming), Some(("telenet", "possible")));
}

#[test]
fn prefix_893205_depends_on_the_age_of_the_card() {
    let directory = directory();
    let found = identify(&directory, "8932050000000000017");
    assert_eq!(brand(&found), Some(("voo", "possible")));
    let said = says(&found);
    assert!(said.contains("2014-12-31") && said.contains("Elephant Talk"), "{said}");
    assert!(said.contains("(see orange)"), "{said}");
    assert_eq!(found.operator, None, "who is party to VOO contracts is unknown");
}

#[test]
fn a_block_of_numbers_is_never_more_than_possible() {
    let directory = directory();
    for (number, id) in [
        ("0470123456", "proximus"),
        ("0486123456", "telenet"),
        ("0495123456", "orange"),
        ("0456123456", "proximus"),
    ] {
        let found = identify(&directory, number);
        assert_eq!(brand(&found), Some((id, "possible")), "{number}");
        assert_eq!(found.network, None);
        assert!(says(&found).contains("hint"), "{}", says(&found));
    }
    assert_eq!(candidates(&identify(&directory, "0486123456")), ["base"]);
    assert_eq!(candidates(&identify(&directory, "0456123456")), ["mobile-vikings", "jim-mobile"]);
}

#[test]
fn the_smallest_block_wins() {
    let directory = directory();
    assert_eq!(brand(&identify(&directory, "0465123456")), Some(("lycamobile", "possible")));
    assert_eq!(brand(&identify(&directory, "0465023456")), Some(("telenet", "possible")));
}

#[test]
fn several_brands_on_one_code_leave_the_networks_own_brand_possible_at_most() {
    let directory = directory();
    let base = identify(&directory, "206200000000001");
    assert_eq!(brand(&base), Some(("base", "possible")));
    let others = candidates(&base);
    assert!(others.contains(&"telenet") && others.contains(&"mobile-vikings"), "{others:?}");
    let joint = identify(&directory, "206040000000001");
    assert_eq!((brand(&joint), candidates(&joint)), (None, vec!["proximus", "orange"]));
    assert_eq!(brand(&identify(&directory, "206060000000001")), Some(("lycamobile", "likely")));
}

#[test]
fn nothing_foreign_gets_a_belgian_brand() {
    let directory = directory();
    for input in ["8933020000000000018", "208100000000001", "310150123456789", "+33612345678"] {
        let found = identify(&directory, input);
        assert!(found.is_valid(), "{input}");
        assert_eq!((brand(&found), found.operator), (None, None), "{input}");
        assert!(says(&found).contains("another country"), "{input} {}", says(&found));
    }
}

#[test]
fn luxembourg_codes_that_are_used_in_belgium_say_so() {
    let directory = directory();
    assert!(says(&identify(&directory, "270778000000001")).contains("used in Belgium"));
    assert!(says(&identify(&directory, "270771000000001")).contains("another country"));
}

#[test]
fn cards_of_police_and_public_safety_are_sent_back() {
    let directory = directory();
    for network in 70..=74 {
        let input = format!("206{network}0000000001");
        let found = identify(&directory, &input);
        assert!(found.is_valid());
        assert_eq!(brand(&found), None);
        assert!(says(&found).contains("give it back to the service"), "{}", says(&found));
    }
}

#[test]
fn machine_numbers_are_valid_and_have_no_brand() {
    let directory = directory();
    let found = identify(&directory, "077 12345678901");
    assert_eq!((found.is_valid(), brand(&found)), (true, None));
    assert!(says(&found).contains("machine-to-machine"));
}

#[test]
fn numbers_that_belong_to_no_card_say_so() {
    let directory = directory();
    assert!(says(&identify(&directory, "02 555 12 34")).contains("no SIM card"));
    let premium = says(&identify(&directory, "+32 70 363 363"));
    assert!(premium.contains("premium-rate") && premium.contains("30 cents"), "{premium}");
}

#[test]
fn issuers_that_are_no_brand_and_unlisted_prefixes_claim_nothing() {
    let directory = directory();
    let swift = identify(&directory, "8932010000000000018");
    assert_eq!(brand(&swift), None);
    assert!(!swift.evidence.is_empty());
    let unlisted = identify(&directory, "8932990000000000016");
    assert_eq!(brand(&unlisted), None);
    assert!(says(&unlisted).contains("does not hold this prefix"));
}

#[test]
fn an_embedded_card_and_an_activation_code_have_no_brand() {
    let directory = directory();
    for input in ["89044000000000000000000000000039", "LPA:1$rsp.example.com$AB12"] {
        let found = identify(&directory, input);
        assert_eq!((found.is_valid(), brand(&found)), (true, None));
        assert_eq!(found.notes.len(), 1);
    }
}

#[test]
fn what_is_nothing_is_invalid_with_a_reason() {
    let directory = directory();
    for input in ["", "hello", "=1+1", "12345"] {
        let found = identify(&directory, input);
        assert!(!found.is_valid() && matches!(found.notes[..], [Note::Invalid(_)]), "{input}");
        assert_eq!(serde_json::to_value(&found).unwrap()["normal"], serde_json::Value::Null);
    }
}

#[test]
fn nothing_is_ever_claimed_as_sure() {
    let directory = directory();
    let claims = |input: &str| identify(&directory, input).brand.map(|claim| claim.confidence);
    for network in 0..100 {
        assert!(claims(&format!("206{network:02}0000000001")) < Some(Sureness::Sure));
        assert!(claims(&format!("8932{network:02}0000000000001")) < Some(Sureness::Sure));
        assert!(claims(&format!("04{network:02}123456")) < Some(Sureness::Likely));
    }
}

#[test]
fn an_identification_does_not_show_the_input_in_debug() {
    let directory: Directory = directory();
    let found = identify(&directory, "0470123456");
    let shown = format!("{found:?}");
    assert!(!shown.contains("0470123456") && !shown.contains("+32470123456"), "{shown}");
}

#[test]
fn without_records_everything_is_still_read() {
    let directory = Directory::default();
    let found = identify(&directory, "8932020000000000010");
    assert_eq!((found.is_valid(), brand(&found)), (true, None));
}
