//! What many lines read is counted, and what only chance lines read is dropped.
//!
//! It must never let a rare misreading stand beside the text that the lines around it agree on.

use std::ops::Range;

use crate::found::{Found, Symbology};

/// What one stretch of one line said.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// The text.
    pub found: Found,
    /// The line, by its distance from the middle of the picture.
    pub offset: f32,
    /// Where on the line.
    pub span: Range<usize>,
}

/// One text, and where the lines of one angle read it.
#[derive(Debug, Clone)]
struct Tally {
    found: Found,
    votes: usize,
    /// Of the lines.
    offsets: (f32, f32),
    /// Along them.
    span: Range<usize>,
}

/// Everything that lines have read.
#[derive(Debug, Default)]
pub(super) struct Votes {
    this_angle: Vec<Tally>,
    agreed: Vec<(Found, usize)>,
}

/// A text that a neighbour outvotes so many times over is a misreading of it.
const OUTVOTED: usize = 2;

impl Votes {
    /// Counts one reading.
    pub fn take(&mut self, reading: Reading) {
        let Reading { found, offset, span } = reading;
        match self.this_angle.iter_mut().find(|tally| tally.found == found) {
            Some(tally) => {
                tally.votes += 1;
                tally.offsets = (tally.offsets.0.min(offset), tally.offsets.1.max(offset));
                tally.span = tally.span.start.min(span.start)..tally.span.end.max(span.end);
            }
            None => {
                let tally = Tally { found, votes: 1, offsets: (offset, offset), span };
                self.this_angle.push(tally);
            }
        }
    }

    /// Ends the lines of one angle, between which readings are compared.
    pub fn end_of_angle(&mut self) {
        let tallies = std::mem::take(&mut self.this_angle);
        for tally in &tallies {
            if tallies.iter().any(|other| other.outvotes(tally)) {
                continue;
            }
            match self.agreed.iter_mut().find(|(found, _)| *found == tally.found) {
                Some((_, votes)) => *votes += tally.votes,
                None => self.agreed.push((tally.found.clone(), tally.votes)),
            }
        }
    }

    /// Returns the texts that enough lines agree on, the most certain first.
    pub fn agreed(mut self) -> Vec<Found> {
        self.agreed.retain(|(found, votes)| *votes >= least_votes(found.symbology));
        self.agreed.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        self.agreed.into_iter().map(|(found, _)| found).collect()
    }
}

impl Tally {
    /// Says whether another text is a misreading of this one: its lines lie among those of this, and are far fewer.
    fn outvotes(&self, other: &Self) -> bool {
        self.votes >= OUTVOTED * other.votes
            && self.found != other.found
            && self.span.start < other.span.end
            && other.span.start < self.span.end
            && self.offsets.0 <= other.offsets.1
            && other.offsets.0 <= self.offsets.1
    }
}

/// Every line votes twice, for the shades as seen and sharpened.
fn least_votes(symbology: Symbology) -> usize {
    match symbology {
        Symbology::Code128 | Symbology::Ean13 | Symbology::QrCode => 3,
        Symbology::Code39 | Symbology::Itf => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str, offset: f32, span: Range<usize>) -> Reading {
        let found = Found { symbology: Symbology::Code128, text: text.to_owned() };
        Reading { found, offset, span }
    }

    fn agreed(readings: &[(&str, f32, Range<usize>)]) -> Vec<String> {
        let mut votes = Votes::default();
        for (text, offset, span) in readings {
            votes.take(reading(text, *offset, span.clone()));
        }
        votes.end_of_angle();
        votes.agreed().into_iter().map(|found| found.text).collect()
    }

    #[test]
    fn one_line_is_not_believed() {
        assert_eq!(agreed(&[("a", 0.0, 0..9), ("a", 0.0, 0..9)]), Vec::<String>::new());
        assert_eq!(agreed(&[("a", 0.0, 0..9), ("a", 0.0, 0..9), ("a", 2.0, 0..9)]), ["a"]);
    }

    #[test]
    fn a_misreading_among_the_lines_of_another_text_is_dropped() {
        let right = (0..6).map(|at| ("right", at as f32, 0..9));
        let wrong = (2..5).map(|at| ("wrong", at as f32, 1..8));
        let readings: Vec<_> = right.clone().chain(wrong).collect();
        assert_eq!(agreed(&readings), ["right"]);
        let below = (20..23).map(|at| ("below", at as f32, 0..9));
        let beside = (0..3).map(|at| ("beside", at as f32, 20..30));
        let readings: Vec<_> = right.chain(below).chain(beside).collect();
        assert_eq!(agreed(&readings), ["right", "below", "beside"]);
    }
}
