//! How long a text message is: GSM 7-bit characters or UCS-2 units, and how many messages that makes.
//!
//! Tables are those of 3GPP TS 23.038 §6.2.1; nothing is cut or replaced here.

/// The basic GSM alphabet.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters that take an escape before them.
const EXTENDED: &str = "^{}\\[~]|€";

/// The length of a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmsLength {
    /// Characters as the network counts them.
    pub units: usize,
    /// Messages that it takes.
    pub parts: usize,
    /// Every character is in the GSM alphabet, so that 160 fit into one message.
    pub gsm: bool,
}

/// Measures a text message.
///
/// ```
/// assert_eq!(adieu_letter::sms_length("Je résilie").parts, 1);
/// ```
pub fn sms_length(text: &str) -> SmsLength {
    let septets: Option<usize> = text.chars().map(septets).sum();
    let (units, gsm, single, joined) = match septets {
        Some(units) => (units, true, 160, 153),
        None => (text.encode_utf16().count(), false, 70, 67),
    };
    let parts = if units <= single { 1 } else { units.div_ceil(joined) };
    SmsLength { units, parts, gsm }
}

fn septets(c: char) -> Option<usize> {
    if BASIC.contains(c) {
        Some(1)
    } else if EXTENDED.contains(c) {
        Some(2)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_that_the_network_counts() {
        for (text, units, parts, gsm) in [
            ("a".repeat(160), 160, 1, true),
            ("a".repeat(161), 161, 2, true),
            ("€".to_string(), 2, 1, true),
            ("ê".repeat(70), 70, 1, false),
            ("解".repeat(71), 71, 2, false),
            ("é".to_string(), 1, 1, true),
        ] {
            assert_eq!(sms_length(&text), SmsLength { units, parts, gsm }, "{text}");
        }
    }
}
