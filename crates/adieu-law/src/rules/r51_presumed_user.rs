//! R51: who is identified for a prepaid card stays its presumed user until the card is dead.
//!
//! It must never suggest to give or sell an active card.

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::{ContractKind, Outcome};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    match (situation.line.contract, situation.wish().outcome) {
        (None, _) => Draft::needs(&[MissingFact::Contract]),
        (Some(ContractKind::Postpaid | ContractKind::Hybrid), _) => {
            Draft::does_not_apply(Reason::Leaving(LeavingReason::OnlyPrepaidPresumed))
        }
        (Some(ContractKind::Prepaid), Outcome::Port) => {
            Draft::does_not_apply(Reason::DecidedBy { question: Question::PortEndsContract })
        }
        (Some(ContractKind::Prepaid), Outcome::ToPrepaid | Outcome::Pause | Outcome::Nothing) => {
            Draft::does_not_apply(Reason::Leaving(LeavingReason::CardStays))
        }
        (Some(ContractKind::Prepaid), Outcome::Transfer) => {
            presumed().because(Reason::Leaving(LeavingReason::ActiveToFamilyOnly))
        }
        (Some(ContractKind::Prepaid), Outcome::End | Outcome::Lapse | Outcome::Compare) => {
            presumed()
        }
    }
}

fn presumed() -> Draft {
    Draft::applies(Reason::Leaving(LeavingReason::PresumedUser))
        .because(Reason::Leaving(LeavingReason::KeepOrDestroy))
        .by_our_choice()
}
