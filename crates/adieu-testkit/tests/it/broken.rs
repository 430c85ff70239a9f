//! A journal that breaks the contract is found out.
//!
//! Each broken journal differs from the right one in one place.

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{Append, CaseRow, Erased, IndexKey, Journal, JournalError};
use adieu_letter::OutgoingMail;
use adieu_testkit::{MemoryJournal, contract};
use jiff::Timestamp;

/// What a broken journal does wrong.
#[derive(Clone, Copy)]
enum Fault {
    ForgetsCommands,
    KeepsErasedMail,
    AnswersUrgentByReference,
    KeepsWhatWentBefore,
}

struct Broken(MemoryJournal, Fault);

impl Journal for Broken {
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError> {
        match self.1 {
            Fault::ForgetsCommands => {
                let forgets = |append: &Append<'_>| {
                    self.0.append(&Append { idempotency_key: None, ..*append })
                };
                appends.iter().try_for_each(forgets)
            }
            Fault::KeepsWhatWentBefore => {
                appends.iter().try_for_each(|append| self.0.append(append))
            }
            Fault::KeepsErasedMail | Fault::AnswersUrgentByReference => self.0.append_all(appends),
        }
    }
    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
        self.0.events(case)
    }
    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.0.cases(after, limit)
    }
    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        match self.1 {
            Fault::AnswersUrgentByReference => {
                let all = self.0.cases(None, usize::MAX)?;
                Ok(all.into_iter().filter(|row| row.timer.is_some()).take(limit).collect())
            }
            Fault::ForgetsCommands | Fault::KeepsErasedMail | Fault::KeepsWhatWentBefore => {
                self.0.urgent(limit)
            }
        }
    }
    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
        self.0.find(key)
    }
    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
        self.0.outbox(limit)
    }
    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError> {
        match (self.1, self.0.mark_sent(message_id, at)) {
            (Fault::KeepsErasedMail, Err(JournalError::Unavailable { .. })) => Ok(()),
            (_, answer) => answer,
        }
    }
    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError> {
        self.0.erase(case)
    }
}

fn stories_catch(fault: Fault) {
    let played = std::panic::catch_unwind(|| {
        contract::play_all(|play| play(&Broken(MemoryJournal::default(), fault)));
    });
    assert!(played.is_err());
}

fn walks_catch(fault: Fault) {
    let walked = std::panic::catch_unwind(|| {
        contract::walk(256, |walk| walk(&Broken(MemoryJournal::default(), fault)));
    });
    assert!(walked.is_err());
}

#[test]
fn a_journal_that_forgets_commands_is_found_out() {
    stories_catch(Fault::ForgetsCommands);
    walks_catch(Fault::ForgetsCommands);
}

#[test]
fn a_journal_that_keeps_a_part_of_several_appends_is_found_out() {
    stories_catch(Fault::KeepsWhatWentBefore);
    walks_catch(Fault::KeepsWhatWentBefore);
}

#[test]
fn a_journal_that_keeps_the_mail_of_erased_cases_is_found_out() {
    stories_catch(Fault::KeepsErasedMail);
    walks_catch(Fault::KeepsErasedMail);
}

#[test]
fn a_journal_that_forgets_the_order_of_urgency_is_found_out() {
    stories_catch(Fault::AnswersUrgentByReference);
    walks_catch(Fault::AnswersUrgentByReference);
}
