//! Every telephone line is a number that can be dialled in Belgium.
//!
//! It must never refuse the short numbers of a network.

use adieu_telecom::Msisdn;

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for (line, value) in file.values_of("phone") {
            let short =
                (3..=6).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
            if !short && Msisdn::parse(value).is_err() {
                let message = "no numbering plan knows this number".to_owned();
                report.error(
                    (file.path, line),
                    message,
                    "compare it with the source, digit by digit",
                );
            }
        }
    }
}
