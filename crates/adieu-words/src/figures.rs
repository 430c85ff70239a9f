//! Dates and amounts in one language, for those who need no other word of it.
//!
//! Loading the words of a language takes a hundred times longer than writing a date: never load them for that alone.

use jiff::civil::Date;

use crate::{Lang, numbers};

/// Dates and amounts in one language.
///
/// ```
/// use adieu_words::{Figures, Lang};
/// let figures = Figures::new(Lang::En);
/// assert_eq!(figures.date(jiff::civil::date(2026, 7, 2)), "2 July 2026");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    lang: Lang,
}

impl Figures {
    /// Writes in this language.
    pub fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// Writes a day in full, as in "2 July 2026".
    pub fn date(&self, day: Date) -> String {
        numbers::date(self.lang, day)
    }

    /// Writes an amount in euro, as in "€25.00" or "25,00 €"; blanks in it do not break.
    pub fn euro(&self, cents: i64) -> String {
        numbers::euro(self.lang, cents)
    }
}
