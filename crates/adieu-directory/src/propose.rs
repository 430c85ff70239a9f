//! A proposed change to the record of a brand: what it says now, what it should say, and the page that says so.
//!
//! It must never change a record without the day and the page, nor one that says something else by now.

mod field;
mod file;
mod record_text;
mod said;
mod section;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::brand::Brand;
use crate::checks::{CheckFinding, check};
use crate::load::LoadError;
use crate::source::{Basis, Source};

pub use field::{Field, FieldError, Which};
pub use file::ProposalFileError;

/// A change to one record, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Id of the brand.
    pub brand: String,
    /// The page that says so.
    pub page: ProposedPage,
    /// What changes, in order.
    pub changes: Vec<Change>,
}

/// The page on which somebody read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedPage {
    /// Its address.
    pub url: String,
    /// The day on which it was read.
    pub seen: Date,
    /// What kind of source it is.
    pub basis: Basis,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What changes.
    pub field: Field,
    /// What the record says now; empty when nothing.
    pub old: Vec<String>,
    /// What it should say; empty when it is no longer so.
    pub new: Vec<String>,
}

/// Why a proposal cannot be drafted or applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProposeError {
    /// There is no record of this brand.
    #[error("there is no record of a brand {0}")]
    NoBrand(String),
    /// The record itself cannot be read.
    #[error("the record cannot be read")]
    Record(#[source] LoadError),
    /// Several channels are of this kind.
    #[error("{field} could be one of {count}: write its place, or new for one more")]
    Several {
        /// The field as written.
        field: String,
        /// How many there are.
        count: usize,
    },
    /// The record holds no such channel.
    #[error("{0} is not in the record")]
    NotThere(String),
    /// A way to reach a brand says what it is for.
    #[error("{0} is new: what is it for?")]
    NoUse(String),
    /// The record says something else than the proposal was written against.
    #[error("the record says something else by now about {0}")]
    Moved(String),
    /// Nothing is to change, or what is to go was never there.
    #[error("nothing is proposed")]
    Empty,
}

impl Proposal {
    /// Drafts a proposal from wishes, each a field and its new value; several lines or items are parted by `;`.
    pub fn draft(
        files: &[(&str, &str)],
        brand: &str,
        wishes: &[(Field, String)],
        page: ProposedPage,
    ) -> Result<Self, ProposeError> {
        let (path, text) = record_of(files, brand)?;
        let record = crate::load::brand(path, text).map_err(ProposeError::Record)?;
        let changes = wishes
            .iter()
            .map(|(field, value)| {
                let old = said::said(&record, field)?;
                let new = said::items(&record, field, value);
                Ok(Change { field: field.clone(), old, new })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let says_nothing = |change: &Change| change.old.is_empty() && change.new.is_empty();
        if changes.is_empty() || changes.iter().any(says_nothing) {
            return Err(ProposeError::Empty);
        }
        let proposal = Self { brand: brand.to_owned(), page, changes };
        proposal.applied(path, text)?;
        Ok(proposal)
    }

    /// Returns the record with the proposal in it.
    pub fn apply(&self, files: &[(&str, &str)]) -> Result<(String, String), ProposeError> {
        let (path, text) = record_of(files, &self.brand)?;
        Ok((path.to_owned(), self.applied(path, text)?))
    }

    /// Returns what the checks find in the record with the proposal in it, beside what they find there today.
    pub fn check(
        &self,
        files: &[(&str, &str)],
        today: Date,
    ) -> Result<Vec<CheckFinding>, ProposeError> {
        let (path, text) = self.apply(files)?;
        let known: BTreeSet<(&str, String)> =
            check(files, today).into_iter().map(|found| (found.check, found.message)).collect();
        let mut changed: Vec<(&str, &str)> =
            files.iter().copied().filter(|(other, _)| *other != path).collect();
        changed.push((&path, &text));
        let mut found = check(&changed, today);
        found.retain(|one| !known.contains(&(one.check, one.message.clone())));
        Ok(found)
    }

    fn applied(&self, path: &str, text: &str) -> Result<String, ProposeError> {
        let load = |text: &str| crate::load::brand(path, text).map_err(ProposeError::Record);
        let before = load(text)?;
        let mut text = text.to_owned();
        for change in &self.changes {
            if said::is_new(&before, &change.field) {
                text = self.with_channel(&text, change)?;
                continue;
            }
            let record = load(&text)?;
            if said::said(&record, &change.field)? != change.old {
                return Err(ProposeError::Moved(change.field.to_string()));
            }
            text = record_text::with(&text, change, &self.page)?;
        }
        load(&text)?;
        Ok(text)
    }

    /// Adds a channel with everything that the proposal says of it; what is beside its value goes in with it.
    fn with_channel(&self, text: &str, change: &Change) -> Result<String, ProposeError> {
        let Field::Channel { kind, which, aside: None } = &change.field else {
            return Ok(text.to_owned());
        };
        let beside = self.changes.iter().filter_map(|other| match &other.field {
            Field::Channel { kind: of, which: place, aside: Some(key) }
                if (of, place) == (kind, which) =>
            {
                Some((*key, other.new.join("; ")))
            }
            Field::Channel { .. } | Field::Party(_) | Field::Fact(_) => None,
        });
        let beside: Vec<(&str, String)> = beside.collect();
        record_text::with_new_channel(text, (*kind, change), &beside, &self.page)
    }
}

fn record_of<'a>(
    files: &[(&'a str, &'a str)],
    brand: &str,
) -> Result<(&'a str, &'a str), ProposeError> {
    let wanted = format!("operators/{brand}.toml");
    let found = files.iter().find(|(path, _)| *path == wanted).copied();
    found.ok_or_else(|| ProposeError::NoBrand(brand.to_owned()))
}

/// Returns the kind of source that a page likely is: official when the record knows another official page of that site.
pub fn likely_basis(brand: &Brand, url: &str) -> Basis {
    let site = site(url);
    let official = |source: &Source| {
        matches!(source.basis, Basis::Official | Basis::OfficialOld)
            && self::site(&source.url) == site
    };
    if site.is_some() && brand.sources.iter().any(official) {
        Basis::Official
    } else {
        Basis::Secondary
    }
}

/// Returns the last two names of a host: `www.orange.be` gives `orange.be`.
fn site(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    let mut names = host.rsplitn(3, '.');
    let (top, name) = (names.next()?, names.next()?);
    Some(format!("{name}.{top}"))
}
