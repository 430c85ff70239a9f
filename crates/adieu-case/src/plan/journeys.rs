//! Special journeys in the plan: their steps woven into the ordinary ones, what they ask, and the papers.
//!
//! It must never drop a step that somebody has settled, nor let a step wait for itself.

use adieu_facts::{ContractKind, HelperRelation, Outcome};
use adieu_law::FindingOutcome;
use jiff::civil::Date;

use super::steps::{PlannedStep, StepState, lead_day, soon};
use super::{View, brand_of, later};
use crate::journey::{Copying, JourneyMark, JourneyStep, Known, PaperId, StepDay};
use crate::money::device_untold;
use crate::{StepId, StepMark};

/// A paper of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperMark {
    /// Which paper.
    pub id: PaperId,
    /// What may be done with it.
    pub copying: Copying,
    /// Citation ids; none for advice of ours.
    pub why: Vec<String>,
    /// Brands of this case that are known to take it.
    pub taken_by: Vec<String>,
}

/// The journeys of a case, beside its plan.
pub(super) struct OnTheWay<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) known: &'a Known<'a>,
    pub(super) marks: &'a [JourneyMark],
}

/// Weaves the steps of the journeys into those of the plan.
pub(super) fn weave(steps: &mut Vec<PlannedStep>, way: &OnTheWay<'_>) {
    let (view, known) = (way.view, way.known);
    for mark in way.marks {
        let Some(journey) = view.sources.journeys.journey(mark.id) else { continue };
        let settled = |step: &PlannedStep| view.case.is_settled(step.id);
        steps.retain(|step| !journey.without.contains(&step.id) || settled(step));
        for step in journey.steps.iter().filter(|step| step.is_for(&mark.lines, known)) {
            add(steps, planned(step, mark, view));
            let done = steps.iter().any(|s| s.id == step.id && s.state == StepState::Done);
            if done {
                steps.retain(|other| !step.replaces.contains(&other.id) || settled(other));
            }
        }
    }
    steps.sort_by_key(|step| step.id.station());
    order(steps);
}

fn planned(step: &JourneyStep, mark: &JourneyMark, view: &View<'_>) -> PlannedStep {
    let state = state(step, view);
    let by = day(step.by, mark, view).map(|by| by.max(view.today));
    let mut blocks = step.before.clone();
    blocks.extend(step.replaces.iter().filter(|id| !step.before.contains(id)));
    PlannedStep {
        id: step.id,
        state,
        by: by.filter(|_| state.is_unsettled()),
        blocks,
        why: step.why.iter().map(ToString::to_string).collect(),
    }
}

/// A step that a letter does is done once such a letter left.
fn state(step: &JourneyStep, view: &View<'_>) -> StepState {
    let left = |letter: &String| {
        view.case.dispatches.iter().any(|sent| sent.letter.as_str() == letter.as_str())
    };
    match view.case.steps.get(&step.id) {
        Some(StepMark::Done { .. }) => StepState::Done,
        Some(StepMark::Skipped { .. }) => StepState::Skipped,
        None if step.letter.as_ref().is_some_and(left) => StepState::Done,
        None => StepState::Open,
    }
}

fn day(by: StepDay, mark: &JourneyMark, view: &View<'_>) -> Option<Date> {
    let end = view.end.wished;
    match by {
        StepDay::Open => None,
        StepDay::Now => Some(view.today),
        StepDay::Soon => soon(view),
        StepDay::Lead => lead_day(view),
        StepDay::BeforeEnd => end.map(|end| later(end, -1)),
        StepDay::AfterEnd => view.end.latest.or(end).map(|end| later(end, 1)),
        StepDay::Asked(question) => {
            let findings = mark.lines.iter().filter_map(|line| view.finding(*line, question));
            let holds = findings.filter(|finding| {
                matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
            });
            holds.filter_map(|finding| finding.date).min()
        }
    }
}

/// Adds a step, or joins it with the one of the same name: the earlier day counts.
fn add(steps: &mut Vec<PlannedStep>, new: PlannedStep) {
    let Some(old) = steps.iter_mut().find(|step| step.id == new.id) else {
        steps.push(new);
        return;
    };
    old.by = match (old.by, new.by) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    for id in new.blocks {
        if !old.blocks.contains(&id) {
            old.blocks.push(id);
        }
    }
    for why in new.why {
        if !old.why.contains(&why) {
            old.why.push(why);
        }
    }
}

/// Moves steps before those that wait for them. It ends even where data of several journeys make a circle.
fn order(steps: &mut Vec<PlannedStep>) {
    for _ in 0..steps.len() {
        let misplaced = (0..steps.len()).find_map(|at| {
            let waits = |step: &PlannedStep| steps[at].blocks.contains(&step.id);
            steps[..at].iter().position(waits).map(|first| (at, first))
        });
        let Some((at, first)) = misplaced else { return };
        let step = steps.remove(at);
        steps.insert(first, step);
    }
}

/// Returns what the journeys ask and nobody has answered.
pub(super) fn questions(way: &OnTheWay<'_>, papers: &[PaperMark]) -> Vec<String> {
    let (view, known) = (way.view, way.known);
    if view.case.closed_on.is_some() {
        return Vec::new();
    }
    let mut keys = view.sources.journeys.open_questions(way.marks, known);
    let kind = "subscriber.id_kind";
    let asks = papers.iter().any(|paper| paper.id.is_identity());
    if asks && known.value(kind, 0).is_none() && !keys.iter().any(|key| key == kind) {
        keys.push(kind.to_owned());
    }
    for key in untold_costs(view) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Returns the facts that decide on what leaving costs, and that nobody told, of the lines that leave.
fn untold_costs(view: &View<'_>) -> Vec<String> {
    let case = view.case;
    let leaves = |line: &usize| match case.outcome_of(*line) {
        Outcome::End | Outcome::Port | Outcome::ToPrepaid | Outcome::Compare => true,
        Outcome::Pause | Outcome::Transfer | Outcome::Lapse | Outcome::Nothing => false,
    };
    let over = |line: &adieu_facts::Line| {
        line.port.as_ref().is_some_and(|port| port.done.is_some()) || case.notice().is_some()
    };
    let lines = (0..case.facts.lines.len()).filter(leaves);
    let untold = lines.filter(|index| !over(&case.facts.lines[*index])).flat_map(|index| {
        let line = &case.facts.lines[index];
        let billed = line.contract == Some(ContractKind::Postpaid);
        let term = billed && line.fixed_months.is_none() && line.prolonged != Some(true);
        [
            term.then(|| format!("line.{index}.fixed_months")),
            device_untold(line).then(|| format!("line.{index}.device.value")),
        ]
    });
    untold.flatten().collect()
}

/// Returns the papers of the case: who somebody is, and for whom they act.
pub(super) fn papers(way: &OnTheWay<'_>) -> Vec<PaperMark> {
    let (view, marks) = (way.view, way.marks);
    let journeys = view.sources.journeys;
    let mut ids: Vec<PaperId> = Vec::new();
    if asks_who(way) {
        ids.extend(identity(way.known.value("subscriber.id_kind", 0).as_deref()));
    }
    ids.extend(of_helper(view));
    ids.extend(
        marks.iter().filter_map(|mark| journeys.journey(mark.id)).flat_map(|j| j.papers.clone()),
    );
    let mut papers: Vec<PaperMark> = Vec::new();
    for id in ids {
        let known = papers.iter().any(|paper| paper.id == id);
        if let Some(paper) = journeys.paper(id).filter(|_| !known) {
            papers.push(PaperMark {
                id,
                copying: paper.copying,
                why: paper.why.iter().map(ToString::to_string).collect(),
                taken_by: taken_by(id, view),
            });
        }
    }
    papers
}

/// Says whether somebody will have to show who they are.
fn asks_who(way: &OnTheWay<'_>) -> bool {
    let view = way.view;
    let flagged = way
        .marks
        .iter()
        .filter_map(|mark| view.sources.journeys.journey(mark.id))
        .any(|journey| journey.shows_identity);
    let known = way.known.value("subscriber.id_kind", 0).is_some();
    let hands_over = view.wishes(Outcome::Transfer) || view.wishes(Outcome::ToPrepaid);
    view.case.facts.helper.is_some() || flagged || known || hands_over
}

fn identity(kind: Option<&str>) -> Vec<PaperId> {
    match kind {
        Some("belgian-eid") => vec![PaperId::BelgianEid],
        Some("residence-card") => vec![PaperId::ResidenceCard],
        Some("passport") => vec![PaperId::Passport],
        Some("foreign-id") => vec![PaperId::ForeignId],
        Some(_) => vec![PaperId::OtherIdentity],
        None => vec![PaperId::BelgianEid, PaperId::Passport],
    }
}

fn of_helper(view: &View<'_>) -> Option<PaperId> {
    match view.case.facts.helper.as_ref()?.relation {
        HelperRelation::Heir => Some(PaperId::HeirProof),
        HelperRelation::Mandate => Some(PaperId::Mandate),
        HelperRelation::Parent => Some(PaperId::ParentProof),
        HelperRelation::Guardian => Some(PaperId::GuardianOrder),
    }
}

/// Returns the brands of prepaid lines that say they take this paper: what their pages tell is about prepaid cards.
fn taken_by(id: PaperId, view: &View<'_>) -> Vec<String> {
    let prepaid =
        view.case.facts.lines.iter().filter(|line| {
            matches!(line.contract, Some(ContractKind::Prepaid | ContractKind::Hybrid))
        });
    let mut brands: Vec<String> =
        prepaid.filter_map(|line| brand_of(line, view.sources.directory)).collect();
    brands.dedup();
    let asked = view.sources.journeys.asked();
    brands.retain(|brand| asked.iter().any(|one| one.brand == *brand && one.papers.contains(&id)));
    brands
}

/// Adds the step for papers where somebody will have to show who they are.
pub(super) fn paper_step(steps: &mut Vec<PlannedStep>, papers: &[PaperMark], view: &View<'_>) {
    let shows_who = papers.iter().any(|paper| paper.id.is_identity());
    if !shows_who || view.case.notice().is_some() {
        return;
    }
    let state = match view.case.steps.get(&StepId::PreparePapers) {
        Some(StepMark::Done { .. }) => StepState::Done,
        Some(StepMark::Skipped { .. }) => StepState::Skipped,
        None => StepState::Open,
    };
    let mut why: Vec<String> = Vec::new();
    for id in papers.iter().flat_map(|paper| &paper.why) {
        if !why.contains(id) {
            why.push(id.clone());
        }
    }
    let by = soon(view).filter(|_| state.is_unsettled());
    add(steps, PlannedStep { id: StepId::PreparePapers, state, by, blocks: Vec::new(), why });
}
