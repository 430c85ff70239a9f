//! Tests of the case, on the real law and directory.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// Law and directory as they travel in the program.
mod data;
/// Guards: what is refused, and that a refusal records nothing.
mod guards;
/// Any order of commands, repeated, at any time.
mod properties;
/// Dated transcripts in, plan and deadlines out.
mod stories;
/// Events of every released version are read for ever.
mod versions;
