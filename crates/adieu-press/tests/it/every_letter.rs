//! Every kind of letter in every language, once on paper: the words of the text, a sound file, few pages.

use adieu_letter::{DraftKind, to_text};

use crate::desk::draft;
use crate::samples::LANGS;
use crate::tools::{assert_sound, pages_of, print, words_of};
use crate::words::bare;

/// No letter of an ordinary case is longer.
const PAGES: usize = 2;

#[test]
fn every_kind_says_on_paper_what_it_says_as_text_in_every_language() {
    std::thread::scope(|scope| {
        for lang in LANGS {
            scope.spawn(move || {
                for kind in DraftKind::ALL.into_iter().filter(|kind| kind.letter().is_some()) {
                    let document = draft(kind, lang).document;
                    let pdf = print(&document);
                    let pages = pages_of(&pdf);
                    let words = without_page_numbers(&words_of(&pdf), pages);
                    assert_eq!(bare(&words), bare(&to_text(&document)), "{kind} {lang:?}");
                    assert_sound(&pdf);
                    assert!(pages <= PAGES, "{kind} {lang:?}: too long");
                }
            });
        }
    });
}

/// A letter of several pages counts them at its foot.
fn without_page_numbers(words: &str, pages: usize) -> String {
    let number = |line: &&str| (1..=pages).any(|page| line.trim() == format!("{page}/{pages}"));
    words.lines().filter(|line| pages == 1 || !number(line)).collect::<Vec<_>>().join("\n")
}
