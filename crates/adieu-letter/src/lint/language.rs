//! Tells Dutch, French, German and English apart by their small words.
//!
//! It stays silent about short or mixed texts: a name or an address is in no language.

use adieu_facts::LetterLang;

/// Fewer words than this tell nothing.
const ENOUGH_WORDS: usize = 6;
/// So many small words of a language make a text read as that language.
const ENOUGH_HITS: usize = 3;

/// Small words that only one of the four languages has.
const SMALL_WORDS: [(LetterLang, &[&str]); 4] = [
    (
        LetterLang::Nl,
        &[
            "het",
            "een",
            "van",
            "voor",
            "op",
            "dat",
            "niet",
            "te",
            "ook",
            "zijn",
            "wordt",
            "dit",
            "uw",
            "ik",
            "mijn",
            "als",
            "gelieve",
            "hierbij",
            "eindigt",
            "naar",
            "hetzelfde",
            "u",
            "geen",
            "wat",
            "deze",
            "tot",
            "er",
        ],
    ),
    (
        LetterLang::Fr,
        &[
            "le", "la", "les", "du", "et", "que", "qui", "est", "pour", "dans", "une", "par",
            "vous", "votre", "vos", "je", "mon", "au", "aux", "ce", "cette", "pas", "sur",
            "veuillez", "fin", "même", "à", "il", "ne", "sa",
        ],
    ),
    (
        LetterLang::De,
        &[
            "der", "das", "den", "dem", "und", "ist", "für", "nicht", "mit", "ein", "eine", "zu",
            "auf", "bitte", "sie", "ich", "von", "im", "wird", "nach", "zum", "keine", "ihr",
            "über", "ihre", "dass",
        ],
    ),
    (
        LetterLang::En,
        &[
            "the", "and", "to", "for", "that", "this", "with", "please", "my", "it", "be", "not",
            "any", "you", "your", "by", "as", "from", "has", "have", "which", "i",
        ],
    ),
];

/// Returns the language that a text reads as; none when it does not tell.
pub(crate) fn reads_as(text: &str) -> Option<LetterLang> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    if words.len() < ENOUGH_WORDS {
        return None;
    }
    let hits = |small: &[&str]| words.iter().filter(|word| small.contains(word)).count();
    let mut scores: Vec<(usize, LetterLang)> =
        SMALL_WORDS.iter().map(|(lang, small)| (hits(small), *lang)).collect();
    scores.sort_by_key(|(hits, _)| std::cmp::Reverse(*hits));
    match scores.as_slice() {
        [(best, lang), (second, _), ..] if *best >= ENOUGH_HITS && best > second => Some(*lang),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_tell_the_language_and_an_address_tells_none() {
        for (text, expected) in [
            ("Hierbij zeg ik het contract voor het mobiele nummer op.", Some(LetterLang::Nl)),
            ("Veuillez confirmer par écrit la déconnexion et sa date.", Some(LetterLang::Fr)),
            ("Bitte bestätigen Sie das Ende und sein Datum schriftlich.", Some(LetterLang::De)),
            ("Please confirm the end and its date to my address.", Some(LetterLang::En)),
            ("Inès Martin, Rue Haute 1, 1000 Bruxelles, Belgique", None),
            ("Orange Belgium NV/SA", None),
        ] {
            assert_eq!(reads_as(text), expected, "{text}");
        }
    }
}
