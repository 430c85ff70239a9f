//! Whose card it is: its number, its subscription, its provider, its own telephone numbers.
//!
//! It must never name a brand: that is for the directory to say.

use schemars::JsonSchema;
use serde::Serialize;

use super::report::Trouble;
use super::{RowAt, TroubleField, extension_of, own_files, rows};
use crate::dump::{AskedOf, CardDump, FileDump, FileKind, Place};
use crate::euicc::{Profile, decode_eid, decode_profiles};
use crate::identity::{decode_iccid, decode_imsi};
use crate::text::alpha::decode_alpha;
use crate::undecodable::Undecodable;

/// Whose card it is.
#[derive(Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct CardIdentity {
    /// Number of the card.
    pub iccid: Option<String>,
    /// Number of the subscription.
    pub imsi: Option<String>,
    /// Country and network code, when the card says how long the network code is.
    pub network: Option<String>,
    /// Name of the provider, as the card shows it.
    pub provider: Option<String>,
    /// Own telephone numbers, as far as somebody wrote them on the card.
    pub own_numbers: Vec<OwnNumber>,
    /// Identifier of an embedded card.
    pub eid: Option<String>,
    /// Profiles of an embedded card.
    pub profiles: Vec<Profile>,
}

/// An own telephone number.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwnNumber {
    /// The name beside it.
    pub name: String,
    /// The number.
    pub number: String,
}

pub(super) fn read(dump: &CardDump, troubles: &mut Vec<Trouble>) -> CardIdentity {
    let mut found = CardIdentity {
        iccid: first(dump, FileKind::Iccid, troubles, decode_iccid),
        imsi: first(dump, FileKind::Imsi, troubles, decode_imsi),
        provider: first(dump, FileKind::ProviderName, troubles, provider),
        ..CardIdentity::default()
    };
    let digits = first(dump, FileKind::Administrative, troubles, network_digits);
    found.network = found
        .imsi
        .as_ref()
        .zip(digits)
        .and_then(|(imsi, digits)| imsi.get(..3 + digits).map(str::to_owned));
    for file in own_files(dump, FileKind::OwnNumbers) {
        let extension = extension_of(file.place, file.kind);
        for row in rows(dump, file, extension, troubles) {
            let Some(number) = row.number else { continue };
            let own = OwnNumber { name: row.name, number };
            if !found.own_numbers.contains(&own) {
                found.own_numbers.push(own);
            }
        }
    }
    for answer in dump.profiles.iter().filter(|answer| !answer.is_out_of_reach()) {
        let reason = match answer.asked {
            AskedOf::Eid => decode_eid(&answer.bytes).map(|eid| found.eid = Some(eid)).err(),
            AskedOf::Profiles => {
                decode_profiles(&answer.bytes).map(|list| found.profiles = list).err()
            }
        };
        let at = RowAt { place: Place::Root, fid: 0, record: 0 };
        let field = TroubleField::Record;
        troubles.extend(reason.map(|reason| Trouble::new(at, field, reason)));
    }
    found
}

/// Decodes the first file of a kind that can be decoded.
fn first<T>(
    dump: &CardDump,
    kind: FileKind,
    troubles: &mut Vec<Trouble>,
    decode: impl Fn(&[u8]) -> Result<T, Undecodable>,
) -> Option<T> {
    for (file, bytes) in dump.kind(kind).flat_map(runs) {
        match decode(bytes) {
            Ok(value) => return Some(value),
            Err(Undecodable::Empty) => {}
            Err(reason) => {
                let at = RowAt { place: file.place, fid: file.fid, record: 0 };
                troubles.push(Trouble::new(at, TroubleField::Record, reason));
            }
        }
    }
    None
}

fn runs(file: &FileDump) -> impl Iterator<Item = (&FileDump, &[u8])> {
    file.read().map(move |(_, bytes)| (file, bytes))
}

/// One byte about its display, then the name (3GPP TS 31.102 §4.2.12).
fn provider(bytes: &[u8]) -> Result<String, Undecodable> {
    let (_, name) = bytes.split_first().ok_or(Undecodable::Empty)?;
    let name = decode_alpha(name)?.text;
    if name.is_empty() { Err(Undecodable::Empty) } else { Ok(name) }
}

/// The fourth byte, where there is one, says how many digits the network code has (3GPP TS 31.102 §4.2.18).
fn network_digits(bytes: &[u8]) -> Result<usize, Undecodable> {
    match bytes.get(3).map(|byte| byte & 15) {
        Some(digits @ 2..=3) => Ok(usize::from(digits)),
        Some(_) | None => Err(Undecodable::Empty),
    }
}
