#![doc = include_str!("../README.md")]
//!
//! The crate's root: it names the parts and must never read a file, a clock or the environment.

mod amount;
mod calendar;
mod citation;
mod confidence;
mod finding;
mod form;
mod law;
mod load;
mod m2m;
mod missing;
mod months;
mod parameter;
mod question;
mod reason;
mod recheck;
mod rule_id;
mod rules;
mod situation;

pub use amount::{Rounded, Share, fee};
pub use calendar::{Calendar, Falls, Holiday, easter};
pub use citation::{
    Citation, CitationId, Concern, Conflict, ParseCitationIdError, Reading, Source,
};
pub use confidence::Confidence;
pub use finding::{Basis, Choice, Finding, FindingOutcome};
pub use form::NoticeForm;
pub use law::{Explanation, Law, LineAt, RuleInfo};
pub use load::{LoadError, LoadProblem};
pub use missing::MissingFact;
pub use months::{add_days, add_months, completed_months, days_between, last_day_of_month_after};
pub use parameter::{FromBasis, Parameter, ScaleStep, TextSeen, TimeUnit, Value, Version};
pub use question::{ParseQuestionError, Question};
pub use reason::{
    BillingReason, ComplaintReason, LeavingReason, PartNames, Reason, TableReason, WithdrawalReason,
};
pub use recheck::Recheck;
pub use rule_id::{ParseRuleIdError, RuleId};
pub use situation::Moment;
