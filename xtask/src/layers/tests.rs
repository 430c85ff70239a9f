//! Invented manifests with one arrow each: the wrong ones are caught, the right ones are not.
//!
//! No test here reads the disk but the last, which looks at the real house.

use super::*;
use crate::program::root;

fn says(name: &str, rest: &str) -> Vec<String> {
    let path = format!("crates/{name}/Cargo.toml");
    let text = format!("[package]\nname = \"{name}\"\n{rest}\n");
    check(&Tree::of(&[(&path, &text)])).into_iter().map(|finding| finding.says).collect()
}

#[test]
fn an_arrow_down_is_fine() {
    assert!(says("adieu-case", "[dependencies]\nadieu-law.workspace = true").is_empty());
}

#[test]
fn an_arrow_up_is_caught() {
    let found = says("adieu-law", "[dependencies]\nadieu-case.workspace = true");
    assert_eq!(found, ["adieu-law (floor 2) uses adieu-case (floor 3)"]);
}

#[test]
fn an_arrow_sideways_is_caught() {
    let found = says("adieu-store", "[dependencies]\nadieu-words.workspace = true");
    assert!(found.is_empty(), "{found:?}");
    let found = says("adieu-photo", "[dependencies]\nadieu-directory.workspace = true");
    assert_eq!(found, ["adieu-photo (floor 1) uses adieu-directory (floor 1)"]);
}

#[test]
fn an_arrow_up_for_one_target_or_under_another_name_is_caught() {
    let found = says("adieu-law", "[target.'cfg(unix)'.dependencies]\nadieu-desk.workspace = true");
    assert_eq!(found, ["adieu-law (floor 2) uses adieu-desk (floor 5)"]);
    let found = says("adieu-law", "[dependencies]\nd = { package = \"adieu-desk\", path = \"x\" }");
    assert_eq!(found, ["adieu-law (floor 2) uses adieu-desk (floor 5)"]);
}

#[test]
fn the_testkit_is_for_tests_only() {
    assert!(says("adieu-desk", "[dev-dependencies]\nadieu-testkit.workspace = true").is_empty());
    let found = says("adieu-desk", "[dependencies]\nadieu-testkit.workspace = true");
    assert_eq!(found, ["adieu-desk ships adieu-testkit"]);
}

#[test]
fn the_test_card_is_for_tests_only_and_knows_no_more_than_the_card() {
    assert!(says("adieu-card", "[dev-dependencies]\nadieu-testcard.workspace = true").is_empty());
    let found = says("adieu-reader", "[dependencies]\nadieu-testcard.workspace = true");
    assert_eq!(found, ["adieu-reader ships adieu-testcard"]);
    assert!(says("adieu-testcard", "[dependencies]\nadieu-card.workspace = true").is_empty());
    assert!(says("adieu-testcard", "[dev-dependencies]\nadieu-reader.workspace = true").is_empty());
    let found = says("adieu-testcard", "[dependencies]\nadieu-reader.workspace = true");
    assert_eq!(found, ["adieu-testcard uses adieu-reader"]);
}

#[test]
fn a_dev_dependency_points_down_as_well() {
    let found = says("adieu-law", "[dev-dependencies]\nadieu-letter.workspace = true");
    assert_eq!(found, ["adieu-law (floor 2) uses adieu-letter (floor 4)"]);
}

#[test]
fn the_world_stays_out_of_pure_crates() {
    let found = says("adieu-letter", "[dependencies]\ngetrandom.workspace = true");
    assert_eq!(found, ["adieu-letter is values in, values out, and uses getrandom"]);
    assert!(says("adieu-letter", "[dev-dependencies]\ntempfile.workspace = true").is_empty());
    assert!(says("adieu-store", "[dependencies]\ngetrandom.workspace = true").is_empty());
}

#[test]
fn every_pure_crate_has_a_floor() {
    assert!(PURE.iter().all(|name| FLOORS.iter().any(|(crate_, _)| crate_ == name)));
}

#[test]
fn typst_lives_in_the_press() {
    assert!(says("adieu-press", "[dependencies]\ntypst.workspace = true").is_empty());
    assert_eq!(says("adieu", "[dependencies]\ntypst.workspace = true"), ["adieu uses typst"]);
}

#[test]
fn a_new_crate_needs_a_floor() {
    assert_eq!(says("adieu-reply", ""), ["adieu-reply has no floor"]);
}

#[test]
fn the_real_house_stands() {
    let tree = Tree::read(&root()).expect("the project's files can be read");
    assert_eq!(tree.manifests().count(), FLOORS.len() + 3, "every crate is looked at");
    assert_eq!(check(&tree), []);
}
