//! How long a sentence may be, and how hard a kind of text, in each language.
//!
//! A limit must never be raised to let a sentence through: the sentence is made two.

use super::passages::Kind;

/// What a kind of text may ask of its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words in one sentence at most; in Chinese, characters.
    pub words: usize,
    /// Björnsson's index over the whole kind at most; none in Chinese, whose words are not parted.
    pub lix: Option<u8>,
}

impl Limits {
    /// Returns the limits.
    pub fn of(lang: &str, kind: Kind) -> Self {
        let words = match (lang, kind) {
            ("zh-Hans", Kind::Screen | Kind::Glossary) => 45,
            ("zh-Hans", Kind::Rule | Kind::Letter) => 55,
            (_, Kind::Screen | Kind::Glossary) => 30,
            (_, Kind::Rule | Kind::Letter) => 38,
        };
        // Below 40 a text is easy, from 50 on it is hard (Björnsson); German and Dutch join words into long ones.
        let lix = match lang {
            "zh-Hans" => None,
            "en" => Some(35),
            _ => Some(42),
        };
        Self { words, lix }
    }
}
