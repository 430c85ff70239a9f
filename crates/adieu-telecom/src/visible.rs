//! What of a text can be seen: signs that show nothing by themselves, and the few of them that a script needs.
//!
//! Unicode's own data decide (`Default_Ignorable_Code_Point` and the classes of letters). It must never change what a
//! reader sees, nor part a word of a script whose letters lean on signs between them.

use std::borrow::Cow;

use icu_properties::props::{
    BidiClass, CanonicalCombiningClass, DefaultIgnorableCodePoint, EmojiModifier,
    ExtendedPictographic, GeneralCategory, JoiningType, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};

const NON_JOINER: char = '\u{200c}';
const JOINER: char = '\u{200d}';

/// Says whether a character shows nothing by itself: a filler, a mark of direction, a joiner, a selector, a tag.
pub fn is_unseen(c: char) -> bool {
    // Marks around notes between the lines (Unicode §23.8) show nothing either, though the property leaves them out.
    !c.is_ascii()
        && (CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
            || matches!(c, '\u{fff9}'..='\u{fffb}'))
}

/// Says whether a text shows anything at all: blanks of whatever kind and unseen signs do not.
///
/// ```
/// assert!(adieu_telecom::shows("Inès"));
/// assert!(!adieu_telecom::shows(" \u{3164}\u{fe0f}\u{2800}"));
/// ```
pub fn shows(text: &str) -> bool {
    // A braille cell without a dot counts as a sign in Unicode, and is one that nobody sees.
    let blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{2800}';
    text.chars().any(|c| !blank(c) && !is_unseen(c))
}

/// Returns a text without unseen signs, save for those that a script or a picture needs where they stand.
///
/// ```
/// use adieu_telecom::seen;
///
/// assert_eq!(seen("In\u{ad}ès\u{200b}"), "Inès");
/// assert_eq!(seen("می\u{200c}خواهم"), "می\u{200c}خواهم");
/// ```
pub fn seen(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unseen) {
        return Cow::Borrowed(text);
    }
    let turns = text.chars().any(is_right_to_left);
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        if !is_unseen(c) || is_needed(c, &Place { before: &kept, after, turns }) {
            kept.push(c);
        }
    }
    Cow::Owned(kept.into_iter().collect())
}

/// Where a sign stands.
struct Place<'a> {
    /// What is kept before it.
    before: &'a [char],
    /// What follows.
    after: &'a str,
    /// The text holds letters that run from right to left.
    turns: bool,
}

fn is_needed(c: char, place: &Place<'_>) -> bool {
    let Some(&last) = place.before.last() else { return place.turns && is_mark_of_direction(c) };
    match c {
        NON_JOINER => is_virama(last) || (place.leans_on() && place.is_leant_on()),
        JOINER => is_virama(last) || place.leans_on() || place.joins_pictures(),
        // Text or picture: after what can be either; a digit in a box is followed by its box.
        '\u{fe0e}' | '\u{fe0f}' => is_picture(last) || place.after.starts_with('\u{20e3}'),
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => is_other_letter(last),
        '\u{180b}'..='\u{180f}' => is_mongolian(last),
        _ => place.turns && is_mark_of_direction(c) && last != c,
    }
}

impl Place<'_> {
    /// The letter before reaches out to the next one (RFC 5892, appendix A.1).
    fn leans_on(&self) -> bool {
        let mut letters = self.before.iter().rev().copied().map(joining);
        letters
            .find(|kind| *kind != JoiningType::Transparent)
            .is_some_and(|kind| matches!(kind, JoiningType::DualJoining | JoiningType::LeftJoining))
    }

    /// The letter that follows reaches back.
    fn is_leant_on(&self) -> bool {
        let mut letters = self.after.chars().map(joining);
        letters.find(|kind| *kind != JoiningType::Transparent).is_some_and(|kind| {
            matches!(kind, JoiningType::DualJoining | JoiningType::RightJoining)
        })
    }

    /// One picture is made of two, as a family is.
    fn joins_pictures(&self) -> bool {
        let dress =
            |c: char| c == '\u{fe0f}' || CodePointSetData::new::<EmojiModifier>().contains(c);
        let before = self.before.iter().rev().find(|c| !dress(**c));
        before.copied().is_some_and(is_picture) && self.after.chars().next().is_some_and(is_picture)
    }
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(
        CodePointMapData::<BidiClass>::new().get(c),
        BidiClass::RightToLeft | BidiClass::ArabicLetter
    ) && !is_unseen(c)
}

/// The sign that takes a letter's vowel away in the scripts of India: what follows may be joined to it or not.
fn is_virama(c: char) -> bool {
    CodePointMapData::<CanonicalCombiningClass>::new().get(c) == CanonicalCombiningClass::Virama
}

fn joining(c: char) -> JoiningType {
    CodePointMapData::<JoiningType>::new().get(c)
}

fn is_picture(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

fn is_other_letter(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::OtherLetter
}

fn is_mongolian(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Mongolian
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_see_shows_nothing() {
        let unseen = "\u{3164}\u{115f}\u{1160}\u{ffa0}\u{fe0f}\u{fe00}\u{180e}\u{180b}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{61c}\u{2060}\u{2064}\u{206a}\u{feff}\u{ad}\u{34f}\u{17b4}\u{e0041}\u{e007f}\u{e0100}\u{1d173}\u{fff9}";
        let blanks = " \u{a0}\u{1680}\u{2000}\u{200a}\u{202f}\u{205f}\u{3000}\u{2800}\t";
        for c in unseen.chars().chain(blanks.chars()) {
            assert!(!shows(&c.to_string()), "{c:?}");
            assert!(shows(&format!("{c}x{c}")), "{c:?}");
        }
        assert!(!shows(&format!("{unseen}{blanks}")));
        assert!(!shows(""));
    }

    #[test]
    fn what_can_be_seen_shows() {
        for text in ["a", "1", "é", "e\u{301}", "李", "שרה", "علي", "👍", "-", "\u{1100}", "ᠮ"]
        {
            assert!(shows(text), "{text}");
            assert_eq!(seen(text), text);
        }
    }

    #[test]
    fn unseen_signs_inside_a_text_go() {
        for (typed, expected) in [
            ("In\u{ad}ès \u{200b}Mar\u{2060}tin\u{feff}", "Inès Martin"),
            ("\u{3164}Jan\u{115f} Pee\u{1160}ters\u{ffa0}", "Jan Peeters"),
            ("Jan\u{fe0f} Pee\u{180e}ters\u{e0100}", "Jan Peeters"),
            ("\u{200e}Jan\u{200f} Peeters\u{61c}", "Jan Peeters"),
            ("J\u{200c}an\u{200d} Peeters", "Jan Peeters"),
            ("Jan\u{e0048}\u{e0069}", "Jan"),
            ("1\u{fe0f}", "1"),
        ] {
            assert_eq!(seen(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn what_a_script_or_a_picture_needs_stays() {
        for text in [
            "می\u{200c}خواهم",
            "نمی\u{200c}دانم",
            "ه\u{200d}.",
            "क्\u{200d}ष",
            "क्\u{200c}ष",
            "ന്\u{200d}",
            "ශ්\u{200d}රී",
            "שרה\u{200f}!",
            "علي\u{200e} (Ali)",
            "\u{200f}(שרה)",
            "葛\u{e0100}城",
            "ᠮᠣᠩᠭᠣᠯ\u{180b}",
            "👩\u{200d}⚕\u{fe0f}",
            "👩🏽\u{200d}🚀",
            "👨\u{200d}👩\u{200d}👧",
            "❤\u{fe0f}",
            "1\u{fe0f}\u{20e3}",
        ] {
            assert_eq!(seen(text), text, "{text:?}");
        }
    }

    #[test]
    fn signs_that_are_needed_once_are_not_kept_twice() {
        assert_eq!(seen("می\u{200c}\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(seen("שרה\u{200f}\u{200f}!"), "שרה\u{200f}!");
        assert_eq!(seen("می\u{200c}"), "می", "nothing follows that it would part");
        assert_eq!(seen("❤\u{fe0f}\u{fe0f}"), "❤\u{fe0f}");
    }

    #[test]
    fn a_text_that_was_cleaned_stays_as_it_is() {
        for text in [
            "\u{200f}\u{200e}שרה",
            "a\u{200d}\u{200c}b",
            "👩\u{200b}\u{200d}⚕",
            "ه\u{200d}\u{200c}ه",
        ] {
            let once = seen(text).into_owned();
            assert_eq!(seen(&once), once, "{text:?}");
        }
    }
}
