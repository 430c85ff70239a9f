//! Which findings a screen shows: those that say something, and those that ask for a fact worth asking.
//!
//! It must never hide a finding from JSON, nor one that applies, is open or leaves something to do.

use adieu_facts::{Facts, Line};
use adieu_law::{BillingReason, Finding, FindingOutcome, Reason, WithdrawalReason};

/// Says whether a screen shows a finding about one of the lines.
///
/// A finding that only asks for facts of a matter that the person never touched is left out: whoever told nothing of a
/// bill is not asked for its number.
pub fn worth_showing(finding: &Finding, facts: &Facts, line: usize) -> bool {
    match finding.outcome {
        FindingOutcome::Applies | FindingOutcome::Uncertain => true,
        FindingOutcome::DoesNotApply => finding.reasons.iter().any(calls_for_something),
        FindingOutcome::NotCovered => false,
        FindingOutcome::Needs => {
            let line = facts.lines.get(line);
            finding.needs.iter().any(|key| is_touched(key, facts, line))
        }
    }
}

/// Says whether a right that does not hold leaves something to do, or a day that was missed.
fn calls_for_something(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::Withdrawal(WithdrawalReason::WithdrawalOver { .. })
            | Reason::Billing(
                BillingReason::PayRestFirst { .. }
                    | BillingReason::DebitTooLate { .. }
                    | BillingReason::StopTooLate { .. }
            )
    )
}

/// Says whether anything is told of the matter that a key belongs to; a key of no such matter counts as touched.
fn is_touched(key: &str, facts: &Facts, line: Option<&Line>) -> bool {
    let section = key.rsplit_once('.').map_or("", |(section, _)| section);
    let of_line = |told: fn(&Line) -> bool| line.is_some_and(told);
    match section {
        "bill" => facts.bill.is_some(),
        "debit" => facts.debit.is_some(),
        "complaint" => facts.complaint.is_some(),
        "notice" => facts.notice.is_some(),
        "request" => facts.request.is_some(),
        "line.sale" => of_line(|line| line.sale.is_some()),
        "line.lost" => of_line(|line| line.lost.is_some()),
        "line.easy_switch" => of_line(|line| line.easy_switch.is_some()),
        _ => !ASKED_WITH_A_STEP.contains(&key),
    }
}

/// Facts that a step asks for when its time comes.
const ASKED_WITH_A_STEP: [&str; 2] = ["subscriber.id_kind", "line.ported_in"];
