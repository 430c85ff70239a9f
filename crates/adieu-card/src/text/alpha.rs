//! The alpha field of a card: a name, in one of four forms (ETSI TS 102 221 annex A, 3GPP TS 51.011 annex B).
//!
//! A length byte that lies must never shift the record: the name is then named as unreadable, nothing else.

use super::gsm7::{Spelled, spell};
use super::national::Alphabets;
use crate::undecodable::Undecodable;

/// Reads a name; a field of padding only is an empty name.
pub fn decode_alpha(field: &[u8]) -> Result<Spelled, Undecodable> {
    match field {
        [] | [0xFF, ..] => Ok(Spelled { text: String::new(), cut: false }),
        [0x80, units @ ..] => ucs2(units),
        [0x81, count, base, body @ ..] => half_page(body, *count, u32::from(*base) << 7),
        [0x82, count, high, low, body @ ..] => {
            half_page(body, *count, u32::from(*high) << 8 | u32::from(*low))
        }
        [0x81 | 0x82, ..] => Err(Undecodable::TooShort),
        [_, ..] => spell(before_padding(field).iter().copied(), Alphabets::DEFAULT),
    }
}

fn before_padding(field: &[u8]) -> &[u8] {
    let end = field.iter().position(|byte| *byte == 0xFF).unwrap_or(field.len());
    &field[..end]
}

/// Padding is cut on pairs: a text may well end in a character xxFF.
fn ucs2(bytes: &[u8]) -> Result<Spelled, Undecodable> {
    let pairs = bytes.chunks_exact(2);
    // Phones fill the field to its last byte and leave half a character behind.
    let half = pairs.remainder().first().is_some_and(|byte| *byte != 0xFF);
    let units = pairs.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let count = units.clone().position(|unit| unit == 0xFFFF);
    let spelled = spelled_units(units.clone().take(count.unwrap_or(bytes.len() / 2)))?;
    Ok(Spelled { cut: spelled.cut || half && count.is_none(), ..spelled })
}

/// Reads UTF-16; a first half alone at the very end is a cut, anywhere else an error.
pub fn utf16(units: &[u16]) -> Result<Spelled, Undecodable> {
    spelled_units(units.iter().copied())
}

fn spelled_units(units: impl Iterator<Item = u16>) -> Result<Spelled, Undecodable> {
    let mut text = String::with_capacity(units.size_hint().0);
    let mut characters = char::decode_utf16(units).peekable();
    while let Some(read) = characters.next() {
        match read {
            Ok(character) => text.push(character),
            Err(lone) => {
                let first_half = matches!(lone.unpaired_surrogate(), 0xD800..=0xDBFF);
                if !first_half || characters.peek().is_some() {
                    return Err(Undecodable::Character);
                }
                return Ok(Spelled { text, cut: true });
            }
        }
    }
    Ok(Spelled { text, cut: false })
}

/// Forms 81 and 82: bytes below 80 are of the default alphabet, the others count from a base.
fn half_page(body: &[u8], count: u8, base: u32) -> Result<Spelled, Undecodable> {
    let body = body.get(..usize::from(count)).ok_or(Undecodable::Length)?;
    let mut text = String::new();
    let mut septets: Vec<u8> = Vec::new();
    let mut cut = false;
    for byte in body {
        if *byte < 0x80 {
            septets.push(*byte);
            continue;
        }
        text.push_str(&spell(septets.drain(..), Alphabets::DEFAULT)?.text);
        let character = char::from_u32(base + u32::from(byte & 0x7F));
        text.push(character.ok_or(Undecodable::Character)?);
    }
    if !septets.is_empty() {
        let last = spell(septets, Alphabets::DEFAULT)?;
        text.push_str(&last.text);
        cut = last.cut;
    }
    Ok(Spelled { text, cut })
}
