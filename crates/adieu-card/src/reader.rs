//! Reading a card as a machine: it says which command is next, and takes the answer.
//!
//! It must never send what `Command` does not list, try a code unasked, or go on for ever.

mod book;
mod exchange;
mod expected;
mod job;
mod plan;
mod settle;

use crate::command::{CardClass, Command, ConsentError, LastTry, PinConsent, Transport};
use crate::dump::{CardDump, FileDump, Stop};
use crate::fcp::Pin;

use exchange::{Exchange, Fetch, Progress};
use job::Job;

/// More than the fullest card with a phonebook of five files a row needs.
const MOST_COMMANDS: u32 = 20_000;

/// The machine that reads a card.
pub struct Reader {
    transport: Transport,
    trying: CardClass,
    dump: CardDump,
    jobs: Vec<Job>,
    under_way: Option<(Job, Exchange)>,
    pin: PinUse,
    has_hidden_rows: Hidden,
    stands: Stands,
}

/// What the machine wants next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Send this command and hand back the answer.
    Send(Command),
    /// The card denied something behind its first code: hand over the person's consent, or go on without.
    PinWanted(PinState),
    /// Everything that can be read was read.
    Done,
}

/// What is known of the code before it is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinState {
    /// Tries that are left; absent when the card does not say.
    pub tries: Option<u8>,
    /// How many files the card refused to show.
    pub denied_files: u32,
}

/// Whether a code may still be tried in this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PinUse {
    /// Not asked yet.
    Open,
    /// Being asked now.
    Asked,
    /// Tried, or declined: never again in this run.
    Over,
}

/// Whether the card can hide rows of its phonebook; only then is the file read that says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Possible,
    Impossible,
}

/// Where the card stands among its folders before the first file is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// At the root, or where another program left it.
    Unknown,
    /// At the root: it was sent there.
    AtRoot,
}

impl Reader {
    /// Starts with a card as it is: just started, or left by another program.
    pub fn new(transport: Transport) -> Self {
        Self {
            transport,
            trying: CardClass::Uicc,
            dump: CardDump::default(),
            jobs: vec![plan::card_number()],
            under_way: None,
            pin: PinUse::Open,
            has_hidden_rows: Hidden::Impossible,
            stands: Stands::Unknown,
        }
    }

    /// Says what to do next; asking twice without an answer between gives the same step.
    pub fn step(&mut self) -> Step {
        loop {
            if self.dump.stopped.is_some() {
                return Step::Done;
            }
            if let Some((_, exchange)) = &self.under_way {
                return Step::Send(exchange.command().clone());
            }
            if self.pin == PinUse::Asked {
                return Step::PinWanted(self.pin_state());
            }
            match self.jobs.pop() {
                Some(job) => self.start(job),
                None if self.wants_pin() => self.pin = PinUse::Asked,
                None if self.wants_tries() => self.jobs.push(Job::AskTries),
                None => return Step::Done,
            }
        }
    }

    /// Takes the answer to the last command: data and status word.
    pub fn answer(&mut self, answer: &[u8]) {
        let Some((job, mut exchange)) = self.under_way.take() else { return };
        self.dump.commands += 1;
        match exchange.answer(answer) {
            Progress::More => self.under_way = Some((job, exchange)),
            Progress::Whole(data, status) => self.settle(job, data, status),
        }
        if self.dump.commands >= MOST_COMMANDS {
            self.stop(Stop::TooLong);
        }
    }

    /// Ends the reading early; what was read so far is kept.
    pub fn stop(&mut self, why: Stop) {
        self.dump.stopped.get_or_insert(why);
        self.under_way = None;
        self.jobs.clear();
    }

    /// Tries the person's code once; on success the card is read anew.
    pub fn try_pin(&mut self, consent: PinConsent, last: LastTry) -> Result<(), ConsentError> {
        if self.pin != PinUse::Asked {
            return Err(ConsentError::NotAsked);
        }
        let class = self.dump.class.ok_or(ConsentError::NotAsked)?;
        let command = consent.command(class, self.pin_state().tries, last)?;
        self.pin = PinUse::Over;
        self.under_way = Some((Job::TryPin, Exchange::new(command, Fetch::StatusOnly)));
        Ok(())
    }

    /// Goes on without a code.
    pub fn without_pin(&mut self) {
        self.pin = PinUse::Over;
    }

    /// Returns what was read so far.
    pub fn dump(&self) -> &CardDump {
        &self.dump
    }

    /// Ends the machine and returns what was read.
    pub fn into_dump(self) -> CardDump {
        self.dump
    }

    fn pin_state(&self) -> PinState {
        let denied = self.dump.files.iter().filter(|file| file.is_denied()).count();
        PinState {
            tries: self.first_pin().and_then(|pin| pin.tries),
            denied_files: u32::try_from(denied).unwrap_or(u32::MAX),
        }
    }

    fn first_pin(&self) -> Option<&Pin> {
        self.dump.pins.iter().find(|pin| pin.reference == 1)
    }

    fn wants_pin(&self) -> bool {
        let usable = self.first_pin().is_some_and(|pin| {
            pin.enabled != Some(false) && pin.tries.is_some_and(|tries| tries > 0)
        });
        self.pin == PinUse::Open && usable && self.dump.files.iter().any(FileDump::is_denied)
    }

    /// A card that denied something and did not say how its code stands is asked for the tries, once.
    fn wants_tries(&self) -> bool {
        self.dump.class == Some(CardClass::Uicc)
            && self.first_pin().is_none()
            && self.dump.files.iter().any(FileDump::is_denied)
    }

    fn begin(&mut self, job: Job, command: Command, fetch: Fetch) {
        self.under_way = Some((job, Exchange::new(command, fetch)));
    }

    /// Puts jobs before all others, the first one first.
    fn queue(&mut self, jobs: impl IntoIterator<Item = Job, IntoIter: DoubleEndedIterator>) {
        self.jobs.extend(jobs.into_iter().rev());
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reader({} jobs, {:?})", self.jobs.len(), self.dump)
    }
}
