//! The letter that comes next when the operator stays silent: reminder, formal notice, Ombudsman.
//!
//! It proposes and never writes; a rung is named only after the one before it left.

use super::deadlines::{Deadline, DeadlineKind};
use super::notes::{Level, Note, NoteKind};
use super::{Status, View};
use crate::LetterKind;

/// Returns a note when an answer is late, with the letter that asks for it.
pub(super) fn overdue(view: &View<'_>, status: Status, deadlines: &[Deadline]) -> Option<Note> {
    let waits = match status {
        Status::Waiting | Status::Ended => true,
        Status::Identifying
        | Status::Choosing
        | Status::Preparing
        | Status::Ready
        | Status::Settling
        | Status::Closed
        | Status::Escalated => false,
    };
    let late = deadlines.iter().any(|deadline| {
        is_an_answer(deadline.kind) && deadline.is_alarm() && deadline.by < view.today
    });
    if !waits || !late {
        return None;
    }
    let kind = NoteKind::AnswerOverdue { next: next_rung(view)? };
    Some(Note { kind, level: Level::Warning, line: None, needs: Vec::new() })
}

fn is_an_answer(kind: DeadlineKind) -> bool {
    [DeadlineKind::AcknowledgementAlarm, DeadlineKind::AnswerAlarm, DeadlineKind::ConfirmationAlarm]
        .contains(&kind)
}

fn next_rung(view: &View<'_>) -> Option<LetterKind> {
    let left = |kind: LetterKind| view.case.dispatches.iter().any(|sent| sent.letter == kind);
    if view.case.dispatches.is_empty() || left(LetterKind::Ombudsman) {
        None
    } else if left(LetterKind::FormalNotice) {
        Some(LetterKind::Ombudsman)
    } else if left(LetterKind::Reminder) {
        Some(LetterKind::FormalNotice)
    } else {
        Some(LetterKind::Reminder)
    }
}
