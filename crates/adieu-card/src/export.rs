//! What was read, in open formats that other programs know.
//!
//! It must never leave something out that was decoded, and never write two equal rows twice.

mod cell;
mod digests;
mod folder;
mod plain;
mod raw;
mod table;
mod vcard;
mod words;

pub use cell::{harmless_cell, write_cell, write_harmless_cell};
pub use digests::{DIGESTS, DigestList, digests, sha256};
pub use folder::{BackupFile, RAW, backup_files};
pub use plain::{messages_txt, report_txt};
pub use raw::{RawDocument, RawError, raw_from_json, raw_json};
pub use table::{calls_csv, contacts_csv};
pub use vcard::{contacts_v3_vcf, contacts_vcf};
pub use words::BackupWords;

use serde::Serialize;
use serde_json::Value;

use crate::card::{Card, CardMessage};
use crate::sms::SlotStatus;

/// Whether messages are written of which only the bytes are left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    /// They are left out.
    Hidden,
    /// They are written, marked as deleted.
    Shown,
}

/// Writes the messages.
pub fn messages_json(card: &Card, deleted: Deleted) -> String {
    let messages: Vec<&CardMessage> = messages(card, deleted).collect();
    document(&messages)
}

/// Returns the messages that are shown.
pub fn messages(card: &Card, deleted: Deleted) -> impl Iterator<Item = &CardMessage> {
    let shown = move |message: &&CardMessage| {
        deleted == Deleted::Shown || message.status != SlotStatus::Free
    };
    card.messages.iter().filter(shown)
}

/// Writes whose card it is.
pub fn identity_json(card: &Card) -> String {
    document(&card.identity)
}

/// Writes how complete the reading is, without names and numbers.
pub fn report_json(card: &Card) -> String {
    document(&card.report)
}

fn document(value: &impl Serialize) -> String {
    let value: Value = serde_json::to_value(value).expect("keys are words and values are plain");
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}
