#![doc = include_str!("../README.md")]
//!
//! It must never be part of what people run.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    reason = "tests read the data folder, and a contract that is broken stops the test that tries it"
)]

mod chance;
mod clock;
pub mod contract;
pub mod crowd;
mod data;
mod memory_journal;
mod press;

pub use chance::CountedChance;
pub use clock::FixedClock;
pub use data::{below, data};
pub use memory_journal::MemoryJournal;
pub use press::PlainPress;
