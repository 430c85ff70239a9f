//! What should happen next and by when, computed from the case, the law, the directory and a day.
//!
//! Nothing here is stored: the plan is made anew each time, because facts, operators and laws change.

mod deadlines;
mod identity;
mod journeys;
mod money_steps;
mod next_letter;
mod notes;
mod steps;

use std::collections::BTreeSet;

use adieu_directory::Directory;
use adieu_facts::Outcome;
use adieu_law::{Finding, FindingOutcome, Law, Moment, Question};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::journey::{JourneyMark, Journeys, Known};
use crate::{Case, LetterKind, StepId};

pub use deadlines::{Deadline, DeadlineKind};
pub use identity::{brand_of, identified_brand};
use journeys::OnTheWay;
pub use journeys::PaperMark;
pub use notes::{Level, Note, NoteKind};
pub use steps::{PlannedStep, StepState};

/// What the plan is computed from, beside the case.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The law, dated.
    pub law: &'a Law,
    /// Brands, operators, numbering.
    pub directory: &'a Directory,
    /// Special journeys and their papers.
    pub journeys: &'a Journeys,
}

/// What should happen next.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Where the case stands.
    pub status: Status,
    /// Whose turn it is.
    pub turn: Turn,
    /// Steps in the order of the journey.
    pub steps: Vec<PlannedStep>,
    /// Days that matter, earliest first.
    pub deadlines: Vec<Deadline>,
    /// What the rules say, per line.
    pub findings: Vec<Vec<Finding>>,
    /// What the case itself says: blockers, warnings, hints.
    pub notes: Vec<Note>,
    /// Special journeys that the case is on; the first sets the tone.
    pub journeys: Vec<JourneyMark>,
    /// Keys of facts that these journeys ask for and nobody has told yet.
    pub questions: Vec<String>,
    /// Papers that somebody may ask for.
    pub papers: Vec<PaperMark>,
    /// When the contract ends.
    pub end: EndDates,
    /// The one armed timer of an open case.
    pub timer: Option<Date>,
}

impl Plan {
    /// Adds a warning about the case.
    pub fn warn(&mut self, kind: NoteKind) {
        self.notes.push(Note { kind, level: Level::Warning, line: None, needs: Vec::new() });
        self.notes.sort_by_key(|note| note.level);
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not yet known whose card it is.
    Identifying,
    /// No way out chosen.
    Choosing,
    /// Something must be done before the words can leave.
    Preparing,
    /// The words can leave.
    Ready,
    /// The words left.
    Waiting,
    /// The end date has passed, or the number works elsewhere.
    Ended,
    /// The end is confirmed; bill and money remain.
    Settling,
    /// Done.
    Closed,
    /// Somebody else was asked to help.
    Escalated,
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// The person's.
    Person,
    /// The operator's.
    Operator,
    /// Nobody's: the case is closed.
    Nobody,
}

/// When the contract ends, as far as facts and law say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EndDates {
    /// The day that the person names.
    pub wished: Option<Date>,
    /// The latest day that the operator can argue for; none when nobody can say.
    pub latest: Option<Date>,
}

/// Computes the plan of a case for a day.
pub fn plan(case: &Case, sources: &Sources<'_>, today: Date) -> Plan {
    let notice_given = case.notice().map(|notice| notice.on);
    let moment = Moment { notice_given, ..Moment::on(today) };
    let facts = crate::known::known_facts(case);
    let findings: Vec<Vec<Finding>> = (0..case.facts.lines.len())
        .map(|line| sources.law.findings_at(&facts, line, moment))
        .collect();
    let view = View { case, sources, findings: &findings, today, end: end_dates(case, &findings) };
    let mut notes = notes::notes(&view);
    let known = Known::of(&case.facts, &findings);
    let journeys = sources.journeys.recognise(&known);
    let way = OnTheWay { view: &view, known: &known, marks: &journeys };
    let papers = journeys::papers(&way);
    let questions = journeys::questions(&way, &papers);
    let mut steps = steps::steps(&view, &notes);
    journeys::paper_step(&mut steps, &papers, &view);
    journeys::weave(&mut steps, &way);
    steps::block(&mut steps);
    notes::without_notice(&mut notes, &steps);
    let deadlines = deadlines::deadlines(&view);
    let status = status(&view, &steps);
    let turn = turn(status, &view, &deadlines);
    notes.extend(next_letter::overdue(&view, status, &deadlines));
    notes.sort_by_key(|note| note.level);
    let timer = timer(case, &steps, &deadlines, today);
    let end = view.end;
    Plan {
        status,
        turn,
        steps,
        deadlines,
        findings,
        notes,
        journeys,
        questions,
        papers,
        end,
        timer,
    }
}

/// What the parts of a plan look at.
struct View<'a> {
    case: &'a Case,
    sources: &'a Sources<'a>,
    findings: &'a [Vec<Finding>],
    today: Date,
    end: EndDates,
}

impl View<'_> {
    /// Returns the finding of a rule for a line.
    fn finding(&self, line: usize, question: Question) -> Option<&Finding> {
        self.findings.get(line)?.iter().find(|finding| finding.question == question)
    }

    /// Returns the outcomes that are wished, each once.
    fn outcomes(&self) -> BTreeSet<Outcome> {
        (0..self.case.facts.lines.len()).map(|line| self.case.outcome_of(line)).collect()
    }

    fn wishes(&self, outcome: Outcome) -> bool {
        self.outcomes().contains(&outcome)
    }

    /// Says whether some line leaves its contract or its number.
    fn leaves(&self) -> bool {
        self.outcomes().iter().any(|outcome| match outcome {
            Outcome::End
            | Outcome::Port
            | Outcome::Lapse
            | Outcome::Transfer
            | Outcome::Nothing => true,
            Outcome::ToPrepaid | Outcome::Pause | Outcome::Compare => false,
        })
    }
}

fn end_dates(case: &Case, findings: &[Vec<Finding>]) -> EndDates {
    let lines = 0..case.facts.lines.len();
    let wished =
        lines.clone().filter_map(|line| case.end_date_of(line)).max().or(case.facts.wish.end_date);
    let open_end = findings.iter().any(|of_line| {
        of_line.iter().any(|finding| {
            finding.question == Question::EndLeftOpen
                && finding.outcome == FindingOutcome::Uncertain
                && finding.date_latest.is_none()
        })
    });
    let ruled = findings.iter().flatten().filter(|finding| {
        matches!(
            finding.question,
            Question::EndMoment | Question::EndOfLargerFirm | Question::EndLeftOpen
        ) && matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
    });
    let latest =
        ruled.filter_map(|finding| finding.date_latest.or(finding.date)).chain(wished).max();
    let by_terms = terms_decide(case, findings);
    let open_end = open_end || by_terms.clone().any(|finding| finding.date_latest.is_none());
    let of_terms = by_terms.filter_map(|finding| finding.date_latest).max();
    EndDates { wished, latest: if open_end { None } else { latest.max(of_terms) } }
}

/// Returns what R47 says of the lines to be ended whose day is left to the operator's terms.
fn terms_decide<'a>(
    case: &'a Case,
    findings: &'a [Vec<Finding>],
) -> impl Iterator<Item = &'a Finding> + Clone + 'a {
    let of_line = |line: usize| {
        findings[line].iter().find(|finding| finding.question == Question::TermsDecide)
    };
    case.notice_lines().into_iter().filter_map(of_line).filter(|finding| match finding.outcome {
        FindingOutcome::Uncertain | FindingOutcome::Needs => true,
        FindingOutcome::Applies | FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => {
            false
        }
    })
}

fn status(view: &View<'_>, steps: &[PlannedStep]) -> Status {
    let case = view.case;
    if case.closed_on.is_some() {
        return Status::Closed;
    }
    if is_escalated(case) {
        return Status::Escalated;
    }
    if let Some(after) = status_after_departure(view) {
        return after;
    }
    let open = |id: StepId| steps.iter().any(|step| step.id == id && step.state != StepState::Done);
    if open(StepId::IdentifyBrand) || open(StepId::IdentifyLine) {
        return Status::Identifying;
    }
    if view.wishes(Outcome::Compare) {
        return Status::Choosing;
    }
    if steps.iter().any(|step| step.state == StepState::Open && !step.blocks.is_empty()) {
        return Status::Preparing;
    }
    if view.outcomes().iter().all(|outcome| asks_nobody(*outcome)) {
        Status::Waiting
    } else {
        Status::Ready
    }
}

/// Says whether the Ombudsman was asked to help and the end is not confirmed yet.
fn is_escalated(case: &Case) -> bool {
    let asked = case.dispatches.iter().any(|sent| sent.letter == LetterKind::Ombudsman);
    asked && !case.is_settled(StepId::AwaitConfirmation)
}

/// Says whether an outcome needs no word to anybody: the card lapses, or nothing happens to the contract.
fn asks_nobody(outcome: Outcome) -> bool {
    match outcome {
        Outcome::Lapse | Outcome::Nothing => true,
        Outcome::End
        | Outcome::Port
        | Outcome::ToPrepaid
        | Outcome::Pause
        | Outcome::Transfer
        | Outcome::Compare => false,
    }
}

/// Returns the status once written words left or a port runs.
fn status_after_departure(view: &View<'_>) -> Option<Status> {
    let case = view.case;
    let ported =
        case.facts.lines.iter().any(|line| line.port.as_ref().is_some_and(|p| p.done.is_some()));
    let porting = case.facts.lines.iter().any(|line| {
        line.port.as_ref().is_some_and(|p| p.requested.is_some() || p.agreed.is_some())
    });
    if case.notice().is_none() && !ported && !porting {
        return None;
    }
    if case.is_settled(StepId::AwaitConfirmation) || case.is_settled(StepId::AwaitPort) {
        return Some(Status::Settling);
    }
    if ported {
        return Some(Status::Ended);
    }
    let passed = view.end.latest.is_some_and(|end| end < view.today);
    Some(if case.notice().is_some() && passed { Status::Ended } else { Status::Waiting })
}

fn turn(status: Status, view: &View<'_>, deadlines: &[Deadline]) -> Turn {
    match status {
        Status::Closed => Turn::Nobody,
        Status::Waiting if view.outcomes().iter().all(|outcome| asks_nobody(*outcome)) => {
            Turn::Nobody
        }
        Status::Waiting => {
            let late =
                deadlines.iter().any(|deadline| deadline.is_alarm() && deadline.by < view.today);
            if late { Turn::Person } else { Turn::Operator }
        }
        Status::Identifying
        | Status::Choosing
        | Status::Preparing
        | Status::Ready
        | Status::Ended
        | Status::Settling => Turn::Person,
        // The Ombudsman asks the operator now.
        Status::Escalated => Turn::Operator,
    }
}

/// A silent case is looked at again after this many days: our own choice, no rule of law.
const LOOK_AGAIN_DAYS: i64 = 7;

fn timer(case: &Case, steps: &[PlannedStep], deadlines: &[Deadline], today: Date) -> Option<Date> {
    if case.closed_on.is_some() {
        return None;
    }
    let open_steps =
        steps.iter().filter(|step| step.state.is_unsettled()).filter_map(|step| step.by);
    let days = open_steps.chain(deadlines.iter().map(|deadline| deadline.by));
    let next = days.filter(|day| *day >= today).min();
    Some(next.unwrap_or_else(|| later(today, LOOK_AGAIN_DAYS)))
}

/// Returns a day that many days later, or the last day of the calendar.
fn later(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}
