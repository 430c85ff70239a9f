//! Calls that the card remembers: dialled numbers, calls in, calls out.
//!
//! The order of the card's records is the only order that is sure; it must never be sorted by a time that may be absent.

use schemars::JsonSchema;
use serde::Serialize;

use super::report::Trouble;
use super::{RowAt, TroubleField, extension_of, own_files, rows, whole};
use crate::calls::{Direction, decode_call};
use crate::dump::{CardDump, FileDump, FileKind};

/// A call that the card remembers.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecentCall {
    /// Which list it is on.
    pub kind: CallKind,
    /// The name beside it.
    pub name: String,
    /// The number.
    pub number: Option<String>,
    /// When it was.
    pub time: Option<String>,
    /// How long it was, in seconds.
    pub seconds: Option<u32>,
    /// Whether it was answered.
    pub answered: Option<bool>,
    /// Where it stands.
    pub row: RowAt,
}

/// Which list a call is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CallKind {
    /// Dialled.
    Dialled,
    /// Came in.
    Incoming,
    /// Went out.
    Outgoing,
}

pub(super) fn read(dump: &CardDump, troubles: &mut Vec<Trouble>) -> Vec<RecentCall> {
    let mut calls = Vec::new();
    for file in own_files(dump, FileKind::Dialled) {
        let extension = extension_of(file.place, file.kind);
        let dialled = rows(dump, file, extension, troubles).into_iter();
        calls.extend(dialled.map(|row| RecentCall {
            kind: CallKind::Dialled,
            name: row.name,
            number: row.number,
            time: None,
            seconds: None,
            answered: None,
            row: row.at,
        }));
    }
    for file in own_files(dump, FileKind::Incoming) {
        timed(dump, file, Direction::Incoming, (&mut calls, troubles));
    }
    for file in own_files(dump, FileKind::Outgoing) {
        timed(dump, file, Direction::Outgoing, (&mut calls, troubles));
    }
    calls
}

fn timed(
    dump: &CardDump,
    file: &FileDump,
    direction: Direction,
    (calls, troubles): (&mut Vec<RecentCall>, &mut Vec<Trouble>),
) {
    for (record, bytes) in file.used() {
        let row = RowAt { place: file.place, fid: file.fid, record };
        let call = match decode_call(bytes, direction) {
            Ok(call) if call.is_empty() => continue,
            Ok(call) => call,
            Err(reason) => {
                troubles.push(Trouble::new(row, TroubleField::Record, reason));
                continue;
            }
        };
        troubles.extend(call.doubts().map(|doubt| Trouble::of(row, doubt)));
        let mut trouble = |field, reason| troubles.push(Trouble::new(row, field, reason));
        let extension = extension_of(file.place, file.kind);
        let number = call.number.ok().flatten().map(|number| {
            whole(dump, row, (number, call.extension, extension), &mut trouble).number
        });
        calls.push(RecentCall {
            kind: match direction {
                Direction::Incoming => CallKind::Incoming,
                Direction::Outgoing => CallKind::Outgoing,
            },
            name: call.name.map(|name| name.text).unwrap_or_default(),
            number,
            time: call.time.ok().flatten().map(|time| time.to_string()),
            seconds: call.seconds.ok().flatten(),
            answered: call.answered,
            row,
        });
    }
}
