//! Sentences and words of a text, and which words are long.
//!
//! It must never count a number, a code or a stand-in for a value as hard to read.

/// Letters beyond which a word counts as long.
const LONG: usize = 6;

/// The one name that stands in small letters at the head of a sentence.
const NAME: &str = "adieu";

/// One sentence with its counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// As it stands.
    pub text: String,
    /// Words; in Chinese, characters and foreign words.
    pub words: usize,
    /// Words of more than six letters; none in Chinese.
    pub long: usize,
}

impl Sentence {
    /// Returns how much it asks of a reader: its words, and its long words once more.
    pub fn weight(&self) -> usize {
        self.words + self.long
    }
}

/// Parts a text into sentences.
pub fn sentences(text: &str, lang: &str) -> Vec<Sentence> {
    let chinese = lang == "zh-Hans";
    let parts = if chinese { split_chinese(text) } else { split(text) };
    let counted = |text: String| {
        let (words, long) = if chinese { (characters(&text), 0) } else { words(&text) };
        Sentence { text, words, long }
    };
    parts.into_iter().map(counted).filter(|sentence| sentence.words > 0).collect()
}

/// A sentence ends at a stop before a capital letter, at a colon before a blank, and at the end of a line.
fn split(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    let mut part = String::new();
    for (index, c) in characters.iter().enumerate() {
        part.push(*c);
        let after: String = characters[index + 1..].iter().take(6).collect();
        let begins = after.trim_start().trim_start_matches(['«', '“', '„', '\u{a0}', ' ']);
        let apart = after.starts_with(char::is_whitespace);
        let ends = match c {
            '\n' => true,
            '.' | '!' | '?' => apart && (begins.starts_with(char::is_uppercase) || begins == NAME),
            ':' => apart,
            _ => false,
        };
        if ends {
            parts.push(std::mem::take(&mut part));
        }
    }
    parts.push(part);
    trimmed(parts)
}

fn split_chinese(text: &str) -> Vec<String> {
    let ends = ['。', '！', '？', '；', '：', '\n'];
    trimmed(text.split_inclusive(ends).map(str::to_owned).collect())
}

fn trimmed(parts: Vec<String>) -> Vec<String> {
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Counts words, and those with many letters.
fn words(text: &str) -> (usize, usize) {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let long = |word: &&str| is_plain(word) && letters(word) > LONG;
    let all: Vec<&str> = text.split([' ', '\u{a0}', '\n', '\t', '/']).filter(is_word).collect();
    (all.len(), all.iter().filter(|word| long(word)).count())
}

/// A command, a key or an address is typed, not read.
fn is_plain(word: &str) -> bool {
    !word.contains(['_', '=', '@', '{', '}'])
        && !word.trim_end_matches(['.', ':', '?', '!']).contains(['.', ':'])
}

fn letters(word: &str) -> usize {
    // An elided article belongs to the word before: l'opérateur is two words of French.
    let bare = word.rsplit(['’', '\'']).next().unwrap_or(word);
    bare.chars().filter(|c| c.is_alphabetic()).count()
}

/// Counts Chinese characters one by one, and each foreign word as one.
fn characters(text: &str) -> usize {
    let mut count = 0;
    let mut foreign = false;
    for c in text.chars() {
        let chinese = ('\u{3400}'..='\u{9fff}').contains(&c);
        let inside = c.is_alphanumeric() && !chinese;
        count += usize::from(chinese || (inside && !foreign));
        foreign = inside || (foreign && matches!(c, '-' | '.' | '_' | '/' | ':'));
    }
    count
}
