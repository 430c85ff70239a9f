//! The lines that may go to a modem, and no others: questions about the card and the network.
//!
//! It must never let a line through that sets anything but how answers are written, sends, deletes, or tries a code.

use crate::command::{Command, Transport};
use crate::hex::{from_hex, to_hex};

/// The longest line: a command of at most 5 and 16 bytes in hexadecimal, with its frame.
const MOST_CHARACTERS: usize = 80;

/// A question to a modem. None can be made but by the forms of this list.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AtQuery {
    line: String,
}

/// A part of the network in which a card registers by itself.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// Calls and messages (+CREG, 3GPP TS 27.007 §7.2).
    Calls,
    /// Data over 2G and 3G (+CGREG, §10.1.20).
    Data,
    /// 4G (+CEREG, §10.1.22).
    Lte,
}

impl Domain {
    /// Every part, in the order of asking.
    pub const ALL: [Self; 3] = [Self::Calls, Self::Data, Self::Lte];

    /// Returns the word that the modem knows.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Calls => "+CREG",
            Self::Data => "+CGREG",
            Self::Lte => "+CEREG",
        }
    }
}

/// The line is not one of the questions of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this line is not on the list of questions to a modem")]
pub struct NotAQuestion;

/// Lines without parameters. `ATE0` and `AT+CMEE=1` change how answers are written and nothing else.
const PLAIN: &[&str] = &[
    "AT",
    "ATE0",
    "AT+CMEE=1",
    "AT+CPIN?",
    "AT+CIMI",
    "AT+CPINR",
    "AT+CREG?",
    "AT+CGREG?",
    "AT+CEREG?",
    "AT+COPS?",
    "AT+CSQ",
];

impl AtQuery {
    /// Lets a line through that another program wrote, if it is one of the questions of the list.
    pub fn admitted(line: &str) -> Result<Self, NotAQuestion> {
        let fits = line.len() <= MOST_CHARACTERS
            && (PLAIN.contains(&line)
                || line.strip_prefix("AT+CRSM=").is_some_and(reads_a_file)
                || line.strip_prefix("AT+CSIM=").is_some_and(carries_a_command));
        if fits { Ok(Self { line: line.to_owned() }) } else { Err(NotAQuestion) }
    }

    fn listed(line: &str) -> Self {
        Self::admitted(line).expect("every constructor writes a form of the list")
    }

    /// Asks whether anybody is there.
    pub fn attention() -> Self {
        Self::listed("AT")
    }

    /// Asks the modem not to repeat what it is asked.
    pub fn no_echo() -> Self {
        Self::listed("ATE0")
    }

    /// Asks the modem to say by a number why something failed.
    pub fn reasons() -> Self {
        Self::listed("AT+CMEE=1")
    }

    /// Asks whether the card is there and waits for a code.
    pub fn card_state() -> Self {
        Self::listed("AT+CPIN?")
    }

    /// Asks for the number of the card, which no code guards (EF_ICCID).
    pub fn card_number() -> Self {
        Self::listed("AT+CRSM=176,12258,0,0,10")
    }

    /// Asks for the number of the subscription.
    pub fn imsi() -> Self {
        Self::listed("AT+CIMI")
    }

    /// Asks how many tries the codes have left.
    pub fn tries() -> Self {
        Self::listed("AT+CPINR")
    }

    /// Asks whether the network has let the card in.
    pub fn registration(domain: Domain) -> Self {
        match domain {
            Domain::Calls => Self::listed("AT+CREG?"),
            Domain::Data => Self::listed("AT+CGREG?"),
            Domain::Lte => Self::listed("AT+CEREG?"),
        }
    }

    /// Asks which network carries the modem now.
    pub fn operator() -> Self {
        Self::listed("AT+COPS?")
    }

    /// Asks how strong the signal is.
    pub fn signal() -> Self {
        Self::listed("AT+CSQ")
    }

    /// Carries a command to the card as it is; none for a command that is not one of those that only read.
    pub fn carrying(command: &Command) -> Option<Self> {
        let bytes = command.bytes(Transport::T0);
        let line = format!("AT+CSIM={},\"{}\"", bytes.len() * 2, to_hex(&bytes));
        Self::admitted(&line).ok()
    }

    /// Returns the line without its end, as it travels.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Returns the word with which every line of the answer begins; none for answers that are bare or absent.
    pub(crate) fn word(&self) -> Option<&str> {
        let body = self.line.strip_prefix("AT").filter(|body| body.starts_with('+'))?;
        let word = body.split(['=', '?']).next().unwrap_or(body);
        (!matches!(word, "+CIMI" | "+CMEE")).then_some(word)
    }

    /// Says whether the answer is the bare number of a subscription.
    pub(crate) fn asks_for_digits(&self) -> bool {
        self.line == "AT+CIMI"
    }
}

impl std::fmt::Debug for AtQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let head = self.line.split('=').next().unwrap_or("AT");
        write!(f, "AtQuery({head} …)")
    }
}

/// The forms of +CRSM that read (3GPP TS 27.007 §8.18): 176 READ BINARY, 178 READ RECORD, 192 GET RESPONSE, 242 STATUS.
fn reads_a_file(parameters: &str) -> bool {
    let all: Vec<&str> = parameters.split(',').collect();
    let [command, numbers @ ..] = all.as_slice() else { return false };
    if !matches!(*command, "176" | "178" | "192" | "242") {
        return false;
    }
    let (numbers, path) = match numbers {
        [numbers @ .., data, path] if numbers.len() == 4 => (numbers, Some((*data, *path))),
        _ => (numbers, None),
    };
    let in_shape = match numbers {
        [] => *command == "242",
        [file] => matches!(*command, "192" | "242") && at_most(file, 0xFFFF),
        [file, p1, p2, p3] => at_most(file, 0xFFFF) && [p1, p2, p3].iter().all(|p| at_most(p, 255)),
        _ => false,
    };
    // Data would be written; a read has none.
    in_shape && path.is_none_or(|(data, path)| matches!(data, "" | "\"\"") && is_a_path(path))
}

fn at_most(text: &str, most: u32) -> bool {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits && text.len() <= 5 && text.parse::<u32>().is_ok_and(|number| number <= most)
}

/// One to four folders, in quotation marks.
fn is_a_path(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inner.is_some_and(|hex| {
        matches!(hex.len(), 4 | 8 | 12 | 16) && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// +CSIM around a command of the list of those that only read (§8.17).
fn carries_a_command(parameters: &str) -> bool {
    let Some((length, quoted)) = parameters.split_once(',') else { return false };
    let Some(hex) = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else {
        return false;
    };
    let exact = hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    let counted = at_most(length, 255) && length.parse() == Ok(hex.len());
    exact && counted && from_hex(hex).is_some_and(|bytes| Command::admitted(&bytes).is_ok())
}
