//! The stand-ins keep the contract that they are the measure of.
//!
//! Only invented people and numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// A journal that breaks the contract is found out.
mod broken;
/// The journal in memory plays every story.
mod memory;
