//! A day with its hour and minute on a clock in Brussels, as the facts file writes it: `2026-05-10T14:00`.
//!
//! It must never turn such a moment into an instant, nor keep seconds that nobody noted.

use jiff::civil::DateTime;
use serde::{Deserialize, Deserializer, Serializer};

/// Returns the moment that a text names; none for seconds other than zero, or a moment that no clock shows.
pub(crate) fn parse_moment(text: &str) -> Option<DateTime> {
    let shape = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        10 => matches!(byte, b'T' | b't' | b' '),
        13 => byte == b':',
        _ => byte.is_ascii_digit(),
    };
    let text = text.strip_suffix(":00").filter(|head| head.len() == 16).unwrap_or(text);
    if text.len() != 16 || !text.bytes().enumerate().all(shape) {
        return None;
    }
    format!("{}T{}", &text[..10], &text[11..]).parse().ok()
}

/// Writes a moment as the facts file has it.
pub fn format_moment(moment: DateTime) -> String {
    format!("{}T{:02}:{:02}", moment.date(), moment.hour(), moment.minute())
}

/// Writes the moment as text.
// The attribute `with` asks for this very signature.
pub(super) fn serialize<S: Serializer>(
    moment: &Option<DateTime>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match moment {
        Some(moment) => serializer.serialize_str(&format_moment(*moment)),
        None => serializer.serialize_none(),
    }
}

/// Reads the moment from text.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<DateTime>, D::Error> {
    let read = |text: String| {
        parse_moment(&text).ok_or_else(|| serde::de::Error::custom("no day with hour and minute"))
    };
    Option::<String>::deserialize(from)?.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(parse_moment(text).map(format_moment).as_deref(), expected, "{text}");
    }

    #[test]
    fn a_moment_has_a_day_an_hour_and_a_minute() {
        check("2026-05-10T14:00", Some("2026-05-10T14:00"));
        check("2026-05-10 09:05", Some("2026-05-10T09:05"));
        check("2026-05-10T23:59:00", Some("2026-05-10T23:59"));
        let others = ["2026-05-10T23:59:01", "2026-05-10", "2026-05-10T24:00", "2026-05-10T14:60"];
        for text in others.iter().chain(&[
            "2026-02-30T14:00",
            "2026-05-10T14:00Z",
            "14:00",
            "2026-05-1é T1:00",
        ]) {
            check(text, None);
        }
    }
}
