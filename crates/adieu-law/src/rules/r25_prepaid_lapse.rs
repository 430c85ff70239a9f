//! R25: when the credit of a prepaid card is lost by doing nothing.
//!
//! It must never assume a validity that neither the terms nor the operator's own page names.

use jiff::civil::Date;

use super::{VALIDITY_BASE, VALIDITY_VIKINGS};
use crate::citation::CitationId;
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::ContractKind;

const BASE_PAGE: CitationId = CitationId::new('P', 12);
const OLD_PAGE: CitationId = CitationId::new('P', 13);
const CONTRACT_GOVERNS: CitationId = CitationId::new('P', 14);
const NOT_CONFIRMED: CitationId = CitationId::new('P', 17);

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    match situation.line.contract {
        None => Draft::needs(&[MissingFact::Contract]),
        Some(ContractKind::Postpaid) => Draft::does_not_apply(Reason::NothingLapses),
        Some(ContractKind::Prepaid | ContractKind::Hybrid) => {
            lapse(situation).because(Reason::LapseUnconfirmed)
        }
    }
}

/// Where a period of validity comes from.
enum Validity {
    Terms(u32),
    OperatorPage(u32),
    OldPage(u32),
    Unknown,
}

fn validity(situation: &Situation<'_>) -> Validity {
    if let Some(months) = situation.line.validity_months {
        return Validity::Terms(months);
    }
    match situation.line.brand.as_deref() {
        Some("base") => Validity::OperatorPage(situation.number(&VALIDITY_BASE)),
        Some("mobile-vikings") => Validity::OldPage(situation.number(&VALIDITY_VIKINGS)),
        Some(_) | None => Validity::Unknown,
    }
}

fn lapse(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    let validity = validity(situation);
    let mut missing = Vec::new();
    if matches!(validity, Validity::OldPage(_) | Validity::Unknown) {
        missing.push(MissingFact::ValidityMonths);
    }
    let Some(last) = line.last_top_up else {
        missing.insert(0, MissingFact::LastTopUp);
        return Draft::needs(&missing);
    };
    match validity {
        Validity::Terms(months) => lost(situation.on, add_months(last, months), months)
            .citing(&[CONTRACT_GOVERNS, NOT_CONFIRMED]),
        Validity::OperatorPage(months) => lost(situation.on, add_months(last, months), months)
            .citing(&[BASE_PAGE, CONTRACT_GOVERNS, NOT_CONFIRMED]),
        Validity::OldPage(months) => {
            let date = add_months(last, months);
            Draft::uncertain(Reason::CreditOldPage { date, months })
                .date(date)
                .missing(&missing)
                .at_most(Confidence::Low)
                .citing(&[OLD_PAGE, CONTRACT_GOVERNS, NOT_CONFIRMED])
        }
        Validity::Unknown => Draft::needs(&missing).citing(&[CONTRACT_GOVERNS, NOT_CONFIRMED]),
    }
}

fn lost(on: Date, date: Date, months: u32) -> Draft {
    let reason = if on < date {
        Reason::CreditLostFrom { date, months }
    } else {
        Reason::CreditLostAlready { date, months }
    };
    Draft::applies(reason).date(date)
}
