#![doc = include_str!("../README.md")]
//!
//! It must never be part of what people run, and never help the reading that it tests.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    reason = "a test bed starts programs, opens sockets and threads, and stops the test when it breaks itself"
)]

#[cfg(target_os = "linux")]
mod bed;
mod card;
#[cfg(target_os = "linux")]
mod link;
#[cfg(target_os = "linux")]
mod modem;
pub mod personality;
mod reading;
pub mod records;
#[cfg(target_os = "linux")]
mod terminal;

#[cfg(target_os = "linux")]
pub use bed::{Bed, BedError};
pub use card::{Counts, DirectRequest, Fate, File, Mood, PLAIN_ATR, USIM_AID, VirtualCard};
#[cfg(target_os = "linux")]
pub use link::{LinkError, SharedCard, VpcdLink};
#[cfg(target_os = "linux")]
pub use modem::{Echo, Modem, ModemHabit, ModemLog, PtyModem, Response, Script};
pub use reading::read;
#[cfg(target_os = "linux")]
pub use terminal::{CTRL_C, Sitting, at_a_terminal};
