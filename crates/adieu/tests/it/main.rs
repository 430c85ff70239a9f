//! Tests of the whole product: the real binary, each test in a home of its own, at a fixed instant.
//!
//! Only invented people and numbers. No test reaches the network or the home of whoever runs it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests run the program, read what it wrote and may stop at a surprise"
)]

/// `open` repeated, and what is kept when files or screen fail.
mod again;
/// Questions, one at a time, answered through a pipe.
mod ask;
/// A house with a card reader: the real card service and virtual cards.
#[cfg(target_os = "linux")]
mod bedside;
/// Fields of a card, read one by one.
mod card;
/// A backup of a card: its folder, and what stops it.
#[cfg(target_os = "linux")]
mod card_backup;
/// Two backups of cards compared.
#[cfg(target_os = "linux")]
mod card_compare;
/// The PIN of a card: asked for, tried once, kept nowhere.
#[cfg(target_os = "linux")]
mod card_pin;
/// Whose card it is, what is on it, and facts for a case.
#[cfg(target_os = "linux")]
mod card_reading;
/// The ways out compared: a best one or a question, a table, a picture.
mod choose;
/// A clock that goes back, given by hand or the computer’s own.
mod clock;
/// What other programs rely on: keys, schemas, lines of JSON.
mod contract;
/// What every command shows over the examples, in five languages, as kept files.
mod corpus;
/// What is old in the directory, and what somebody proposes to change.
mod directory;
/// Facts to test with, and changes to them.
mod facts;
/// What stands where a file should be: pipes, devices, sockets, folders, files far too large.
#[cfg(unix)]
mod files;
/// What the command line understands, and what it says where something is missing.
mod hints;
/// Text that wants to be more than text, in every field.
mod hostile;
/// A home, a folder and a clock for one test.
mod house;
/// Backup, restore, erasure, passphrases, and the doctor.
mod household;
/// One goodbye from the first day to the last.
mod journey;
/// Special journeys: every example, its order and tone; closing and opening again.
mod journeys;
/// Five languages, and none mixed into another.
mod languages;
/// The letters beside the notice: written, sent, refused.
mod letters;
/// Is the line switched off? A modem is asked.
mod line;
/// The glossary, the manual, and the pages made of them.
mod manual;
/// What `open` writes and shows.
mod open;
/// What stands in the way of files that adieu writes.
mod outputs;
/// Passphrases: set, changed, removed, and read from files.
mod passphrases;
/// Photos of cards and eSIM sheets.
mod photos;
/// Nothing personal in errors, in what `-v` adds, or in files of the home.
mod privacy;
/// Card readers: what the doctor says of them, and what a person does when one fails.
#[cfg(target_os = "linux")]
mod readers;
/// What is refused, with which exit code and which way out.
mod refusals;
/// Help, completions and manual pages.
mod shell;
/// Many processes at once on one home.
mod together;
/// Other programs that look at what was written.
mod tools;
/// What can be the matter with kept data, in five languages.
mod troubles;
