//! The reading machine while a thread carries for it: lent to the thread, and taken back whatever the card does.
//!
//! It must never be locked while the card is waited for, or go on after it was taken back.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use adieu_card::{Reader, Step, Transport};
use zeroize::Zeroizing;

use crate::carrier::CarryError;
use crate::pcsc::session::Held;

/// A machine that a thread carries for.
pub(super) struct Shared {
    transport: Transport,
    /// Absent once it was taken back.
    reader: Mutex<Option<Reader>>,
    done: AtomicU32,
}

impl Shared {
    /// Lends a machine out.
    pub(super) fn lend(reader: &mut Reader, transport: Transport) -> Arc<Self> {
        let lent = std::mem::replace(reader, Reader::new(transport));
        Arc::new(Self { transport, reader: Mutex::new(Some(lent)), done: AtomicU32::new(0) })
    }

    /// Takes it back as it is now.
    pub(super) fn give_back(&self, reader: &mut Reader) {
        if let Some(lent) = self.lock().take() {
            *reader = lent;
        }
    }

    /// Returns how many answers it was given.
    pub(super) fn done(&self) -> u32 {
        self.done.load(Ordering::Relaxed)
    }

    /// Looks at it between two commands.
    pub(super) fn look(&self, look: impl FnOnce(&mut Reader)) {
        if let Some(reader) = self.lock().as_mut() {
            look(reader);
        }
    }

    /// Carries until it wants something else than to send, or was taken back.
    pub(super) fn carry_all(&self, held: &Held) -> Result<(), CarryError> {
        while let Some(command) = self.next() {
            let answer = held.transmit(&command)?;
            if let Some(reader) = self.lock().as_mut() {
                reader.answer(&answer);
            }
            self.done.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    fn next(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut reader = self.lock();
        match reader.as_mut()?.step() {
            Step::Send(command) => Some(Zeroizing::new(command.bytes(self.transport))),
            Step::PinWanted(_) | Step::Done => None,
        }
    }

    /// A thread that panicked leaves the machine as it was between two commands.
    fn lock(&self) -> MutexGuard<'_, Option<Reader>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
