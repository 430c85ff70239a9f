//! Letters are hashed as evidence, so a letter made twice has to be one and the same.

use std::thread;

use adieu_desk::ports::Press as _;
use adieu_press::TypstPress;

use crate::samples::{LANGS, long_letter, notice};
use crate::tools::{at, press, print};

#[test]
fn the_same_document_and_instant_give_the_same_bytes() {
    let other = TypstPress::new().expect("faces");
    for document in LANGS.map(notice).into_iter().chain([long_letter()]) {
        assert!(print(&document) == other.pdf(&document, at()).expect("printed"));
    }
}

#[test]
fn another_instant_gives_other_bytes() {
    let document = notice(LANGS[0]);
    let later = at() + jiff::SignedDuration::from_secs(1);
    assert!(print(&document) != press().pdf(&document, later).expect("printed"));
}

#[test]
fn threads_and_forgetting_change_no_byte() {
    let expected = print(&notice(LANGS[2]));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..40 {
                    assert!(print(&notice(LANGS[2])) == expected);
                }
            });
        }
    });
}
