//! Where a fact comes from, when it was seen, and how sure that makes it.
//!
//! A confidence must never be higher than the best basis behind it.

use std::str::FromStr;

use jiff::civil::Date;

/// How sure a fact is, on the one scale of all records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Nobody found out.
    Unknown,
    /// A poor source, an inference, a hint.
    Low,
    /// An old or indirect source.
    Medium,
    /// A page of the operator, the regulator or a standards body, as it stands.
    High,
}

/// What kind of source a fact rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// A page of the operator, the regulator or the ITU.
    Official,
    /// The same, visibly old.
    OfficialOld,
    /// The same, seen without its own address.
    OfficialAddressUnknown,
    /// Official text on somebody else's site.
    RepublishedOfficial,
    /// A collection that checks its entries.
    SecondaryVerified,
    /// Somebody who read the official page, a catalogue, a table.
    Secondary,
    /// A newspaper or trade press.
    Press,
    /// A page of poor quality.
    Low,
}

/// A page or file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Short name inside the record.
    pub id: String,
    /// Where it stands.
    pub url: String,
    /// Which part of it: a file, an article.
    pub place: Option<String>,
    /// The date that the page itself shows, in its own words.
    pub page_date: Option<String>,
    /// The day on which it was read.
    pub seen: Date,
    /// What kind of source it is.
    pub basis: Basis,
    /// What was taken from it.
    pub note: Option<String>,
}

/// Sources, date and confidence of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Ids of the sources in the record.
    pub sources: Vec<String>,
    /// The day on which they were read.
    pub seen: Date,
    /// How sure the statement is.
    pub confidence: Confidence,
}

impl Confidence {
    /// Lists the scale, the surest last.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Low, Self::Medium, Self::High];

    /// Returns the word that records and other programs use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl Basis {
    /// Lists every basis.
    pub const ALL: [Self; 8] = [
        Self::Official,
        Self::OfficialOld,
        Self::OfficialAddressUnknown,
        Self::RepublishedOfficial,
        Self::SecondaryVerified,
        Self::Secondary,
        Self::Press,
        Self::Low,
    ];

    /// Returns the word that records use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::OfficialOld => "official-old",
            Self::OfficialAddressUnknown => "official-address-unknown",
            Self::RepublishedOfficial => "republished-official",
            Self::SecondaryVerified => "secondary-verified",
            Self::Secondary => "secondary",
            Self::Press => "press",
            Self::Low => "low",
        }
    }

    /// Returns the highest confidence that this basis can carry.
    pub fn confidence(self) -> Confidence {
        match self {
            Self::Official => Confidence::High,
            Self::OfficialOld
            | Self::OfficialAddressUnknown
            | Self::RepublishedOfficial
            | Self::SecondaryVerified
            | Self::Secondary
            | Self::Press => Confidence::Medium,
            Self::Low => Confidence::Low,
        }
    }
}

/// A word that is not on a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotOnTheList;

impl FromStr for Confidence {
    type Err = NotOnTheList;

    fn from_str(word: &str) -> Result<Self, NotOnTheList> {
        Self::ALL.into_iter().find(|known| known.as_str() == word).ok_or(NotOnTheList)
    }
}

impl FromStr for Basis {
    type Err = NotOnTheList;

    fn from_str(word: &str) -> Result<Self, NotOnTheList> {
        Self::ALL.into_iter().find(|known| known.as_str() == word).ok_or(NotOnTheList)
    }
}

impl serde::Serialize for Confidence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
