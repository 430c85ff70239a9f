//! Messages and report as text for people.
//!
//! What somebody wrote in a message must never look like a line of ours, nor steer a terminal.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{BackupWords, Deleted, messages};
use crate::card::{Card, CardMessage};

/// Every line that a card's owner did not write begins at the margin; what stands in a message never does.
const INDENT: &str = "    ";

/// Writes the messages, the oldest first; those without a time, which are those written here, come last.
pub fn messages_txt(card: &Card, deleted: Deleted, words: &dyn BackupWords) -> String {
    let mut shown: Vec<&CardMessage> = messages(card, deleted).collect();
    shown.sort_by_cached_key(|message| {
        let at = message.time.as_deref().and_then(instant);
        (at.is_none(), at)
    });
    let mut out = format!("{}\n", on_one_line(&words.messages_title()));
    if shown.is_empty() {
        out.push_str(&format!("\n{}\n", on_one_line(&words.no_messages())));
    }
    for message in shown {
        out.push_str(&format!("\n{}\n", on_one_line(&words.message_head(message))));
        let text = message.text.clone().filter(|text| !text.is_empty());
        let text = text.unwrap_or_else(|| words.message_without_text(message));
        for line in harmless(&text).lines() {
            out.push_str(format!("{INDENT}{line}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// Writes how complete the reading is: what was found in each file, what could not be understood.
pub fn report_txt(card: &Card, words: &dyn BackupWords) -> String {
    let mut out = String::new();
    for line in words.report_opening(card) {
        out.push_str(&harmless(&line));
        out.push('\n');
    }
    out.push_str(&format!("\n{}\n\n", words.files_title()));
    for file in &card.report.files {
        out.push_str(&format!("- {}\n", on_one_line(&words.file_name(file))));
        out.push_str(&format!("{INDENT}{}\n", on_one_line(&words.file_counts(file))));
    }
    if !card.report.troubles.is_empty() {
        out.push_str(&format!("\n{}\n\n", words.troubles_title()));
        for trouble in &card.report.troubles {
            out.push_str(&format!("- {}\n", on_one_line(&words.trouble(trouble))));
        }
    }
    out
}

/// A time without a zone is taken as it stands: only the order hangs on it.
fn instant(time: &str) -> Option<Timestamp> {
    let zoned = time.parse::<Timestamp>().ok();
    zoned.or_else(|| {
        let local: DateTime = time.parse().ok()?;
        local.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}

fn on_one_line(text: &str) -> String {
    harmless(text).replace('\n', " ")
}

/// Replaces what steers a terminal or turns the direction of a text; the text itself stands in the other files.
fn harmless(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |c: char| matches!(c, '\n' | '\t') || !steers(c);
    text.chars().map(|c| if kept(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// Says whether a character steers a terminal, breaks a line or turns the direction of a text.
pub(super) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
