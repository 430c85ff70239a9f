//! A picture in shades of grey, and smaller or larger copies of it.
//!
//! It must never be empty: whoever holds one may take any pixel inside it.

/// A picture in shades of grey: 0 is black, 255 is white.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Luma {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Luma {
    /// Takes the pixels, row by row; none when there are none, or not as many as the sides say.
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        (!pixels.is_empty() && width.checked_mul(height)? == pixels.len()).then_some(Self {
            width,
            height,
            pixels,
        })
    }

    /// Returns the width in pixels.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns the height in pixels.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Returns the longer side in pixels.
    pub fn side(&self) -> usize {
        self.width.max(self.height)
    }

    /// Returns all pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Returns the shade at a place between pixels, mixed from the four around it; outside it goes on as at the edge.
    pub fn shade(&self, x: f32, y: f32) -> f32 {
        let x = x.clamp(0.0, (self.width - 1) as f32);
        let y = y.clamp(0.0, (self.height - 1) as f32);
        // Neither is negative: what is cut off is the part behind the point.
        let (left, top) = (x as usize, y as usize);
        let (right, below) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (right_part, below_part) = (x - left as f32, y - top as f32);
        let at = |x: usize, y: usize| f32::from(self.pixels[y * self.width + x]);
        let upper = at(left, top) + (at(right, top) - at(left, top)) * right_part;
        let lower = at(left, below) + (at(right, below) - at(left, below)) * right_part;
        upper + (lower - upper) * below_part
    }

    /// Returns the picture at half the size, each pixel the mean of four; none when it is too small for that.
    pub fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for rows in self.pixels.chunks_exact(self.width * 2) {
            let (upper, lower) = rows.split_at(self.width);
            let pairs = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            pixels.extend(pairs.map(|(upper, lower)| {
                let sum =
                    [upper[0], upper[1], lower[0], lower[1]].map(u16::from).iter().sum::<u16>();
                // Four bytes over four fit into a byte.
                (sum / 4) as u8
            }));
        }
        Self::new(width, height, pixels)
    }

    /// Returns the picture at twice the size, with shades mixed in between.
    pub fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let place = |at: usize| (at as f32 - 0.5) / 2.0;
                // A mean of bytes fits into a byte.
                pixels.push(self.shade(place(x), place(y)) as u8);
            }
        }
        Self { width, height, pixels }
    }

    /// Returns the picture with black and white exchanged.
    pub fn inverted(&self) -> Self {
        let pixels = self.pixels.iter().map(|shade| 255 - shade).collect();
        Self { width: self.width, height: self.height, pixels }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_without_pixels_does_not_exist() {
        assert!(Luma::new(0, 0, Vec::new()).is_none());
        assert!(Luma::new(2, 2, vec![0; 3]).is_none());
        assert!(Luma::new(1, 1, vec![7]).unwrap().halved().is_none());
        assert!(Luma::new(9, 1, vec![7; 9]).unwrap().halved().is_none());
    }

    #[test]
    fn halves_are_means_and_an_odd_edge_is_left_out() {
        let picture = Luma::new(3, 3, vec![0, 10, 99, 20, 30, 99, 99, 99, 99]).unwrap();
        let half = picture.halved().unwrap();
        assert_eq!((half.width(), half.height(), half.pixels()), (1, 1, &[15][..]));
    }

    #[test]
    fn shades_between_pixels_are_mixed_and_the_edge_goes_on() {
        let picture = Luma::new(2, 2, vec![0, 100, 100, 200]).unwrap();
        assert_eq!(picture.shade(0.5, 0.0), 50.0);
        assert_eq!(picture.shade(0.5, 0.5), 100.0);
        assert_eq!(picture.shade(-3.0, -3.0), 0.0);
        assert_eq!(picture.shade(9.0, 9.0), 200.0);
        assert_eq!(picture.doubled().pixels()[..4], [0, 25, 75, 100]);
        assert_eq!(picture.inverted().pixels(), [255, 155, 155, 55]);
    }
}
