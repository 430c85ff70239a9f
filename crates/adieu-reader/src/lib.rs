#![doc = include_str!("../README.md")]
//!
//! It must never make a command of its own, understand an answer, or leave a card more open than it was found.

#![allow(
    clippy::disallowed_methods,
    reason = "readers, serial ports, time limits and threads come in here"
)]

mod carrier;
mod modem_card;
mod pcsc;
mod port;
mod reading;

pub use carrier::{Carrier, CarryError};
pub use modem_card::ModemCard;
pub use pcsc::{Pcsc, PcscCard, PcscMissing, ReaderError, ReaderSlot, SlotState};
pub use port::{ModemPort, PortError, ports};
pub use reading::{Asked, Face, Wish, read_card};
