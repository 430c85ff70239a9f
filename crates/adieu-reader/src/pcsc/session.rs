//! A session with the service of card readers, and a card held in it: both end when they are dropped.
//!
//! It must never end a session without giving the card back as it was found: locked, if a code opened it meanwhile.

use std::ffi::{CStr, CString};
use std::sync::Arc;
use std::time::{Duration, Instant};

use adieu_card::Transport;

use super::code::Code;
use super::library::{Context, Farewell, Handle, Library, Protocol, State};
use super::{ReaderError, ReaderSlot, SlotState};
use crate::carrier::CarryError;

/// How long a card may take to appear before it counts as absent.
const GRACE: Duration = Duration::from_millis(700);

/// How long another program may take to let go before the card counts as held: some look at a new card by themselves.
const HANDOVER: Duration = Duration::from_millis(2_000);

/// How long to wait before another program is asked again to let go.
const NAP: Duration = Duration::from_millis(50);

/// The name under which the service tells that a reader came or went.
const NEW_READERS: &CStr = c"\\\\?PnP?\\Notification";

const CHANGED: u32 = 0x02;
const PRESENT: u32 = 0x20;
const EXCLUSIVE: u32 = 0x80;
const IN_USE: u32 = 0x100;
const MUTE: u32 = 0x200;

/// A session with the service.
pub(super) struct Session {
    library: Arc<Library>,
    context: Context,
}

/// A card held alone.
pub(super) struct Held {
    session: Session,
    handle: Handle,
    reader: CString,
    pub(super) protocol: Protocol,
    pub(super) atr: Vec<u8>,
    farewell: Farewell,
}

impl Session {
    pub(super) fn open(library: Arc<Library>) -> Result<Self, ReaderError> {
        let context = library.establish().map_err(Code::reaching)?;
        Ok(Self { library, context })
    }

    /// Returns all readers. A service that was only now started, or a card that was only now put in, gets a moment.
    pub(super) fn readers(&self) -> Result<Vec<ReaderSlot>, ReaderError> {
        let mut names = self.names()?;
        if names.is_empty() {
            let _ = self.states(&[(NEW_READERS, 0)], GRACE);
            names = self.names()?;
        }
        let unknown: Vec<(&CStr, u32)> = names.iter().map(|name| (name.as_c_str(), 0)).collect();
        if unknown.is_empty() {
            return Ok(Vec::new());
        }
        let mut states = self.states(&unknown, Duration::ZERO).map_err(Code::reaching)?;
        if states.iter().all(|state| state.flags & PRESENT == 0) {
            let known: Vec<(&CStr, u32)> = names
                .iter()
                .zip(&states)
                .map(|(name, state)| (name.as_c_str(), state.known()))
                .collect();
            states = self.states(&known, GRACE).unwrap_or(states);
        }
        let slot = |(name, state): (&CString, State)| ReaderSlot {
            name: name.to_string_lossy().into_owned(),
            state: slot_state(state),
        };
        Ok(names.iter().zip(states).map(slot).collect())
    }

    /// Takes hold of the card in a reader.
    pub(super) fn hold(self, name: &str) -> Result<Held, ReaderError> {
        let names = self.names()?;
        let Some(reader) = names.iter().find(|known| known.to_string_lossy() == name) else {
            let readers = names.iter().map(|name| name.to_string_lossy().into_owned()).collect();
            return Err(ReaderError::NoSuchReader { readers });
        };
        let (handle, protocol) = self.connect(reader)?;
        // From here on the card is given back whatever happens.
        let (reader, farewell) = (reader.clone(), Farewell::AsItIs);
        let mut held = Held { session: self, handle, reader, protocol, atr: Vec::new(), farewell };
        held.session.library.begin(handle).map_err(Code::reaching)?;
        held.atr = held.session.state(&held.reader)?.atr;
        Ok(held)
    }

    fn connect(&self, reader: &CStr) -> Result<(Handle, Protocol), ReaderError> {
        let started = Instant::now();
        loop {
            let error = match self.try_protocols(reader) {
                Ok(held) => return Ok(held),
                Err(error) => error,
            };
            let limit = if error == Code::SHARING_VIOLATION { HANDOVER } else { GRACE };
            let left = limit.saturating_sub(started.elapsed());
            if left.is_zero() {
                return Err(error.reaching());
            }
            match error {
                Code::NO_SMARTCARD | Code::UNPOWERED => {
                    // Waits for the reader's next event; one that is there already is no news.
                    let state = self.state(reader)?;
                    if state.flags & MUTE != 0 {
                        return Err(ReaderError::Mute);
                    }
                    let _ = self.states(&[(reader, state.known())], left);
                }
                Code::SHARING_VIOLATION => std::thread::sleep(NAP.min(left)),
                other => return Err(other.reaching()),
            }
        }
    }

    fn try_protocols(&self, reader: &CStr) -> Result<(Handle, Protocol), Code> {
        let try_one = |protocol| {
            let handle = self.library.connect(self.context, reader, protocol)?;
            Ok((handle, protocol))
        };
        match try_one(Protocol::T0) {
            Err(Code::PROTO_MISMATCH) => try_one(Protocol::T1),
            result => result,
        }
    }

    fn names(&self) -> Result<Vec<CString>, ReaderError> {
        let list = match self.library.list_readers(self.context) {
            Ok(list) => list,
            // A reader was plugged in between asking for the length and asking for the names.
            Err(Code::SHORT_BUFFER) => {
                self.library.list_readers(self.context).map_err(Code::reaching)?
            }
            Err(Code::NO_READERS) => return Ok(Vec::new()),
            Err(error) => return Err(error.reaching()),
        };
        let names = list.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        Ok(names.filter_map(|name| CString::new(name).ok()).collect())
    }

    fn state(&self, reader: &CStr) -> Result<State, ReaderError> {
        let mut states = self.states(&[(reader, 0)], Duration::ZERO).map_err(Code::reaching)?;
        states.pop().ok_or(ReaderError::NoCard)
    }

    /// Returns the states of these readers, at the latest when the time is over.
    fn states(&self, readers: &[(&CStr, u32)], limit: Duration) -> Result<Vec<State>, Code> {
        let wait_ms = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX - 1);
        self.library.status_change(self.context, readers, wait_ms)
    }
}

impl State {
    /// What to hand in again in order to wait for the next change.
    fn known(&self) -> u32 {
        self.flags & !CHANGED
    }
}

fn slot_state(state: State) -> SlotState {
    let has = |flag: u32| state.flags & flag != 0;
    if !has(PRESENT) {
        SlotState::Empty
    } else if has(MUTE) {
        SlotState::Mute
    } else if has(EXCLUSIVE) || has(IN_USE) {
        SlotState::InUse
    } else {
        SlotState::Card { atr: state.atr }
    }
}

impl Protocol {
    pub(super) fn transport(self) -> Transport {
        match self {
            Self::T0 => Transport::T0,
            Self::T1 => Transport::T1,
        }
    }
}

impl Held {
    /// Has the card locked again when it is given back.
    pub(super) fn lock_again(&mut self) {
        self.farewell = Farewell::Locked;
    }

    /// Sends a command and returns the answer.
    pub(super) fn transmit(&self, command: &[u8]) -> Result<Vec<u8>, CarryError> {
        let sent = self.session.library.transmit(self.handle, self.protocol, command);
        sent.map_err(|code| match code {
            Code::NOT_TRANSACTED | Code::DATA_LOST if self.is_gone() => CarryError::Removed,
            other => other.carrying(),
        })
    }

    /// Says whether the card was pulled out; the service may notice a moment after a command failed.
    fn is_gone(&self) -> bool {
        let Ok(now) = self.session.state(&self.reader) else { return false };
        let gone = |state: &State| state.flags & PRESENT == 0;
        if gone(&now) {
            return true;
        }
        let later = self.session.states(&[(&self.reader, now.known())], GRACE);
        later.is_ok_and(|states| states.iter().any(gone))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.session.library.end(self.handle);
        self.session.library.disconnect(self.handle, self.farewell);
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.library.release(self.context);
    }
}
