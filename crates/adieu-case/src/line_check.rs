//! Checks of a line by a modem: whose line the card in the modem is, and what was seen of it.
//!
//! It must never take a card for one of the case that its numbers say is another.

use adieu_card::modem::{LineEvidence, LineReading, judge};
use adieu_facts::{Facts, Line};
use adieu_telecom::{Iccid, Imsi};

use crate::Case;

/// A reading of a line, as the log keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct LineCheck {
    /// Which line, by position.
    pub line: usize,
    /// What the modem said.
    pub reading: LineReading,
}

/// What ties the card in the modem to a line of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardTie {
    /// The number of the subscription is the same.
    Imsi,
    /// The number of the card is the same.
    Iccid,
    /// Nothing but the person's word: the case knows neither number, or the modem tells neither.
    Word,
}

impl CardTie {
    /// Returns the word that programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Imsi => "imsi",
            Self::Iccid => "iccid",
            Self::Word => "word",
        }
    }
}

/// Why a card in a modem belongs to no line of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongCard {
    /// The case has no line at this place.
    #[error("the case has no line {line}")]
    NoSuchLine {
        /// The place.
        line: usize,
    },
    /// The numbers say that it is another card.
    #[error("the card in the modem is another one than the case knows")]
    Other,
    /// The case has several lines, and nothing tells which one it is.
    #[error("nothing tells which line of the case the card in the modem is")]
    WhichLine,
}

/// Finds the line of the card in the modem: by its numbers, by the place that the person named, or because there is one
/// only.
pub fn line_of(
    facts: &Facts,
    reading: &LineReading,
    named: Option<usize>,
) -> Result<(usize, CardTie), WrongCard> {
    if let Some(line) = named {
        let facts = facts.lines.get(line).ok_or(WrongCard::NoSuchLine { line })?;
        return tie(facts, reading).map(|tie| (line, tie)).ok_or(WrongCard::Other);
    }
    let possible: Vec<(usize, CardTie)> = facts
        .lines
        .iter()
        .enumerate()
        .filter_map(|(line, facts)| tie(facts, reading).map(|tie| (line, tie)))
        .collect();
    let certain = possible.iter().find(|(_, tie)| *tie != CardTie::Word);
    match (certain, possible.as_slice()) {
        (Some(found), _) => Ok(*found),
        (None, [only]) => Ok(*only),
        (None, []) => Err(WrongCard::Other),
        (None, [_, ..]) => Err(WrongCard::WhichLine),
    }
}

/// None when the numbers of the card are known and differ.
fn tie(line: &Line, reading: &LineReading) -> Option<CardTie> {
    let imsi = both(line.imsi, reading.imsi.as_deref().and_then(|text| Imsi::parse(text).ok()));
    let iccid = both(line.iccid, reading.iccid.as_deref().and_then(|text| Iccid::parse(text).ok()));
    let same_imsi = imsi.map(|(one, other)| one == other);
    let same_card = iccid.map(|(one, other)| is_same_card(&one, &other));
    match (same_imsi, same_card) {
        (Some(true), _) => Some(CardTie::Imsi),
        // A card may hold several subscriptions.
        (_, Some(true)) => Some(CardTie::Iccid),
        (Some(false), _) | (_, Some(false)) => None,
        (None, None) => Some(CardTie::Word),
    }
}

fn both<T>(one: Option<T>, other: Option<T>) -> Option<(T, T)> {
    one.zip(other)
}

/// The print on a card may leave out the last digit.
fn is_same_card(one: &Iccid, other: &Iccid) -> bool {
    let (one, other) = (one.reveal(), other.reveal());
    let length = one.len().min(other.len());
    one[..length] == other[..length]
}

impl Case {
    /// Returns the readings of a line, in the order in which they were recorded.
    pub fn readings_of(&self, line: usize) -> Vec<LineReading> {
        let checks = self.line_checks.iter().filter(|check| check.line == line);
        checks.map(|check| check.reading.clone()).collect()
    }

    /// Judges the readings of a line; none when it was never checked.
    pub fn line_evidence(&self, line: usize) -> Option<LineEvidence> {
        judge(&self.readings_of(line))
    }
}
