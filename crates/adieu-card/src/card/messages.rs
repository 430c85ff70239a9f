//! Messages as people wrote them: parts joined, in the order of their numbers.
//!
//! A part that is missing must be seen as missing, and a deleted message as deleted.

mod joining;

use schemars::JsonSchema;
use serde::Serialize;

use super::report::{PartsThere, Trouble};
use super::{RowAt, TroubleField, own_files};
use crate::dump::{CardDump, FileKind};
use crate::hex::to_hex;
use crate::moment::Moment;
use crate::sms::{Body, MessageKind, Slot, SlotStatus, decode_slot};
use crate::text::alpha::utf16;
use crate::undecodable::{Doubt, Undecodable};
use joining::{Claim, Group, Piece, messages_of, part};

/// Where a part is missing.
const HOLE: &str = "[…]";

/// A message, whole as far as its parts are there.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CardMessage {
    /// Its kind.
    pub kind: MessageKind,
    /// What the card says of its first slot; free means that it was deleted and its bytes are still there.
    pub status: SlotStatus,
    /// Who sent it, or to whom it went.
    pub address: Option<String>,
    /// When the service centre took the first of its parts that is there.
    pub time: Option<String>,
    /// The text; a missing part shows as […].
    pub text: Option<String>,
    /// The data in hexadecimal digits, when they are no text or could not be read as one.
    pub data: Option<String>,
    /// When it arrived, by the report.
    pub discharged: Option<String>,
    /// What a report says, as the standard numbers it.
    pub report_status: Option<u8>,
    /// How many parts it has.
    pub parts: u8,
    /// The parts that are not on the card.
    pub missing: Vec<u8>,
    /// What could not be read of it, or only as the standard has it read.
    pub doubts: Vec<Doubt>,
    /// Where its parts stand.
    pub rows: Vec<RowAt>,
}

pub(super) fn read(dump: &CardDump, troubles: &mut Vec<Trouble>) -> Vec<CardMessage> {
    let groups = messages_of(pieces(dump, troubles));
    groups.iter().map(|group| join(group, troubles)).collect()
}

/// Reads the slots; the same slot seen in both places of the card is one.
fn pieces(dump: &CardDump, troubles: &mut Vec<Trouble>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for file in own_files(dump, FileKind::Messages) {
        for (record, bytes) in file.used() {
            let at = RowAt { place: file.place, fid: file.fid, record };
            let slot = match decode_slot(bytes) {
                Ok(None) => continue,
                Ok(Some(slot)) => slot,
                Err(reason) => {
                    troubles.push(Trouble::new(at, TroubleField::Record, reason));
                    continue;
                }
            };
            // What is left of a deleted message need not be whole.
            if slot.status == SlotStatus::Free && slot.message.unread_because().is_some() {
                continue;
            }
            if slot.status != SlotStatus::Free {
                troubles.extend(slot_doubts(&slot).map(|doubt| Trouble::of(at, doubt)));
            }
            let twin = pieces.iter_mut().find(|piece| {
                piece.status == slot.status
                    && piece.message == slot.message
                    && piece.at.iter().all(|seen| seen.place != at.place)
            });
            match twin {
                Some(twin) => twin.at.push(at),
                None => {
                    let Slot { status, message, .. } = slot;
                    pieces.push(Piece { at: vec![at], status, message });
                }
            }
        }
    }
    pieces
}

fn slot_doubts(slot: &Slot) -> impl Iterator<Item = Doubt> {
    let centre = slot.service_centre.as_ref().err();
    let centre = centre.map(|reason| Doubt { field: TroubleField::ServiceCentre, reason: *reason });
    slot.message.doubts.iter().copied().chain(centre)
}

fn join(group: &Group, troubles: &mut Vec<Trouble>) -> CardMessage {
    let Group { pieces, claim } = group;
    let first = &pieces[0];
    let total = first.message.header.concat.map_or(1, |concat| concat.total);
    let there: Vec<u8> = pieces.iter().map(part).collect();
    let missing: Vec<u8> = (1..=total).filter(|part| !there.contains(part)).collect();
    let time = pieces.iter().find_map(|piece| piece.message.time);
    if !missing.is_empty() && first.status != SlotStatus::Free {
        troubles.push(parts_missing(first.at[0], (pieces.len(), total), (time, *claim)));
    }
    let (text, data) = body(pieces, total, troubles);
    // A message is unread when any part of it is.
    let unread = pieces.iter().any(|piece| piece.status == SlotStatus::Unread);
    CardMessage {
        kind: first.message.kind,
        status: if unread { SlotStatus::Unread } else { first.status },
        address: first.message.address.as_ref().map(|address| address.number.clone()),
        time: time.map(|time| time.to_string()),
        text,
        data,
        discharged: first.message.discharged.map(|time| time.to_string()),
        report_status: first.message.status,
        parts: total,
        missing,
        doubts: doubts(pieces),
        rows: pieces.iter().flat_map(|piece| piece.at.iter().copied()).collect(),
    }
}

/// What is doubtful of any part, each once.
fn doubts(pieces: &[Piece]) -> Vec<Doubt> {
    let mut found: Vec<Doubt> = Vec::new();
    for doubt in pieces.iter().flat_map(|piece| &piece.message.doubts) {
        if !found.contains(doubt) {
            found.push(*doubt);
        }
    }
    found
}

fn parts_missing(
    at: RowAt,
    (there, total): (usize, u8),
    (time, claim): (Option<Moment>, Claim),
) -> Trouble {
    let reason = match claim {
        Claim::Alone => Undecodable::Missing,
        Claim::Disputed => Undecodable::Ambiguous,
    };
    let there = u8::try_from(there).unwrap_or(u8::MAX);
    let parts = PartsThere { there, total, on: time.map(|time| time.local.date()) };
    Trouble { parts: Some(parts), ..Trouble::new(at, TroubleField::Parts, reason) }
}

/// Returns the text of the parts that have one, and the bytes of those that have none.
fn body(
    pieces: &[Piece],
    total: u8,
    troubles: &mut Vec<Trouble>,
) -> (Option<String>, Option<String>) {
    let bytes = pieces.iter().filter_map(|piece| match &piece.message.body {
        Body::Bytes(bytes) => Some(bytes.as_slice()),
        Body::Text(_) | Body::Units(_) => None,
    });
    let bytes: Vec<&[u8]> = bytes.collect();
    let data = (!bytes.is_empty()).then(|| to_hex(&bytes.concat()));
    if bytes.len() == pieces.len() {
        return (None, data);
    }
    let mut text = String::new();
    // A character of two units may be split between two parts.
    let mut units: Vec<u16> = Vec::new();
    let mut expected = 1;
    let at = pieces[0].at[0];
    for piece in pieces {
        let number = part(piece);
        if number > expected {
            flush(&mut units, &mut text, at, troubles);
            text.push_str(HOLE);
        }
        expected = number.saturating_add(1);
        match &piece.message.body {
            Body::Units(more) => units.extend(more),
            Body::Text(more) => {
                flush(&mut units, &mut text, at, troubles);
                text.push_str(more);
            }
            Body::Bytes(_) => {
                flush(&mut units, &mut text, at, troubles);
                text.push_str(HOLE);
            }
        }
    }
    flush(&mut units, &mut text, at, troubles);
    if expected <= total {
        text.push_str(HOLE);
    }
    (Some(text), data)
}

fn flush(units: &mut Vec<u16>, text: &mut String, at: RowAt, troubles: &mut Vec<Trouble>) {
    match utf16(units) {
        Ok(spelled) => text.push_str(&spelled.text),
        Err(reason) => {
            text.push_str(HOLE);
            troubles.push(Trouble::new(at, TroubleField::Message, reason));
        }
    }
    units.clear();
}
