//! The coding of a message's data (3GPP TS 23.038 §4) and the data read by it.
//!
//! A coding that is reserved or compressed must never be read by the nearest one.

use super::header::Header;
use crate::text::alpha::utf16;
use crate::text::gsm7::{Spelled, spell, unpack};
use crate::text::national::Alphabets;
use crate::undecodable::Undecodable;

/// How the data of a message are coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Packed septets.
    Septets,
    /// Bytes that are no text.
    Bytes,
    /// Two bytes a character.
    Ucs2,
}

/// The data of a message.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// Text of a 7-bit alphabet.
    Text(String),
    /// Text in units of 16 bits: a character may be split between two parts.
    Units(Vec<u16>),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

impl Body {
    /// Returns the text by itself; bytes that are no text give none.
    pub fn text(&self) -> Result<Option<Spelled>, Undecodable> {
        match self {
            Self::Text(text) => Ok(Some(Spelled { text: text.clone(), cut: false })),
            Self::Units(units) => utf16(units).map(Some),
            Self::Bytes(_) => Ok(None),
        }
    }
}

impl Coding {
    /// Reads the byte that names the coding.
    pub fn of(dcs: u8) -> Result<Self, Undecodable> {
        match dcs >> 4 {
            // General groups, and those marked for deletion by themselves; bit 5 means compressed.
            0..=7 if dcs & 0x20 != 0 => Err(Undecodable::Coding),
            0..=7 => match dcs >> 2 & 3 {
                0 => Ok(Self::Septets),
                1 => Ok(Self::Bytes),
                2 => Ok(Self::Ucs2),
                _ => Err(Undecodable::Coding),
            },
            8..=11 => Err(Undecodable::Coding),
            12 | 13 => Ok(Self::Septets),
            14 => Ok(Self::Ucs2),
            _ if dcs & 0x08 != 0 => Err(Undecodable::Coding),
            _ if dcs & 0x04 == 0 => Ok(Self::Septets),
            _ => Ok(Self::Bytes),
        }
    }

    /// Reads the data behind their length byte, and their header when one is said to be there.
    pub(super) fn read(
        self,
        count: u8,
        data: &[u8],
        headed: Headed,
    ) -> Result<(Option<ReadHeader>, Body), Undecodable> {
        let count = usize::from(count);
        let length = match self {
            Self::Septets => (count * 7).div_ceil(8),
            Self::Bytes | Self::Ucs2 => count,
        };
        let data = data.get(..length).ok_or(Undecodable::Length)?;
        let header = match headed {
            Headed::No => None,
            Headed::Yes => {
                let (length, rest) = data.split_first().ok_or(Undecodable::Length)?;
                let bytes = rest.get(..usize::from(*length)).ok_or(Undecodable::Length)?;
                Some((Header::decode(bytes)?, data[..=bytes.len()].to_vec()))
            }
        };
        let skip = header.as_ref().map_or(0, |(_, bytes)| bytes.len());
        let known = header.as_ref().map_or_else(Header::default, |(header, _)| *header);
        Ok((header, self.body(data, (skip, count), known)?))
    }

    fn body(
        self,
        data: &[u8],
        (skip, count): (usize, usize),
        header: Header,
    ) -> Result<Body, Undecodable> {
        match self {
            Self::Septets => {
                // Text begins at the next whole septet after the header.
                let first = (skip * 8).div_ceil(7);
                let count = count.checked_sub(first).ok_or(Undecodable::Length)?;
                let alphabets = Alphabets::named(header.locking, header.single)?;
                let septets = unpack(data, first * 7, count)?;
                Ok(Body::Text(spell(septets, alphabets)?.text))
            }
            Self::Bytes => Ok(Body::Bytes(data[skip..].to_vec())),
            Self::Ucs2 => {
                let pairs = data[skip..].chunks_exact(2);
                if !pairs.remainder().is_empty() {
                    return Err(Undecodable::Length);
                }
                Ok(Body::Units(pairs.map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect()))
            }
        }
    }
}

/// A header with its bytes, its length byte first.
pub(super) type ReadHeader = (Header, Vec<u8>);

/// Whether the data begin with a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Headed {
    /// They do.
    Yes,
    /// They do not.
    No,
}
