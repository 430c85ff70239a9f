//! What went back and forth before: an earlier notice, a complaint, a request about personal data.
//!
//! An absent field means unknown; this file must never guess one, nor count what the case itself has sent.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A complaint to the operator, and later to the Ombudsman.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// Day of the first complaint to the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Date>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<ComplaintAbout>,
    /// Day when it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Date>,
    /// The operator's answer settled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub satisfied: Option<bool>,
    /// Day when it was filed with the Ombudsman.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<Date>,
    /// The Ombudsman took it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admissible: Option<bool>,
    /// Day when the Ombudsman's file was complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<Date>,
    /// What the person wants.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub solution: String,
}

/// What a complaint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComplaintAbout {
    /// A number transfer or a switch.
    Port,
    /// A bill.
    Bill,
    /// Anything else.
    Other,
}

/// A notice that was given before the case was opened.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierNotice {
    /// How it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<NoticeChannel>,
    /// Day when it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Date>,
    /// Day when the operator confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
}

/// How an earlier notice was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeChannel {
    /// Letter, e-mail, web form or SMS.
    Written,
    /// A phone call.
    Phone,
    /// A visit to a shop.
    Shop,
    /// A chat whose copy was kept.
    Chat,
}

/// A request about personal data.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataRequest {
    /// What is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<DataRequestKind>,
    /// Day when the operator received it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Date>,
    /// The operator said within the first month that it takes longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<bool>,
}

/// What a request about personal data asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataRequestKind {
    /// A copy of the data.
    Access,
    /// Their erasure.
    Erasure,
}
