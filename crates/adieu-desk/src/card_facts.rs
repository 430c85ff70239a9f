//! What a card says of itself, recorded in a case: only where it fits what the case knows.
//!
//! It must never write over a fact, record anything of a card that is not the line's, or take a telephone number from a
//! card: somebody once wrote it there, and only the person knows whose it is now.

use adieu_case::{CaseRef, Refusal, WrongCard};
use adieu_facts::{FactSource, Facts, Line};
use adieu_telecom::{Iccid, Imsi, Msisdn};

use crate::desk::Desk;
use crate::error::DeskError;

/// What a card says of itself.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CardFacts {
    /// Number of the card.
    pub iccid: Option<String>,
    /// Number of the subscription.
    pub imsi: Option<String>,
    /// Own telephone numbers; somebody wrote them on the card, and they may be old. They are compared, never recorded.
    pub numbers: Vec<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRecorded {
    /// The line, counted from 0.
    pub line: usize,
    /// Keys of the facts that were recorded.
    pub recorded: Vec<String>,
    /// Keys of the facts that the case knew already.
    pub known: Vec<String>,
    /// Facts that differ; with one of these nothing was recorded.
    pub conflicts: Vec<CardConflict>,
    /// How the telephone numbers on the card stand beside the case; absent when the card has none.
    pub own_number: Option<OwnNumber>,
}

/// The telephone numbers that somebody once wrote on a card, beside the one of the line.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnNumber {
    /// Key of the fact.
    pub key: String,
    /// What the case says.
    pub case: Option<String>,
    /// What the card says.
    pub card: Vec<String>,
}

/// How a telephone number on a card fits the one of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberFit {
    /// The card has the number of the case.
    Same,
    /// The case has another number than the card: often the card's is old.
    Other,
    /// The case has none.
    Unknown,
}

impl OwnNumber {
    /// Says how the numbers fit.
    pub fn fit(&self) -> NumberFit {
        match &self.case {
            None => NumberFit::Unknown,
            Some(said) if self.card.contains(said) => NumberFit::Same,
            Some(_) => NumberFit::Other,
        }
    }
}

/// A fact of which the case says one thing and the card another.
#[derive(Clone, PartialEq, Eq)]
pub struct CardConflict {
    /// Its key.
    pub key: String,
    /// What the case says.
    pub case: String,
    /// What the card says.
    pub card: String,
}

impl Desk<'_> {
    /// Makes sure that a case takes what a card says, as far as that can be known before the card is read.
    pub fn awaits_card(&self, reference: &CaseRef, line: Option<usize>) -> Result<(), DeskError> {
        let opened = self.show(reference)?;
        let refused = |refusal| DeskError::Refused { case: reference.clone(), refusal };
        if opened.case.closed_on.is_some() {
            return Err(refused(Refusal::Closed));
        }
        let beyond = line.filter(|at| *at >= opened.case.facts.lines.len());
        beyond.map_or(Ok(()), |line| Err(refused(WrongCard::NoSuchLine { line }.into())))
    }

    /// Records what a card says of itself for a line: the one that is named, else the only one that it fits.
    pub fn record_card(
        &self,
        reference: &CaseRef,
        line: Option<usize>,
        card: &CardFacts,
    ) -> Result<CardRecorded, DeskError> {
        let before = self.show(reference)?;
        let facts = &before.case.facts;
        let case = || reference.clone();
        let at = match line {
            Some(at) => at,
            None => the_only(facts, card).ok_or_else(|| DeskError::WhichLine { case: case() })?,
        };
        let refusal = WrongCard::NoSuchLine { line: at }.into();
        let line =
            facts.lines.get(at).ok_or_else(|| DeskError::Refused { case: case(), refusal })?;
        let (new, found) = compared(at, line, card);
        if found.conflicts.is_empty() && !new.is_empty() {
            self.record_facts(reference, &new, FactSource::Card)?;
        }
        Ok(found)
    }
}

/// The only line of a case, or the only one that has a number of this card. Its telephone number may be an old one.
fn the_only(facts: &Facts, card: &CardFacts) -> Option<usize> {
    if facts.lines.len() == 1 {
        return Some(0);
    }
    let fits = |line: &Line| {
        values(line, card).iter().any(|(_, (said, read))| said.is_some() && said == read)
    };
    let mut fitting = facts.lines.iter().enumerate().filter(|(_, line)| fits(line));
    match (fitting.next(), fitting.next()) {
        (Some((at, _)), None) => Some(at),
        (Some(_) | None, _) => None,
    }
}

/// What the line says and what the card says, each as the facts write it.
type Pair = (Option<String>, Option<String>);

fn values(line: &Line, card: &CardFacts) -> [(&'static str, Pair); 2] {
    let iccid = card.iccid.as_ref().and_then(|text| Iccid::parse(text).ok());
    let imsi = card.imsi.as_ref().and_then(|text| Imsi::parse(text).ok());
    let said_iccid = line.iccid.as_ref().map(|iccid| iccid.reveal().to_owned());
    let said_imsi = line.imsi.as_ref().map(|imsi| imsi.reveal().to_owned());
    [
        ("iccid", (said_iccid, iccid.map(|iccid| iccid.reveal().to_owned()))),
        ("imsi", (said_imsi, imsi.map(|imsi| imsi.reveal().to_owned()))),
    ]
}

fn own_number(at: usize, line: &Line, card: &CardFacts) -> Option<OwnNumber> {
    let parsed = card.numbers.iter().filter_map(|text| Msisdn::parse(text).ok());
    let mut numbers: Vec<String> = parsed.map(|number| number.reveal().to_owned()).collect();
    numbers.sort();
    numbers.dedup();
    let case = line.number.as_ref().map(|number| number.reveal().to_owned());
    (!numbers.is_empty()).then(|| OwnNumber {
        key: format!("line.{at}.number"),
        case,
        card: numbers,
    })
}

fn compared(at: usize, line: &Line, card: &CardFacts) -> (Vec<(String, String)>, CardRecorded) {
    let mut new = Vec::new();
    let mut found = CardRecorded {
        line: at,
        recorded: Vec::new(),
        known: Vec::new(),
        conflicts: Vec::new(),
        own_number: own_number(at, line, card),
    };
    for (name, (said, read)) in values(line, card) {
        let key = format!("line.{at}.{name}");
        match (said, read) {
            (_, None) => {}
            (None, Some(read)) => new.push((key, read)),
            (Some(said), Some(read)) if said == read || is_cut(name, &said, &read) => {
                found.known.push(key);
            }
            (Some(said), Some(read)) => {
                found.conflicts.push(CardConflict { key, case: said, card: read });
            }
        }
    }
    if found.conflicts.is_empty() {
        found.recorded = new.iter().map(|(key, _)| key.clone()).collect();
    }
    (new, found)
}

/// The print on a card may leave out the last digit of its number, which only checks the others.
fn is_cut(name: &str, said: &str, read: &str) -> bool {
    let (short, long) = if said.len() < read.len() { (said, read) } else { (read, said) };
    name == "iccid" && long.len() == short.len() + 1 && long.starts_with(short)
}

impl std::fmt::Debug for CardFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CardFacts(••••)")
    }
}

impl std::fmt::Debug for CardConflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CardConflict({}, ••••)", self.key)
    }
}

impl std::fmt::Debug for OwnNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OwnNumber({}, {:?}, ••••)", self.key, self.fit())
    }
}
