//! The steps of a case, in the order of the journey, each with its day, its reason and what it blocks.
//!
//! A step that is a recommendation of ours cites nothing or says `product`; it never poses as law.

use adieu_facts::{ContractKind, LineUse, Outcome, Port, SubscriberKind};
use adieu_law::{FindingOutcome, Question};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Note, NoteKind, View, later, money_steps};
use crate::{Case, StepId, StepMark};

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// Which step.
    pub id: StepId,
    /// Where it stands.
    pub state: StepState,
    /// The day by which it should be done; none when no day is known or needed.
    pub by: Option<Date>,
    /// Steps that wait for it.
    pub blocks: Vec<StepId>,
    /// Citation ids on which it rests; empty for a recommendation of ours.
    pub why: Vec<String>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// To do.
    Open,
    /// Done.
    Done,
    /// Skipped, with a reason.
    Skipped,
    /// Waits for another step.
    Blocked,
}

impl StepState {
    /// Says whether the step still asks for something.
    pub fn is_unsettled(self) -> bool {
        match self {
            Self::Open | Self::Blocked => true,
            Self::Done | Self::Skipped => false,
        }
    }
}

/// Days before the end by which accounts are moved and the notice is out: our own choice.
const LEAD_DAYS: i64 = 14;
/// Days to answer what only takes a look at a paper: our own choice.
const LOOK_UP_DAYS: i64 = 3;

pub(super) fn steps(view: &View<'_>, notes: &[Note]) -> Vec<PlannedStep> {
    let mut list = List { view, steps: Vec::new() };
    identify(&mut list, notes);
    choose(&mut list, notes);
    prepare(&mut list, notes);
    money_steps::prepare(&mut list);
    give_notice(&mut list);
    follow(&mut list);
    money_steps::follow(&mut list);
    settle(&mut list);
    money_steps::settle(&mut list);
    close(&mut list);
    list.steps
}

/// Marks open steps as blocked while another open step blocks them.
pub(super) fn block(steps: &mut [PlannedStep]) {
    let blocked: Vec<StepId> = steps
        .iter()
        .filter(|step| step.state == StepState::Open)
        .flat_map(|step| step.blocks.clone())
        .collect();
    for step in steps.iter_mut().filter(|step| step.state == StepState::Open) {
        if blocked.contains(&step.id) {
            step.state = StepState::Blocked;
        }
    }
}

pub(super) struct List<'a> {
    pub(super) view: &'a View<'a>,
    steps: Vec<PlannedStep>,
}

/// A step before it is known where it stands.
pub(super) struct Draft {
    pub(super) id: StepId,
    pub(super) by: Option<Date>,
    pub(super) blocks: &'static [StepId],
    pub(super) why: &'static [&'static str],
}

impl List<'_> {
    pub(super) fn push(&mut self, draft: Draft) {
        let state = match self.view.case.steps.get(&draft.id) {
            Some(StepMark::Done { .. }) => StepState::Done,
            Some(StepMark::Skipped { .. }) => StepState::Skipped,
            None => StepState::Open,
        };
        self.push_in(draft, state);
    }

    /// Pushes a step whose state the facts decide: it cannot be skipped away.
    fn push_in(&mut self, draft: Draft, state: StepState) {
        self.steps.push(PlannedStep {
            id: draft.id,
            state,
            by: draft.by.map(|by| by.max(self.view.today)).filter(|_| state.is_unsettled()),
            blocks: draft.blocks.to_vec(),
            why: draft.why.iter().map(|id| (*id).to_owned()).collect(),
        });
    }

    pub(super) fn any_line(&self, holds: impl Fn(&adieu_facts::Line) -> bool) -> bool {
        self.view.case.facts.lines.iter().any(holds)
    }

    fn any_finding(&self, question: Question, outcome: FindingOutcome) -> bool {
        (0..self.view.findings.len())
            .any(|line| self.view.finding(line, question).is_some_and(|f| f.outcome == outcome))
    }
}

/// Returns the day by which the notice should be out: early enough for the notice that the terms ask, where known.
pub(super) fn notice_day(view: &View<'_>) -> Option<Date> {
    let asked = view.case.facts.lines.iter().filter_map(|line| line.notice_days).max();
    let days = asked.map_or(LEAD_DAYS, |days| i64::from(days).max(LEAD_DAYS));
    Some(later(view.end.wished?, -days).max(view.today))
}

pub(super) fn lead_day(view: &View<'_>) -> Option<Date> {
    view.end.wished.map(|end| later(end, -LEAD_DAYS))
}

pub(super) fn soon(view: &View<'_>) -> Option<Date> {
    Some(later(view.today, LOOK_UP_DAYS))
}

fn has(notes: &[Note], wanted: impl Fn(&NoteKind) -> bool) -> bool {
    notes.iter().any(|note| wanted(&note.kind))
}

const NOTICE: &[StepId] = &[StepId::GiveNotice];

fn identify(list: &mut List<'_>, notes: &[Note]) {
    let by = soon(list.view);
    let unknown =
        has(notes, |kind| matches!(kind, NoteKind::BrandUnknown | NoteKind::BrandNotListed { .. }));
    let state = if unknown { StepState::Open } else { StepState::Done };
    list.push_in(Draft { id: StepId::IdentifyBrand, by, blocks: NOTICE, why: &[] }, state);
    let unnamed = has(notes, |kind| *kind == NoteKind::LineUnnamed);
    let state = if unnamed { StepState::Open } else { StepState::Done };
    list.push_in(Draft { id: StepId::IdentifyLine, by, blocks: NOTICE, why: &["T-18"] }, state);
}

fn choose(list: &mut List<'_>, notes: &[Note]) {
    let by = soon(list.view);
    if list.view.wishes(Outcome::Compare) {
        let open = Draft { id: StepId::ChooseOutcome, by, blocks: NOTICE, why: &[] };
        list.push_in(open, StepState::Open);
    }
    let facts = &list.view.case.facts;
    let ending: Vec<_> = (0..facts.lines.len())
        .filter(|line| list.view.case.outcome_of(*line) == Outcome::End)
        .map(|line| &facts.lines[line])
        .filter(|line| line.number.is_some() && !is_ported(line))
        .collect();
    if !ending.is_empty() {
        let answered = ending.iter().all(|line| facts.wish_of(line).keep_number == Some(false));
        let decide = Draft { id: StepId::DecideNumber, by, blocks: NOTICE, why: &["T-07", "Q-03"] };
        if answered { list.push_in(decide, StepState::Done) } else { list.push(decide) }
    }
    if !list.view.case.notice_lines().is_empty() {
        let missing =
            has(notes, |kind| matches!(kind, NoteKind::EndDateMissing | NoteKind::EndDatePassed));
        let state = if missing { StepState::Open } else { StepState::Done };
        list.push_in(Draft { id: StepId::NameEndDate, by, blocks: NOTICE, why: &["T-05"] }, state);
    }
}

fn prepare(list: &mut List<'_>, notes: &[Note]) {
    papers(list, notes);
    saving(list);
    money(list);
    if list.any_line(|line| line.bundle == Some(true)) {
        let by = soon(list.view);
        list.push(Draft {
            id: StepId::MarkBundleParts,
            by,
            blocks: NOTICE,
            why: &["E-13", "U-05"],
        });
        list.push(Draft { id: StepId::NoteSwitchIds, by, blocks: &[], why: &["E-12"] });
    }
    if list.view.case.facts.helper.is_some() {
        let by = lead_day(list.view);
        list.push(Draft { id: StepId::PreparePapers, by, blocks: &[], why: &["G-07", "X-01"] });
    }
}

/// What must be looked up on the bill or in the terms before the words can leave.
fn papers(list: &mut List<'_>, notes: &[Note]) {
    if list.view.case.notice().is_some() {
        return;
    }
    let by = soon(list.view);
    let dying =
        has(notes, |kind| matches!(kind, NoteKind::ReplyPhoneDies | NoteKind::ReplyMailDies));
    if dying {
        let open =
            Draft { id: StepId::ChooseReplyAddress, by, blocks: NOTICE, why: &["T-06", "Q-03"] };
        list.push_in(open, StepState::Open);
    }
    if list.any_line(|line| line.customer_number.is_empty()) && list.view.leaves() {
        list.push(Draft { id: StepId::FindCustomerNumber, by, blocks: &[], why: &["T-18"] });
    }
    if has(notes, |kind| *kind == NoteKind::NoticeAddressUnknown) {
        let open = Draft { id: StepId::FindNoticeAddress, by, blocks: &[], why: &["T-17"] };
        list.push_in(open, StepState::Open);
    }
    let unclear = list.any_finding(Question::EndLeftOpen, FindingOutcome::Uncertain);
    let writes = !list.view.case.notice_lines().is_empty();
    if writes && unclear && list.any_line(|line| line.notice_days.is_none()) {
        list.push(Draft { id: StepId::ReadNoticeClause, by, blocks: &[], why: &["T-05"] });
    }
    if list.any_finding(Question::DevicePrice, FindingOutcome::Needs) {
        list.push(Draft { id: StepId::FindDeviceTable, by, blocks: &[], why: &["T-10", "T-11"] });
    }
}

/// What is the person's own and would be lost with the line.
fn saving(list: &mut List<'_>) {
    let view = list.view;
    if !view.leaves() {
        return;
    }
    let (lead, end) = (lead_day(view), view.end.wished);
    let loses_number =
        view.wishes(Outcome::End) || view.wishes(Outcome::Lapse) || view.wishes(Outcome::Nothing);
    let with_number = list.any_line(|line| line.number.is_some() && line.line_use != LineUse::M2m);
    let dying = list.any_line(|line| {
        line.number.is_some() && line.line_use != LineUse::M2m && !is_ported(line)
    });
    if loses_number && dying {
        let services =
            Draft { id: StepId::MoveBoundServices, by: lead, blocks: NOTICE, why: &["Q-03"] };
        list.push(services);
    }
    list.push(Draft { id: StepId::BackUpSim, by: lead, blocks: &[], why: &[] });
    if with_number && list.any_line(|line| line.line_use == LineUse::Voice) {
        list.push(Draft { id: StepId::SaveVoicemail, by: lead, blocks: &[], why: &[] });
    }
    let before_end = end.map(|end| later(end, -1));
    list.push(Draft {
        id: StepId::SaveBills,
        by: before_end,
        blocks: &[],
        why: &["G-02", "B-01", "B-02"],
    });
    list.push(Draft { id: StepId::ListDevices, by: lead, blocks: &[], why: &[] });
}

/// What must be used up, stopped or asked back.
fn money(list: &mut List<'_>) {
    let view = list.view;
    if !view.leaves() {
        return;
    }
    let lead = lead_day(view);
    let prepaid = |line: &adieu_facts::Line| {
        matches!(line.contract, Some(ContractKind::Prepaid | ContractKind::Hybrid))
    };
    if list.any_line(|line| {
        line.auto_top_up == Some(true) || (prepaid(line) && line.auto_top_up.is_none())
    }) {
        list.push(Draft { id: StepId::StopAutoTopUp, by: soon(view), blocks: &[], why: &[] });
    }
    if list.any_line(|line| prepaid(line) && line.credit != Some(0)) && !view.wishes(Outcome::Port)
    {
        let by = view.end.wished.map(|end| later(end, -1));
        list.push(Draft { id: StepId::UseUpCredit, by, blocks: &[], why: &["P-06", "P-07"] });
    }
    if list.any_line(|line| line.line_use == LineUse::Voice) {
        list.push(Draft { id: StepId::StopAddOns, by: lead, blocks: &[], why: &["B-06"] });
        list.push(Draft { id: StepId::UsePoints, by: lead, blocks: &[], why: &[] });
    }
}

fn give_notice(list: &mut List<'_>) {
    let view = list.view;
    let case = view.case;
    if view.wishes(Outcome::Port) {
        let why = &["E-08", "E-11"];
        let request = Draft { id: StepId::RequestPort, by: lead_day(view), blocks: &[], why };
        if is_porting(case) { list.push_in(request, StepState::Done) } else { list.push(request) }
    }
    if view.wishes(Outcome::ToPrepaid) {
        // The free change of tariff is a consumer's.
        let firm = case.facts.subscriber.kind == SubscriberKind::Business;
        list.push(Draft {
            id: StepId::AskPrepaid,
            by: lead_day(view),
            blocks: &[],
            why: if firm { &[] } else { &["T-20"] },
        });
    }
    if view.wishes(Outcome::Pause) {
        list.push(Draft { id: StepId::AskPause, by: lead_day(view), blocks: &[], why: &["N-18"] });
    }
    if view.wishes(Outcome::Transfer) {
        list.push(Draft {
            id: StepId::AskTransfer,
            by: lead_day(view),
            blocks: &[],
            why: &["P-03"],
        });
    }
    if case.notice_lines().is_empty() {
        return;
    }
    let written = case.notice().is_some();
    let state = if written { StepState::Done } else { StepState::Open };
    if !case.oral.is_empty() {
        let today = Some(view.today);
        let follow_up =
            Draft { id: StepId::FollowUpInWriting, by: today, blocks: &[], why: &["T-01"] };
        list.push_in(follow_up, state);
    }
    let notice =
        Draft { id: StepId::GiveNotice, by: notice_day(view), blocks: &[], why: &["T-01", "T-05"] };
    list.push_in(notice, state);
}

fn follow(list: &mut List<'_>) {
    let view = list.view;
    if view.case.notice().is_some() {
        list.push(Draft { id: StepId::AwaitAcknowledgement, by: None, blocks: &[], why: &[] });
        list.push(Draft {
            id: StepId::AwaitConfirmation,
            by: view.end.latest,
            blocks: &[],
            why: &["T-06"],
        });
    }
    if is_porting(view.case) {
        let done = view
            .case
            .facts
            .lines
            .iter()
            .any(|line| line.port.as_ref().is_some_and(|port| port.done.is_some()));
        let await_port =
            Draft { id: StepId::AwaitPort, by: None, blocks: &[], why: &["E-07", "E-08"] };
        if done { list.push_in(await_port, StepState::Done) } else { list.push(await_port) }
    }
}

/// Says whether the number of a line works elsewhere already.
fn is_ported(line: &adieu_facts::Line) -> bool {
    line.port.as_ref().is_some_and(|port| port.done.is_some())
}

/// Says whether a port was asked for.
fn is_porting(case: &Case) -> bool {
    let asked =
        |port: &Port| port.requested.is_some() || port.agreed.is_some() || port.done.is_some();
    case.facts.lines.iter().any(|line| line.port.as_ref().is_some_and(asked))
}

fn settle(list: &mut List<'_>) {
    let view = list.view;
    if view.case.notice_lines().is_empty() && !view.wishes(Outcome::Port) {
        return;
    }
    let after_end = view.end.latest.or(view.end.wished).map(|end| later(end, 1));
    list.push(Draft { id: StepId::CheckLineDead, by: after_end, blocks: &[], why: &["T-06"] });
    let postpaid = list.any_line(|line| line.contract != Some(ContractKind::Prepaid));
    if postpaid {
        list.push(Draft {
            id: StepId::CheckFinalBill,
            by: None,
            blocks: &[],
            why: &["T-14", "B-01"],
        });
    }
    if list.any_finding(Question::CreditRight, FindingOutcome::Applies) {
        list.push(Draft {
            id: StepId::ClaimCredit,
            by: None,
            blocks: &[],
            why: &["P-06", "P-07", "P-09"],
        });
    }
    if list.any_line(|line| line.deposit.is_some_and(|cents| cents > 0)) {
        list.push(Draft { id: StepId::ClaimDeposit, by: None, blocks: &[], why: &[] });
    }
    if list.any_line(|line| line.direct_debit == Some(true)) {
        list.push(Draft {
            id: StepId::RevokeDirectDebit,
            by: None,
            blocks: &[],
            why: &["D-05", "D-06"],
        });
    }
}

fn close(list: &mut List<'_>) {
    let view = list.view;
    if !view.leaves() {
        return;
    }
    let prepaid = list.any_line(|line| line.contract == Some(ContractKind::Prepaid));
    let why: &'static [&'static str] = if prepaid { &["P-02", "P-03"] } else { &[] };
    list.push(Draft { id: StepId::DestroyCard, by: None, blocks: &[], why });
    let dying = |line: &adieu_facts::Line| line.number.is_some() && !is_ported(line);
    if view.wishes(Outcome::End) && list.any_line(dying) {
        list.push(Draft {
            id: StepId::TellNewNumber,
            by: view.end.wished,
            blocks: &[],
            why: &["Q-03"],
        });
    }
}
