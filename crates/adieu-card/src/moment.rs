//! Day and hour as cards keep them: swapped digits and a zone in quarters of an hour (3GPP TS 23.040 §9.2.3.11).
//!
//! A field of padding is no time; it must never become the first day of some century.

use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::undecodable::Undecodable;

/// Reads seven bytes into text such as `2026-05-10T14:00:00+02:00`; without a zone the offset is left out.
pub fn decode_moment(field: &[u8]) -> Result<String, Undecodable> {
    let [year, month, day, hour, minute, second, zone] = field else {
        return Err(if field.len() < 7 { Undecodable::TooShort } else { Undecodable::TooLong });
    };
    if field[..6].iter().all(|byte| *byte == 0xFF) || field.iter().all(|byte| *byte == 0) {
        return Err(Undecodable::Empty);
    }
    let year = two_digits(*year)?;
    // Two digits only; networks of this kind exist since 1991.
    let year = i16::from(year) + if year < 90 { 2000 } else { 1900 };
    let (month, day) = (two_digits(*month)?, two_digits(*day)?);
    let (hour, minute, second) = (two_digits(*hour)?, two_digits(*minute)?, two_digits(*second)?);
    let local =
        DateTime::new(year, month, day, hour, minute, second, 0).map_err(|_| Undecodable::Time)?;
    if *zone == 0xFF {
        return Ok(local.to_string());
    }
    let quarters = i32::from(two_digits(zone & !0x08)?);
    let sign = if zone & 0x08 == 0 { 1 } else { -1 };
    // The widest zones in use are 14 hours from Greenwich.
    if quarters > 56 {
        return Err(Undecodable::Time);
    }
    let offset = Offset::from_seconds(sign * quarters * 900).map_err(|_| Undecodable::Time)?;
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15);
    let mark = if offset.is_negative() { '-' } else { '+' };
    Ok(format!("{local}{mark}{hours:02}:{minutes:02}"))
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
    let (tens, units) = (byte & 15, byte >> 4);
    if tens > 9 || units > 9 {
        return Err(Undecodable::Digit);
    }
    i8::try_from(tens * 10 + units).map_err(|_| Undecodable::Digit)
}
