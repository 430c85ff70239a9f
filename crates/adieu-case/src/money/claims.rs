//! What the person can ask back: credit, deposit, months paid ahead, compensation for a late port.
//!
//! A claim outside its window shows its last day; a sum that no rule gives is not promised.

use adieu_facts::{ContractKind, Outcome};
use adieu_law::{Confidence, Finding, FindingOutcome, Question, RuleId};
use jiff::civil::Date;

use super::leaving::{Leaving, LineOn};
use super::sum::{Part, Sum};

/// Money that the person can ask back.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What it is.
    pub kind: ClaimKind,
    /// How much.
    pub amount: Part,
    /// Who owes it.
    pub debtor: Debtor,
    /// Whether it can be asked now.
    pub state: ClaimState,
    /// The last day to ask; none when none is known.
    pub ask_by: Option<Date>,
    /// The rule that it rests on; none for the person's own money.
    pub rule: Option<RuleId>,
    /// Citation ids.
    pub citations: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What can be asked back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimKind {
    /// Prepaid credit, with a port.
    Credit,
    /// A deposit that the operator holds.
    Deposit,
    /// What was paid for days after the end.
    PaidAhead,
    /// Compensation for a late port.
    LatePort,
}

/// Who owes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Debtor {
    /// The operator that is left.
    OldOperator,
    /// The operator that the number went to.
    NewOperator,
}

/// Whether a claim can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimState {
    /// Ask now.
    Open,
    /// Ask once the line is gone.
    Later,
    /// The last day has passed.
    TooLate,
}

impl ClaimKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Deposit => "deposit",
            Self::PaidAhead => "paid-ahead",
            Self::LatePort => "late-port",
        }
    }
}

impl Debtor {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OldOperator => "old-operator",
            Self::NewOperator => "new-operator",
        }
    }
}

impl ClaimState {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Later => "later",
            Self::TooLate => "too-late",
        }
    }
}

/// Returns what can be asked back for a line that leaves by one way out, on a day when one is known.
pub(super) fn claims(line: &LineOn<'_>, way: Outcome, end: Option<Date>) -> Vec<Claim> {
    let mut claims = Vec::new();
    claims.extend(credit(line, way));
    claims.extend(late_port(line));
    let gone = end.is_some_and(|end| end <= line.moment.on);
    let state = if gone { ClaimState::Open } else { ClaimState::Later };
    if let Some(cents) = line.line().deposit.filter(|cents| *cents > 0) {
        claims.push(own(ClaimKind::Deposit, Sum::exactly(cents), state));
    }
    if let Some(end) = end {
        let leaving = Leaving::reckon(line, &line.wishing(way, Some(end)), end);
        if leaving.paid_ahead.high.is_some_and(|high| high > 0) {
            claims.push(own(ClaimKind::PaidAhead, leaving.paid_ahead, state));
        }
    }
    claims
}

/// Returns a claim on the person's own money: no rule of law was read for it.
fn own(kind: ClaimKind, sum: Sum, state: ClaimState) -> Claim {
    let confidence = if sum.is_exact() { Confidence::Medium } else { Confidence::Low };
    Claim {
        kind,
        amount: Part::Known(sum),
        debtor: Debtor::OldOperator,
        state,
        ask_by: None,
        rule: None,
        citations: Vec::new(),
        confidence,
    }
}

fn holds(finding: &Finding) -> bool {
    matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
}

fn ids(findings: &[&Finding]) -> Vec<String> {
    let mut ids: Vec<String> =
        findings.iter().flat_map(|finding| &finding.citations).map(ToString::to_string).collect();
    ids.sort();
    ids.dedup();
    ids
}

fn credit(line: &LineOn<'_>, way: Outcome) -> Option<Claim> {
    match line.line().contract {
        Some(ContractKind::Prepaid | ContractKind::Hybrid) => {}
        Some(ContractKind::Postpaid) | None => return None,
    }
    let wished = line.wishing(way, line.facts.wish_of(line.line()).end_date);
    let right = line.finding(Question::CreditRight, &wished)?;
    let window = line.finding(Question::CreditClaim, &wished)?;
    let amount = line.finding(Question::CreditBack, &wished)?;
    if !holds(&right) && right.outcome != FindingOutcome::Needs {
        return None;
    }
    let done = line.line().port.as_ref().and_then(|port| port.done);
    let too_late = window.outcome == FindingOutcome::DoesNotApply && window.date.is_some();
    let state = match (done, too_late) {
        (_, true) => ClaimState::TooLate,
        (Some(_), false) => ClaimState::Open,
        (None, false) => ClaimState::Later,
    };
    let part = match (amount.amount_eur_cents, right.outcome) {
        (Some(cents), FindingOutcome::Applies) => Part::Known(Sum::exactly(cents)),
        (Some(cents), _) => Part::Known(Sum::between(0, cents)),
        (None, _) => Part::Unknown([right.needs.clone(), amount.needs.clone()].concat()),
    };
    Some(Claim {
        kind: ClaimKind::Credit,
        amount: part,
        debtor: Debtor::OldOperator,
        state,
        ask_by: window.date,
        rule: Some(Question::CreditBack.rule()),
        citations: ids(&[&right, &window, &amount]),
        confidence: right.confidence.at_most(amount.confidence).at_most(window.confidence),
    })
}

fn late_port(line: &LineOn<'_>) -> Option<Claim> {
    let finding = line.finding(Question::LatePort, line.facts)?;
    let too_late = finding.outcome == FindingOutcome::DoesNotApply && finding.date.is_some();
    let amount = finding.amount_eur_cents;
    if !too_late && amount.is_none() {
        return None;
    }
    let part = match amount {
        Some(low) => Part::Known(Sum::between(low, finding.amount_max_eur_cents.unwrap_or(low))),
        None => Part::NOTHING,
    };
    Some(Claim {
        kind: ClaimKind::LatePort,
        amount: part,
        debtor: Debtor::NewOperator,
        state: if too_late { ClaimState::TooLate } else { ClaimState::Open },
        ask_by: finding.date,
        rule: Some(Question::LatePort.rule()),
        citations: ids(&[&finding]),
        confidence: finding.confidence,
    })
}
