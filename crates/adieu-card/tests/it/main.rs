//! The tests of this crate, one module a subject; only invented people and numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests stop at the first surprise"
)]

/// What may go to a card, and that nothing else can.
mod commands;
/// What changed between two readings.
mod comparing;
/// Nothing decoded that was not read, nothing read that is lost.
mod completeness;
/// Names, numbers, messages and descriptions of files, byte by byte.
mod decoders;
/// Open formats, read back by other programs' libraries.
mod exporting;
/// The folder of a backup, its digests and its texts.
mod folder;
/// Cards that lie, loop, vanish or are damaged.
mod hostile;
/// Which slots are parts of one long message.
mod joining;
/// Whether a line is switched off: what answers of a modem show, and what not.
mod line;
/// What may go to a modem, and what is made of its answers.
mod modem_language;
/// Whole cards, read through a modem.
mod modem_reading;
/// What holds for all bytes.
mod properties;
/// Whole cards, read from the first command to the last.
mod reading;
