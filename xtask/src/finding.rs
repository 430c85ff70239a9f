//! Something a check found: where, what, and what to do about it.
//!
//! A finding must never come without the way out.

use std::fmt;

/// One fault in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// File, with a line when there is one: `crates/adieu-law/src/lib.rs:1`.
    pub at: String,
    /// What is wrong there.
    pub says: String,
    /// What to do.
    pub fix: String,
}

impl Finding {
    /// Returns a finding about a whole file.
    pub fn in_file(path: &str, says: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { at: path.to_owned(), says: says.into(), fix: fix.into() }
    }

    /// Returns a finding about a line, counted from 0.
    pub fn on_line(
        path: &str,
        index: usize,
        says: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self { at: format!("{path}:{}", index + 1), says: says.into(), fix: fix.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.at, self.says, self.fix)
    }
}
