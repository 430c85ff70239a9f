//! R39: the Ombudsman is open to who asked the operator first, for a year.
//!
//! It must never invent a time to wait for the operator's answer: none was found.

use jiff::civil::Date;

use super::OMBUDSMAN_YEARS;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::{ComplaintReason, Reason};
use crate::situation::Situation;
use adieu_facts::{Complaint, ComplaintAbout};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let complaint = situation.facts.complaint.as_ref();
    let told = complaint.filter(|complaint| complaint.first.is_some_and(|day| day <= situation.on));
    match (complaint, told) {
        (Some(complaint), None) if complaint.first.is_none() && complaint.filed.is_some() => {
            Draft::needs(&[MissingFact::ComplaintFirst])
        }
        (_, None) => Draft::does_not_apply(Reason::Complaint(ComplaintReason::ComplainFirst)),
        (_, Some(complaint)) if complaint.satisfied == Some(true) => {
            Draft::does_not_apply(Reason::Complaint(ComplaintReason::ComplaintSettled))
        }
        (_, Some(complaint)) => match from(situation, complaint) {
            Err(missing) => Draft::needs(&[missing]),
            Ok(from) => within(situation, complaint, from),
        },
    }
}

/// Returns the day from which the year runs, or the fact that decides it.
fn from(situation: &Situation<'_>, complaint: &Complaint) -> Result<Date, MissingFact> {
    let first = complaint.first.ok_or(MissingFact::ComplaintFirst)?;
    match complaint.about {
        Some(ComplaintAbout::Port) => {
            complaint.facts.map(|day| day.min(first)).ok_or(MissingFact::ComplaintFacts)
        }
        Some(ComplaintAbout::Bill | ComplaintAbout::Other) => Ok(first),
        None if touches_port(situation) => Err(MissingFact::ComplaintAbout),
        None => Ok(first),
    }
}

/// Says whether the dispute could be one on a port or a switch.
fn touches_port(situation: &Situation<'_>) -> bool {
    situation.wishes_port() || situation.line.port.is_some() || situation.line.easy_switch.is_some()
}

fn within(situation: &Situation<'_>, complaint: &Complaint, from: Date) -> Draft {
    let by = add_months(from, situation.number(&OMBUDSMAN_YEARS).saturating_mul(12));
    let filed = complaint.filed.filter(|filed| *filed <= situation.on);
    let port = (complaint.about == Some(ComplaintAbout::Port))
        .then_some(Reason::Complaint(ComplaintReason::PortDisputeFromFacts));
    let draft = match filed {
        _ if filed.unwrap_or(situation.on) > by => {
            Draft::does_not_apply(Reason::Complaint(ComplaintReason::OmbudsmanClosed { by }))
        }
        Some(filed) => Draft::applies(Reason::Complaint(ComplaintReason::FiledInTime { filed })),
        None if complaint.satisfied.is_none() => Draft::needs(&[MissingFact::ComplaintSatisfied])
            .because(Reason::Complaint(ComplaintReason::OmbudsmanOpen { by })),
        None => Draft::applies(Reason::Complaint(ComplaintReason::OmbudsmanOpen { by })),
    };
    draft.date(by).because_of(port)
}
