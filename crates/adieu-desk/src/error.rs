//! Errors sorted by who can mend them, with a hint that says what to do next.
//!
//! No message here holds a number, a name or an address.

use adieu_case::{CaseRef, Refusal};
use adieu_facts::FactsError;
use adieu_letter::{DraftError, MailError};

use crate::ports::{ChanceError, JournalError, PressError, Trouble};

/// Who can mend an error. Each kind has its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// A bug of ours.
    Bug,
    /// What was given on the command line cannot be.
    Usage,
    /// The person can mend the input.
    Input,
    /// Configuration, or a part of the system is missing.
    Configuration,
    /// The outside world failed: try again.
    World,
    /// Kept data is damaged.
    Damaged,
}

/// Why a use case did not happen.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The facts cannot be used.
    #[error("the facts cannot be used")]
    Facts(#[from] FactsError),
    /// The case refused the command.
    #[error("case {case} refused")]
    Refused {
        /// The case.
        case: CaseRef,
        /// Why.
        #[source]
        refusal: Refusal,
    },
    /// The letter cannot be drafted.
    #[error("the {letter} of case {case} was not drafted")]
    NotDrafted {
        /// The case.
        case: CaseRef,
        /// Which letter.
        letter: adieu_case::LetterKind,
        /// Why.
        #[source]
        source: DraftError,
    },
    /// The mail cannot be composed.
    #[error("the mail of case {case} was not composed")]
    NotComposed {
        /// The case.
        case: CaseRef,
        /// Why.
        #[source]
        source: MailError,
    },
    /// A blocker of the case stands in the way.
    #[error("something of case {case} must be mended before a letter can be written: {what}")]
    Blocked {
        /// The case.
        case: CaseRef,
        /// The blocker in the reader's words.
        what: String,
        /// Keys of the facts file that mend it.
        needs: Vec<String>,
    },
    /// No address for notices is known for this way of sending.
    #[error(
        "where this operator wants notices is not known, so a letter of case {case} cannot have left this way"
    )]
    NoAddress {
        /// The case.
        case: CaseRef,
        /// The key that records it.
        key: String,
    },
    /// Sending mail is not built yet.
    #[error(
        "adieu does not send mail by itself yet: open the .eml file in your mail program and send it from there"
    )]
    CannotMail {
        /// The case.
        case: CaseRef,
        /// Which letter.
        letter: adieu_case::LetterKind,
    },
    /// What cannot wait is still open, and the letter would overtake it.
    #[error("what cannot wait comes before a letter of case {case} leaves")]
    FirstSteps {
        /// The case.
        case: CaseRef,
        /// The steps.
        steps: Vec<adieu_case::StepId>,
    },
    /// The journal did not do it.
    #[error("the journal did not do it")]
    Journal(#[from] JournalError),
    /// The page was not printed.
    #[error("the page was not printed")]
    Press(#[from] PressError),
    /// No random bytes.
    #[error("a case needs a random reference")]
    Chance(#[from] ChanceError),
    /// The log does not begin with the opening of a case.
    #[error("the log of case {0} does not begin with its opening")]
    BrokenLog(CaseRef),
    /// Nothing tells which line of the case a card is.
    #[error("case {case} has several lines, and nothing tells which of them the card is")]
    WhichLine {
        /// The case.
        case: CaseRef,
    },
    /// Open cases are about the same numbers, cards or contracts, on other facts.
    #[error("open cases are about the same lines: {}", refs(.cases))]
    OpenAlready {
        /// The cases.
        cases: Vec<CaseRef>,
    },
    /// There is nothing to open.
    #[error("the facts name no line")]
    NoLine,
}

impl DeskError {
    /// Returns who can mend it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Refused { refusal: Refusal::BeforeLastEvent { .. }, .. } => ErrorKind::Usage,
            Self::Facts(_)
            | Self::Refused { .. }
            | Self::Blocked { .. }
            | Self::NoAddress { .. }
            | Self::FirstSteps { .. }
            | Self::WhichLine { .. }
            | Self::OpenAlready { .. }
            | Self::NoLine => ErrorKind::Input,
            Self::NotDrafted { source, .. } => draft_kind(source),
            Self::NotComposed { .. } => ErrorKind::Input,
            Self::CannotMail { .. } => ErrorKind::Configuration,
            Self::Journal(journal) => journal_kind(journal),
            Self::Press(PressError::Undrawable(_)) => ErrorKind::Input,
            Self::Press(PressError::Refused(_)) => ErrorKind::Bug,
            Self::Chance(_) => ErrorKind::World,
            Self::BrokenLog(_) => ErrorKind::Damaged,
        }
    }

    /// Returns the keys of facts that would mend it.
    pub fn needs(&self) -> Vec<String> {
        match self {
            Self::Blocked { needs, .. } => needs.clone(),
            Self::NoAddress { key, .. } => vec![key.clone()],
            Self::NotDrafted { source, .. } => missing_keys(source),
            Self::NotComposed { .. } => vec!["subscriber.email".to_owned()],
            Self::Facts(_)
            | Self::Refused { .. }
            | Self::CannotMail { .. }
            | Self::FirstSteps { .. }
            | Self::Journal(_)
            | Self::Press(_)
            | Self::Chance(_)
            | Self::BrokenLog(_)
            | Self::WhichLine { .. }
            | Self::OpenAlready { .. }
            | Self::NoLine => Vec::new(),
        }
    }

    /// Returns the case that it is about.
    pub fn case(&self) -> Option<&CaseRef> {
        match self {
            Self::Refused { case, .. }
            | Self::NotDrafted { case, .. }
            | Self::NotComposed { case, .. }
            | Self::Blocked { case, .. }
            | Self::NoAddress { case, .. }
            | Self::CannotMail { case, .. }
            | Self::FirstSteps { case, .. }
            | Self::WhichLine { case }
            | Self::BrokenLog(case) => Some(case),
            Self::Facts(_)
            | Self::Journal(_)
            | Self::Press(_)
            | Self::Chance(_)
            | Self::OpenAlready { .. }
            | Self::NoLine => None,
        }
    }
}

fn refs(cases: &[CaseRef]) -> String {
    cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Returns the keys of the facts that a draft misses.
fn missing_keys(error: &DraftError) -> Vec<String> {
    match error {
        DraftError::Missing { facts, .. } => facts.iter().map(|fact| fact.key.clone()).collect(),
        DraftError::Gap { .. } | DraftError::NotHolding { .. } | DraftError::Unfit { .. } => {
            Vec::new()
        }
    }
}

fn draft_kind(error: &DraftError) -> ErrorKind {
    match error {
        DraftError::Gap { .. } => ErrorKind::Bug,
        DraftError::Missing { .. } | DraftError::NotHolding { .. } | DraftError::Unfit { .. } => {
            ErrorKind::Input
        }
    }
}

fn journal_kind(error: &JournalError) -> ErrorKind {
    match error {
        JournalError::Conflict { .. } => ErrorKind::World,
        JournalError::Repeated { .. } => ErrorKind::Input,
        JournalError::NoCase { .. } => ErrorKind::Input,
        JournalError::Unavailable { trouble: Trouble::InTheWay { .. }, .. } => ErrorKind::Input,
        JournalError::Unavailable { .. } => ErrorKind::Configuration,
        JournalError::Damaged { .. } => ErrorKind::Damaged,
    }
}
