//! Journals that misbehave on purpose, around the plain one in memory.
//!
//! Each must misbehave in one way only.

use std::cell::Cell;

use adieu_case::{CaseRef, Command, Event, Occasion, StepId, decide};
use adieu_desk::ports::{Append, CaseRow, Derived, Erased, IndexKey, Journal, JournalError};
use adieu_letter::OutgoingMail;
use adieu_testkit::MemoryJournal;
use jiff::Timestamp;

/// What goes wrong with an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    None,
    /// The disk is full.
    FullDisk,
    /// Another writer appends first, this many times.
    OtherWriter(u32),
    /// The reference of a new case is taken, this many times.
    Taken(u32),
}

/// A journal in memory whose appends go wrong as told.
pub struct Troubled {
    /// The plain journal inside.
    pub inner: MemoryJournal,
    /// What goes wrong next.
    pub trouble: Cell<Trouble>,
    /// How many appends were tried.
    pub tried: Cell<u32>,
}

impl Troubled {
    /// Makes an empty journal without trouble.
    pub fn new() -> Self {
        Self {
            inner: MemoryJournal::default(),
            trouble: Cell::new(Trouble::None),
            tried: Cell::new(0),
        }
    }

    /// Appends to a case what another program decided meanwhile.
    fn other_writer(&self, append: &Append<'_>) -> Result<(), JournalError> {
        let events = self.inner.events(append.case)?;
        let case = adieu_case::Case::from_events(append.case, &events).expect("it was opened");
        // Each time another step, so that there is always something to record.
        let step = StepId::ALL[self.tried.get() as usize];
        let occasion =
            Occasion { actor: adieu_case::Actor::Person, now: case.last_at, clock: None };
        let command = Command::FinishStep { step, note: None };
        let theirs: Vec<Event> = decide(&case, &command, &occasion).expect("steps can be done");
        self.inner.append(&Append {
            case: append.case,
            expected_seq: case.seq,
            events: &theirs,
            outbox: &[],
            derived: append.derived,
            idempotency_key: None,
        })
    }
}

impl Journal for Troubled {
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError> {
        let Some(append) = appends.first() else { return Ok(()) };
        self.tried.set(self.tried.get() + 1);
        match self.trouble.get() {
            Trouble::None | Trouble::OtherWriter(0) | Trouble::Taken(0) => {}
            Trouble::FullDisk => {
                let trouble = adieu_desk::ports::Trouble::NoRoom { at: "journal".into() };
                return Err(JournalError::Unavailable { trouble, source: None });
            }
            Trouble::OtherWriter(times) => {
                self.trouble.set(Trouble::OtherWriter(times - 1));
                self.other_writer(append)?;
            }
            Trouble::Taken(times) => {
                self.trouble.set(Trouble::Taken(times - 1));
                let case = append.case.clone();
                return Err(JournalError::Conflict { case, expected: 0, found: 1 });
            }
        }
        self.inner.append_all(appends)
    }

    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
        self.inner.events(case)
    }

    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.inner.cases(after, limit)
    }

    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.inner.urgent(limit)
    }

    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
        self.inner.find(key)
    }

    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
        self.inner.outbox(limit)
    }

    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError> {
        self.inner.mark_sent(message_id, at)
    }

    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError> {
        self.inner.erase(case)
    }
}

/// A journal in memory that remembers the derived rows of the last append.
pub struct Remembering {
    inner: MemoryJournal,
    kept: std::cell::RefCell<std::collections::BTreeMap<CaseRef, Derived>>,
}

impl Remembering {
    /// Makes an empty journal.
    pub fn new() -> Self {
        Self { inner: MemoryJournal::default(), kept: std::cell::RefCell::default() }
    }

    /// Returns the rows that the last append of a case brought.
    pub fn kept(&self, case: &CaseRef) -> Derived {
        self.kept.borrow()[case].clone()
    }
}

impl Journal for Remembering {
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError> {
        self.inner.append_all(appends)?;
        let rows = appends.iter().map(|append| (append.case.clone(), append.derived.clone()));
        self.kept.borrow_mut().extend(rows);
        Ok(())
    }

    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError> {
        self.inner.events(case)
    }

    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.inner.cases(after, limit)
    }

    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError> {
        self.inner.urgent(limit)
    }

    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError> {
        self.inner.find(key)
    }

    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
        self.inner.outbox(limit)
    }

    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError> {
        self.inner.mark_sent(message_id, at)
    }

    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError> {
        self.inner.erase(case)
    }
}
