//! Facts that no story tells: nothing panics, and the best is the cheapest of what is known.

use adieu_case::money::money;
use adieu_case::{Need, choose};
use adieu_facts::Outcome;
use proptest::prelude::*;

use crate::choose::{best, case_on, option};
use crate::data::sources;

fn pick(choices: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(choices)
}

fn facts() -> impl Strategy<Value = String> {
    let holder = pick(&[
        "kind = \"consumer\"",
        "kind = \"estate\"",
        "kind = \"business\"",
        "kind = \"business\"\nworkers = 9",
        "kind = \"business\"\nworkers = 12",
    ]);
    let line = prop::collection::vec(
        pick(&[
            "contract = \"prepaid\"",
            "contract = \"postpaid\"",
            "contract = \"hybrid\"",
            "number = \"0470 12 34 56\"",
            "use = \"m2m\"",
            "use = \"data\"",
            "start = 2026-01-31",
            "start = 1994-02-28",
            "fixed_months = 24",
            "fixed_months = 3",
            "prolonged = true",
            "notice_days = 30",
            "monthly_fee = \"19.99\"",
            "monthly_fee = \"0.00\"",
            "monthly_fee = \"1000000.00\"",
            "billing_day = 31",
            "paid_until = 2026-12-31",
            "paid_until = 2060-01-01",
            "deposit = \"50.00\"",
            "deposit = \"1000000.00\"",
            "early_fee_terms = \"200.00\"",
            "credit = \"12.34\"",
            "bonus = \"2.00\"",
            "last_top_up = 2026-05-31",
            "last_top_up_amount = \"15.00\"",
            "bundle_prepaid = false",
            "refund_fee = \"5.00\"",
            "refund_minimum = \"5.00\"",
            "auto_top_up = true",
            "bundle = true",
            "brand = \"base\"",
            "port = { requested = 2026-11-01, agreed = 2026-11-05, done = 2026-11-10 }",
            "device = { value = \"600.00\", months = 24, got = 2026-01-31 }",
            "device = { value = \"600.00\", own_price = \"700.00\", months = 36, got = 2024-02-29, table = [\"900.00\", \"0.00\", \"1.00\"] }",
            "transfer = { relation = \"sibling\" }",
            "change_notice = { received = 2026-11-01, kind = \"price\" }",
        ]),
        0..14,
    );
    let wish = pick(&[
        "outcome = \"compare\"\nkeep_number = true",
        "outcome = \"compare\"\nkeep_number = false",
        "outcome = \"compare\"",
        "outcome = \"end\"\nend_date = 2027-02-01",
        "outcome = \"port\"\nend_date = 2026-12-01",
        "outcome = \"nothing\"\nkeep_number = false",
    ]);
    (holder, prop::collection::vec(line, 1..3), wish).prop_map(|(holder, lines, wish)| {
        let mut text = format!("[subscriber]\n{holder}\n");
        for line in lines {
            text.push_str("[[line]]\n");
            let mut keys = std::collections::BTreeSet::new();
            let once = line.iter().filter(|fact| keys.insert(fact.split(' ').next()));
            once.for_each(|fact| text.push_str(&format!("{fact}\n")));
        }
        format!("{text}[wish]\n{wish}\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_best_is_the_cheapest_of_what_is_known(facts in facts(), day in 0i64..900) {
        let day = "2026-11-22".parse::<jiff::civil::Date>().unwrap()
            .saturating_add(jiff::Span::new().days(day));
        let (case, today) = case_on(&facts, &day.to_string());
        let told = choose(&case, &sources(), today);
        let chosen = best(&told);
        for line in &told.lines {
            let Some(best) = line.options.iter().find(|option| option.best) else {
                prop_assert!(!line.needs.is_empty());
                continue;
            };
            prop_assert!(best.possible);
            prop_assert!(line.need != Need::Unknown, "the number decides first");
            if best.outcome == Outcome::Transfer {
                continue;
            }
            let total = best.total.sum().expect("the best has a known cost");
            let keeps = best.outcome == Outcome::Port;
            let rivals: &[Outcome] = if keeps {
                &[Outcome::Port, Outcome::ToPrepaid]
            } else {
                &[Outcome::End, Outcome::Nothing]
            };
            for rival in line.options.iter().filter(|o| o.possible && rivals.contains(&o.outcome)) {
                // A year of staying says nothing of the years after: only what is over can be cheaper.
                let over = rival.outcome != Outcome::Nothing || told.staying_year_eur_cents == Some(0);
                if let Some(sum) = rival.total.sum().filter(|_| over && case.facts.lines[line.line].deposit.is_none()) {
                    prop_assert!(total.low <= sum.low.saturating_add(3), "{:?} {:?}", best.outcome, rival.outcome);
                }
            }
        }
        if let Some(outcome) = chosen {
            prop_assert!(option(&told, outcome).possible);
        }
        for point in &told.curve.points {
            prop_assert!(point.date >= today);
            prop_assert!(point.service.is_none_or(|sum| sum.low >= 0));
            prop_assert!(point.early.is_none_or(|sum| sum.low >= 0));
            prop_assert!(point.device.is_none_or(|sum| sum.low >= 0));
            prop_assert!(point.total.is_none_or(|sum| sum.high.is_none_or(|high| high >= sum.low)));
        }
        for pair in told.curve.points.windows(2) {
            prop_assert!(pair[0].date < pair[1].date);
            // A later day never takes less service, nor a younger device.
            if let (Some(one), Some(two)) = (pair[0].service, pair[1].service) {
                prop_assert!(two.low.saturating_add(1) >= one.low);
            }
        }
        let _ = money(&case, &sources(), today);
    }
}
