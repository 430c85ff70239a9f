//! Names of facts: which line they mean, what may stand there, and which one a slip meant.
//!
//! It must never need a whole file where a name is enough.

use super::*;
use crate::keys::{distance, full_key};
use crate::{MAX_LINES, begins_section, nearest_key, nearest_word};

fn hint_of(key: &str, lines: usize) -> FactsHint {
    let fault = full_key(key, lines).expect_err(key);
    assert_eq!(fault.kind(), FactsErrorKind::WhichLine, "{key}");
    fault.hint().clone()
}

#[test]
fn the_next_line_may_be_begun_until_the_file_is_full() {
    assert_eq!(full_key("line.2.start", 2).as_deref(), Ok("line.2.start"));
    assert_eq!(full_key("line.99999.start", MAX_LINES - 1).as_deref(), Ok("line.99999.start"));
    let hint = hint_of("line.100000.start", MAX_LINES);
    assert_eq!(hint.to_string(), "say which: line.0.start to line.99999.start");
}

#[test]
fn where_there_is_one_line_at_most_its_name_is_told() {
    for lines in [0, 1] {
        let hint = hint_of("line.7.start", lines);
        assert_eq!(hint, FactsHint::OneLine("line.0.start".to_owned()), "{lines}");
    }
}

#[test]
fn every_fact_says_how_its_value_is_written_and_which_words_it_may_be() {
    assert_eq!(value_form("line.0.monthly_fee"), Some(ValueForm::Amount));
    assert_eq!(value_form("line.start"), Some(ValueForm::Day));
    assert_eq!(value_form("line.colour"), None);
    assert_eq!(allowed_words("line.3.contract"), ["postpaid", "prepaid", "hybrid"]);
    assert_eq!(allowed_words("line.start"), [""; 0]);
    assert_eq!(allowed_words("line.colour"), [""; 0]);
}

#[test]
fn kind_and_relation_begin_their_sections_and_no_other_fact_does() {
    let begin: Vec<&str> = known_keys().filter(|key| begins_section(key)).collect();
    assert_eq!(begin, ["subscriber.kind", "helper.relation"]);
    assert!(begins_section(" helper.relation "));
}

#[test]
fn a_short_name_bears_one_slip_and_a_long_one_some_more() {
    for (typed, meant) in [
        ("bill.deu", Some("bill.due")),
        ("bill.dxx", None),
        ("subscriber.contct_fone", Some("subscriber.contact_phone")),
        ("subscriber.contct_fonex", Some("subscriber.contact_phone")),
        ("subscriber.contct_fonexx", None),
    ] {
        assert_eq!(nearest_key(typed), meant, "{typed}");
    }
}

#[test]
fn a_name_far_longer_than_all_known_ones_is_like_none() {
    let long = |length: usize| format!("{}.monthly_fee", "x".repeat(length - 12));
    assert_eq!(nearest_key(&long(120)), Some("line.monthly_fee"));
    assert_eq!(nearest_key(&long(121)), None);
}

#[test]
fn the_last_part_of_a_name_weighs_more_than_its_section() {
    for (typed, meant) in [
        ("kind", "subscriber.kind"),
        ("reason", "wish.reason"),
        ("name", "helper.name"),
        ("line.due", "bill.due"),
        ("line.about", "complaint.about"),
        ("line.id", "line.easy_switch.id"),
        ("bill.refund_fee", "line.refund_fee"),
    ] {
        assert_eq!(nearest_key(typed), Some(meant), "{typed}");
    }
}

#[test]
fn a_word_bears_one_slip_and_one_more_for_every_three_letters() {
    let near = |typed| nearest_word(typed, &["end", "to-prepaid", "transfer"]);
    assert_eq!(near("ENDE"), Some("end"));
    assert_eq!(near("en"), Some("end"));
    assert_eq!(near("ewxy"), None);
    assert_eq!(near("transxxx"), Some("transfer"));
    assert_eq!(near("tranxxxx"), None);
    assert_eq!(near("xxxxrepaid"), Some("to-prepaid"));
    let long = ["x"; 36].concat();
    assert_eq!(nearest_word(&format!("{long}abcd"), &[&long]), Some(long.as_str()));
    assert_eq!(nearest_word(&format!("{long}abcde"), &[&long]), None, "41 letters are no word");
}

#[test]
fn a_slip_is_a_letter_too_many_too_few_another_or_two_swapped() {
    for (one, other, slips) in [
        ("due", "due", 0),
        ("", "due", 3),
        ("d", "due", 2),
        ("due", "d", 2),
        ("due", "dye", 1),
        ("ab", "ba", 1),
        ("brnad", "brand", 1),
        ("aebdcf", "abedcf", 1),
        ("badc", "abcd", 2),
        ("abc", "ca", 3),
        ("kitten", "sitting", 3),
    ] {
        assert_eq!(distance(one, other), slips, "{one} {other}");
        assert_eq!(distance(other, one), slips, "{other} {one}");
    }
}

#[test]
fn very_many_unknown_names_take_no_longer_than_reading_them() {
    let toml: String = (0..100_000).map(|at| format!("k{at} = 1\n")).collect();
    let toml =
        format!("[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470123456\"\n{toml}");
    let keys: Vec<String> = (0..100_000).map(|at| format!("\"line.0.k{at}\":\"bill\"")).collect();
    let json = format!(
        "{{\"subscriber\":{{\"kind\":\"consumer\"}},\"line\":[{{}}],\"source\":{{{}}}}}",
        keys.join(",")
    );
    let (toml, json) = (parse_toml(&toml).unwrap_err(), parse_json(&json).unwrap_err());
    // It was minutes when every name was compared with all that are known: the runner ends such a test.
    for (fault, key) in [(toml, "line.0.k0"), (json, "line.0.k0")] {
        assert_eq!((fault.kind(), fault.key()), (FactsErrorKind::UnknownKey, key));
        assert_eq!(fault.more(), 99_999);
    }
}

#[test]
fn the_first_fault_of_the_file_is_told_however_many_there_are() {
    let nonsense: String = (0..500).map(|at| format!("k{at} = 1\n")).collect();
    let text = format!("[subscriber]\nkind = \"consumer\"\nnmae = \"x\"\n[[line]]\n{nonsense}");
    let fault = parse_toml(&text).unwrap_err();
    assert_eq!(fault.hint(), &FactsHint::DidYouMean("name"));
    assert_eq!((fault.at(), fault.more()), (Some((3, 1)), 500));
}
