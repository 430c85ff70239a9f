//! Which findings a screen shows: no question about a matter that nobody touched.

use adieu_desk::worth_showing;
use adieu_law::{Finding, FindingOutcome};
use jiff::civil::date;

use crate::world::{facts, law};

const PLAIN: &str = "[subscriber]\nkind = \"consumer\"\n[[line]]\nnumber = \"0470 12 34 56\"\n\
                     brand = \"orange\"\ncontract = \"postpaid\"\n[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n";

/// Returns the rules that ask for facts, with those that a screen shows.
fn asking(text: &str) -> Vec<(u8, bool)> {
    let facts = facts(text);
    let findings: Vec<Finding> = law().findings(&facts, 0, date(2026, 6, 20));
    let asking = findings.iter().filter(|finding| finding.outcome == FindingOutcome::Needs);
    asking.map(|f| (f.rule.number(), worth_showing(f, &facts, 0))).collect()
}

#[test]
fn a_simple_case_is_not_asked_for_sales_bills_debits_or_complaints() {
    let asking = asking(PLAIN);
    for rule in [26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 41, 42, 50] {
        assert!(asking.contains(&(rule, false)), "R{rule}: {asking:?}");
    }
    assert!(asking.contains(&(48, true)), "an address for the reply is asked: {asking:?}");
}

#[test]
fn whoever_tells_of_a_bill_is_asked_for_the_rest_of_it() {
    let asking = asking(&format!("{PLAIN}[bill]\nreminder_fee = \"9.00\"\n"));
    assert!(asking.contains(&(31, true)), "{asking:?}");
    assert!(asking.contains(&(36, false)), "a bill says nothing of a debit: {asking:?}");
}

#[test]
fn a_right_that_does_not_hold_is_shown_where_it_leaves_something_to_do() {
    let shown = |bill: &str, rule: u8| {
        let facts = facts(&format!("{PLAIN}{bill}"));
        let findings = law().findings(&facts, 0, date(2026, 6, 20));
        let finding = findings.iter().find(|finding| finding.rule.number() == rule).unwrap();
        assert_eq!(finding.outcome, FindingOutcome::DoesNotApply);
        worth_showing(finding, &facts, 0)
    };
    let disputed = "[bill]\namount = \"80.00\"\ndisputed = \"30.00\"\npaid = \"49.99\"\n";
    assert!(shown(disputed, 33), "a cent is left to pay");
    assert!(!shown("[bill]\ndisputed = \"0.00\"\n", 33), "nothing is disputed");
    assert!(shown("[debit]\ndate = 2026-04-01\nauthorised = true\n", 36), "the time is over");
}

#[test]
fn what_applies_or_is_open_is_always_shown() {
    let facts = facts(PLAIN);
    for finding in law().findings(&facts, 0, date(2026, 6, 20)) {
        let told = match finding.outcome {
            FindingOutcome::Applies | FindingOutcome::Uncertain => true,
            FindingOutcome::NotCovered => false,
            FindingOutcome::DoesNotApply | FindingOutcome::Needs => continue,
        };
        assert_eq!(worth_showing(&finding, &facts, 0), told, "{}", finding.rule);
    }
}
