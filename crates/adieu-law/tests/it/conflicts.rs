//! Where sources disagree, every finding that it touches says so.
//!
//! It must never let a conflict hide because a rule follows one side of it.

use std::collections::BTreeSet;

use adieu_law::{FindingOutcome, Reason, RuleId};

use crate::examples::cases;
use crate::shipped::LAW;

/// Conflicts that touch no rule: they are about contacts.
const OF_CONTACTS: [u8; 1] = [10];

/// Returns the pairs of conflict and rule that some finding of the examples says aloud.
fn said() -> BTreeSet<(u8, RuleId)> {
    let mut said = BTreeSet::new();
    for case in cases() {
        for finding in LAW.findings_at(&case.facts, case.line, case.moment) {
            for reason in &finding.reasons {
                if let Reason::SourcesDisagree { conflicts } = reason {
                    assert_eq!(*conflicts, finding.conflicts, "{}", finding.rule);
                    said.extend(conflicts.iter().map(|number| (*number, finding.rule)));
                }
            }
        }
    }
    said
}

#[test]
fn every_conflict_is_said_by_a_finding_of_every_rule_that_it_touches() {
    let said = said();
    for conflict in LAW.conflicts() {
        let untouched = OF_CONTACTS.contains(&conflict.number);
        assert_eq!(conflict.rules.is_empty(), untouched, "conflict {}", conflict.number);
        for rule in &conflict.rules {
            let known = said.contains(&(conflict.number, *rule));
            assert!(known, "no example of {rule} says conflict {}", conflict.number);
        }
    }
}

#[test]
fn a_finding_that_decides_never_keeps_a_conflict_to_itself() {
    for case in cases() {
        for finding in LAW.findings_at(&case.facts, case.line, case.moment) {
            let wanted: Vec<u8> = LAW
                .conflicts()
                .iter()
                .filter(|conflict| conflict.rules.contains(&finding.rule))
                .map(|conflict| conflict.number)
                .collect();
            assert_eq!(finding.conflicts, wanted, "{}", finding.rule);
            let decides = match finding.outcome {
                FindingOutcome::Applies
                | FindingOutcome::DoesNotApply
                | FindingOutcome::Uncertain => true,
                FindingOutcome::Needs | FindingOutcome::NotCovered => false,
            };
            let says = finding.reasons.iter().any(|r| matches!(r, Reason::SourcesDisagree { .. }));
            assert_eq!(says, decides && !wanted.is_empty(), "{}", finding.rule);
        }
    }
}
