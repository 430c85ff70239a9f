//! What rules R30 to R33 share: whose bills they speak of, and since when.
//!
//! It must never decide what a bill may cost: that is the work of each rule.

use jiff::civil::Date;

use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::BillingReason;
use crate::situation::Situation;
use adieu_facts::{Bill, SubscriberKind};

/// The parameter whose first day is that of the rules on consumer debts, for new contracts.
const NEW_CONTRACTS: &str = "reminder_term_days";
/// The parameter whose first day is that of the same rules for older contracts.
const OLDER_CONTRACTS: &str = "consumer_debt_older";

/// How the rules on consumer debts reach a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// They cover it.
    Covered,
    /// The contract is older, and the delay arose before this day.
    OlderContract {
        /// First day of the delays that they cover under older contracts.
        from: Date,
    },
    /// It depends on the first day of the contract.
    StartUnknown,
}

impl Reach {
    /// Returns how the rules reach the bill of a line.
    pub(super) fn of(situation: &Situation<'_>) -> Reach {
        let start = situation.line.start;
        let new = start.is_some_and(|start| situation.was_in_force(NEW_CONTRACTS, start));
        if new || situation.was_in_force(OLDER_CONTRACTS, delay_day(situation)) {
            return Reach::Covered;
        }
        let first = situation.law.parameter(OLDER_CONTRACTS).and_then(|p| p.versions.first());
        match (start, first.and_then(|version| version.in_force_from)) {
            (Some(_), Some(from)) => Reach::OlderContract { from },
            (None, _) | (Some(_), None) => Reach::StartUnknown,
        }
    }

    /// Returns what a rule that knows nothing else says of a bill that it does not reach.
    pub(super) fn outside(self) -> Option<Draft> {
        match self {
            Reach::Covered => None,
            Reach::OlderContract { from } => {
                Some(Draft::not_covered(BillingReason::OlderContract { from }))
            }
            Reach::StartUnknown => Some(Draft::needs(&[MissingFact::Start])),
        }
    }
}

/// Returns the day on which the delay arose, as far as the facts tell it.
fn delay_day(situation: &Situation<'_>) -> Date {
    let bill = situation.facts.bill.as_ref();
    let after_due = bill.and_then(|bill| bill.due).and_then(|due| due.tomorrow().ok());
    after_due.or(bill.and_then(|bill| bill.reminder_sent)).unwrap_or(situation.on)
}

/// Returns the bill, or what a rule on bills says where there cannot be one.
pub(super) fn bill(situation: &Situation<'_>) -> Result<Bill, Box<Draft>> {
    match &situation.facts.bill {
        Some(bill) => Ok(bill.clone()),
        None if situation.is_prepaid() => {
            Err(Box::new(Draft::does_not_apply(BillingReason::NoBillOnPrepaid)))
        }
        None => Ok(Bill::default()),
    }
}

/// Returns the bill of a consumer that these rules cover, or what they say of any other.
pub(super) fn consumer_bill(situation: &Situation<'_>) -> Result<Bill, Box<Draft>> {
    let bill = bill(situation)?;
    match situation.facts.subscriber.kind {
        SubscriberKind::Business => {
            let draft = Draft::does_not_apply(BillingReason::ConsumersOnly);
            Err(Box::new(draft.at_most(Confidence::Medium)))
        }
        SubscriberKind::Consumer | SubscriberKind::Estate => Ok(bill),
    }
}
