#![doc = include_str!("../README.md")]

mod bundle;
mod desk;
mod error;
mod labels;
pub mod ports;
pub mod says;
mod view;

pub use bundle::{Bundle, BundleFile, LetterRequest};
pub use desk::{Desk, Opened, Recorded, SendRequest, Sent};
pub use error::{DeskError, ErrorKind};
pub use labels::{
    basis_text, case_status, deadline_label, level_label, note_text, outcome_label, reader_lang, state_label, station_label,
    step_title, step_words, turn_label, words_lang,
};
pub use view::{
    CaseView, DeadlineView, FindingView, LawCheckView, LawListView, LetterView, LineView, StepView,
    derived, law_check, law_list,
};
