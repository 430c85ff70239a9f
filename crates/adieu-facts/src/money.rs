//! Amounts in euro: text with a point in the file, whole cents in the program.
//!
//! It must never round, and never go through a floating-point number.

use serde::{Deserialize, Deserializer, Serializer};

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseEuroError {
    /// Nothing is there.
    #[error("no amount given")]
    Empty,
    /// A comma stands where a point belongs, or as a separator of thousands.
    #[error("an amount is written with a point, not with a comma")]
    Comma,
    /// The amount is below zero.
    #[error("an amount is not negative")]
    Negative,
    /// There are parts of a cent.
    #[error("an amount has two digits after the point at most")]
    PartsOfCents,
    /// It is no number.
    #[error("an amount holds digits and one point only")]
    NotANumber,
    /// It is larger than can be counted.
    #[error("the amount is too large")]
    TooLarge,
}

/// Reads an amount in euro exactly, into cents.
///
/// ```
/// use adieu_facts::parse_euro;
/// assert_eq!(parse_euro("25.00"), Ok(2500));
/// assert_eq!(parse_euro("0.5"), Ok(50));
/// assert!(parse_euro("25,00").is_err());
/// ```
pub fn parse_euro(text: &str) -> Result<i64, ParseEuroError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ParseEuroError::Empty);
    }
    if text.starts_with('-') {
        return Err(ParseEuroError::Negative);
    }
    if text.contains(',') {
        return Err(ParseEuroError::Comma);
    }
    let (euros, cents) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(euros) || !digits(cents) {
        return Err(ParseEuroError::NotANumber);
    }
    if cents.len() > 2 {
        return Err(ParseEuroError::PartsOfCents);
    }
    let padded = format!("{euros}{cents:0<2}");
    padded.parse().map_err(|_| ParseEuroError::TooLarge)
}

/// Writes cents as the facts file has them, as in `25.00`.
pub fn format_euro(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// Serde for an amount that may be absent.
pub mod euro {
    use super::{Deserialize, Deserializer, Serializer, format_euro, parse_euro};

    /// Writes the amount as text.
    // The attribute `with` asks for this very signature.
    pub fn serialize<S: Serializer>(cents: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
        match cents {
            Some(cents) => serializer.serialize_str(&format_euro(*cents)),
            None => serializer.serialize_none(),
        }
    }

    /// Reads the amount from text.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
        Option::<String>::deserialize(from)?
            .map(|text| parse_euro(&text).map_err(serde::de::Error::custom))
            .transpose()
    }
}

/// Serde for a list of amounts.
pub mod euros {
    use super::{Deserialize, Deserializer, Serializer, format_euro, parse_euro};

    /// Writes the amounts as texts.
    pub fn serialize<S: Serializer>(cents: &[i64], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(cents.iter().map(|cents| format_euro(*cents)))
    }

    /// Reads the amounts from texts.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<i64>, D::Error> {
        Vec::<String>::deserialize(from)?
            .iter()
            .map(|text| parse_euro(text).map_err(serde::de::Error::custom))
            .collect()
    }
}
