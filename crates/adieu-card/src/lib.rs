//! Reading a SIM card as a machine, and what its bytes mean.
//!
//! Nothing here may write to a card, try a code unasked, or show what it holds in a log.
#![doc = include_str!("../README.md")]

pub mod adn;
pub mod calls;
pub mod card;
pub mod command;
mod decode;
pub mod dump;
pub mod euicc;
pub mod export;
pub mod extension;
pub mod fcp;
mod hex;
mod identity;
pub mod modem;
mod moment;
mod number;
pub mod phonebook;
mod reader;
pub mod sms;
mod status;
mod text;
pub mod tlv;
mod undecodable;

pub use adn::{Adn, decode_adn};
pub use card::Card;
pub use command::{
    CardClass, Command, ConsentError, LastTry, NotOnTheList, PinConsent, ProfileQuestion, Transport,
};
pub use decode::{FieldKind, FieldReading, decode_field};
pub use dump::CardDump;
pub use fcp::{FileControl, decode_file_control};
pub use hex::{from_hex, to_hex};
pub use identity::{decode_iccid, decode_imsi};
pub use moment::{Moment, decode_duration, decode_moment};
pub use number::{Number, decode_digits, decode_number};
pub use reader::{PinState, Reader, Step};
pub use status::{Meaning, StatusWord};
pub use text::alpha::decode_alpha;
pub use text::gsm7::Spelled;
pub use undecodable::{Doubt, TroubleField, Undecodable};
