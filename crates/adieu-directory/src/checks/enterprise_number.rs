//! Every enterprise number has its two check digits.
//!
//! It must never accept a number in another spelling.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for part in file.parts() {
            let key = match (part.section.name, part.name) {
                ("party", _) => "enterprise_number",
                ("fact", Some("enterprise_number")) => "value",
                _ => continue,
            };
            if part.table.text(key).is_some_and(|text| !fits(text)) {
                let message = "the check digits of this enterprise number do not fit".to_owned();
                let fix = "write it as in BE0123456749, and compare it with the source";
                report.error((file.path, part.table.line_of(key)), message, fix);
            }
        }
    }
}

/// The last two digits are 97 less the remainder of the first eight divided by 97.
fn fits(text: &str) -> bool {
    let Some(digits) = text.strip_prefix("BE") else { return false };
    if digits.len() != 10 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let (body, check) = digits.split_at(8);
    match (body.parse::<u32>(), check.parse::<u32>()) {
        (Ok(body), Ok(check)) => 97 - body % 97 == check,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => false,
    }
}
