//! What can befall a line beside its end: handed over, paused, lost, left in a pack.
//!
//! An absent field means unknown; this file must never guess one.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::moment;

/// Who gets a line that is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransferRelation {
    /// A parent.
    Parent,
    /// A grandparent.
    Grandparent,
    /// A child.
    Child,
    /// A grandchild.
    Grandchild,
    /// A brother or sister.
    Sibling,
    /// The spouse.
    Spouse,
    /// A registered legal cohabitant.
    Cohabitant,
    /// A ward.
    Ward,
    /// Anybody else.
    Other,
}

/// A handing over of the line.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// Who gets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<TransferRelation>,
    /// Name of the one who gets it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Postal address of the one who gets it, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
}

/// Whose a number is that serves at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberOwner {
    /// The person's own number, on a contract of the employer.
    Mine,
    /// The employer's number.
    Employers,
}

/// A pause of the contract that the person wishes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// First day without service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day without service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// A card that is gone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lost {
    /// Lost or stolen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<LossKind>,
    /// When the person noticed it, by a clock in Brussels.
    #[serde(default, with = "moment", skip_serializing_if = "Option::is_none")]
    pub noticed: Option<DateTime>,
    /// When the operator was told, by a clock in Brussels.
    #[serde(default, with = "moment", skip_serializing_if = "Option::is_none")]
    pub told: Option<DateTime>,
}

/// How a card went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossKind {
    /// It cannot be found.
    Lost,
    /// Somebody took it.
    Stolen,
}

/// A move of a pack by Easy Switch, as far as it concerns this line.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasySwitch {
    /// The pack moves, or moved, by Easy Switch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<bool>,
    /// What the mandate says of this line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<SwitchMark>,
    /// The Easy Switch ID on the bill.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
}

/// What a mandate for Easy Switch says of a mobile line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SwitchMark {
    /// Nothing.
    None,
    /// The number moves along.
    Port,
    /// The line ends.
    Cancel,
}
