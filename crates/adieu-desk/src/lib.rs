#![doc = include_str!("../README.md")]

mod bundle;
mod card_facts;
mod choose_svg;
mod choose_words;
mod derive;
mod desk;
mod error;
mod facts_words;
mod identify_words;
mod journey_words;
mod labels;
mod letter_words;
mod line_words;
mod money_sections;
mod money_words;
mod number_words;
mod opening;
pub mod ports;
mod record_words;
pub mod says;
mod shown;
mod trouble_words;
mod view;

pub use bundle::{Bundle, BundleFile, DraftedLetter, LetterRequest, letter_file_names};
pub use card_facts::{CardConflict, CardFacts, CardRecorded, NumberFit, OwnNumber};
pub use choose_svg::curve_svg;
pub use choose_words::{
    BranchesView, ChoiceView, CurvePointView, LineChoiceView, OptionView, brand_pages,
    cheapest_words, loss_words, mark_words, option_says, outcome_name, part_words, sum_words,
};
pub use derive::derived;
pub use desk::{Compared, Desk, LineChecked, Opened, Recorded, SendRequest, Sent};
pub use error::{DeskError, ErrorKind};
pub use facts_words::{facts_error, facts_fault, facts_hint};
pub use identify_words::{
    BrandClaim, CandidateView, EvidenceView, IdentificationView, NetworkCode, OperatorId,
    candidate, evidence, note,
};
pub use journey_words::{
    PaperView, choices, copying_words, journey_opening, journey_title, paper_title, question_words,
};
pub use labels::{
    basis_text, case_status, deadline_label, level_label, note_text, outcome_label, reader_lang,
    state_label, station_label, status_words, step_title, step_words, turn_label, words_lang,
};
pub use letter_words::{letter_name, obstacle, obstacle_command};
pub use line_words::{
    LineAdvice, LineCheckView, LineReadingView, line_advice, line_moment, line_says, reading_says,
    tie_says,
};
pub use money_sections::{MoneySection, money_sections};
pub use money_words::{
    BillCheckView, BillItemView, BrandHintView, ClaimView, ForecastView, LineMoneyView,
    MoneyFaultView, MoneyView, bill_words, claim_words, fault_words, forecast_needs, hint_words,
    item_basis, item_words,
};
pub use number_words::unrecognised;
pub use opening::{Again, Entered};
pub use record_words::{record_hint, record_note};
pub use shown::worth_showing;
pub use trouble_words::{damaged_item, trouble, trouble_hint};
pub use view::{
    CaseView, DeadlineView, FindingView, LawCheckView, LawListView, LetterView, LineView, StepView,
    law_check, law_list,
};
