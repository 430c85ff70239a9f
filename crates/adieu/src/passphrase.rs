//! Passphrases, as a person gives them: in a file or a pipe, or typed.
//!
//! It must never show one, nor let a mark at the beginning of a file become a part of one.

use std::cell::{Cell, OnceCell};
use std::path::Path;

use adieu_store::Passphrase;
use adieu_words::Words;
use zeroize::Zeroizing;

use crate::failure::{Failure, FailureKind};
use crate::file_words::{cannot_read, utf8};
use crate::plain_file::{self, MEBIBYTE};

/// A passphrase shorter than this many characters is too weak to protect anything new.
const LEAST: usize = 10;

/// What has more bytes is no passphrase.
const MOST_BYTES: u64 = MEBIBYTE;

/// How Windows marks a text file as UTF-8: it is no part of the text (Unicode §23.8).
const MARK: char = '\u{feff}';

/// A passphrase as a file gives it.
pub struct Given {
    text: Zeroizing<String>,
    marked: bool,
}

impl Given {
    /// Reads a file or a pipe. Line ends after the passphrase and a mark before it are no part of it.
    pub fn read(file: &Path, words: &Words) -> Result<Self, Failure> {
        let bytes = plain_file::read_or_pipe(file, MOST_BYTES)
            .map_err(|error| cannot_read(file, &error, words))
            .and_then(|bytes| utf8(file, bytes, words))
            .map_err(|failure| Failure { kind: FailureKind::Configuration, ..failure })?;
        let whole = Zeroizing::new(bytes);
        let text = whole.trim_start_matches(MARK).trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            let path = file.display().to_string();
            let message = words.msg_passphrase_file_empty(path);
            return Err(Failure::of(
                FailureKind::Configuration,
                message,
                words.msg_passphrase_file_empty_hint(),
            ));
        }
        Ok(Self { text: Zeroizing::new(text.to_owned()), marked: whole.starts_with(MARK) })
    }

    /// Returns the passphrase, which opens what was made with it.
    pub fn passphrase(&self, words: &Words) -> Result<Passphrase, Failure> {
        made(self.text.to_string(), words)
    }

    /// Returns the passphrase as earlier releases took it, with the mark; none where there was no mark.
    pub fn older(&self, words: &Words) -> Option<Passphrase> {
        self.marked.then(|| made(format!("{MARK}{}", *self.text), words).ok())?
    }

    /// Returns the passphrase for something new, which must be long enough.
    pub fn strong(&self, words: &Words) -> Result<Passphrase, Failure> {
        strong(self.text.to_string(), words)
    }
}

/// A file that may give a passphrase. It is read once: a password manager's pipe gives it once.
#[derive(Default)]
pub struct PassphraseFile {
    given: OnceCell<Given>,
    was_wanted: Cell<bool>,
}

impl PassphraseFile {
    /// Returns what the file gives; none where none is named.
    pub fn given(&self, file: Option<&Path>, words: &Words) -> Result<Option<&Given>, Failure> {
        let Some(file) = file else { return Ok(None) };
        self.was_wanted.set(true);
        if let Some(given) = self.given.get() {
            return Ok(Some(given));
        }
        let given = Given::read(file, words)?;
        Ok(Some(self.given.get_or_init(|| given)))
    }

    /// Says whether something wanted a passphrase from it.
    pub fn was_wanted(&self) -> bool {
        self.was_wanted.get()
    }
}

/// What a new passphrase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewFor {
    /// A backup.
    Backup,
    /// The home.
    Home,
}

/// Asks for a passphrase that opens something.
pub fn asked(words: &Words) -> Result<Passphrase, Failure> {
    let answer = typed(&words.msg_cli_passphrase_ask()).ok_or_else(|| missing(words))?;
    made(answer, words)
}

/// Asks for a new passphrase, twice.
pub fn asked_twice(new_for: NewFor, words: &Words) -> Result<Passphrase, Failure> {
    let (question, missing) = match new_for {
        NewFor::Backup => (words.msg_cli_passphrase_new(), words.msg_error_passphrase_new()),
        NewFor::Home => (words.msg_passphrase_new_home(), words.msg_passphrase_needs_new()),
    };
    let hint = match new_for {
        NewFor::Backup => words.msg_error_passphrase_missing_hint(),
        NewFor::Home => words.msg_passphrase_needs_new_hint(),
    };
    let ask = |question: &str| {
        let failure = || Failure::of(FailureKind::Configuration, missing.clone(), hint.clone());
        typed(question).ok_or_else(failure)
    };
    let first = Zeroizing::new(ask(&question)?);
    let passphrase = strong(first.to_string(), words)?;
    if *Zeroizing::new(ask(&words.msg_cli_passphrase_again())?) != *first {
        return Err(Failure::input(words.msg_cli_passphrase_differ(), ""));
    }
    Ok(passphrase)
}

fn typed(question: &str) -> Option<String> {
    inquire::Password::new(question).without_confirmation().prompt().ok()
}

fn strong(text: String, words: &Words) -> Result<Passphrase, Failure> {
    if text.chars().count() < LEAST {
        return Err(Failure::input(words.msg_cli_passphrase_short(), ""));
    }
    made(text, words)
}

fn made(text: String, words: &Words) -> Result<Passphrase, Failure> {
    Passphrase::parse(text).map_err(|_| missing(words))
}

fn missing(words: &Words) -> Failure {
    Failure::of(
        FailureKind::Configuration,
        words.msg_error_passphrase_missing(),
        words.msg_error_passphrase_missing_hint(),
    )
}
