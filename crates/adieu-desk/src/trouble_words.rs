//! What is the matter with kept data, in the reader's language: what happened, then what to do next.
//!
//! It must never show the system's own words without saying whose words they are. Every match lists every variant.

use std::error::Error;
use std::path::Path;

use adieu_words::Words;

use crate::ports::{FileFault, Item, Trouble};

/// Says what stands in the way. The system's own words follow where ours alone do not say why.
pub fn trouble(words: &Words, trouble: &Trouble, cause: Option<&dyn Error>) -> String {
    let message = trouble_message(words, trouble);
    let says_why = !matches!(trouble, Trouble::CannotUse { .. } | Trouble::SystemFailed { .. });
    match cause {
        Some(cause) if !says_why => {
            format!("{message} {}", words.msg_store_system_says(innermost(cause)))
        }
        Some(_) | None => message,
    }
}

fn trouble_message(words: &Words, trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoRoom { at } => words.msg_store_no_room(shown(at)),
        Trouble::CannotWrite { at } => words.msg_store_cannot_write(shown(at)),
        Trouble::NoRight { at } => words.msg_store_no_right(shown(at)),
        Trouble::NotThere { at } => words.msg_store_not_there(shown(at)),
        Trouble::NotAFolder { at } => words.msg_store_not_a_folder(shown(at)),
        Trouble::CannotUse { at } => words.msg_store_cannot_use(shown(at)),
        Trouble::SystemFailed { at } => words.msg_store_system_failed(shown(at)),
        Trouble::HeldByAnother { at } => words.msg_store_held(shown(at)),
        Trouble::NoChance => words.msg_store_no_chance(),
        Trouble::PathTooLong { path } => words.msg_store_path_too_long(shown(path)),
        Trouble::NewerFile { file, format } => {
            words.msg_store_newer_file(shown(file), format.to_string())
        }
        Trouble::NewerEvent { case, seq } => {
            words.msg_store_newer_event(seq.to_string(), case.as_str())
        }
        Trouble::NewerMessage { case } => words.msg_store_newer_message(case.as_str()),
        Trouble::HomeInUse { home, process: Some(process) } => {
            words.msg_store_in_use_by(shown(home), process.to_string())
        }
        Trouble::HomeInUse { home, process: None } => words.msg_store_in_use(shown(home)),
        Trouble::NoHome { home } => words.msg_store_no_home(shown(home)),
        Trouble::HomeExists { home } => words.msg_store_home_exists(shown(home)),
        Trouble::NotEmpty { folder } => words.msg_store_not_empty(shown(folder)),
        Trouble::NeedsPassphrase { home } => words.msg_store_needs_passphrase(shown(home)),
        Trouble::NeedsNoPassphrase { home } => words.msg_store_needs_no_passphrase(shown(home)),
        Trouble::WrongPassphrase { home } => words.msg_store_wrong_passphrase(shown(home)),
        Trouble::WrongBackupPassphrase { backup } => {
            words.msg_store_wrong_backup_passphrase(shown(backup))
        }
        Trouble::NotABackup { file } => words.msg_store_not_a_backup(shown(file)),
        Trouble::InTheWay { file } => words.msg_store_in_the_way(shown(file)),
        Trouble::NoSuchMessage => words.msg_store_no_message(),
        Trouble::LogUnread { log } => words.msg_store_log_unread(shown(log)),
        Trouble::LogKept { case, journal } => {
            words.msg_store_log_kept(case.as_str(), shown(journal))
        }
    }
}

/// Says what to do about it.
pub fn trouble_hint(words: &Words, trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoRoom { .. } => words.msg_store_no_room_hint(),
        Trouble::CannotWrite { .. } | Trouble::NoRight { .. } => words.msg_store_let_write_hint(),
        Trouble::NotThere { .. } => words.msg_store_not_there_hint(),
        Trouble::NotAFolder { .. } => words.msg_store_not_a_folder_hint(),
        Trouble::CannotUse { .. } => words.msg_store_cannot_use_hint(),
        Trouble::SystemFailed { .. } => words.msg_store_system_failed_hint(),
        Trouble::HeldByAnother { .. } => words.msg_store_held_hint(),
        Trouble::NoChance => words.msg_store_no_chance_hint(),
        Trouble::PathTooLong { .. } => words.msg_store_path_too_long_hint(),
        Trouble::NewerFile { .. } | Trouble::NewerEvent { .. } | Trouble::NewerMessage { .. } => {
            words.msg_store_newer_hint()
        }
        Trouble::HomeInUse { .. } => words.msg_store_in_use_hint(),
        Trouble::NoHome { .. } => words.msg_store_no_home_hint(),
        Trouble::HomeExists { .. } => words.msg_store_home_exists_hint(),
        Trouble::NotEmpty { .. } => words.msg_store_not_empty_hint(),
        Trouble::NeedsPassphrase { .. } => words.msg_error_passphrase_missing_hint(),
        Trouble::NeedsNoPassphrase { .. } => words.msg_store_needs_no_passphrase_hint(),
        Trouble::WrongPassphrase { .. } => words.msg_store_wrong_passphrase_hint(),
        Trouble::WrongBackupPassphrase { .. } => words.msg_store_wrong_backup_passphrase_hint(),
        Trouble::NotABackup { .. } => words.msg_store_not_a_backup_hint(),
        Trouble::InTheWay { .. } => words.msg_store_in_the_way_hint(),
        Trouble::NoSuchMessage => words.msg_store_no_message_hint(),
        Trouble::LogUnread { .. } => words.msg_store_log_unread_hint(),
        Trouble::LogKept { .. } => words.msg_store_log_kept_hint(),
    }
}

/// Names what is damaged, as a part of a list.
pub fn damaged_item(words: &Words, item: &Item) -> String {
    match item {
        Item::File { file, fault } => damaged_file(words, file, *fault),
        Item::Event { journal, case, seq } => {
            words.msg_store_item_event(seq.to_string(), case.as_str(), shown(journal))
        }
        Item::CaseRow { journal, case } => {
            words.msg_store_item_case_row(case.as_str(), shown(journal))
        }
        Item::CaseKey { journal, case } => {
            words.msg_store_item_case_key(case.as_str(), shown(journal))
        }
        Item::CaseReference { journal } => words.msg_store_item_case_reference(shown(journal)),
        Item::Timer { journal, case } => words.msg_store_item_timer(case.as_str(), shown(journal)),
        Item::WaitingMessage { journal, case: Some(case) } => {
            words.msg_store_item_waiting_of(case.as_str(), shown(journal))
        }
        Item::WaitingMessage { journal, case: None } => {
            words.msg_store_item_waiting(shown(journal))
        }
        Item::Message { journal, case: Some(case) } => {
            words.msg_store_item_message_of(case.as_str(), shown(journal))
        }
        Item::Message { journal, case: None } => words.msg_store_item_message(shown(journal)),
        Item::CommandMark { journal, case: Some(case) } => {
            words.msg_store_item_command_of(case.as_str(), shown(journal))
        }
        Item::CommandMark { journal, case: None } => words.msg_store_item_command(shown(journal)),
        Item::IndexRow { journal } => words.msg_store_item_index(shown(journal)),
        Item::Rows { journal, table } => words.msg_store_item_rows(table, shown(journal)),
        Item::Foreign { journal, names } => words.msg_store_item_foreign(shown(journal), names),
        Item::Census { journal } => words.msg_store_item_census(shown(journal)),
        Item::Cases { journal, found, accepted } => {
            words.msg_store_item_cases(shown(journal), accepted.to_string(), found.to_string())
        }
        Item::OtherCases { journal } => words.msg_store_item_other_cases(shown(journal)),
        Item::LostErasure { journal } => words.msg_store_item_lost_erasure(shown(journal)),
        Item::LostEvents { journal, case, found, accepted } => words.msg_store_item_lost_events(
            shown(journal),
            found.to_string(),
            case.as_str(),
            accepted.to_string(),
        ),
        Item::LostMark { journal, message } => {
            words.msg_store_item_lost_mark(shown(journal), message)
        }
    }
}

fn damaged_file(words: &Words, file: &Path, fault: FileFault) -> String {
    match fault {
        FileFault::Changed => words.msg_store_item_file(shown(file)),
        FileFault::Missing => words.msg_store_item_missing(shown(file)),
        FileFault::CutOff => words.msg_store_item_cut(shown(file)),
        FileFault::NotAJournal | FileFault::NotOfAdieu => {
            words.msg_store_item_no_journal(shown(file))
        }
        FileFault::NoFormat => words.msg_store_item_no_format(shown(file)),
        FileFault::Part(part) => words.msg_store_item_part(shown(file), part),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The last cause says it best; those around it only wrap it.
fn innermost(cause: &dyn Error) -> String {
    let mut last = cause;
    while let Some(inner) = last.source() {
        last = inner;
    }
    last.to_string()
}
