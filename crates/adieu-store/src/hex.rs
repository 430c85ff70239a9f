//! Bytes as hexadecimal text, for the small files of a home.
//!
//! It must never be lenient: anything but lower-case digits in full pairs is refused.

/// Returns the bytes as lower-case digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).expect("half a byte is a digit of base 16")
}

/// Returns the bytes of a text of exactly `N` pairs of digits.
pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N || digits.iter().any(u8::is_ascii_uppercase) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_slips_are_refused() {
        assert_eq!(decode(&encode(&[0, 15, 16, 255])), Some([0, 15, 16, 255]));
        assert_eq!(decode::<2>("00f"), None);
        assert_eq!(decode::<2>("00FF"), None);
        assert_eq!(decode::<2>("00g0"), None);
        assert_eq!(decode::<2>("00ff00"), None);
    }
}
