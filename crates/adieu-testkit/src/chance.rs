//! Bytes that look drawn and are counted: the same in every run, never the same twice in one.
//!
//! It must never be used where secrets are made.

use std::sync::atomic::{AtomicU64, Ordering};

use adieu_desk::ports::{Chance, ChanceError};

/// Counts instead of drawing.
#[derive(Debug, Default)]
pub struct CountedChance {
    drawn: AtomicU64,
}

impl Chance for CountedChance {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), ChanceError> {
        for byte in buffer {
            *byte = scramble(self.drawn.fetch_add(1, Ordering::Relaxed));
        }
        Ok(())
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014), of which one byte is kept.
fn scramble(count: u64) -> u8 {
    let mut z = count.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z >> 56).to_le_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_count_alike_and_two_draws_differ() {
        let draw = |chance: &CountedChance| {
            let mut bytes = [0; 16];
            chance.fill(&mut bytes).unwrap();
            bytes
        };
        let (one, other) = (CountedChance::default(), CountedChance::default());
        let first = draw(&one);
        assert_eq!(first, draw(&other));
        assert_ne!(first, draw(&one));
    }
}
