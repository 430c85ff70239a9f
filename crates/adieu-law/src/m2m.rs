//! How far each rule reaches machine-to-machine lines.
//!
//! It must never treat a data card of a person as such a line: only `use = "m2m"` counts.

use serde::Deserialize;

use crate::confidence::Confidence;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::question::Question;
use crate::reason::Reason;
use crate::rules::WORKERS_MAX;
use crate::situation::Situation;
use adieu_facts::SubscriberKind;

/// How far a rule reaches machine-to-machine lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum M2mReach {
    /// As any other line.
    AsOthers,
    /// Not at all.
    NotCovered,
    /// Only those of consumers, small firms and small non-profits.
    SmallHolders,
}

/// How a rule came to reach a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// Without a doubt.
    Plainly,
    /// As a small firm, because it has few workers.
    AsSmallFirm {
        /// The most workers that count.
        max: u32,
    },
    /// As the line of a consumer who died.
    AsEstate,
}

/// Returns how a rule reaches the line, or the draft that says why it does not.
pub(crate) fn reach(reach: M2mReach, situation: &Situation<'_>) -> Result<Reached, Box<Draft>> {
    match reach {
        M2mReach::AsOthers => Ok(Reached::Plainly),
        M2mReach::NotCovered | M2mReach::SmallHolders if !situation.is_m2m() => {
            Ok(Reached::Plainly)
        }
        M2mReach::NotCovered => Err(Box::new(Draft::not_covered(Reason::M2mOutside))),
        M2mReach::SmallHolders => small_holder(situation),
    }
}

fn small_holder(situation: &Situation<'_>) -> Result<Reached, Box<Draft>> {
    let holder = &situation.facts.subscriber;
    match (holder.kind, holder.small_firm) {
        (SubscriberKind::Consumer, _) => Ok(Reached::Plainly),
        (SubscriberKind::Estate, _) => Ok(Reached::AsEstate),
        (SubscriberKind::Business, Some(true)) => Ok(Reached::Plainly),
        (SubscriberKind::Business, small) => few_workers(situation, small),
    }
}

fn few_workers(situation: &Situation<'_>, small: Option<bool>) -> Result<Reached, Box<Draft>> {
    match (situation.draft_of(Question::Protected).outcome, small) {
        (FindingOutcome::Applies, _) => {
            let max = situation.find_number(&WORKERS_MAX).unwrap_or_default();
            Ok(Reached::AsSmallFirm { max })
        }
        (_, Some(_)) => Err(Box::new(Draft::not_covered(Reason::M2mSmallOnly))),
        (FindingOutcome::Needs, None) => Err(Box::new(Draft::needs(&[MissingFact::Workers]))),
        (
            FindingOutcome::DoesNotApply | FindingOutcome::Uncertain | FindingOutcome::NotCovered,
            None,
        ) => Err(Box::new(Draft::needs(&[MissingFact::SmallFirm]).because(Reason::M2mSmallOnly))),
    }
}

impl Reached {
    /// Adds to a draft what follows from how the line was reached.
    pub(crate) fn mark(self, draft: Draft) -> Draft {
        match self {
            Reached::Plainly => draft,
            Reached::AsSmallFirm { max } => {
                draft.at_most(Confidence::Medium).because(Reason::M2mSmallReading { max })
            }
            Reached::AsEstate => {
                draft.at_most(Confidence::Medium).because(Reason::EstateAsConsumer)
            }
        }
    }
}
