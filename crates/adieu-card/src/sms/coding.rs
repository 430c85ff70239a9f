//! The coding of a message's data (3GPP TS 23.038 §4) and the data read by it.
//!
//! A coding that is reserved or compressed must never be read by the nearest one.

use super::header::Header;
use crate::text::alpha::utf16;
use crate::text::gsm7::{Spelled, spell, unpack};
use crate::text::national::Alphabets;
use crate::undecodable::{Doubt, TroubleField, Undecodable};

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

    /// Reads the bytes of the text that stand behind a header of `skip` bytes.
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

/// The data of a message as far as they could be read.
pub(super) struct Data {
    /// What the header says.
    pub header: Header,
    /// The header as bytes, its length byte first.
    pub header_bytes: Option<Vec<u8>>,
    /// The text, or the bytes of it that could not be read.
    pub body: Body,
    /// What could not be read, and why.
    pub doubt: Option<Doubt>,
}

/// Reads data behind their length byte, and their header when one is said to be there.
///
/// What cannot be read is kept as bytes: those of the text when the header could be read, else all.
pub(super) fn read_data(bytes: &[u8], dcs: u8, headed: Headed) -> Data {
    let (count, rest) = bytes.split_first().map_or((0, bytes), |(count, rest)| (*count, rest));
    let kept = |data: &[u8], field, reason| Data {
        header: Header::default(),
        header_bytes: None,
        body: Body::Bytes(data.to_vec()),
        doubt: Some(Doubt { field, reason }),
    };
    if bytes.is_empty() {
        return kept(rest, TroubleField::Text, Undecodable::TooShort);
    }
    let coding = Coding::of(dcs);
    let length = match coding {
        Ok(Coding::Septets) => (usize::from(count) * 7).div_ceil(8),
        // Compressed text is counted in bytes (3GPP TS 23.040 §9.2.3.16).
        Ok(Coding::Bytes | Coding::Ucs2) | Err(_) => usize::from(count),
    };
    let Some(data) = rest.get(..length) else {
        return kept(without_padding(rest), TroubleField::Text, Undecodable::Length);
    };
    let (header, header_bytes) = match read_header(data, headed) {
        Ok(read) => read,
        Err(reason) => return kept(data, TroubleField::Header, reason),
    };
    let skip = header_bytes.as_ref().map_or(0, Vec::len);
    let body = coding.and_then(|coding| coding.body(data, (skip, count.into()), header));
    match body {
        Ok(body) => Data { header, header_bytes, body, doubt: None },
        Err(reason) => {
            Data { header, header_bytes, ..kept(&data[skip..], TroubleField::Text, reason) }
        }
    }
}

fn read_header(data: &[u8], headed: Headed) -> Result<(Header, Option<Vec<u8>>), Undecodable> {
    match headed {
        Headed::No => Ok((Header::default(), None)),
        Headed::Yes => {
            let (length, rest) = data.split_first().ok_or(Undecodable::Length)?;
            let bytes = rest.get(..usize::from(*length)).ok_or(Undecodable::Length)?;
            Ok((Header::decode(bytes)?, Some(data[..=bytes.len()].to_vec())))
        }
    }
}

/// Returns the bytes before the padding of a slot.
pub(super) fn without_padding(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte != 0xFF).map_or(0, |last| last + 1);
    &bytes[..end]
}

/// Whether the data begin with a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Headed {
    /// They do.
    Yes,
    /// They do not.
    No,
}
