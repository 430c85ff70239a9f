//! The words of one language, with its dates, amounts and lists.
//!
//! It must never choose the language itself, nor round an amount.

use std::ops::Deref;

use jiff::civil::Date;

use crate::l10n::L10n;
use crate::{Lang, Messages, numbers};

/// The words of one language.
///
/// Every message is a function: `words.msg_…()`.
///
/// ```
/// use adieu_words::{Lang, Words};
/// let words = Words::new(Lang::Fr);
/// assert_eq!(words.date(jiff::civil::date(2026, 7, 2)), "2 juillet 2026");
/// ```
pub struct Words {
    lang: Lang,
    messages: Messages,
}

impl Words {
    /// Loads one language.
    pub fn new(lang: Lang) -> Self {
        let messages = match lang {
            Lang::ZhHans => L10n::ZhHans.load(),
            Lang::En => L10n::En.load(),
            Lang::Fr => L10n::Fr.load(),
            Lang::Nl => L10n::Nl.load(),
            Lang::De => L10n::De.load(),
        };
        Self { lang, messages }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Writes a day in full, as in "2 July 2026".
    pub fn date(&self, day: Date) -> String {
        numbers::date(self.lang, day)
    }

    /// Writes a day in short form that nobody mistakes for another, as in "2 Jul 2026".
    pub fn date_short(&self, day: Date) -> String {
        numbers::date_short(self.lang, day)
    }

    /// Writes a day in full with its weekday, as in "Thursday 2 July 2026".
    pub fn weekday_date(&self, day: Date) -> String {
        numbers::weekday_date(self.lang, day)
    }

    /// Writes an amount in euro, as in "€25.00" or "25,00 €"; blanks in it do not break.
    pub fn euro(&self, cents: i64) -> String {
        numbers::euro(self.lang, cents)
    }

    /// Writes a whole number with the language's own grouping.
    pub fn number(&self, number: i64) -> String {
        numbers::number(self.lang, number)
    }

    /// Joins items into one phrase, as in "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, head)) = items.split_last() else { return String::new() };
        let Some((first, rest)) = head.split_first() else { return last.clone() };
        let mut phrase = first.clone();
        for item in rest {
            phrase = self.messages.msg_list_more(phrase, item);
        }
        self.messages.msg_list_last(phrase, last)
    }

    /// Returns the message of an id that is made of data; none where there is no such message, or it wants values.
    ///
    /// Whoever makes ids proves in a test that each of them is a message.
    pub fn text(&self, id: &str) -> Option<String> {
        self.messages.by_id(id)
    }

    /// Turns blanks that do not break into ordinary ones, for plain text that programs read.
    pub fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }
}

impl Deref for Words {
    type Target = Messages;

    fn deref(&self) -> &Messages {
        &self.messages
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.lang)
    }
}
