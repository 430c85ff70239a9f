//! R05: where the law leaves the end open, a range from the chosen day to the end of the operator's notice.
//!
//! It must never read an unknown notice clause as "no notice".

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_days;
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
        Protection::Big => Draft::does_not_apply(Reason::NotProtected)
            .because(Reason::DecidedBy { question: Question::EndOfLargerFirm })
            .because(Reason::TermsDecide),
        Protection::Protected | Protection::Estate => protection.mark(protected(situation)),
    }
}

fn protected(situation: &Situation<'_>) -> Draft {
    let chosen_moment = Reason::DecidedBy { question: Question::EndMoment };
    if situation.wishes_port() {
        return Draft::does_not_apply(chosen_moment);
    }
    let term = situation.term();
    match term {
        Term::Prolonged | Term::AssumedProlonged { .. } => {
            term.mark(Draft::does_not_apply(chosen_moment))
        }
        Term::Indefinite | Term::Inside => open(situation),
        Term::Unknown => Draft::needs(&[MissingFact::Start]),
    }
}

fn open(situation: &Situation<'_>) -> Draft {
    let date = situation.end().max(situation.on);
    let named = situation.end_date().is_ok();
    let draft = match situation.line.notice_days {
        None => Draft::uncertain(match named {
            true => Reason::EndOpenNoticeUnknown { date },
            false => Reason::EndOpenTodayUnknown,
        })
        .missing(&[MissingFact::NoticeDays]),
        Some(days) => {
            let latest = date.max(add_days(situation.notice_day(), days));
            let draft = if !named {
                Draft::uncertain(Reason::EndOpenToday { latest })
            } else if latest == date {
                Draft::uncertain(Reason::EndOpenSameDay { date })
            } else {
                Draft::uncertain(Reason::EndOpenBetween { date, latest })
                    .because(Reason::PlanToLatest { latest })
            };
            draft.date_latest(latest)
        }
    };
    draft.date(date).because(Reason::NameDateInNotice)
}
