//! The PIN: asked for only with `--pin` and only after a refusal, tried once, kept nowhere.
//!
//! Every test counts the codes that reached the card.

use adieu_testcard::personality;

use crate::bedside::Bedside;
use crate::house::Ran;

/// A code that stands nowhere else.
const SECRET: &str = "73519264";
/// The same as bytes on the way to the card.
const SECRET_HEX: &str = "3733353139323634";

fn secret(tries: u8) -> Bedside {
    Bedside::with(vec![personality::newer(9).locked_with(SECRET, tries)])
}

fn backup(bedside: &Bedside, told: &str) -> Ran {
    bedside.run_told(&["card", "backup", "--out", "sim", "--pin"], told)
}

fn holds_the_code(text: &str) -> bool {
    text.contains(SECRET) || text.to_uppercase().contains(SECRET_HEX)
}

#[test]
fn the_right_code_opens_the_card_and_is_kept_nowhere() {
    let bedside = secret(3).codes(1);
    let told = backup(&bedside, &format!("{SECRET}\n")).good();
    assert_eq!(bedside.codes_tried(), 1);
    assert!(told.out.contains("9 contacts"), "{}", told.out);
    assert!(told.out.contains("Everything"), "{}", told.out);
    assert!(told.err.contains("3 tries are left for the PIN."), "told before: {}", told.err);
    assert!(!holds_the_code(&told.screen()));
    for file in bedside.house.names("sim") {
        assert!(!holds_the_code(&bedside.house.read(&format!("sim/{file}"))), "{file}");
    }
    assert!(!bedside.house.has("home"), "a reading needs no home");
}

#[test]
fn an_older_card_is_opened_too() {
    let bedside = Bedside::with(vec![personality::locked_2g()]).codes(1);
    backup(&bedside, "1234\n").good();
    assert_eq!(bedside.codes_tried(), 1);
}

#[test]
fn a_wrong_code_costs_one_try_whatever_else_is_typed() {
    let bedside = secret(3).codes(1);
    let told = backup(&bedside, &format!("1111\n{SECRET}\n2222\n")).ends(3);
    assert_eq!(bedside.codes_tried(), 1);
    assert!(told.err.contains("The PIN was wrong."), "{}", told.err);
    assert!(told.out.contains("2 tries are left for the PIN."), "{}", told.out);
    assert!(bedside.house.read("sim/report.txt").contains("2 tries are left"));
}

#[test]
fn what_is_no_code_and_what_is_nothing_cost_no_try() {
    for (told, says) in [
        ("12\n", "4 to 8 digits"),
        ("abcd\n", "4 to 8 digits"),
        ("123456789\n", "4 to 8 digits"),
        ("\n", "No PIN was tried"),
        ("", "No PIN was tried"),
    ] {
        let bedside = secret(3);
        let ran = backup(&bedside, told).ends(3);
        assert!(ran.err.contains(says), "{told:?}: {}", ran.err);
        assert_eq!(bedside.codes_tried(), 0);
    }
}

#[test]
fn the_last_try_wants_a_word_first_and_a_code_alone_is_not_that_word() {
    let bedside = secret(1);
    let ran = backup(&bedside, &format!("{SECRET}\n{SECRET}\n")).ends(3);
    assert_eq!(bedside.codes_tried(), 0);
    assert!(ran.err.contains("This is the last try."), "{}", ran.err);
    let bedside = secret(1).codes(1);
    backup(&bedside, &format!("last try\n{SECRET}\n")).good();
    assert_eq!(bedside.codes_tried(), 1);
    let mut bedside = secret(1).codes(1);
    bedside.house.speaks("nl");
    backup(&bedside, &format!("laatste poging\n{SECRET}\n")).good();
    assert_eq!(bedside.codes_tried(), 1);
}

#[test]
fn a_blocked_card_and_an_open_one_are_not_asked_about() {
    let blocked = secret(0);
    backup(&blocked, &format!("last try\n{SECRET}\n")).ends(3);
    let open = Bedside::with(vec![personality::newer(3)]);
    let ran = backup(&open, "1234\n").good();
    assert_eq!(ran.err, "", "nobody was asked");
}

#[test]
fn with_json_the_code_is_taken_from_the_pipe_without_a_word_beside_the_document() {
    let bedside = secret(3).codes(1);
    let told = format!("{SECRET}\n");
    let ran = bedside.run_told(&["card", "read", "--json", "--pin"], &told).good();
    assert_eq!(ran.err, "");
    assert_eq!(ran.json()["code"], "accepted");
    assert_eq!(ran.json()["complete"], true);
}

#[test]
fn without_the_option_a_code_in_the_pipe_is_left_alone() {
    let bedside = secret(3);
    bedside.run_told(&["card", "read"], &format!("{SECRET}\n")).ends(3);
    assert_eq!(bedside.codes_tried(), 0);
}
