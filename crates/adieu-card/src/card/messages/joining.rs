//! Which slots are parts of one long message.
//!
//! Parts of two messages must never be joined: where two parts claim one place, none is chosen.

use std::collections::HashMap;

use crate::card::RowAt;
use crate::number::Number;
use crate::sms::{Message, MessageKind, SlotStatus};
use crate::undecodable::TroubleField;

/// A slot with its message, and the other slots that hold the very same.
pub(super) struct Piece {
    /// Where it stands.
    pub at: Vec<RowAt>,
    /// What the card says of it.
    pub status: SlotStatus,
    /// The message.
    pub message: Message,
}

/// The slots of one message, in the order of its parts.
pub(super) struct Group {
    /// The slots; never none.
    pub pieces: Vec<Piece>,
    /// Whether others claimed the same places.
    pub claim: Claim,
}

/// Whether others claim the places that a part has in its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// Nobody does.
    Alone,
    /// Others do, and nothing tells which of them belongs there.
    Disputed,
}

/// Seconds between neighbouring parts of one message, at most.
///
/// The standard names no limit. A service centre stamps each part as it comes in: seconds lie between them, minutes when
/// the sender had to try again. The reference has 256 values and comes again after hours or days.
const NEAR: i64 = 10 * 60;

/// The same where two messages with one reference lie within `NEAR`: parts that were sent without a hitch.
const VERY_NEAR: i64 = 60;

/// What all parts of one message have in common.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    kind: MessageKind,
    address: Option<Number>,
    bits: u8,
    reference: u16,
    total: u8,
    deleted: bool,
}

/// Puts slots together into messages, in the order of their first slots.
pub(super) fn messages_of(pieces: Vec<Piece>) -> Vec<Group> {
    let mut order: HashMap<RowAt, usize> = HashMap::new();
    let mut groups = Vec::new();
    let mut long: HashMap<Key, Vec<Piece>> = HashMap::new();
    for (place, piece) in pieces.into_iter().enumerate() {
        order.extend(piece.at.iter().map(|at| (*at, place)));
        match key(&piece) {
            Some(key) => add(long.entry(key).or_default(), piece),
            None => groups.push(Group { pieces: vec![piece], claim: Claim::Alone }),
        }
    }
    groups.extend(long.into_values().flat_map(told_apart));
    for group in &mut groups {
        group.pieces.sort_by_key(part);
    }
    let first = |group: &Group| {
        let rows = group.pieces.iter().flat_map(|piece| &piece.at);
        rows.filter_map(|at| order.get(at).copied()).min()
    };
    groups.sort_by_key(first);
    groups
}

/// The number of a part; a message that has none is its own first part.
pub(super) fn part(piece: &Piece) -> u8 {
    piece.message.header.concat.map_or(1, |concat| concat.part)
}

/// A part whose sender cannot be read has no one to be joined with.
fn key(piece: &Piece) -> Option<Key> {
    let message = &piece.message;
    let concat = message.header.concat.filter(|concat| concat.total > 1)?;
    let unread = |field| message.doubts.iter().any(|doubt| doubt.field == field);
    if message.address.is_none() && unread(TroubleField::Address) {
        return None;
    }
    Some(Key {
        kind: message.kind,
        address: message.address.clone(),
        bits: concat.bits,
        reference: concat.reference,
        total: concat.total,
        deleted: piece.status == SlotStatus::Free,
    })
}

/// Adds a part; one that came twice, the same to the last bit, is one part.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.iter_mut().find(|known| known.message == piece.message) {
        Some(known) => {
            known.at.extend(piece.at);
            if piece.status == SlotStatus::Unread {
                known.status = SlotStatus::Unread;
            }
        }
        None => pieces.push(piece),
    }
}

/// Tells messages with one reference apart by the times of their parts, or by the numbers under which they were sent.
fn told_apart(pieces: Vec<Piece>) -> Vec<Group> {
    let (timed, timeless): (Vec<Piece>, Vec<Piece>) =
        pieces.into_iter().partition(|piece| piece.message.time.is_some());
    let mut sets = by_time(timed, NEAR);
    let left = match sets.as_mut_slice() {
        // A part without a time belongs to the only message there is, when its place is free there.
        [only] if fits(only, &timeless) => {
            only.extend(timeless);
            Vec::new()
        }
        [] => return by_number(timeless).into_iter().flat_map(undisputed).collect(),
        [_, ..] => timeless,
    };
    let mut groups: Vec<Group> = sets.into_iter().flat_map(nearest).collect();
    groups.extend(left.into_iter().map(disputed));
    groups
}

fn fits(set: &[Piece], more: &[Piece]) -> bool {
    !is_disputed(set.iter().chain(more))
}

fn is_disputed<'a>(pieces: impl Iterator<Item = &'a Piece>) -> bool {
    let mut taken = [false; 256];
    pieces.into_iter().any(|piece| std::mem::replace(&mut taken[usize::from(part(piece))], true))
}

fn nearest(set: Vec<Piece>) -> Vec<Group> {
    if is_disputed(set.iter()) {
        return by_time(set, VERY_NEAR).into_iter().flat_map(undisputed).collect();
    }
    undisputed(set)
}

/// One message, or each part alone when two claim one place.
fn undisputed(set: Vec<Piece>) -> Vec<Group> {
    if is_disputed(set.iter()) {
        return set.into_iter().map(disputed).collect();
    }
    vec![Group { pieces: set, claim: Claim::Alone }]
}

fn disputed(piece: Piece) -> Group {
    Group { pieces: vec![piece], claim: Claim::Disputed }
}

/// Parts whose times lie near each other, one after the other.
fn by_time(mut pieces: Vec<Piece>, near: i64) -> Vec<Vec<Piece>> {
    // Where one zone is not sure, the clocks on the wall are compared: one service centre stamped all parts.
    let sure = pieces.iter().all(|piece| zoned(piece).is_some());
    let clock = |piece: &Piece| {
        let wall = piece.message.time.map_or(0, |time| time.wall_seconds());
        if sure { zoned(piece).unwrap_or(wall) } else { wall }
    };
    pieces.sort_by_key(clock);
    let mut sets: Vec<Vec<Piece>> = Vec::new();
    let mut last = None;
    for piece in pieces {
        let now = clock(&piece);
        match sets.last_mut() {
            Some(set) if last.is_some_and(|last: i64| now - last <= near) => set.push(piece),
            Some(_) | None => sets.push(vec![piece]),
        }
        last = Some(now);
    }
    sets
}

fn zoned(piece: &Piece) -> Option<i64> {
    piece.message.time.and_then(|time| time.seconds())
}

/// What was written here has no time; its parts went out under numbers that follow each other, or all under none.
fn by_number(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let number = |piece: &Piece| piece.message.sent_as;
    if pieces.iter().all(|piece| number(piece) == pieces.first().and_then(number)) {
        return if pieces.is_empty() { Vec::new() } else { vec![pieces] };
    }
    let mut sets: Vec<(Option<u8>, Vec<Piece>)> = Vec::new();
    for piece in pieces {
        let begins = number(&piece).map(|number| number.wrapping_sub(part(&piece)));
        match sets.iter_mut().find(|(known, _)| *known == begins) {
            Some((_, set)) => set.push(piece),
            None => sets.push((begins, vec![piece])),
        }
    }
    sets.into_iter().map(|(_, set)| set).collect()
}
