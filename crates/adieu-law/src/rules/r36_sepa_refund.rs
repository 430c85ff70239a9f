//! R36: until when a bank gives a direct debit back.
//!
//! It must never suggest that a refund by the bank settles what is owed.

use jiff::civil::Date;

use super::{DEBIT_BANK, DEBIT_BANK_UNAUTHORISED, DEBIT_MONTHS, DEBIT_WEEKS};
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_days, add_months};
use crate::reason::BillingReason;
use crate::situation::Situation;
use adieu_facts::Debit;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let debit = match debit(situation) {
        Ok(debit) => debit,
        Err(draft) => return *draft,
    };
    let Some(day) = debit.date else {
        let mandate = debit.authorised.is_none().then_some(MissingFact::DebitAuthorised);
        let needs: Vec<MissingFact> = [MissingFact::DebitDate].into_iter().chain(mandate).collect();
        return Draft::needs(&needs);
    };
    let weeks = situation.number(&DEBIT_WEEKS);
    let months = situation.number(&DEBIT_MONTHS);
    let covered = add_days(day, weeks.saturating_mul(7));
    let uncovered = add_months(day, months);
    match debit.authorised {
        None => Draft::needs(&[MissingFact::DebitAuthorised])
            .date(covered)
            .date_latest(uncovered)
            .because(BillingReason::DependsOnMandate { date: covered, latest: uncovered }),
        Some(true) if situation.on > covered => too_late(covered),
        Some(false) if situation.on > uncovered => too_late(uncovered),
        Some(true) => {
            let working_days = situation.number(&DEBIT_BANK);
            let draft = Draft::applies(BillingReason::AskBankBy { date: covered, weeks });
            refund(draft.date(covered), &debit, working_days)
        }
        Some(false) => {
            let working_days = situation.number(&DEBIT_BANK_UNAUTHORISED);
            let draft = Draft::applies(BillingReason::ReportDebitBy { date: uncovered, months });
            refund(draft.date(uncovered), &debit, working_days)
        }
    }
}

fn too_late(date: Date) -> Draft {
    Draft::does_not_apply(BillingReason::DebitTooLate { date }).date(date)
}

/// Returns the debit, or what a rule on debits says where there is none.
pub(super) fn debit(situation: &Situation<'_>) -> Result<Debit, Box<Draft>> {
    let line = situation.line;
    match (&situation.facts.debit, line.direct_debit) {
        (Some(debit), _) => Ok(debit.clone()),
        (None, Some(false)) => Err(Box::new(Draft::does_not_apply(BillingReason::NoDebit))),
        (None, None) if situation.is_prepaid() => {
            Err(Box::new(Draft::does_not_apply(BillingReason::NoDebit)))
        }
        (None, Some(true) | None) => Ok(Debit::default()),
    }
}

/// Adds what comes back, how soon, and what must be paid all the same.
fn refund(draft: Draft, debit: &Debit, working_days: u32) -> Draft {
    let draft = draft.because(BillingReason::BankPaysWithin { working_days });
    let rest = match (debit.amount, debit.disputed) {
        (Some(amount), Some(disputed)) => amount.saturating_sub(disputed),
        (Some(_) | None, _) => 0,
    };
    let draft = match debit.amount {
        Some(amount) => draft.amount(amount),
        None => draft,
    };
    draft
        .because_of((rest > 0).then_some(BillingReason::PayRestAtOnce { amount: rest }))
        .because(BillingReason::WriteWhy)
}
