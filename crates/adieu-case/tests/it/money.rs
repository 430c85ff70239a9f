//! The money of a case: the last bill to the day, what can be asked back and until when, and what does not add up.

use std::fmt::Write as _;

use adieu_case::StepId;
use adieu_case::money::{ClaimState, FaultKind, Money, Part, money};
use adieu_case::plan;
use expect_test::{Expect, expect};

use crate::choose::case_on;
use crate::data::sources;

fn reckoned(facts: &str, day: &str) -> Money {
    let (case, today) = case_on(facts, day);
    money(&case, &sources(), today)
}

fn part(part: &Part) -> String {
    match part.sum() {
        Some(sum) if sum.is_exact() => sum.low.to_string(),
        Some(sum) => format!("{}..{}", sum.low, sum.high.map_or("?".to_owned(), |h| h.to_string())),
        None => format!("? {}", part.needs().join(" ")),
    }
}

fn tell(money: &Money) -> String {
    let mut text = String::new();
    for line in &money.lines {
        if let Some(f) = &line.forecast {
            writeln!(text, "ends {}, bill {:?}: {}", f.end, f.bill_on, part(&f.total)).unwrap();
            for item in &f.items {
                let days = item.from.zip(item.to).map(|(a, b)| format!(" {a} to {b}"));
                let rule = item.rule.map(|rule| rule.to_string()).unwrap_or_default();
                let (kind, days) = (item.kind.as_str(), days.unwrap_or_default());
                writeln!(text, "  {kind}{days} {} {rule}", part(&item.part)).unwrap();
            }
            writeln!(text, "  narrows {:?}", f.narrows).unwrap();
        }
        for claim in &line.claims {
            let (kind, debtor, state) =
                (claim.kind.as_str(), claim.debtor.as_str(), claim.state.as_str());
            writeln!(text, "{kind} {} {debtor} {state} {:?}", part(&claim.amount), claim.ask_by)
                .unwrap();
        }
        if !line.needs.is_empty() {
            writeln!(text, "needs {:?}", line.needs).unwrap();
        }
    }
    text
}

fn check(facts: &str, day: &str, expected: Expect) {
    expected.assert_eq(&tell(&reckoned(facts, day)));
}

const HOLDER: &str = "[subscriber]\nkind = \"consumer\"\nname = \"Inès Martin\"\n";

fn postpaid(more: &str) -> String {
    format!(
        "{HOLDER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2024-03-01\nfixed_months = 0\nnotice_days = 0\nmonthly_fee = \"25.00\"\nbilling_day = 12\n{more}"
    )
}

const END: &str = "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n";

#[test]
fn the_last_bill_is_foretold_to_the_day() {
    // 20 of 30 days: 25 × 20/30 = 16.66, or a whole month where parts of months are not counted.
    let facts = postpaid(&format!("paid_until = 2026-06-11\n{END}"));
    check(
        &facts,
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill Some(2026-07-12): 1666..2500
          service 2026-06-12 to 2026-07-02 1666..2500 
          early-fee 0 R09
          closing-fee 0 R12
          narrows []
    "#]],
    );
}

#[test]
fn whole_months_before_the_last_bill_stand_apart() {
    let facts = postpaid(&format!("paid_until = 2026-04-11\n{END}"));
    check(
        &facts,
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill Some(2026-07-12): 1666..2500
          bills-before 2026-04-12 to 2026-06-12 5000 
          service 2026-06-12 to 2026-07-02 1666..2500 
          early-fee 0 R09
          closing-fee 0 R12
          narrows []
    "#]],
    );
}

#[test]
fn without_the_last_day_paid_for_up_to_a_month_is_open() {
    check(
        &postpaid(END),
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill Some(2026-07-12): 0..2500
          service 0..2500 
          early-fee 0 R09
          closing-fee 0 R12
          narrows ["line.paid_until"]
    "#]],
    );
}

#[test]
fn what_is_paid_for_days_after_the_end_can_be_asked_back() {
    let facts = postpaid(&format!("paid_until = 2026-07-31\ndeposit = \"50.00\"\n{END}"));
    check(
        &facts,
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill Some(2026-07-12): 0
          service 2026-08-01 to 2026-08-01 0 
          early-fee 0 R09
          closing-fee 0 R12
          narrows []
        deposit 5000 old-operator later None
        paid-ahead 0..2419 old-operator later None
    "#]],
    );
    assert_eq!(reckoned(&facts, "2026-07-02").lines[0].claims[0].state, ClaimState::Open);
}

#[test]
fn the_early_fee_and_the_device_stand_on_the_last_bill_with_their_rules() {
    let facts = format!(
        "{HOLDER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2026-03-10\nfixed_months = 24\nnotice_days = 0\nmonthly_fee = \"30.00\"\npaid_until = 2026-06-09\n\
         [line.device]\nvalue = \"240.00\"\nown_price = \"0.00\"\nmonths = 24\ngot = 2026-03-10\n{END}"
    );
    check(
        &facts,
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill None: 30000..32200
          service 2026-06-10 to 2026-07-02 2200 
          early-fee 6800..9000 R08
          device 21000 R11
          closing-fee 0 R12
          narrows ["line.device.table"]
    "#]],
    );
}

#[test]
fn a_table_above_the_straight_line_leaves_a_range() {
    let table = ["\"240.00\""; 13].join(", ");
    let facts = format!(
        "{HOLDER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2025-07-02\nfixed_months = 24\nnotice_days = 0\nmonthly_fee = \"30.00\"\npaid_until = 2026-07-01\n\
         [line.device]\nvalue = \"240.00\"\nown_price = \"0.00\"\nmonths = 24\ngot = 2025-07-02\ntable = [{table}]\n{END}"
    );
    check(
        &facts,
        "2026-05-20",
        expect![[r#"
        ends 2026-07-02, bill None: 12000..24000
          service 2026-07-02 to 2026-07-02 0 
          early-fee 0 R08
          device 12000..24000 R10
          closing-fee 0 R12
          narrows []
    "#]],
    );
}

#[test]
fn a_late_port_is_claimed_from_the_new_operator_until_its_last_day() {
    let facts = postpaid(
        "[line.port]\nrequested = 2026-02-27\nagreed = 2026-03-02\ndone = 2026-03-06\n[wish]\noutcome = \"port\"\n",
    );
    check(
        &facts,
        "2026-08-27",
        expect![[r#"
        ends 2026-03-06, bill Some(2026-03-12): 0..2500
          service 0..2500 
          early-fee 0 R09
          closing-fee 0 R12
          narrows ["line.paid_until"]
        late-port 900..1500 new-operator open Some(2026-08-27)
    "#]],
    );
    let late = reckoned(&facts, "2026-08-28");
    let claim = &late.lines[0].claims[0];
    assert_eq!(
        (claim.state, claim.ask_by.map(|d| d.to_string())),
        (ClaimState::TooLate, Some("2026-08-27".into()))
    );
    let (case, today) = case_on(&facts, "2026-08-27");
    let steps = plan(&case, &sources(), today).steps;
    assert!(steps.iter().any(|step| step.id == StepId::ClaimLatePort), "the plan says so too");
}

#[test]
fn prepaid_credit_comes_back_within_its_window() {
    let facts = format!(
        "{HOLDER}[[line]]\nnumber = \"0485 12 34 56\"\nbrand = \"base\"\ncontract = \"prepaid\"\n\
         credit = \"12.00\"\nbonus = \"0.00\"\nlast_top_up = 2026-01-05\nlast_top_up_amount = \"15.00\"\n\
         bundle_prepaid = false\nrefund_fee = \"5.00\"\nrefund_minimum = \"5.00\"\n\
         [line.port]\nrequested = 2026-02-06\ndone = 2026-02-10\n[wish]\noutcome = \"port\"\n"
    );
    check(
        &facts,
        "2026-03-10",
        expect![[r#"
        credit 700 old-operator open Some(2026-03-10)
    "#]],
    );
    let late = reckoned(&facts, "2026-03-11");
    assert_eq!(late.lines[0].claims[0].state, ClaimState::TooLate);
    let hints: Vec<&str> = late.hints.iter().map(|hint| hint.kind.as_str()).collect();
    assert!(hints.contains(&"refund"), "BASE has a page for it: {hints:?}");
}

#[test]
fn a_bill_is_held_against_what_was_foretold() {
    let facts = |amount: &str| {
        postpaid(&format!(
            "paid_until = 2026-06-11\n{END}[bill]\ndate = 2026-07-12\namount = \"{amount}\"\n"
        ))
    };
    let verdict = |amount: &str| {
        let bill = reckoned(&facts(amount), "2026-07-20").bill.unwrap();
        (bill.verdict.as_str(), bill.by_eur_cents)
    };
    assert_eq!(verdict("16.66"), ("as-foretold", 0));
    assert_eq!(verdict("25.00"), ("as-foretold", 0));
    assert_eq!(verdict("25.01"), ("higher", 1));
    assert_eq!(verdict("16.65"), ("lower", 1));
    let before = postpaid(&format!(
        "paid_until = 2026-06-11\n{END}[bill]\ndate = 2026-06-12\namount = \"99.00\"\n"
    ));
    assert_eq!(
        reckoned(&before, "2026-07-20").bill,
        None,
        "a bill of before the end is not the last"
    );
}

#[test]
fn amounts_that_do_not_add_up_are_findings() {
    let facts = postpaid(&format!(
        "[line.device]\nvalue = \"100.00\"\nown_price = \"120.00\"\nmonths = 24\ngot = 2025-07-02\n\
         table = [\"90.00\"]\n{END}[bill]\namount = \"60.00\"\npaid = \"50.00\"\ndisputed = \"20.00\"\nfees = \"61.00\"\n"
    ));
    let found: Vec<(FaultKind, i64)> =
        reckoned(&facts, "2026-07-20").faults.iter().map(|f| (f.kind, f.by_eur_cents)).collect();
    assert_eq!(
        found,
        vec![
            (FaultKind::PaidAndDisputed, 1000),
            (FaultKind::FeesAboveBill, 100),
            (FaultKind::PriceAboveValue, 2000),
            (FaultKind::TableAboveValue, 9000),
        ]
    );
    assert_eq!(reckoned(&postpaid(END), "2026-05-20").faults, Vec::new());
}

#[test]
fn a_line_that_stays_has_no_last_bill() {
    let stays = postpaid("[wish]\noutcome = \"nothing\"\n");
    assert_eq!(reckoned(&stays, "2026-05-20").lines, Vec::new());
    let undated = postpaid("[wish]\noutcome = \"end\"\n");
    assert_eq!(reckoned(&undated, "2026-05-20").lines[0].needs, ["wish.end_date"]);
}

#[test]
fn what_a_reminder_costs_too_much_is_shown_with_both_laws() {
    let facts = postpaid(&format!(
        "{END}[bill]\namount = \"60.00\"\ndate = 2026-07-12\nmissed_dates = 4\nreminder_fee = \"9.00\"\n\
         reminder_channel = \"electronic\"\npostage = \"0.00\"\n"
    ));
    let money = reckoned(&facts, "2026-09-20");
    let reminder = money.charges.iter().find(|f| f.rule.number() == 31).unwrap();
    assert_eq!(
        (reminder.amount_eur_cents, reminder.amount_max_eur_cents),
        (Some(0), Some(150)),
        "9.00 is within one law and 1.50 over the other"
    );
    assert!(reminder.conflicts.contains(&2), "both laws are shown");
    let (case, today) = case_on(&facts, "2026-09-20");
    let steps = plan(&case, &sources(), today).steps;
    assert!(steps.iter().any(|step| step.id == StepId::ContestCharges));
}
