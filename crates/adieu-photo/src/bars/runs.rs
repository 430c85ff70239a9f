//! Shades along a line become bars and gaps, and these become stretches that could be a code.
//!
//! It must never guess where the shades do not differ: what has no contrast is a gap.

use std::ops::Range;

/// Whether differences between neighbours are made stronger first, which undoes a blur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edges {
    /// As the camera saw them.
    AsSeen,
    /// Made stronger.
    Sharpened,
}

/// A stretch of a line that could be a code: widths of a bar, a gap, a bar and so on, beginning and ending with a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Where it lies on the line, in samples.
    pub span: Range<usize>,
    /// Widths in samples.
    pub widths: Vec<usize>,
    /// What lies before it and behind it.
    pub sides: [Side; 2],
}

/// What lies beside a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// How wide the gap is, in samples.
    pub gap: usize,
    /// Behind the gap the picture ends.
    pub is_edge: bool,
}

/// Samples that are judged together.
const BLOCK: usize = 16;

/// Blocks on either side that say what is black and what is white here: more of them for bars as seen, which may be
/// wide; fewer where edges were made stronger, so that the border of a shadow spoils less.
const AROUND: [usize; 2] = [5, 2];

/// Black and white differ by at least so many shades.
const LEAST_CONTRAST: f32 = 24.0;

/// Samples to the neighbour that shades are compared with when edges are made stronger.
const NEIGHBOUR: usize = 3;

/// Fewer bars and gaps than this hold no code of interest.
const LEAST_RUNS: usize = 40;

/// More bars and gaps than this are a pattern and no code.
const MOST_RUNS: usize = 600;

/// When one run in so many is but a sample wide, it is grain and no code.
const GRAINY: usize = 5;

/// A gap so many times as wide as its neighbours on the mean stands beside a code and not in it.
const WIDE: usize = 4;

/// Neighbours that are looked at: two characters of most codes.
const NEIGHBOURS: usize = 12;

/// Returns the stretches of a line that could be codes.
pub(super) fn stretches(shades: &[f32], edges: Edges) -> Vec<Stretch> {
    let runs = runs(&match edges {
        Edges::AsSeen => black(shades, AROUND[0]),
        Edges::Sharpened => black(&sharpened(shades), AROUND[1]),
    });
    split(&runs)
}

/// Returns shades in which each differs more from its neighbours.
fn sharpened(shades: &[f32]) -> Vec<f32> {
    let last = shades.len().saturating_sub(1);
    let sharp = |(at, shade): (usize, &f32)| {
        let beside = shades[at.saturating_sub(NEIGHBOUR)] + shades[(at + NEIGHBOUR).min(last)];
        2.0 * shade - beside / 2.0
    };
    shades.iter().enumerate().map(sharp).collect()
}

/// Tells black from white by the darkest and lightest shades around.
fn black(shades: &[f32], reach: usize) -> Vec<bool> {
    let extremes: Vec<(f32, f32)> = shades.chunks(BLOCK).map(extremes).collect();
    let mut black = Vec::with_capacity(shades.len());
    for (at, block) in shades.chunks(BLOCK).enumerate() {
        let around = &extremes[at.saturating_sub(reach)..(at + reach + 1).min(extremes.len())];
        let darkest = around.iter().map(|(dark, _)| *dark).fold(f32::INFINITY, f32::min);
        let lightest = around.iter().map(|(_, light)| *light).fold(f32::NEG_INFINITY, f32::max);
        let middle = (darkest + lightest) / 2.0;
        let differs = lightest - darkest >= LEAST_CONTRAST;
        black.extend(block.iter().map(|shade| differs && *shade < middle));
    }
    black
}

fn extremes(block: &[f32]) -> (f32, f32) {
    block.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(dark, light), shade| {
        (dark.min(*shade), light.max(*shade))
    })
}

/// A run of samples of one colour, by where it ends.
#[derive(Debug, Clone, Copy)]
struct Run {
    from: usize,
    to: usize,
    is_black: bool,
}

impl Run {
    fn width(&self) -> usize {
        self.to - self.from
    }
}

fn runs(black: &[bool]) -> Vec<Run> {
    let mut from = 0;
    let mut runs = Vec::new();
    for same in black.chunk_by(|one, next| one == next) {
        runs.push(Run { from, to: from + same.len(), is_black: same[0] });
        from += same.len();
    }
    runs
}

/// Parts runs where a gap is so wide that it stands beside a code.
fn split(runs: &[Run]) -> Vec<Stretch> {
    let is_border = |at: usize| {
        let before = &runs[at.saturating_sub(NEIGHBOURS)..at];
        let after = &runs[at + 1..(at + 1 + NEIGHBOURS).min(runs.len())];
        !runs[at].is_black && [before, after].iter().any(|beside| is_wide(runs[at].width(), beside))
    };
    let mut stretches = Vec::new();
    let mut from = 0;
    for at in 0..=runs.len() {
        if at == runs.len() || is_border(at) {
            stretches.extend(stretch(runs, from..at));
            from = at + 1;
        }
    }
    stretches
}

fn is_wide(width: usize, beside: &[Run]) -> bool {
    let total: usize = beside.iter().map(Run::width).sum();
    width * beside.len() > WIDE * total
}

/// Makes a stretch of some of the runs, which begin and end with a bar; none when they are too few or too many.
fn stretch(all: &[Run], which: Range<usize>) -> Option<Stretch> {
    let from = which.start + all[which.clone()].iter().position(|run| run.is_black)?;
    let to = which.start + all[which].iter().rposition(|run| run.is_black)?;
    let runs = &all[from..=to];
    let span = runs.first()?.from..runs.last()?.to;
    let slivers = runs.iter().filter(|run| run.width() < 2).count();
    let is_code = (LEAST_RUNS..=MOST_RUNS).contains(&runs.len()) && slivers * GRAINY < runs.len();
    let side = |gap: Option<&Run>, beyond: Option<&Run>| Side {
        gap: gap.map_or(0, Run::width),
        is_edge: beyond.is_none(),
    };
    let before = from.checked_sub(1).and_then(|at| all.get(at));
    let farther = from.checked_sub(2).and_then(|at| all.get(at));
    let sides = [side(before, farther), side(all.get(to + 1), all.get(to + 2))];
    is_code.then(|| Stretch { span, widths: runs.iter().map(Run::width).collect(), sides })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws widths, a gap first, in shades.
    fn drawn(widths: &[usize], white: f32, black: f32) -> Vec<f32> {
        let shade = |at: usize| if at.is_multiple_of(2) { white } else { black };
        widths.iter().enumerate().flat_map(|(at, width)| vec![shade(at); *width]).collect()
    }

    fn code() -> Vec<usize> {
        (0..61).map(|at| 4 + 4 * (at % 3)).collect()
    }

    #[test]
    fn two_codes_on_a_line_are_two_stretches() {
        let mut widths = vec![80];
        widths.extend(code());
        widths.push(90);
        widths.extend(code());
        widths.push(80);
        for (white, black) in [(255.0, 0.0), (120.0, 60.0)] {
            let found = stretches(&drawn(&widths, white, black), Edges::AsSeen);
            let shapes: Vec<_> = found.iter().map(|stretch| stretch.widths.clone()).collect();
            assert_eq!(shapes, [code(), code()]);
            assert_eq!(found[0].span, 80..80 + code().iter().sum::<usize>());
        }
    }

    #[test]
    fn what_has_no_contrast_or_few_bars_is_no_code() {
        let mut widths = vec![80];
        widths.extend(code());
        assert!(stretches(&drawn(&widths, 130.0, 110.0), Edges::AsSeen).is_empty());
        assert!(stretches(&drawn(&widths[..39], 255.0, 0.0), Edges::AsSeen).is_empty());
        assert!(stretches(&[], Edges::Sharpened).is_empty());
        assert!(stretches(&[0.0], Edges::Sharpened).is_empty());
    }

    #[test]
    fn a_shadow_over_half_of_a_code_does_not_swallow_it() {
        let mut widths = vec![80];
        widths.extend(code());
        widths.push(80);
        let mut shades = drawn(&widths, 200.0, 20.0);
        let length = shades.len();
        for (at, shade) in shades.iter_mut().enumerate() {
            *shade *= 1.0 - 0.7 * at as f32 / length as f32;
        }
        let found = stretches(&shades, Edges::AsSeen);
        assert_eq!(found[0].widths, code());
    }
}
