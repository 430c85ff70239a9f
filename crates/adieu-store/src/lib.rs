#![doc = include_str!("../README.md")]
//!
//! It must never decide what a case means, send anything, or ask anybody.

#![allow(clippy::disallowed_methods, reason = "the disk, the lock and chance come in here")]

mod backup;
mod database;
mod doctor;
mod fault;
mod hex;
mod home;
mod journal;
mod keys;
pub mod plain_file;
mod seal;

pub use backup::{Existing, restore};
pub use doctor::{Derive, DerivedPart, Finding, Report, examine};
pub use home::{Home, KeyChoice, KeyKind};
pub use journal::SqliteJournal;
pub use keys::{EmptyPassphrase, Passphrase};
