//! Letters as values: drafts, mail, calendar.
//!
//! Nothing here may read a file or a clock, or claim a right that the findings do not carry.
#![doc = include_str!("../README.md")]

mod addressee;
mod block_list;
mod calendar;
mod compose;
mod condition;
mod digest;
mod document;
mod draft;
mod ground;
mod html;
mod kind;
mod language;
mod letter_facts;
mod letters;
mod lint;
mod mail;
mod offices;
mod plain;
mod requirements;
mod rights;
mod situation;
mod sms;
mod text;
mod texts;

pub use addressee::Addressee;
pub use calendar::{CalendarEntry, calendar};
pub use document::{Block, Document, TypeSize};
pub use draft::{Draft, DraftError};
pub use ground::{Ground, Obstacle};
pub use html::to_html;
pub use kind::DraftKind;
pub use language::default_letter_lang;
pub use letter_facts::{LetterFacts, MissingFact, Oral, SentLetter, WhyMissing};
pub use letters::{Letters, LoadError, LoadErrorKind};
pub use lint::{Expectation, LawClaim, LintFault, LintFinding, lint};
pub use mail::{Attachment, MailError, MailFacts, OutgoingMail, compose};
pub use sms::{SmsLength, sms_length};
pub use text::to_text;
