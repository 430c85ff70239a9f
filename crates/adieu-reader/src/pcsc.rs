//! Card readers through PC/SC: which there are, and a card held alone while it is read.
//!
//! It must never reset a card that no code opened, share one while reading, or need the library in order to start.

mod card;
mod code;
mod library;
mod session;

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use adieu_card::Command;

pub use card::PcscCard;
use library::{Library, NAME};
use session::Session;

/// How long a card may take for an answer; the slowest commands take a few seconds.
const LIMIT: Duration = Duration::from_secs(10);

/// How long the service may take at least to list readers or to start a card, however quick a card must be.
const REACHING: Duration = Duration::from_secs(3);

/// The system's library for card readers, loaded.
pub struct Pcsc {
    library: Arc<Library>,
    limit: Duration,
}

/// A reader and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderSlot {
    /// Its name, as the system gives it.
    pub name: String,
    /// What is in it.
    pub state: SlotState,
}

/// What is in a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlotState {
    /// Nothing.
    Empty,
    /// A card, with what it said when it was started.
    Card {
        /// Its answer to reset.
        atr: Vec<u8>,
    },
    /// A card that says nothing: upside down, dirty or dead.
    Mute,
    /// A card that another program holds alone.
    InUse,
}

/// The system's library for card readers could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum PcscMissing {
    /// There is none.
    #[error("the system has no library for card readers ({library})")]
    NotFound {
        /// The name that was looked for.
        library: String,
    },
    /// There is one, but it lacks a function.
    #[error("the library for card readers ({library}) lacks {function}")]
    Incomplete {
        /// The name of the library.
        library: String,
        /// The function.
        function: &'static str,
    },
}

/// Why a reader, or the card in it, could not be reached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReaderError {
    /// The service behind the library does not run or does not answer.
    #[error("the service for card readers does not run")]
    NoService,
    /// This user may not use card readers.
    #[error("this user may not use card readers")]
    NotAllowed,
    /// No reader has this name.
    #[error("there is no reader of this name")]
    NoSuchReader {
        /// The readers that there are.
        readers: Vec<String>,
    },
    /// The reader is empty.
    #[error("there is no card in the reader")]
    NoCard,
    /// The card says nothing: upside down, dirty or dead.
    #[error("the card in the reader does not answer")]
    Mute,
    /// Another program holds the card.
    #[error("another program uses the card in the reader")]
    Busy,
    /// The reader or its service did not answer in time.
    #[error("the reader did not answer in time")]
    TimedOut,
    /// The system gave another reason, as a number.
    #[error("the reader failed with code {code:08X}")]
    Failed {
        /// Number of the PC/SC error.
        code: u32,
    },
}

impl Pcsc {
    /// Loads the system's library.
    pub fn load() -> Result<Self, PcscMissing> {
        Self::load_from(NAME)
    }

    /// Loads a library of another name, or from another place.
    pub fn load_from(library: &str) -> Result<Self, PcscMissing> {
        Ok(Self { library: Arc::new(Library::load(library)?), limit: LIMIT })
    }

    /// Sets how long a card may take for an answer.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Returns the readers that there are, in the system's order.
    pub fn readers(&self) -> Result<Vec<ReaderSlot>, ReaderError> {
        // On a thread of its own, like all that a service could keep waiting.
        let (library, (found, readers)) = (Arc::clone(&self.library), channel());
        thread::spawn(move || {
            let _ = found.send(Session::open(library).and_then(|session| session.readers()));
        });
        readers.recv_timeout(self.limit.max(REACHING)).unwrap_or(Err(ReaderError::TimedOut))
    }

    /// Takes hold of the card in the reader of this name.
    pub fn open(&self, name: &str) -> Result<PcscCard<'_>, ReaderError> {
        PcscCard::open(Arc::clone(&self.library), name, self.limit)
    }

    /// Sends these commands one after the other, without a time limit, and reads no answer; returns how long it took.
    ///
    /// It is what a bench holds a reading against.
    #[doc(hidden)]
    pub fn bare_exchange(&self, name: &str, commands: &[Command]) -> Result<Duration, ReaderError> {
        let held = Session::open(Arc::clone(&self.library))?.hold(name)?;
        let transport = held.protocol.transport();
        let commands: Vec<Vec<u8>> =
            commands.iter().map(|command| command.bytes(transport)).collect();
        let start = Instant::now();
        let sent = commands.iter().try_for_each(|command| held.transmit(command).map(drop));
        sent.map_err(|_| ReaderError::NoCard)?;
        Ok(start.elapsed())
    }
}

impl std::fmt::Debug for Pcsc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pcsc({:?})", self.limit)
    }
}
