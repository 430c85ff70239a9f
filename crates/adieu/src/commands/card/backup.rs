//! `adieu card backup`: everything on the card, saved to a folder, with what to do next.
//!
//! It must never call a locked or half-read card saved without saying what is missing.

use std::io;

use adieu_card::Card;
use adieu_card::card::Report;
use adieu_card::export::{Deleted, backup_files, messages};
use adieu_desk::ports::Clock as _;
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use super::file_words::{FileWords, item};
use super::folder::{Place, free_name, quoted};
use super::interrupt::Interrupt;
use super::read::{finished, source_words};
use super::source;
use super::state::{StateView, advice, completeness, counted, failure};
use crate::args::CardBackupArgs;
use crate::failure::{Failure, FailureKind};
use crate::file_words::unwritable;
use crate::output::{BOLD, Output, aside, unsteered, wrapped};
use crate::world::World;

/// A backup that was written.
#[derive(Serialize, JsonSchema)]
pub struct BackupView {
    /// The folder.
    folder: String,
    /// Its files.
    files: Vec<&'static str>,
    /// How many backups that were broken off had left something beside it, which was removed.
    cleared: u32,
    /// How complete it is, and what was on the card.
    #[serde(flatten)]
    state: StateView,
    /// Every file of the card.
    report: Report,
}

/// `adieu card backup`
pub fn backup(args: &CardBackupArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let place = Place::find(&args.card_out, args.force, words)?;
    cleared(&place, world);
    let reading = source::read(&args.source, world)?;
    let deleted = if args.deleted { Deleted::Shown } else { Deleted::Hidden };
    let file_words = FileWords { words, now: world.clock.now() };
    let files = backup_files(&reading.dump, &reading.card, deleted, &file_words);
    let interrupt = Interrupt::watch();
    let written = place.write(&files, &|| !interrupt.was_pressed());
    drop(interrupt);
    written.map_err(|error| not_written(&place, &error, words))?;
    let mut out = Output::default();
    if world.global.json {
        out.json(&BackupView {
            folder: place.path().display().to_string(),
            files: files.iter().map(|file| file.name).collect(),
            cleared: place.cleared(),
            state: StateView::of(&reading.card),
            report: reading.card.report.clone(),
        })?;
    } else {
        let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
        let folder = unsteered(&args.card_out.display().to_string());
        out.line(words.msg_cli_files_written(count, folder));
        if let Some(line) = counted(&reading.card, words) {
            out.line(wrapped(&line, "  ", 80));
        }
        let lines = completeness(&reading.card, words);
        lines.iter().for_each(|line| out.line(wrapped(line, "  ", 80)));
        hidden(&reading.card, deleted, words, &mut out);
        if !world.global.quiet {
            next(&reading.card, words, &mut out);
        }
    }
    let free = quoted(&free_name(&args.card_out));
    let again = format!("adieu card backup --out {free}{} --pin", source_words(&args.source));
    finished(failure(&reading, &args.source, &again, words), out, words)
}

/// Says at once that something was removed, whatever becomes of this backup.
fn cleared(place: &Place, world: &World) {
    if place.cleared() > 0 && !world.global.json {
        let folder = unsteered(&place.beside().display().to_string());
        let told = world.words.msg_card_backup_cleared(i64::from(place.cleared()), folder);
        aside(told);
    }
}

fn not_written(place: &Place, error: &io::Error, words: &Words) -> Failure {
    let lost = words.msg_card_backup_not_written(place.path().display().to_string());
    if error.kind() == io::ErrorKind::Interrupted {
        let message = format!("{lost} {}", words.msg_card_backup_broken_off());
        return Failure::of(FailureKind::World, message, words.msg_carry_asked_hint());
    }
    let (message, hint) = unwritable(place.path(), error, words);
    Failure::of(FailureKind::Configuration, format!("{lost} {message}"), hint)
}

/// Says that deleted messages are still there, when they were not asked for.
fn hidden(card: &Card, deleted: Deleted, words: &Words, out: &mut Output) {
    let all = messages(card, Deleted::Shown).count();
    let gone = all - messages(card, Deleted::Hidden).count();
    if deleted == Deleted::Hidden && gone > 0 {
        let count = i64::try_from(gone).unwrap_or(i64::MAX);
        out.line(wrapped(&words.msg_card_deleted_there(count), "  ", 80));
    }
}

fn next(card: &Card, words: &Words, out: &mut Output) {
    out.gap();
    out.line(format!("{BOLD}{}{BOLD:#}", words.msg_card_backup_next()));
    for line in advice(card, words) {
        out.line(item(&line, "  "));
    }
}
