//! Cuts a text into prose and what must stay as it is spelled.
//!
//! An address, a number or a reference breaks without a hyphen and only when it is too long for the line.
//! The characters of the text are never changed here, except that the three kinds of line end become one,
//! a tab becomes a space, and three kinds of space do not break: between two digits, so that a telephone
//! number stays on one line, after a section sign, and before a short last word, so that it does not stand on a line alone.

use serde::Serialize;

/// Longest run of characters that is set without a place to break: a line of large type holds as many.
const UNBROKEN: usize = 34;

/// A text, ready for the template.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Words {
    /// A line to write on, which plain text shows as a row of low lines.
    Blank,
    /// All of it is ordinary prose.
    Prose(String),
    /// Prose and exact spellings in turn.
    Runs(Vec<Run>),
}

/// A piece of a text.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Run {
    /// Breaks between words.
    Prose(String),
    /// May break between its parts.
    Exact(Vec<String>),
}

/// Cuts a text.
pub fn words(text: &str) -> Words {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let text = joined_end(joined_digits(&text));
    if text.len() >= 5 && text.chars().all(|c| c == '_') {
        return Words::Blank;
    }
    if !text.split(breaks).any(is_exact) {
        return Words::Prose(text);
    }
    let mut runs = Vec::new();
    let mut prose = String::new();
    for token in text.split_inclusive(breaks) {
        let word = token.trim_end_matches(breaks);
        if is_exact(word) {
            if !prose.is_empty() {
                runs.push(Run::Prose(std::mem::take(&mut prose)));
            }
            runs.push(Run::Exact(parts(word)));
            prose.push_str(&token[word.len()..]);
        } else {
            prose.push_str(token);
        }
    }
    if !prose.is_empty() {
        runs.push(Run::Prose(prose));
    }
    Words::Runs(runs)
}

/// Says whether a line may break at this character.
fn breaks(character: char) -> bool {
    character.is_whitespace() && character != '\u{A0}'
}

/// Makes the spaces between digits, and after a section sign, such that no line breaks there.
fn joined_digits(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let (mut after_digit, mut after_section) = (false, false);
    while let Some(character) = characters.next() {
        let before_digit = characters.peek().is_some_and(char::is_ascii_digit);
        let holds = after_section || after_digit && before_digit;
        joined.push(if character == ' ' && holds { '\u{A0}' } else { character });
        after_digit = character.is_ascii_digit();
        after_section = character == '§';
    }
    joined
}

/// Makes the space before a short last word of a sentence or more such that no line breaks there.
fn joined_end(mut text: String) -> String {
    const SHORT: usize = 6;
    const SENTENCE: usize = 60;
    let space = text.rfind(breaks).filter(|at| text.as_bytes()[*at] == b' ');
    if let Some(at) = space
        && at > SENTENCE
        && text[at + 1..].chars().count() <= SHORT
    {
        text.replace_range(at..=at, "\u{A0}");
    }
    text
}

/// Says whether a word is a spelling to keep: it holds a digit, or a sign inside, or no line could hold it.
fn is_exact(word: &str) -> bool {
    let inside = word.trim_end_matches(['.', ',', ';', ':', ')', '/', '!', '?']);
    word.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '_'))
        || inside.contains(['.', '/', ':'])
        || word.len() > UNBROKEN && word.chars().count() > UNBROKEN
}

/// Cuts a long spelling where a reader expects it, else every few characters.
fn parts(word: &str) -> Vec<String> {
    if word.chars().count() <= UNBROKEN {
        return vec![word.to_owned()];
    }
    let mut parts = vec![];
    let mut part = String::new();
    let mut length = 0;
    for character in word.chars() {
        part.push(character);
        length += 1;
        let good_place =
            length >= 12 && matches!(character, '@' | '/' | '-' | '_' | '=' | '&' | '?');
        if (good_place || length >= UNBROKEN / 2) && !is_joined(character) {
            parts.push(std::mem::take(&mut part));
            length = 0;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// Says whether what follows belongs to this character, so that no cut may come between.
fn is_joined(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let shown = match words(text) {
            Words::Blank => "line".to_owned(),
            Words::Prose(text) => format!("[{text}]"),
            Words::Runs(runs) => runs
                .iter()
                .map(|run| match run {
                    Run::Prose(text) => format!("[{text}]"),
                    Run::Exact(parts) => format!("<{}>", parts.join("|")),
                })
                .collect(),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn prose_stays_in_one_piece() {
        check("Ik beëindig het contract.", "[Ik beëindig het contract.]");
    }

    #[test]
    fn an_address_and_a_number_keep_their_spelling() {
        check(
            "Antwoord op ines@example.org, of AD-7K3F-92QX.",
            "[Antwoord op ]<ines@example.org,>[ of ]<AD-7K3F-92QX.>",
        );
    }

    #[test]
    fn a_telephone_number_stays_on_one_line() {
        check(
            "het nummer +32 470 12 34 56 eindigt",
            "[het nummer ]<+32\u{A0}470\u{A0}12\u{A0}34\u{A0}56>[ eindigt]",
        );
    }

    #[test]
    fn a_short_last_word_does_not_stand_alone() {
        let long = "Bitte nennen Sie die Klausel Ihrer Bedingungen und den frühesten";
        check(&format!("{long} Tag."), &format!("[{long}\u{A0}Tag.]"));
        check(&format!("{long} Zeitpunkt."), &format!("[{long} Zeitpunkt.]"));
        check("den frühesten Tag.", "[den frühesten Tag.]");
    }

    #[test]
    fn a_section_sign_stays_with_its_number() {
        check("selon l’article, § premier", "[selon l’article, §\u{A0}premier]");
        check("nach § 3 dieses Artikels", "[nach ]<§\u{A0}3>[ dieses Artikels]");
    }

    #[test]
    fn a_row_of_low_lines_is_a_line_to_write_on() {
        check("______________", "line");
        check("___ x ___", "<___>[ x ]<___>");
    }

    #[test]
    fn a_word_without_end_gets_places_to_break() {
        let Words::Runs(runs) = words(&"a".repeat(10_000)) else { panic!("cut") };
        let [Run::Exact(parts)] = &runs[..] else { panic!("one spelling") };
        assert!(parts.iter().all(|part| part.len() <= UNBROKEN));
        assert_eq!(parts.concat().len(), 10_000);
    }

    #[test]
    fn line_ends_become_one_kind() {
        check("Bus 3\r\nLinks", "[Bus ]<3>[\nLinks]");
    }
}
