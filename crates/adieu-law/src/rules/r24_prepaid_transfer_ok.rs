//! R24: to whom an active prepaid card may be handed over.
//!
//! It must never allow a hand-over to somebody who is not on the list.

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::{ContractKind, Outcome, TransferRelation};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let transfer = situation.line.transfer.as_ref();
    if transfer.is_none() && situation.wish().outcome != Outcome::Transfer {
        return Draft::does_not_apply(Reason::NoTransferWished);
    }
    match (situation.line.contract, transfer.and_then(|transfer| transfer.relation)) {
        (None, _) => Draft::needs(&[MissingFact::Contract]),
        (Some(ContractKind::Postpaid | ContractKind::Hybrid), _) => {
            Draft::does_not_apply(Reason::TransferPostpaid)
        }
        (Some(ContractKind::Prepaid), None) => Draft::needs(&[MissingFact::TransferRelation]),
        (Some(ContractKind::Prepaid), Some(relation)) => to(relation),
    }
}

fn to(relation: TransferRelation) -> Draft {
    match relation {
        TransferRelation::Parent
        | TransferRelation::Grandparent
        | TransferRelation::Child
        | TransferRelation::Grandchild
        | TransferRelation::Sibling
        | TransferRelation::Spouse
        | TransferRelation::Cohabitant
        | TransferRelation::Ward => Draft::applies(Reason::TransferFamily),
        TransferRelation::Other => Draft::does_not_apply(Reason::TransferNotAllowed),
    }
}
