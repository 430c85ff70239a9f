//! The law as loaded: its parameters, rules and citations, and the findings that follow for a line.
//!
//! It must never leave a rule out of the findings, whatever its outcome.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::calendar::Calendar;
use crate::citation::{Citation, CitationId, Concern, Conflict, Source};
use crate::confidence::Confidence;
use crate::finding::{Draft, Finding, FindingOutcome};
use crate::m2m::{self, M2mReach};
use crate::parameter::{Parameter, TextSeen, Version};
use crate::question::Question;
use crate::reason::Reason;
use crate::rule_id::RuleId;
use crate::rules;
use crate::situation::{Moment, Situation};
use adieu_facts::{Facts, LineUse};

/// The law, loaded once and shared.
#[derive(Debug, Clone)]
pub struct Law {
    pub(crate) parameters: BTreeMap<String, Parameter>,
    pub(crate) records: BTreeMap<RuleId, RuleRecord>,
    pub(crate) rules: Vec<RuleInfo>,
    pub(crate) citations: BTreeMap<CitationId, Citation>,
    pub(crate) sources: BTreeMap<String, Source>,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) calendar: Calendar,
}

/// One line at one moment.
#[derive(Clone, Copy)]
pub struct LineAt<'a> {
    /// The facts that hold the line.
    pub facts: &'a Facts,
    /// Its position.
    pub line: usize,
    /// The day, and what the case knows by then.
    pub moment: Moment,
}

/// What the data says of a rule.
#[derive(Debug, Clone)]
pub(crate) struct RuleRecord {
    pub(crate) citations: Vec<CitationId>,
    pub(crate) parameters: Vec<String>,
    pub(crate) optional: Vec<String>,
    pub(crate) before: BeforeFirstDay,
    pub(crate) confidence: Confidence,
    pub(crate) m2m: M2mReach,
    pub(crate) prepaid: PrepaidReach,
}

/// What a rule says of a day before its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BeforeFirstDay {
    /// The law of that day was not read.
    NotCovered,
    /// There was no such duty.
    DoesNotApply,
}

/// Whether a rule names prepaid lines or is only read to reach them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PrepaidReach {
    /// Nothing special about prepaid.
    AsOthers,
    /// Reaching prepaid is a reading of the text.
    ByReading,
}

/// What is known of a rule without any facts: its coverage, confidence and citations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleInfo {
    /// The rule.
    pub rule: RuleId,
    /// The question that it answers.
    pub question: Question,
    /// First day that it covers; none when no date limits it.
    pub in_force_from: Option<Date>,
    /// Last day that it covers; none until a repeal is known.
    pub in_force_to: Option<Date>,
    /// Last day for which its wording was read; none when it rests on no dated text.
    pub text_seen_to: Option<TextSeen>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands.
    pub citations: Vec<CitationId>,
    /// The conflicts between sources that touch it.
    pub conflicts: Vec<u8>,
}

/// What `explain` shows of a rule beside its words.
#[derive(Debug, Clone)]
pub struct Explanation<'a> {
    /// The rule.
    pub info: &'a RuleInfo,
    /// Its citations, each with the sources that carry it.
    pub citations: Vec<(&'a Citation, Vec<&'a Source>)>,
    /// The dated values that it uses.
    pub parameters: Vec<&'a Parameter>,
    /// The conflicts between sources that touch it.
    pub conflicts: Vec<&'a Conflict>,
}

impl RuleRecord {
    /// Returns every parameter that the rule names.
    fn named(&self) -> impl Iterator<Item = &String> {
        self.parameters.iter().chain(&self.optional)
    }

    /// Returns what the rule says of a day outside its parameters.
    fn outside(&self, why: Reason) -> Draft {
        match (self.before, why) {
            (BeforeFirstDay::DoesNotApply, Reason::BeforeCoverage { from }) => {
                Draft::does_not_apply(Reason::NoDutyBefore { from })
            }
            (BeforeFirstDay::NotCovered | BeforeFirstDay::DoesNotApply, why) => {
                Draft::not_covered(why)
            }
        }
    }
}

impl Law {
    /// Returns what every rule concludes about a line on a day, in the order of the rules.
    ///
    /// A line that the facts do not hold gives no findings.
    pub fn findings(&self, facts: &Facts, line: usize, on: Date) -> Vec<Finding> {
        self.findings_at(facts, line, Moment::on(on))
    }

    /// Returns the findings when the case knows more than the facts file says.
    pub fn findings_at(&self, facts: &Facts, line: usize, moment: Moment) -> Vec<Finding> {
        let Some(situation) = self.situation(facts, line, moment) else { return Vec::new() };
        rules::ALL.iter().map(|entry| self.answer(entry, &situation)).collect()
    }

    /// Returns the answer to one question about a line; none when the line is not there.
    pub fn finding_of(&self, question: Question, at: &LineAt<'_>) -> Option<Finding> {
        let situation = self.situation(at.facts, at.line, at.moment)?;
        Some(self.answer(rules::entry_of(question), &situation))
    }

    fn situation<'a>(
        &'a self,
        facts: &'a Facts,
        line: usize,
        moment: Moment,
    ) -> Option<Situation<'a>> {
        let line = facts.lines.get(line)?;
        Some(Situation { law: self, facts, line, on: moment.on, moment })
    }

    /// Returns what is known of every rule, in their order.
    pub fn rules(&self) -> &[RuleInfo] {
        &self.rules
    }

    /// Returns what is known of the rule that answers a question.
    pub fn rule(&self, question: Question) -> &RuleInfo {
        let found = self.rules.iter().find(|info| info.question == question);
        found.expect("loading makes one of every rule that is built")
    }

    /// Returns everything that the data says of a rule; none when it has no record.
    pub fn explain(&self, rule: RuleId) -> Option<Explanation<'_>> {
        let info = self.rules.iter().find(|info| info.rule == rule)?;
        let record = self.records.get(&rule)?;
        let cite = |id: &CitationId| {
            let citation = self.citations.get(id)?;
            let sources = citation.sources.iter().filter_map(|key| self.sources.get(key)).collect();
            Some((citation, sources))
        };
        Some(Explanation {
            info,
            citations: record.citations.iter().filter_map(cite).collect(),
            parameters: record.named().filter_map(|id| self.parameter(id)).collect(),
            conflicts: self.conflicts.iter().filter(|c| c.rules.contains(&rule)).collect(),
        })
    }

    /// Returns the Belgian calendar.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Returns a parameter by its name.
    pub fn parameter(&self, id: &str) -> Option<&Parameter> {
        self.parameters.get(id)
    }

    /// Returns every parameter, by name.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.values()
    }

    /// Returns a citation by its identifier.
    pub fn citation(&self, id: CitationId) -> Option<&Citation> {
        self.citations.get(&id)
    }

    /// Returns a source by its key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.get(key)
    }

    /// Returns the conflicts between sources, by number.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Returns what a rule says: first its coverage, then the rule itself.
    pub(crate) fn draft(&self, question: Question, situation: &Situation<'_>) -> Draft {
        self.draft_by(rules::entry_of(question), situation)
    }

    fn draft_by(&self, entry: &rules::Entry, situation: &Situation<'_>) -> Draft {
        match self.gate(entry, situation) {
            Err(draft) => *draft,
            Ok(reach) => reach.mark((entry.find)(situation)),
        }
    }

    /// Lets a rule run, or returns why it cannot: outside its dates, or outside its reach.
    fn gate(
        &self,
        entry: &rules::Entry,
        situation: &Situation<'_>,
    ) -> Result<m2m::Reached, Box<Draft>> {
        let record = self.record(entry.rule);
        self.in_force(record, situation.on).map_err(|why| Box::new(record.outside(why)))?;
        m2m::reach(record.m2m, situation).map_err(|draft| {
            // Advice of ours, not the law's, that holds outside its reach too.
            let all_the_same = entry.question == Question::NameDate;
            if all_the_same { Box::new(draft.because(Reason::NameDateAllTheSame)) } else { draft }
        })
    }

    /// Returns the versions that hold on a day, or why one of them does not.
    fn in_force(&self, record: &RuleRecord, on: Date) -> Result<Vec<&Version>, Reason> {
        let mut versions = Vec::new();
        let mut missing = None;
        for parameter in record.parameters.iter().filter_map(|id| self.parameter(id)) {
            match parameter.in_force(on) {
                Some(version) => versions.push(version),
                None => missing = later_start(missing, why_not_in_force(parameter, on)),
            }
        }
        match missing {
            Some(reason) => Err(reason),
            None => {
                let optional = record.optional.iter().filter_map(|id| self.parameter(id));
                versions.extend(optional.filter_map(|parameter| parameter.in_force(on)));
                Ok(versions)
            }
        }
    }

    pub(crate) fn record(&self, rule: RuleId) -> &RuleRecord {
        self.records.get(&rule).expect("loading checks that every implemented rule has a record")
    }

    fn answer(&self, entry: &rules::Entry, situation: &Situation<'_>) -> Finding {
        let (rule, draft) = (entry.rule, self.draft_by(entry, situation));
        let record = self.record(rule);
        let mut confidence = record.confidence.at_most(draft.at_most);
        let mut reasons = draft.reasons;
        let covered = draft.outcome != FindingOutcome::NotCovered;
        if covered && situation.is_prepaid() && record.prepaid == PrepaidReach::ByReading {
            confidence = confidence.at_most(Confidence::Medium);
            reasons.push(Reason::PrepaidReading);
        }
        let conflicts = self.conflicts_of(rule);
        if !conflicts.is_empty() && covered && draft.outcome != FindingOutcome::Needs {
            reasons.push(Reason::SourcesDisagree { conflicts: conflicts.clone() });
        }
        let text_seen_to = self.text_behind(record, situation.on);
        reasons.extend(text_seen_to.map(|seen| match seen {
            TextSeen::Unknown => Reason::TextSeenUnknown,
            TextSeen::UpTo(seen_to) => Reason::TextSeenTo { seen_to },
        }));
        Finding {
            rule,
            question: entry.question,
            outcome: draft.outcome,
            amount_eur_cents: draft.amount,
            amount_max_eur_cents: draft.amount_max,
            date: draft.date,
            date_latest: draft.date_latest,
            time: draft.time,
            days: draft.days,
            choice: draft.choice.map(|(choice, _)| choice),
            choice_by: draft.choice.map(|(_, by)| by),
            needs: draft.needs.iter().map(|fact| fact.key().to_owned()).collect(),
            citations: draft.citations.unwrap_or_else(|| self.citations_for(record, situation)),
            confidence,
            text_seen_to,
            basis: draft.basis,
            conflicts,
            reasons,
        }
    }

    /// Returns the citations of a rule that speak of this line; all of them when none does.
    fn citations_for(&self, record: &RuleRecord, situation: &Situation<'_>) -> Vec<CitationId> {
        let concerns = |id: &CitationId| match self.citations.get(id).and_then(|c| c.concerns) {
            None => true,
            Some(Concern::M2m) => situation.is_m2m(),
            Some(Concern::Data) => situation.line.line_use == LineUse::Data,
            Some(Concern::Business) => situation.is_business(),
            Some(Concern::Estate) => {
                situation.facts.subscriber.kind == adieu_facts::SubscriberKind::Estate
            }
            Some(Concern::Prepaid) => situation.is_prepaid(),
        };
        let here: Vec<CitationId> = record.citations.iter().copied().filter(concerns).collect();
        if here.is_empty() { record.citations.clone() } else { here }
    }

    pub(crate) fn conflicts_of(&self, rule: RuleId) -> Vec<u8> {
        let touching = self.conflicts.iter().filter(|conflict| conflict.rules.contains(&rule));
        touching.map(|conflict| conflict.number).collect()
    }

    /// Returns up to when the wording was read, when that is before `on`.
    fn text_behind(&self, record: &RuleRecord, on: Date) -> Option<TextSeen> {
        let versions = self.in_force(record, on).ok()?;
        let earliest = versions.iter().map(|version| version.text_seen_to).min()?;
        earliest.is_behind(on).then_some(earliest)
    }
}

fn why_not_in_force(parameter: &Parameter, on: Date) -> Reason {
    let ended = parameter.versions.iter().filter_map(|version| version.in_force_to);
    match ended.filter(|to| *to < on).max() {
        Some(to) => Reason::AfterRepeal { to },
        None => {
            let first = parameter.versions.first().and_then(|version| version.in_force_from);
            Reason::BeforeCoverage { from: first.unwrap_or(Date::MIN) }
        }
    }
}

/// Keeps the later first day of two reasons: a rule covers a day once all its parameters do.
fn later_start(known: Option<Reason>, new: Reason) -> Option<Reason> {
    match (known, new) {
        (Some(Reason::BeforeCoverage { from: a }), Reason::BeforeCoverage { from: b }) => {
            Some(Reason::BeforeCoverage { from: a.max(b) })
        }
        (Some(known), _) => Some(known),
        (None, new) => Some(new),
    }
}
