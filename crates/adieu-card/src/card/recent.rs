//! Calls that the card remembers: dialled numbers, calls in, calls out.
//!
//! The order of the card's records is the only order that is sure; it must never be sorted by a time that may be absent.

use schemars::JsonSchema;
use serde::Serialize;

use super::report::{Trouble, TroubleField};
use super::{RowAt, extension_of, own_files, rows, whole};
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
        let mut trouble = |field, reason| troubles.push(Trouble { at: row, field, reason });
        let call = match decode_call(bytes, direction) {
            Ok(call) if call.is_empty() => continue,
            Ok(call) => call,
            Err(reason) => {
                trouble(TroubleField::Record, reason);
                continue;
            }
        };
        let extension = extension_of(file.place, file.kind);
        let number = call.number.unwrap_or_else(|reason| {
            trouble(TroubleField::Number, reason);
            None
        });
        let number = number.map(|number| {
            whole(dump, row, (number, call.extension, extension), &mut trouble).number
        });
        let name = call.name.map(|name| name.text).unwrap_or_else(|reason| {
            trouble(TroubleField::Name, reason);
            String::new()
        });
        calls.push(RecentCall {
            kind: match direction {
                Direction::Incoming => CallKind::Incoming,
                Direction::Outgoing => CallKind::Outgoing,
            },
            name,
            number,
            time: call.time,
            seconds: call.seconds,
            answered: call.answered,
            row,
        });
    }
}
