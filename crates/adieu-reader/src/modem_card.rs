//! A card that a modem holds: what the machine asks becomes questions to the modem.
//!
//! It must never ask the modem anything of its own, or without end.

use adieu_card::modem::{ModemTrouble, Translator, Turn};
use adieu_card::{Command, Transport};

use crate::carrier::{Carrier, CarryError};
use crate::port::{ModemPort, PortError};

/// More questions than any one command becomes.
const MOST_QUESTIONS: u8 = 32;

/// A card that a modem holds.
pub struct ModemCard<'a> {
    port: &'a mut ModemPort,
    translator: Translator,
    broken: Option<CarryError>,
}

impl<'a> ModemCard<'a> {
    /// Reaches the card through this port.
    pub fn new(port: &'a mut ModemPort) -> Self {
        Self { port, translator: Translator::new(), broken: None }
    }

    fn turns(&mut self, command: &Command) -> Result<Vec<u8>, CarryError> {
        let mut turn = self.translator.carry(command);
        for _ in 0..MOST_QUESTIONS {
            turn = match turn {
                Turn::Ask(query) => {
                    let answer = self.port.ask(&query).map_err(CarryError::Port)?;
                    self.translator.answer(&answer)
                }
                Turn::Answer(answer) => return Ok(answer),
                Turn::Failed(trouble) => return Err(CarryError::Modem(trouble)),
            };
        }
        Err(CarryError::Port(PortError::NotAModem))
    }
}

impl Carrier for ModemCard<'_> {
    fn transport(&self) -> Transport {
        self.translator.transport()
    }

    fn carry(&mut self, command: &Command) -> Result<Vec<u8>, CarryError> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        let answer = self.turns(command);
        // A code that was refused its way leaves the card as readable as before.
        let lasting = |error: &CarryError| *error != CarryError::Modem(ModemTrouble::Code);
        self.broken = answer.as_ref().err().copied().filter(lasting);
        answer
    }
}

impl std::fmt::Debug for ModemCard<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ModemCard({:?})", self.port)
    }
}
