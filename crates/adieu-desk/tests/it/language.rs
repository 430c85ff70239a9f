//! Whether a text is Chinese: it has Han characters, and Latin letters only in names, keys and commands.

/// Says whether a text holds a Chinese character.
pub fn has_han(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// Says whether four words of small Latin letters follow each other, as in a sentence and in no name.
pub fn latin_sentence(text: &str) -> bool {
    let mut run = 0;
    for word in text.split_whitespace() {
        let plain = word.trim_matches(|c: char| c.is_ascii_punctuation());
        let small = plain.len() > 1 && plain.chars().all(|c| c.is_ascii_lowercase());
        // A comma after a word belongs to a list of keys, not to a sentence.
        run = if small && !word.ends_with(',') { run + 1 } else { 0 };
        if run >= 4 {
            return true;
        }
    }
    false
}

#[test]
fn a_sentence_is_told_from_a_name() {
    assert!(latin_sentence("the number is only a hint"));
    assert!(!latin_sentence("发卡方前缀 893200，属于 Proximus NV van publiek recht"));
    assert!(!latin_sentence("consumer, business, estate, other, more"));
}
