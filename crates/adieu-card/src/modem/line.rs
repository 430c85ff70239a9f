//! The questions that show whether the network still lets a card in, and one reading of the answers.
//!
//! It must never ask anything that sets or sends, or show the numbers of a card in a log.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::answer::AtAnswer;
use super::file::{Reached, of_file};
use super::network::{Registration, Selection, operator, registration, signal};
use super::query::{AtQuery, Domain};
use super::state::{CardState, card_state};
use crate::identity::decode_iccid;
use crate::status::{Meaning, StatusWord};

/// What a modem said of a card and its network at one moment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineReading {
    /// When.
    pub at: Timestamp,
    /// How the modem sees the card.
    pub card: CardState,
    /// Number of the subscription, when the modem told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imsi: Option<String>,
    /// Number of the card, when the modem told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iccid: Option<String>,
    /// Every part of the network of which the modem said something.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub registrations: BTreeMap<Domain, Registration>,
    /// How the modem chooses a network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<Selection>,
    /// Name of the network in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Strength of the signal, 0 to 31.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<u8>,
}

/// What one reading shows, before any conclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// The card's own network let it in.
    Home,
    /// Another network let it in.
    Roaming,
    /// The network refused it, and the modem was free to choose the network.
    Refused,
    /// The network refused it, and the modem was told which network to use.
    RefusedByChosen,
    /// Nothing: the modem searches, rests, or does not know.
    Nothing,
    /// The modem was told to stay off the network.
    ModemOff,
    /// The card waits for its code, and so does the network.
    Locked,
    /// The modem takes no card but those of its own network.
    ModemLocked,
    /// There is no card that works.
    NoCard,
}

impl LineReading {
    /// Says whether any answer made sense: a modem of which none did may be no modem, and its reading is not worth keeping.
    pub fn tells_something(&self) -> bool {
        self.card != CardState::Unknown
            || [&self.imsi, &self.iccid, &self.operator].iter().any(|text| text.is_some())
            || !self.registrations.is_empty()
            || self.selection.is_some()
            || self.signal.is_some()
    }

    /// Says what it shows.
    pub fn shown(&self) -> Shown {
        match self.card {
            CardState::Missing | CardState::Failing => return Shown::NoCard,
            CardState::CodeWanted | CardState::Blocked => return Shown::Locked,
            CardState::ModemLocked => return Shown::ModemLocked,
            CardState::Ready | CardState::Unknown => {}
        }
        let any = |state: Registration| self.registrations.values().any(|at| *at == state);
        // A card may be refused data alone, or be refused by a modem's own limits: calls or 4G must be denied.
        let denied = [Domain::Calls, Domain::Lte]
            .iter()
            .any(|domain| self.registrations.get(domain) == Some(&Registration::Denied));
        if any(Registration::Home) {
            Shown::Home
        } else if any(Registration::Roaming) {
            Shown::Roaming
        } else if self.selection == Some(Selection::Off) {
            Shown::ModemOff
        } else if denied && self.selection == Some(Selection::Manual) {
            Shown::RefusedByChosen
        } else if denied {
            Shown::Refused
        } else {
            Shown::Nothing
        }
    }
}

impl std::fmt::Debug for LineReading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LineReading({}, {:?})", self.at, self.shown())
    }
}

/// Asks all that a reading is made of, one question after the other.
pub struct LineQuestions {
    asked: usize,
    card: CardState,
    imsi: Option<String>,
    iccid: Option<String>,
    registrations: BTreeMap<Domain, Registration>,
    selection: Option<Selection>,
    operator: Option<String>,
    signal: Option<u8>,
}

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    NoEcho,
    Reasons,
    Card,
    CardNumber,
    Imsi,
    Registration(Domain),
    Operator,
    Signal,
}

const QUESTIONS: [Question; 10] = [
    Question::NoEcho,
    Question::Reasons,
    Question::Card,
    Question::CardNumber,
    Question::Imsi,
    Question::Registration(Domain::Calls),
    Question::Registration(Domain::Data),
    Question::Registration(Domain::Lte),
    Question::Operator,
    Question::Signal,
];

impl LineQuestions {
    /// Starts at the first question.
    pub fn new() -> Self {
        Self {
            asked: 0,
            card: CardState::Unknown,
            imsi: None,
            iccid: None,
            registrations: BTreeMap::new(),
            selection: None,
            operator: None,
            signal: None,
        }
    }

    /// Returns the next question; none when all were asked, or when there is no card.
    pub fn next(&self) -> Option<AtQuery> {
        let question = QUESTIONS.get(self.asked).filter(|_| self.card != CardState::Missing)?;
        Some(match question {
            Question::NoEcho => AtQuery::no_echo(),
            Question::Reasons => AtQuery::reasons(),
            Question::Card => AtQuery::card_state(),
            Question::CardNumber => AtQuery::card_number(),
            Question::Imsi => AtQuery::imsi(),
            Question::Registration(domain) => AtQuery::registration(*domain),
            Question::Operator => AtQuery::operator(),
            Question::Signal => AtQuery::signal(),
        })
    }

    /// Takes the answer to the question; one that makes no sense leaves its part unknown.
    pub fn answer(&mut self, answer: &AtAnswer) {
        let Some(question) = QUESTIONS.get(self.asked) else { return };
        self.asked += 1;
        match question {
            Question::NoEcho | Question::Reasons => {}
            Question::Card => self.card = card_state(answer),
            Question::CardNumber => self.iccid = number_of_card(answer),
            Question::Imsi => self.imsi = number_of_subscription(answer),
            Question::Registration(domain) => {
                let said = registration(answer, *domain).map(|state| (*domain, state));
                self.registrations.extend(said);
            }
            Question::Operator => (self.selection, self.operator) = operator(answer),
            Question::Signal => self.signal = signal(answer),
        }
    }

    /// Leaves a question without an answer: its part stays unknown.
    pub fn leave(&mut self) {
        self.asked += 1;
    }

    /// Says whether the modem was asked how it sees the card: before that, silence means that no modem is there.
    pub fn has_met_the_modem(&self) -> bool {
        self.asked > 2
    }

    /// Ends the questions and returns the reading.
    pub fn reading(self, at: Timestamp) -> LineReading {
        LineReading {
            at,
            card: self.card,
            imsi: self.imsi,
            iccid: self.iccid,
            registrations: self.registrations,
            selection: self.selection,
            operator: self.operator,
            signal: self.signal,
        }
    }
}

impl Default for LineQuestions {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for LineQuestions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LineQuestions({} asked)", self.asked)
    }
}

fn number_of_card(answer: &AtAnswer) -> Option<String> {
    let Reached::Card(data, word) = of_file(answer) else { return None };
    decode_iccid(&data).ok().filter(|_| StatusWord(word).meaning() == Meaning::Fine)
}

fn number_of_subscription(answer: &AtAnswer) -> Option<String> {
    let line = answer.lines.first()?;
    let digits = line.strip_prefix("+CIMI:").unwrap_or(line).trim();
    let plain = (14..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.to_owned())
}
