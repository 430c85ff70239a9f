//! How complete a reading is and what stands in its way: in words, as JSON, and as an exit code.
//!
//! A locked or half-read card must never look like an empty one.

use adieu_card::Card;
use adieu_card::card::{ContactList, FileReport, Lock, Trouble, TroubleField};
use adieu_card::dump::{CodeTried, FileKind, Stop};
use adieu_card::sms::SlotStatus;
use adieu_card::{Meaning, card::Report};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use super::labels;
use super::pin::PinAnswer;
use super::source::Reading;
use crate::args::CardSourceArgs;
use crate::failure::{Failure, FailureKind};
use crate::reader_words::stopped;

/// How complete a reading is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StateView {
    /// Whether nothing is missing.
    pub complete: bool,
    /// open; code: the PIN would show more; blocked: no try of the PIN is left.
    pub lock: Lock,
    /// Tries that the PIN has left.
    pub tries_left: Option<u8>,
    /// accepted or refused: what the card said to the PIN that the person typed.
    pub code: Option<CodeTried>,
    /// Why the reading stopped before its end.
    pub stopped: Option<Stop>,
    /// What is on the card.
    pub counts: CountsView,
}

/// What is on the card.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CountsView {
    /// The person's contacts.
    pub contacts: u32,
    /// Fixed numbers and numbers of services.
    pub other_numbers: u32,
    /// Messages, without deleted ones.
    pub messages: u32,
    /// Messages that were not read.
    pub unread_messages: u32,
    /// Deleted messages that can still be read.
    pub deleted_messages: u32,
    /// Calls that the card remembers.
    pub calls: u32,
}

impl StateView {
    /// Looks at a reading.
    pub fn of(card: &Card) -> Self {
        Self {
            complete: card.report.is_complete(),
            lock: card.report.lock(),
            tries_left: card.report.tries(),
            code: card.report.code,
            stopped: card.report.stopped,
            counts: counts(card),
        }
    }
}

fn counts(card: &Card) -> CountsView {
    let contacts = number(card.contacts.iter().filter(|c| c.list == ContactList::Contacts).count());
    let messages = |status: SlotStatus| {
        number(card.messages.iter().filter(|message| message.status == status).count())
    };
    let deleted_messages = messages(SlotStatus::Free);
    CountsView {
        contacts,
        other_numbers: number(card.contacts.len()) - contacts,
        messages: number(card.messages.len()) - deleted_messages,
        unread_messages: messages(SlotStatus::Unread),
        deleted_messages,
        calls: number(card.calls.len()),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Says what is on the card; of a card that was not read whole only what was found, never that there is nothing.
pub fn counted(card: &Card, words: &Words) -> Option<String> {
    let counts = counts(card);
    let mut messages = words.msg_card_messages(i64::from(counts.messages));
    if counts.unread_messages > 0 {
        let unread = words.msg_card_unread(i64::from(counts.unread_messages));
        messages.push_str(&format!(" ({unread})"));
    }
    let others = words.msg_card_other_numbers(i64::from(counts.other_numbers));
    let parts = [
        (counts.contacts, words.msg_card_contacts(i64::from(counts.contacts))),
        (counts.other_numbers, others),
        (counts.messages, messages),
        (counts.calls, words.msg_card_calls(i64::from(counts.calls))),
    ];
    let whole = is_whole(card);
    let sure = card.report.is_complete();
    let shown = |at: usize, count: u32| count > 0 || (sure && at != OTHERS);
    let parts: Vec<String> = parts
        .into_iter()
        .enumerate()
        .filter(|(at, (count, _))| shown(*at, *count))
        .map(|(_, (_, said))| said)
        .collect();
    let label = if whole { words.msg_card_on_it() } else { words.msg_card_so_far() };
    (!parts.is_empty()).then(|| words.msg_card_count(label, parts.join(" · ")))
}

/// The place among the counts of what most cards do not have.
const OTHERS: usize = 1;

/// Says whether nothing kept the reading from its end: neither a lock nor a card that went away.
pub fn is_whole(card: &Card) -> bool {
    card.report.lock() == Lock::Open && card.report.stopped.is_none()
}

/// Returns what to do with a backup.
pub fn advice(card: &Card, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    match card.report.lock() {
        Lock::Open => {}
        Lock::Code => lines.push(words.msg_card_backup_pin()),
        Lock::Blocked => lines.push(words.msg_card_blocked_hint()),
    }
    if card.report.stopped.is_some() {
        lines.push(words.msg_card_backup_again());
    } else if is_partial(&card.report) {
        lines.push(words.msg_card_backup_clean());
    }
    lines.push(words.msg_card_backup_look("report.txt"));
    if !card.contacts.is_empty() {
        lines.push(words.msg_card_backup_move("contacts.vcf", "contacts-v3.vcf"));
    }
    lines.extend([words.msg_card_backup_safe(), words.msg_card_backup_end()]);
    lines
}

/// Says how complete a reading is: one sentence when it is, else all that is missing.
pub fn completeness(card: &Card, words: &Words) -> Vec<String> {
    let report = &card.report;
    let mut lines: Vec<String> =
        report.stopped.map(|stop| stop_words(stop, words)).into_iter().collect();
    lines.extend(lock_words(report, words));
    let cut = report.troubles.iter().filter(|t| t.field == TroubleField::LastCharacter).count();
    let mut parts = missing(report, words);
    parts.extend(some(number(cut)).map(|names| words.msg_card_part_cut(names)));
    let holes = report.troubles.iter().filter(|t| t.field == TroubleField::Parts).count();
    parts.extend(some(number(holes)).map(|messages| words.msg_card_part_holes(messages)));
    if report.is_complete() && !report.profiles_out_of_reach {
        lines.push(words.msg_card_complete());
    }
    if report.profiles_out_of_reach {
        lines.push(words.msg_card_profiles_unasked());
        lines.extend(report.is_complete().then(|| words.msg_card_complete_but()));
    }
    if !parts.is_empty() {
        lines.push(words.msg_card_incomplete());
        lines.extend(parts.into_iter().map(|part| format!("  - {part}")));
    }
    lines
}

/// Says what is missing, kind by kind: somebody who misses a message must see that messages are missing.
fn missing(report: &Report, words: &Words) -> Vec<String> {
    let mut kinds: Vec<FileKind> = report.files.iter().map(|file| file.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut parts = Vec::new();
    for kind in kinds {
        let files = || report.files.iter().filter(|file| file.kind == kind);
        let label = || labels::kind(kind, words);
        if files().any(|file| is_closed(file, report)) {
            parts.push(words.msg_card_count(label(), words.msg_card_part_refused()));
        }
        let failed = some(files().map(|file| file.failed).sum());
        let failed = failed.map(|records| words.msg_card_part_failed(records));
        let unclear = some(files().map(|file| file.undecodable).sum());
        let unclear = unclear.map(|records| words.msg_card_part_unclear(records));
        parts.extend(
            failed.into_iter().chain(unclear).map(|said| words.msg_card_count(label(), said)),
        );
    }
    let of_a_file = |trouble: &&Trouble| {
        report.files.iter().any(|file| (file.place, file.fid) == (trouble.at.place, trouble.at.fid))
    };
    let elsewhere = report.troubles.iter().filter(|trouble| !of_a_file(trouble)).count();
    let elsewhere = some(number(elsewhere)).map(|records| words.msg_card_part_unclear(records));
    parts.extend(elsewhere.map(|said| words.msg_card_count(words.msg_card_profile(), said)));
    parts
}

/// What the PIN keeps closed is told as that.
fn is_closed(file: &FileReport, report: &Report) -> bool {
    let refused = file.denied > 0 || file.selected.meaning() == Meaning::Denied;
    let failed = file.selected.meaning() == Meaning::Failed
        || file.selected.meaning() == Meaning::OtherLanguage;
    failed || (refused && report.lock() == Lock::Open)
}

/// Says whether a file or a record that is there failed: dirt may be why, and another try may give more.
fn is_partial(report: &Report) -> bool {
    report.files.iter().any(|file| {
        file.failed > 0
            || matches!(file.selected.meaning(), Meaning::Failed | Meaning::OtherLanguage)
    })
}

fn some(count: u32) -> Option<i64> {
    (count > 0).then_some(i64::from(count))
}

fn closed_files(report: &Report) -> u32 {
    let closed = |file: &&FileReport| file.denied > 0 || file.selected.meaning() == Meaning::Denied;
    number(report.files.iter().filter(closed).count())
}

fn stop_words(stop: Stop, words: &Words) -> String {
    match stop {
        Stop::Vanished | Stop::TimedOut => words.msg_card_stopped(),
        Stop::Asked => words.msg_carry_asked(),
        Stop::TooLong => words.msg_card_stopped_too_long(),
        Stop::NotACard => words.msg_card_not_a_sim(),
    }
}

fn lock_words(report: &Report, words: &Words) -> Vec<String> {
    match report.lock() {
        Lock::Open => Vec::new(),
        Lock::Blocked => vec![words.msg_card_blocked()],
        Lock::Code => {
            let closed = words.msg_card_pin_state(i64::from(closed_files(report)));
            let tries = report.tries().map(|tries| words.msg_card_pin_tries(i64::from(tries)));
            std::iter::once(closed).chain(tries).collect()
        }
    }
}

/// Returns what keeps a reading from being all that the person could have; `again` is the command that asks for the PIN.
pub fn failure(
    reading: &Reading,
    args: &CardSourceArgs,
    again: &str,
    words: &Words,
) -> Option<Failure> {
    if let Some(stop) = reading.card.report.stopped {
        return Some(stop_failure(reading, stop, words));
    }
    let refused = reading.card.report.code == Some(CodeTried::Refused);
    let input = |message: String, hint: String| Some(Failure::input(message, hint));
    match reading.card.report.lock() {
        Lock::Open if is_partial(&reading.card.report) => Some(Failure::of(
            FailureKind::World,
            words.msg_card_partial(),
            words.msg_card_partial_hint(),
        )),
        Lock::Open => None,
        Lock::Blocked if refused => {
            input(words.msg_card_pin_wrong_last(), words.msg_card_blocked_hint())
        }
        Lock::Blocked => input(words.msg_card_blocked(), words.msg_card_blocked_hint()),
        Lock::Code if refused => input(words.msg_card_pin_wrong(), words.msg_card_pin_wrong_hint()),
        Lock::Code if args.card_modem.is_some() => {
            input(words.msg_card_locked(), words.msg_modem_code_hint())
        }
        Lock::Code => match reading.answer {
            PinAnswer::NotACode => {
                input(words.msg_card_pin_not_a_code(), words.msg_card_locked_hint(again))
            }
            PinAnswer::Declined => {
                input(words.msg_card_pin_not_given(), words.msg_card_locked_hint(again))
            }
            PinAnswer::NoTerminal => {
                input(words.msg_card_pin_no_terminal(), words.msg_card_locked_hint(again))
            }
            PinAnswer::NotAsked | PinAnswer::Given | PinAnswer::Ended => {
                input(words.msg_card_locked(), words.msg_card_locked_hint(again))
            }
        },
    }
}

fn stop_failure(reading: &Reading, stop: Stop, words: &Words) -> Failure {
    if stop == Stop::NotACard {
        return Failure::input(words.msg_card_not_a_sim(), words.msg_card_not_a_sim_hint());
    }
    let told = match &reading.failed {
        Some(error) => stopped(error, &reading.through, words),
        None if stop == Stop::Asked => {
            Failure::of(FailureKind::World, stop_words(stop, words), words.msg_carry_asked_hint())
        }
        None => Failure::of(FailureKind::World, stop_words(stop, words), ""),
    };
    Failure { message: format!("{} {}", told.message, words.msg_card_stopped_rest()), ..told }
}

#[cfg(test)]
mod tests;
