//! R50: no operator and no shop may copy a Belgian identity card.
//!
//! It must never call a copy allowed: where the law is silent, another proof comes first.

use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::{IdAsked, IdKind};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let holder = &situation.facts.subscriber;
    match holder.id_kind {
        None => Draft::needs(&[MissingFact::IdKind]),
        Some(IdKind::BelgianEid) => belgian(holder.id_asked),
        Some(IdKind::ResidenceCard) => other()
            .because(Reason::Leaving(LeavingReason::ResidenceCardUnread))
            .at_most(Confidence::Medium),
        Some(IdKind::Passport | IdKind::ForeignId | IdKind::Other) => other(),
    }
}

/// An operator or a shop is the one who asks, while nothing else is told.
fn belgian(asked: Option<IdAsked>) -> Draft {
    let show = Reason::Leaving(LeavingReason::EidShowInstead);
    match asked {
        Some(IdAsked::Operator) => {
            Draft::applies(Reason::Leaving(LeavingReason::EidNoCopy)).because(show)
        }
        None => Draft::applies(Reason::Leaving(LeavingReason::EidNoCopy))
            .because(show)
            .because(Reason::Leaving(LeavingReason::EidCopyOpen)),
        Some(IdAsked::Notice | IdAsked::Other) => {
            Draft::uncertain(Reason::Leaving(LeavingReason::EidCopyOpen))
                .because(show)
                .at_most(Confidence::Medium)
        }
    }
}

fn other() -> Draft {
    Draft::does_not_apply(Reason::Leaving(LeavingReason::OtherPaper))
        .because(Reason::Leaving(LeavingReason::WatermarkCopy))
        .by_our_choice()
}
