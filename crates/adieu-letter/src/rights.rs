//! Which rights hold for a contract, read off the findings and nothing else.
//!
//! A finding that is missing, open or in need of facts never becomes a claim.

use std::collections::BTreeSet;

use adieu_facts::{LineUse, Outcome};
use adieu_law::{Finding, FindingOutcome};

use crate::condition::Condition;
use crate::letter_facts::LetterFacts;

/// Rules by number, as the law numbers them.
const VALID_FORM: u8 = 1;
const PROTECTED: u8 = 2;
const END_MOMENT: u8 = 3;
const END_MOMENT_BIG: u8 = 4;
const FEE_EARLY: u8 = 8;
const FEE_INDEFINITE: u8 = 9;
const CONFIRMATION: u8 = 13;
const PORT_WINDOW: u8 = 14;

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
    let any = |rule: u8| covered.iter().any(|findings| applies(findings, rule).is_some());
    let all = |rule: u8| {
        !covered.is_empty() && covered.iter().all(|findings| applies(findings, rule).is_some())
    };
    let mut set = |condition: Condition, holds: bool| {
        if holds {
            held.insert(condition);
        }
    };
    set(Condition::Law, all(VALID_FORM));
    set(Condition::ConfirmationOwed, all(VALID_FORM) && all(CONFIRMATION));
    set(Condition::PortWindow, any(PORT_WINDOW));
    set(Condition::ChosenMoment, all(END_MOMENT) && !ports(input));
    set(Condition::OneMonthAtMost, !all(END_MOMENT) && any(END_MOMENT_BIG));
    let free = |findings: &&[Finding]| {
        applies(findings, FEE_INDEFINITE).or_else(|| applies(findings, FEE_EARLY)) == Some(0)
    };
    let sure = !covered.iter().any(|findings| is_open(findings, PROTECTED));
    let none_due = !covered.is_empty() && covered.iter().all(free);
    set(Condition::NoFee, none_due && sure && !has_m2m(input));
    let capped =
        |findings: &&[Finding]| applies(findings, FEE_EARLY).is_some_and(|cents| cents > 0);
    set(Condition::FeeCapped, covered.iter().any(capped));
    let decided = all(END_MOMENT) || any(END_MOMENT_BIG);
    set(Condition::MomentOpen, (!decided || has_m2m(input)) && !terms_ask_nothing(input));
}

/// Returns the amount of a rule that applies; 0 where it carries none.
fn applies(findings: &[Finding], rule: u8) -> Option<i64> {
    findings
        .iter()
        .find(|finding| finding.rule.number() == rule)
        .filter(|finding| finding.outcome == FindingOutcome::Applies)
        .map(|finding| finding.amount_max_eur_cents.or(finding.amount_eur_cents).unwrap_or(0))
}

/// Says whether a rule leaves its question open.
fn is_open(findings: &[Finding], rule: u8) -> bool {
    findings.iter().any(|finding| {
        finding.rule.number() == rule && finding.outcome == FindingOutcome::Uncertain
    })
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
