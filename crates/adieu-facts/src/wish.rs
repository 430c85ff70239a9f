//! What the person wants: for the whole file, and for one line where it says something of its own.
//!
//! A line's own wish holds only what that line says, so that a later wish for all lines reaches everything else.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Facts, Line, Outcome};

/// What the person wants.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// Which way out.
    #[serde(default)]
    pub outcome: Outcome,
    /// Must the number live on? Absent: nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_number: Option<bool>,
    /// The day on which the contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Why, in the person's own word; never sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What the person wants for one line only; what is absent here, the wish of the file says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineWish {
    /// Which way out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Must the number live on?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_number: Option<bool>,
    /// The day on which the contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Why, in the person's own word; never sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl From<Wish> for LineWish {
    fn from(wish: Wish) -> Self {
        let Wish { outcome, keep_number, end_date, reason } = wish;
        Self { outcome: Some(outcome), keep_number, end_date, reason }
    }
}

impl LineWish {
    /// Returns this wish with what the wish of the file adds to it.
    ///
    /// Another way out brings its own answer to whether the number lives on.
    fn over(&self, file: &Wish) -> Wish {
        let kept = file.keep_number.filter(|_| self.outcome.is_none());
        let reason = if self.reason.is_empty() { &file.reason } else { &self.reason };
        Wish {
            outcome: self.outcome.unwrap_or(file.outcome),
            keep_number: self.keep_number.or(kept),
            end_date: self.end_date.or(file.end_date),
            reason: reason.clone(),
        }
    }
}

impl Facts {
    /// Returns the wish that holds for a line.
    pub fn wish_of<'a>(&'a self, line: &'a Line) -> Cow<'a, Wish> {
        match &line.wish {
            Some(own) => Cow::Owned(own.over(&self.wish)),
            None => Cow::Borrowed(&self.wish),
        }
    }

    /// Returns the lines of which the own wish says what a key of the file's wish says for all: `wish.outcome`.
    pub fn lines_with_own(&self, key: &str) -> Vec<usize> {
        let says = |line: &usize| {
            key.starts_with("wish.") && self.get(&format!("line.{line}.{key}")).is_some()
        };
        (0..self.lines.len()).filter(says).collect()
    }
}
