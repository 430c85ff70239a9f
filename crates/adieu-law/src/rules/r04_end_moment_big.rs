//! R04: a larger firm whose contract was tacitly prolonged owes a notice of at most one month.
//!
//! It must never read "does not apply" as free: then the terms decide.

use super::BIG_NOTICE;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
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
        Protection::Protected | Protection::Estate => {
            protection.mark(Draft::does_not_apply(Reason::NotBig).because(deciding(situation)))
        }
        Protection::Big if situation.wishes_port() => elsewhere(),
        Protection::Big => big(situation),
    }
}

fn big(situation: &Situation<'_>) -> Draft {
    let term = situation.term();
    match term {
        Term::Prolonged | Term::AssumedProlonged { .. } => {
            let months = situation.number(&BIG_NOTICE);
            let date = add_months(situation.notice_day(), months);
            term.mark(Draft::applies(Reason::BigNoticeLatest { date, months }).date(date))
        }
        Term::Indefinite | Term::Inside => elsewhere(),
        Term::Unknown => Draft::needs(&[MissingFact::Start]),
    }
}

fn elsewhere() -> Draft {
    Draft::does_not_apply(Reason::BigNoticeElsewhere).because(Reason::TermsDecide)
}

/// Names the rule that decides for a protected holder.
fn deciding(situation: &Situation<'_>) -> Reason {
    let chosen = situation.wishes_port()
        || matches!(situation.term(), Term::Prolonged | Term::AssumedProlonged { .. });
    Reason::DecidedBy { question: if chosen { Question::EndMoment } else { Question::EndLeftOpen } }
}
