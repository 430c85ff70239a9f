//! Runs the reading machine over a carrier, to the end or until the carrier fails.
//!
//! It must never lose what was read, ask for a code twice, or decide what a code is worth.

use adieu_card::dump::{CodeTried, Stop};
use adieu_card::{CardDump, LastTry, PinConsent, PinState, Reader, Step};

use crate::carrier::{Carrier, CarryError};
use crate::port::PortError;

/// Who is told how far the reading is, and who answers for the person.
pub trait Face {
    /// Is told now and then how many commands are done, and how many there will be as far as known.
    fn progress(&mut self, done: u32, expected: Option<u32>);

    /// Is asked once, when the card denied something that its first code would open.
    fn pin_wanted(&mut self, state: PinState) -> Asked;

    /// Is asked now and then whether to go on.
    fn wish(&mut self) -> Wish {
        Wish::GoOn
    }

    /// Is told why the carrier failed, before the reading ends.
    fn failed(&mut self, error: &CarryError) {
        let _ = error;
    }

    /// Is told that the code was not tried, and why: too few tries are left for it.
    fn not_tried(&mut self, why: adieu_card::ConsentError) {
        let _ = why;
    }
}

/// Whether the person wants the reading to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// It goes on.
    GoOn,
    /// It stops after this command; what was read is kept, and the card is left as it was found.
    Stop,
}

/// The person's answer.
#[derive(Debug)]
pub enum Asked {
    /// Try this code, once.
    Code(PinConsent, LastTry),
    /// Go on without.
    Without,
    /// End the reading here; what was read is kept.
    Stop,
}

/// Reads the card to its end; a carrier that fails stops the reading, and what was read is kept.
pub fn read_card(carrier: &mut dyn Carrier, face: &mut dyn Face) -> CardDump {
    let mut reader = Reader::new(carrier.transport());
    loop {
        let carried = carrier.carry_all(&mut reader, face);
        if reader.dump().code == Some(CodeTried::Accepted) {
            carrier.lock_again();
        }
        if let Err(error) = carried {
            face.failed(&error);
            reader.stop(stop(error));
        }
        match reader.step() {
            Step::Send(_) => {}
            Step::PinWanted(state) => match face.pin_wanted(state) {
                Asked::Code(code, last) => {
                    if let Err(why) = reader.try_pin(code, last) {
                        face.not_tried(why);
                        reader.without_pin();
                    }
                }
                Asked::Without => reader.without_pin(),
                Asked::Stop => reader.stop(Stop::Asked),
            },
            Step::Done => return reader.into_dump(),
        }
    }
}

fn stop(error: CarryError) -> Stop {
    match error {
        CarryError::TimedOut | CarryError::Port(PortError::TimedOut) => Stop::TimedOut,
        CarryError::Removed
        | CarryError::ReaderGone
        | CarryError::Busy
        | CarryError::Port(
            PortError::Missing
            | PortError::Denied
            | PortError::HeldByModemManager
            | PortError::InUse
            | PortError::NotAPort
            | PortError::NotAModem
            | PortError::Gone
            | PortError::Failed(_),
        )
        | CarryError::Modem(_)
        | CarryError::Failed { .. } => Stop::Vanished,
    }
}
