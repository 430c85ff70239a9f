//! The dated values of the law: a parameter is a list of versions, each with its text in force.
//!
//! It must never answer for a day outside its versions with the nearest one.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::citation::CitationId;
use crate::confidence::Confidence;
use crate::rule_id::RuleId;

/// A value of the law, with every version of it that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, such as `free_after_months`.
    pub id: String,
    /// What it means, in a few words.
    pub means: String,
    /// The rules that it feeds.
    pub rules: Vec<RuleId>,
    /// What held before the first version, in a few words.
    pub before: String,
    /// The conflicts between sources that touch it.
    pub conflicts: Vec<u8>,
    /// Its versions, the oldest first, without overlap.
    pub versions: Vec<Version>,
}

/// One text of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub citations: Vec<CitationId>,
    /// First day in force; none when the contract decides and no date limits it.
    pub in_force_from: Option<Date>,
    /// What the first day rests on.
    pub from_basis: FromBasis,
    /// Last day in force; none until a repeal is known.
    pub in_force_to: Option<Date>,
    /// Last day for which the wording was read.
    pub text_seen_to: TextSeen,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What the first day in force rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FromBasis {
    /// The recorded entry into force.
    EntryIntoForce,
    /// The date of the act; its entry into force was not recorded.
    DateOfAct,
    /// Memory, not verified.
    FromMemory,
}

/// The value of a parameter, with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A statement in words.
    Words(String),
    /// A bare number.
    Count(u32),
    /// A number of a unit of time.
    Time(u32, TimeUnit),
    /// Cents of euro, and the most when there is a range.
    Euro {
        /// The amount.
        cents: i64,
        /// The most that can be due.
        max_cents: Option<i64>,
    },
    /// A sum that depends on another one, step by step, the lowest first.
    Scale(Vec<ScaleStep>),
}

/// One step of a scale: for sums up to a limit, a base and a share of what lies above another sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleStep {
    /// The highest sum of this step, in cents; none for the last step.
    pub up_to: Option<i64>,
    /// The fixed part, in cents.
    pub base: i64,
    /// The share of what lies above, in percent.
    pub percent: u32,
    /// The sum above which the share counts, in cents.
    pub above: i64,
    /// The most, in cents.
    pub at_most: Option<i64>,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// Hours.
    Hours,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// The last day for which a wording was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextSeen {
    /// An undated page; counts as earlier than any day.
    Unknown,
    /// Read as it stood up to this day.
    UpTo(Date),
}

impl TextSeen {
    /// Says whether a reader on that day must be told to check for later changes.
    pub fn is_behind(self, on: Date) -> bool {
        match self {
            TextSeen::Unknown => true,
            TextSeen::UpTo(day) => on > day,
        }
    }
}

impl Serialize for TextSeen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            TextSeen::Unknown => serializer.serialize_str("unknown"),
            TextSeen::UpTo(day) => serializer.collect_str(day),
        }
    }
}

impl Version {
    /// Says whether the version is in force on a day.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.in_force_from.is_none_or(|from| from <= on)
            && self.in_force_to.is_none_or(|to| on <= to)
    }
}

impl Parameter {
    /// Returns the version in force on a day.
    pub fn in_force(&self, on: Date) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.is_in_force(on))
    }
}

/// What kind of value a rule reads from a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A bare number.
    Count,
    /// A number of a unit of time.
    Time(TimeUnit),
    /// An amount.
    Euro,
    /// An amount and the most.
    EuroRange,
    /// A sum that depends on another one.
    Scale,
}

impl Shape {
    /// Says whether a value can be read as this shape.
    pub(crate) fn fits(self, value: &Value) -> bool {
        match (self, value) {
            (Shape::Count, Value::Count(_)) => true,
            (Shape::Time(unit), Value::Time(_, of)) => unit == *of,
            (Shape::Euro, Value::Euro { .. }) => true,
            (Shape::EuroRange, Value::Euro { max_cents, .. }) => max_cents.is_some(),
            (Shape::Scale, Value::Scale(_)) => true,
            (Shape::Count | Shape::Time(_) | Shape::Euro | Shape::EuroRange | Shape::Scale, _) => {
                false
            }
        }
    }

    /// Returns the key by which a data file writes the shape.
    pub(crate) fn written(self) -> &'static str {
        match self {
            Shape::Count => "count",
            Shape::Time(unit) => unit.written(),
            Shape::Euro => "euro",
            Shape::EuroRange => "euro and euro_max",
            Shape::Scale => "scale",
        }
    }
}

impl TimeUnit {
    /// Returns the key by which a data file writes the unit.
    pub(crate) fn written(self) -> &'static str {
        match self {
            TimeUnit::Hours => "hours",
            TimeUnit::Days => "days",
            TimeUnit::WorkingDays => "working_days",
            TimeUnit::Weeks => "weeks",
            TimeUnit::Months => "months",
            TimeUnit::Years => "years",
        }
    }
}

/// A parameter that a rule reads, and as what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reads {
    /// The name of the parameter.
    pub(crate) id: &'static str,
    /// What the rule reads from it.
    pub(crate) shape: Shape,
}
