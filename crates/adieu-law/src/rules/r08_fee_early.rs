//! R08: the most that a protected holder owes for leaving inside the first six months of a fixed term.
//!
//! It must never let a month be paid twice, nor round up.

use jiff::civil::Date;

use super::FREE_AFTER;
use crate::amount::{Share, fee, times};
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_months, completed_months};
use crate::question::Question;
use crate::reason::Reason;
use crate::situation::{Protection, Situation, Term};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let protection = situation.protection();
    match protection {
        Protection::Unknown => Draft::needs(&[MissingFact::Workers]),
        Protection::Big => Draft::does_not_apply(Reason::NotProtected).because(Reason::TermsDecide),
        Protection::Protected | Protection::Estate => protection.mark(protected(situation)),
    }
}

fn protected(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    let Some(fixed) = line.term_months() else {
        return Draft::does_not_apply(Reason::IndefiniteFromStart)
            .because(Reason::DecidedBy { question: Question::FeeWithoutTerm });
    };
    let term = situation.term();
    if matches!(term, Term::Prolonged | Term::AssumedProlonged { .. }) {
        return term.mark(Draft::applies(Reason::NoEarlyFeeProlonged).amount(0));
    }
    let Some(start) = line.start else { return Draft::needs(&[MissingFact::Start]) };
    // A term shorter than six months owes nothing past its own end.
    let months = situation.number(&FREE_AFTER).min(fixed);
    let free_from = add_months(start, months);
    let end = situation.end().max(start);
    if end >= free_from {
        return Draft::applies(Reason::NoEarlyFee { since: free_from }).amount(0);
    }
    let Some(monthly) = line.monthly_fee else { return Draft::needs(&[MissingFact::MonthlyFee]) };
    let cap = times(monthly, months.saturating_sub(completed_months(start, end)));
    let left = Left { monthly, cap, end, free_from };
    left.draft(situation.line.paid_until)
}

/// What is left of the first six months when the contract ends inside them.
struct Left {
    monthly: i64,
    cap: i64,
    end: Date,
    free_from: Date,
}

impl Left {
    /// Returns both sums, less what is already paid for days after the end.
    fn draft(&self, paid_until: Option<Date>) -> Draft {
        let paid = self.already_paid(paid_until);
        let owed = fee(self.monthly, self.end, self.free_from).less(paid).floor();
        let max = Share::new(self.cap, 1, 1).less(paid).floor().cents;
        let amount = owed.cents.min(max);
        let paid = paid.floor().cents;
        Draft::applies(Reason::EarlyFeeBoth { amount, max })
            .amount(amount)
            .amount_max(max)
            .because_of((!owed.exact).then_some(Reason::RoundedDown))
            .because_of((paid > 0).then_some(Reason::AlreadyPaid { amount: paid }))
    }

    /// The last day that is paid for counts as paid.
    fn already_paid(&self, paid_until: Option<Date>) -> Share {
        let first_unpaid = paid_until.and_then(|day| day.tomorrow().ok()).unwrap_or(self.end);
        fee(self.monthly, self.end, first_unpaid.min(self.free_from))
    }
}
