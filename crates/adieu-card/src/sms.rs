//! A short message in its slot on the card: status byte, service centre, message (3GPP TS 51.011 §10.5.3).
//!
//! A free slot may still hold a message that was deleted: it must never be shown as one that is there.

mod address;
mod coding;
mod header;
mod tpdu;

pub use coding::{Body, Coding};
pub use header::{Concat, Header};
pub use tpdu::{Message, MessageKind, decode_tpdu};

pub(crate) use address::decode_service_centre;

use crate::number::Number;
use crate::undecodable::Undecodable;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the card says of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SlotStatus {
    /// Free; old bytes may still stand there.
    Free,
    /// Received and read.
    Read,
    /// Received and not read.
    Unread,
    /// Sent.
    Sent,
    /// Written, to be sent.
    ToBeSent,
}

/// A slot that holds bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Slot {
    /// What the card says of it.
    pub status: SlotStatus,
    /// The service centre; none when none is kept.
    pub service_centre: Result<Option<Number>, Undecodable>,
    /// The message as far as it could be read; its bytes alone when they are like no message.
    pub message: Message,
}

/// Reads a slot; none when nothing at all stands there.
pub fn decode_slot(record: &[u8]) -> Result<Option<Slot>, Undecodable> {
    let (status, body) = record.split_first().ok_or(Undecodable::Empty)?;
    let empty = body.iter().all(|byte| *byte == 0xFF) || body.iter().all(|byte| *byte == 0);
    let status = match status & 0x07 {
        _ if *status == 0xFF => SlotStatus::Free,
        0 | 2 | 4 | 6 => SlotStatus::Free,
        1 => SlotStatus::Read,
        3 => SlotStatus::Unread,
        5 => SlotStatus::Sent,
        _ => SlotStatus::ToBeSent,
    };
    if empty {
        return if status == SlotStatus::Free { Ok(None) } else { Err(Undecodable::Empty) };
    }
    let (service_centre, tpdu) = match decode_service_centre(body) {
        Ok(read) => read,
        // Nobody knows where the message begins.
        Err(reason) => {
            let message = Message::unread(status.likely_kind(), body, reason);
            return Ok(Some(Slot { status, service_centre: Ok(None), message }));
        }
    };
    let message = decode_tpdu(tpdu)
        .unwrap_or_else(|reason| Message::unread(status.likely_kind(), tpdu, reason));
    Ok(Some(Slot { status, service_centre, message }))
}

impl SlotStatus {
    /// The kind of message that stands in such a slot, when its bytes do not say so.
    fn likely_kind(self) -> MessageKind {
        match self {
            Self::Sent | Self::ToBeSent => MessageKind::Submit,
            Self::Free | Self::Read | Self::Unread => MessageKind::Deliver,
        }
    }
}
