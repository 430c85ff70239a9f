//! What a card says of a file that is selected: the template of newer cards (ETSI TS 102 221 §11.1.1.3) and the
//! answer of 2G cards (3GPP TS 51.011 §9.2.1).
//!
//! It must never make up a size: a field that is absent stays absent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::tlv::{fields, find};
use crate::undecodable::Undecodable;

/// What a card says of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct FileControl {
    /// How the file is built.
    pub structure: Option<Structure>,
    /// Bytes in the file.
    pub size: Option<u32>,
    /// Bytes in a record.
    pub record_length: Option<u8>,
    /// Number of records.
    pub records: Option<u32>,
    /// Identifier of the file.
    #[serde(with = "crate::hex::fid::maybe", default)]
    #[schemars(with = "Option<String>")]
    pub fid: Option<u16>,
    /// Short identifier of the file.
    pub sfi: Option<u8>,
    /// Codes that guard it.
    pub pins: Vec<Pin>,
}

/// How a file is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Structure {
    /// A folder.
    Folder,
    /// One run of bytes.
    Transparent,
    /// Records of one length.
    Linear,
    /// Records of one length, the newest first.
    Cyclic,
    /// Tagged fields.
    Tagged,
}

impl Structure {
    /// Returns the word that programs read, which is the standard's.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "df",
            Self::Transparent => "transparent",
            Self::Linear => "linear-fixed",
            Self::Cyclic => "cyclic",
            Self::Tagged => "ber-tlv",
        }
    }

    /// Says whether the file has records.
    pub fn has_records(self) -> bool {
        matches!(self, Self::Linear | Self::Cyclic)
    }
}

/// A code that guards files, as far as a card tells unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pin {
    /// Which code: 1 is the one that a phone asks for.
    pub reference: u8,
    /// Whether it is switched on; absent when the card does not say.
    pub enabled: Option<bool>,
    /// Tries that are left; absent when the card does not say.
    pub tries: Option<u8>,
    /// Tries that are left for the unblocking code; absent when the card does not say.
    pub unblock_tries: Option<u8>,
}

/// Reads either form: a template begins with 62, the answer of a 2G card with two bytes that mean nothing.
pub fn decode_file_control(bytes: &[u8]) -> Result<FileControl, Undecodable> {
    match bytes {
        [] => Err(Undecodable::Empty),
        [0x62, ..] => template(bytes),
        [_, ..] => answer_2g(bytes),
    }
}

fn template(bytes: &[u8]) -> Result<FileControl, Undecodable> {
    let outer = fields(bytes).next().ok_or(Undecodable::Empty)??;
    let mut control = FileControl::default();
    for field in fields(outer.value) {
        let field = field?;
        match field.tag {
            0x82 => descriptor(field.value, &mut control)?,
            0x83 => {
                let [high, low] = field.value else { return Err(Undecodable::Length) };
                control.fid = Some(u16::from_be_bytes([*high, *low]));
            }
            0x88 => control.sfi = field.value.first().map(|byte| byte >> 3),
            0x80 => control.size = Some(number(field.value)?),
            0xC6 => control.pins = pins(field.value)?,
            // 8A life cycle, 8B/8C access rules, 81 total size, 84 name, A5 proprietary: nothing here needs them.
            _ => {}
        }
    }
    if control.structure.is_none() {
        return Err(Undecodable::Structure);
    }
    Ok(control)
}

fn descriptor(value: &[u8], control: &mut FileControl) -> Result<(), Undecodable> {
    let first = value.first().ok_or(Undecodable::TooShort)?;
    control.structure = Some(match (first & 0x38, first & 0x07) {
        (0x38, 0) => Structure::Folder,
        (0x38, 1) => Structure::Tagged,
        (_, 1) => Structure::Transparent,
        (_, 2) => Structure::Linear,
        (_, 6) => Structure::Cyclic,
        _ => return Err(Undecodable::Structure),
    });
    if let [_, _, high, length, count] = value {
        // A record has at most 255 bytes: READ RECORD has one byte for it.
        control.record_length =
            Some(if *high == 0 { *length } else { return Err(Undecodable::Length) });
        control.records = Some(u32::from(*count));
    }
    Ok(())
}

fn number(value: &[u8]) -> Result<u32, Undecodable> {
    if value.is_empty() || value.len() > 4 {
        return Err(Undecodable::Length);
    }
    Ok(value.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

/// Bytes of 90 tell which of the references in 83 are switched on, first reference at the highest bit (§9.5.2).
fn pins(value: &[u8]) -> Result<Vec<Pin>, Undecodable> {
    let enabled = find(value, 0x90).ok_or(Undecodable::Structure)?;
    let mut pins = Vec::new();
    for field in fields(value) {
        let field = field?;
        let (0x83, [reference]) = (field.tag, field.value) else { continue };
        let at = pins.len();
        let bit = enabled.get(at / 8).map(|byte| byte & (0x80 >> (at % 8)) != 0);
        pins.push(Pin { reference: *reference, enabled: bit, tries: None, unblock_tries: None });
    }
    Ok(pins)
}

fn answer_2g(bytes: &[u8]) -> Result<FileControl, Undecodable> {
    if bytes.len() < 14 {
        return Err(Undecodable::TooShort);
    }
    let word = |at: usize| u16::from_be_bytes([bytes[at], bytes[at + 1]]);
    let mut control = FileControl { fid: Some(word(4)), ..FileControl::default() };
    match bytes[6] {
        1 | 2 => {
            control.structure = Some(Structure::Folder);
            control.pins = pins_2g(bytes);
        }
        4 => {
            control.size = Some(u32::from(word(2)));
            control.structure = Some(match bytes[13] {
                0 => Structure::Transparent,
                1 => Structure::Linear,
                3 => Structure::Cyclic,
                _ => return Err(Undecodable::Structure),
            });
            let length = bytes.get(14).copied().filter(|length| *length > 0);
            if bytes[13] != 0 {
                let length = length.ok_or(Undecodable::Length)?;
                control.record_length = Some(length);
                control.records = Some(u32::from(word(2)) / u32::from(length));
            }
        }
        _ => return Err(Undecodable::Kind),
    }
    Ok(control)
}

/// Bytes 14 and 19 to 22: whether CHV1 is on, and the tries left for both codes and their unblocking.
fn pins_2g(bytes: &[u8]) -> Vec<Pin> {
    let status = |at: usize| bytes.get(at).filter(|byte| **byte & 0x80 != 0).map(|byte| byte & 15);
    let off = bytes[13] & 0x80 != 0;
    let first =
        Pin { reference: 1, enabled: Some(!off), tries: status(18), unblock_tries: status(19) };
    let second = Pin { reference: 2, enabled: None, tries: status(20), unblock_tries: status(21) };
    if bytes.len() < 22 { vec![first] } else { vec![first, second] }
}
