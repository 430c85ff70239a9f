//! The contract of every journal, on SQLite.
//!
//! The stories and the stand-in live in adieu-testkit; nothing here may soften them.

use adieu_desk::ports::Journal;
use adieu_store::{Home, KeyChoice};
use adieu_testkit::contract;

use crate::sample;

fn with_fresh(call: &mut dyn FnMut(&dyn Journal)) {
    let folder = sample::quick_folder();
    let home = Home::create(&folder.path().join("home"), &KeyChoice::File).unwrap();
    call(home.journal());
}

#[test]
fn sqlite_plays_every_story() {
    contract::play_all(with_fresh);
}

#[test]
fn sqlite_answers_random_walks_like_the_stand_in() {
    contract::walk(48, with_fresh);
}

#[test]
fn what_was_accepted_is_there_after_closing_and_opening() {
    let (_folder, path) = sample::filled();
    let told = sample::read_all(Home::open(&path, &KeyChoice::File).unwrap().journal()).unwrap();
    assert_eq!(
        told,
        sample::read_all(Home::open(&path, &KeyChoice::File).unwrap().journal()).unwrap()
    );
    assert!(told.contains("A5.0"), "{told}");
}
