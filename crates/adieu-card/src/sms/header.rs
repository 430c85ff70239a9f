//! The header inside a message's data: parts of a long message, national alphabets (3GPP TS 23.040 §9.2.3.24).
//!
//! An element that is not known is passed over; it must never shift the text.

use serde::{Deserialize, Serialize};

use crate::undecodable::Undecodable;

/// Which part of which long message this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Concat {
    /// Number that all parts share.
    #[serde(rename = "ref")]
    pub reference: u16,
    /// How many parts there are.
    pub total: u8,
    /// Which part this is, from 1.
    pub part: u8,
    /// How many bits the number has: the same number of another width is another message.
    pub bits: u8,
}

/// What the header of a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Header {
    /// Part of a long message.
    pub concat: Option<Concat>,
    /// Language of the main table.
    pub locking: Option<u8>,
    /// Language of the extension table.
    pub single: Option<u8>,
}

impl Header {
    /// Reads the elements behind the header's own length byte.
    pub(super) fn decode(mut bytes: &[u8]) -> Result<Self, Undecodable> {
        let mut header = Self::default();
        while let [kind, length, rest @ ..] = bytes {
            let value = rest.get(..usize::from(*length)).ok_or(Undecodable::Length)?;
            match (kind, value) {
                (0x00, [reference, total, part]) => {
                    header.part((8, u16::from(*reference)), *total, *part);
                }
                (0x08, [high, low, total, part]) => {
                    header.part((16, u16::from_be_bytes([*high, *low])), *total, *part);
                }
                (0x24, [language]) => header.single = Some(*language),
                (0x25, [language]) => header.locking = Some(*language),
                _ => {}
            }
            bytes = &rest[value.len()..];
        }
        if bytes.is_empty() { Ok(header) } else { Err(Undecodable::Length) }
    }

    /// An impossible count is passed over, as the standard asks.
    fn part(&mut self, (bits, reference): (u8, u16), total: u8, part: u8) {
        if part >= 1 && part <= total {
            self.concat = Some(Concat { reference, total, part, bits });
        }
    }
}
