//! What a modem says of the card in it: there, waiting for a code, missing.
//!
//! It must never call a card ready that the modem did not call so.

use serde::{Deserialize, Serialize};

use super::answer::{AtAnswer, AtEnd};

/// How a modem sees the card in it (+CPIN?, 3GPP TS 27.007 §8.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardState {
    /// It can be used.
    Ready,
    /// It waits for its code.
    CodeWanted,
    /// It is blocked and waits for its unblocking code.
    Blocked,
    /// The modem itself is locked, to a network or to another card.
    ModemLocked,
    /// There is none.
    Missing,
    /// There is one, and it does not work.
    Failing,
    /// The modem does not say.
    Unknown,
}

/// Reads the answer to +CPIN?.
pub(super) fn card_state(answer: &AtAnswer) -> CardState {
    match answer.end {
        AtEnd::Ok => {}
        AtEnd::CmeError(10) => return CardState::Missing,
        AtEnd::CmeError(11) => return CardState::CodeWanted,
        AtEnd::CmeError(12) => return CardState::Blocked,
        AtEnd::CmeError(5..=7 | 40..=48) => return CardState::ModemLocked,
        AtEnd::CmeError(13 | 15) => return CardState::Failing,
        AtEnd::Error | AtEnd::CmeError(_) => return CardState::Unknown,
    }
    let word = answer.lines.iter().find_map(|line| line.strip_prefix("+CPIN:"));
    match word.map(|word| word.trim().trim_matches('"')) {
        // The second code guards a few files and no calls.
        Some("READY" | "SIM PIN2" | "SIM PUK2") => CardState::Ready,
        Some("SIM PIN") => CardState::CodeWanted,
        Some("SIM PUK") => CardState::Blocked,
        Some(lock) if lock.starts_with("PH-") => CardState::ModemLocked,
        Some(_) | None => CardState::Unknown,
    }
}

/// Reads from the answer to +CPINR how many tries the first code has left (§8.65).
pub(super) fn tries_left(answer: &AtAnswer) -> Option<u8> {
    let of_pin = |line: &String| {
        let mut fields = line.strip_prefix("+CPINR:")?.split(',').map(str::trim);
        (fields.next()?.trim_matches('"') == "SIM PIN").then(|| fields.next()?.parse().ok())?
    };
    answer.lines.iter().find_map(of_pin).filter(|tries| *tries <= 15)
}
