//! What holds for any facts on any day between 1990 and 2060.
//!
//! It must never depend on a lucky draw: each property names what it forbids.

use adieu_facts::{
    ChangeKind, ChangeNotice, ContractKind, Device, Facts, Line, LineUse, Outcome, Port,
    SubscriberKind, Transfer, TransferRelation, Wish,
};
use adieu_law::{Confidence, Finding, FindingOutcome, Moment, NoticeForm};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::shipped::LAW;

mod leaving;
mod told;

use leaving::any_leaving;
use told::any_told;

fn any_day() -> impl Strategy<Value = Date> {
    (0i64..25_932).prop_map(|days| date(1990, 1, 1).saturating_add(days.days()))
}

fn any_sum() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0i64..100_000, 1 => Just(i64::MAX)]
}

fn any_months() -> impl Strategy<Value = u32> {
    prop_oneof![8 => 0u32..60, 1 => Just(u32::MAX)]
}

fn any_device() -> impl Strategy<Value = Device> {
    (
        of(any_sum()),
        of(any_sum()),
        of(any_months()),
        of(any_day()),
        prop::collection::vec(any_sum(), 0..26),
    )
        .prop_map(|(value, own_price, months, got, table)| Device {
            value,
            own_price,
            months,
            got,
            table,
        })
}

fn any_port() -> impl Strategy<Value = Port> {
    (of(any_day()), of(any_day()), of(any_day()), of(any::<bool>())).prop_map(
        |(requested, agreed, done, window_waived)| Port {
            requested,
            agreed,
            done,
            window_waived,
            new_operator: String::new(),
        },
    )
}

fn any_wish() -> impl Strategy<Value = Wish> {
    let outcomes = [
        Outcome::End,
        Outcome::Port,
        Outcome::ToPrepaid,
        Outcome::Pause,
        Outcome::Transfer,
        Outcome::Lapse,
        Outcome::Nothing,
        Outcome::Compare,
    ];
    (select(outcomes.to_vec()), of(any_day())).prop_map(|(outcome, end_date)| Wish {
        outcome,
        end_date,
        ..Wish::default()
    })
}

type Terms = (Option<Date>, Option<u32>, Option<bool>, Option<u32>, Option<i64>, Option<Date>);
type Credit = (Option<i64>, Option<i64>, Option<Date>, Option<i64>, Option<bool>, Option<u32>);
type Refund = (Option<i64>, Option<i64>, Option<ChangeNotice>, Option<Transfer>);

fn any_terms() -> impl Strategy<Value = Terms> {
    (
        of(any_day()),
        of(any_months()),
        of(any::<bool>()),
        of(any_months()),
        of(any_sum()),
        of(any_day()),
    )
}

fn any_credit() -> impl Strategy<Value = Credit> {
    (
        of(any_sum()),
        of(any_sum()),
        of(any_day()),
        of(any_sum()),
        of(any::<bool>()),
        of(any_months()),
    )
}

fn any_refund() -> impl Strategy<Value = Refund> {
    let kinds = [
        ChangeKind::Price,
        ChangeKind::Index,
        ChangeKind::Benefit,
        ChangeKind::Administrative,
        ChangeKind::Law,
        ChangeKind::Other,
    ];
    let change = (of(any_day()), of(select(kinds.to_vec())))
        .prop_map(|(received, kind)| ChangeNotice { received, kind });
    let relations = [TransferRelation::Child, TransferRelation::Other];
    let transfer = of(select(relations.to_vec()))
        .prop_map(|relation| Transfer { relation, ..Transfer::default() });
    (of(any_sum()), of(any_sum()), of(change), of(transfer))
}

fn any_line(blank: Line) -> impl Strategy<Value = Line> {
    let contracts = [ContractKind::Postpaid, ContractKind::Prepaid, ContractKind::Hybrid];
    let uses = [LineUse::Voice, LineUse::Data, LineUse::M2m];
    let brands = ["base", "proximus", "mobile-vikings", "orange"];
    let kind = (of(select(contracts.to_vec())), select(uses.to_vec()), of(select(brands.to_vec())));
    let parts = (of(any_device()), of(any_port()), of(any_wish().prop_map(Into::into)));
    (kind, any_terms(), any_credit(), any_refund(), parts).prop_map(
        move |(kind, terms, credit, refund, parts)| {
            let mut line = blank.clone();
            (line.contract, line.line_use) = (kind.0, kind.1);
            line.brand = kind.2.map(str::to_owned);
            (line.start, line.fixed_months, line.prolonged, line.notice_days) =
                (terms.0, terms.1, terms.2, terms.3);
            (line.monthly_fee, line.paid_until) = (terms.4, terms.5);
            (line.credit, line.bonus, line.last_top_up) = (credit.0, credit.1, credit.2);
            (line.last_top_up_amount, line.bundle_prepaid) = (credit.3, credit.4);
            line.validity_months = credit.5;
            (line.refund_fee, line.refund_minimum) = (refund.0, refund.1);
            (line.change_notice, line.transfer) = (refund.2, refund.3);
            (line.device, line.port, line.wish) = parts;
            line
        },
    )
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let blank = adieu_facts::parse_toml("[subscriber]\nkind = \"consumer\"\n[[line]]\n[wish]\n")
        .expect("the smallest facts file is read");
    let kinds = [SubscriberKind::Consumer, SubscriberKind::Business, SubscriberKind::Estate];
    let holder = (select(kinds.to_vec()), of(0u32..20), of(any::<bool>()));
    let line = blank.lines[0].clone();
    let parts = (holder, any_line(line), any_wish(), any_leaving(), any_told());
    parts.prop_map(move |(holder, line, wish, leaving, told)| {
        let mut facts = blank.clone();
        (facts.subscriber.kind, facts.subscriber.workers, facts.subscriber.small_firm) = holder;
        facts.lines = vec![line];
        facts.wish = wish;
        leaving.put_into(&mut facts);
        told.iter().for_each(|fact| fact.put_into(&mut facts));
        facts
    })
}

fn any_moment() -> impl Strategy<Value = Moment> {
    let forms =
        [NoticeForm::Written, NoticeForm::Registered, NoticeForm::Oral, NoticeForm::Unknown];
    (any_day(), of(any_day()), select(forms.to_vec()), of(any_sum())).prop_map(
        |(on, notice_given, notice_form, closing_fee_eur_cents)| Moment {
            on,
            notice_given,
            notice_form,
            closing_fee_eur_cents,
        },
    )
}

fn of_rule(findings: &[Finding], number: u8) -> &Finding {
    findings.iter().find(|finding| finding.rule.number() == number).expect("every rule is there")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_rule_gives_one_finding_with_citations_that_resolve(
        facts in any_facts(), moment in any_moment(),
    ) {
        let findings = LAW.findings_at(&facts, 0, moment);
        let numbers: Vec<u8> = findings.iter().map(|finding| finding.rule.number()).collect();
        prop_assert_eq!(numbers, LAW.rules().iter().map(|info| info.rule.number()).collect::<Vec<u8>>());
        for finding in &findings {
            prop_assert!(!finding.citations.is_empty(), "{}", finding.rule);
            prop_assert!(!finding.reasons.is_empty(), "{}", finding.rule);
            for citation in &finding.citations {
                prop_assert!(LAW.citation(*citation).is_some(), "{citation}");
            }
        }
    }

    #[test]
    fn no_amount_is_negative_and_no_range_is_upside_down(
        facts in any_facts(), moment in any_moment(),
    ) {
        for finding in LAW.findings_at(&facts, 0, moment) {
            let amount = finding.amount_eur_cents;
            prop_assert!(amount.is_none_or(|cents| cents >= 0), "{finding:?}");
            if let (Some(low), Some(high)) = (amount, finding.amount_max_eur_cents) {
                prop_assert!(low <= high, "{finding:?}");
            }
            if let (Some(first), Some(last)) = (finding.date, finding.date_latest) {
                prop_assert!(first <= last, "{finding:?}");
            }
        }
    }

    #[test]
    fn what_is_needed_is_named_and_silence_never_reads_as_free(
        facts in any_facts(), moment in any_moment(),
    ) {
        for finding in LAW.findings_at(&facts, 0, moment) {
            match finding.outcome {
                FindingOutcome::Needs => prop_assert!(!finding.needs.is_empty(), "{finding:?}"),
                FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => {
                    prop_assert!(finding.amount_eur_cents.is_none(), "{finding:?}");
                    prop_assert!(finding.needs.is_empty(), "{finding:?}");
                }
                FindingOutcome::Applies => prop_assert!(finding.needs.is_empty(), "{finding:?}"),
                FindingOutcome::Uncertain => {}
            }
        }
    }

    #[test]
    fn no_end_lies_before_today_and_one_rule_at_most_decides_it(
        facts in any_facts(), on in any_day(),
    ) {
        // A notice given long ago has run out long ago: only one that is given today is looked at.
        let facts = Facts { notice: None, ..facts };
        let findings = LAW.findings(&facts, 0, on);
        for number in [3, 4, 5] {
            let date = of_rule(&findings, number).date;
            prop_assert!(date.is_none_or(|date| date >= on), "R{number:02}: {date:?}");
        }
        let deciding = [3, 4, 5].into_iter().filter(|number| {
            let outcome = of_rule(&findings, *number).outcome;
            matches!(outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
        });
        prop_assert!(deciding.count() <= 1);
    }

    #[test]
    fn heirs_prepaid_cards_and_undated_pages_are_never_fully_sure(
        facts in any_facts(), on in any_day(),
    ) {
        let estate = facts.subscriber.kind == SubscriberKind::Estate;
        let prepaid = facts.lines[0].contract == Some(ContractKind::Prepaid);
        for finding in LAW.findings(&facts, 0, on) {
            if finding.outcome == FindingOutcome::NotCovered {
                continue;
            }
            let number = finding.rule.number();
            if prepaid && number <= 14 || estate && [2, 3, 4, 5, 7, 8, 9].contains(&number) {
                prop_assert!(finding.confidence >= Confidence::Medium, "{finding:?}");
            }
        }
    }

    #[test]
    fn before_its_first_day_a_rule_says_not_covered_and_nothing_else(
        facts in any_facts(), on in any_day(),
    ) {
        for (info, finding) in LAW.rules().iter().zip(LAW.findings(&facts, 0, on)) {
            prop_assert_eq!(info.rule, finding.rule);
            if info.in_force_from.is_some_and(|from| on < from) {
                // R29 is a duty that began on a known day: before it there was none.
                let outside = match finding.rule.number() {
                    29 => FindingOutcome::DoesNotApply,
                    _ => FindingOutcome::NotCovered,
                };
                prop_assert_eq!(finding.outcome, outside);
                prop_assert!(finding.date.is_none() && finding.needs.is_empty());
            }
            let behind = info.text_seen_to.is_some_and(|seen| seen.is_behind(on));
            let covered = info.in_force_from.is_none_or(|from| from <= on);
            prop_assert_eq!(finding.text_seen_to.is_some(), behind && covered);
        }
    }

    #[test]
    fn ending_later_never_costs_more(facts in any_facts(), on in any_day(), days in 1i64..400) {
        let mut facts = facts;
        facts.lines[0].wish = None;
        facts.wish.end_date = Some(on);
        let fee = |facts: &Facts| of_rule(&LAW.findings(facts, 0, on), 8).amount_max_eur_cents;
        let now = fee(&facts);
        facts.wish.end_date = Some(on.saturating_add(days.days()));
        let later = fee(&facts);
        if let (Some(now), Some(later)) = (now, later) && facts.lines[0].paid_until.is_none() {
            prop_assert!(later <= now, "{later} after {days} days, {now} at once");
        }
    }
}
