//! The state of one case, folded from its log.
//!
//! `evolve` cannot fail: what it cannot read (a newer program's fact) it keeps aside by name. Nothing here is
//! computed from law or directory, and no status is stored.

use std::collections::BTreeMap;

use adieu_facts::{FactSource, Facts, Line, Outcome, SubscriberKind};
use adieu_telecom::Msisdn;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{CaseRef, Channel, ClockKind, Event, EventBody, LetterKind, LineCheck, StepId};

/// One contract on its way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Its reference.
    pub reference: CaseRef,
    /// The facts as they stand.
    pub facts: Facts,
    /// Sequence number of the last event.
    pub seq: u64,
    /// When the case was opened.
    pub opened_at: Timestamp,
    /// When the last event was recorded.
    pub last_at: Timestamp,
    /// The latest moment of any event; later than the last one's where a clock went back.
    pub latest_at: Timestamp,
    /// The latest moment of an event under the computer's own clock; none when every moment was given by hand.
    pub latest_own_at: Option<Timestamp>,
    /// Steps that were done or skipped.
    pub steps: BTreeMap<StepId, StepMark>,
    /// Letters that were frozen, in order.
    pub drafts: Vec<DraftMark>,
    /// Letters that left, in order.
    pub dispatches: Vec<Dispatch>,
    /// Calls and visits, in order.
    pub oral: Vec<OralNotice>,
    /// Checks of lines by a modem, in order.
    pub line_checks: Vec<LineCheck>,
    /// Digests of texts that the person approved.
    pub approved: Vec<String>,
    /// Reasons typed against the port guard.
    pub overrides: Vec<Override>,
    /// Facts that another source tells otherwise, by key.
    pub disputes: BTreeMap<String, Dispute>,
    /// Place of the last event that changed a fact.
    pub facts_seq: u64,
    /// Keys of facts that this program cannot read.
    pub unreadable: Vec<String>,
    /// Day on which it was closed.
    pub closed_on: Option<Date>,
}

/// How a step was settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepMark {
    /// Done on a day.
    Done {
        /// The day.
        on: Date,
    },
    /// Skipped on a day.
    Skipped {
        /// The day.
        on: Date,
    },
}

/// A letter that was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftMark {
    /// Its kind.
    pub letter: LetterKind,
    /// SHA-256 of the document.
    pub digest: String,
    /// Lines that it names.
    pub lines: Vec<usize>,
    /// Day on which it was frozen.
    pub on: Date,
    /// Place of its event in the log.
    pub seq: u64,
}

/// A letter that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// Kind of letter.
    pub letter: LetterKind,
    /// How.
    pub by: Channel,
    /// Day when it left.
    pub on: Date,
    /// SHA-256 of the document.
    pub digest: String,
}

/// A call or a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OralNotice {
    /// By phone or in a shop.
    pub by: Channel,
    /// The day.
    pub on: Date,
}

/// A reason typed against the port guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Lines, by position.
    pub lines: Vec<usize>,
}

/// A fact that another source tells otherwise.
#[derive(Clone, PartialEq, Eq)]
pub struct Dispute {
    /// The other value.
    pub value: String,
    /// Who says so.
    pub source: FactSource,
}

impl std::fmt::Debug for Dispute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dispute({:?})", self.source)
    }
}

/// The moment of an event, when it was the computer's own clock that told it.
fn own_moment(event: &Event) -> Option<Timestamp> {
    match event.clock {
        None => Some(event.at),
        Some(ClockKind::Given) => None,
    }
}

/// Returns the day in Belgium on which an instant falls.
pub fn day_of(at: Timestamp) -> Date {
    let brussels =
        TimeZone::get("Europe/Brussels").expect("the zone data travel inside the program");
    at.to_zoned(brussels).date()
}

impl Case {
    /// Folds a whole log. None when it does not begin with the opening of a case.
    pub fn from_events(reference: &CaseRef, events: &[Event]) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let EventBody::CaseOpened { facts } = &first.body else { return None };
        let mut unreadable = Vec::new();
        let facts = serde_json::from_value(facts.clone()).unwrap_or_else(|_| {
            unreadable.push("facts".to_owned());
            Facts::empty(SubscriberKind::Consumer)
        });
        let mut case = Self {
            reference: reference.clone(),
            facts,
            seq: first.seq,
            opened_at: first.at,
            last_at: first.at,
            latest_at: first.at,
            latest_own_at: own_moment(first),
            steps: BTreeMap::new(),
            drafts: Vec::new(),
            dispatches: Vec::new(),
            oral: Vec::new(),
            line_checks: Vec::new(),
            approved: Vec::new(),
            overrides: Vec::new(),
            disputes: BTreeMap::new(),
            facts_seq: first.seq,
            unreadable,
            closed_on: None,
        };
        rest.iter().for_each(|event| case.evolve(event));
        Some(case)
    }

    /// Folds one more event in.
    pub fn evolve(&mut self, event: &Event) {
        self.seq = event.seq;
        self.last_at = event.at;
        self.latest_at = self.latest_at.max(event.at);
        self.latest_own_at = self.latest_own_at.max(own_moment(event));
        let on = day_of(event.at);
        match &event.body {
            EventBody::CaseOpened { .. } => {}
            EventBody::FactRecorded { key, value } => {
                self.facts_seq = event.seq;
                self.learn(key, value, event.source.unwrap_or_default());
            }
            EventBody::StepDone { step, .. } => {
                self.steps.insert(*step, StepMark::Done { on });
            }
            EventBody::StepSkipped { step, .. } => {
                self.steps.insert(*step, StepMark::Skipped { on });
            }
            EventBody::StepReopened { step } => {
                self.steps.remove(step);
            }
            EventBody::LetterDrafted { letter, digest, lines, .. } => self.drafts.push(DraftMark {
                letter: *letter,
                digest: digest.clone(),
                lines: lines.clone(),
                on,
                seq: event.seq,
            }),
            EventBody::PortGuardOverridden { lines, .. } => {
                self.overrides.push(Override { lines: lines.clone() });
            }
            EventBody::LetterApproved { digest, .. } => self.approved.push(digest.clone()),
            EventBody::NoticeDispatched { letter, by, on, digest, .. } => self
                .dispatches
                .push(Dispatch { letter: *letter, by: *by, on: *on, digest: digest.clone() }),
            EventBody::OralNoticeRecorded { by, on, .. } => {
                self.oral.push(OralNotice { by: *by, on: *on });
            }
            EventBody::LineChecked { line, reading } => {
                self.line_checks.push(LineCheck { line: *line, reading: reading.clone() });
            }
            EventBody::CaseClosed { .. } => self.closed_on = Some(on),
            EventBody::CaseReopened { .. } => self.closed_on = None,
        }
    }

    /// Takes a fact in. Another source never overwrites what stands: it becomes a dispute, which the person settles.
    fn learn(&mut self, key: &str, value: &str, source: FactSource) {
        let Ok(key) = self.facts.full_key(key) else {
            self.unreadable.push(key.to_owned());
            return;
        };
        let Ok(changed) = self.facts.set(&key, value) else {
            self.unreadable.push(key);
            return;
        };
        let (before, after) = (self.facts.get(&key), changed.get(&key));
        let may_correct = source == FactSource::Person || source == self.facts.source_of(&key);
        if before.is_some() && before != after && !may_correct {
            self.disputes.insert(key, Dispute { value: value.to_owned(), source });
            return;
        }
        self.facts = changed;
        if before != after || before.is_none() {
            self.facts.source_of.insert(key.clone(), source);
        }
        self.disputes.remove(&key);
    }

    /// Says whether a step was done or skipped.
    pub fn is_settled(&self, step: StepId) -> bool {
        self.steps.contains_key(&step)
    }

    /// Returns the wish that holds for a line.
    pub fn outcome_of(&self, line: usize) -> Outcome {
        self.facts
            .lines
            .get(line)
            .map_or(self.facts.wish.outcome, |l| self.facts.wish_of(l).outcome)
    }

    /// Returns the day on which a line is wished to end.
    pub fn end_date_of(&self, line: usize) -> Option<Date> {
        let line = self.facts.lines.get(line)?;
        self.facts.wish_of(line).end_date
    }

    /// Returns the written notice that counts: the first that left. A reminder or a claim ends nothing.
    pub fn notice(&self) -> Option<&Dispatch> {
        self.dispatches.iter().find(|sent| sent.letter.ends_contract())
    }

    /// Returns the first complaint to the operator that left: what the Ombudsman asks for (C-01).
    pub fn complaint(&self) -> Option<&Dispatch> {
        self.dispatches.iter().find(|sent| sent.letter.complains())
    }

    /// Returns the last frozen letter of a kind.
    pub fn last_draft(&self, letter: LetterKind) -> Option<&DraftMark> {
        self.drafts.iter().rev().find(|draft| draft.letter == letter)
    }

    /// Returns the lines for which a port is wished or running: no notice may name them.
    pub fn guarded_lines(&self) -> Vec<usize> {
        (0..self.facts.lines.len()).filter(|line| self.port_wished_or_running(*line)).collect()
    }

    fn port_wished_or_running(&self, index: usize) -> bool {
        let Some(line) = self.facts.lines.get(index) else { return false };
        let running = line.port.as_ref().is_some_and(|port| {
            port.done.is_some() || port.agreed.is_some() || port.requested.is_some()
        });
        running || self.facts.wish_of(line).outcome == Outcome::Port
    }

    /// Returns the lines that a notice names: those that the person wants to end, without guarded ones unless overridden.
    pub fn notice_lines(&self) -> Vec<usize> {
        let overridden: Vec<usize> = self.overrides.iter().flat_map(|o| o.lines.clone()).collect();
        (0..self.facts.lines.len())
            .filter(|line| {
                if self.port_wished_or_running(*line) {
                    overridden.contains(line)
                } else {
                    self.outcome_of(*line) == Outcome::End
                }
            })
            .collect()
    }

    /// Returns the numbers that die with this case.
    pub fn dying_numbers(&self) -> impl Iterator<Item = &Msisdn> {
        self.facts.lines.iter().filter_map(|line: &Line| line.number.as_ref())
    }
}
