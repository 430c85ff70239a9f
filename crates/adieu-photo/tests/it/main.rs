//! The tests of this crate, one module a subject; only invented numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests stop at the first surprise"
)]

/// Cards and sheets, drawn and then photographed badly.
mod drawing;
/// Bytes of files, each made wrong in turn, and files that claim too much.
mod hostile;
/// Two small pictures that are kept, for tests of the whole program.
mod kept;
/// Codes found in photos as people take them.
mod photos;
/// What is no picture, or a picture without a code.
mod refusals;
