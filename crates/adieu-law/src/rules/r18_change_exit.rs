//! R18: after a change of the contract, a free exit for three months.
//!
//! It must never promise that the device is free too: the law is silent on it.

use jiff::civil::Date;

use super::CHANGE_EXIT;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::ChangeKind;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(change) = &situation.line.change_notice else {
        return Draft::does_not_apply(Reason::NoChangeAnnounced);
    };
    match (change.kind, change.received) {
        (None, received) => {
            let received = received.is_none().then_some(MissingFact::ChangeReceived);
            let missing: Vec<MissingFact> =
                received.into_iter().chain([MissingFact::ChangeKind]).collect();
            Draft::needs(&missing)
        }
        (Some(ChangeKind::Index), _) => Draft::does_not_apply(Reason::NoExitIndex),
        (Some(ChangeKind::Benefit), _) => Draft::does_not_apply(Reason::NoExitBenefit),
        (Some(ChangeKind::Administrative), _) => {
            Draft::does_not_apply(Reason::NoExitAdministrative)
        }
        (Some(ChangeKind::Law), _) => Draft::does_not_apply(Reason::NoExitLaw),
        (Some(ChangeKind::Price | ChangeKind::Other), None) => {
            Draft::needs(&[MissingFact::ChangeReceived])
        }
        (Some(ChangeKind::Price | ChangeKind::Other), Some(received)) => exit(situation, received),
    }
}

fn exit(situation: &Situation<'_>, received: Date) -> Draft {
    let date = add_months(received, situation.number(&CHANGE_EXIT));
    if situation.on > date {
        return Draft::does_not_apply(Reason::ExitOver { date }).date(date);
    }
    let exit = Reason::ExitFree { date };
    if situation.line.device_told().is_none() {
        return Draft::applies(exit).date(date);
    }
    match device_left(situation) {
        Some(0) => Draft::applies(exit).date(date),
        left => {
            let draft = Draft::uncertain(exit)
                .date(date)
                .because(Reason::ExitDeviceMayStay)
                .at_most(Confidence::Medium);
            match left {
                Some(cents) => draft.amount(0).amount_max(cents),
                None => draft,
            }
        }
    }
}

/// Returns the most that may stay due for the device: the contract's table, else our reckoning.
fn device_left(situation: &Situation<'_>) -> Option<i64> {
    let reckoned = situation.draft_of(Question::DeviceReckoned);
    situation.draft_of(Question::DevicePrice).amount.or(reckoned.amount_max).or(reckoned.amount)
}
