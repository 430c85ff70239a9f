//! Why a file that a person named cannot be used, in the reader's language.
//!
//! It must never show what stands in the file: the path and the number of a line are enough.

use std::io;
use std::path::Path;

use adieu_words::Words;
use encoding_rs::WINDOWS_1252;

use crate::failure::{Failure, FailureKind};
use crate::plain_file::{GivenUp, MEBIBYTE, NotAFile, PATIENCE};

/// Tells that a file cannot be read.
pub fn cannot_read(file: &Path, error: &io::Error, words: &Words) -> Failure {
    let (message, hint) = unreadable(file, error, words);
    Failure::input(message, hint)
}

/// Tells that a file cannot be written.
pub fn cannot_write(file: &Path, error: &io::Error, words: &Words) -> Failure {
    let (message, hint) = unwritable(file, error, words);
    Failure::of(FailureKind::Configuration, message, hint)
}

/// Says why a file cannot be read, and what to do.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is told in the system’s own words"
)]
pub fn unreadable(file: &Path, error: &io::Error, words: &Words) -> (String, String) {
    let path = file.display().to_string();
    if let Some(what) = NotAFile::of(error) {
        return not_a_file(path, what, words);
    }
    if let Some(why) = GivenUp::of(error) {
        return given_up(path, why, words);
    }
    match error.kind() {
        io::ErrorKind::NotFound => {
            (words.msg_store_not_there(path), words.msg_store_not_there_hint())
        }
        io::ErrorKind::PermissionDenied => {
            (words.msg_store_no_right(path), words.msg_store_not_there_hint())
        }
        _ => (
            with_system(words.msg_error_read(path), error, words),
            words.msg_store_cannot_use_hint(),
        ),
    }
}

fn not_a_file(path: String, what: NotAFile, words: &Words) -> (String, String) {
    match what {
        NotAFile::Folder => (words.msg_file_folder(path), words.msg_file_folder_hint()),
        NotAFile::Pipe => (words.msg_file_pipe(path), words.msg_file_save_hint()),
        NotAFile::Socket => (words.msg_file_socket(path), words.msg_file_save_hint()),
        NotAFile::Device => (words.msg_file_device(path), words.msg_file_save_hint()),
    }
}

fn given_up(path: String, why: GivenUp, words: &Words) -> (String, String) {
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    match why {
        GivenUp::Silent => {
            let message = words.msg_file_silent(path, whole(PATIENCE.as_secs()));
            (message, words.msg_file_silent_hint())
        }
        GivenUp::Endless { within } => {
            let seconds = whole(within.as_secs().max(1));
            (words.msg_file_endless(path, seconds), words.msg_file_save_hint())
        }
        GivenUp::TooLarge { most } => {
            let most = whole(most / MEBIBYTE);
            (words.msg_file_too_large(path, most), words.msg_file_too_large_hint())
        }
    }
}

/// Says why a file cannot be written, and what to do.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is told in the system’s own words"
)]
pub fn unwritable(file: &Path, error: &io::Error, words: &Words) -> (String, String) {
    let path = file.display().to_string();
    let message = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            words.msg_store_no_room(path)
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            words.msg_store_no_right(path)
        }
        io::ErrorKind::NotFound => words.msg_error_write(path),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            words.msg_store_not_a_folder(path)
        }
        _ => with_system(words.msg_error_write(path), error, words),
    };
    (message, words.msg_error_write_hint())
}

fn with_system(message: String, error: &io::Error, words: &Words) -> String {
    format!("{message} {}", words.msg_store_system_says(error.to_string()))
}

/// Takes a file's bytes as UTF-8 text, or names the first line that is none and guesses what it is.
pub fn utf8(file: &Path, bytes: Vec<u8>, words: &Words) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = 1 + bytes[..good].iter().filter(|byte| **byte == b'\n').count();
        let path = file.display().to_string();
        let message = words.msg_shell_not_utf8(path.as_str(), line.to_string());
        let hint = match guess(bytes) {
            Guess::Utf16 => words.msg_shell_utf16_hint(),
            Guess::Windows1252 => words.msg_shell_windows_hint(),
            Guess::Nothing => words.msg_shell_not_utf8_hint(),
        };
        Failure::input(message, hint).at(format!("{path}:{line}"))
    })
}

/// What the bytes may be instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Guess {
    Utf16,
    Windows1252,
    Nothing,
}

/// Text has no control characters besides line ends and tabs, whatever its encoding.
fn guess(bytes: &[u8]) -> Guess {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Guess::Utf16;
    }
    let text = WINDOWS_1252.decode_without_bom_handling(bytes).0;
    let is_text = !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    if is_text { Guess::Windows1252 } else { Guess::Nothing }
}

#[cfg(test)]
mod tests {
    use adieu_words::Lang;

    use super::*;

    fn told(bytes: &[u8]) -> (Option<String>, String) {
        let words = Words::new(Lang::En);
        let failure = utf8(Path::new("facts.toml"), bytes.to_vec(), &words).unwrap_err();
        (failure.at, failure.hint.unwrap())
    }

    #[test]
    fn the_first_line_that_is_no_utf_8_is_named_and_the_encoding_guessed() {
        let (at, hint) = told(b"[subscriber]\nname = \"Ren\xe9 Exemple\"\n");
        assert_eq!(at.as_deref(), Some("facts.toml:2"));
        assert!(hint.contains("Windows-1252"), "{hint}");
        let (at, hint) = told(b"\xff\xfe[\0s\0");
        assert_eq!(at.as_deref(), Some("facts.toml:1"));
        assert!(hint.contains("UTF-16"), "{hint}");
        let (at, hint) = told(b"a\n\nPK\x03\x04\xe9\x00\x01");
        assert_eq!(at.as_deref(), Some("facts.toml:3"));
        assert!(!hint.contains("Windows") && !hint.contains("UTF-16"), "{hint}");
    }

    #[test]
    fn utf_8_passes_as_it_is() {
        let words = Words::new(Lang::En);
        let text = utf8(Path::new("facts.toml"), "René".into(), &words).unwrap();
        assert_eq!(text, "René");
    }
}
