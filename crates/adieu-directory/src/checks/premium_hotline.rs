//! No hotline lies in a range that costs more than an ordinary call.
//!
//! It must never rely on the plan alone: the premium ranges of the records count too.

use adieu_telecom::{Msisdn, MsisdnKind};

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    let mut ranges: Vec<&str> = Vec::new();
    for file in &shelf.files {
        ranges.extend(
            file.table.tables("range").into_iter().filter_map(|range| range.text("prefix")),
        );
    }
    for file in shelf.brands() {
        for (line, value) in file.values_of("phone") {
            let Ok(number) = Msisdn::parse(value) else { continue };
            let by_plan = matches!(number.kind(), MsisdnKind::PremiumRate | MsisdnKind::SharedCost);
            if by_plan || ranges.iter().any(|prefix| number.reveal().starts_with(prefix)) {
                let message =
                    format!("{value} lies in a range that costs more than an ordinary call");
                report.error(
                    (file.path, line),
                    message,
                    "look for the ordinary number; put this one into a warning",
                );
            }
        }
    }
}
