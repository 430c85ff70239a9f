//! A house with a card reader: the real card service, virtual cards in it, and the program beside.
//!
//! It must never let a test pass in which a card was written or a code was tried unasked.

use adieu_testcard::{Bed, Sitting, VirtualCard, at_a_terminal};

use crate::house::{House, Ran};

/// A house with a card reader of two slots.
pub struct Bedside {
    /// The house.
    pub house: House,
    /// The reader.
    pub bed: Bed,
    slots: usize,
    codes_allowed: u32,
}

impl Bedside {
    /// Puts these cards into the reader.
    pub fn with(cards: Vec<VirtualCard>) -> Self {
        let slots = cards.len();
        let bed = Bed::start(cards).unwrap_or_else(|error| panic!("{error}"));
        Self { house: House::new(), bed, slots, codes_allowed: 0 }
    }

    /// Lets this many codes be tried: the person typed them.
    pub fn codes(mut self, allowed: u32) -> Self {
        self.codes_allowed = allowed;
        self
    }

    /// Runs the program beside the reader.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = self.house.command(arguments);
        command.envs(self.bed.environment());
        Ran::of(command.output().unwrap())
    }

    /// Runs the program with these lines on standard input.
    pub fn run_told(&self, arguments: &[&str], told: &str) -> Ran {
        self.house.write("told", told);
        let mut command = self.house.command(arguments);
        command.envs(self.bed.environment());
        command.stdin(std::fs::File::open(self.house.path("told")).unwrap());
        Ran::of(command.output().unwrap())
    }

    /// Runs the program with a person at a terminal, who answers each text with another.
    pub fn run_seen(&self, arguments: &[&str], answers: &[(&str, &str)]) -> Sitting {
        let mut command = self.house.command(arguments);
        command.envs(self.bed.environment());
        at_a_terminal(command, answers).unwrap()
    }

    /// Returns how many codes were tried on the first card.
    pub fn codes_tried(&self) -> u32 {
        self.bed.counts(0).pin_tries
    }
}

impl Drop for Bedside {
    fn drop(&mut self) {
        for slot in 0..self.slots {
            let counts = self.bed.counts(slot);
            if !std::thread::panicking() {
                assert_eq!((counts.writes, counts.breaches), (0, 0), "slot {slot}: only reads");
                assert!(counts.pin_tries <= self.codes_allowed, "slot {slot}: a code too many");
            }
        }
    }
}
