//! Belgian machine-to-machine numbers: 077 and 11 more digits (BIPT numbering plan, ITU bulletin 1142 of 2018).
//!
//! The phone-number library rejects them, so they are read before it is asked. Nothing else may be read here.

use crate::inline::Inline;
use crate::spelling::Spelling;

/// Returns the international form, or none when the number is not one of these.
pub(super) fn e164(spelling: &Spelling) -> Option<Inline<16>> {
    let digits = spelling.digits();
    let national = match spelling.plus {
        true => digits.strip_prefix("32")?,
        false => match digits.strip_prefix("0032") {
            Some(national) => national,
            // Without plus and zeros: the national prefix 0, or the bare country code.
            None => digits.strip_prefix("32").or(digits.starts_with('0').then_some(digits))?,
        },
    };
    let national = national.strip_prefix('0').unwrap_or(national);
    if national.len() != 13 || !national.starts_with("77") {
        return None;
    }
    let mut e164 = Inline::of("+32")?;
    national.bytes().all(|byte| e164.push(byte)).then_some(e164)
}

/// Returns the national spelling in groups.
pub(super) fn national(digits: &str) -> String {
    format!("0{}", grouped(digits))
}

/// Returns the international spelling in groups.
pub(super) fn international(digits: &str) -> String {
    format!("+32 {}", grouped(digits))
}

fn grouped(digits: &str) -> String {
    format!(
        "{} {} {} {} {}",
        &digits[..2],
        &digits[2..5],
        &digits[5..8],
        &digits[8..11],
        &digits[11..]
    )
}
