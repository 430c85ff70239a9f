//! The person's code: offered once, only after the card denied something, and the card left as it was found.

use adieu_testcard::{Bed, personality};

use crate::program::{read, run};

#[test]
fn without_a_code_a_locked_card_is_read_as_far_as_it_goes() {
    let bed = Bed::start(vec![personality::locked(), personality::locked_2g()]).unwrap();
    for slot in [0, 1] {
        let said = read(&bed, slot);
        said.is_whole();
        assert!(said.number("denied") > 0, "{:?}", said.lines);
        assert_eq!(said.word("code"), "wanted, tries Some(3)");
        assert_eq!(bed.counts(slot).pin_tries, 0);
    }
}

#[test]
fn the_right_code_is_offered_once_and_opens_the_card() {
    let bed = Bed::start(vec![personality::locked(), personality::locked_2g()]).unwrap();
    for slot in [0, 1] {
        let said = run(&bed, &["--code", personality::CODE, "read", &bed.reader(slot)]);
        assert_eq!(said.is_whole().number("denied"), 0);
        assert_eq!(said.number("contacts"), 10);
        assert_eq!(bed.counts(slot).pin_tries, 1);
        assert_eq!(bed.counts(slot).writes, 0);
    }
}

#[test]
fn a_wrong_code_is_offered_once_and_no_more() {
    let bed = Bed::start(vec![personality::locked()]).unwrap();
    let said = run(&bed, &["--code", "9999", "read", &bed.reader(0)]);
    assert!(said.is_whole().number("denied") > 0);
    assert_eq!(bed.counts(0).pin_tries, 1);
}

#[test]
fn the_last_try_is_not_used_unless_the_person_said_so() {
    let bed = Bed::start(vec![personality::locked_last_try(), personality::blocked()]).unwrap();
    let said = run(&bed, &["--code", personality::CODE, "read", &bed.reader(0)]);
    assert_eq!(said.is_whole().word("not"), "tried LastTry");
    assert_eq!(bed.counts(0).pin_tries, 0);
    run(&bed, &["--code", personality::CODE, "read", &bed.reader(1)]).is_whole();
    assert_eq!(bed.counts(1).pin_tries, 0);
}

#[test]
fn a_card_that_a_code_opened_is_locked_again_for_whoever_comes_next() {
    let bed = Bed::start(vec![personality::locked(), personality::locked_2g()]).unwrap();
    for slot in [0, 1] {
        let resets = bed.counts(slot).resets;
        run(&bed, &["--code", personality::CODE, "read", &bed.reader(slot)]).is_whole();
        // The service may have switched it on once more by itself.
        assert!(bed.counts(slot).resets > resets, "started anew at the end");
        // The service itself would switch a card off that nobody uses for some seconds; this is at once.
        let next = read(&bed, slot);
        assert!(next.is_whole().number("denied") > 0);
        assert_eq!(bed.counts(slot).pin_tries, 1);
    }
}

#[test]
fn a_card_that_no_code_opened_is_not_started_anew() {
    let bed = Bed::start(vec![personality::locked()]).unwrap();
    let resets = bed.counts(0).resets;
    run(&bed, &["--code", "9999", "read", &bed.reader(0)]).is_whole();
    assert_eq!(bed.counts(0).resets, resets);
}
