//! Bytes as hexadecimal text, and back.
//!
//! It must never accept half a byte, or anything but hexadecimal digits and blanks between them.

pub(crate) mod fid;

use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Writes bytes as upper-case hexadecimal digits.
pub fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Reads hexadecimal digits, with or without blanks and colons; none when something else stands there.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut high = None;
    for character in text.chars().filter(|c| !c.is_whitespace() && *c != ':') {
        let digit = u8::try_from(character.to_digit(16)?).ok()?;
        match high.take() {
            None => high = Some(digit << 4),
            Some(first) => bytes.push(first | digit),
        }
    }
    high.is_none().then_some(bytes)
}

/// Writes bytes into a document as hexadecimal text.
pub(crate) fn serialize<S: Serializer>(bytes: &[u8], out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(&to_hex(bytes))
}

/// Reads bytes out of a document.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(source)?;
    from_hex(&text).ok_or_else(|| D::Error::custom("not hexadecimal"))
}
