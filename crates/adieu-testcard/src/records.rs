//! Records as they stand on cards: names with numbers, messages, descriptions of people who do not exist.
//!
//! It must never be used to decode: the tests compare what these make with what the product understands.

use crate::card::File;

/// Makes a record of a name and a number (3GPP TS 51.011 §10.5.1).
pub fn adn(name: &[u8], number: &str, length: usize, extension: u8) -> Vec<u8> {
    let mut record = vec![0xFF; length];
    record[..name.len()].copy_from_slice(name);
    let tail = length - 14;
    let digits = nibbles(number);
    record[tail] = 1 + small(digits.len());
    record[tail + 1] = if number.starts_with('+') { 0x91 } else { 0x81 };
    record[tail + 2..tail + 2 + digits.len()].copy_from_slice(&digits);
    record[length - 1] = extension;
    record
}

/// Makes an empty record.
pub fn empty(length: usize) -> Vec<u8> {
    vec![0xFF; length]
}

/// Makes a file of records: those given, and empty ones up to a count.
pub fn filled(records: impl IntoIterator<Item = Vec<u8>>, length: usize, count: usize) -> File {
    let mut all: Vec<Vec<u8>> = records.into_iter().collect();
    all.resize(count, empty(length));
    File::Records(all)
}

/// Fills bytes up to a length.
pub fn padded(bytes: &[u8], length: usize) -> Vec<u8> {
    let mut record = bytes.to_vec();
    record.resize(length, 0xFF);
    record
}

/// Makes a message slot: status, no service centre, message.
pub fn slot(status: u8, tpdu: &[u8]) -> Vec<u8> {
    padded(&[&[status, 0], tpdu].concat(), 176)
}

/// Makes a message that arrived on a day of May 2026 at noon (3GPP TS 23.040 §9.2.2.1).
pub fn arrived(sender: &str, day: u8, text: &str) -> Vec<u8> {
    let (coding, count, body) = body(text);
    let mut tpdu = vec![0x04];
    tpdu.extend(address(sender));
    tpdu.extend([0x00, coding, 0x62, 0x50, ((day % 10) << 4) | (day / 10), 0x21, 0x00, 0x00, 0x80]);
    tpdu.push(count);
    tpdu.extend(body);
    tpdu
}

/// Makes a message that was sent (3GPP TS 23.040 §9.2.2.2).
pub fn sent(to: &str, text: &str) -> Vec<u8> {
    let (coding, count, body) = body(text);
    let mut tpdu = vec![0x01, 0x00];
    tpdu.extend(address(to));
    tpdu.extend([0x00, coding, count]);
    tpdu.extend(body);
    tpdu
}

/// Makes one part of a long message in two-byte text: reference, number of parts, this part.
pub fn part(sender: &str, [reference, total, number]: [u8; 3], text: &str) -> Vec<u8> {
    let first = LongPart::first_of_two(sender);
    long_part(&LongPart { reference: reference.into(), total, number, text, day: 10, ..first })
}

/// One part of a long message, to be made.
#[derive(Clone, Copy)]
pub struct LongPart<'a> {
    /// Who sent it, or to whom it went.
    pub sender: &'a str,
    /// How many bits the reference has: 8 or 16.
    pub bits: u8,
    /// The number that all parts share.
    pub reference: u16,
    /// How many parts there are.
    pub total: u8,
    /// Which part this is, from 1.
    pub number: u8,
    /// Its text.
    pub text: &'a str,
    /// Day of May 2026.
    pub day: u8,
    /// The hour.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
    /// The byte of the zone, as it stands on the card.
    pub zone: u8,
    /// Number that the telephone gave it; one that was received has none, and a time instead.
    pub sent_as: Option<u8>,
}

impl<'a> LongPart<'a> {
    /// The first of two parts of message 42, of 10 May 2026 at noon.
    pub fn first_of_two(sender: &'a str) -> Self {
        Self {
            sender,
            bits: 8,
            reference: 42,
            total: 2,
            number: 1,
            text: "",
            day: 10,
            hour: 12,
            minute: 0,
            zone: 0x80,
            sent_as: None,
        }
    }
}

/// Makes one part of a long message in two-byte text (3GPP TS 23.040 §9.2.3.24.1 and §9.2.3.24.8).
pub fn long_part(part: &LongPart<'_>) -> Vec<u8> {
    let swapped = |value: u8| ((value % 10) << 4) | (value / 10);
    let units = part.text.encode_utf16().flat_map(u16::to_be_bytes);
    let [high, low] = part.reference.to_be_bytes();
    let header = if part.bits == 16 {
        vec![0x06, 0x08, 0x04, high, low, part.total, part.number]
    } else {
        vec![0x05, 0x00, 0x03, low, part.total, part.number]
    };
    let data: Vec<u8> = header.into_iter().chain(units).collect();
    let mut tpdu = match part.sent_as {
        None => vec![0x44],
        Some(number) => vec![0x41, number],
    };
    tpdu.extend(address(part.sender));
    tpdu.extend([0x00, 0x08]);
    if part.sent_as.is_none() {
        let (day, hour, minute) = (swapped(part.day), swapped(part.hour), swapped(part.minute));
        tpdu.extend([0x62, 0x50, day, hour, minute, 0x00, part.zone]);
    }
    tpdu.push(small(data.len()));
    tpdu.extend(data);
    tpdu
}

/// Digits in pairs, the first one low; letters are not for these.
fn nibbles(number: &str) -> Vec<u8> {
    let digits: Vec<u8> = number
        .trim_start_matches('+')
        .bytes()
        .map(|digit| match digit {
            b'*' => 10,
            b'#' => 11,
            digit => digit - b'0',
        })
        .collect();
    digits.chunks(2).map(|pair| pair[0] | (pair.get(1).unwrap_or(&15) << 4)).collect()
}

fn address(number: &str) -> Vec<u8> {
    let kind = if number.starts_with('+') { 0x91 } else { 0x81 };
    if number.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        let packed = septets(number.as_bytes());
        // Counted in half bytes that hold something (3GPP TS 23.040 §9.1.2.5).
        let count = small((number.len() * 7).div_ceil(4));
        return [vec![count, 0xD0], packed].concat();
    }
    let count = small(number.trim_start_matches('+').len());
    [vec![count, kind], nibbles(number)].concat()
}

/// Coding, length and bytes of a text: letters that ASCII shares with the default alphabet in seven bits, else two bytes.
fn body(text: &str) -> (u8, u8, Vec<u8>) {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,:;!?'()+-/&%*=".contains(&byte);
    if text.bytes().all(plain) {
        return (0x00, small(text.len()), septets(text.as_bytes()));
    }
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    (0x08, small(units.len()), units)
}

fn septets(text: &[u8]) -> Vec<u8> {
    let mut out = vec![0; (text.len() * 7).div_ceil(8)];
    for (index, septet) in text.iter().enumerate() {
        let at = index * 7;
        let wide = u16::from(*septet) << (at % 8);
        let [high, low] = wide.to_be_bytes();
        out[at / 8] |= low;
        if let Some(next) = out.get_mut(at / 8 + 1) {
            *next |= high;
        }
    }
    out
}

fn small(length: usize) -> u8 {
    u8::try_from(length).expect("names, numbers and messages of the tests are shorter than 256")
}
