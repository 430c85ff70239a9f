//! Calls that came in and went out: EF_ICI and EF_OCI (3GPP TS 31.102 §4.2.33 and §4.2.34).
//!
//! A call without a time must never get one.

use crate::adn::{dialled, pointer};
use crate::moment::{decode_duration, decode_moment};
use crate::number::Number;
use crate::text::alpha::decode_alpha;
use crate::text::gsm7::Spelled;
use crate::undecodable::Undecodable;

/// Which way a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It came in.
    Incoming,
    /// It went out.
    Outgoing,
}

/// One call.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    /// The name beside the number.
    pub name: Result<Spelled, Undecodable>,
    /// The number.
    pub number: Result<Option<Number>, Undecodable>,
    /// Record of EF_EXT5 that goes on with the number.
    pub extension: Option<u8>,
    /// When it was.
    pub time: Option<String>,
    /// How long it was, in seconds.
    pub seconds: Option<u32>,
    /// Whether it was answered; only calls that came in say so.
    pub answered: Option<bool>,
}

impl Call {
    /// Says whether the record holds nothing.
    pub fn is_empty(&self) -> bool {
        self.name.as_ref().is_ok_and(|name| name.text.is_empty())
            && self.number == Ok(None)
            && self.time.is_none()
    }
}

/// Reads a record; the bytes behind the name have a fixed length.
pub fn decode_call(record: &[u8], direction: Direction) -> Result<Call, Undecodable> {
    let tail = match direction {
        Direction::Incoming => 28,
        Direction::Outgoing => 27,
    };
    let split = record.len().checked_sub(tail).ok_or(Undecodable::TooShort)?;
    let (name, tail) = record.split_at(split);
    let answered = match (direction, tail[24]) {
        (Direction::Incoming, status) if status != 0xFF => Some(status & 1 == 0),
        _ => None,
    };
    Ok(Call {
        name: decode_alpha(name),
        number: dialled(&tail[..12]),
        extension: pointer(tail[13]),
        time: decode_moment(&tail[14..21]).ok(),
        seconds: decode_duration(&tail[21..24]).ok().flatten(),
        answered,
    })
}
