//! The PIN: asked for only with `--pin` and only after a refusal, tried once, kept nowhere.
//!
//! Every test counts the codes that reached the card.

use adieu_testcard::{CTRL_C, Sitting, personality};

use crate::bedside::Bedside;
use crate::house::Ran;

/// A code that stands nowhere else.
const SECRET: &str = "73519264";
/// The same, and the key that ends a line.
const SECRET_TYPED: &str = "73519264\r";
/// The same as bytes on the way to the card.
const SECRET_HEX: &str = "3733353139323634";

fn secret(tries: u8) -> Bedside {
    Bedside::with(vec![personality::newer(9).locked_with(SECRET, tries)])
}

fn backup(bedside: &Bedside, told: &str) -> Ran {
    bedside.run_told(&["card", "backup", "--out", "sim", "--pin"], told)
}

/// The same at a terminal.
fn seen(bedside: &Bedside, answers: &[(&str, &str)]) -> Sitting {
    bedside.run_seen(&["card", "backup", "--out", "sim", "--pin"], answers)
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
    let word = [("To use it", "yes\r")];
    assert_eq!(seen(&bedside, &word).status.code(), Some(3));
    assert_eq!(bedside.codes_tried(), 0);
    let bedside = secret(1).codes(1);
    let told = seen(&bedside, &[("To use it", "last try\r"), ("PIN of the card", SECRET_TYPED)]);
    assert!(told.status.success(), "{}", told.screen);
    assert!(!holds_the_code(&told.screen), "{}", told.screen);
    assert_eq!(bedside.codes_tried(), 1);
    let mut bedside = secret(1).codes(1);
    bedside.house.speaks("nl");
    let told = seen(&bedside, &[("te gebruiken", "laatste poging\r"), ("incode", SECRET_TYPED)]);
    assert!(told.status.success(), "{}", told.screen);
    assert_eq!(bedside.codes_tried(), 1);
}

#[test]
fn the_last_try_is_not_taken_from_a_pipe_even_with_the_word() {
    for lang in ["en", "fr", "nl", "de", "zh-Hans"] {
        let mut bedside = secret(1);
        bedside.house.speaks(lang);
        let words = ["last try", "dernier essai", "laatste poging", "letzter Versuch", "最后一次"];
        for word in words {
            let told = format!("{word}\n{SECRET}\n");
            bedside.run_told(&["card", "read", "--pin"], &told).ends(3);
        }
        assert_eq!(bedside.codes_tried(), 0);
    }
    let bedside = secret(1);
    let ran = bedside.run_told(&["card", "read", "--pin"], "last try\n1111\n").ends(3);
    assert!(ran.err.contains("only somebody at a terminal"), "{}", ran.err);
    assert!(ran.err.contains("adieu card read --pin"), "{}", ran.err);
}

#[test]
fn a_wrong_last_code_is_called_wrong_and_the_card_blocked() {
    let bedside = secret(1).codes(1);
    let told = seen(&bedside, &[("To use it", "last try\r"), ("PIN of the card", "1111\r")]);
    assert_eq!(told.status.code(), Some(3));
    let screen = told.screen.replace("\r\n", " ");
    assert!(screen.contains("The PIN was wrong, and that was the last try"), "{screen}");
    assert!(screen.contains("PUK"), "{screen}");
    assert_eq!(bedside.codes_tried(), 1);
}

#[test]
fn ctrl_c_at_a_question_ends_the_command_and_nothing_is_written() {
    for (tries, question) in [(3, "PIN of the card"), (1, "To use it")] {
        let bedside = secret(tries);
        let told = seen(&bedside, &[(question, CTRL_C)]);
        assert_eq!(told.status.code(), Some(5), "{}", told.screen);
        assert!(told.screen.contains("nothing was written"), "{}", told.screen);
        assert!(!bedside.house.has("sim"));
        assert_eq!(bedside.codes_tried(), 0);
        let read = bedside.run_seen(&["card", "read", "--pin"], &[(question, CTRL_C)]);
        assert_eq!(read.status.code(), Some(5), "{}", read.screen);
    }
}

#[test]
fn a_card_that_a_code_opened_is_locked_again_for_every_other_program() {
    let bedside = secret(3).codes(1);
    backup(&bedside, &format!("{SECRET}\n")).good();
    bedside.run(&["card", "read"]).ends(3);
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
