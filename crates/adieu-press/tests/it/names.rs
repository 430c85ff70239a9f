//! Prints names of many scripts, and names what it cannot print.

use adieu_desk::ports::{Press as _, PressError};

use crate::samples::{LANGS, document, notice, paragraph};
use crate::tools::{at, press, print, words_of};

#[test]
fn names_of_many_scripts_are_drawn() {
    let names = [
        "王小明",
        "李喆",
        "張堃",
        "歐陽娜娜",
        "佐々木 翼",
        "김민준",
        "Łukasz Żółć",
        "Nguyễn Thị Ánh Tuyết",
        "Șerban Țepeș",
        "Gökçe Işık",
        "Ærøskøbing",
        "Иван Петров",
        "Γιώργος Παπαδόπουλος",
        "Þór Örn",
        "Ġużeppi",
        "O’Brien",
        "Zoe\u{308} Rene\u{301}",
    ];
    let blocks = names.iter().map(|name| paragraph(name)).collect();
    let words = words_of(&print(&document(LANGS[3], "Names", blocks)));
    for name in &names[..names.len() - 1] {
        assert!(words.contains(name), "{name} in {words}");
    }
}

#[test]
fn a_character_without_a_glyph_is_named_before_anything_is_made() {
    let mut letter = notice(LANGS[0]);
    letter.blocks.push(paragraph("Tot ziens 😀 van 𠮷野 en nog eens 😀"));
    let error = press().pdf(&letter, at()).expect_err("a box");
    assert!(matches!(&error, PressError::Undrawable(c) if c[..] == ['😀', '𠮷']), "{error}");
    assert_eq!(error.to_string(), "no font here can draw U+1F600, U+20BB7");
}

#[test]
fn a_title_is_looked_at_too() {
    let error = press().pdf(&document(LANGS[0], "Dag 😀", vec![paragraph("Dag")]), at());
    assert!(matches!(error, Err(PressError::Undrawable(_))));
}

#[test]
fn a_mark_that_no_face_can_put_on_a_character_is_named() {
    // Each of the two can be drawn, but not the one above the other.
    assert!(press().undrawable("王\u{302}").is_empty());
    let letter = document(LANGS[0], "Naam", vec![paragraph("王\u{302}")]);
    match press().pdf(&letter, at()) {
        Ok(pdf) => assert!(words_of(&pdf).contains('王')),
        Err(error) => assert!(matches!(error, PressError::Undrawable(_)), "{error}"),
    }
}

#[test]
fn what_turns_or_hides_a_line_is_not_drawn() {
    assert_eq!(
        press().undrawable("a\u{202E}b\u{2066}c\0d\u{FEFF}e\u{E000}"),
        ['\u{202E}', '\u{2066}', '\0', '\u{FEFF}', '\u{E000}']
    );
    let quiet = "soft\u{AD}hyphen zero\u{200B}width\u{A0}no\u{202F}break\u{2011}here\njoin\u{2060}er\u{200D}";
    assert!(press().undrawable(quiet).is_empty());
    let words = words_of(&print(&document(LANGS[0], "x", vec![paragraph(quiet)])));
    let letters: String = words.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    assert_eq!(letters, "softhyphenzerowidthnobreakherejoiner");
}
