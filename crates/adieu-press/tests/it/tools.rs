//! Runs the programs that look at a PDF; a missing one fails the test with the way to get it.
//!
//! It must never skip: a PDF that nobody looked at is not tested.

use std::io::Write as _;
use std::process::{Command, Output};
use std::sync::LazyLock;

use adieu_desk::ports::Press as _;
use adieu_letter::Document;
use adieu_press::TypstPress;
use jiff::Timestamp;

static PRESS: LazyLock<TypstPress> = LazyLock::new(|| TypstPress::new().expect("faces"));

pub fn press() -> &'static TypstPress {
    &PRESS
}

pub fn at() -> Timestamp {
    "2026-06-20T09:00:00Z".parse().expect("an instant")
}

pub fn print(document: &Document) -> Vec<u8> {
    press().pdf(document, at()).expect("printed")
}

/// Runs a program on a PDF; `{}` in the arguments stands for the file.
fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> Output {
    let mut file = tempfile::Builder::new().suffix(".pdf").tempfile().expect("a file");
    file.write_all(pdf).expect("written");
    let path = file.path().to_str().expect("a plain path").to_owned();
    let arguments = arguments.iter().map(|a| if *a == "{}" { path.as_str() } else { a });
    Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program}: {error}; install poppler-utils qpdf (cargo xtask setup)")
    })
}

fn text_of(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let output = run(program, arguments, pdf);
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of a PDF in the order in which they are drawn.
pub fn words_of(pdf: &[u8]) -> String {
    text_of("pdftotext", &["-raw", "-enc", "UTF-8", "{}", "-"], pdf)
}

/// The table of fonts.
pub fn fonts_of(pdf: &[u8]) -> String {
    text_of("pdffonts", &["{}"], pdf)
}

/// The number of pages.
pub fn pages_of(pdf: &[u8]) -> usize {
    text_of("qpdf", &["--show-npages", "{}"], pdf).trim().parse().expect("a number")
}

/// The PDF with all its streams opened.
pub fn opened(pdf: &[u8]) -> String {
    let output = run("qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], pdf);
    assert!(output.status.success(), "qpdf: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Fails unless the file is sound.
pub fn assert_sound(pdf: &[u8]) {
    let report = text_of("qpdf", &["--check", "{}"], pdf);
    assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
}
