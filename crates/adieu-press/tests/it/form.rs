//! Looks at what a reader, an archive and a screen reader need of the file.

use adieu_facts::LetterLang;

use crate::samples::{LANGS, long_letter, notice, shop_sheet};
use crate::tools::{assert_sound, fonts_of, opened, print};

#[test]
fn every_page_is_sound() {
    for lang in LANGS {
        assert_sound(&print(&notice(lang)));
    }
    assert_sound(&print(&shop_sheet()));
    assert_sound(&print(&long_letter()));
}

#[test]
fn the_file_says_that_it_is_pdf_a_2a_and_pdf_ua_1() {
    let pdf = opened(&print(&notice(LetterLang::Nl)));
    for mark in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/OutputIntents",
        "/DisplayDocTitle true",
    ] {
        assert!(pdf.contains(mark), "{mark}");
    }
}

#[test]
fn the_language_is_the_letters_own() {
    let expected = ["nl-BE", "fr-BE", "de-BE", "en-GB"];
    for (lang, expected) in LANGS.into_iter().zip(expected) {
        let pdf = opened(&print(&notice(lang)));
        assert!(pdf.contains(&format!("/Lang ({expected})")), "{expected}");
    }
}

#[test]
fn headings_lists_and_tables_are_tagged() {
    let pdf = opened(&print(&long_letter()));
    for tag in [
        "/StructTreeRoot",
        "/Marked true",
        "/S /H1",
        "/S /H2",
        "/S /L\n",
        "/S /LI",
        "/S /LBody",
        "/S /Table",
        "/S /TH",
        "/S /TD",
        "/S /P",
    ] {
        assert!(pdf.contains(tag), "{tag}");
    }
}

#[test]
fn title_and_instant_are_there_and_no_author() {
    let pdf = opened(&print(&notice(LetterLang::En)));
    assert!(pdf.contains("Termination of my mobile contract"));
    assert!(pdf.contains("D:20260620090000"));
    assert!(!pdf.contains("/Author") && !pdf.contains("dc:creator"));
}

#[test]
fn nothing_in_the_file_runs() {
    let pdf = opened(&print(&long_letter()));
    for active in ["/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/URI"] {
        assert!(!pdf.contains(active), "{active}");
    }
}

#[test]
fn every_face_is_inside_and_cut_to_what_is_used() {
    let fonts = fonts_of(&print(&notice(LetterLang::Nl)));
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(rows.len(), 3, "{fonts}");
    for row in rows {
        assert!(row.contains("Adieu") && row.contains("yes yes yes"), "{fonts}");
    }
}
