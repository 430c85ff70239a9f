//! Pictures of codes, drawn from rows of `#` and `.`, as PNG files without compression.
//!
//! It must never need a picture file: what a test looks at can be read in its list.

/// A picture as rows of modules, and how it is drawn.
pub struct Picture {
    /// Rows of `#` (code) and anything else (ground).
    pub rows: Vec<String>,
    /// Pixels per module.
    pub scale: usize,
    /// Modules of ground around it.
    pub quiet: usize,
    /// Red, green, blue and opacity of the code.
    pub code: [u8; 4],
    /// The same of the ground.
    pub ground: [u8; 4],
}

impl Picture {
    /// Returns the picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let columns = self.rows.iter().map(String::len).max().unwrap_or(0) + 2 * self.quiet;
        let lines = self.rows.len() + 2 * self.quiet;
        let mut pixels = Vec::new();
        for line in 0..lines * self.scale {
            // Filter 0: the bytes stand as they are.
            pixels.push(0);
            for column in 0..columns * self.scale {
                pixels.extend(self.colour(line / self.scale, column / self.scale));
            }
        }
        let mut head = Vec::new();
        for side in [columns * self.scale, lines * self.scale] {
            head.extend(u32::try_from(side).unwrap_or(u32::MAX).to_be_bytes());
        }
        // Eight bits a channel, four channels, no interlacing.
        head.extend([8, 6, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (name, bytes) in [(b"IHDR", head), (b"IDAT", stored(&pixels)), (b"IEND", Vec::new())] {
            chunk(&mut png, name, &bytes);
        }
        png
    }

    fn colour(&self, line: usize, column: usize) -> [u8; 4] {
        let at = |place: usize| place.checked_sub(self.quiet);
        let row = at(line).and_then(|line| self.rows.get(line));
        let module = row.zip(at(column)).and_then(|(row, column)| row.as_bytes().get(column));
        if module == Some(&b'#') { self.code } else { self.ground }
    }
}

/// Returns the bars of an Interleaved 2 of 5 code as one row.
pub fn interleaved(digits: &str) -> String {
    /// Which of the five bars of a digit are wide (ISO/IEC 16390).
    const WIDE: [&str; 10] =
        ["00110", "10001", "01001", "11000", "00101", "10100", "01100", "00011", "10010", "01010"];
    let bars = |digit: u8| WIDE[usize::from(digit - b'0')].bytes();
    let mut row = "#.#.".to_owned();
    for pair in digits.as_bytes().chunks_exact(2) {
        for (bar, gap) in bars(pair[0]).zip(bars(pair[1])) {
            row += if bar == b'1' { "###" } else { "#" };
            row += if gap == b'1' { "..." } else { "." };
        }
    }
    row + "###.#"
}

/// Wraps bytes as zlib does, in blocks that are stored and not compressed.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let blocks = bytes.chunks(0xffff);
    let last = blocks.len().saturating_sub(1);
    for (at, block) in blocks.enumerate() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(at == last));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    out.extend((b << 16 | a).to_be_bytes());
    out
}

fn chunk(png: &mut Vec<u8>, name: &[u8; 4], bytes: &[u8]) {
    png.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    let from = png.len();
    png.extend(name);
    png.extend(bytes);
    let mut sum = u32::MAX;
    for byte in &png[from..] {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    png.extend((!sum).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_png_has_its_size_and_sums() {
        let picture = Picture {
            rows: vec!["#.".to_owned()],
            scale: 2,
            quiet: 1,
            code: [0, 0, 0, 255],
            ground: [255; 4],
        };
        let png = picture.png();
        assert_eq!(png[16..24], [0, 0, 0, 8, 0, 0, 0, 6]);
        // The closing chunk is the same in every PNG file.
        assert_eq!(png[png.len() - 12..], [0, 0, 0, 0, 73, 69, 78, 68, 0xae, 0x42, 0x60, 0x82]);
    }

    #[test]
    fn every_pair_of_digits_takes_eighteen_modules() {
        assert_eq!(interleaved("12").len(), 4 + 18 + 5);
        assert_eq!(interleaved("1234").len(), 4 + 36 + 5);
    }
}
