//! Calls that came in and went out: EF_ICI and EF_OCI (3GPP TS 31.102 §4.2.33 and §4.2.34).
//!
//! A call without a time must never get one.

use crate::adn::{dialled, dialled_kind, pointer};
use crate::moment::{Moment, decode_duration, decode_moment};
use crate::number::Number;
use crate::text::alpha::decode_alpha;
use crate::text::gsm7::Spelled;
use crate::undecodable::{Doubt, TroubleField, Undecodable};

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
    /// What is odd about the kind of the number, whose digits were read all the same.
    pub number_kind: Option<Undecodable>,
    /// When it was; none when nothing stands there.
    pub time: Result<Option<Moment>, Undecodable>,
    /// How long it was, in seconds.
    pub seconds: Result<Option<u32>, Undecodable>,
    /// Whether it was answered; only calls that came in say so.
    pub answered: Option<bool>,
}

impl Call {
    /// Says whether the record holds nothing.
    pub fn is_empty(&self) -> bool {
        self.name.as_ref().is_ok_and(|name| name.text.is_empty())
            && self.number == Ok(None)
            && self.time == Ok(None)
    }

    /// Returns what could not be understood, or only as the standard has it read.
    pub fn doubts(&self) -> impl Iterator<Item = Doubt> {
        let name = self.name.as_ref().err().map(|reason| (TroubleField::Name, *reason));
        let cut = self.name.as_ref().is_ok_and(|name| name.cut);
        let cut = cut.then_some((TroubleField::LastCharacter, Undecodable::TooShort));
        let number = self.number.as_ref().err().map(|reason| (TroubleField::Number, *reason));
        let kind = self.number_kind.map(|reason| (TroubleField::NumberKind, reason));
        let time = match &self.time {
            Ok(moment) => moment.and_then(|moment| moment.doubt),
            Err(reason) => Some(*reason),
        };
        let time = time.map(|reason| (TroubleField::Time, reason));
        let seconds = self.seconds.as_ref().err().map(|reason| (TroubleField::Duration, *reason));
        let found = [name, cut, number, kind, time, seconds].into_iter().flatten();
        found.map(|(field, reason)| Doubt { field, reason })
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
        number_kind: dialled_kind(&tail[..12]),
        time: match decode_moment(&tail[14..21]) {
            Err(Undecodable::Empty) => Ok(None),
            read => read.map(Some),
        },
        seconds: decode_duration(&tail[21..24]),
        answered,
    })
}
