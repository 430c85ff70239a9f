//! The store against its contract, and against everything that can happen to files.
//!
//! Only invented people and numbers.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the store is tested on real files and real processes"
)]

/// A backup comes back whole, or says why not.
mod backup;
/// A child process that writes until it is stopped.
mod child;
/// The contract of every journal, on SQLite.
mod contract;
/// Files that were cut, flipped, removed or written by another version.
mod damage;
/// What the doctor names, and what `rebuild` writes.
mod doctor;
/// Erased is gone, byte by byte.
mod erase;
/// Blind indexes that gathered enter the large tree together.
mod gathering;
/// The homes that every format wrote open for ever.
mod golden;
/// Homes, keys and passphrases.
mod home;
/// Read-only files and full disks.
mod limits;
/// Two processes, and processes that are killed.
mod processes;
/// Invented homes and what can be read from them.
mod sample;
/// Nothing personal stands in clear.
mod secrecy;
