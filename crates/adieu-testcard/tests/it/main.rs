//! The test bed itself, tested: a bed that lies would let every other test pass.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests stop at the first surprise"
)]

/// The system's own card service, started and stopped, with cards that come and go.
#[cfg(target_os = "linux")]
mod bed;
/// What a card counts, and how faithful it is.
mod counting;
/// A card played over a socket.
#[cfg(target_os = "linux")]
mod link;
/// A modem on a pseudo terminal.
#[cfg(target_os = "linux")]
mod modem;
/// Every personality is what its name says.
mod personalities;
