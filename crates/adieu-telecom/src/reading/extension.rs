//! The extension behind a telephone number: `02 555 12 34 ext. 12`.
//!
//! It must never become part of the number.

/// What stands between a number and its extension, in the languages of the people served here; longer ones first.
const MARKS: [&str; 20] = [
    "binnennummer",
    "nebenstelle",
    "extension",
    "durchwahl",
    "anschluss",
    "apparat",
    "interne",
    "toestel",
    "intern",
    "poste",
    ";ext",
    "app",
    "ext",
    "tst",
    "dw",
    "内线",
    "分机",
    "转",
    "x",
    "#",
];

/// The longest extension, in digits.
const MOST_DIGITS: usize = 6;

/// Returns what stands before an extension; none when there is no extension at the end.
pub(super) fn before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches([')', ' ', '.']);
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    if !(1..=MOST_DIGITS).contains(&(text.len() - rest.len())) {
        return None;
    }
    let rest = rest.trim_end_matches([' ', '.', ':', '=', '\u{a0}']);
    let number = MARKS.iter().find_map(|mark| without_end(rest, mark))?;
    let number = number.trim_end_matches([' ', ',', ';', '(', '-', '/', '\u{a0}']);
    number.ends_with(|c: char| c.is_ascii_digit()).then_some(number)
}

/// Says whether a telephone link carries an extension as a parameter (RFC 3966).
pub(super) fn is_parameter(text: &str) -> bool {
    let Some((number, parameters)) = text.split_once(';') else { return false };
    let is_extension =
        |parameter: &str| parameter.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("ext="));
    number.contains(':') && parameters.split(';').any(is_extension)
}

fn without_end<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(end.len())?;
    text.get(at..).filter(|last| last.to_lowercase() == end).map(|_| &text[..at])
}
