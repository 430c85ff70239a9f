//! The differences between two backups, as lines for people.
//!
//! It must never show the text of a message that was deleted in both.

use adieu_card::card::{
    CallKind, CardMessage, Changed, Changes, Comparison, Contact, FieldChange, FileChange,
    FileChangeKind, IdentityField, RecentCall, SameCard,
};
use adieu_card::export::BackupWords as _;
use adieu_card::sms::SlotStatus;
use adieu_words::Words;
use jiff::Timestamp;

use super::file_words::FileWords;
use super::labels;
use crate::output::{Output, on_one_line};

/// More of a message than this does not help to know it again.
const SHORT: usize = 60;

/// What is said of an item that only one of the two has: a backup that is not complete proves nothing gone.
pub struct OneSided {
    /// Of an item that only the earlier one has.
    pub gone: String,
    /// Of an item that only the later one has.
    pub new: String,
}

/// Shows what changed.
pub fn show(comparison: &Comparison, said: &OneSided, words: &Words, out: &mut Output) {
    match comparison.card {
        SameCard::Same => {}
        SameCard::Different => out.line(words.msg_card_compare_other_card()),
        SameCard::Unknown => out.line(words.msg_card_compare_unknown_card()),
    }
    if comparison.is_same() {
        out.line(words.msg_card_compare_same());
        return;
    }
    section(words.msg_card_compare_identity(), identity(&comparison.identity, words), out);
    let contact = |contact: &Contact| contact_line(contact, words);
    section(
        words.msg_card_file_contacts(),
        changes(&comparison.contacts, contact, (said, words)),
        out,
    );
    section(words.msg_card_file_messages(), messages(&comparison.messages, (said, words)), out);
    let call = |call: &RecentCall| call_line(call, words);
    section(words.msg_card_compare_calls(), changes(&comparison.calls, call, (said, words)), out);
    let people = comparison.identity.is_empty()
        && comparison.contacts.is_empty()
        && comparison.messages.is_empty()
        && comparison.calls.is_empty();
    if people {
        out.line(words.msg_card_compare_same_to_people());
    }
    let files = comparison.files.iter().map(|file| file_line(file, (said, words))).collect();
    section(words.msg_card_report_what(), files, out);
}

fn section(title: String, lines: Vec<String>, out: &mut Output) {
    if lines.is_empty() {
        return;
    }
    out.heading(&title);
    lines.iter().for_each(|line| out.line(format!("  {}", on_one_line(line))));
}

fn identity(fields: &[FieldChange], words: &Words) -> Vec<String> {
    let shown = |values: &[String]| {
        if values.is_empty() { words.msg_card_compare_nothing() } else { values.join(", ") }
    };
    let line = |field: &FieldChange| {
        let label = match field.field {
            IdentityField::Iccid => words.msg_card_iccid(),
            IdentityField::Imsi => words.msg_card_imsi(),
            IdentityField::Network => words.msg_card_network(),
            IdentityField::Provider => words.msg_card_provider(),
            IdentityField::OwnNumbers => words.msg_card_own_number(),
            IdentityField::Eid => words.msg_card_eid(),
            IdentityField::Profiles => words.msg_card_profile(),
        };
        let change = format!("{} → {}", shown(&field.before), shown(&field.after));
        words.msg_card_count(label, change)
    };
    fields.iter().map(line).collect()
}

fn changes<T>(
    changes: &Changes<T>,
    line: impl Fn(&T) -> String,
    (said, words): (&OneSided, &Words),
) -> Vec<String> {
    let one = |word: &str, text: String| words.msg_card_count(word, text);
    let removed = changes.removed.iter().map(|item| one(&said.gone, line(item)));
    let changed = changes.changed.iter().map(|pair: &Changed<T>| {
        let text = format!("{} → {}", line(&pair.before), line(&pair.after));
        one(&words.msg_card_compare_changed(), text)
    });
    let added = changes.added.iter().map(|item| one(&said.new, line(item)));
    removed.chain(changed).chain(added).collect()
}

fn contact_line(contact: &Contact, words: &Words) -> String {
    let name = Some(contact.name.clone()).filter(|name| !name.is_empty());
    let mut parts = vec![name.unwrap_or_else(|| words.msg_card_compare_nameless())];
    parts.extend(contact.numbers.iter().map(|number| number.number.clone()));
    for more in [&contact.emails, &contact.second_names, &contact.groups] {
        parts.extend(more.iter().cloned());
    }
    parts.join(" · ")
}

fn call_line(call: &RecentCall, words: &Words) -> String {
    let kind = match call.kind {
        CallKind::Dialled => words.msg_card_file_dialled(),
        CallKind::Incoming => words.msg_card_file_incoming(),
        CallKind::Outgoing => words.msg_card_file_outgoing(),
    };
    let name = Some(call.name.clone()).filter(|name| !name.is_empty());
    let time = call.time.as_deref().map(|time| labels::moment(time, words));
    let parts = [Some(kind), name, call.number.clone(), time];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A message is known by its head and the beginning of its text; of a pair only the state differs, or a part.
fn messages(
    changes: &Changes<CardMessage>,
    (one_sided, words): (&OneSided, &Words),
) -> Vec<String> {
    let line = |message: &CardMessage| message_line(message, words);
    let said = |word: &str, message: &CardMessage| words.msg_card_count(word, line(message));
    let changed = changes.changed.iter().map(|pair| {
        let word = match pair.after.status {
            SlotStatus::Free => words.msg_card_compare_deleted(),
            SlotStatus::Read | SlotStatus::Unread | SlotStatus::Sent | SlotStatus::ToBeSent => {
                words.msg_card_compare_changed()
            }
        };
        if pair.after.status == SlotStatus::Free {
            return said(&word, &pair.before);
        }
        words.msg_card_count(word, format!("{} → {}", line(&pair.before), line(&pair.after)))
    });
    let removed = changes.removed.iter().map(|one| said(&one_sided.gone, one));
    let added = changes.added.iter().map(|one| said(&one_sided.new, one));
    removed.chain(changed).chain(added).collect()
}

fn message_line(message: &CardMessage, words: &Words) -> String {
    let file_words = FileWords { words, now: Timestamp::UNIX_EPOCH };
    let text = message.text.clone().filter(|text| !text.is_empty());
    let text = text.unwrap_or_else(|| file_words.message_without_text(message));
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    let short: String = text.chars().take(SHORT).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("{} · {short}{more}", file_words.message_head(message))
}

fn file_line(file: &FileChange, (one_sided, words): (&OneSided, &Words)) -> String {
    let kind = labels::kind(file.kind, words);
    let change = match file.change {
        FileChangeKind::Added => one_sided.new.clone(),
        FileChangeKind::Removed => one_sided.gone.clone(),
        FileChangeKind::Changed => words.msg_card_compare_changed(),
    };
    let mut parts = vec![format!("{kind} ({})", labels::path(file.place, file.fid)), change];
    let records = ranges(&file.records);
    if !records.is_empty() && records != "0" {
        parts.push(words.msg_card_count(words.msg_card_count_records(), records));
    }
    parts.join(" · ")
}

/// Writes 3, 4, 5, 9 as 3–5, 9.
fn ranges(records: &[u8]) -> String {
    let mut spans: Vec<(u8, u8)> = Vec::new();
    for record in records {
        match spans.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*record) => *last = *record,
            Some(_) | None => spans.push((*record, *record)),
        }
    }
    let written = spans.iter().map(|(first, last)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    });
    written.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_in_a_row_are_written_as_one() {
        let check = |records: &[u8], expected: &str| assert_eq!(ranges(records), expected);
        check(&[], "");
        check(&[7], "7");
        check(&[3, 4, 5, 9], "3–5, 9");
        check(&[254, 255], "254–255");
    }
}
