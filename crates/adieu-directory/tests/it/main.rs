//! The tests of this crate, one module a subject; invented brands, and the real records.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read records from files and stop at the first surprise"
)]

/// Records with one fault each, and records without.
mod checks;
/// What an identifier supports.
mod identify;
/// Loading, and errors with file and line.
mod load;
/// Proposed changes, and the records with them.
mod propose;
/// The records that travel with the program.
mod records;
/// What to read again first.
mod stale;
