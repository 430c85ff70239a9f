//! What table programs make of a number: a formula, decimals, an exponent, thousands.
//!
//! It must never give digits that did not stand there.

use super::Remark;
use crate::classify::Unrecognised;
use crate::spelling::decimals;

/// Returns the text that a formula keeps as it is: `="8932020000000000010"`.
pub(super) fn formula_text(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('=')?.trim();
    inner.strip_prefix('"')?.strip_suffix('"').map(str::trim)
}

/// Undoes what a table program did to a number: the number as it was, or why it is lost. None: it did nothing.
pub(super) fn number(text: &str) -> Option<Result<(String, Remark), Unrecognised>> {
    exponent(text).or_else(|| parted(text))
}

/// `8.93202E+18`: a number again only when all its digits stand there.
fn exponent(text: &str) -> Option<Result<(String, Remark), Unrecognised>> {
    let (mantissa, power) = text.split_once(['e', 'E'])?;
    let power = power.strip_prefix('+').unwrap_or(power);
    let (whole, part) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || power.is_empty() || power.len() > 3 {
        return None;
    }
    if ![whole, part, power].into_iter().all(is_number) {
        return None;
    }
    match power.parse::<usize>() {
        Ok(places) if places == part.len() => {
            Some(Ok((format!("{whole}{part}"), Remark::Exponent)))
        }
        Ok(_) | Err(_) => Some(Err(Unrecognised::Shortened)),
    }
}

/// `8,932,020` and `8932020.0`: thousands and decimals.
fn parted(text: &str) -> Option<Result<(String, Remark), Unrecognised>> {
    let (whole, tail) = match decimals(text).or_else(|| decimals_after_thousands(text)) {
        Some((whole, tail)) => (whole, Some(tail)),
        None => (text, None),
    };
    let digits = match whole.contains(',') {
        true => without_commas(whole)?,
        false => whole.to_owned(),
    };
    match tail {
        Some(tail) if tail.bytes().all(|digit| digit == b'0') => {
            Some(Ok((digits, Remark::Decimals)))
        }
        Some(_) => Some(Err(Unrecognised::Decimals)),
        None if whole.contains(',') => Some(Ok((digits, Remark::Thousands))),
        None => None,
    }
}

/// Decimals behind a comma, or behind a full stop where commas part the thousands.
fn decimals_after_thousands(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind(['.', ','])?;
    let (whole, mark, tail) = (text[..at].trim_end(), &text[at..=at], &text[at + 1..]);
    let is_tail = !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
    let first_group = whole.bytes().take_while(u8::is_ascii_digit).count();
    let stands_alone = match mark {
        "," => !whole.contains(','),
        _ => whole.contains(','),
    };
    // A comma with three digits behind and no more than three before it could part thousands.
    let is_certain = mark != "," || tail.len() != 3 || first_group > 3 || whole.len() > first_group;
    (is_tail && first_group > 0 && stands_alone && is_certain).then_some((whole, tail))
}

/// Returns the digits of a number whose thousands are parted by commas, and by nothing else.
fn without_commas(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split(',').collect();
    let (first, others) = groups.split_first()?;
    let is_number = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_parted = (1..=3).contains(&first.len())
        && others.len() > 1
        && others.iter().all(|group| group.len() == 3);
    (is_parted && groups.iter().all(|group| is_number(group))).then(|| groups.concat())
}
