#![doc = include_str!("../README.md")]

mod bundle;
mod desk;
mod error;
mod facts_words;
mod identify_words;
mod labels;
mod number_words;
pub mod ports;
mod record_words;
pub mod says;
mod view;

pub use bundle::{Bundle, BundleFile, LetterRequest};
pub use desk::{Desk, Opened, Recorded, SendRequest, Sent};
pub use error::{DeskError, ErrorKind};
pub use facts_words::{facts_error, facts_fault, facts_hint};
pub use identify_words::{
    BrandClaim, CandidateView, EvidenceView, IdentificationView, NetworkCode, OperatorId,
    candidate, evidence, note,
};
pub use labels::{
    basis_text, case_status, deadline_label, level_label, note_text, outcome_label, reader_lang,
    state_label, station_label, step_title, step_words, turn_label, words_lang,
};
pub use number_words::unrecognised;
pub use record_words::{record_hint, record_note};
pub use view::{
    CaseView, DeadlineView, FindingView, LawCheckView, LawListView, LetterView, LineView, StepView,
    derived, law_check, law_list,
};
