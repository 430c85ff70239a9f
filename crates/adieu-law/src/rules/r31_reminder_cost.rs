//! R31: what a reminder may cost, where two laws do not agree.
//!
//! It must never hide that they disagree, nor call excessive what one of them allows.

use super::consumer_debt::{Reach, bill};
use super::{ECA_REMINDER, FREE_DATES, REMINDER_MAX};
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::BillingReason;
use crate::situation::Situation;
use adieu_facts::SubscriberKind;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = match bill(situation) {
        Ok(bill) => bill,
        Err(draft) => return *draft,
    };
    let (Some(fee), Some(missed)) = (bill.reminder_fee, bill.missed_dates) else {
        let known = [
            (bill.missed_dates.is_some(), MissingFact::MissedDates),
            (bill.reminder_fee.is_some(), MissingFact::ReminderFee),
        ];
        let needs: Vec<MissingFact> =
            known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect();
        return Draft::needs(&needs);
    };
    let cost = Cost { fee, postage: bill.postage.unwrap_or(0), missed };
    if cost.whole() == 0 {
        return Draft::does_not_apply(BillingReason::ReminderFree);
    }
    match Laws::of(situation) {
        Laws::Unknown => Draft::needs(&[MissingFact::Start]).amount(0).amount_max(cost.whole()),
        Laws::TelecomAct => telecom_act(situation, &cost),
        Laws::Both { free, lower } => {
            situation.protection().mark(both(situation, &cost, free, lower))
        }
    }
}

/// What was charged, and how many due dates of the year were missed by then.
struct Cost {
    fee: i64,
    postage: i64,
    missed: u32,
}

impl Cost {
    fn whole(&self) -> i64 {
        self.fee.saturating_add(self.postage)
    }
}

/// Which laws speak of the reminder.
enum Laws {
    /// The telecom act alone.
    TelecomAct,
    /// The rules on consumer debts beside it.
    Both {
        /// Missed due dates a year whose reminders are free.
        free: u32,
        /// What a later reminder may cost by them.
        lower: i64,
    },
    /// It depends on the first day of the contract.
    Unknown,
}

impl Laws {
    fn of(situation: &Situation<'_>) -> Laws {
        if situation.facts.subscriber.kind == SubscriberKind::Business {
            return Laws::TelecomAct;
        }
        let limits = (situation.find_number(&FREE_DATES), situation.find_euro(REMINDER_MAX.id));
        let (Some(free), Some((lower, _))) = limits else { return Laws::TelecomAct };
        match Reach::of(situation) {
            Reach::Covered => Laws::Both { free, lower },
            Reach::OlderContract { .. } => Laws::TelecomAct,
            Reach::StartUnknown => Laws::Unknown,
        }
    }
}

fn telecom_act(situation: &Situation<'_>, cost: &Cost) -> Draft {
    let (upper, _) = situation.euro(&ECA_REMINDER);
    let alone = BillingReason::TelecomActAlone { upper };
    // The first missed due date of a year has the first reminder.
    let contest = if cost.missed <= 1 { cost.whole() } else { cost.fee.saturating_sub(upper) };
    if contest > 0 {
        Draft::applies(alone)
            .amount(contest)
            .because(BillingReason::ReminderContest { amount: contest })
    } else {
        Draft::does_not_apply(alone).because(BillingReason::WithinTelecomAct { upper })
    }
}

fn both(situation: &Situation<'_>, cost: &Cost, free: u32, lower: i64) -> Draft {
    let (upper, _) = situation.euro(&ECA_REMINDER);
    if cost.missed <= free {
        let amount = cost.whole();
        let draft = Draft::applies(BillingReason::FreeReminders { dates: free })
            .amount(amount)
            .because(BillingReason::ReminderContest { amount });
        // Of the first reminder both laws say the same.
        return if cost.missed <= 1 { draft } else { draft.at_most(Confidence::Medium) };
    }
    let excess = cost.fee.saturating_sub(lower);
    let over = cost.fee.saturating_sub(upper);
    let postage = (cost.postage > 0).then_some(BillingReason::PostageOnTop);
    if over > 0 {
        Draft::applies(BillingReason::ReminderClearlyOver { amount: over, upper })
            .amount(over)
            .amount_max(excess)
            .because(BillingReason::ReminderContest { amount: excess })
    } else if excess > 0 {
        Draft::uncertain(BillingReason::ReminderBetween { excess, lower, upper })
            .amount(0)
            .amount_max(excess)
            .at_most(Confidence::Medium)
    } else {
        Draft::does_not_apply(BillingReason::ReminderWithin { lower }).because_of(postage)
    }
}
