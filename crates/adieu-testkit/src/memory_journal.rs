//! A journal in memory: the plainest thing that keeps the store contract.
//!
//! It must stay so plain that reading it shows that it is right.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{
    Append, CaseRow, Derived, Erased, IndexKey, Journal, JournalError, Trouble,
};
use adieu_letter::OutgoingMail;
use jiff::Timestamp;

/// A journal that forgets everything when it is dropped.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    state: Mutex<State>,
}

#[derive(Debug, Default, Clone)]
struct State {
    cases: BTreeMap<CaseRef, Kept>,
    outbox: Vec<Waiting>,
    /// Numbers cases in the order of their creation.
    created: u64,
    /// Asked for again, an erasure answers as before.
    erased: Option<(CaseRef, Erased)>,
}

#[derive(Debug, Clone)]
struct Kept {
    created: u64,
    events: Vec<Event>,
    derived: Derived,
    commands: BTreeSet<String>,
}

#[derive(Debug, Clone)]
struct Waiting {
    case: CaseRef,
    mail: OutgoingMail,
    sent: Option<Timestamp>,
}

impl MemoryJournal {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns when a message was marked as sent.
    pub fn sent_at(&self, message_id: &str) -> Option<Timestamp> {
        self.state().outbox.iter().find(|waiting| waiting.mail.message_id == message_id)?.sent
    }
}

impl State {
    fn check(&self, append: &Append<'_>) -> Result<(), JournalError> {
        let kept = self.cases.get(append.case);
        let case = append.case.clone();
        if let (Some(kept), Some(command)) = (kept, append.idempotency_key)
            && kept.commands.contains(command)
        {
            return Err(JournalError::Repeated { case });
        }
        let found = kept.map_or(0, |kept| kept.events.len() as u64);
        if append.expected_seq != found {
            return Err(JournalError::Conflict { case, expected: append.expected_seq, found });
        }
        if found == 0 && append.events.is_empty() {
            return Err(JournalError::NoCase { case });
        }
        match append.events.iter().zip(found + 1..).find(|(event, seq)| event.seq != *seq) {
            Some((event, seq)) => {
                Err(JournalError::Conflict { case, expected: seq, found: event.seq })
            }
            None => Ok(()),
        }
    }

    fn append(&mut self, append: &Append<'_>) -> Result<(), JournalError> {
        self.check(append)?;
        let created = self.created;
        self.created += 1;
        let kept = self.cases.entry(append.case.clone()).or_insert_with(|| Kept {
            created,
            events: Vec::new(),
            derived: append.derived.clone(),
            commands: BTreeSet::new(),
        });
        kept.events.extend_from_slice(append.events);
        kept.derived = append.derived.clone();
        kept.commands.extend(append.idempotency_key.map(str::to_owned));
        for mail in append.outbox {
            if !self.outbox.iter().any(|waiting| waiting.mail.message_id == mail.message_id) {
                self.outbox.push(Waiting {
                    case: append.case.clone(),
                    mail: mail.clone(),
                    sent: None,
                });
            }
        }
        Ok(())
    }

    fn rows(&self) -> impl Iterator<Item = (u64, CaseRow)> {
        self.cases.iter().map(|(case, kept)| {
            let row = CaseRow {
                case: case.clone(),
                seq: kept.events.len() as u64,
                turn: kept.derived.turn,
                timer: kept.derived.timer,
            };
            (kept.created, row)
        })
    }
}

impl Journal for MemoryJournal {
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError> {
        let mut state = self.state();
        let mut after = state.clone();
        appends.iter().try_for_each(|append| after.append(append))?;
        *state = after;
        Ok(())
    }

    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
        let state = self.state();
        let kept =
            state.cases.get(case).ok_or_else(|| JournalError::NoCase { case: case.clone() })?;
        Ok(kept.events.clone())
    }

    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        let state = self.state();
        let rows = state.rows().map(|(_, row)| row);
        Ok(rows.filter(|row| after.is_none_or(|after| row.case > *after)).take(limit).collect())
    }

    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        let state = self.state();
        let mut rows: Vec<_> = state.rows().filter(|(_, row)| row.timer.is_some()).collect();
        rows.sort_by_key(|(created, row)| (row.timer, *created));
        Ok(rows.into_iter().map(|(_, row)| row).take(limit).collect())
    }

    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
        let state = self.state();
        let found = state.cases.iter().filter(|(_, kept)| kept.derived.keys.contains(key));
        Ok(found.map(|(case, _)| case.clone()).collect())
    }

    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
        let state = self.state();
        let waiting = state.outbox.iter().filter(|waiting| waiting.sent.is_none());
        Ok(waiting.map(|waiting| waiting.mail.clone()).take(limit).collect())
    }

    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError> {
        let mut state = self.state();
        let waiting = state.outbox.iter_mut().find(|waiting| waiting.mail.message_id == message_id);
        let Some(waiting) = waiting else {
            let trouble = Trouble::NoSuchMessage;
            return Err(JournalError::Unavailable { trouble, source: None });
        };
        waiting.sent.get_or_insert(at);
        Ok(())
    }

    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError> {
        let mut state = self.state();
        if let Some(kept) = state.cases.remove(case) {
            state.outbox.retain(|waiting| waiting.case != *case);
            let erased = Erased { events: kept.events.len() as u64, held_by: Vec::new() };
            state.erased = Some((case.clone(), erased));
        }
        match &state.erased {
            Some((last, erased)) if last == case => Ok(erased.clone()),
            Some(_) | None => Err(JournalError::NoCase { case: case.clone() }),
        }
    }
}
