//! Days that matter in a case, each with the rule it rests on.
//!
//! A day of our own choice says so (`product`); it is never dressed up as law.

use adieu_law::{Basis, Finding, FindingOutcome, RuleId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{View, later, steps};

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What happens on that day.
    pub kind: DeadlineKind,
    /// The day.
    pub by: Date,
    /// Line, by position; none when it is about the case.
    pub line: Option<usize>,
    /// The rule, when it rests on one.
    pub rule: Option<RuleId>,
    /// Citation id, or `product` when the day is our own choice.
    pub basis: String,
}

/// What happens on a day that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineKind {
    /// The contract ends.
    EndDate,
    /// The latest end that the operator can argue for.
    LatestEndDate,
    /// The operator should have said that it has the notice.
    AcknowledgementAlarm,
    /// The written confirmation should have come.
    ConfirmationAlarm,
    /// From this day ending costs no fee.
    FreeFrom,
    /// Last day on which the number can still be ported by law.
    LastPortDay,
    /// A port agreed for a day is due.
    PortDue,
    /// Last day to claim for a late port.
    PortClaim,
    /// Last day to leave without penalty after an announced change.
    ChangeExit,
    /// The operator's warning before tacit prolongation is due.
    RenewalWarning,
    /// Last day to ask the prepaid credit back.
    CreditClaim,
    /// The prepaid credit lapses.
    CreditLapse,
}

impl DeadlineKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EndDate => "end-date",
            Self::LatestEndDate => "latest-end-date",
            Self::AcknowledgementAlarm => "acknowledgement-alarm",
            Self::ConfirmationAlarm => "confirmation-alarm",
            Self::FreeFrom => "free-from",
            Self::LastPortDay => "last-port-day",
            Self::PortDue => "port-due",
            Self::PortClaim => "port-claim",
            Self::ChangeExit => "change-exit",
            Self::RenewalWarning => "renewal-warning",
            Self::CreditClaim => "credit-claim",
            Self::CreditLapse => "credit-lapse",
        }
    }
}

impl Deadline {
    /// Says whether the operator's silence past this day makes it the person's turn.
    pub fn is_alarm(&self) -> bool {
        match self.kind {
            DeadlineKind::AcknowledgementAlarm
            | DeadlineKind::ConfirmationAlarm
            | DeadlineKind::PortDue => true,
            DeadlineKind::EndDate
            | DeadlineKind::LatestEndDate
            | DeadlineKind::FreeFrom
            | DeadlineKind::LastPortDay
            | DeadlineKind::PortClaim
            | DeadlineKind::ChangeExit
            | DeadlineKind::RenewalWarning
            | DeadlineKind::CreditClaim
            | DeadlineKind::CreditLapse => false,
        }
    }
}

/// A soft alarm when the operator has not said within these days that it has the notice: our own choice.
const ACKNOWLEDGEMENT_DAYS: i64 = 7;

pub(super) fn deadlines(view: &View<'_>) -> Vec<Deadline> {
    if view.case.closed_on.is_some() {
        return Vec::new();
    }
    let mut all: Vec<Deadline> = view
        .findings
        .iter()
        .enumerate()
        .flat_map(|(line, findings)| findings.iter().filter_map(move |f| of_finding(line, f)))
        .collect();
    all.retain(|deadline| is_wanted(view, deadline));
    all.extend(of_case(view));
    all.sort_by_key(|deadline| (deadline.by, deadline.kind, deadline.line));
    all.dedup_by(|a, b| a.kind == b.kind && a.by == b.by);
    all
}

/// Keeps the days that matter for what the person wants.
fn is_wanted(view: &View<'_>, deadline: &Deadline) -> bool {
    match deadline.kind {
        DeadlineKind::ConfirmationAlarm => {
            !view.case.notice_lines().is_empty()
                && !view.case.is_settled(crate::StepId::AwaitConfirmation)
        }
        DeadlineKind::LastPortDay => view.end.wished.is_some(),
        DeadlineKind::RenewalWarning | DeadlineKind::FreeFrom => {
            deadline.by >= view.today && view.end.wished.is_none_or(|end| deadline.by <= end)
        }
        DeadlineKind::PortDue => deadline.line.is_none_or(|line| {
            view.case.facts.lines[line].port.as_ref().is_none_or(|port| port.done.is_none())
        }),
        DeadlineKind::EndDate
        | DeadlineKind::LatestEndDate
        | DeadlineKind::AcknowledgementAlarm
        | DeadlineKind::PortClaim
        | DeadlineKind::ChangeExit
        | DeadlineKind::CreditClaim
        | DeadlineKind::CreditLapse => true,
    }
}

fn of_finding(line: usize, finding: &Finding) -> Option<Deadline> {
    let holds = matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain);
    let kind = kind_of(finding.rule).filter(|_| holds)?;
    let basis = match finding.basis {
        Basis::Product => "product".to_owned(),
        Basis::Law => finding.citations.first().map(ToString::to_string)?,
    };
    Some(Deadline { kind, by: finding.date?, line: Some(line), rule: Some(finding.rule), basis })
}

fn kind_of(rule: RuleId) -> Option<DeadlineKind> {
    // Rules are numbered, not closed: those without a day that matters here are many.
    [
        (RuleId::R07, DeadlineKind::FreeFrom),
        (RuleId::R13, DeadlineKind::ConfirmationAlarm),
        (RuleId::R14, DeadlineKind::LastPortDay),
        (RuleId::R16, DeadlineKind::PortDue),
        (RuleId::R17, DeadlineKind::PortClaim),
        (RuleId::R18, DeadlineKind::ChangeExit),
        (RuleId::R19, DeadlineKind::RenewalWarning),
        (RuleId::R22, DeadlineKind::CreditClaim),
        (RuleId::R25, DeadlineKind::CreditLapse),
    ]
    .into_iter()
    .find_map(|(known, kind)| (known == rule).then_some(kind))
}

fn of_case(view: &View<'_>) -> Vec<Deadline> {
    let mut own = Vec::new();
    let mut push = |kind, by, rule: Option<RuleId>, basis: &str| {
        own.push(Deadline { kind, by, line: None, rule, basis: basis.to_owned() });
    };
    if view.case.notice_lines().is_empty() {
        return own;
    }
    if let Some(wished) = view.end.wished {
        push(DeadlineKind::EndDate, wished, Some(RuleId::R06), "T-05");
        if let Some(latest) = view.end.latest.filter(|latest| *latest > wished) {
            push(DeadlineKind::LatestEndDate, latest, Some(RuleId::R05), "T-05");
        }
    }
    if !view.case.is_settled(crate::StepId::AwaitAcknowledgement) {
        let sent = view.case.notice().map(|notice| notice.on).or_else(|| steps::notice_day(view));
        if let Some(sent) = sent {
            push(
                DeadlineKind::AcknowledgementAlarm,
                later(sent, ACKNOWLEDGEMENT_DAYS),
                None,
                "product",
            );
        }
    }
    own
}
