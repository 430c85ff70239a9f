//! A stretch of bars and gaps is handed to the readers of the kinds of codes, in both directions.
//!
//! It must never let the library's stumbling end the search.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::DecodeHints;
use rxing::common::BitArray;
use rxing::oned::{Code39Reader, Code128Reader, EAN13Reader, ITFReader, OneDReader};

use super::runs::{Side, Stretch};
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

/// A character of Code 128 that begins or, read backwards, ends it (ISO/IEC 15417), in modules.
const CODE_128_ENDS: [&[usize]; 4] =
    [&[2, 1, 1, 4, 1, 2], &[2, 1, 1, 2, 1, 4], &[2, 1, 1, 2, 3, 2], &[2, 1, 1, 1, 3, 3, 2]];

/// Modules of white that must lie beside what has no check of its own: one more than any gap inside could be. Ten are
/// asked for (ISO/IEC 16390), but people cut pictures closely.
const QUIET_MODULES: usize = 5;

/// What a stretch says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// A whole code.
    Whole(Found),
    /// Digits of Interleaved 2 of 5 that go up to the edge of the picture or to another bar: they could be a part.
    Part(Found),
    /// The beginning or end of a code that the edge of the picture cuts off.
    CutOff,
}

/// Returns what a stretch says; mostly nothing.
pub(super) fn read(stretch: &Stretch) -> Option<Said> {
    let backwards: Vec<usize> = stretch.widths.iter().rev().copied().collect();
    let found = read_forwards(&stretch.widths).or_else(|| read_forwards(&backwards));
    match found {
        Some(found) if found.symbology == Symbology::Itf && !is_quiet(stretch) => {
            Some(Said::Part(found))
        }
        Some(found) => Some(Said::Whole(found)),
        None => is_cut_off(stretch, &backwards).then_some(Said::CutOff),
    }
}

/// Says whether white lies on both sides.
fn is_quiet(stretch: &Stretch) -> bool {
    let wanted = QUIET_MODULES * module(&stretch.widths);
    stretch.sides.iter().all(|side| side.gap >= wanted)
}

/// Returns about how wide the narrow ones are: at least a quarter of them is.
fn module(widths: &[usize]) -> usize {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 4).copied().unwrap_or(1)
}

/// Says whether a code begins with white before it, and ends at the edge of the picture.
fn is_cut_off(stretch: &Stretch, backwards: &[usize]) -> bool {
    let module = module(&stretch.widths);
    let is_white = |side: &Side| side.gap >= QUIET_MODULES * module;
    let is_cut = |side: &Side| side.is_edge && !is_white(side);
    let is_code = |widths: &[usize]| is_code_128(widths) || is_itf(widths, module);
    let [before, behind] = &stretch.sides;
    is_white(before) && is_cut(behind) && is_code(&stretch.widths)
        || is_white(behind) && is_cut(before) && is_code(backwards)
}

/// Says whether bars and gaps begin as Code 128 does and go on in characters of eleven modules.
fn is_code_128(widths: &[usize]) -> bool {
    CODE_128_ENDS.iter().any(|pattern| {
        let modules: usize = pattern.iter().sum();
        let Some((ends, others)) = widths.split_at_checked(pattern.len()) else { return false };
        let samples: usize = ends.iter().sum();
        // Off by less than half a module each, and by less than one in a character.
        let fits = |width: usize, wide: usize, parts: usize| {
            (width * modules).abs_diff(wide * samples) * parts < samples
        };
        ends.iter().zip(*pattern).all(|(width, wide)| fits(*width, *wide, 2))
            && others.chunks_exact(6).all(|character| fits(character.iter().sum(), 11, 1))
    })
}

/// Says whether bars and gaps begin as Interleaved 2 of 5 does, or end so read backwards, and are all narrow or wide.
fn is_itf(widths: &[usize], module: usize) -> bool {
    let is_narrow = |width: usize| 2 * width <= 3 * module;
    let is_wide = |width: usize| !is_narrow(width) && 2 * width <= 7 * module;
    let begins = match widths {
        [one, two, three, four, ..] if is_narrow(*three) => {
            [*one, *two, *four].into_iter().all(is_narrow)
        }
        [one, two, three, ..] => is_narrow(*one) && is_narrow(*two) && is_wide(*three),
        [] | [_] | [_, _] => false,
    };
    let wide = widths.iter().filter(|width| is_wide(**width)).count();
    let narrow = widths.iter().filter(|width| is_narrow(**width)).count();
    // Two in five are wide.
    let is_mixed = 4 * wide >= widths.len() && 2 * wide <= widths.len();
    begins && wide + narrow == widths.len() && is_mixed
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
