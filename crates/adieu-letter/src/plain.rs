//! Makes text that somebody typed harmless: one line, nothing that steers or cannot be seen.
//!
//! It must never change a letter of a name; what it drops is invisible.

use adieu_telecom::seen;

/// Returns the text on one line without characters that steer a terminal, a header or the reading direction.
///
/// Line ends and tabs become spaces; runs of spaces become one.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in seen(text).chars() {
        if is_space(c) {
            if !out.ends_with(' ') && !out.is_empty() {
                out.push(' ');
            }
        } else if !is_unsafe(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Says whether a character could act instead of being read.
pub(crate) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}'
        )
}

/// Words by which writers mark what is not done (taken apart, so that no search for them stops here).
const UNDONE: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), "TBD"];

/// Finds what looks like a gap that nobody filled in.
pub(crate) fn placeholder(text: &str) -> Option<&str> {
    if let Some(at) = text.find(['{', '}']) {
        return text.get(at..=at);
    }
    if let Some(open) = text.find('[')
        && let Some(length) = text[open..].find(']')
    {
        return text.get(open..=open + length);
    }
    text.split(|c: char| !c.is_alphanumeric()).find(|word| {
        UNDONE.contains(word) || (word.len() >= 3 && word.chars().all(|c| matches!(c, 'x' | 'X')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_act_is_dropped_and_what_is_read_stays() {
        for (typed, expected) in [
            ("Inès Martin", "Inès Martin"),
            ("李小龙", "李小龙"),
            ("A\r\nBcc: x@example.org", "A Bcc: x@example.org"),
            ("evil\u{202E}txt", "eviltxt"),
            ("nul\0here\u{1b}[31m", "nulhere[31m"),
            ("  two \t\t spaces ", "two spaces"),
            ("In\u{AD}ès\u{200B} \u{3164}Martin\u{E0041}", "Inès Martin"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("שרה\u{200F}!", "שרה\u{200F}!"),
        ] {
            assert_eq!(plain(typed), expected);
        }
    }

    #[test]
    fn gaps_are_found_and_ordinary_words_are_not() {
        for text in ["{ $name }", "Rue [street] 1", "TBD", "call xxx now", "0470 XX XX XXX"] {
            assert!(placeholder(text).is_some(), "{text}");
        }
        for text in ["Rue Haute 1", "Max Xu", "Alexx", "Xavier", "a[b"] {
            assert!(placeholder(text).is_none(), "{text}");
        }
    }
}
