//! R09: no compensation where there is no fixed term, or none any more.
//!
//! It must never speak for a larger firm, nor for the device.

use super::INDEFINITE_FEE;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::{Protection, Situation, Term};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let protection = situation.protection();
    match protection {
        Protection::Unknown => Draft::needs(&[MissingFact::Workers]),
        Protection::Big => Draft::does_not_apply(Reason::NotProtected).because(Reason::TermsDecide),
        Protection::Protected | Protection::Estate => protection.mark(protected(situation)),
    }
}

fn protected(situation: &Situation<'_>) -> Draft {
    let term = situation.term();
    match term {
        Term::Indefinite | Term::Prolonged | Term::AssumedProlonged { .. } => {
            let device = situation.line.device_told().is_some().then_some(Reason::DeviceApart);
            let (amount, _) = situation.euro(&INDEFINITE_FEE);
            let reason = match amount {
                0 => Reason::NoFeeIndefinite,
                _ => Reason::FeeIndefinite { amount },
            };
            let draft = Draft::applies(reason).amount(amount).because_of(device);
            untold(situation, term.mark(draft))
        }
        Term::Inside => Draft::does_not_apply(Reason::InsideTerm)
            .because(Reason::DecidedBy { question: Question::EarlyFee }),
        Term::Unknown => Draft::needs(&[MissingFact::Start]),
    }
}

/// Nobody said that there is no fixed term: it is counted as none, and that is less sure.
fn untold(situation: &Situation<'_>, draft: Draft) -> Draft {
    let line = situation.line;
    if line.fixed_months.is_some() || line.prolonged == Some(true) {
        return draft;
    }
    draft.at_most(Confidence::Medium).because(Reason::TermNotTold)
}
