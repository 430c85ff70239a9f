//! The language of modems (3GPP TS 27.007): questions to a modem about its card and its network, and their answers.
//!
//! Nothing here may change the card, the radio or the network that the modem uses, or try a code.

mod answer;
mod evidence;
mod file;
mod folder;
mod line;
mod network;
mod query;
mod state;
mod translator;

pub use answer::{AnswerError, AnswerReader, AtAnswer, AtEnd};
pub use evidence::{APART_MINUTES, LineEvidence, LineVerdict, apart, judge};
pub use line::{LineQuestions, LineReading, Shown};
pub use network::{Registration, Selection, network_name};
pub use query::{AtQuery, Domain, NotAQuestion};
pub use state::CardState;
pub use translator::{ModemTrouble, Translator, Turn};
