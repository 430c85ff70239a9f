//! The facts of one household, firm or estate, as a person writes them down: subscriber, lines, wish.
//!
//! Every fact may be absent: absent means unknown, and the rules then answer "needs". This file must
//! never guess a value, and never read a clock.

mod check;
mod edit;
mod error;
mod file;
mod keys;
mod money;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;

use adieu_telecom::{Iccid, Imsi, Msisdn};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use check::check;
pub use error::{FactsError, FactsErrorKind, LineColumn};
pub use file::{MAX_BYTES, MAX_LINES, parse_json, parse_toml, place_in_toml};
pub use keys::{known_keys, nearest_key};
pub use money::{ParseEuroError, format_euro, parse_euro};
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

/// How a line is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContractKind {
    /// Billed, by subscription.
    Postpaid,
    /// Paid ahead, by credit.
    Prepaid,
    /// A subscription with a credit on top.
    Hybrid,
}

/// What a line is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineUse {
    /// Calls, messages and data of a person.
    #[default]
    Voice,
    /// Data only: tablet, router, dongle.
    Data,
    /// Machine to machine: alarm, car, meter.
    M2m,
}

/// One number with its card and contract.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Which contract, when the file names several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// The telephone number; absent for a data card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Msisdn>,
    /// The number of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iccid: Option<Iccid>,
    /// The subscription as the network knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imsi: Option<Imsi>,
    /// The brand's id in the directory; identified otherwise when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Postpaid, prepaid or hybrid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<ContractKind>,
    /// Voice, data or machine to machine.
    #[serde(rename = "use", default)]
    pub line_use: LineUse,
    /// Customer number on the bill.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub customer_number: String,
    /// Login of the customer area.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub account_email: String,
    /// First day of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// Fixed term in months; 0 or absent: indefinite.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_months: Option<u32>,
    /// Tacitly prolonged after the fixed term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prolonged: Option<bool>,
    /// Notice that the operator's terms ask, in days; absent when unknown, 0 when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u32>,
    /// Monthly fee with VAT, as on the bill.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub monthly_fee: Option<i64>,
    /// Day of the month of the bill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_day: Option<u8>,
    /// Last day that is paid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_until: Option<Date>,
    /// Paid by direct debit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_debit: Option<bool>,
    /// Deposit held by the operator.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub deposit: Option<i64>,
    /// Part of a pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle: Option<bool>,
    /// Prepaid credit.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub credit: Option<i64>,
    /// Part of the credit that was a gift.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub bonus: Option<i64>,
    /// Day of the last top-up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_top_up: Option<Date>,
    /// Amount of the last top-up.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub last_top_up_amount: Option<i64>,
    /// The credit is a bundle for a period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle_prepaid: Option<bool>,
    /// Tops itself up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_top_up: Option<bool>,
    /// How long credit is valid after a top-up, by the terms, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_months: Option<u32>,
    /// Fee that the operator's terms ask for a refund of credit.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub refund_fee: Option<i64>,
    /// Credit below which the operator refunds nothing.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub refund_minimum: Option<i64>,
    /// A device that came cheaper with the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// Where notices go, read off the bill or the terms; wins over the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_to: Option<SendTo>,
    /// A port that is asked, agreed or done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<Port>,
    /// The operator announced a change of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_notice: Option<ChangeNotice>,
    /// How the contract was concluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale: Option<Sale>,
    /// Who gets the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Transfer>,
    /// What the person wants for this line; overrides the wish of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Wish>,
}

/// A device that came cheaper with the contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// Value of the device when it was got.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// What the person paid for it.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub own_price: Option<i64>,
    /// Months over which it is written off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Day when it was got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub got: Option<Date>,
    /// The contract's own amounts, position m after m completed months.
    #[serde(default, with = "money::euros", skip_serializing_if = "Vec::is_empty")]
    pub table: Vec<i64>,
}

/// Where notices go, as the bill or the terms say.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendTo {
    /// Postal address, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub post: Vec<String>,
    /// Mail address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
}

/// A port of the number to another operator.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Port {
    /// Day of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested: Option<Date>,
    /// Day agreed for the port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Date>,
    /// Day when it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Date>,
    /// The operator that receives the number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub new_operator: String,
    /// The person waived the month in which the number can still be ported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window_waived: Option<bool>,
}

/// Why the operator changes the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// A higher price.
    Price,
    /// An index clause that the contract holds.
    Index,
    /// Only to the benefit of the subscriber.
    Benefit,
    /// Purely administrative.
    Administrative,
    /// Imposed by law.
    Law,
    /// Anything else.
    Other,
}

/// The operator announced a change of the contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeNotice {
    /// Day when the announcement came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Date>,
    /// What kind of change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ChangeKind>,
}

/// How the contract was concluded.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sale {
    /// Day of conclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluded: Option<Date>,
    /// By telephone, on the web, or away from a shop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_distance: Option<bool>,
    /// The right to withdraw was explained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub informed: Option<bool>,
}

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
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// Who gets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<TransferRelation>,
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

/// What the person wants.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// Which way out.
    #[serde(default)]
    pub outcome: Outcome,
    /// The number must live on.
    #[serde(default)]
    pub keep_number: bool,
    /// The day on which the contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Why, in the person's own word; never sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Facts {
    /// Returns the wish that holds for a line.
    pub fn wish_of<'a>(&'a self, line: &'a Line) -> &'a Wish {
        line.wish.as_ref().unwrap_or(&self.wish)
    }

    /// Returns the source of a fact, by dotted key.
    pub fn source_of(&self, key: &str) -> FactSource {
        self.source_of.get(key).copied().unwrap_or(self.source)
    }
}

impl Line {
    /// Returns the months of the fixed term, none for an indefinite contract.
    pub fn term_months(&self) -> Option<u32> {
        self.fixed_months.filter(|months| *months > 0)
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
masked_debug!(Subscriber, Helper, Line, SendTo);
