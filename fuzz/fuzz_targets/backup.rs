//! Feeds any text to the reader of raw documents, and what it takes to every file of a backup and to the comparison.
//!
//! It must never panic or run for ever.
#![no_main]

use adieu_card::card::{Card, CardMessage, FileReport, Trouble, compare};
use adieu_card::export::{BackupWords, Deleted, DigestList, backup_files, raw_from_json, raw_json};
use libfuzzer_sys::fuzz_target;

struct Words;

impl BackupWords for Words {
    fn messages_title(&self) -> String {
        String::new()
    }

    fn message_head(&self, message: &CardMessage) -> String {
        message.address.clone().unwrap_or_default()
    }

    fn message_without_text(&self, message: &CardMessage) -> String {
        message.data.clone().unwrap_or_default()
    }

    fn no_messages(&self) -> String {
        String::new()
    }

    fn report_opening(&self, _card: &Card) -> Vec<String> {
        Vec::new()
    }

    fn files_title(&self) -> String {
        String::new()
    }

    fn file_name(&self, file: &FileReport) -> String {
        format!("{:04X}", file.fid)
    }

    fn file_counts(&self, file: &FileReport) -> String {
        file.read.to_string()
    }

    fn troubles_title(&self) -> String {
        String::new()
    }

    fn trouble(&self, trouble: &Trouble) -> String {
        trouble.reason.to_string()
    }
}

fuzz_target!(|text: &str| {
    let _ = DigestList::parse(text);
    let Ok(dump) = raw_from_json(text) else { return };
    let card = Card::of(&dump);
    let files = backup_files(&dump, &card, Deleted::Shown, &Words);
    assert_eq!(files.len(), 9);
    let again = raw_from_json(&raw_json(&dump)).expect("what was written reads back");
    assert!(again == dump);
    assert!(compare(&dump, &again).is_same());
});
