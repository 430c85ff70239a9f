//! What the desk needs from the world: a journal, a clock, chance, and a press.
//!
//! Faces hand these in. A port must never decide anything: it stores, tells, draws or prints.

use std::path::PathBuf;

use adieu_case::{CaseRef, Event, Turn};
use adieu_letter::{Document, OutgoingMail};
use jiff::{Timestamp, civil::Date};

mod trouble;

pub use trouble::{FileFault, Item, Trouble};

/// Keeps cases as logs of events, each append whole or not at all.
pub trait Journal {
    /// Appends events to cases, with what must leave by mail and with the rows that serve finding, in one transaction:
    /// all of them or none. They are taken in order, so that one may follow another of the same case.
    ///
    /// `expected_seq` is the sequence number of the last event that the caller has seen (0: the case is new); anything
    /// else in the journal is a `Conflict`. An idempotency key that the case already carries is `Repeated`.
    fn append_all(&self, appends: &[Append<'_>]) -> Result<(), JournalError>;

    /// Appends to one case.
    fn append(&self, append: &Append<'_>) -> Result<(), JournalError> {
        self.append_all(std::slice::from_ref(append))
    }

    /// Returns all events of a case in order.
    fn events(&self, case: &CaseRef) -> Result<Vec<Event>, JournalError>;

    /// Returns every open and closed case, by reference, page by page.
    fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, JournalError>;

    /// Returns the open cases with the earliest armed timers, the most urgent first.
    fn urgent(&self, limit: usize) -> Result<Vec<CaseRow>, JournalError>;

    /// Returns the cases that carry a number, a reference or a Message-ID, looked up by its blind index.
    fn find(&self, key: &IndexKey) -> Result<Vec<CaseRef>, JournalError>;

    /// Returns messages that are accepted and not yet marked as sent, oldest first.
    fn outbox(&self, limit: usize) -> Result<Vec<OutgoingMail>, JournalError>;

    /// Marks one message as sent.
    fn mark_sent(&self, message_id: &str, at: Timestamp) -> Result<(), JournalError>;

    /// Forgets a case: its key is destroyed first, then its rows.
    ///
    /// Asked for once more, before another case is erased, it finishes what may have been cut off, and answers the same.
    fn erase(&self, case: &CaseRef) -> Result<Erased, JournalError>;
}

/// One append: all of it enters the journal, or nothing.
#[derive(Debug)]
pub struct Append<'a> {
    /// The case.
    pub case: &'a CaseRef,
    /// Sequence number of the last event known to the caller; 0 for a new case.
    pub expected_seq: u64,
    /// The events, numbered from `expected_seq + 1`.
    pub events: &'a [Event],
    /// Messages to send, recorded before they leave.
    pub outbox: &'a [OutgoingMail],
    /// What finding needs; replaces the rows of before.
    pub derived: &'a Derived,
    /// Repeating a command with the same key changes nothing.
    pub idempotency_key: Option<&'a str>,
}

/// What finding needs of a case: derived from its events, never more than that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// Whose turn it is.
    pub turn: Turn,
    /// The one armed timer of an open case; none when closed.
    pub timer: Option<Date>,
    /// Numbers, references and Message-IDs under which the case is found.
    pub keys: Vec<IndexKey>,
}

/// Something a case is found by. Stores keep only its keyed digest.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexKey {
    /// What kind of value: `number`, `iccid`, `customer`, `message-id`, `opening`.
    pub kind: &'static str,
    /// The normal form of the value.
    pub value: String,
}

impl IndexKey {
    /// The kind of key under which the facts of a file find the case that was opened on them. Cases that an earlier
    /// adieu wrote have none until something is appended to them, or until the rows are rebuilt.
    pub const OPENING: &'static str = "opening";
}

impl std::fmt::Debug for IndexKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IndexKey({})", self.kind)
    }
}

/// A case as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Its reference.
    pub case: CaseRef,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Whose turn it is.
    pub turn: Turn,
    /// Day of the armed timer; none when closed.
    pub timer: Option<Date>,
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many events went.
    pub events: u64,
    /// Files beside the journal that still hold something of the case, and are not the journal's to remove.
    pub held_by: Vec<PathBuf>,
}

/// Why the journal did not do it.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Somebody appended in between.
    #[error("case {case} moved on: the last event is {found}, not {expected}")]
    Conflict {
        /// The case.
        case: CaseRef,
        /// What the caller had seen.
        expected: u64,
        /// What stands there.
        found: u64,
    },
    /// The same command was accepted before.
    #[error("case {case} already holds this command")]
    Repeated {
        /// The case.
        case: CaseRef,
    },
    /// There is no such case.
    #[error("no case {case} in this home")]
    NoCase {
        /// The case asked for.
        case: CaseRef,
    },
    /// The person can mend this: a wrong passphrase, a home in use, a read-only folder, a full disk.
    #[error("{trouble}")]
    Unavailable {
        /// What is the matter.
        trouble: Trouble,
        /// The cause, when there is one.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// Kept data is damaged; the item is named and nothing was changed.
    #[error("damaged: {item}")]
    Damaged {
        /// Which item.
        item: Item,
        /// The cause, when there is one.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}

/// Tells the time.
pub trait Clock {
    /// Returns the present instant.
    fn now(&self) -> Timestamp;
    /// Says whether the instant was given by hand (`--now`), which events then carry.
    fn is_given(&self) -> bool;
}

/// Draws random bytes from the system.
pub trait Chance {
    /// Fills the buffer with unpredictable bytes.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), ChanceError>;
}

/// The system gave no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the system gave no random bytes")]
pub struct ChanceError;

/// Prints documents as PDF.
pub trait Press {
    /// Returns the PDF of a document (PDF/A-2a and PDF/UA-1). The same document and instant give the same bytes.
    fn pdf(&self, document: &Document, at: Timestamp) -> Result<Vec<u8>, PressError>;

    /// Returns the PDFs of several documents, in their order; a press may print them side by side.
    fn pdfs(&self, documents: &[&Document], at: Timestamp) -> Result<Vec<Vec<u8>>, PressError> {
        documents.iter().map(|document| self.pdf(document, at)).collect()
    }

    /// Returns the characters of a text that no font here can draw, each once, in order of appearance.
    fn undrawable(&self, text: &str) -> Vec<char>;
}

/// Why a document was not printed.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// Some characters cannot be drawn by the fonts here.
    #[error("no font here can draw {}", list(.0))]
    Undrawable(Vec<char>),
    /// The typesetter refused the document: a bug of ours.
    #[error("the typesetter refused the document: {0}")]
    Refused(String),
}

fn list(characters: &[char]) -> String {
    characters.iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect::<Vec<_>>().join(", ")
}
