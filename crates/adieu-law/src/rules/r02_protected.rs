//! R02: consumers and firms with few workers are protected.
//!
//! It must never guess how many workers a firm has.

use super::WORKERS_MAX;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::SubscriberKind;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let holder = &situation.facts.subscriber;
    let max = situation.number(&WORKERS_MAX);
    match (holder.kind, holder.workers) {
        (SubscriberKind::Consumer, _) => Draft::applies(Reason::ProtectedConsumer),
        (SubscriberKind::Estate, _) => {
            Draft::uncertain(Reason::EstateUnsettled).at_most(Confidence::Medium)
        }
        (SubscriberKind::Business, None) => Draft::needs(&[MissingFact::Workers]),
        (SubscriberKind::Business, Some(workers)) if workers <= max => {
            Draft::applies(Reason::ProtectedFirm { workers, max })
        }
        (SubscriberKind::Business, Some(workers)) => {
            Draft::does_not_apply(Reason::BigFirm { workers, max })
        }
    }
}
