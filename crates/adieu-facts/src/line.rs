//! One line: number, card, contract, device, port, and where its notices go.
//!
//! An absent field means unknown; this file must never guess one.

use adieu_telecom::{Iccid, Imsi, Msisdn};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::handover::{EasySwitch, Lost, NumberOwner, Pause, Transfer};
use super::sale::Sale;
use super::{LineWish, money};

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
    /// What the operator's terms ask for leaving early.
    #[serde(default, with = "money::euro", skip_serializing_if = "Option::is_none")]
    pub early_fee_terms: Option<i64>,
    /// A term longer than the legal maximum was freely agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longer_term_agreed: Option<bool>,
    /// The number came from another operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ported_in: Option<bool>,
    /// The customer area is closed already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_closed: Option<bool>,
    /// Whose the number is, where it serves at work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<NumberOwner>,
    /// The parts of the pack, each with its fate: `name: port`, `name: cancel` or `name: keep`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bundle_elements: Vec<String>,
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
    /// A pause that the person wishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
    /// The card is lost or stolen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Lost>,
    /// The pack moves by Easy Switch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub easy_switch: Option<EasySwitch>,
    /// What the person wants for this line only; the wish of the file says the rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<LineWish>,
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

impl Line {
    /// Returns the device that came with the contract; a value of nothing says that none came.
    pub fn device_told(&self) -> Option<&Device> {
        self.device.as_ref().filter(|device| device.value != Some(0))
    }

    /// Returns the months of the fixed term, none for an indefinite contract.
    pub fn term_months(&self) -> Option<u32> {
        self.fixed_months.filter(|months| *months > 0)
    }
}
