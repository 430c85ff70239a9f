//! What the rules conclude about one line: one finding per rule, always with citations.
//!
//! It must never hold a sentence in a language, a name, a number or an address: reasons carry values, faces
//! translate them.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize, Serializer};

use crate::citation::CitationId;
use crate::confidence::Confidence;
use crate::missing::MissingFact;
use crate::parameter::TextSeen;
use crate::question::Question;
use crate::reason::Reason;
use crate::rule_id::RuleId;

/// What one rule concludes about one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule, by the number that it is known by.
    pub rule: RuleId,
    /// The question that it answers: what everything above the law asks by.
    pub question: Question,
    /// What it concludes.
    pub outcome: FindingOutcome,
    /// The amount, or the lower end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_eur_cents: Option<i64>,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_max_eur_cents: Option<i64>,
    /// The day, or the first day of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The last day of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_latest: Option<Date>,
    /// The time of that day, by a clock in Belgium, where a term is counted in hours.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "clock")]
    pub time: Option<Time>,
    /// A number of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// What the person should choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// Until when that choice can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice_by: Option<Date>,
    /// Keys of the facts file that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Where it stands; never empty.
    pub citations: Vec<CitationId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Up to when the wording was read, when `on` is later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_seen_to: Option<TextSeen>,
    /// Law, or a recommendation of our own.
    pub basis: Basis,
    /// The numbers of the conflicts between sources that touch it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<u8>,
    /// Why, sentence by sentence; a face puts them into words as `says`.
    #[serde(skip)]
    pub reasons: Vec<Reason>,
}

/// Writes a time of day as `14:00`.
// The attribute `serialize_with` asks for this very signature.
fn clock<S: Serializer>(time: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => serializer.collect_str(&time.strftime("%H:%M")),
        None => serializer.serialize_none(),
    }
}

/// What a rule can conclude.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingOutcome {
    /// The rule decides; an amount may be 0.
    Applies,
    /// The conditions are not met. Never read it as "free" or "allowed".
    DoesNotApply,
    /// The law or the sources leave it open.
    Uncertain,
    /// Facts are missing.
    Needs,
    /// Outside the law read here.
    NotCovered,
}

/// What a finding rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// A rule of law, or a reading of one.
    Law,
    /// A recommendation or delay of our own choice.
    Product,
}

/// A choice that a finding puts before the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Choice {
    /// Port the number before the contract ends.
    #[serde(rename = "port before END")]
    PortBeforeEnd,
}

/// What a rule says, before the framework adds citations, coverage and conflicts.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) outcome: FindingOutcome,
    pub(crate) amount: Option<i64>,
    pub(crate) amount_max: Option<i64>,
    pub(crate) date: Option<Date>,
    pub(crate) date_latest: Option<Date>,
    pub(crate) time: Option<Time>,
    pub(crate) days: Option<u32>,
    pub(crate) choice: Option<(Choice, Date)>,
    pub(crate) needs: Vec<MissingFact>,
    pub(crate) at_most: Confidence,
    pub(crate) basis: Basis,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) citations: Option<Vec<CitationId>>,
}

impl Draft {
    fn new(outcome: FindingOutcome) -> Draft {
        Draft {
            outcome,
            amount: None,
            amount_max: None,
            date: None,
            date_latest: None,
            time: None,
            days: None,
            choice: None,
            needs: Vec::new(),
            at_most: Confidence::High,
            basis: Basis::Law,
            reasons: Vec::new(),
            citations: None,
        }
    }

    pub(crate) fn applies(reason: impl Into<Reason>) -> Draft {
        Draft::new(FindingOutcome::Applies).because(reason)
    }

    pub(crate) fn does_not_apply(reason: impl Into<Reason>) -> Draft {
        Draft::new(FindingOutcome::DoesNotApply).because(reason)
    }

    pub(crate) fn uncertain(reason: impl Into<Reason>) -> Draft {
        Draft::new(FindingOutcome::Uncertain).because(reason)
    }

    pub(crate) fn not_covered(reason: impl Into<Reason>) -> Draft {
        Draft::new(FindingOutcome::NotCovered).because(reason)
    }

    /// Starts a draft that cannot answer without these facts.
    pub(crate) fn needs(facts: &[MissingFact]) -> Draft {
        Draft::new(FindingOutcome::Needs).missing(facts)
    }

    /// Starts a draft that waits for facts which nobody can have yet: the reason says why, and nobody is asked.
    pub(crate) fn waits_for(facts: &[MissingFact], why: Reason) -> Draft {
        let mut draft = Draft::new(FindingOutcome::Needs);
        draft.needs.extend_from_slice(facts);
        draft.because(why)
    }

    /// Names facts that are missing beside what can be said.
    pub(crate) fn missing(mut self, facts: &[MissingFact]) -> Draft {
        self.needs.extend_from_slice(facts);
        self.because(Reason::FactsMissing { facts: facts.to_vec() })
    }

    pub(crate) fn amount(mut self, cents: i64) -> Draft {
        self.amount = Some(cents);
        self
    }

    pub(crate) fn amount_max(mut self, cents: i64) -> Draft {
        self.amount_max = Some(cents);
        self
    }

    pub(crate) fn date(mut self, day: Date) -> Draft {
        self.date = Some(day);
        self
    }

    pub(crate) fn date_latest(mut self, day: Date) -> Draft {
        self.date_latest = Some(day);
        self
    }

    pub(crate) fn time(mut self, time: Time) -> Draft {
        self.time = Some(time);
        self
    }

    pub(crate) fn days(mut self, days: u32) -> Draft {
        self.days = Some(days);
        self
    }

    pub(crate) fn choose(mut self, choice: Choice, by: Date) -> Draft {
        self.choice = Some((choice, by));
        self
    }

    pub(crate) fn because(mut self, reason: impl Into<Reason>) -> Draft {
        self.reasons.push(reason.into());
        self
    }

    /// Adds a reason when there is one.
    pub(crate) fn because_of(mut self, reason: Option<impl Into<Reason>>) -> Draft {
        self.reasons.extend(reason.map(Into::into));
        self
    }

    pub(crate) fn at_most(mut self, confidence: Confidence) -> Draft {
        self.at_most = self.at_most.at_most(confidence);
        self
    }

    /// Marks the draft as advice of our own.
    pub(crate) fn by_our_choice(mut self) -> Draft {
        self.basis = Basis::Product;
        self
    }

    /// Cites only these facts instead of all those of the rule.
    pub(crate) fn citing(mut self, citations: &[CitationId]) -> Draft {
        self.citations = Some(citations.to_vec());
        self
    }
}
