//! A modem on a pseudo terminal, with a virtual card in it (3GPP TS 27.007).
//!
//! It must never let a command pass unseen: every one is kept, and whatever is not a question is named.

mod port;
mod questions;
mod respond;

use std::collections::VecDeque;
use std::time::Duration;

use adieu_card::decode_imsi;

use crate::card::{File, VirtualCard};
pub use port::PtyModem;
pub use respond::Response;

/// Ways of a modem that differ from the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModemHabit {
    /// Does not know +CRSM.
    WithoutCrsm,
    /// Does not know +CSIM.
    WithoutCsim,
    /// Does not know +CPINR.
    WithoutCpinr,
    /// Refuses to describe folders by +CRSM.
    NoFolders,
    /// Describes the files of a newer card in the older form.
    OlderForm,
    /// Says `ERROR` without a number.
    PlainErrors,
    /// Reports news between its answers.
    Chatty,
    /// Sends noise before its answers.
    Noisy,
    /// Begins an answer and never ends the line.
    Endless,
    /// Takes commands and says nothing.
    Mute,
    /// Breaks off in the middle of its answer to this command, counted from one, and is gone.
    DiesAt(u32),
}

/// Answers that change over time: each is given once, the last one for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script(VecDeque<String>);

impl Script {
    /// The same answer each time.
    pub fn always(answer: &str) -> Self {
        Self::then(&[answer])
    }

    /// One answer after another.
    ///
    /// An answer is what stands behind the colon, or a whole last line such as `+CME ERROR: 10`.
    pub fn then(answers: &[&str]) -> Self {
        assert!(!answers.is_empty(), "a script has at least one answer");
        Self(answers.iter().map(|answer| (*answer).to_owned()).collect())
    }

    fn next(&mut self) -> String {
        let first = self.0.front().cloned().unwrap_or_default();
        if self.0.len() > 1 {
            self.0.pop_front();
        }
        first
    }
}

/// What a modem answers.
#[derive(Debug, Clone)]
pub struct Modem {
    /// The card in it.
    pub card: VirtualCard,
    /// Its ways.
    pub habits: Vec<ModemHabit>,
    /// How long it thinks before each answer.
    pub delay: Duration,
    /// +CPIN?
    pub code: Script,
    /// +CIMI
    pub subscription: Script,
    /// +CPINR
    pub tries: Script,
    /// +CREG?
    pub circuit: Script,
    /// +CGREG?
    pub packet: Script,
    /// +CEREG?
    pub evolved: Script,
    /// +COPS?
    pub operator: Script,
    /// +CSQ
    pub signal: Script,
    /// Whether it repeats what it hears.
    pub echo: Echo,
}

/// Whether a modem repeats what it hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    /// It does, as after it was plugged in.
    On,
    /// It does not.
    Off,
}

impl Modem {
    /// Makes a modem with a card in it, at home in its network.
    pub fn with(card: VirtualCard) -> Self {
        let locked = card.pin.is_some();
        let tries = card.pin.map_or(3, |(_, tries)| tries);
        let blocked = if tries == 0 { "SIM PUK" } else { "SIM PIN" };
        let subscription = subscription(&card);
        Self {
            code: Script::always(if locked { blocked } else { "READY" }),
            subscription: Script::always(if locked { "+CME ERROR: 11" } else { &subscription }),
            tries: Script::always(&format!("SIM PIN,{tries},3")),
            circuit: Script::always("0,1"),
            packet: Script::always("0,1"),
            evolved: Script::always("0,1"),
            operator: Script::always("0,0,\"Example\",7"),
            signal: Script::always("20,99"),
            card,
            habits: Vec::new(),
            delay: Duration::ZERO,
            echo: Echo::On,
        }
    }

    /// Makes a modem whose card the network refuses.
    pub fn refused(card: VirtualCard) -> Self {
        let denied = Script::always("0,3");
        Self {
            circuit: denied.clone(),
            packet: denied.clone(),
            evolved: denied,
            operator: Script::always("0"),
            ..Self::with(card)
        }
    }

    /// Makes a modem that looks for a network and finds none.
    pub fn searching(card: VirtualCard) -> Self {
        let looking = Script::always("0,2");
        Self {
            circuit: looking.clone(),
            packet: looking.clone(),
            evolved: looking,
            operator: Script::always("0"),
            signal: Script::always("99,99"),
            ..Self::with(card)
        }
    }

    /// Makes a modem without a card.
    pub fn without_card() -> Self {
        let none = Script::always("+CME ERROR: 10");
        let idle = Script::always("0,0");
        Self {
            code: none.clone(),
            subscription: none.clone(),
            tries: none,
            circuit: idle.clone(),
            packet: idle.clone(),
            evolved: idle,
            operator: Script::always("0"),
            ..Self::with(VirtualCard::new(adieu_card::CardClass::Uicc))
        }
    }

    /// Adds a habit.
    #[must_use]
    pub fn habit(mut self, habit: ModemHabit) -> Self {
        self.habits.push(habit);
        self
    }

    fn has(&self, habit: ModemHabit) -> bool {
        self.habits.contains(&habit)
    }

    fn dies_at(&self) -> Option<u32> {
        self.habits.iter().find_map(|habit| match habit {
            ModemHabit::DiesAt(command) => Some(*command),
            ModemHabit::WithoutCrsm
            | ModemHabit::WithoutCsim
            | ModemHabit::WithoutCpinr
            | ModemHabit::NoFolders
            | ModemHabit::OlderForm
            | ModemHabit::PlainErrors
            | ModemHabit::Chatty
            | ModemHabit::Noisy
            | ModemHabit::Endless
            | ModemHabit::Mute => None,
        })
    }
}

/// What was said to a modem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ModemLog {
    /// Every command, as it came.
    pub commands: Vec<String>,
    /// Those that are not questions.
    pub forbidden: Vec<String>,
}

/// The subscription's digits, as the modem reads them off its card.
fn subscription(card: &VirtualCard) -> String {
    let places = ["USIM/6F07", "7F20/6F07"];
    let found = places.iter().find_map(|place| card.files.get(*place));
    match found {
        Some(File::Binary(bytes)) => decode_imsi(bytes).unwrap_or_default(),
        Some(File::Records(_) | File::Folder) | None => "+CME ERROR: 13".to_owned(),
    }
}
