//! Which rights hold for a contract, read off the findings and nothing else.
//!
//! A finding that is missing, open or in need of facts never becomes a claim.

use std::collections::BTreeSet;

use adieu_facts::{LineUse, Outcome};
use adieu_law::{Finding, FindingOutcome, Question};

use crate::condition::Condition;
use crate::letter_facts::LetterFacts;

/// Adds the conditions that the findings carry.
pub(crate) fn add_rights(input: &LetterFacts<'_>, held: &mut BTreeSet<Condition>) {
    let covered: Vec<&[Finding]> = input
        .lines
        .iter()
        .zip(input.findings)
        .filter(|(index, _)| {
            input.facts.lines.get(**index).is_some_and(|line| line.line_use != LineUse::M2m)
        })
        .map(|(_, findings)| findings.as_slice())
        .collect();
    let any =
        |question: Question| covered.iter().any(|findings| applies(findings, question).is_some());
    let all = |question: Question| {
        !covered.is_empty() && covered.iter().all(|findings| applies(findings, question).is_some())
    };
    let mut set = |condition: Condition, holds: bool| {
        if holds {
            held.insert(condition);
        }
    };
    set(Condition::Law, all(Question::Form));
    set(Condition::ConfirmationOwed, all(Question::Form) && all(Question::Confirmation));
    set(Condition::PortWindow, any(Question::PortWindow));
    set(Condition::ChosenMoment, all(Question::EndMoment) && !ports(input));
    set(Condition::OneMonthAtMost, !all(Question::EndMoment) && any(Question::EndOfLargerFirm));
    let free = |findings: &&[Finding]| {
        applies(findings, Question::FeeWithoutTerm)
            .or_else(|| applies(findings, Question::EarlyFee))
            == Some(0)
    };
    let sure = !covered.iter().any(|findings| is_open(findings, Question::Protected));
    let none_due = !covered.is_empty() && covered.iter().all(free);
    set(Condition::NoFee, none_due && sure && !has_m2m(input));
    let capped = |findings: &&[Finding]| {
        applies(findings, Question::EarlyFee).is_some_and(|cents| cents > 0)
    };
    set(Condition::FeeCapped, covered.iter().any(capped));
    let decided = all(Question::EndMoment) || any(Question::EndOfLargerFirm);
    set(Condition::MomentOpen, (!decided || has_m2m(input)) && !terms_ask_nothing(input));
}

/// Returns the amount of a rule that applies; 0 where it carries none.
fn applies(findings: &[Finding], question: Question) -> Option<i64> {
    findings
        .iter()
        .find(|finding| finding.question == question)
        .filter(|finding| finding.outcome == FindingOutcome::Applies)
        .map(|finding| finding.amount_max_eur_cents.or(finding.amount_eur_cents).unwrap_or(0))
}

/// Says whether a rule leaves its question open.
fn is_open(findings: &[Finding], question: Question) -> bool {
    findings
        .iter()
        .any(|finding| finding.question == question && finding.outcome == FindingOutcome::Uncertain)
}

/// A line is wished to be ported: the moment was then free because of the port, not of this notice.
fn ports(input: &LetterFacts<'_>) -> bool {
    let port = |index: &usize| {
        input.facts.lines.get(*index).is_some_and(|line| {
            input.facts.wish_of(line).outcome == Outcome::Port && line.prolonged != Some(true)
        })
    };
    input.lines.iter().any(port)
}

fn has_m2m(input: &LetterFacts<'_>) -> bool {
    let m2m = |index: &usize| {
        input.facts.lines.get(*index).is_some_and(|line| line.line_use == LineUse::M2m)
    };
    input.lines.iter().any(m2m)
}

/// The terms are known to ask no notice for any line.
fn terms_ask_nothing(input: &LetterFacts<'_>) -> bool {
    let none = |index: &usize| {
        input.facts.lines.get(*index).is_some_and(|line| line.notice_days == Some(0))
    };
    input.lines.iter().all(none)
}
