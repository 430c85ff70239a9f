//! R21: paid-for credit comes back only with a port.
//!
//! It must never let somebody who merely ends a prepaid card count on a refund.

use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::Reason;
use crate::situation::{Protection, Situation};
use adieu_facts::{ContractKind, Line, SubscriberKind};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(contract) = situation.line.contract else {
        return Draft::needs(&[MissingFact::Contract]);
    };
    match (contract, situation.facts.subscriber.kind) {
        (ContractKind::Postpaid, _) => Draft::does_not_apply(Reason::NoRefundPostpaid),
        (ContractKind::Prepaid | ContractKind::Hybrid, SubscriberKind::Business) => {
            Draft::does_not_apply(Reason::NoRefundBusiness)
        }
        (ContractKind::Prepaid, SubscriberKind::Consumer) => credit(situation),
        (ContractKind::Prepaid, SubscriberKind::Estate) => {
            Protection::Estate.mark(credit(situation))
        }
        (ContractKind::Hybrid, SubscriberKind::Consumer | SubscriberKind::Estate) => {
            Draft::uncertain(Reason::RefundHybridOpen).at_most(Confidence::Medium)
        }
    }
}

fn credit(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    let ported = line.port.as_ref().is_some_and(|port| port.done.is_some());
    if !situation.wishes_port() && !ported {
        return Draft::does_not_apply(Reason::NoRefundWithoutPort);
    }
    let Some(credit) = line.credit else { return Draft::needs(&[MissingFact::Credit]) };
    if credit <= 0 {
        return Draft::does_not_apply(Reason::NoRefundNoCredit);
    }
    if line.bonus.is_some_and(|bonus| bonus >= credit) {
        return Draft::does_not_apply(Reason::NoRefundBonus);
    }
    if let Some(date) = expired(line).filter(|date| *date <= situation.on) {
        return Draft::does_not_apply(Reason::NoRefundExpired { date });
    }
    match line.bundle_prepaid {
        Some(true) => Draft::does_not_apply(Reason::NoRefundBundle),
        Some(false) => Draft::applies(Reason::RefundRight).because(Reason::WhileUnexpired),
        None => Draft::uncertain(Reason::RefundBundleUnknown).because(Reason::WhileUnexpired),
    }
}

/// Returns the first day without the credit, by the terms that the person recorded.
fn expired(line: &Line) -> Option<jiff::civil::Date> {
    Some(add_months(line.last_top_up?, line.validity_months?))
}
