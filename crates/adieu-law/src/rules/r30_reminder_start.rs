//! R30: until when a consumer pays without a penalty after a first reminder.
//!
//! It must never name the later of two counts as the day to pay.

use jiff::civil::Date;

use super::consumer_debt::{Reach, consumer_bill};
use super::{REMINDER_POST, REMINDER_TERM};
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_days;
use crate::reason::BillingReason;
use crate::situation::Situation;
use adieu_facts::{Bill, ReminderChannel};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let bill = match consumer_bill(situation) {
        Ok(bill) => bill,
        Err(draft) => return *draft,
    };
    let Some(sent) = bill.reminder_sent else {
        let channel = bill.reminder_channel.is_none().then_some(MissingFact::ReminderChannel);
        let needs: Vec<MissingFact> =
            [MissingFact::ReminderSent].into_iter().chain(channel).collect();
        return Draft::needs(&needs);
    };
    if let Some(draft) = Reach::of(situation).outside() {
        return draft;
    }
    let draft = match bill.reminder_channel {
        Some(channel) => decided(situation, &bill, Term::of(situation, sent, channel)),
        None => either(situation, sent),
    };
    situation.protection().mark(draft.at_most(Confidence::Medium))
}

/// The days that both ways of counting give.
struct Term {
    date: Date,
    latest: Date,
    channel: ReminderChannel,
}

impl Term {
    fn of(situation: &Situation<'_>, sent: Date, channel: ReminderChannel) -> Term {
        let start = match channel {
            ReminderChannel::Paper => {
                let calendar = situation.law.calendar();
                calendar.add_working_days_and_saturdays(sent, situation.number(&REMINDER_POST))
            }
            ReminderChannel::Electronic => add_days(sent, 1),
        };
        let days = situation.number(&REMINDER_TERM);
        let date = add_days(start, days.saturating_sub(1));
        Term { date, latest: add_days(start, days), channel }
    }
}

fn decided(situation: &Situation<'_>, bill: &Bill, term: Term) -> Draft {
    let Term { date, latest, channel } = term;
    let draft = Draft::applies(BillingReason::PayWithoutPenaltyBy { date })
        .date(date)
        .date_latest(latest)
        .because(BillingReason::OneDayMore { latest })
        .because_of((channel == ReminderChannel::Paper).then_some(BillingReason::SaturdayCounted));
    match bill.penalty.filter(|penalty| *penalty > 0) {
        Some(amount) if situation.on <= date => {
            draft.amount(amount).because(BillingReason::PenaltyTooEarly { amount })
        }
        Some(_) if situation.on <= latest => draft.because(BillingReason::BetweenCounts),
        Some(_) | None if situation.on > latest => draft.because(BillingReason::TermRunOut),
        Some(_) | None => draft,
    }
}

/// Gives the range while it is not known how the reminder came.
fn either(situation: &Situation<'_>, sent: Date) -> Draft {
    let date = Term::of(situation, sent, ReminderChannel::Electronic).date;
    let latest = Term::of(situation, sent, ReminderChannel::Paper).date;
    Draft::needs(&[MissingFact::ReminderChannel])
        .date(date)
        .date_latest(latest)
        .because(BillingReason::DependsOnChannel { date, latest })
}
