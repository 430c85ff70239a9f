//! Reads the spelling of a number: digits, the separators that people put between them, a plus, hexadecimal padding.
//!
//! It must never look at more than `MAX_INPUT` bytes, and never decide what a number is.

use crate::inline::Inline;
use crate::visible::is_unseen;

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
    /// A full stop parts decimals from a number, not digits from digits.
    Decimals,
}

impl Spelling {
    /// Reads an input.
    pub(crate) fn read(input: &str) -> Result<Self, SpellingError> {
        if input.len() > MAX_INPUT {
            return Err(SpellingError::TooLong);
        }
        let mut spelling = Self { digits: Inline::new(), count: 0, plus: false };
        let (mut seen, mut stopped) = (false, false);
        for character in input.chars() {
            seen |= !character.is_whitespace();
            stopped |= character == '.';
            spelling.take(character)?;
        }
        match (seen, spelling.count) {
            (false, _) => Err(SpellingError::Empty),
            (true, 0) => Err(SpellingError::Characters),
            (true, _) if stopped && decimals(input.trim()).is_some() => {
                Err(SpellingError::Decimals)
            }
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

/// Blanks, hyphens and dashes, full stops, slashes and round brackets, in full width too; whatever cannot be seen.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '.' | '/' | '(' | ')' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(
            character,
            '\u{ff08}' | '\u{ff09}' | '\u{ff0d}'..='\u{ff0f}' | '\u{fe58}' | '\u{fe63}'
        )
        || is_unseen(character)
}

/// Digits from which on a number is no telephone number, so that one or two digits behind a full stop are no group of it.
const LONG: usize = 15;

/// Returns a number and its decimals: what a table program makes of `8932020000000000010.0`.
///
/// People part the digits of telephone and card numbers with full stops too: `0470.123456`, `02.555.12.34`. A full stop
/// parts decimals when it is the only one in a plain number without a leading nought, and nothing but noughts or at most
/// two digits follow; in a number with other separators, when fewer digits follow than any group has.
pub(crate) fn decimals(text: &str) -> Option<(&str, &str)> {
    let (whole, tail) = text.rsplit_once('.')?;
    let (whole, tail) = (whole.trim_end(), tail.trim_end());
    if tail.is_empty() || !tail.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let unsigned = whole.strip_prefix('+').unwrap_or(whole);
    let count = unsigned.bytes().filter(u8::is_ascii_digit).count();
    let is_nought = tail.bytes().all(|digit| digit == b'0');
    let are_decimals = match (count == unsigned.len(), unsigned.starts_with('0')) {
        (true, true) => is_nought && tail.len() <= 2,
        (true, false) => count > 0 && (is_nought || count >= 7 && tail.len() <= 2),
        (false, true) => false,
        (false, false) if whole.starts_with('+') => false,
        (false, false) => {
            tail.len() == 1 || tail.len() == 2 && (count >= LONG || is_in_thousands(whole))
        }
    };
    are_decimals.then_some((whole, tail))
}

/// Says whether blanks or full stops part a number in threes, as table programs do.
fn is_in_thousands(text: &str) -> bool {
    let mut groups = text.split(|c: char| c.is_whitespace() || c == '.');
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    first && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
}
