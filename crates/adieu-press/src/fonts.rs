//! The faces that travel with the program, and what they can draw.
//!
//! It must never look for fonts of the machine: the same letter has to look the same everywhere.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

/// Regular and semibold of the text face, then the face for Chinese, Japanese and Korean names.
static FILES: [&[u8]; 3] = [
    include_bytes!("../fonts/AdieuSerif-Regular.ttf"),
    include_bytes!("../fonts/AdieuSerif-SemiBold.ttf"),
    include_bytes!("../fonts/AdieuHan-Regular.otf"),
];

/// The faces, parsed once.
pub struct Faces {
    pub fonts: Vec<Font>,
    pub book: LazyHash<FontBook>,
}

impl Faces {
    /// Parses the faces; answers none when one of them is not a font.
    pub fn load() -> Option<Self> {
        let fonts =
            FILES.iter().map(|data| Font::new(Bytes::new(*data), 0)).collect::<Option<Vec<_>>>()?;
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Some(Self { fonts, book })
    }

    /// Says whether a character can stand in a letter.
    ///
    /// Signs that no reader sees pass when they only join or part letters. Those that turn the direction
    /// of a line do not: they could make a letter read otherwise than it is written.
    pub fn can_draw(&self, character: char) -> bool {
        match character {
            '\n' | '\r' | '\t' => true,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => false,
            // Drawn as the hyphen that may break, as Unicode advises.
            '\u{2011}' => self.can_draw('\u{2010}'),
            c if is_default_ignorable(c) => true,
            c => self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c))),
        }
    }
}
