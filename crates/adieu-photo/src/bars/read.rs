//! A stretch of bars and gaps is handed to the readers of the kinds of codes, in both directions.
//!
//! It must never let the library's stumbling end the search.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::DecodeHints;
use rxing::common::BitArray;
use rxing::oned::{Code39Reader, Code128Reader, EAN13Reader, ITFReader, OneDReader};

use super::runs::Stretch;
use crate::found::{Found, Symbology};

/// Code 39 and Interleaved 2 of 5 have no check of their own: shorter texts are too often chance.
const LEAST_UNCHECKED: usize = 10;

/// Width of a bar or gap where there are but two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Width {
    Narrow,
    Wide,
}

/// Interleaved 2 of 5 begins with four narrow ones.
const ITF_START: [Width; 4] = [Width::Narrow; 4];

/// Code 39 begins with its asterisk (ISO/IEC 16388).
const CODE_39_START: [Width; 9] = {
    use Width::{Narrow as N, Wide as W};
    [N, W, N, N, W, N, W, N, N]
};

/// Returns what a stretch says; mostly nothing.
pub(super) fn read(stretch: &Stretch) -> Option<Found> {
    let backwards: Vec<usize> = stretch.widths.iter().rev().copied().collect();
    read_forwards(&stretch.widths).or_else(|| read_forwards(&backwards))
}

fn read_forwards(widths: &[usize]) -> Option<Found> {
    let row = drawn(widths);
    let checked = by(Symbology::Code128, &mut Code128Reader, &row)
        .or_else(|| by(Symbology::Ean13, &mut EAN13Reader, &row));
    // What has no check of its own must at least begin as it should.
    checked
        .or_else(|| {
            let begins = begins(widths, &ITF_START);
            begins.then(|| by(Symbology::Itf, &mut ITFReader::default(), &row)).flatten()
        })
        .or_else(|| {
            let begins = begins(widths, &CODE_39_START);
            begins.then(|| by(Symbology::Code39, &mut Code39Reader::default(), &row)).flatten()
        })
}

/// Says whether the first bars and gaps are narrow and wide as in a pattern: every wide one is wider than every narrow one.
fn begins(widths: &[usize], pattern: &[Width]) -> bool {
    let of = |which: Width| {
        let pairs = widths.iter().zip(pattern);
        pairs.filter(move |(_, width)| **width == which).map(|(samples, _)| *samples)
    };
    let widest = of(Width::Narrow).max().unwrap_or(0);
    let narrowest = of(Width::Wide).min();
    // Where nothing is wide, the narrow ones are about as wide as each other.
    narrowest.unwrap_or(3 * of(Width::Narrow).min().unwrap_or(0)) > widest
}

fn by(symbology: Symbology, reader: &mut impl OneDReader, row: &BitArray) -> Option<Found> {
    let read =
        catch_unwind(AssertUnwindSafe(|| reader.decode_row(0, row, &DecodeHints::default())));
    let text = read.ok()?.ok()?.getText().to_owned();
    let is_checked = match symbology {
        Symbology::Code128 | Symbology::Ean13 | Symbology::QrCode => true,
        Symbology::Code39 | Symbology::Itf => false,
    };
    (is_checked || text.len() >= LEAST_UNCHECKED).then_some(Found { symbology, text })
}

/// Draws bars and gaps with a wide gap on either side.
fn drawn(widths: &[usize]) -> BitArray {
    let total: usize = widths.iter().sum();
    let quiet = 16 * total / widths.len().max(1) + 1;
    let mut row = BitArray::with_size(total + 2 * quiet);
    let mut at = quiet;
    for (index, width) in widths.iter().enumerate() {
        if index.is_multiple_of(2) {
            (at..at + width).for_each(|bit| row.set(bit));
        }
        at += width;
    }
    row
}
