//! File identifiers in documents as the standards write them: four hexadecimal digits.
//!
//! It must never write a number that a reader would first have to convert.

use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Writes an identifier.
pub(crate) fn serialize<S: Serializer>(fid: &u16, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(&format!("{fid:04X}"))
}

/// Reads an identifier.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(source: D) -> Result<u16, D::Error> {
    let text = String::deserialize(source)?;
    read(&text).ok_or_else(|| D::Error::custom("not four hexadecimal digits"))
}

fn read(text: &str) -> Option<u16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    u16::from_str_radix(text, 16).ok().filter(|_| digits)
}

/// The same where the identifier may be absent.
pub(crate) mod maybe {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes an identifier, or nothing.
    pub(crate) fn serialize<S: Serializer>(fid: &Option<u16>, out: S) -> Result<S::Ok, S::Error> {
        match fid {
            Some(fid) => super::serialize(fid, out),
            None => out.serialize_none(),
        }
    }

    /// Reads an identifier, or nothing.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<Option<u16>, D::Error> {
        let Some(text) = Option::<String>::deserialize(source)? else { return Ok(None) };
        let fid = super::read(&text).ok_or_else(|| D::Error::custom("not an identifier"))?;
        Ok(Some(fid))
    }
}
