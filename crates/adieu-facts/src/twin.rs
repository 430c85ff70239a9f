//! Signs that look like a letter of the keyboard and are another one: a Cyrillic “а”, a full-width “ａ”, a long dash.
//!
//! It must never take such a sign for the letter: who wrote it is told, and types it again.

use super::FactsHint;

/// Letters of other scripts beside what they look like.
const TWINS: [(&str, &str); 4] = [
    ("авеԁһіјкӏмопԛрсѕтухѵԝ", "abedhijklmonqpcstyxvw"),
    ("АВСԀЕНІЈКМОРԚЅТХУԜ", "ABCDEHIJKMOPQSTXYW"),
    ("αβεικνορτυχϲϳ", "abeikvoptuxcj"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
];

/// Returns the letter or sign of the keyboard that a sign looks like.
pub(crate) fn twin(sign: char) -> Option<char> {
    let shown_wide = |sign: char| char::from_u32(u32::from(sign) - 0xfee0);
    match sign {
        // Blanks that do not break or are of another width.
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => Some('-'),
        '\u{ff01}'..='\u{ff5e}' => shown_wide(sign),
        'ı' | 'ɩ' => Some('i'),
        'ɡ' => Some('g'),
        'ſ' => Some('f'),
        _ => TWINS.iter().find_map(|(others, ours)| {
            let place = others.chars().position(|other| other == sign)?;
            ours.chars().nth(place)
        }),
    }
}

/// Says so when a text holds a sign that looks like one of the keyboard.
pub(crate) fn look_alike(text: &str) -> Option<FactsHint> {
    text.chars().find_map(|sign| twin(sign).map(|like| FactsHint::LookAlike { sign, like }))
}

/// Finds the first sign that stands in no name of a fact, with its place in bytes, and says what it is.
pub(crate) fn foreign_sign(name: &str) -> Option<(usize, FactsHint)> {
    let foreign = |sign: char| !sign.is_ascii() || (sign.is_control() && sign != '\t');
    let (at, sign) = name.char_indices().find(|(_, sign)| foreign(*sign))?;
    let hint = match twin(sign) {
        Some(like) => FactsHint::LookAlike { sign, like },
        None => FactsHint::ForeignSign(sign),
    };
    Some((at, hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_the_tables_has_its_twin() {
        for (others, ours) in TWINS {
            assert_eq!(others.chars().count(), ours.chars().count(), "{others}");
            for (other, like) in others.chars().zip(ours.chars()) {
                assert!(!other.is_ascii() && like.is_ascii_alphabetic(), "{other} {like}");
                assert_eq!(twin(other), Some(like), "{other}");
            }
        }
        assert_eq!(twin('ａ'), Some('a'));
        assert_eq!(twin('＿'), Some('_'));
        assert_eq!(twin('＝'), Some('='));
        assert_eq!(twin('–'), Some('-'));
        assert_eq!(twin('\u{a0}'), Some(' '));
        for own in ['a', '_', 'é', 'ü', '中', '\u{200b}'] {
            assert_eq!(twin(own), None, "{own}");
        }
    }
}
