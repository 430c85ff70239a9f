//! What a jurist should check again: the weak spots of each rule, read off its own records.
//!
//! It must never hide a weak spot because a rule works all the same.

use jiff::civil::Date;

use crate::citation::{Citation, CitationId};
use crate::confidence::Confidence;
use crate::law::Law;
use crate::months::add_months;
use crate::parameter::{FromBasis, Parameter, TextSeen};
use crate::rule_id::RuleId;

/// A wording that was read longer ago than this is worth a second look: our own choice.
const OLD_MONTHS: u32 = 12;

/// One thing about a rule that a jurist should check again, the weightiest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recheck {
    /// The first day of these parameters is from memory.
    StartFromMemory {
        /// Names of the parameters.
        parameters: Vec<String>,
    },
    /// The wording stands on a page without a date.
    WordingUndated,
    /// These citations are weak, or something of them was not read.
    OpenCitations {
        /// The citations.
        citations: Vec<CitationId>,
    },
    /// Sources disagree.
    Conflicts {
        /// The numbers of the conflicts.
        numbers: Vec<u8>,
    },
    /// The first day of these parameters is the date of the act.
    StartDateOfAct {
        /// Names of the parameters.
        parameters: Vec<String>,
    },
    /// The rule is not fully sure.
    Confidence {
        /// How sure it is.
        level: Confidence,
    },
    /// The rule rests on no dated text.
    NoDatedText,
    /// The wording was read long ago.
    WordingOld {
        /// Up to when it was read.
        seen_to: Date,
    },
}

impl Recheck {
    /// Returns its name as JSON writes it.
    pub fn code(&self) -> &'static str {
        match self {
            Recheck::StartFromMemory { .. } => "start-from-memory",
            Recheck::WordingUndated => "wording-undated",
            Recheck::OpenCitations { .. } => "open-citations",
            Recheck::Conflicts { .. } => "conflicts",
            Recheck::StartDateOfAct { .. } => "start-date-of-act",
            Recheck::Confidence { .. } => "confidence",
            Recheck::NoDatedText => "no-dated-text",
            Recheck::WordingOld { .. } => "wording-old",
        }
    }
}

impl Law {
    /// Returns what a jurist should check again about a rule on a day, the weightiest first.
    pub fn recheck(&self, rule: RuleId, on: Date) -> Vec<Recheck> {
        let Some(explained) = self.explain(rule) else { return Vec::new() };
        let info = explained.info;
        let citations: Vec<CitationId> = explained
            .citations
            .iter()
            .filter(|(citation, _)| is_open(citation))
            .map(|(citation, _)| citation.id)
            .collect();
        let memory = starting_from(&explained.parameters, FromBasis::FromMemory);
        let of_act = starting_from(&explained.parameters, FromBasis::DateOfAct);
        let level = info.confidence;
        let numbers = info.conflicts.clone();
        let found = [
            (!memory.is_empty()).then_some(Recheck::StartFromMemory { parameters: memory }),
            wording(info.text_seen_to, on),
            (!citations.is_empty()).then_some(Recheck::OpenCitations { citations }),
            (!numbers.is_empty()).then_some(Recheck::Conflicts { numbers }),
            (!of_act.is_empty()).then_some(Recheck::StartDateOfAct { parameters: of_act }),
            (level > Confidence::High).then_some(Recheck::Confidence { level }),
        ];
        let mut found: Vec<Recheck> = found.into_iter().flatten().collect();
        found.sort();
        found
    }
}

fn is_open(citation: &Citation) -> bool {
    let weak = |confidence| confidence >= Confidence::Low;
    weak(citation.confidence) || citation.open_part.is_some_and(weak)
}

fn starting_from(parameters: &[&Parameter], basis: FromBasis) -> Vec<String> {
    let starts = |parameter: &&&Parameter| {
        parameter.versions.first().is_some_and(|version| version.from_basis == basis)
    };
    parameters.iter().filter(starts).map(|parameter| parameter.id.clone()).collect()
}

fn wording(seen: Option<TextSeen>, on: Date) -> Option<Recheck> {
    match seen {
        None => Some(Recheck::NoDatedText),
        Some(TextSeen::Unknown) => Some(Recheck::WordingUndated),
        Some(TextSeen::UpTo(seen_to)) => {
            (add_months(seen_to, OLD_MONTHS) < on).then_some(Recheck::WordingOld { seen_to })
        }
    }
}
