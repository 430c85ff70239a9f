//! Belgian mobile numbers in their usual spellings: 045 to 049 and 7 more digits.
//!
//! Nearly all numbers of the people served here are these, and the phone-number library takes 12 ms to wake up. It must
//! never say anything else than the library, which reads every other number; a test compares the whole range.

use crate::inline::Inline;
use crate::spelling::Spelling;

/// Returns the international form, or none when the library is to be asked.
pub(super) fn e164(spelling: &Spelling) -> Option<Inline<16>> {
    let digits = spelling.digits();
    let national = match spelling.plus {
        true => digits.strip_prefix("32")?,
        false => match digits.strip_prefix("0032").or_else(|| digits.strip_prefix("32")) {
            Some(national) => national,
            None => digits.strip_prefix('0')?,
        },
    };
    if !is_mobile(national) {
        return None;
    }
    let mut e164 = Inline::of("+32")?;
    national.bytes().all(|byte| e164.push(byte)).then_some(e164)
}

/// Says whether the digits behind the country code are those of a mobile number.
pub(super) fn is_mobile(national: &str) -> bool {
    matches!(national.as_bytes(), [b'4', b'5'..=b'9', rest @ ..] if rest.len() == 7)
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
    format!("{} {} {} {}", &digits[..3], &digits[3..5], &digits[5..7], &digits[7..])
}
