//! R45: in a move by Easy Switch, a mobile line without a mark stays where it is, and is billed.
//!
//! It must never take silence on the mark for an end.

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::{EasySwitch, SwitchMark};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let switch = situation.line.easy_switch.as_ref();
    match (situation.line.bundle, switch) {
        (Some(false), _) => Draft::does_not_apply(Reason::Leaving(LeavingReason::MobileOnly)),
        (None, None) => Draft::does_not_apply(Reason::Leaving(LeavingReason::NoPackTold)),
        (Some(true), None) => Draft::needs(&[MissingFact::SwitchUsed]),
        (Some(true) | None, Some(switch)) => of_switch(situation, switch),
    }
}

fn of_switch(situation: &Situation<'_>, switch: &EasySwitch) -> Draft {
    match (switch.used, switch.mark) {
        (Some(false), _) => Draft::does_not_apply(Reason::Leaving(LeavingReason::NotEasySwitch))
            .because(Reason::DecidedBy { question: Question::PackLeftovers }),
        (None, None) => Draft::needs(&[MissingFact::SwitchUsed]),
        (Some(true), None) => Draft::needs(&[MissingFact::SwitchMark])
            .because(Reason::Leaving(LeavingReason::SwitchMarkWanted)),
        (Some(true) | None, Some(mark)) => marked(situation, mark),
    }
}

fn marked(situation: &Situation<'_>, mark: SwitchMark) -> Draft {
    match mark {
        SwitchMark::None => {
            let firms =
                situation.is_business().then_some(Reason::Leaving(LeavingReason::EasySwitchFirms));
            Draft::applies(Reason::Leaving(LeavingReason::SwitchUnmarked))
                .because(Reason::Leaving(LeavingReason::SwitchMarkWanted))
                .because_of(firms)
        }
        SwitchMark::Port => Draft::does_not_apply(Reason::Leaving(LeavingReason::SwitchMarkedPort))
            .because(Reason::DecidedBy { question: Question::PortEndsContract }),
        SwitchMark::Cancel => {
            Draft::does_not_apply(Reason::Leaving(LeavingReason::SwitchMarkedCancel))
                .because(Reason::DecidedBy { question: Question::PackLeftovers })
        }
    }
}
