//! Other programs that read what adieu wrote; a missing one fails the test with the way to get it.
//!
//! It must never skip: a file that nobody looked at is not tested.

use std::path::Path;
use std::process::Command;

/// Returns the words of a PDF in the order in which they are drawn.
pub fn pdf_words(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(file)
        .arg("-")
        .output()
        .unwrap_or_else(|error| {
            panic!("pdftotext: {error}; install poppler-utils (cargo xtask setup)")
        });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the SHA-256 of a text in hexadecimal.
pub fn sha256(text: &str) -> String {
    use sha2::{Digest as _, Sha256};
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns a text without the breaks of lines, and with each gap as one space.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
