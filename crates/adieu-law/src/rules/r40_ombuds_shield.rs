//! R40: while the Ombudsman has the case, the disputed sum is not collected.
//!
//! It must never let the undisputed part pass as on hold.

use jiff::civil::Date;

use super::OMBUDSMAN_HOLD;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::question::Question;
use crate::reason::{ComplaintReason, Reason};
use crate::situation::Situation;
use adieu_facts::Complaint;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(complaint) = &situation.facts.complaint else { return not_filed() };
    match complaint.filed {
        None if complaint.admissible == Some(true) || complaint.complete.is_some() => {
            Draft::needs(&[MissingFact::ComplaintFiled])
        }
        Some(filed) if filed <= situation.on => held(situation, complaint, filed),
        None | Some(_) => not_filed(),
    }
}

fn not_filed() -> Draft {
    Draft::does_not_apply(Reason::Complaint(ComplaintReason::NotFiled))
        .because(Reason::DecidedBy { question: Question::OmbudsmanOpen })
}

fn held(situation: &Situation<'_>, complaint: &Complaint, filed: Date) -> Draft {
    let until = add_months(filed, situation.number(&OMBUDSMAN_HOLD));
    if complaint.satisfied == Some(true) {
        return Draft::does_not_apply(Reason::Complaint(ComplaintReason::ComplaintSettled));
    }
    match complaint.admissible {
        Some(false) => Draft::does_not_apply(Reason::Complaint(ComplaintReason::NotAdmissible)),
        Some(true) | None if situation.on > until => {
            Draft::does_not_apply(Reason::Complaint(ComplaintReason::HoldOver { until }))
                .date(until)
        }
        Some(true) => {
            Draft::applies(Reason::Complaint(ComplaintReason::CollectionOnHold { until }))
                .date(until)
                .because(Reason::Complaint(ComplaintReason::PayTheRest))
        }
        None => Draft::needs(&[MissingFact::ComplaintAdmissible])
            .date(until)
            .because(Reason::Complaint(ComplaintReason::PayTheRest)),
    }
}
