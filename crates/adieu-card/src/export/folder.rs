//! A backup as a list of files, ready to be written by somebody who has a disk.
//!
//! It must never hold a file that the list of digests lacks.

use super::{
    BackupWords, Deleted, calls_csv, contacts_csv, contacts_v3_vcf, contacts_vcf, digests,
    identity_json, messages_json, messages_txt, raw_json, report_txt,
};
use crate::card::Card;
use crate::dump::CardDump;

/// The name of the file that holds everything as it was read.
pub const RAW: &str = "raw.json";

/// A file of a backup.
#[derive(Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Its name in the folder.
    pub name: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Returns every file of a backup, the list of digests last.
pub fn backup_files(
    dump: &CardDump,
    card: &Card,
    deleted: Deleted,
    words: &dyn BackupWords,
) -> Vec<BackupFile> {
    let texts = [
        ("contacts.vcf", contacts_vcf(card)),
        ("contacts-v3.vcf", contacts_v3_vcf(card)),
        ("contacts.csv", contacts_csv(card)),
        ("messages.json", messages_json(card, deleted)),
        ("messages.txt", messages_txt(card, deleted, words)),
        ("calls.csv", calls_csv(card)),
        ("identity.json", identity_json(card)),
        (RAW, raw_json(dump)),
        ("report.txt", report_txt(card, words)),
    ];
    let mut files: Vec<BackupFile> = texts
        .into_iter()
        .map(|(name, text)| BackupFile { name, bytes: text.into_bytes() })
        .collect();
    files.push(digests(&files));
    files
}

impl std::fmt::Debug for BackupFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BackupFile({}, {} bytes)", self.name, self.bytes.len())
    }
}
