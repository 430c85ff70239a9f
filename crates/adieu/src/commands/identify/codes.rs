//! The codes in a photo: the file in, the codes out, within a bound of time.
//!
//! It must never wait for ever on a picture made to keep it busy, or on something that is no file.

use std::io::{self, Read as _};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use adieu_photo::{Found, MAX_BYTES, MAX_SIDE, PhotoError, find_codes};
use adieu_words::Words;

use crate::failure::{Failure, FailureKind};
use crate::file_words::cannot_read;
use crate::plain_file;

/// A photo is searched no longer than this.
const PATIENCE: Duration = Duration::from_secs(20);

/// The thread that searches, by whose name its stumbling is recognised.
const SEARCHER: &str = "photo";

/// Reads the codes of a photo.
pub fn codes_of(file: &Path, words: &Words) -> Result<Vec<Found>, Failure> {
    let bytes = read(file).map_err(|error| cannot_read(file, &error, words))?;
    let found = in_time(PATIENCE, move || find_codes(&bytes));
    let path = file.display().to_string();
    match found {
        Ok(found) => found.map_err(|error| told(error, path, words)),
        Err(NoAnswer::Late) => {
            let seconds = i64::try_from(PATIENCE.as_secs()).unwrap_or(i64::MAX);
            Err(Failure::input(
                words.msg_photo_too_slow(path, seconds),
                words.msg_photo_smaller_hint(),
            ))
        }
        Err(NoAnswer::Lost) => {
            let message = words.msg_photo_nothing(path);
            Err(Failure::of(FailureKind::Bug, message, words.msg_error_bug_hint()))
        }
    }
}

/// Reads a file, but no more of it than a photo may have.
fn read(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more shows that it is too long.
    plain_file::open(file)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why a search gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoAnswer {
    /// It took too long.
    Late,
    /// It ended without one.
    Lost,
}

/// Runs work beside, and waits for it so long; what goes on after that ends with the program.
fn in_time<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, NoAnswer> {
    let (tell, told) = mpsc::channel();
    stumble_quietly();
    let worker = thread::Builder::new().name(SEARCHER.to_owned()).spawn(move || {
        // Nobody listens any more when it was late.
        let _ = tell.send(work());
    });
    worker.map_err(|_| NoAnswer::Lost)?;
    told.recv_timeout(patience).map_err(|error| match error {
        RecvTimeoutError::Timeout => NoAnswer::Late,
        RecvTimeoutError::Disconnected => NoAnswer::Lost,
    })
}

/// Keeps the libraries that look at pictures from writing on the screen when they stumble: that is caught and told.
fn stumble_quietly() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |stumble| {
            if thread::current().name() != Some(SEARCHER) {
                before(stumble);
            }
        }));
    });
}

/// Tells why a photo gave nothing, and what to try.
fn told(error: PhotoError, path: String, words: &Words) -> Failure {
    let (message, hint) = match error {
        PhotoError::TooLarge => {
            let most = i64::try_from(MAX_BYTES / 1024 / 1024).unwrap_or(i64::MAX);
            (words.msg_photo_too_large(path, most), words.msg_photo_smaller_hint())
        }
        PhotoError::TooManyPixels => (
            words.msg_photo_too_many_pixels(path, i64::from(MAX_SIDE)),
            words.msg_photo_smaller_hint(),
        ),
        PhotoError::NotAPicture => {
            (words.msg_photo_not_a_picture(path), words.msg_photo_not_a_picture_hint())
        }
        PhotoError::Unsupported(format) => {
            (words.msg_photo_unsupported(path, format.as_str()), words.msg_photo_unsupported_hint())
        }
        PhotoError::Damaged(format) => {
            (words.msg_photo_damaged(path, format.as_str()), words.msg_photo_damaged_hint())
        }
        PhotoError::CutOff => (words.msg_photo_cut_off(path), words.msg_photo_cut_off_hint()),
        PhotoError::NothingFound => (words.msg_photo_nothing(path), words.msg_photo_nothing_hint()),
    };
    Failure::input(message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_that_does_not_end_is_left_and_one_that_stumbles_is_lost() {
        let (_keep, never) = mpsc::channel::<()>();
        let late = in_time(Duration::from_millis(10), move || never.recv().is_ok());
        assert_eq!(late, Err(NoAnswer::Late));
        let lost: Result<(), NoAnswer> = in_time(PATIENCE, || panic!("a library stumbles"));
        assert_eq!(lost, Err(NoAnswer::Lost));
        assert_eq!(in_time(PATIENCE, || 7), Ok(7));
    }
}
