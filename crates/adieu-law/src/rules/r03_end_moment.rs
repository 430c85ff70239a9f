//! R03: the contract ends at the chosen moment, after a tacit prolongation or for a port.
//!
//! It must never promise the chosen moment where the law is silent: there R05 decides.

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::{Protection, Situation, Term};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if !situation.leaves_by_notice_or_port() {
        return situation.protection().mark(Draft::does_not_apply(Reason::NoNoticeWished));
    }
    let protection = situation.protection();
    match protection {
        Protection::Unknown => Draft::needs(&[MissingFact::Workers]),
        Protection::Big => big(situation),
        Protection::Protected | Protection::Estate => protection.mark(protected(situation)),
    }
}

fn big(situation: &Situation<'_>) -> Draft {
    let reading = situation.wishes_port().then_some(Reason::BigPortReading);
    Draft::does_not_apply(Reason::NotProtected)
        .because(Reason::DecidedBy { question: Question::EndOfLargerFirm })
        .because(Reason::TermsDecide)
        .because_of(reading)
}

fn protected(situation: &Situation<'_>) -> Draft {
    if situation.wishes_port() {
        return at_chosen_moment(situation);
    }
    let term = situation.term();
    match term {
        Term::Prolonged | Term::AssumedProlonged { .. } => term.mark(at_chosen_moment(situation)),
        Term::Indefinite | Term::Inside => Draft::does_not_apply(Reason::NotProlongedNoPort)
            .because(Reason::DecidedBy { question: Question::EndLeftOpen }),
        Term::Unknown => Draft::needs(&[MissingFact::Start]),
    }
}

fn at_chosen_moment(situation: &Situation<'_>) -> Draft {
    match situation.end_date() {
        Err(missing) => Draft::needs(&[missing]),
        Ok(end_date) => {
            let date = end_date.max(situation.on);
            Draft::applies(Reason::EndAtChosenMoment { date })
                .date(date)
                .because(Reason::FeesRunApart)
        }
    }
}
