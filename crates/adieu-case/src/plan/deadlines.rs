//! Days that matter in a case, each with the rule it rests on.
//!
//! A day of our own choice says so (`product`); it is never dressed up as law.

use adieu_law::{Basis, Finding, FindingOutcome, Question, RuleId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{View, later, steps};
use crate::LetterKind;

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What happens on that day.
    pub kind: DeadlineKind,
    /// The day.
    pub by: Date,
    /// Line, by position; none when it is about the case or about several lines.
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
    /// The answer to the last reminder or claim should have come.
    AnswerAlarm,
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
    /// Last day to withdraw from a contract concluded at a distance.
    WithdrawalEnd,
    /// The operator should know of the lost prepaid card.
    LossNotice,
}

impl DeadlineKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EndDate => "end-date",
            Self::LatestEndDate => "latest-end-date",
            Self::AcknowledgementAlarm => "acknowledgement-alarm",
            Self::AnswerAlarm => "answer-alarm",
            Self::ConfirmationAlarm => "confirmation-alarm",
            Self::FreeFrom => "free-from",
            Self::LastPortDay => "last-port-day",
            Self::PortDue => "port-due",
            Self::PortClaim => "port-claim",
            Self::ChangeExit => "change-exit",
            Self::RenewalWarning => "renewal-warning",
            Self::CreditClaim => "credit-claim",
            Self::CreditLapse => "credit-lapse",
            Self::WithdrawalEnd => "withdrawal-end",
            Self::LossNotice => "loss-notice",
        }
    }
}

impl Deadline {
    /// Says whether the operator's silence past this day makes it the person's turn.
    pub fn is_alarm(&self) -> bool {
        match self.kind {
            DeadlineKind::AcknowledgementAlarm
            | DeadlineKind::AnswerAlarm
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
            | DeadlineKind::CreditLapse
            | DeadlineKind::WithdrawalEnd
            | DeadlineKind::LossNotice => false,
        }
    }
}

/// A soft alarm when the operator has not said within these days that it has the notice: our own choice.
const ACKNOWLEDGEMENT_DAYS: i64 = 7;
/// The letters ask for an answer within so many days: our own choice too.
const ANSWER_DAYS: i64 = 14;

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
    joined(all)
}

/// Puts days in order, and says once what is the same for several lines. Another rule or source is another day.
fn joined(mut all: Vec<Deadline>) -> Vec<Deadline> {
    all.sort_by(|a, b| {
        let key = |each: &Deadline| (each.by, each.kind, each.rule);
        key(a).cmp(&key(b)).then_with(|| a.basis.cmp(&b.basis)).then(a.line.cmp(&b.line))
    });
    all.dedup_by(|later, kept| {
        let same = (later.kind, later.by, later.rule) == (kept.kind, kept.by, kept.rule)
            && later.basis == kept.basis;
        if same && later.line != kept.line {
            kept.line = None;
        }
        same
    });
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
        DeadlineKind::WithdrawalEnd => {
            deadline.by >= view.today && !view.case.is_settled(crate::StepId::Withdraw)
        }
        DeadlineKind::LossNotice => deadline.line.is_none_or(|line| {
            view.case.facts.lines[line].lost.as_ref().is_none_or(|lost| lost.told.is_none())
        }),
        DeadlineKind::EndDate
        | DeadlineKind::LatestEndDate
        | DeadlineKind::AcknowledgementAlarm
        | DeadlineKind::AnswerAlarm
        | DeadlineKind::PortClaim
        | DeadlineKind::ChangeExit
        | DeadlineKind::CreditClaim
        | DeadlineKind::CreditLapse => true,
    }
}

fn of_finding(line: usize, finding: &Finding) -> Option<Deadline> {
    let holds = matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain);
    let kind = kind_of(finding.question).filter(|_| holds)?;
    let basis = match finding.basis {
        Basis::Product => "product".to_owned(),
        Basis::Law => finding.citations.first().map(ToString::to_string)?,
    };
    Some(Deadline { kind, by: finding.date?, line: Some(line), rule: Some(finding.rule), basis })
}

fn kind_of(question: Question) -> Option<DeadlineKind> {
    // Those without a day that matters here are many.
    [
        (Question::FreeFrom, DeadlineKind::FreeFrom),
        (Question::Confirmation, DeadlineKind::ConfirmationAlarm),
        (Question::PortWindow, DeadlineKind::LastPortDay),
        (Question::PortDue, DeadlineKind::PortDue),
        (Question::LatePort, DeadlineKind::PortClaim),
        (Question::ChangeExit, DeadlineKind::ChangeExit),
        (Question::RenewalWarning, DeadlineKind::RenewalWarning),
        (Question::CreditClaim, DeadlineKind::CreditClaim),
        (Question::PrepaidLapse, DeadlineKind::CreditLapse),
        (Question::WithdrawalEnd, DeadlineKind::WithdrawalEnd),
        (Question::LostFirst, DeadlineKind::LossNotice),
    ]
    .into_iter()
    .find_map(|(known, kind)| (known == question).then_some(kind))
}

fn of_case(view: &View<'_>) -> Vec<Deadline> {
    let mut own = Vec::new();
    let ours = |kind, by| {
        let basis = "product".to_owned();
        Deadline { kind, by, line: None, rule: None, basis }
    };
    if let Some(asked) = waiting_since(view) {
        own.push(ours(DeadlineKind::AnswerAlarm, later(asked, ANSWER_DAYS)));
    }
    if view.case.notice_lines().is_empty() {
        return own;
    }
    if let Some(wished) = view.end.wished {
        own.push(of_law(view, DeadlineKind::EndDate, wished, Question::NameDate));
        if let Some(latest) = view.end.latest.filter(|latest| *latest > wished) {
            let question = latest_end_rests_on(view, latest);
            own.push(of_law(view, DeadlineKind::LatestEndDate, latest, question));
        }
    }
    if !view.case.is_settled(crate::StepId::AwaitAcknowledgement) && view.case.complaint().is_none()
    {
        let sent = view.case.notice().map(|notice| notice.on).or_else(|| steps::notice_day(view));
        if let Some(sent) = sent {
            own.push(ours(DeadlineKind::AcknowledgementAlarm, later(sent, ACKNOWLEDGEMENT_DAYS)));
        }
    }
    own
}

/// A day of the case as a whole that the answer to a question gives.
fn of_law(view: &View<'_>, kind: DeadlineKind, by: Date, question: Question) -> Deadline {
    let info = view.sources.law.rule(question);
    let basis = info.citations.first().map(ToString::to_string).unwrap_or_default();
    Deadline { kind, by, line: None, rule: Some(info.rule), basis }
}

/// Returns the day on which the last letter left that asks for an answer within our days; none when the end is confirmed.
fn waiting_since(view: &View<'_>) -> Option<Date> {
    let asks = |letter: LetterKind| match letter {
        LetterKind::Reminder
        | LetterKind::FormalNotice
        | LetterKind::BillDispute
        | LetterKind::Pause
        | LetterKind::Transfer
        | LetterKind::ToPrepaid
        | LetterKind::Unlock => true,
        // Their answers have days of their own, or come from somebody else.
        LetterKind::Notice
        | LetterKind::FollowUp
        | LetterKind::Ombudsman
        | LetterKind::Refund
        | LetterKind::Estate
        | LetterKind::Withdrawal
        | LetterKind::Mandate
        | LetterKind::DataAccess
        | LetterKind::DataErasure => false,
    };
    let sent = view.case.dispatches.iter().rev().find(|sent| asks(sent.letter))?;
    let confirmed = view.case.is_settled(crate::StepId::AwaitConfirmation);
    (!confirmed || !sent.letter.complains()).then_some(sent.on)
}

/// Returns what the latest end rests on: the operator's terms, the notice of a larger firm, or the open question.
fn latest_end_rests_on(view: &View<'_>, latest: Date) -> Question {
    let says = |question: Question| {
        view.findings.iter().flatten().any(|finding| {
            finding.question == question && finding.date_latest.or(finding.date) == Some(latest)
        })
    };
    if says(Question::EndLeftOpen) {
        Question::EndLeftOpen
    } else if says(Question::EndOfLargerFirm) {
        Question::EndOfLargerFirm
    } else {
        Question::TermsDecide
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn exit(line: usize, basis: &str) -> Deadline {
        let (kind, by) = (DeadlineKind::ChangeExit, date(2026, 8, 2));
        let rule = Some(Question::ChangeExit.rule());
        Deadline { kind, by, line: Some(line), rule, basis: basis.to_owned() }
    }

    #[test]
    fn two_lines_with_one_day_keep_both_reasons_and_claim_no_line() {
        let all = joined(vec![exit(1, "K-03"), exit(0, "X-10"), exit(2, "K-03")]);
        let shown: Vec<_> = all.iter().map(|each| (each.line, each.basis.as_str())).collect();
        assert_eq!(shown, [(None, "K-03"), (Some(0), "X-10")]);
    }
}
