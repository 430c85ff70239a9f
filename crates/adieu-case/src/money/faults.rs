//! Amounts that do not add up: each a finding that names the facts, never a crash and never a silent repair.
//!
//! It must never judge what is merely unusual.

use adieu_facts::{Device, Facts};

/// Amounts that cannot all be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyFault {
    /// What does not add up.
    pub kind: FaultKind,
    /// Keys of the facts that contradict each other.
    pub keys: Vec<String>,
    /// By how much, in cents of euro.
    pub by_eur_cents: i64,
}

/// What does not add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// What was paid and what is disputed are more than the bill.
    PaidAndDisputed,
    /// The closing fees are more than the bill.
    FeesAboveBill,
    /// The person paid more for the device than it is worth.
    PriceAboveValue,
    /// The contract's table begins above what the device cost the operator.
    TableAboveValue,
}

impl FaultKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PaidAndDisputed => "paid-and-disputed",
            Self::FeesAboveBill => "fees-above-bill",
            Self::PriceAboveValue => "price-above-value",
            Self::TableAboveValue => "table-above-value",
        }
    }
}

/// Returns every set of amounts that cannot all be right.
pub(super) fn faults(facts: &Facts) -> Vec<MoneyFault> {
    let mut faults = Vec::new();
    let mut above = |kind, keys: &[String], more: i64, less: i64| {
        if more > less {
            let by_eur_cents = more.saturating_sub(less);
            faults.push(MoneyFault { kind, keys: keys.to_vec(), by_eur_cents });
        }
    };
    if let Some((bill, amount)) = facts.bill.as_ref().and_then(|bill| Some((bill, bill.amount?))) {
        if let (Some(paid), Some(disputed)) = (bill.paid, bill.disputed) {
            let keys = ["bill.amount", "bill.paid", "bill.disputed"].map(str::to_owned);
            above(FaultKind::PaidAndDisputed, &keys, paid.saturating_add(disputed), amount);
        }
        if let Some(fees) = bill.fees {
            let keys = ["bill.amount", "bill.fees"].map(str::to_owned);
            above(FaultKind::FeesAboveBill, &keys, fees, amount);
        }
    }
    for (index, line) in facts.lines.iter().enumerate() {
        let Some(device) = &line.device else { continue };
        let key = |name: &str| format!("line.{index}.device.{name}");
        let Some(value) = device.value else { continue };
        let own = device.own_price.unwrap_or(0);
        above(FaultKind::PriceAboveValue, &[key("value"), key("own_price")], own, value);
        if let Some(first) = first_of_table(device) {
            let worth = value.saturating_sub(own).max(0);
            above(FaultKind::TableAboveValue, &[key("table"), key("value")], first, worth);
        }
    }
    faults
}

fn first_of_table(device: &Device) -> Option<i64> {
    device.table.first().copied()
}
