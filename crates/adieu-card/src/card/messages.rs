//! Messages as people wrote them: parts joined, in the order of their numbers.
//!
//! A part that is missing must be seen as missing, and a deleted message as deleted.

use schemars::JsonSchema;
use serde::Serialize;

use super::report::{Trouble, TroubleField};
use super::{RowAt, own_files};
use crate::dump::{CardDump, FileKind};
use crate::hex::to_hex;
use crate::sms::{Body, Message, MessageKind, SlotStatus, decode_slot};
use crate::text::alpha::utf16;

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
    /// When the service centre took its first part.
    pub time: Option<String>,
    /// The text; a missing part shows as […].
    pub text: Option<String>,
    /// The data in hexadecimal digits, when they are no text.
    pub data: Option<String>,
    /// What a report says, as the standard numbers it.
    pub report_status: Option<u8>,
    /// How many parts it has.
    pub parts: u8,
    /// The parts that are not on the card.
    pub missing: Vec<u8>,
    /// Where its parts stand.
    pub rows: Vec<RowAt>,
}

struct Piece {
    at: Vec<RowAt>,
    status: SlotStatus,
    message: Message,
}

pub(super) fn read(dump: &CardDump, troubles: &mut Vec<Trouble>) -> Vec<CardMessage> {
    let mut groups: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces(dump, troubles) {
        let open = groups.iter_mut().find(|group| belongs(group, &piece));
        match open {
            Some(group) => group.push(piece),
            None => groups.push(vec![piece]),
        }
    }
    let mut messages = Vec::with_capacity(groups.len());
    for mut group in groups {
        group.sort_by_key(|piece| part(&piece.message));
        messages.push(join(&group, troubles));
    }
    messages
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
                    troubles.push(Trouble { at, field: TroubleField::Record, reason });
                    continue;
                }
            };
            let message = match slot.message {
                Ok(message) => message,
                // What is left of a deleted message need not be whole.
                Err(_) if slot.status == SlotStatus::Free => continue,
                Err(reason) => {
                    troubles.push(Trouble { at, field: TroubleField::Message, reason });
                    continue;
                }
            };
            let twin = pieces.iter_mut().find(|piece| {
                piece.status == slot.status
                    && piece.message == message
                    && piece.at.iter().all(|seen| seen.place != at.place)
            });
            match twin {
                Some(twin) => twin.at.push(at),
                None => pieces.push(Piece { at: vec![at], status: slot.status, message }),
            }
        }
    }
    pieces
}

fn part(message: &Message) -> u8 {
    message.header.concat.map_or(1, |concat| concat.part)
}

/// The same long message: same sender, kind, number and count; and this part is not there yet.
fn belongs(group: &[Piece], piece: &Piece) -> bool {
    let (Some(first), Some(concat)) = (group.first(), piece.message.header.concat) else {
        return false;
    };
    let Some(known) = first.message.header.concat else { return false };
    let deleted = |status| status == SlotStatus::Free;
    (known.reference, known.total) == (concat.reference, concat.total)
        && first.message.kind == piece.message.kind
        && first.message.address == piece.message.address
        && deleted(first.status) == deleted(piece.status)
        && group.iter().all(|other| part(&other.message) != concat.part)
}

fn join(group: &[Piece], troubles: &mut Vec<Trouble>) -> CardMessage {
    let first = &group[0];
    let total = first.message.header.concat.map_or(1, |concat| concat.total);
    let there: Vec<u8> = group.iter().map(|piece| part(&piece.message)).collect();
    let missing: Vec<u8> = (1..=total).filter(|part| !there.contains(part)).collect();
    let (text, data) = body(group, total, troubles);
    // A message is unread when any part of it is.
    let unread = group.iter().any(|piece| piece.status == SlotStatus::Unread);
    CardMessage {
        kind: first.message.kind,
        status: if unread { SlotStatus::Unread } else { first.status },
        address: first.message.address.as_ref().map(|address| address.number.clone()),
        time: first.message.time.clone(),
        text,
        data,
        report_status: first.message.status,
        parts: total,
        missing,
        rows: group.iter().flat_map(|piece| piece.at.iter().copied()).collect(),
    }
}

fn body(
    group: &[Piece],
    total: u8,
    troubles: &mut Vec<Trouble>,
) -> (Option<String>, Option<String>) {
    if group.iter().all(|piece| matches!(piece.message.body, Body::Bytes(_))) {
        let bytes: Vec<u8> = group
            .iter()
            .flat_map(|piece| match &piece.message.body {
                Body::Bytes(bytes) => bytes.as_slice(),
                Body::Text(_) | Body::Units(_) => &[],
            })
            .copied()
            .collect();
        return (None, Some(to_hex(&bytes)));
    }
    let mut text = String::new();
    // A character of two units may be split between two parts.
    let mut units: Vec<u16> = Vec::new();
    let mut expected = 1;
    let at = group[0].at[0];
    for piece in group {
        let number = part(&piece.message);
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
            Body::Bytes(_) => {}
        }
    }
    flush(&mut units, &mut text, at, troubles);
    if expected <= total {
        text.push_str(HOLE);
    }
    (Some(text), None)
}

fn flush(units: &mut Vec<u16>, text: &mut String, at: RowAt, troubles: &mut Vec<Trouble>) {
    match utf16(units) {
        Ok(spelled) => text.push_str(&spelled.text),
        Err(reason) => {
            text.push_str(HOLE);
            troubles.push(Trouble { at, field: TroubleField::Message, reason });
        }
    }
    units.clear();
}
