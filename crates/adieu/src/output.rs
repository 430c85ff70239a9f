//! What a command prints: gathered lines on standard output, or JSON, one document a line; and what it writes to files.
//!
//! A reader that hangs up (a pipe to `head`) is no error; one that takes no more is, and undoes nothing that is kept.

use std::io::{self, Write as _};
use std::path::Path;

use adieu_case::CaseRef;
use adieu_telecom::seen;
use adieu_words::Words;
use serde::Serialize;

use crate::failure::{Failure, FailureKind};
use crate::file_words::unwritable;

mod error;
mod folder;
mod list;
mod part;
mod single;

pub use error::{Foreign, OutputError};
pub use folder::{OutFile, Place, Ready, check, make};
pub use single::{NewFile, check_file, write_file};

/// Text that a command prints when it has succeeded.
#[derive(Debug, Default)]
pub struct Output {
    text: String,
    said: Vec<String>,
    kept: Vec<CaseRef>,
}

impl Output {
    /// Adds a line.
    pub fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Adds a line unless it stands there already.
    pub fn once(&mut self, line: String) {
        if !self.said.contains(&line) {
            self.line(&line);
            self.said.push(line);
        }
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    /// Adds a heading of a section.
    pub fn heading(&mut self, words: &str) {
        self.text.push_str(&format!("\n{BOLD}{words}{BOLD:#}\n"));
    }

    /// Notes that a case holds what is told here, whether or not it can be shown.
    pub fn keeps(&mut self, case: &CaseRef) {
        self.kept.push(case.clone());
    }

    /// Adds one JSON document on a line of its own.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let line = serde_json::to_string(value)
            .map_err(|error| Failure::of(FailureKind::Bug, error.to_string(), ""))?;
        self.line(line);
        Ok(())
    }

    /// Returns everything without what only a terminal understands.
    pub fn plain(&self) -> String {
        anstream::adapter::strip_str(&self.text).to_string()
    }

    /// Prints everything.
    pub fn print(&self, words: &Words) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        match out.write_all(self.text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(self.unshown(&error, words)),
            Ok(()) => Ok(()),
        }
    }

    /// Prints everything before a failure is told: the person sees both.
    pub fn before(&self, failure: Failure, words: &Words) -> Failure {
        match self.print(words) {
            Ok(()) => failure,
            Err(unshown) => failure.and(unshown),
        }
    }

    /// Says that standard output failed, and what is kept all the same.
    fn unshown(&self, error: &io::Error, words: &Words) -> Failure {
        let (message, _) = unwritable(Path::new("stdout"), error, words);
        let failure =
            Failure::of(FailureKind::Configuration, message, words.msg_output_failed_hint());
        let shows = self.kept.iter().map(|case| format!("adieu show {case}"));
        let hint = words.msg_kept_show_hint(shows.collect::<Vec<_>>().join(" · "));
        failure.keeping(&self.kept, hint, words)
    }
}

/// Says a line beside the output, on standard error. When nobody can take that either, nothing is left to be done.
pub fn aside(line: impl std::fmt::Display) {
    let _ = writeln!(anstream::stderr().lock(), "{line}");
}

/// Asks for a word on the same line.
pub fn aside_asking(question: &str) {
    let mut err = anstream::stderr().lock();
    let _ = write!(err, "{question} ").and_then(|()| err.flush());
}

/// Bold on a terminal; taken out again elsewhere.
pub const BOLD: anstyle::Style = anstyle::Style::new().bold();
/// Quiet on a terminal; taken out again elsewhere.
pub const DIM: anstyle::Style = anstyle::Style::new().dimmed();

/// Returns a text in which nothing steers a terminal or turns its direction: what does is shown as U+FFFD. What cannot
/// be seen and serves no script goes.
pub fn unsteered(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown: String =
        text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    seen(&shown).into_owned()
}

/// Returns a text that also stays on its line: what somebody wrote on a card must not begin one of ours.
pub fn on_one_line(text: &str) -> String {
    unsteered(text).replace('\n', "\u{fffd}")
}

/// Breaks a text into lines of at most `width` columns, each after `indent`.
pub fn wrapped(text: &str, indent: &str, width: usize) -> String {
    // The later lines of an item stand under its first word.
    let item = text.trim_start_matches(' ');
    let under = if item.starts_with("- ") { text.len() - item.len() + 2 } else { 0 };
    let later = format!("{indent}{}", " ".repeat(under));
    let options = textwrap::Options::new(width).initial_indent(indent).subsequent_indent(&later);
    textwrap::fill(text, options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_lines_of_an_item_stand_under_its_first_word_and_others_at_the_margin() {
        assert_eq!(wrapped("  - one two", "  ", 9), "    - one\n      two");
        assert_eq!(wrapped("one two", "  ", 6), "  one\n  two");
    }

    #[test]
    fn a_text_of_somebody_else_neither_steers_nor_begins_a_line() {
        assert_eq!(on_one_line("a\nb\u{1b}c\u{202e}d"), "a\u{fffd}b\u{fffd}c\u{fffd}d");
        assert_eq!(unsteered("a\nb"), "a\nb");
        assert_eq!(unsteered("a\u{200b}b\u{e0041}\u{feff}"), "ab");
    }
}
