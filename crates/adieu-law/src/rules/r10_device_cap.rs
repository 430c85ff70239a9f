//! R10: what the contract's own depreciation table asks for the device.
//!
//! It must never be replaced by a reckoning of ours.

use super::{DEVICE_MONTHS, device_table};
use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::months::{add_months, completed_months};
use crate::reason::Reason;
use crate::situation::Situation;

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let Some(device) = situation.line.device_told() else {
        return Draft::does_not_apply(Reason::NoDevice);
    };
    let Some(got) = device.got else { return Draft::needs(&[MissingFact::DeviceGot]) };
    let end = situation.end();
    let most = situation.number(&DEVICE_MONTHS);
    if end >= add_months(got, most) {
        let paid_off = Draft::applies(Reason::DevicePaidOff { months: most }).amount(0);
        return with(paid_off, device_table::oddities(&device.table, usize::MAX, most));
    }
    let months = completed_months(got, end);
    let position = usize::try_from(months).unwrap_or(usize::MAX);
    let odd = device_table::oddities(&device.table, position, most);
    let draft = match device.table.get(position) {
        Some(&amount) => Draft::applies(Reason::TableSays { amount: amount.max(0), months })
            .amount(amount.max(0)),
        None if device.table.is_empty() => {
            Draft::needs(&[MissingFact::DeviceTable]).because(Reason::TableWanted)
        }
        None => Draft::needs(&[MissingFact::DeviceTable]).because(Reason::TableTooShort { months }),
    };
    with(draft, odd)
}

fn with(draft: Draft, reasons: Vec<Reason>) -> Draft {
    reasons.into_iter().fold(draft, Draft::because)
}
