//! Tests of the reader against the system's own card service with virtual cards, and against a modem on a pseudo terminal.
//!
//! They must never reach a card service, a reader or a modem of the machine.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests start programs, wait for them, and stop at the first surprise"
)]

// The program that tests drive, since the library reads its address from the environment.
#[cfg(target_os = "linux")]
mod program;

// Cards of every kind through the real service, and nothing written.
#[cfg(target_os = "linux")]
mod personalities;

// What goes wrong: pulled out, held elsewhere, silent, killed, no service, no library.
#[cfg(target_os = "linux")]
mod trouble;

// Codes: once, only when denied, and the card left as it was found.
#[cfg(target_os = "linux")]
mod codes;

// The card in a modem, over its port.
#[cfg(target_os = "linux")]
mod modem;

// Ports that cannot be opened, and why.
#[cfg(target_os = "linux")]
mod ports;

// The loop that carries, over a carrier in memory.
mod carrying;
