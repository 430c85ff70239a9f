//! Tagged fields: tag, length, value (ETSI TS 101 220 §7.1), one byte or two for the tag.
//!
//! It must never look beyond the bytes it was given, or call itself.

use crate::undecodable::Undecodable;

/// One tagged field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tlv<'a> {
    /// The tag.
    pub tag: u16,
    /// The value.
    pub value: &'a [u8],
}

/// Returns the fields that stand one after the other; padding with FF or 00 ends them.
pub fn fields(bytes: &[u8]) -> Fields<'_> {
    Fields { rest: bytes }
}

/// Walks over tagged fields; an error is the last item.
#[derive(Clone)]
pub struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<Tlv<'a>, Undecodable>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.rest {
            [] | [0x00 | 0xFF, ..] => None,
            _ => {
                let step = split(self.rest);
                self.rest = step.map_or(&[], |(_, rest)| rest);
                Some(step.map(|(field, _)| field))
            }
        }
    }
}

fn split(bytes: &[u8]) -> Result<(Tlv<'_>, &[u8]), Undecodable> {
    let (tag, rest) = match bytes {
        [first, second, rest @ ..] if first & 0x1F == 0x1F => {
            (u16::from_be_bytes([*first, *second]), rest)
        }
        [first, rest @ ..] if first & 0x1F != 0x1F => (u16::from(*first), rest),
        _ => return Err(Undecodable::TooShort),
    };
    let (length, rest) = match rest {
        [length @ 0..=0x7F, rest @ ..] => (usize::from(*length), rest),
        [0x81, length, rest @ ..] => (usize::from(*length), rest),
        [0x82, high, low, rest @ ..] => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        _ => return Err(Undecodable::Length),
    };
    if length > rest.len() {
        return Err(Undecodable::Length);
    }
    let (value, rest) = rest.split_at(length);
    Ok((Tlv { tag, value }, rest))
}

/// Returns the first field with this tag.
pub fn find(bytes: &[u8], tag: u16) -> Option<&[u8]> {
    fields(bytes).map_while(Result::ok).find(|field| field.tag == tag).map(|field| field.value)
}
