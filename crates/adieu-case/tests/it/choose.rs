//! The ways out compared: which one is the best, on what it rests, and what is missing where none is.

use std::fmt::Write as _;

use adieu_case::{
    Actor, Case, CaseRef, ChoiceOption, Command, Comparison, Need, Occasion, StepId, Why, choose,
    decide, open,
};
use adieu_facts::{Outcome, parse_toml};
use expect_test::{Expect, expect};
use jiff::civil::Date;

use crate::data::sources;

const CONSUMER: &str = "[subscriber]\nkind = \"consumer\"\nname = \"Inès Martin\"\n";

/// Opens a case on these facts, on a day.
pub fn case_on(facts: &str, day: &str) -> (Case, Date) {
    let day: Date = day.parse().unwrap();
    let facts = parse_toml(facts).unwrap();
    let now = format!("{day}T12:00:00Z").parse().unwrap();
    let occasion = Occasion { actor: Actor::Person, now, clock: None };
    let reference = CaseRef::from_random([1, 2, 3, 4, 5, 6, 7]);
    (Case::from_events(&reference, &open(&facts, &occasion)).unwrap(), day)
}

fn compared(facts: &str, day: &str) -> Comparison {
    let (case, day) = case_on(facts, day);
    choose(&case, &sources(), day)
}

/// Returns one way out.
pub fn option(comparison: &Comparison, outcome: Outcome) -> &ChoiceOption {
    comparison.options.iter().find(|option| option.outcome == outcome).unwrap()
}

/// Returns the best way out, after making sure that there is one, or facts to ask for.
pub fn best(comparison: &Comparison) -> Option<Outcome> {
    let best: Vec<Outcome> =
        comparison.options.iter().filter(|option| option.best).map(|o| o.outcome).collect();
    assert!(best.len() <= 1, "{best:?}");
    assert_eq!(best.is_empty(), !comparison.needs.is_empty(), "{:?}", comparison.needs);
    best.first().copied()
}

fn part(part: &adieu_case::money::Part) -> String {
    match part.sum() {
        Some(sum) if sum.is_exact() => sum.low.to_string(),
        Some(sum) => match sum.high {
            Some(high) => format!("{}..{high}", sum.low),
            None => format!("{}..?", sum.low),
        },
        None => format!("? {}", part.needs().join(" ")),
    }
}

fn tell(comparison: &Comparison) -> String {
    let mut text = String::new();
    let mut line = |words: String| writeln!(text, "{words}").unwrap();
    line(format!("best {:?}, needs {:?}", best(comparison), comparison.needs));
    if let Some(branches) = comparison.branches {
        line(format!("if needed {:?}, else {:?}", branches.if_needed, branches.if_not_needed));
    }
    for o in &comparison.options {
        if !o.possible {
            line(format!("{:?}: not possible, {:?}", o.outcome, o.why));
            continue;
        }
        line(format!(
            "{:?}: costs {}, service {}, total {}, back {}, days {:?}, {:?}",
            o.outcome,
            part(&o.costs),
            part(&o.service),
            part(&o.total),
            part(&o.back),
            o.takes_days,
            o.confidence
        ));
        line(format!("  loses {:?}", o.lost));
        line(format!("  {:?}", o.why));
        line(format!("  {}; needs {:?}", o.citations.join(" "), o.needs));
    }
    let (from, until) = (comparison.curve.cheapest, comparison.curve.cheapest_until);
    line(format!("cheapest {from:?} to {until:?}, a year {:?}", comparison.staying_year_eur_cents));
    for point in &comparison.curve.points {
        let total = point.total.map(|sum| part(&adieu_case::money::Part::Known(sum)));
        let marks: Vec<&str> = point.marks.iter().map(|mark| mark.as_str()).collect();
        line(format!("{} {} {}", point.date, total.unwrap_or("?".into()), marks.join(" ")));
    }
    text
}

fn check(facts: &str, day: &str, expected: Expect) {
    expected.assert_eq(&tell(&compared(facts, day)));
}

const TOURIST: &str = "[[line]]\nnumber = \"0485 12 34 56\"\nbrand = \"base\"\ncontract = \"prepaid\"\n\
    credit = \"0.00\"\nlast_top_up = 2026-11-01\nauto_top_up = true\n";

#[test]
fn a_tourist_does_nothing_to_the_contract_and_stops_the_top_up() {
    let facts = format!("{CONSUMER}{TOURIST}[wish]\noutcome = \"compare\"\nkeep_number = false\n");
    check(
        &facts,
        "2026-11-22",
        expect![[r#"
            best Some(Nothing), needs []
            End: costs 0, service 0, total 0, back 0, days Some(0), Medium
              loses [Number, Voicemail, Points]
              [NumberGoes]
              T-01 Q-03 T-08 P-17 T-05; needs []
            Port: costs 0, service 0, total 0, back 0, days Some(1), Medium
              loses [Voicemail, Points]
              [NumberStays, PortEnds]
              E-06 E-08 T-08 P-17 T-02 T-03 P-06 P-07; needs []
            ToPrepaid: not possible, [OnlyBilled]
            Pause: not possible, [OnlyBilled]
            Transfer: costs ? , service 0, total ? , back 0, days None, Medium
              loses [Line]
              [TakerUnknown, CostUnknown]
              P-03 P-02; needs ["line.transfer.relation"]
            Lapse: costs 0, service 0, total 0, back 0, days Some(344), Medium
              loses [Number, Voicemail, Points]
              [LapsesOn(2027-11-01), StopTopUp("BASE +32 485 •• •• 56"), MoveAccounts, KeepThenDestroy, LapseUnconfirmed]
              P-17 P-12 P-14 Q-03 P-02 P-03; needs []
            Nothing: costs 0, service 0, total 0, back 0, days Some(0), Medium
              loses [Number, Voicemail, Points]
              [NothingOwed, LapsesOn(2027-11-01), StopTopUp("BASE +32 485 •• •• 56"), MoveAccounts, KeepThenDestroy]
              P-17 P-12 P-14 Q-03 P-02 P-03; needs []
            cheapest None to None, a year Some(0)
        "#]],
    );
}

#[test]
fn a_young_contract_with_a_device_is_cheapest_after_the_sixth_month() {
    let facts = format!(
        "{CONSUMER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2026-09-01\nfixed_months = 24\nmonthly_fee = \"20.00\"\nbilling_day = 1\npaid_until = 2026-11-30\n\
         [line.device]\nvalue = \"600.00\"\nown_price = \"0.00\"\nmonths = 24\ngot = 2026-09-01\n\
         [wish]\noutcome = \"compare\"\nkeep_number = false\n"
    );
    check(
        &facts,
        "2026-11-22",
        expect![[r#"
        best Some(End), needs []
        End: costs 36000, service 6000..?, total 42000..?, back 0, days None, Medium
          loses [Number, Voicemail, Points]
          [NumberGoes, CheapestDay(2027-03-01), EndOpenUnknown]
          T-01 Q-03 T-08 T-05 T-09 T-10 T-11 T-12 E-03; needs ["line.notice_days", "line.device.table"]
        Port: costs 36000, service 6000, total 42000, back 0, days Some(99), High
          loses [Voicemail, Points]
          [NumberStays, PortEnds, CheapestDay(2027-03-01)]
          E-06 E-08 T-08 T-02 T-03 T-09 T-10 T-11 T-12 E-03; needs ["line.device.table"]
        ToPrepaid: costs ? , service 0, total ? , back 0, days None, Low
          loses []
          [NumberStays, PrepaidMoveOpen, CostUnknown]
          T-20; needs []
        Pause: costs ? , service 0, total ? , back 0, days None, Unknown
          loses []
          [NoRightToPause, CostUnknown]
          N-18; needs []
        Transfer: costs ? , service 0, total ? , back 0, days None, Low
          loses [Line]
          [TakerForm, CostUnknown]
          P-03 P-02; needs []
        Lapse: not possible, [OnlyPrepaid]
        Nothing: costs 24000, service 23400, total 23400, back 0, days Some(0), High
          loses []
          [StaysPerYear(24000)]
          T-01; needs []
        cheapest Some(2027-03-01) to Some(2027-04-02), a year Some(24000)
        2026-11-22 48545..? today
        2026-11-29 48128..? 
        2026-12-01 48000..? paid-until
        2026-12-06 47641..? 
        2026-12-13 47141..? 
        2026-12-20 46641..? 
        2026-12-27 46141..? 
        2027-01-03 45856..? 
        2027-01-10 45356..? 
        2027-01-17 44856..? 
        2027-01-24 44356..? 
        2027-01-31 44065..? 
        2027-02-07 43611..? 
        2027-02-14 43160..? 
        2027-02-21 42708..? 
        2027-03-01 42000..? free-from cheapest
        2027-03-22 41999..? 
        2027-04-02 42001..? 
        2027-04-22 42045..? 
        2027-05-22 41999..? 
        2027-06-22 42045..? 
        2027-07-22 41999..? 
        2027-08-22 41999..? 
        2027-09-22 42045..? 
        2027-10-22 41999..? 
        2027-11-22 42045..? 
        2027-12-22 41999..? 
        2028-01-22 41999..? 
        2028-02-22 42093..? 
        2028-03-22 41999..? 
        2028-04-22 42045..? 
        2028-05-22 41999..? 
        2028-06-22 42045..? 
        2028-07-22 41999..? 
        2028-08-22 41999..? 
        2028-09-01 42000..? device-free
    "#]],
    );
}

#[test]
fn a_number_that_is_needed_is_ported() {
    let facts = format!(
        "{CONSUMER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2024-03-01\nfixed_months = 0\nnotice_days = 30\nmonthly_fee = \"25.00\"\n\
         [wish]\noutcome = \"compare\"\nkeep_number = true\n"
    );
    check(
        &facts,
        "2026-11-22",
        expect![[r#"
            best Some(Port), needs []
            End: costs 0, service 0..2500, total 0..2500, back 0, days Some(30), Medium
              loses [Number, Voicemail, Points]
              [NumberGoes, EndOpen(2026-12-22), PartOfMonth, DeviceNotTold]
              T-01 Q-03 T-08 T-05; needs ["line.device.value"]
            Port: costs 0, service 0, total 0, back 0, days Some(1), Medium
              loses [Voicemail, Points]
              [NumberStays, PortEnds, DeviceNotTold]
              E-06 E-08 T-08 T-02 T-03; needs ["line.device.value"]
            ToPrepaid: costs ? , service 0, total ? , back 0, days None, Low
              loses []
              [NumberStays, PrepaidMoveOpen, CostUnknown]
              T-20; needs []
            Pause: costs ? , service 0, total ? , back 0, days None, Unknown
              loses []
              [NoRightToPause, CostUnknown]
              N-18; needs []
            Transfer: costs ? , service 0, total ? , back 0, days None, Low
              loses [Line]
              [TakerForm, CostUnknown]
              P-03 P-02; needs []
            Lapse: not possible, [OnlyPrepaid]
            Nothing: costs 30000, service 30000, total 30000, back 0, days Some(0), High
              loses []
              [NumberStays, StaysPerYear(30000)]
              T-01; needs []
            cheapest Some(2026-11-22) to Some(2026-11-22), a year Some(30000)
            2026-11-22 0 today cheapest
            2026-11-29 583..2500 
            2026-12-06 1166..2500 
            2026-12-13 1750..2500 
            2026-12-20 2333..2500 
            2026-12-27 2903..5000 
            2027-01-03 3467..5000 
            2027-01-10 4032..5000 
            2027-01-17 4596..5000 
            2027-01-24 5161..7500 
            2027-01-31 5725..7500 
            2027-02-07 6290..7500 
            2027-02-14 6854..7500 
            2027-02-21 7419..7500 
            2027-03-22 10000 
            2027-04-22 12500 
            2027-05-22 15000 
            2027-06-22 17500 
            2027-07-22 20000 
            2027-08-22 22500 
            2027-09-22 25000 
            2027-10-22 27500 
            2027-11-22 30000 
        "#]],
    );
}

#[test]
fn nobody_has_said_whether_the_number_is_needed() {
    let facts = format!(
        "{CONSUMER}[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n\
         start = 2024-03-01\nfixed_months = 0\nmonthly_fee = \"25.00\"\n\
         [wish]\noutcome = \"end\"\nend_date = 2027-01-01\n"
    );
    check(
        &facts,
        "2026-11-22",
        expect![[r#"
            best None, needs ["wish.keep_number"]
            if needed Some(Port), else Some(End)
            End: costs 0, service 3306..?, total 3306..?, back 0, days None, Medium
              loses [Number, Voicemail, Points]
              [NumberGoes, EndOpenUnknown, DeviceNotTold]
              T-01 Q-03 T-08 T-05; needs ["line.notice_days", "line.device.value"]
            Port: costs 0, service 3306..5000, total 3306..5000, back 0, days Some(40), Medium
              loses [Voicemail, Points]
              [NumberStays, PortEnds, PartOfMonth, DeviceNotTold]
              E-06 E-08 T-08 T-02 T-03; needs ["line.device.value"]
            ToPrepaid: costs ? , service 0, total ? , back 0, days None, Low
              loses []
              [NumberStays, PrepaidMoveOpen, CostUnknown]
              T-20; needs []
            Pause: costs ? , service 0, total ? , back 0, days None, Unknown
              loses []
              [NoRightToPause, CostUnknown]
              N-18; needs []
            Transfer: costs ? , service 0, total ? , back 0, days None, Low
              loses [Line]
              [TakerForm, CostUnknown]
              P-03 P-02; needs []
            Lapse: not possible, [OnlyPrepaid]
            Nothing: costs 30000, service 30000, total 30000, back 0, days Some(0), High
              loses []
              [StaysPerYear(30000)]
              T-01; needs []
            cheapest Some(2026-11-22) to Some(2026-11-22), a year Some(30000)
            2026-11-22 0..? today cheapest
            2026-11-29 583..? 
            2026-12-06 1166..? 
            2026-12-13 1750..? 
            2026-12-20 2333..? 
            2026-12-27 2903..? 
            2027-01-01 3306..? wished
            2027-01-03 3467..? 
            2027-01-10 4032..? 
            2027-01-17 4596..? 
            2027-01-24 5161..? 
            2027-01-31 5725..? 
            2027-02-07 6290..? 
            2027-02-14 6854..? 
            2027-02-21 7419..? 
            2027-03-22 10000..? 
            2027-04-22 12500..? 
            2027-05-22 15000..? 
            2027-06-22 17500..? 
            2027-07-22 20000..? 
            2027-08-22 22500..? 
            2027-09-22 25000..? 
            2027-10-22 27500..? 
            2027-11-22 30000..? 
        "#]],
    );
    let (mut case, day) = case_on(&facts, "2026-11-22");
    let now = "2026-11-22T13:00:00Z".parse().unwrap();
    let occasion = Occasion { actor: Actor::Person, now, clock: None };
    let done = Command::FinishStep { step: StepId::DecideNumber, note: None };
    for event in decide(&case, &done, &occasion).unwrap() {
        case.evolve(&event);
    }
    let after = choose(&case, &sources(), day);
    assert_eq!((after.lines[0].need, best(&after)), (Need::NotNeeded, Some(Outcome::End)));
}

#[test]
fn a_firm_of_twelve_asks_the_fee_first() {
    let facts = |terms: &str| {
        format!(
            "[subscriber]\nkind = \"business\"\nworkers = 12\nname = \"Bakkerij Voorbeeld\"\n\
             [[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"proximus\"\ncontract = \"postpaid\"\n\
             start = 2026-01-01\nfixed_months = 24\nmonthly_fee = \"20.00\"\n{terms}\
             [wish]\noutcome = \"compare\"\nkeep_number = true\n"
        )
    };
    check(
        &facts(""),
        "2026-11-22",
        expect![[r#"
            best None, needs ["line.early_fee_terms", "line.notice_days", "line.device.value"]
            End: costs ? line.early_fee_terms, service 0..?, total ? line.early_fee_terms, back 0, days None, Medium
              loses [Number, Voicemail, Points]
              [NumberGoes, EndOpenUnknown, CostUnknown, AskFeeFirst, DeviceNotTold]
              T-01 Q-03 X-05; needs ["line.early_fee_terms", "line.notice_days", "line.device.value"]
            Port: costs ? line.early_fee_terms, service 0..?, total ? line.early_fee_terms, back 0, days Some(1), Medium
              loses [Voicemail, Points]
              [NumberStays, PortEnds, CostUnknown, AskFeeFirst, DeviceNotTold]
              E-06 E-08 X-05; needs ["line.early_fee_terms", "line.notice_days", "line.device.value"]
            ToPrepaid: costs ? , service 0, total ? , back 0, days None, Low
              loses []
              [NumberStays, CostUnknown]
              ; needs []
            Pause: costs ? , service 0, total ? , back 0, days None, Unknown
              loses []
              [NoRightToPause, CostUnknown]
              N-18; needs []
            Transfer: costs ? , service 0, total ? , back 0, days None, Low
              loses [Line]
              [TakerForm, CostUnknown]
              P-03 P-02; needs []
            Lapse: not possible, [OnlyPrepaid]
            Nothing: costs 24000, service 24000, total 24000, back 0, days Some(0), High
              loses []
              [NumberStays, StaysPerYear(24000)]
              T-01; needs []
            cheapest None to None, a year Some(24000)
        "#]],
    );
    let told = compared(&facts("early_fee_terms = \"200.00\"\nnotice_days = 31\n"), "2026-11-22");
    assert_eq!(best(&told), Some(Outcome::Port));
    assert_eq!(part(&option(&told, Outcome::Port).costs), "0..20000");
}

#[test]
fn a_card_goes_to_a_sister_but_not_to_a_colleague() {
    let facts = |relation: &str| {
        format!(
            "{CONSUMER}{TOURIST}[line.transfer]\nrelation = \"{relation}\"\n\
             [wish]\noutcome = \"compare\"\nkeep_number = false\n"
        )
    };
    let sister = compared(&facts("sibling"), "2026-11-22");
    assert_eq!(best(&sister), Some(Outcome::Transfer));
    let colleague = compared(&facts("other"), "2026-11-22");
    assert_eq!(best(&colleague), Some(Outcome::Nothing));
    assert!(!option(&colleague, Outcome::Transfer).possible);
}

#[test]
fn a_machine_s_card_is_left_to_its_terms() {
    let facts = format!(
        "{CONSUMER}[[line]]\niccid = \"8932020000000000010\"\nbrand = \"orange\"\nuse = \"m2m\"\n\
         contract = \"postpaid\"\nstart = 2026-01-01\nfixed_months = 24\nmonthly_fee = \"3.00\"\n"
    );
    check(
        &facts,
        "2026-11-22",
        expect![[r#"
        best None, needs ["line.early_fee_terms", "line.notice_days"]
        End: costs ? line.early_fee_terms, service 0..?, total ? line.early_fee_terms, back 0, days None, Medium
          loses []
          [EndOpenUnknown, CostUnknown, AskFeeFirst]
          T-01 T-08 T-09 T-16 X-05; needs ["line.early_fee_terms", "line.notice_days"]
        Port: not possible, [NoNumber]
        ToPrepaid: not possible, [NoNumber]
        Pause: costs ? , service 0, total ? , back 0, days None, Unknown
          loses []
          [NoRightToPause, CostUnknown]
          N-18; needs []
        Transfer: costs ? , service 0, total ? , back 0, days None, Low
          loses [Line]
          [TakerForm, CostUnknown]
          P-03 P-02; needs []
        Lapse: not possible, [OnlyPrepaid]
        Nothing: costs 3600, service 3600, total 3600, back 0, days Some(0), High
          loses []
          [StaysPerYear(3600)]
          T-01; needs []
        cheapest None to None, a year Some(3600)
    "#]],
    );
}

#[test]
fn credit_comes_back_with_the_port_as_the_rule_says() {
    let facts = format!(
        "{CONSUMER}[[line]]\nnumber = \"0485 12 34 56\"\nbrand = \"base\"\ncontract = \"prepaid\"\n\
         credit = \"12.00\"\nbonus = \"0.00\"\nlast_top_up = 2026-11-01\nlast_top_up_amount = \"15.00\"\n\
         bundle_prepaid = false\nrefund_fee = \"5.00\"\nrefund_minimum = \"5.00\"\n\
         [wish]\noutcome = \"compare\"\nkeep_number = true\n"
    );
    let told = compared(&facts, "2026-11-22");
    assert_eq!(best(&told), Some(Outcome::Port));
    let port = option(&told, Outcome::Port);
    assert_eq!((part(&port.costs), part(&port.back)), ("0".to_owned(), "700".to_owned()));
    assert_eq!(port.takes_days, Some(1), "the next working day");
}

#[test]
fn a_card_that_has_lapsed_is_not_said_to_lapse_today() {
    let facts = format!(
        "{CONSUMER}[[line]]\nnumber = \"0485 12 34 56\"\nbrand = \"base\"\ncontract = \"prepaid\"\n\
         credit = \"3.00\"\nlast_top_up = 2025-08-31\nauto_top_up = false\n\
         [wish]\noutcome = \"compare\"\nkeep_number = false\n"
    );
    let told = compared(&facts, "2026-08-31");
    let lapse = option(&told, Outcome::Lapse);
    assert!(lapse.why.contains(&Why::LapsedOn("2026-08-31".parse().unwrap())), "{:?}", lapse.why);
    let before = compared(&facts, "2026-08-30");
    let lapse = option(&before, Outcome::Lapse);
    assert_eq!(lapse.takes_days, Some(1));
    assert!(lapse.why.contains(&Why::LapsesOn("2026-08-31".parse().unwrap())), "{:?}", lapse.why);
}
