//! What an embedded card says of itself: its identifier and its profiles (GSMA SGP.22 §5.7.15 and §5.7.20).
//!
//! It must never know how to enable, disable or delete a profile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::identity::decode_iccid;
use crate::tlv::{fields, find};
use crate::undecodable::Undecodable;

/// A profile on an embedded card.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Profile {
    /// Number of the card that the profile is.
    pub iccid: Option<String>,
    /// Whether it is in use; absent when the card does not say.
    pub enabled: Option<bool>,
    /// Name that the person gave.
    pub nickname: Option<String>,
    /// Name of the provider.
    pub provider: Option<String>,
    /// Name of the profile.
    pub name: Option<String>,
}

/// Reads the answer to the question for the identifier: 32 digits.
pub fn decode_eid(answer: &[u8]) -> Result<String, Undecodable> {
    let inside = find(answer, 0xBF3E).ok_or(Undecodable::Structure)?;
    let value = find(inside, 0x5A).ok_or(Undecodable::Structure)?;
    if value.len() != 16 {
        return Err(Undecodable::Length);
    }
    let digits = value.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .map(
            |digit| if digit < 10 { Ok(char::from(b'0' + digit)) } else { Err(Undecodable::Digit) },
        )
        .collect()
}

/// Reads the answer to the question for the profiles.
pub fn decode_profiles(answer: &[u8]) -> Result<Vec<Profile>, Undecodable> {
    let inside = find(answer, 0xBF2D).ok_or(Undecodable::Structure)?;
    let list = find(inside, 0xA0).ok_or(Undecodable::Structure)?;
    let mut profiles = Vec::new();
    for field in fields(list) {
        let field = field?;
        if field.tag == 0xE3 {
            profiles.push(profile(field.value));
        }
    }
    Ok(profiles)
}

fn profile(value: &[u8]) -> Profile {
    let text = |tag| {
        let bytes = find(value, tag).filter(|bytes| !bytes.is_empty())?;
        String::from_utf8(bytes.to_vec()).ok()
    };
    Profile {
        iccid: find(value, 0x5A).and_then(|bytes| decode_iccid(bytes).ok()),
        enabled: find(value, 0x9F70).and_then(|state| match state {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }),
        nickname: text(0x90),
        provider: text(0x91),
        name: text(0x92),
    }
}
