//! Reads the spelling of a number: digits, the separators that people put between them, a plus, hexadecimal padding.
//!
//! It must never look at more than `MAX_INPUT` bytes, and never decide what a number is.

use crate::inline::Inline;

/// The longest input that is looked at, in bytes.
pub const MAX_INPUT: usize = 512;

/// The longest run of digits that any identifier has; more are only counted.
const MAX_DIGITS: usize = 34;

/// What stands in an input once separators are gone.
pub(crate) struct Spelling {
    /// The digits, with `F` where a card dump pads.
    pub(crate) digits: Inline<MAX_DIGITS>,
    /// Number of digits and paddings seen, also those beyond what is kept.
    pub(crate) count: usize,
    /// The input began with a plus.
    pub(crate) plus: bool,
}

/// Why an input is not a run of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpellingError {
    Empty,
    TooLong,
    Characters,
}

impl Spelling {
    /// Reads an input.
    pub(crate) fn read(input: &str) -> Result<Self, SpellingError> {
        if input.len() > MAX_INPUT {
            return Err(SpellingError::TooLong);
        }
        let mut spelling = Self { digits: Inline::new(), count: 0, plus: false };
        let mut seen = false;
        for character in input.chars() {
            seen |= !character.is_whitespace();
            spelling.take(character)?;
        }
        match (seen, spelling.count) {
            (false, _) => Err(SpellingError::Empty),
            (true, 0) => Err(SpellingError::Characters),
            (true, _) => Ok(spelling),
        }
    }

    fn take(&mut self, character: char) -> Result<(), SpellingError> {
        let kept = match character {
            '0'..='9' => character as u8,
            // Full-width digits of East Asian keyboards.
            '\u{ff10}'..='\u{ff19}' => b'0' + (u32::from(character) - 0xff10) as u8,
            'f' | 'F' => b'F',
            '+' | '\u{ff0b}' if self.count == 0 && !self.plus => {
                self.plus = true;
                return Ok(());
            }
            separator if is_separator(separator) => return Ok(()),
            _ => return Err(SpellingError::Characters),
        };
        self.count += 1;
        let _ = self.digits.push(kept);
        Ok(())
    }

    /// Returns the digits as text.
    pub(crate) fn digits(&self) -> &str {
        self.digits.as_str()
    }

    /// Says whether only digits stand there, all of them kept.
    pub(crate) fn is_plain(&self) -> bool {
        self.count == self.digits.len() && self.digits.as_str().bytes().all(|b| b.is_ascii_digit())
    }
}

/// Blanks, hyphens and dashes, full stops, slashes and round brackets; a byte-order mark too.
fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '.' | '/' | '(' | ')' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}
