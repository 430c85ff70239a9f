//! What a letter is drafted from, and how a missing fact is named.
//!
//! It borrows; it must never hold a copy of somebody's facts, nor show them in `Debug`.

use adieu_case::{CaseRef, Channel, LetterKind};
use adieu_directory::Brand;
use adieu_facts::{Facts, ReaderLang};
use adieu_law::Finding;
use jiff::civil::Date;

/// Everything that a letter may say something about.
#[derive(Clone, Copy)]
pub struct LetterFacts<'a> {
    /// The reference printed on it.
    pub case: &'a CaseRef,
    /// The facts of the person.
    pub facts: &'a Facts,
    /// Which lines of the facts it is about, in order.
    pub lines: &'a [usize],
    /// The brand on the bill; none when it is not known.
    pub brand: Option<&'a Brand>,
    /// What the rules conclude, one list for each of `lines`.
    pub findings: &'a [Vec<Finding>],
    /// The day written on it.
    pub today: Date,
    /// The person's own language.
    pub reads: ReaderLang,
    /// The conversation that it follows, when one is recorded.
    pub oral: Option<Oral>,
    /// The letters that left, in order.
    pub sent: &'a [SentLetter],
    /// The day on which the operator confirmed the end, when it did.
    pub confirmed: Option<Date>,
}

/// A letter that left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentLetter {
    /// What kind of letter.
    pub kind: LetterKind,
    /// How it left.
    pub by: Channel,
    /// On which day.
    pub on: Date,
}

/// A conversation with the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oral {
    /// How they spoke.
    pub channel: Channel,
    /// On which day.
    pub on: Date,
}

/// A fact without which the text would have a gap or be untrue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingFact {
    /// Its key in the facts file, such as `wish.end_date` or `line.0.number`.
    pub key: String,
    /// What is the matter with it.
    pub why: WhyMissing,
}

/// What is the matter with a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyMissing {
    /// It is not known.
    Absent,
    /// It names a day that is over.
    Past,
    /// It still holds a placeholder, such as `[street]`.
    Placeholder,
    /// None of its lines is known by number, card or customer number.
    NoIdentifier,
}
