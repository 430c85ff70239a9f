//! No record holds a key, a password or a token.
//!
//! It must never repeat what it found.

use super::shelf::{Report, Shelf};

/// How secrets begin.
const MARKS: [&str; 8] =
    ["-----begin", "password=", "password:", "passwd=", "api_key", "apikey=", "token=", "bearer "];

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for (line, text) in file.all_texts() {
            let lower = text.to_lowercase();
            if MARKS.iter().any(|mark| lower.contains(mark)) {
                let message = "this looks like a key, a password or a token".to_owned();
                report.error(
                    (file.path, line),
                    message,
                    "remove it, and change it where it was valid",
                );
            }
        }
    }
}
