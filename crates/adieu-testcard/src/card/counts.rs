//! What was asked of a card: the proof that a reading only read.
//!
//! It must never depend on what the card answered: an attempt counts, whether or not it worked.

use std::collections::{BTreeMap, BTreeSet};

use super::VirtualCard;

/// Instructions that a reading may use; E2 and 20 only in the forms that change nothing.
const READING: [u8; 7] = [0xA4, 0xB0, 0xB2, 0xC0, 0xF2, 0xE2, 0x20];

/// Instructions that change files, codes, counters or the state of the card.
const WRITING: [u8; 22] = [
    0x04, 0x0C, 0x0E, 0x10, 0x12, 0x14, 0x24, 0x26, 0x28, 0x2C, 0x32, 0x44, 0x76, 0x82, 0x88, 0xC2,
    0xD0, 0xD6, 0xDA, 0xDC, 0xE0, 0xE4,
];

/// Contents of E2 that only ask (GSMA SGP.22 §5.7): identifier, profiles, chip, notices.
const QUESTIONS: [[u8; 2]; 5] =
    [[0xBF, 0x3E], [0xBF, 0x2D], [0xBF, 0x20], [0xBF, 0x22], [0xBF, 0x28]];

/// What was asked of a card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Commands in all.
    pub commands: u32,
    /// Commands that would change the card.
    pub writes: u32,
    /// Codes that were offered.
    pub pin_tries: u32,
    /// Commands that break the protocol.
    pub breaches: u32,
    /// Times that it was switched on or reset.
    pub resets: u32,
    /// Every pair of class and instruction, with how often it came.
    pub pairs: BTreeMap<[u8; 2], u32>,
}

impl Counts {
    /// Returns every instruction that came.
    pub fn instructions(&self) -> BTreeSet<u8> {
        self.pairs.keys().map(|[_, instruction]| *instruction).collect()
    }

    /// Says whether nothing was written, no code was offered and only instructions that read came.
    pub fn only_reads(&self) -> bool {
        self.writes == 0
            && self.pin_tries == 0
            && self.instructions().iter().all(|instruction| READING.contains(instruction))
    }
}

impl VirtualCard {
    /// Returns what was asked so far.
    pub fn counts(&self) -> Counts {
        let mut pairs = BTreeMap::new();
        for pair in &self.log {
            *pairs.entry(*pair).or_insert(0) += 1;
        }
        Counts {
            commands: self.commands,
            writes: self.writes,
            pin_tries: self.pin_tries,
            breaches: self.breaches,
            resets: self.resets,
            pairs,
        }
    }

    pub(super) fn count(&mut self, bytes: &[u8]) {
        self.commands += 1;
        let at = |index: usize| bytes.get(index).copied().unwrap_or(0);
        self.log.push([at(0), at(1)]);
        match at(1) {
            0x20 if bytes.len() > 5 => self.pin_tries += 1,
            // One instruction asks and deletes: the content decides.
            0xE2 if !QUESTIONS.iter().any(|question| {
                bytes.get(5..).is_some_and(|content| content.starts_with(question))
            }) =>
            {
                self.writes += 1;
            }
            instruction if WRITING.contains(&instruction) => self.writes += 1,
            _ => {}
        }
    }
}
