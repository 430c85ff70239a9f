//! What the readable files of a backup need from the reader's language.
//!
//! It must never decide what is written: only how it is said.

use crate::card::{Card, CardMessage, FileReport, Trouble};

/// The words of the readable files, in one language.
pub trait BackupWords {
    /// Returns the title of the messages.
    fn messages_title(&self) -> String;

    /// Returns one line over a message: which way it went, who, when, and what the card says of it.
    fn message_head(&self, message: &CardMessage) -> String;

    /// Returns what stands for the text of a message that has none.
    fn message_without_text(&self, message: &CardMessage) -> String;

    /// Says that there are no messages.
    fn no_messages(&self) -> String;

    /// Returns the first lines of the report: what was read, whether that is all, what to do next.
    fn report_opening(&self, card: &Card) -> Vec<String>;

    /// Returns the title over the files of the card.
    fn files_title(&self) -> String;

    /// Names a file of the card.
    fn file_name(&self, file: &FileReport) -> String;

    /// Says how much of a file was read.
    fn file_counts(&self, file: &FileReport) -> String;

    /// Returns the title over what could not be understood.
    fn troubles_title(&self) -> String;

    /// Says what could not be understood, where and why.
    fn trouble(&self, trouble: &Trouble) -> String;
}
