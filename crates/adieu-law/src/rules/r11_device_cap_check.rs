//! R11: our own reckoning of the most that may be asked for the device.
//!
//! It must never replace the contract's table (R10), nor be rounded up.

use super::DEVICE_MONTHS;
use crate::amount::{Share, fee};
use crate::confidence::Confidence;
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_months, completed_months};
use crate::reason::{Reason, TableReason};
use crate::situation::{Situation, Term};
use adieu_facts::Device;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(device) = situation.line.device_told() else {
        return Draft::does_not_apply(Reason::NoDevice);
    };
    let residual = match Residual::of(device, situation) {
        Ok(residual) => residual,
        Err(missing) => return Draft::needs(&missing),
    };
    if residual.cents == 0 {
        return Draft::applies(Reason::DeviceWrittenOff).amount(0);
    }
    let draft = residual.mark(capped(situation, &residual));
    let table = situation.line.device.as_ref().and_then(|device| {
        device.table.get(usize::try_from(residual.months).unwrap_or(usize::MAX)).copied()
    });
    let cap = draft.amount_max.or(draft.amount);
    let most = situation.number(&DEVICE_MONTHS);
    let too_long = device.months.is_some_and(|months| months > most);
    let draft = draft
        .because_of(too_long.then_some(Reason::Table(TableReason::MonthsTooLong { months: most })));
    match (table, cap) {
        (Some(table), Some(cap)) if table > cap => {
            draft.because(Reason::TableHigher { table, cap })
        }
        (Some(_) | None, _) => draft,
    }
}

/// The value of the device that is left at the end.
struct Residual {
    cents: i64,
    exact: bool,
    months: u32,
    of: u32,
    own_price_known: bool,
}

impl Residual {
    fn of(device: &Device, situation: &Situation<'_>) -> Result<Residual, Vec<MissingFact>> {
        let (Some(got), Some(value), Some(months)) = (device.got, device.value, device.months)
        else {
            return Err(missing(device));
        };
        let of = months.min(situation.number(&DEVICE_MONTHS));
        let done = completed_months(got, situation.end());
        let worth = value.saturating_sub(device.own_price.unwrap_or(0)).max(0);
        let left = Share::new(worth, of.saturating_sub(done), of).floor();
        Ok(Residual {
            cents: left.cents,
            exact: left.exact,
            months: done,
            of,
            own_price_known: device.own_price.is_some(),
        })
    }

    /// Adds how the value was reckoned.
    fn mark(&self, draft: Draft) -> Draft {
        let draft = draft.because(Reason::DeviceResidual {
            amount: self.cents,
            months: self.months,
            of: self.of,
        });
        let draft = draft.because_of((!self.exact).then_some(Reason::RoundedDown));
        if self.own_price_known {
            draft
        } else {
            draft.because(Reason::OwnPriceAssumed).at_most(Confidence::Medium)
        }
    }
}

fn missing(device: &Device) -> Vec<MissingFact> {
    let known = [
        (device.value.is_some(), MissingFact::DeviceValue),
        (device.months.is_some(), MissingFact::DeviceMonths),
        (device.got.is_some(), MissingFact::DeviceGot),
    ];
    known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect()
}

/// Holds the residual value against the fees left up to the end of the term.
fn capped(situation: &Situation<'_>, residual: &Residual) -> Draft {
    let line = situation.line;
    let term = situation.term();
    match (term, line.start, line.monthly_fee) {
        (Term::Indefinite, _, _) => Draft::applies(Reason::DeviceCapped { amount: residual.cents })
            .amount(residual.cents)
            .because(Reason::NoSecondLimit)
            .at_most(Confidence::Medium),
        (Term::Prolonged | Term::AssumedProlonged { .. }, _, _) => {
            let max = residual.cents;
            term.mark(Draft::uncertain(Reason::DeviceAfterProlongation { max }))
                .amount(0)
                .amount_max(max)
        }
        (Term::Inside | Term::Unknown, Some(start), Some(monthly)) => {
            let term_end = add_months(start, line.term_months().unwrap_or(0));
            let fees = fee(monthly, situation.end(), term_end).floor();
            lower_of(residual.cents, fees.cents)
        }
        (Term::Inside | Term::Unknown, start, fee) => {
            let known =
                [(start.is_some(), MissingFact::Start), (fee.is_some(), MissingFact::MonthlyFee)];
            let missing: Vec<MissingFact> =
                known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect();
            Draft::needs(&missing).amount(0).amount_max(residual.cents)
        }
    }
}

fn lower_of(residual: i64, fees: i64) -> Draft {
    let amount = residual.min(fees);
    let by_fees = (fees < residual).then_some(Reason::CapByRemainingFees { amount: fees });
    Draft::applies(Reason::DeviceCapped { amount }).amount(amount).because_of(by_fees)
}
