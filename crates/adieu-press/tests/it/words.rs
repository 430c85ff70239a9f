//! Compares the words of the page with the text rendering of the same document.
//!
//! Spaces, dashes and hyphens are left out: a line may break where the other does not. So are the lines to
//! write on, which the page draws.

use adieu_letter::{Document, to_text};

use crate::samples::{LANGS, long_letter, notice, shop_sheet};
use crate::tools::{pages_of, print, words_of};

/// The words without what lines and pages change.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"-–=_\u{AD}\u{2010}\u{200B}".contains(*c))
        .collect()
}

fn check(document: &Document) {
    assert_eq!(bare(&words_of(&print(document))), bare(&to_text(document)));
}

#[test]
fn the_page_and_the_text_say_the_same_words_in_every_language() {
    for lang in LANGS {
        check(&notice(lang));
    }
}

#[test]
fn a_sheet_for_the_counter_says_the_same_words() {
    check(&shop_sheet());
}

#[test]
fn the_comparison_would_see_a_missing_word() {
    let mut other = notice(LANGS[0]);
    let printed = bare(&words_of(&print(&other)));
    other.blocks.pop();
    assert_ne!(printed, bare(&to_text(&other)));
}

#[test]
fn an_ordinary_notice_has_one_page_and_no_page_number() {
    for lang in LANGS {
        let pdf = print(&notice(lang));
        assert_eq!(pages_of(&pdf), 1, "{lang:?}");
        assert!(!words_of(&pdf).contains("1/1"));
    }
}

#[test]
fn a_letter_of_two_pages_has_page_numbers_and_all_its_rows() {
    let pdf = print(&long_letter());
    assert_eq!(pages_of(&pdf), 2);
    let words = words_of(&pdf);
    assert!(words.contains("1/2") && words.contains("2/2"), "{words}");
    for row in 1..=24 {
        assert!(words.contains(&format!("+32 470 00 00 {row:02}")), "row {row}");
    }
}

#[test]
fn a_letter_that_spills_a_few_lines_is_set_tight_on_one_page() {
    let mut letter = notice(LANGS[1]);
    let paragraph = letter.blocks[6].clone();
    let mut pages = vec![];
    for _ in 0..6 {
        letter.blocks.insert(7, paragraph.clone());
        pages.push((pages_of(&print(&letter)), letter.blocks.len()));
    }
    let on_one = pages.iter().filter(|(count, _)| *count == 1).count();
    assert!(on_one >= 2, "{pages:?}");
    assert_eq!(pages.last().map(|(count, _)| *count), Some(2), "{pages:?}");
}

#[test]
fn an_address_in_a_sentence_is_never_hyphenated() {
    let mut letter = notice(LANGS[3]);
    let address = "a.very.long.address.for.somebody@mail.example.org";
    for shift in 0..40 {
        letter
            .blocks
            .insert(6, crate::samples::paragraph(&format!("{} {address} end", "o ".repeat(shift))));
    }
    let words = words_of(&print(&letter));
    let joined: String = words.split_whitespace().collect();
    assert_eq!(joined.matches(address).count(), 40, "{words}");
}
