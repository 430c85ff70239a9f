#![doc = include_str!("../README.md")]
//!
//! The crate's root: it must never guess a value, and never read a file, a clock or the environment.

mod bill;
mod check;
mod complaint;
mod edit;
mod error;
mod file;
mod handover;
mod hint;
mod keys;
mod line;
mod moment;
mod money;
mod sale;
mod schema;
#[cfg(test)]
mod tests;
mod twin;
mod wish;
mod write;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use bill::{Bill, Debit, DisputeReason, ReminderChannel};
pub use check::check;
pub use complaint::{
    Complaint, ComplaintAbout, DataRequest, DataRequestKind, EarlierNotice, NoticeChannel,
};
pub use error::{FactsError, FactsErrorKind, LineColumn};
pub use file::{MAX_BYTES, MAX_LINES, parse_json, parse_toml, place_in_toml};
pub use handover::{
    EasySwitch, LossKind, Lost, NumberOwner, Pause, SwitchMark, Transfer, TransferRelation,
};
pub use hint::{AmountExample, FactsHint, ValueForm};
pub use keys::{allowed_words, begins_section, known_keys, nearest_key, nearest_word, value_form};
pub use line::{ChangeKind, ChangeNotice, ContractKind, Device, Line, LineUse, Port, SendTo};
pub use moment::format_moment;
pub use money::{ParseEuroError, format_euro, parse_euro};
pub use sale::Sale;
pub use schema::schema;
pub use wish::{LineWish, Wish};
pub use write::to_toml;

/// Everything that one facts file says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Where facts come from when nothing else is said.
    #[serde(default)]
    pub source: FactSource,
    /// The person or body holding the contract.
    pub subscriber: Subscriber,
    /// Somebody who acts for the subscriber.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<Helper>,
    /// The lines, in the order of the file.
    #[serde(rename = "line", default)]
    pub lines: Vec<Line>,
    /// What the person wants, for every line that says nothing else.
    #[serde(default)]
    pub wish: Wish,
    /// A bill, its reminders, and what of it is disputed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<Bill>,
    /// A direct debit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debit: Option<Debit>,
    /// A complaint to the operator or the Ombudsman.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint: Option<Complaint>,
    /// A notice that was given before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<EarlierNotice>,
    /// A request about personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<DataRequest>,
    /// Source per fact, by dotted key (`line.0.monthly_fee`), where it differs from `source`.
    /// The file writes this table as `[source]`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub source_of: BTreeMap<String, FactSource>,
}

/// Where a fact comes from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum FactSource {
    /// The person said so.
    #[default]
    Person,
    /// A bill of the operator.
    Bill,
    /// The SIM card itself.
    Card,
    /// A message of the operator.
    Operator,
    /// The directory that travels with the program.
    Directory,
}

/// The kinds of contract holder that the rules tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubscriberKind {
    /// A natural person outside any trade.
    Consumer,
    /// A firm, shop, self-employed person or non-profit.
    Business,
    /// The heirs of a holder who died.
    Estate,
}

/// A language that a person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReaderLang {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// English.
    #[serde(rename = "en")]
    En,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// Dutch.
    #[serde(rename = "nl")]
    Nl,
    /// German.
    #[serde(rename = "de")]
    De,
}

/// A language that an operator is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LetterLang {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

/// The person or body holding the contract.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscriber {
    /// Consumer, business or estate.
    pub kind: SubscriberKind,
    /// Number of workers of a business; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workers: Option<u32>,
    /// Name as on the contract.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Postal address, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Billing address, when it differs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub billing_address: Vec<String>,
    /// Mail address for replies.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone for replies: not a line that is being ended.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact_phone: String,
    /// The person's own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reads: Option<ReaderLang>,
    /// The operator's language, when the person chose one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_language: Option<LetterLang>,
    /// Is a business of ten or more a small firm or non-profit in the sense of the law?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small_firm: Option<bool>,
    /// The paper with which the person shows who they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_kind: Option<IdKind>,
    /// Who wants a copy of that paper, and what for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_asked: Option<IdAsked>,
    /// Day when the holder died; an estate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub died: Option<Date>,
}

/// Who wants a copy of an identity paper, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdAsked {
    /// An operator or a shop, to identify the person.
    Operator,
    /// An operator, only to handle the notice.
    Notice,
    /// Another body.
    Other,
}

/// The kinds of identity paper that the rules tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdKind {
    /// A Belgian identity card.
    BelgianEid,
    /// A Belgian residence card.
    ResidenceCard,
    /// A passport.
    Passport,
    /// An identity card of another country.
    ForeignId,
    /// Any other paper.
    Other,
}

/// Somebody who acts for the subscriber.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// Name of the helper.
    #[serde(default)]
    pub name: String,
    /// In what role.
    pub relation: HelperRelation,
}

/// The role in which a helper acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelperRelation {
    /// An heir of the holder.
    Heir,
    /// Somebody with a written mandate.
    Mandate,
    /// A parent of a minor.
    Parent,
    /// A guardian or administrator.
    Guardian,
}

/// The ways out.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// End the contract; the number is lost.
    End,
    /// Take the number to another operator.
    Port,
    /// Keep the number on a prepaid card.
    ToPrepaid,
    /// Pause the contract.
    Pause,
    /// Hand the line over.
    Transfer,
    /// Let a prepaid card lapse.
    Lapse,
    /// Do nothing to the contract.
    Nothing,
    /// Not decided: compare.
    #[default]
    Compare,
}

impl Facts {
    /// Returns the source of a fact, by dotted key.
    pub fn source_of(&self, key: &str) -> FactSource {
        self.source_of.get(key).copied().unwrap_or(self.source)
    }
}

/// Writes only what is not personal.
macro_rules! masked_debug {
    ($($kind:ident),*) => {$(
        impl std::fmt::Debug for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($kind), "(masked)"))
            }
        }
    )*};
}
masked_debug!(Subscriber, Helper, Line, SendTo, Transfer, EasySwitch, Bill, Debit, Complaint);
