//! The words of the readable files of a backup, in the language of the screen.
//!
//! The report must never hold a name or a number of the card: people show it to those who help them.

use adieu_card::Card;
use adieu_card::Meaning;
use adieu_card::card::{CardMessage, FileReport, Trouble, TroubleField};
use adieu_card::export::{BackupWords, DIGESTS, RAW};
use adieu_card::sms::{MessageKind, SlotStatus};
use adieu_words::Words;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::labels;
use super::state::{advice, completeness, counted};
use crate::output::wrapped;

/// As wide as a letter's line.
const WIDTH: usize = 78;

/// The words of one language at one moment.
pub struct FileWords<'a> {
    /// The words.
    pub words: &'a Words,
    /// When the card was read.
    pub now: Timestamp,
}

impl BackupWords for FileWords<'_> {
    fn messages_title(&self) -> String {
        self.words.msg_card_messages_title()
    }

    fn message_head(&self, message: &CardMessage) -> String {
        let words = self.words;
        let doubt = |field| message.doubts.iter().any(|doubt| doubt.field == field);
        let who = message.address.clone().unwrap_or_else(|| match doubt(TroubleField::Address) {
            true => words.msg_card_message_unreadable_number(),
            false => words.msg_card_message_nobody(),
        });
        let way = match message.kind {
            MessageKind::Deliver => words.msg_card_message_from(who),
            MessageKind::Submit => words.msg_card_message_to(who),
            MessageKind::StatusReport => words.msg_card_message_report(who),
        };
        let mut parts: Vec<String> =
            message.time.iter().map(|time| labels::moment(time, words)).collect();
        match &message.time {
            None if doubt(TroubleField::Time) => parts.push(words.msg_card_message_no_time()),
            Some(_) if doubt(TroubleField::Time) => parts.push(words.msg_card_message_odd_time()),
            None | Some(_) => {}
        }
        parts.push(way);
        if doubt(TroubleField::MessageKind) {
            parts.push(words.msg_card_message_odd_kind());
        }
        parts.extend(status(message.status, words));
        if !message.missing.is_empty() {
            let missing: Vec<String> = message.missing.iter().map(ToString::to_string).collect();
            let total = message.parts.to_string();
            parts.push(words.msg_card_message_missing(total, missing.join(", ")));
        }
        parts.join(" · ")
    }

    fn message_without_text(&self, message: &CardMessage) -> String {
        let words = self.words;
        let unread = message.doubts.iter().find(|doubt| {
            matches!(doubt.field, TroubleField::Message | TroubleField::Header | TroubleField::Text)
        });
        let data = message.data.as_deref().filter(|data| !data.is_empty());
        if let Some(doubt) = unread {
            let reason = labels::reason(doubt.reason, words);
            return match data {
                Some(data) => words.msg_card_message_unread_data(reason, data),
                None => words.msg_card_message_unread_text(reason),
            };
        }
        match (data, message.report_status) {
            (_, Some(0)) => words.msg_card_message_delivered(),
            (_, Some(other)) => words.msg_card_message_status(other.to_string()),
            (Some(data), None) => words.msg_card_message_data(data),
            (None, None) => words.msg_card_message_empty(),
        }
    }

    fn no_messages(&self) -> String {
        self.words.msg_card_messages_none()
    }

    fn report_opening(&self, card: &Card) -> Vec<String> {
        let words = self.words;
        let fold = |text: String| wrapped(&text, "", WIDTH);
        let zone = TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC);
        let local = self.now.to_zoned(zone);
        let when = labels::moment(&local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(), words);
        let mut lines = vec![
            words.msg_card_report_title(),
            String::new(),
            fold(words.msg_card_report_when(when, env!("CARGO_PKG_VERSION"))),
            fold(words.msg_card_report_read_only()),
            fold(words.msg_card_report_private()),
            String::new(),
        ];
        lines.extend(counted(card, words).map(fold));
        lines.extend(completeness(card, words).into_iter().map(fold));
        lines.extend([String::new(), words.msg_card_backup_next()]);
        lines.extend(advice(card, words).into_iter().map(|line| item(&line, "")));
        lines.extend([String::new(), words.msg_card_report_files()]);
        lines.extend(files(words).map(|(name, says)| item(&words.msg_card_count(name, says), "")));
        lines
    }

    fn files_title(&self) -> String {
        self.words.msg_card_report_what()
    }

    fn file_name(&self, file: &FileReport) -> String {
        let kind = labels::kind(file.kind, self.words);
        format!("{kind} ({})", labels::path(file.place, file.fid))
    }

    fn file_counts(&self, file: &FileReport) -> String {
        let words = self.words;
        if file.selected.meaning() != Meaning::Fine {
            return format!("{} ({})", words.msg_card_count_closed(), file.selected);
        }
        if file.seen_elsewhere {
            return words.msg_card_count_elsewhere();
        }
        let always = [
            (words.msg_card_count_records(), file.records),
            (
                words.msg_card_count_wanted(),
                Some(file.wanted).filter(|w| file.records.is_some_and(|all| *w < all)),
            ),
            (words.msg_card_count_read(), Some(file.read)),
        ];
        let sometimes = [
            (words.msg_card_count_empty(), file.empty),
            (words.msg_card_count_unclear(), file.undecodable),
            (words.msg_card_count_refused(), file.denied),
            (words.msg_card_count_failed(), file.failed),
        ];
        let sometimes = sometimes.map(|(label, count)| (label, Some(count).filter(|c| *c > 0)));
        let shown = always.into_iter().chain(sometimes);
        let shown = shown
            .filter_map(|(label, count)| Some(words.msg_card_count(label, count?.to_string())));
        shown.collect::<Vec<_>>().join(" · ")
    }

    fn troubles_title(&self) -> String {
        self.words.msg_card_report_unclear()
    }

    fn trouble(&self, trouble: &Trouble) -> String {
        labels::trouble(trouble, self.words)
    }
}

/// Writes an item of a list, so that its later lines stand under its first word.
pub(super) fn item(text: &str, indent: &str) -> String {
    let (first, later) = (format!("{indent}- "), format!("{indent}  "));
    let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent(&later);
    textwrap::fill(text, options)
}

/// What the card says of a message; one that was received and read needs no word.
fn status(status: SlotStatus, words: &Words) -> Option<String> {
    match status {
        SlotStatus::Read => None,
        SlotStatus::Unread => Some(words.msg_card_message_unread()),
        SlotStatus::Sent => Some(words.msg_card_message_sent()),
        SlotStatus::ToBeSent => Some(words.msg_card_message_draft()),
        SlotStatus::Free => Some(words.msg_card_message_deleted()),
    }
}

fn files(words: &Words) -> [(&'static str, String); 8] {
    [
        ("contacts.vcf", words.msg_card_report_contacts()),
        ("contacts-v3.vcf", words.msg_card_report_contacts_old()),
        ("contacts.csv", words.msg_card_report_table()),
        ("messages.txt, messages.json", words.msg_card_report_messages()),
        ("calls.csv", words.msg_card_report_calls()),
        ("identity.json", words.msg_card_report_identity()),
        (RAW, words.msg_card_report_raw()),
        (DIGESTS, words.msg_card_report_digests(DIGESTS)),
    ]
}

#[cfg(test)]
mod tests;
