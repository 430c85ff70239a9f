//! The system's own card service, started for one test with virtual cards in its reader.
//!
//! It must never listen where others could reach it, touch the machine's own card service, or outlive its test.

mod daemon;
mod place;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::card::{Counts, VirtualCard};
use crate::link::{LinkError, SharedCard, VpcdLink};
use daemon::Daemon;
use place::Place;

/// The variable by which the system's library finds another service than the machine's.
const SERVICE: &str = "PCSCLITE_CSOCK_NAME";

/// The virtual reader has two slots.
const SLOTS: usize = 2;

/// The service looks for cards every 0.4 s; on a machine that is busy building it may take longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why a bed does not stand.
#[derive(Debug, thiserror::Error)]
pub enum BedError {
    /// A program or library of the system is not installed.
    #[error("the test bed needs {0}, which is not installed: run `cargo xtask setup`")]
    Missing(&'static str),
    /// More cards than the virtual reader has slots.
    #[error("the virtual reader has two slots")]
    TooManyCards,
    /// The private folder could not be made.
    #[error("cannot prepare the folder of the test bed")]
    Folder(#[source] io::Error),
    /// The service could not be started.
    #[error("cannot start the card service for the test bed")]
    Start(#[source] io::Error),
    /// The service ended, or never looked at the card.
    #[error("the card service of the test bed does not look at its reader; it says:\n{0}")]
    Deaf(String),
    /// The card could not be put into the reader.
    #[error("cannot put a card into the reader of the test bed")]
    Insert(#[source] LinkError),
}

/// A card service with its own reader of two slots; stopped when dropped.
#[derive(Debug)]
pub struct Bed {
    slots: Vec<Slot>,
    daemon: Daemon,
    place: Place,
}

#[derive(Debug)]
struct Slot {
    card: SharedCard,
    link: Option<VpcdLink>,
}

impl Bed {
    /// Starts the service with up to two cards in its reader, and waits until programs can see them.
    pub fn start(cards: Vec<VirtualCard>) -> Result<Self, BedError> {
        if cards.len() > SLOTS {
            return Err(BedError::TooManyCards);
        }
        let place = Place::new()?;
        let daemon = Daemon::start(&place)?;
        let mut bed = Self { slots: Vec::new(), daemon, place };
        for card in cards {
            bed.slots.push(Slot { card: SharedCard::new(card), link: None });
        }
        // All are put in at once, so that one look of the service finds them all.
        for slot in 0..bed.slots.len() {
            bed.connect(slot)?;
        }
        for slot in 0..bed.slots.len() {
            bed.wait_until_seen(slot, Before { resets: 0, insertions: 0 })?;
        }
        Ok(bed)
    }

    /// Returns the variables by which a program finds this service.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        vec![(SERVICE, self.place.service_socket().into_os_string())]
    }

    /// Returns a command that runs one test of this very test program again, inside the bed.
    ///
    /// The system's library finds its service by a variable, which a running program cannot set for itself. So a test
    /// has two halves: outside it starts a bed and runs itself again; inside (`Bed::is_around`) it is the program.
    pub fn rerun(&self, test: &str) -> io::Result<Command> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--exact", test, "--nocapture"]).envs(self.environment());
        Ok(command)
    }

    /// Says whether this program runs inside a bed.
    pub fn is_around() -> bool {
        std::env::var_os(SERVICE).is_some()
    }

    /// Returns the name that the service gives the slot of a card.
    pub fn reader(&self, slot: usize) -> String {
        format!("{} 00 {slot:02}", Place::READER)
    }

    /// Returns what was asked of a card so far.
    pub fn counts(&self, slot: usize) -> Counts {
        self.slots[slot].card.lock().counts()
    }

    /// Returns a card, to look at it or to change it in mid-read.
    pub fn card(&self, slot: usize) -> SharedCard {
        self.slots[slot].card.clone()
    }

    /// Pulls a card out; the service notices within half a second, or in the middle of a command.
    pub fn remove(&mut self, slot: usize) {
        self.slots[slot].link = None;
    }

    /// Puts a card back, and waits until programs can see it.
    pub fn insert(&mut self, slot: usize) -> Result<(), BedError> {
        self.remove(slot);
        let before = self.before(slot);
        self.connect(slot)?;
        self.wait_until_seen(slot, before)
    }

    /// Stops the service at once, as if it had crashed; the cards stay where they are.
    pub fn stop_service(&mut self) {
        self.daemon.stop();
    }

    /// Returns what the service wrote about itself.
    pub fn log(&self) -> String {
        self.place.log()
    }

    fn connect(&mut self, slot: usize) -> Result<(), BedError> {
        let started = Instant::now();
        loop {
            match self.place.connect(slot) {
                Ok(stream) => {
                    let card = &self.slots[slot].card;
                    let link = VpcdLink::private(stream, card).map_err(BedError::Insert)?;
                    self.slots[slot].link = Some(link);
                    return Ok(());
                }
                // The driver has not opened its door yet, or still shuts the one of the last card.
                Err(_) if started.elapsed() < PATIENCE && self.daemon.is_running() => pause(),
                Err(_) => return Err(BedError::Deaf(self.log())),
            }
        }
    }

    /// Waits until programs can see the card: the service says so in its log, and at the latest it has switched the card
    /// on and looked once more at its next round.
    fn wait_until_seen(&self, slot: usize, before: Before) -> Result<(), BedError> {
        let started = Instant::now();
        loop {
            let (resets, looks) = {
                let card = self.slots[slot].card.lock();
                (card.resets, card.looks)
            };
            let on = resets > before.resets;
            if on && (looks >= 2 || self.insertions(slot) > before.insertions) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE || !self.daemon.is_running() {
                return Err(BedError::Deaf(self.log()));
            }
            pause();
        }
    }

    fn before(&self, slot: usize) -> Before {
        Before { resets: self.slots[slot].card.lock().resets, insertions: self.insertions(slot) }
    }

    fn insertions(&self, slot: usize) -> usize {
        self.place.whole_log().matches(&format!("Card inserted into {}", self.reader(slot))).count()
    }
}

/// What had happened in a slot before a card was put into it.
#[derive(Debug, Clone, Copy)]
struct Before {
    resets: u32,
    insertions: usize,
}

impl Drop for Bed {
    fn drop(&mut self) {
        self.daemon.stop();
        self.slots.clear();
    }
}

fn pause() {
    std::thread::sleep(Duration::from_millis(1));
}

/// Returns the first of the places where a file of the system may lie.
fn first_of(places: impl IntoIterator<Item = PathBuf>) -> Option<PathBuf> {
    places.into_iter().find(|place| Path::is_file(place))
}
