//! A bill of the operator, its reminders, and a direct debit, as the person reads them off paper or account.
//!
//! An absent field means unknown; this file must never guess one, nor say what the law makes of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::money;

/// A bill, what of it is disputed, and what followed it.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bill {
    /// Number printed on the bill.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Day of the bill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Day by which it is to be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Sum of the bill.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// The part that the person disputes.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub disputed: Option<i64>,
    /// Why that part is disputed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disputed_why: Option<DisputeReason>,
    /// What was paid of the bill.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub paid: Option<i64>,
    /// Day when the final bill was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Date>,
    /// Closing or termination fees on the bill.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub fees: Option<i64>,
    /// Billing dates after the end on which no bill came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without: Option<u32>,
    /// Due dates missed in this calendar year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missed_dates: Option<u32>,
    /// Day when the first reminder was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder_sent: Option<Date>,
    /// How that reminder was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder_channel: Option<ReminderChannel>,
    /// What the operator charges for a reminder, postage apart.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub reminder_fee: Option<i64>,
    /// Postage charged for a reminder.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub postage: Option<i64>,
    /// Lump sum charged for late payment.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub penalty: Option<i64>,
    /// The contract has a clause on such a lump sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty_clause: Option<bool>,
    /// What the operator charges for reactivating the line.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub reactivation_fee: Option<i64>,
    /// Before limiting the service the operator sent what the law asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure_kept: Option<bool>,
    /// Day when the operator asked for an old sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Date>,
    /// A letter or a part payment came in between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interrupted: Option<bool>,
}

/// Why a person disputes a part of a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeReason {
    /// It is not owed at all.
    NotOwed,
    /// It is for a time after the end of the contract.
    AfterEnd,
    /// It is for a device.
    Device,
    /// It is for a service of somebody else, billed by the operator.
    ThirdParty,
    /// It is the cost of a reminder.
    ReminderCost,
    /// Anything else.
    Other,
}

/// How a reminder was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderChannel {
    /// By post.
    Paper,
    /// By e-mail, SMS or in the customer area.
    Electronic,
}

/// A direct debit on the person's account.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debit {
    /// Day on which it left the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// What it took.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// The part that the person disputes.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub disputed: Option<i64>,
    /// A mandate covered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorised: Option<bool>,
    /// Day of the next debit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Reference of the mandate.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
}
