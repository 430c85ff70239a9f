//! Every mail address can be written to.
//!
//! It must never ask the network.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for (line, value) in file.values_of("email") {
            if !is_address(value) {
                let message = "this is not a mail address".to_owned();
                report.error(
                    (file.path, line),
                    message,
                    "write one address as in name@example.be, without a name before it",
                );
            }
        }
    }
}

fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte);
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !name.is_empty() && name.bytes().all(plain) && host.contains('.') && host.split('.').all(label)
}
