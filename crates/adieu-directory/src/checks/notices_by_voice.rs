//! No notice goes by voice: an oral notice is not valid.
//!
//! It must never make an exception for a hotline that offers to cancel.

use super::shelf::{Report, Shelf};
use crate::brand::ForNotices;
use crate::load::for_notices_in;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for channel in file.channels() {
            let voice = matches!(channel.text("kind"), Some("phone" | "code"));
            if voice && for_notices_in(channel) == Some(ForNotices::Yes) {
                let message = "a voice line is marked as taking notices".to_owned();
                let fix = "write for_notices = false; a call needs a writing that follows it";
                report.error((file.path, channel.line_of("for_notices")), message, fix);
            }
        }
    }
}
