//! The law from outside: its data, its examples, and what must hold for any facts.
//!
//! It must never read anything but the data that travels with the program.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the shipped data and stop at the first surprise"
)]

/// The Belgian calendar: holidays, working days, Easter.
mod calendar;
/// Every conflict between sources is visible in the findings that it touches.
mod conflicts;
/// Every example in `data/law/tests/`, and whether each rule has enough of them.
mod examples;
/// Data with a fault in it: the error names file, line and what is wrong.
mod faults;
/// Every dated number: changed from a day on, it changes nothing before that day and something on it.
mod future;
/// What holds for any facts on any day.
mod properties;
/// What a jurist is told to check again.
mod recheck;
/// The data that travels with the program: it loads, resolves and is complete.
mod shipped;
/// A change of the law: a new version changes nothing before its first day.
mod versions;
