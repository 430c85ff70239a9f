//! One straight line across a picture, and the shades along it.
//!
//! It must never leave the picture.

use crate::luma::Luma;

/// Lines shorter than this hold no code.
const LEAST_PIXELS: f32 = 60.0;

/// A line from edge to edge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    start: (f32, f32),
    /// Direction, one pixel long.
    along: (f32, f32),
    pixels: f32,
    /// Distance from the middle of the picture.
    pub offset: f32,
}

impl Line {
    /// Lays a line at a distance from the middle; none when hardly any of it lies in the picture.
    pub fn across((width, height): (f32, f32), along: (f32, f32), offset: f32) -> Option<Self> {
        let foot = (width / 2.0 - offset * along.1, height / 2.0 + offset * along.0);
        let (from, to) = inside(foot.0, along.0, width - 1.0);
        let (lower, upper) = inside(foot.1, along.1, height - 1.0);
        let (from, to) = (from.max(lower), to.min(upper));
        let pixels = to - from;
        let start = (foot.0 + from * along.0, foot.1 + from * along.1);
        (pixels >= LEAST_PIXELS).then_some(Self { start, along, pixels, offset })
    }

    /// Returns the shades along it, two a pixel; each is the mean of three side by side, which takes out grain.
    pub fn shades(&self, picture: &Luma) -> Vec<f32> {
        let (dx, dy) = self.along;
        let shade = |pixels: usize| {
            let (x, y) = (self.start.0 + pixels as f32 * dx, self.start.1 + pixels as f32 * dy);
            let beside = picture.shade(x - dy, y + dx) + picture.shade(x + dy, y - dx);
            (beside + picture.shade(x, y)) / 3.0
        };
        let whole: Vec<f32> = (0..=self.pixels as usize).map(shade).collect();
        whole.windows(2).flat_map(|pair| [pair[0], (pair[0] + pair[1]) / 2.0]).collect()
    }
}

/// Returns between which steps a coordinate lies between nought and an end.
fn inside(foot: f32, step: f32, end: f32) -> (f32, f32) {
    if step.abs() < 1e-6 {
        let is_inside = (0.0..=end).contains(&foot);
        return if is_inside { (f32::NEG_INFINITY, f32::INFINITY) } else { (0.0, 0.0) };
    }
    let (one, other) = (-foot / step, (end - foot) / step);
    (one.min(other), one.max(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_run_from_edge_to_edge() {
        let level = Line::across((200.0, 100.0), (1.0, 0.0), 10.0).unwrap();
        assert_eq!((level.start, level.pixels), ((0.0, 60.0), 199.0));
        let upright = Line::across((200.0, 100.0), (0.0, 1.0), 10.0).unwrap();
        assert_eq!((upright.start, upright.pixels), ((90.0, 0.0), 99.0));
        assert!(Line::across((200.0, 100.0), (1.0, 0.0), 51.0).is_none());
        assert!(Line::across((50.0, 50.0), (1.0, 0.0), 0.0).is_none());
    }

    #[test]
    fn shades_are_taken_twice_a_pixel() {
        let rows: Vec<u8> = (0..100).flat_map(|_| 0..100).collect();
        let picture = Luma::new(100, 100, rows).unwrap();
        let line = Line::across((100.0, 100.0), (1.0, 0.0), 0.0).unwrap();
        let shades = line.shades(&picture);
        assert_eq!(shades[..4], [0.0, 0.5, 1.0, 1.5]);
        assert_eq!(shades.len(), 198);
    }
}
