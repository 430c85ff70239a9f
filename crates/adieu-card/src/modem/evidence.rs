//! What readings of a line show together.
//!
//! It must never call a line dead: a refusal is evidence, and no modem can prove more.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::line::{LineReading, Shown};

/// How far apart two refusals must be to count as two: the product's own choice.
///
/// A network that is full or under repair refuses for minutes; nothing in a standard says how long is enough.
pub const APART_MINUTES: i64 = 10;

/// What the readings of one card show, the newest having the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineEvidence {
    /// What they show.
    pub verdict: LineVerdict,
    /// When the first of the readings was made on which the verdict rests.
    pub from: Timestamp,
    /// When the last one was made.
    pub to: Timestamp,
    /// When another reading would show more; absent when it would not.
    pub again_from: Option<Timestamp>,
}

/// What readings show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineVerdict {
    /// The card's own network lets it in: the line is not switched off.
    Lives,
    /// A network lets it in, away from its own: the line is not switched off.
    LivesAway,
    /// The network refused the card twice, far enough apart: evidence that the line is switched off, no proof.
    Refused,
    /// The network refused the card once; another reading is needed.
    RefusedOnce,
    /// The one network that the modem was told to use refused the card: this shows nothing of the line.
    RefusedByChosen,
    /// Nothing: the modem searches, rests, or does not know.
    Nothing,
    /// Nothing: the modem was told to stay off the network.
    ModemOff,
    /// Nothing: the card waits for its code.
    Locked,
    /// Nothing: the modem takes no card but those of its own network.
    ModemLocked,
    /// Nothing: there is no card that works.
    NoCard,
}

impl LineVerdict {
    /// Returns the word that programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lives => "lives",
            Self::LivesAway => "lives-away",
            Self::Refused => "refused",
            Self::RefusedOnce => "refused-once",
            Self::RefusedByChosen => "refused-by-chosen",
            Self::Nothing => "nothing",
            Self::ModemOff => "modem-off",
            Self::Locked => "locked",
            Self::ModemLocked => "modem-locked",
            Self::NoCard => "no-card",
        }
    }

    /// Says whether the readings show something of the line.
    pub fn shows_something(self) -> bool {
        match self {
            Self::Lives | Self::LivesAway | Self::Refused => true,
            Self::RefusedOnce
            | Self::RefusedByChosen
            | Self::Nothing
            | Self::ModemOff
            | Self::Locked
            | Self::ModemLocked
            | Self::NoCard => false,
        }
    }
}

/// Judges the readings of one card, in any order; none without a reading.
pub fn judge(readings: &[LineReading]) -> Option<LineEvidence> {
    let mut ordered: Vec<&LineReading> = readings.iter().collect();
    ordered.sort_by_key(|reading| reading.at);
    let last = ordered.last()?;
    let mut evidence = LineEvidence {
        verdict: LineVerdict::Nothing,
        from: last.at,
        to: last.at,
        again_from: None,
    };
    evidence.verdict = match last.shown() {
        Shown::Home => LineVerdict::Lives,
        Shown::Roaming => LineVerdict::LivesAway,
        Shown::RefusedByChosen => LineVerdict::RefusedByChosen,
        Shown::Nothing => LineVerdict::Nothing,
        Shown::ModemOff => LineVerdict::ModemOff,
        Shown::Locked => LineVerdict::Locked,
        Shown::ModemLocked => LineVerdict::ModemLocked,
        Shown::NoCard => LineVerdict::NoCard,
        Shown::Refused => {
            evidence.from = first_refusal(&ordered);
            let enough = evidence.from.saturating_add(apart()).unwrap_or(Timestamp::MAX);
            if last.at >= enough {
                LineVerdict::Refused
            } else {
                evidence.again_from = Some(enough);
                LineVerdict::RefusedOnce
            }
        }
    };
    Some(evidence)
}

/// Returns when two readings that begin now are far enough apart.
pub fn apart() -> SignedDuration {
    SignedDuration::from_mins(APART_MINUTES)
}

/// The earliest refusal since the card was last let in, if the same card was refused.
fn first_refusal(ordered: &[&LineReading]) -> Timestamp {
    let Some(last) = ordered.last() else { return Timestamp::MAX };
    let since = ordered.iter().rev().take_while(|reading| {
        is_same_card(reading, last) && !matches!(reading.shown(), Shown::Home | Shown::Roaming)
    });
    let refusals = since.filter(|reading| reading.shown() == Shown::Refused);
    refusals.map(|reading| reading.at).min().unwrap_or(last.at)
}

/// A number that one of two readings lacks says nothing against the other.
fn is_same_card(one: &LineReading, other: &LineReading) -> bool {
    let agree = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    agree(&one.imsi, &other.imsi) && agree(&one.iccid, &other.iccid)
}
