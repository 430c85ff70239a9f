//! The tests of this crate, one module a subject; only invented numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests stop at the first surprise"
)]

/// What an input turns out to be.
mod classify;
/// Network codes, subscriptions, embedded cards and activation codes.
mod codes;
/// Card numbers, their spellings and check digits.
mod iccid;
/// Telephone numbers in the spellings of people.
mod msisdn;
/// What holds for every value.
mod properties;
/// Identifiers in the clothes of tables, links and labels.
mod reading;
