//! A press that prints the words of a document as they are.
//!
//! It must never pass for the real one: what it makes does not open as a PDF.

use adieu_desk::ports::{Press, PressError};
use adieu_letter::{Document, to_text};
use jiff::Timestamp;

/// Prints plain words; draws every character.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainPress;

impl Press for PlainPress {
    fn pdf(&self, document: &Document, at: Timestamp) -> Result<Vec<u8>, PressError> {
        Ok(format!("plain words, not a PDF, {at}\n{}", to_text(document)).into_bytes())
    }

    fn undrawable(&self, _text: &str) -> Vec<char> {
        Vec::new()
    }
}
