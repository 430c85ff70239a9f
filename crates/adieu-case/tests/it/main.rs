//! Tests of the case, on the real law and directory.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// The ways out, compared.
mod choose;
/// Facts that no story tells: no panic, and the best is the cheapest of what is known.
mod choose_anything;
/// A clock that goes back: what is refused, and that reading and noting go on.
mod clock;
/// Law and directory as they travel in the program.
mod data;
/// Guards: what is refused, and that a refusal records nothing.
mod guards;
/// Special journeys: recognised, woven into the plan, and refused with their line.
mod journeys;
/// Letters beside the notice, and what they tell the rules.
mod letters;
/// A modem was asked about a line: what is kept, and what it changes.
mod line_check;
/// The last bill, claims and contradictions.
mod money;
/// Any order of commands, repeated, at any time.
mod properties;
/// Dated transcripts in, plan and deadlines out.
mod stories;
/// Events of every released version are read for ever.
mod versions;
