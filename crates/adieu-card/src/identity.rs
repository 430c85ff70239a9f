//! The numbers of the card and of the subscription, as the card keeps them.
//!
//! A check digit that does not fit is for a higher floor to remark on; it must never hide the number.

use crate::undecodable::Undecodable;

/// Reads the number of the card (EF_ICCID, ETSI TS 102 221 §13.2): swapped digits, on some old cards unswapped.
pub fn decode_iccid(bytes: &[u8]) -> Result<String, Undecodable> {
    match bytes.len() {
        0 => return Err(Undecodable::Empty),
        1..9 => return Err(Undecodable::TooShort),
        9 | 10 => {}
        _ => return Err(Undecodable::TooLong),
    }
    if bytes.iter().all(|byte| *byte == 0xFF) {
        return Err(Undecodable::Empty);
    }
    let swapped = digits(bytes.iter().flat_map(|byte| [byte & 15, byte >> 4]));
    let straight = digits(bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]));
    let telecom = |read: &String| read.starts_with("89");
    match (swapped, straight) {
        (Ok(read), _) if telecom(&read) => Ok(read),
        (_, Ok(read)) if telecom(&read) => Ok(read),
        (Ok(_), _) => Err(Undecodable::Structure),
        (Err(reason), _) => Err(reason),
    }
}

/// Reads the number of the subscription (EF_IMSI, 3GPP TS 31.102 §4.2.2).
pub fn decode_imsi(bytes: &[u8]) -> Result<String, Undecodable> {
    let (count, body) = bytes.split_first().ok_or(Undecodable::Empty)?;
    if *count == 0xFF || *count == 0 {
        return Err(Undecodable::Empty);
    }
    if *count > 8 || body.len() > 8 {
        return Err(Undecodable::TooLong);
    }
    let body = body.get(..usize::from(*count)).ok_or(Undecodable::Length)?;
    // Low half of the first byte: parity in its highest bit, 1 as the type of identity.
    let parity = body.first().ok_or(Undecodable::TooShort)? & 15;
    let text = digits(body.iter().flat_map(|byte| [byte & 15, byte >> 4]).skip(1))?;
    let odd = parity & 8 != 0;
    if parity & 7 != 1 || odd != (text.len() % 2 == 1) {
        return Err(Undecodable::Structure);
    }
    if (6..=15).contains(&text.len()) { Ok(text) } else { Err(Undecodable::Length) }
}

/// Reads decimal digits up to the padding.
fn digits(nibbles: impl Iterator<Item = u8>) -> Result<String, Undecodable> {
    let mut text = String::with_capacity(20);
    let mut ended = false;
    for nibble in nibbles {
        match nibble {
            15 => ended = true,
            0..=9 if !ended => text.push(char::from(b'0' + nibble)),
            _ => return Err(Undecodable::Digit),
        }
    }
    Ok(text)
}
