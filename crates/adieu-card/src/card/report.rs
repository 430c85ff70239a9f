//! How complete a reading is: every file with what was read, empty, refused or not understood.
//!
//! It must never hold a name or a number: people send it to others when something went wrong.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::RowAt;
use crate::dump::{AnswerDump, CardDump, CodeTried, FileDump, FileKind, Place, Stop};
use crate::fcp::Pin;
use crate::status::{Meaning, StatusWord};
use crate::undecodable::{Doubt, TroubleField, Undecodable};

/// How complete a reading is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// Every file that was asked for and is there, or would not open.
    pub files: Vec<FileReport>,
    /// What could not be understood.
    pub troubles: Vec<Trouble>,
    /// The codes that guard the card.
    pub pins: Vec<Pin>,
    /// How many commands it took.
    pub commands: u32,
    /// Why reading stopped before its end.
    pub stopped: Option<Stop>,
    /// What the card said to the person's code; absent when none was tried.
    pub code: Option<CodeTried>,
    /// Whether the eSIM's own identifier and profiles were out of reach: a modem does not lead to them.
    pub profiles_out_of_reach: bool,
}

/// What was read of one file.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FileReport {
    /// Where it lies.
    pub place: Place,
    /// What it is for.
    pub kind: FileKind,
    /// Its identifier.
    #[serde(with = "crate::hex::fid")]
    #[schemars(with = "String")]
    pub fid: u16,
    /// What the card answered when it was selected.
    pub selected: StatusWord,
    /// Records that the card says there are; absent for a run of bytes.
    pub records: Option<u32>,
    /// Records that were to be read.
    pub wanted: u32,
    /// Records that were read.
    pub read: u32,
    /// Of these, records that hold nothing.
    pub empty: u32,
    /// Of these, records in which something could not be understood; a name cut in mid-character is none, and a part that is not there neither.
    pub undecodable: u32,
    /// Records that the card refused to show, those behind the first refusal included.
    pub denied: u32,
    /// Records that were asked for in vain for another reason, or not at all.
    pub failed: u32,
    /// Whether the same records stand in another place of the card.
    pub seen_elsewhere: bool,
}

/// A field that could not be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Trouble {
    /// Where.
    pub at: RowAt,
    /// Which field.
    pub field: TroubleField,
    /// Why.
    pub reason: Undecodable,
    /// Of a long message that lacks parts: how many are there.
    pub parts: Option<PartsThere>,
}

/// How much of a long message is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartsThere {
    /// Parts that are there.
    pub there: u8,
    /// Parts that it has.
    pub total: u8,
    /// The day of the message.
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
}

impl Trouble {
    /// Names a field that could not be understood.
    pub(super) fn new(at: RowAt, field: TroubleField, reason: Undecodable) -> Self {
        Self { at, field, reason, parts: None }
    }

    /// Names a field as its decoder did.
    pub(super) fn of(at: RowAt, doubt: Doubt) -> Self {
        Self::new(at, doubt.field, doubt.reason)
    }

    /// Says whether the bytes there were not understood: a name cut in mid-character and a part that is not there are no such fault.
    pub fn is_unclear(&self) -> bool {
        !matches!(self.field, TroubleField::LastCharacter | TroubleField::Parts)
    }
}

/// What stands between the reader and the rest of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// Nothing that the first code would open.
    Open,
    /// The first code, with tries left.
    Code,
    /// The first code, with no try left: only the unblocking code helps.
    Blocked,
}

impl Report {
    /// Says whether the first code would show more of the card.
    pub fn lock(&self) -> Lock {
        let denied = self.files.iter().any(|file| {
            file.denied > 0 || (file.selected.meaning() == Meaning::Denied && file.read == 0)
        });
        let behind_the_code = |kind: FileKind| {
            matches!(
                kind,
                FileKind::Imsi | FileKind::Contacts | FileKind::Messages | FileKind::OwnNumbers
            )
        };
        // What the first code guards was shown: then something else is behind the refusals.
        let shown = self.files.iter().any(|file| behind_the_code(file.kind) && file.read > 0);
        let first = self.pins.iter().find(|pin| pin.reference == 1);
        match first {
            Some(pin) if denied && !shown && pin.enabled != Some(false) => {
                if pin.tries == Some(0) {
                    Lock::Blocked
                } else {
                    Lock::Code
                }
            }
            Some(_) | None => Lock::Open,
        }
    }

    /// Returns the tries that the first code has left, when the card tells.
    pub fn tries(&self) -> Option<u8> {
        self.pins.iter().find(|pin| pin.reference == 1).and_then(|pin| pin.tries)
    }

    /// Says whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.stopped.is_none()
            && self.troubles.is_empty()
            && self.files.iter().all(|file| {
                file.selected.meaning() == Meaning::Fine && file.denied == 0 && file.failed == 0
            })
    }
}

pub(super) fn of(dump: &CardDump, troubles: Vec<Trouble>) -> Report {
    let shown = |file: &&FileDump| file.is_there() || file.selected.meaning() != Meaning::Absent;
    Report {
        files: dump.files.iter().filter(shown).map(|file| file_report(file, &troubles)).collect(),
        troubles,
        pins: dump.pins.clone(),
        commands: dump.commands,
        stopped: dump.stopped,
        code: dump.code,
        profiles_out_of_reach: dump.profiles.iter().any(AnswerDump::is_out_of_reach),
    }
}

fn file_report(file: &FileDump, troubles: &[Trouble]) -> FileReport {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let read = count(file.read().count());
    let asked = count(file.parts.len());
    let wanted = match (&file.wanted, file.records()) {
        _ if file.same_as.is_some() => read,
        (Some(wanted), _) => count(wanted.len()),
        (None, Some(records)) => records,
        (None, None) if file.is_there() => asked.max(1),
        (None, None) => asked,
    };
    let missing = wanted.saturating_sub(read);
    let denied = if file.is_denied() { missing } else { 0 };
    // A file that did not say how long it is ends where the card says that no more is there.
    let open_end = file.described.is_none() && asked == read + 1;
    FileReport {
        place: file.place,
        kind: file.kind,
        fid: file.fid,
        selected: file.selected,
        records: file.records(),
        wanted,
        read,
        empty: read - count(file.used().count()),
        undecodable: undecodable(file, troubles),
        denied,
        failed: if open_end { 0 } else { missing - denied },
        seen_elsewhere: file.same_as.is_some(),
    }
}

fn undecodable(file: &FileDump, troubles: &[Trouble]) -> u32 {
    let mut records: Vec<u8> = troubles
        .iter()
        .filter(|trouble| (trouble.at.place, trouble.at.fid) == (file.place, file.fid))
        .filter(|trouble| trouble.is_unclear())
        .map(|trouble| trouble.at.record)
        .collect();
    records.sort_unstable();
    records.dedup();
    u32::try_from(records.len()).unwrap_or(u32::MAX)
}
