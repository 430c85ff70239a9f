//! What has happened in a case: dated, sourced, in the past tense, kept for ever.
//!
//! Released kinds are never renamed or removed; fields are only added. Unknown fields of the envelope are
//! kept, so that an older program hands on what a newer one wrote. Nothing here may be computed from
//! something else here.

use adieu_card::modem::LineReading;
use adieu_facts::{FactSource, LetterLang};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{LetterKind, StepId};

/// Version of the envelope that this program writes.
pub const ENVELOPE_VERSION: u32 = 1;

/// One dated fact in the log of a case.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Version of the envelope.
    pub v: u32,
    /// Place in the log, from 1.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// Where the fact comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
    /// `given` when the clock was set by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockKind>,
    /// What happened.
    #[serde(flatten)]
    pub body: EventBody,
    /// Fields of newer versions, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Event({} {})", self.seq, self.body.kind())
    }
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The person at the desk.
    Person,
    /// Somebody with a mandate.
    Helper,
    /// The operator.
    Operator,
    /// This program, by itself.
    Adieu,
}

/// How the instant of an event was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// By hand (`--now`), for a test or a what-if.
    Given,
}

/// How a notice travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// By the person's mailbox.
    Email,
    /// By letter.
    Post,
    /// By telephone: oral.
    Phone,
    /// By chat.
    Chat,
    /// By a web form.
    Form,
    /// In a shop: oral.
    Shop,
    /// By text message.
    Sms,
}

impl Channel {
    /// Says whether what is told this way leaves no writing: then it is not valid by itself (T-01).
    pub fn is_oral(self) -> bool {
        match self {
            Self::Phone | Self::Shop => true,
            Self::Email | Self::Post | Self::Chat | Self::Form | Self::Sms => false,
        }
    }
}

/// What happened. Kinds are names in the past tense; they stay for ever.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "body")]
pub enum EventBody {
    /// A case was opened on these facts (as in the facts file, one contract).
    CaseOpened {
        /// The facts, with the keys of the facts file.
        facts: Value,
    },
    /// A fact was recorded or corrected.
    FactRecorded {
        /// Dotted key of the facts file (`line.0.customer_number`).
        key: String,
        /// The value, written as in the facts file.
        value: String,
    },
    /// A step was done.
    StepDone {
        /// Which step.
        step: StepId,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// A step was skipped, with a reason.
    StepSkipped {
        /// Which step.
        step: StepId,
        /// Why.
        because: String,
    },
    /// A step that was done or skipped is open again.
    StepReopened {
        /// Which step.
        step: StepId,
    },
    /// A letter was put into words; the words are frozen under their digest.
    LetterDrafted {
        /// What kind of letter.
        letter: LetterKind,
        /// Its language.
        lang: LetterLang,
        /// Revision of the text.
        revision: u32,
        /// SHA-256 of the document.
        digest: String,
        /// Lines that the letter names, by position.
        lines: Vec<usize>,
        /// The words themselves, as the document from which every rendering is made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Value>,
    },
    /// The person gave a reason to send a notice although a port is wished or running.
    PortGuardOverridden {
        /// The reason, as typed.
        reason: String,
        /// Lines, by position.
        lines: Vec<usize>,
    },
    /// The person said yes to one text.
    LetterApproved {
        /// What kind of letter.
        letter: LetterKind,
        /// SHA-256 of the document.
        digest: String,
    },
    /// A letter left: the notice, or one of the other kinds.
    NoticeDispatched {
        /// What kind of letter.
        letter: LetterKind,
        /// How.
        by: Channel,
        /// SHA-256 of the document.
        digest: String,
        /// Day when it left.
        on: Date,
        /// SHA-256 of a proof that the person kept (receipt, screenshot).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<String>,
    },
    /// Notice was given by word of mouth: evidence, not yet valid.
    OralNoticeRecorded {
        /// By phone or in a shop.
        by: Channel,
        /// Day of the call or visit.
        on: Date,
        /// SHA-256 of a proof that the person kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<String>,
    },
    /// A modem was asked whether the network still lets the card of a line in.
    LineChecked {
        /// Which line, by position.
        line: usize,
        /// What the modem said.
        reading: LineReading,
    },
    /// The case was closed.
    CaseClosed {
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// A closed case is open again, for a reason.
    CaseReopened {
        /// Why.
        because: String,
    },
}

impl EventBody {
    /// Returns the name of the kind, as journals carry it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::CaseOpened { .. } => "CaseOpened",
            Self::FactRecorded { .. } => "FactRecorded",
            Self::StepDone { .. } => "StepDone",
            Self::StepSkipped { .. } => "StepSkipped",
            Self::StepReopened { .. } => "StepReopened",
            Self::LetterDrafted { .. } => "LetterDrafted",
            Self::PortGuardOverridden { .. } => "PortGuardOverridden",
            Self::LetterApproved { .. } => "LetterApproved",
            Self::NoticeDispatched { .. } => "NoticeDispatched",
            Self::OralNoticeRecorded { .. } => "OralNoticeRecorded",
            Self::LineChecked { .. } => "LineChecked",
            Self::CaseClosed { .. } => "CaseClosed",
            Self::CaseReopened { .. } => "CaseReopened",
        }
    }
}

impl std::fmt::Debug for EventBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}
