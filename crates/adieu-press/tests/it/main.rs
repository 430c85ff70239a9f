//! The tests of the press; they never use a real person's words or a font of the machine.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// Bytes: the same in, the same out.
mod bytes;
/// Real letters of invented people.
mod desk;
/// Every kind of letter in every language.
mod every_letter;
/// What each page is: PDF/A-2a, PDF/UA-1, tagged, with its faces inside.
mod form;
/// What other people wrote stays text.
mod hostile;
/// Facts under which each kind of letter can be written.
#[path = "../../../adieu-letter/tests/it/sample.rs"]
mod kinds;
/// Names in many scripts, and what cannot be drawn.
mod names;
/// Letters of invented people.
mod samples;
/// The programs that look at a PDF.
mod tools;
/// The page says what the document says.
mod words;
