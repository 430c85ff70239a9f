//! R47: where the law leaves a larger firm or a machine-to-machine line to its contract.
//!
//! It must never read silence of the terms as free, nor as "at once".

use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::add_days;
use crate::question::Question;
use crate::reason::{LeavingReason, Reason};
use crate::situation::{Protection, Situation, Term};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    if !situation.leaves_by_notice_or_port() {
        return Draft::does_not_apply(Reason::NoNoticeWished);
    }
    let protection = situation.protection();
    if situation.is_m2m() {
        return machine(situation, protection);
    }
    match protection {
        Protection::Protected | Protection::Estate => protection.mark(law_decides(situation)),
        Protection::Big => big(situation),
        Protection::Unknown => match situation.draft_of(Question::Protected).outcome {
            FindingOutcome::NotCovered => {
                terms(situation, &[]).because(Reason::Leaving(LeavingReason::ProtectionUnread))
            }
            FindingOutcome::Applies
            | FindingOutcome::DoesNotApply
            | FindingOutcome::Uncertain
            | FindingOutcome::Needs => Draft::needs(&[MissingFact::Workers]),
        },
    }
}

fn machine(situation: &Situation<'_>, protection: Protection) -> Draft {
    let limited = match protection {
        Protection::Protected | Protection::Estate => {
            Some(Reason::Leaving(LeavingReason::FeeLimitedBeside))
        }
        Protection::Big | Protection::Unknown => None,
    };
    terms(situation, &[]).because_of(limited)
}

fn law_decides(situation: &Situation<'_>) -> Draft {
    let chosen = situation.wishes_port()
        || matches!(situation.term(), Term::Prolonged | Term::AssumedProlonged { .. });
    let question = if chosen { Question::EndMoment } else { Question::EndLeftOpen };
    Draft::does_not_apply(Reason::Leaving(LeavingReason::LawDecides))
        .because(Reason::DecidedBy { question })
}

fn big(situation: &Situation<'_>) -> Draft {
    if situation.wishes_port() {
        return terms(situation, &[]).because(Reason::BigPortReading);
    }
    let term = situation.term();
    match term {
        Term::Prolonged | Term::AssumedProlonged { .. } => term
            .mark(Draft::does_not_apply(Reason::DecidedBy { question: Question::EndOfLargerFirm })),
        Term::Indefinite | Term::Inside => terms(situation, &[]),
        Term::Unknown => terms(situation, &[MissingFact::Start]),
    }
}

/// Returns what the recorded terms ask, or asks for them.
fn terms(situation: &Situation<'_>, first: &[MissingFact]) -> Draft {
    let line = situation.line;
    let date = situation.end().max(situation.on);
    let latest = line.notice_days.map(|days| date.max(add_days(situation.notice_day(), days)));
    let max = line.early_fee_terms;
    let known =
        [(latest.is_some(), MissingFact::NoticeDays), (max.is_some(), MissingFact::EarlyFeeTerms)];
    let unknown = known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact);
    let missing: Vec<MissingFact> = first.iter().copied().chain(unknown).collect();
    let mut draft = match (latest, max) {
        (Some(latest), Some(max)) if missing.is_empty() => {
            Draft::uncertain(Reason::Leaving(LeavingReason::TermsAsk { latest, max }))
        }
        (_, _) => Draft::needs(&missing),
    };
    if let Some(latest) = latest {
        draft = draft.date(date).date_latest(latest);
    }
    if let Some(max) = max {
        draft = draft.amount_max(max);
    }
    let port = situation.wishes_port().then_some(Reason::Leaving(LeavingReason::PortMayCost));
    draft.because(Reason::TermsDecide).because_of(port)
}
