//! What a modem says of the network: whether the card was let in, by whom, and how well it is heard.
//!
//! It must never turn an unasked line or an unknown number into a state.

use serde::{Deserialize, Serialize};

use super::answer::{AtAnswer, AtEnd};
use super::query::Domain;

/// The longest name of a network that is kept.
const MOST_CHARACTERS: usize = 40;

/// Whether a part of the network has let the card in (3GPP TS 27.007 §7.2, §10.1.20, §10.1.22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registration {
    /// In, on the card's own network (1, 6, 9).
    Home,
    /// In, on another network (5, 7, 10).
    Roaming,
    /// Not in, and the modem is not trying (0).
    Idle,
    /// Not in, and the modem is trying (2).
    Searching,
    /// The network refused (3).
    Denied,
    /// For emergency calls only (8).
    Emergency,
    /// The modem does not know (4), or says what no table explains.
    Unknown,
}

impl Registration {
    fn of(number: u8) -> Self {
        match number {
            0 => Self::Idle,
            1 | 6 | 9 => Self::Home,
            2 => Self::Searching,
            3 => Self::Denied,
            5 | 7 | 10 => Self::Roaming,
            8 => Self::Emergency,
            _ => Self::Unknown,
        }
    }
}

/// How the modem chooses a network (+COPS?, §7.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Selection {
    /// By itself.
    Automatic,
    /// It was told which one, and perhaps no other.
    Manual,
    /// It was told to stay off the network.
    Off,
}

/// Reads the answer to +CREG?, +CGREG? or +CEREG?; none when the modem does not know the question.
pub(super) fn registration(answer: &AtAnswer, domain: Domain) -> Option<Registration> {
    if answer.end != AtEnd::Ok {
        return None;
    }
    // An unasked line has no first number: what stands second in it is a place, four digits long.
    let stat = |line: &String| {
        let rest = line.strip_prefix(domain.word())?.strip_prefix(':')?;
        let mut fields = rest.split(',').map(str::trim);
        let (mode, stat) = (fields.next()?, fields.next()?);
        let short = |text: &str| (1..=2).contains(&text.len());
        (short(mode) && short(stat)).then(|| stat.parse::<u8>().ok())?
    };
    answer.lines.iter().find_map(stat).map(Registration::of)
}

/// Reads the answer to +COPS?: how the network is chosen, and the name of the one in use.
pub(super) fn operator(answer: &AtAnswer) -> (Option<Selection>, Option<String>) {
    let Some(rest) = answer.lines.iter().find_map(|line| line.strip_prefix("+COPS:")) else {
        return (None, None);
    };
    let mut fields = rest.splitn(3, ',').map(str::trim);
    let selection = match fields.next() {
        Some("0") => Some(Selection::Automatic),
        Some("1" | "4") => Some(Selection::Manual),
        Some("2") => Some(Selection::Off),
        Some(_) | None => None,
    };
    let quoted = fields.nth(1).and_then(|rest| rest.strip_prefix('"')?.split('"').next());
    (selection, quoted.and_then(network_name))
}

/// Returns a network's name as it may be shown: nothing that steers a terminal or turns the direction of a text, and not
/// without end. None when nothing of it is left.
pub fn network_name(told: &str) -> Option<String> {
    let plain: String = told.chars().filter(|c| !steers(*c)).take(MOST_CHARACTERS).collect();
    let name = plain.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// Control characters, and those that nobody sees: marks of direction, blanks without width, byte-order marks.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Reads the answer to +CSQ: 0 (barely heard) to 31; none when the modem hears nothing (§8.5).
pub(super) fn signal(answer: &AtAnswer) -> Option<u8> {
    let rest = answer.lines.iter().find_map(|line| line.strip_prefix("+CSQ:"))?;
    let strength = rest.split(',').next()?.trim().parse().ok()?;
    (0..=31).contains(&strength).then_some(strength)
}
