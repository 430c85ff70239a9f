//! The 7-bit alphabet of the mobile networks (3GPP TS 23.038 §6.2.1), packed and unpacked.
//!
//! It must never look beyond the septets that it is told there are.

use super::national::Alphabets;
use crate::undecodable::Undecodable;

/// The septet that says: the next one is of the extension table.
const ESCAPE: u8 = 0x1B;

/// The default alphabet (3GPP TS 23.038 §6.2.1); the escape stands at 1B.
pub(crate) const DEFAULT: [char; 128] = table(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1b}ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/// A text that was read, and whether its last character was cut in two.
#[derive(Clone, PartialEq, Eq)]
pub struct Spelled {
    /// The whole characters.
    pub text: String,
    /// The last character was cut and is left out.
    pub cut: bool,
}

/// Makes a table of its 128 characters, while the program is built.
pub(crate) const fn table(text: &str) -> [char; 128] {
    let bytes = text.as_bytes();
    let mut out = ['\0'; 128];
    let (mut at, mut index) = (0, 0);
    while at < bytes.len() {
        let first = bytes[at] as u32;
        let (value, width) = if first < 0x80 {
            (first, 1)
        } else if first < 0xE0 {
            ((first & 0x1F) << 6 | (bytes[at + 1] as u32 & 0x3F), 2)
        } else {
            let rest = (bytes[at + 1] as u32 & 0x3F) << 6 | (bytes[at + 2] as u32 & 0x3F);
            ((first & 0x0F) << 12 | rest, 3)
        };
        out[index] = char::from_u32(value).expect("the table is valid text");
        at += width;
        index += 1;
    }
    assert!(index == 128, "an alphabet has 128 characters");
    out
}

/// Spells septets that stand one in a byte; a byte above 7F is an error.
pub fn spell(
    septets: impl IntoIterator<Item = u8>,
    alphabets: Alphabets,
) -> Result<Spelled, Undecodable> {
    let septets = septets.into_iter();
    let mut text = String::with_capacity(septets.size_hint().0);
    let mut escaped = false;
    for septet in septets {
        let base =
            alphabets.locking.get(usize::from(septet)).copied().ok_or(Undecodable::Character)?;
        if escaped {
            // A code that the extension lacks shows the character of the main table (3GPP TS 23.038 §6.2.1.1).
            text.push(alphabets.single(septet).unwrap_or(base));
            escaped = false;
        } else if septet == ESCAPE {
            escaped = true;
        } else {
            text.push(base);
        }
    }
    // Twice the escape is the mark of a further table that was never defined: it shows as a blank.
    if text.contains('\u{1b}') {
        text = text.replace('\u{1b}', " ");
    }
    Ok(Spelled { text, cut: escaped })
}

/// Walks over septets packed into bytes, from bit `start` on.
pub fn unpack(
    bytes: &[u8],
    start: usize,
    count: usize,
) -> Result<impl Iterator<Item = u8>, Undecodable> {
    if start + count * 7 > bytes.len() * 8 {
        return Err(Undecodable::Length);
    }
    Ok((0..count).map(move |index| {
        let bit = start + index * 7;
        let (at, shift) = (bit / 8, bit % 8);
        let low = u16::from(bytes[at]) >> shift;
        let high = bytes.get(at + 1).map_or(0, |next| u16::from(*next) << (8 - shift));
        ((low | high) & 0x7F) as u8
    }))
}
