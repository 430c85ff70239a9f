//! The name of one thing in a record that a proposal may change: `party.name_fr`, `fact.costs`, `channel.phone.2`.
//!
//! It must never name the head of a record: what stands there has no source of its own.

use crate::brand::ChannelKind;
use crate::nearest::nearest;
use crate::schema::{FACTS, OPERATORS, Shape};

/// Keys of the legal entity that may change.
const PARTY: [&str; 3] = ["name_nl", "name_fr", "enterprise_number"];
/// Keys of a channel that may change beside its value.
const ASIDE: [&str; 4] = ["use", "for_notices", "hours", "serves"];

/// One thing in the record of a brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// A key of the legal entity.
    Party(&'static str),
    /// A fact, by its name.
    Fact(&'static str),
    /// A way to reach the brand.
    Channel {
        /// What kind of way.
        kind: ChannelKind,
        /// Which of its kind.
        which: Which,
        /// Which key of it; none: its value, or for post its lines.
        aside: Option<&'static str>,
    },
}

/// Which channel of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The only one there is, or the first when there is none yet.
    Only,
    /// By its place among those of its kind, counted from 1.
    Nth(usize),
    /// One more.
    New,
}

/// Why a text names no field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// Nothing has this name.
    #[error("nothing in a record is called {written}")]
    Unknown {
        /// As it was written.
        written: String,
        /// What was most likely meant.
        nearest: Option<String>,
    },
    /// It stands in the head of the record.
    #[error("{0} stands in the head of the record, which has no source of its own")]
    Head(String),
}

impl Field {
    /// Reads a name such as `fact.costs` or `channel.post.for_notices`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let parts: Vec<&str> = text.split('.').collect();
        let unknown = || FieldError::Unknown { written: text.to_owned(), nearest: near(text) };
        match parts.as_slice() {
            ["party", key] => one_of(&PARTY, key).map(Self::Party).ok_or_else(unknown),
            ["fact", name] => one_of(&FACTS, name).map(Self::Fact).ok_or_else(unknown),
            ["channel", kind, rest @ ..] => {
                let kind = kind.parse().map_err(|_| unknown())?;
                let (which, rest) = which(rest);
                let aside = match rest {
                    [] => None,
                    [key] => Some(one_of(&ASIDE, key).ok_or_else(unknown)?),
                    [_, ..] => return Err(unknown()),
                };
                Ok(Self::Channel { kind, which, aside })
            }
            [head, ..] if in_head(head) => Err(FieldError::Head(text.to_owned())),
            [..] => Err(unknown()),
        }
    }

    /// Lists every name that a record of brands can have, with one channel of each kind.
    pub fn names() -> impl Iterator<Item = String> {
        let party = PARTY.iter().map(|key| format!("party.{key}"));
        let facts = FACTS.iter().map(|name| format!("fact.{name}"));
        let channels = ChannelKind::ALL.iter().map(|kind| format!("channel.{}", kind.as_str()));
        party.chain(facts).chain(channels)
    }
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Party(key) => write!(f, "party.{key}"),
            Self::Fact(name) => write!(f, "fact.{name}"),
            Self::Channel { kind, which, aside } => {
                write!(f, "channel.{}", kind.as_str())?;
                match which {
                    Which::Only => {}
                    Which::Nth(place) => write!(f, ".{place}")?,
                    Which::New => write!(f, ".new")?,
                }
                aside.map_or(Ok(()), |key| write!(f, ".{key}"))
            }
        }
    }
}

fn one_of(known: &[&'static str], word: &str) -> Option<&'static str> {
    known.iter().copied().find(|known| *known == word)
}

fn which<'a, 'b>(rest: &'a [&'b str]) -> (Which, &'a [&'b str]) {
    match rest.split_first() {
        Some((&"new", after)) => (Which::New, after),
        Some((first, after)) => match first.parse() {
            Ok(place) if place > 0 => (Which::Nth(place), after),
            Ok(_) | Err(_) => (Which::Only, rest),
        },
        None => (Which::Only, rest),
    }
}

fn in_head(key: &str) -> bool {
    OPERATORS.iter().any(|section| section.shape == Shape::Head && section.knows(key))
}

fn near(text: &str) -> Option<String> {
    let names: Vec<String> = Field::names().collect();
    nearest(text, names.iter().map(String::as_str)).map(str::to_owned)
}
