//! The tests of this crate, one module a subject; only invented people and numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests stop at the first surprise"
)]

/// What may go to a card, and that nothing else can.
mod commands;
/// Names, numbers, messages and descriptions of files, byte by byte.
mod decoders;
/// Open formats, read back by other programs' libraries.
mod exporting;
/// Cards that lie, loop, vanish or are damaged.
mod hostile;
/// What holds for all bytes.
mod properties;
/// Whole cards, read from the first command to the last.
mod reading;
/// A card to read: files in memory, faithful to the character protocol.
mod virtual_card;
