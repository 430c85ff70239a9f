//! Which files a card is asked for, and in which order.
//!
//! A file whose size the standard fixes must never cost a second command for its size.

use super::job::{Job, Open, Rows, Way};
use crate::command::CardClass;
use crate::dump::{FileKind, Place};
use crate::fcp::{FileControl, Structure};

pub(super) const TELECOM: u16 = 0x7F10;
pub(super) const GSM: u16 = 0x7F20;
pub(super) const BOOK: u16 = 0x5F3A;
pub(super) const ROOT: u16 = 0x3F00;
pub(super) const HIDDEN_KEY: u16 = 0x6FC3;
pub(super) const REFERENCE: u16 = 0x4F30;

/// What every name of a USIM begins with (ETSI TS 101 220 annex E).
pub(super) const USIM: &[u8] = &[0xA0, 0x00, 0x00, 0x00, 0x87, 0x10, 0x02];

/// The usual name of the part that knows the profiles (GSMA SGP.02 §2.2.3).
pub(super) const PROFILE_ROOT: &[u8] = &[
    0xA0, 0x00, 0x00, 0x05, 0x59, 0x10, 0x10, 0xFF, 0xFF, 0xFF, 0xFF, 0x89, 0x00, 0x00, 0x01, 0x00,
];

const NAMES: u16 = 0x6F3A;
const FIXED: u16 = 0x6F3B;
const MESSAGES: u16 = 0x6F3C;
const OWN: u16 = 0x6F40;
const DIALLED: u16 = 0x6F44;
const SERVICE: u16 = 0x6F49;
const INCOMING: u16 = 0x6F80;
const OUTGOING: u16 = 0x6F81;

/// The first file of all: it also tells which language the card speaks.
pub(super) fn card_number() -> Job {
    fixed(Place::Root, FileKind::Iccid, (0x2FE2, 10))
}

/// The whole plan for a card of this class.
pub(super) fn card(class: CardClass) -> Vec<Job> {
    match class {
        CardClass::Gsm => vec![
            Job::Folder(Place::Telecom, Way::Identifier),
            Job::Folder(Place::Gsm, Way::Identifier),
        ],
        CardClass::Uicc => vec![
            records(Place::Root, FileKind::Directory, 0x2F00),
            Job::Applications,
            Job::Folder(Place::GlobalBook, Way::Path),
            Job::Folder(Place::Telecom, Way::Path),
            Job::ProfileRoot,
        ],
    }
}

/// What is read in a folder.
pub(super) fn folder(place: Place) -> Vec<Job> {
    match place {
        Place::Root => Vec::new(),
        Place::Telecom => vec![
            records(place, FileKind::Contacts, NAMES),
            records(place, FileKind::Dialled, DIALLED),
            records(place, FileKind::FixedNumbers, FIXED),
            records(place, FileKind::Messages, MESSAGES),
            records(place, FileKind::OwnNumbers, OWN),
            records(place, FileKind::ServiceNumbers, SERVICE),
            Job::Extensions(place, 0x6F4A, vec![NAMES, DIALLED, OWN]),
            Job::Extensions(place, 0x6F4B, vec![FIXED]),
            Job::Extensions(place, 0x6F4C, vec![SERVICE]),
        ],
        Place::Gsm => vec![
            fixed(place, FileKind::Imsi, (0x6F07, 9)),
            fixed(place, FileKind::ProviderName, (0x6F46, 17)),
            fixed(place, FileKind::Administrative, (0x6FAD, 4)),
        ],
        Place::Usim(number) => vec![
            fixed(place, FileKind::Imsi, (0x6F07, 9)),
            fixed(place, FileKind::ProviderName, (0x6F46, 17)),
            fixed(place, FileKind::Administrative, (0x6FAD, 4)),
            records(place, FileKind::OwnNumbers, OWN),
            records(place, FileKind::Messages, MESSAGES),
            records(place, FileKind::FixedNumbers, FIXED),
            records(place, FileKind::ServiceNumbers, SERVICE),
            records(place, FileKind::Incoming, INCOMING),
            records(place, FileKind::Outgoing, OUTGOING),
            Job::Extensions(place, 0x6F4E, vec![OWN, INCOMING, OUTGOING]),
            Job::Extensions(place, 0x6F4B, vec![FIXED]),
            Job::Extensions(place, 0x6F4C, vec![SERVICE]),
            Job::HiddenKey,
            Job::Folder(Place::LocalBook(number), Way::Identifier),
        ],
        Place::GlobalBook | Place::LocalBook(_) => {
            vec![records(place, FileKind::Reference, REFERENCE), Job::Sets(place)]
        }
    }
}

pub(super) fn records(place: Place, kind: FileKind, fid: u16) -> Job {
    Job::Open(Open { place, kind, fid, rows: Rows::All, known: None })
}

fn fixed(place: Place, kind: FileKind, (fid, size): (u16, u32)) -> Job {
    let known = FileControl {
        structure: Some(Structure::Transparent),
        size: Some(size),
        ..FileControl::default()
    };
    Job::Open(Open { place, kind, fid, rows: Rows::All, known: Some(known) })
}

/// Records that go on with a number: 13 bytes, however many there are.
pub(super) fn extension(place: Place, fid: u16, rows: Vec<u8>) -> Job {
    let known = FileControl {
        structure: Some(Structure::Linear),
        record_length: Some(13),
        ..FileControl::default()
    };
    let rows = Rows::Chains(rows);
    Job::Open(Open { place, kind: FileKind::Extension, fid, rows, known: Some(known) })
}
