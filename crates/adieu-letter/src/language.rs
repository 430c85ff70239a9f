//! Languages of letters: their codes, and the one that an address suggests.
//!
//! The suggestion is our own default; a language that the person chose must never be overruled here.

use adieu_facts::{LetterLang, ReaderLang};
use adieu_words::Lang;

/// Every language that texts are written in: the four of letters and Chinese for reading.
pub(crate) const TEXT_LANGS: [ReaderLang; 5] =
    [ReaderLang::Nl, ReaderLang::Fr, ReaderLang::De, ReaderLang::En, ReaderLang::ZhHans];

/// Returns the folder name and language tag.
pub(crate) fn code(lang: ReaderLang) -> &'static str {
    match lang {
        ReaderLang::ZhHans => "zh-Hans",
        ReaderLang::En => "en",
        ReaderLang::Fr => "fr",
        ReaderLang::Nl => "nl",
        ReaderLang::De => "de",
    }
}

/// Returns the language of a letter as a language of texts.
pub(crate) fn of_letter(lang: LetterLang) -> ReaderLang {
    match lang {
        LetterLang::Nl => ReaderLang::Nl,
        LetterLang::Fr => ReaderLang::Fr,
        LetterLang::De => ReaderLang::De,
        LetterLang::En => ReaderLang::En,
    }
}

/// Returns the language in which dates and amounts are written.
pub(crate) fn of_words(lang: ReaderLang) -> Lang {
    match lang {
        ReaderLang::ZhHans => Lang::ZhHans,
        ReaderLang::En => Lang::En,
        ReaderLang::Fr => Lang::Fr,
        ReaderLang::Nl => Lang::Nl,
        ReaderLang::De => Lang::De,
    }
}

/// Suggests the language of the letter from the subscriber's address and own language.
///
/// Flemish postcodes give Dutch, Walloon ones French. In Brussels, and where no Belgian postcode is found, the person's
/// own language counts when it is Dutch or French, else French. In the German-speaking communes it is German for
/// somebody who reads German, else French: which operators answer German is not known.
///
/// ```
/// use adieu_facts::LetterLang;
/// use adieu_letter::default_letter_lang;
///
/// let ghent = ["Voorbeeldlaan 1".to_string(), "9000 Gent".to_string()];
/// assert_eq!(default_letter_lang(&ghent, None), LetterLang::Nl);
/// ```
pub fn default_letter_lang(address: &[String], reads: Option<ReaderLang>) -> LetterLang {
    match postcode(address) {
        Some(4700..=4791) if reads == Some(ReaderLang::De) => LetterLang::De,
        Some(1300..=1499 | 4000..=7999) => LetterLang::Fr,
        Some(1500..=3999 | 8000..=9999) => LetterLang::Nl,
        Some(_) | None if reads == Some(ReaderLang::Nl) => LetterLang::Nl,
        Some(_) | None => LetterLang::Fr,
    }
}

/// Finds the postcode: four digits at the start of a line, perhaps after `B-`; the last such line counts.
fn postcode(address: &[String]) -> Option<u16> {
    address.iter().rev().find_map(|line| {
        let line = line.trim();
        let line = line.strip_prefix("BE-").or_else(|| line.strip_prefix("B-")).unwrap_or(line);
        let digits: String = line.chars().take_while(char::is_ascii_digit).collect();
        let rest = &line[digits.len()..];
        if digits.len() != 4 || !rest.starts_with([' ', ',']) && !rest.is_empty() {
            return None;
        }
        digits.parse().ok().filter(|code| *code >= 1000)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &[&str], reads: Option<ReaderLang>, expected: LetterLang) {
        let address: Vec<String> = address.iter().map(|line| (*line).to_string()).collect();
        assert_eq!(default_letter_lang(&address, reads), expected, "{address:?} {reads:?}");
    }

    #[test]
    fn the_address_suggests_the_language() {
        check(&["Dorpsstraat 2", "3000 Leuven"], Some(ReaderLang::ZhHans), LetterLang::Nl);
        check(&["Rue du Puits 2", "B-5000 Namur"], Some(ReaderLang::Nl), LetterLang::Fr);
        check(&["Rue Haute 1", "1000 Bruxelles"], Some(ReaderLang::Nl), LetterLang::Nl);
        check(&["Rue Haute 1", "1000 Bruxelles"], Some(ReaderLang::En), LetterLang::Fr);
        check(&["Hauptstraße 3", "4700 Eupen"], Some(ReaderLang::De), LetterLang::De);
        check(&["Hauptstraße 3", "4700 Eupen"], None, LetterLang::Fr);
        check(&["12 Quiet Lane", "London"], Some(ReaderLang::En), LetterLang::Fr);
        check(&[], None, LetterLang::Fr);
    }

    #[test]
    fn a_house_number_of_four_digits_in_a_street_line_is_no_postcode() {
        check(&["Steenweg 1342", "9000 Gent"], None, LetterLang::Nl);
        check(&["1342B Chaussée", "Ville"], Some(ReaderLang::Nl), LetterLang::Nl);
    }
}
