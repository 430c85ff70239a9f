#![doc = include_str!("../README.md")]

mod case;
mod choose;
mod clock;
mod contract;
mod decide;
mod event;
pub mod journey;
mod known;
mod letter_kind;
mod line_check;
pub mod money;
mod plan;
mod reference;
mod step;

pub use case::{Case, Dispatch, Dispute, DraftMark, OralNotice, Override, StepMark, day_of};
pub use choose::{
    Branches, ChoiceOption, Comparison, Curve, CurvePoint, LineChoice, Loss, Mark, Need, Why,
    choose,
};
pub use clock::ClockBack;
pub use contract::{contracts, line_name};
pub use decide::{Command, LetterDraft, Occasion, Refusal, decide, open};
pub use event::{Actor, Channel, ClockKind, ENVELOPE_VERSION, Event, EventBody};
pub use letter_kind::LetterKind;
pub use line_check::{CardTie, LineCheck, WrongCard, line_of};
pub use plan::{
    Deadline, DeadlineKind, EndDates, Level, Note, NoteKind, PaperMark, Plan, PlannedStep, Sources,
    Status, StepState, Turn, brand_of, identified_brand, plan,
};
pub use reference::{CaseRef, ParseCaseRefError};
pub use step::{Station, StepId};
