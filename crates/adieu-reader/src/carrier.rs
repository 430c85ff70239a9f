//! What carries commands to one card, whatever it is, and how that can fail.
//!
//! It must never hold a command's bytes or an answer in an error.

use adieu_card::dump::Stop;
use adieu_card::modem::ModemTrouble;
use adieu_card::{Command, Reader, Step, Transport};

use crate::port::PortError;
use crate::reading::{Face, Wish};

/// One card and whatever carries its commands.
pub trait Carrier {
    /// Says how bytes travel to the card.
    fn transport(&self) -> Transport;

    /// Carries a command there and the answer back: data and status word.
    fn carry(&mut self, command: &Command) -> Result<Vec<u8>, CarryError>;

    /// Is told that a code opened the card: it is locked again when it is left. Without a reader there is nothing to do.
    fn lock_again(&mut self) {}

    /// Carries for the machine until it wants something else than to send, or the person wants to stop.
    fn carry_all(&mut self, reader: &mut Reader, face: &mut dyn Face) -> Result<(), CarryError> {
        while let Step::Send(command) = reader.step() {
            let answer = self.carry(&command)?;
            reader.answer(&answer);
            face.progress(reader.dump().commands, reader.expected());
            if face.wish() == Wish::Stop {
                reader.stop(Stop::Asked);
            }
        }
        Ok(())
    }
}

/// Why a command found no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// The card was taken out.
    #[error("the card was taken out while it was read")]
    Removed,
    /// The reader, or the service behind it, went away.
    #[error("the reader went away while the card was read")]
    ReaderGone,
    /// The card did not answer within the time limit.
    #[error("the card did not answer in time")]
    TimedOut,
    /// Another program took the card.
    #[error("another program uses the card")]
    Busy,
    /// The serial port of the modem failed.
    #[error(transparent)]
    Port(PortError),
    /// The modem does not lead to its card.
    #[error(transparent)]
    Modem(ModemTrouble),
    /// The system gave another reason, as a number.
    #[error("the reader failed with code {code:08X}")]
    Failed {
        /// Number of the PC/SC error.
        code: u32,
    },
}
