//! Day and hour as cards keep them: swapped digits and a zone in quarters of an hour (3GPP TS 23.040 §9.2.3.11).
//!
//! A field of padding is no time; it must never become the first day of some century.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::undecodable::Undecodable;

/// The widest zones in use are 14 hours from Greenwich, in quarters of an hour.
const WIDEST_ZONE: i32 = 56;

/// A day and hour as a card keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Day and hour where the service centre or the telephone was.
    pub local: DateTime,
    /// How far that is from Greenwich; none when it is not kept, or no zone there is.
    pub zone: Option<Offset>,
    /// What was read as the standard has it read, or left out, and why.
    pub doubt: Option<Undecodable>,
}

impl Moment {
    /// Returns seconds since 1970 by the clock on the wall, whatever the zone.
    pub fn wall_seconds(&self) -> i64 {
        Offset::UTC.to_timestamp(self.local).map_or(0, Timestamp::as_second)
    }

    /// Returns seconds since 1970, when the zone is known without a doubt.
    pub fn seconds(&self) -> Option<i64> {
        let zone = self.zone.filter(|_| self.doubt.is_none())?;
        Some(self.wall_seconds() - i64::from(zone.seconds()))
    }
}

impl std::fmt::Display for Moment {
    /// Writes `2026-05-10T14:00:00+02:00`; without a zone the offset is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.local)?;
        let Some(zone) = self.zone else { return Ok(()) };
        let mark = if zone.is_negative() { '-' } else { '+' };
        let minutes = zone.seconds().unsigned_abs() / 60;
        write!(f, "{mark}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// Reads seven bytes.
///
/// A half byte that is no digit is read as 0, as the standard asks, and named; a zone that no place has is left out.
pub fn decode_moment(field: &[u8]) -> Result<Moment, Undecodable> {
    let [year, month, day, hour, minute, second, zone] = field else {
        return Err(if field.len() < 7 { Undecodable::TooShort } else { Undecodable::TooLong });
    };
    if field[..6].iter().all(|byte| *byte == 0xFF) || field.iter().all(|byte| *byte == 0) {
        return Err(Undecodable::Empty);
    }
    let mut doubt = None;
    let mut read = |byte: u8| {
        let (value, sure) = two_digits_or_zero(byte);
        if !sure {
            doubt = Some(Undecodable::DigitAsZero);
        }
        value
    };
    // Two digits only; networks of this kind exist since 1991.
    let year = i16::from(read(*year));
    let year = year + if year < 90 { 2000 } else { 1900 };
    let (month, day) = (read(*month), read(*day));
    let (hour, minute, second) = (read(*hour), read(*minute), read(*second));
    // A telephone that knows no zone writes FF (3GPP TS 31.102 §4.2.33).
    let quarters = (*zone != 0xFF).then(|| i32::from(read(zone & !0x08)));
    let local =
        DateTime::new(year, month, day, hour, minute, second, 0).map_err(|_| Undecodable::Time)?;
    let sign = if zone & 0x08 == 0 { 1 } else { -1 };
    let kept = quarters.filter(|quarters| *quarters <= WIDEST_ZONE);
    if quarters.is_some() && kept.is_none() {
        doubt = Some(Undecodable::Time);
    }
    let zone = kept.and_then(|quarters| Offset::from_seconds(sign * quarters * 900).ok());
    Ok(Moment { local, zone, doubt })
}

/// Reads three bytes of hours, minutes and seconds into seconds.
pub fn decode_duration(field: &[u8]) -> Result<Option<u32>, Undecodable> {
    match field {
        [0xFF, 0xFF, 0xFF] => Ok(None),
        [hours, minutes, seconds] => {
            let read = |byte| two_digits(byte).map(|value| value.unsigned_abs());
            let (hours, minutes, seconds) = (read(*hours)?, read(*minutes)?, read(*seconds)?);
            if minutes > 59 || seconds > 59 {
                return Err(Undecodable::Time);
            }
            Ok(Some(u32::from(hours) * 3600 + u32::from(minutes) * 60 + u32::from(seconds)))
        }
        _ => Err(Undecodable::TooShort),
    }
}

/// Reads two swapped decimal digits.
fn two_digits(byte: u8) -> Result<i8, Undecodable> {
    let (value, sure) = two_digits_or_zero(byte);
    if sure { Ok(value) } else { Err(Undecodable::Digit) }
}

/// Reads two swapped digits, and says whether both are decimal; one that is not counts as 0.
fn two_digits_or_zero(byte: u8) -> (i8, bool) {
    let (tens, units) = (byte & 15, byte >> 4);
    let decimal = |digit: u8| if digit > 9 { 0 } else { digit };
    // At most 99, so it fits.
    let value = i8::try_from(decimal(tens) * 10 + decimal(units)).unwrap_or(0);
    (value, tens <= 9 && units <= 9)
}
