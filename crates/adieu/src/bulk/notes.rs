//! The column `note`: what to know about a row, in the language that was chosen.
//!
//! It must never put the same sentence into words a second time: a table has few kinds of notes and many rows.

use std::collections::HashMap;
use std::fmt::Write as _;

use adieu_directory::{Identification, Note};
use adieu_words::{Lang, Words};

/// A language, and the sentences that were needed so far.
pub(super) struct Notes {
    words: Words,
    said: HashMap<String, String>,
    key: String,
}

impl Notes {
    /// Begins with nothing said.
    pub(super) fn new(lang: Lang) -> Self {
        Self { words: Words::new(lang), said: HashMap::new(), key: String::new() }
    }

    /// Writes what to know about a row, for one cell.
    pub(super) fn write(
        &mut self,
        found: &Identification<'_>,
        (cells, wanted): (usize, usize),
        note: &mut String,
    ) {
        note.clear();
        if cells != wanted {
            note.push_str(&self.words.msg_shell_row_width(cells.to_string(), wanted.to_string()));
        }
        for other in &found.candidates {
            self.key.clear();
            self.key.push_str(other.id);
            self.say(note, |words| words.msg_shell_row_perhaps(other.id));
        }
        for known in &found.notes {
            self.key.clear();
            write_key(&mut self.key, known);
            self.say(note, |words| adieu_desk::note(words, known));
        }
    }

    /// Adds the sentence that belongs to the present key.
    fn say(&mut self, note: &mut String, put: impl FnOnce(&Words) -> String) {
        if !note.is_empty() {
            note.push(' ');
        }
        if let Some(sentence) = self.said.get(&self.key) {
            note.push_str(sentence);
            return;
        }
        let sentence = put(&self.words);
        note.push_str(&sentence);
        self.said.insert(self.key.clone(), sentence);
    }
}

/// A note's own short text tells it from every other; ids of brands hold no blank, and so never meet one.
fn write_key(key: &mut String, note: &Note<'_>) {
    write!(key, "{note}").expect("memory takes every text");
}
