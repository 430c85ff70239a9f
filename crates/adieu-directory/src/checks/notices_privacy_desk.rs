//! No notice goes to a privacy desk, a legal contact or an authority contact.
//!
//! It must never be satisfied by the wording of the use alone.

use super::shelf::{Report, Shelf};
use crate::brand::ForNotices;
use crate::load::for_notices_in;

/// What desks for other matters are called.
const DESKS: [&str; 10] = [
    "privacy",
    "gdpr",
    "dpo@",
    "data protection",
    "data-protection",
    "legal@",
    "legal contact",
    "abuse",
    "regulatory",
    "press@",
];

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for channel in file.channels() {
            if for_notices_in(channel) != Some(ForNotices::Yes) {
                continue;
            }
            let place = format!(
                "{} {}",
                channel.text("value").unwrap_or_default(),
                channel.text("use").unwrap_or_default()
            )
            .to_lowercase();
            if DESKS.iter().any(|desk| place.contains(desk)) {
                let message = "a desk for other matters is marked as taking notices".to_owned();
                let fix = "write for_notices = false, and look for the address in the terms";
                report.error((file.path, channel.line_of("for_notices")), message, fix);
            }
        }
    }
}
