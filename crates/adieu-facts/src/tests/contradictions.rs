//! Facts that cannot all be true, on a given day.

use super::*;

/// Sets facts on the example and returns the faults found on 20 June 2026, as kind and key.
fn faults(changes: &[(&str, &str)]) -> Vec<(FactsErrorKind, String)> {
    let mut facts = example();
    for (key, value) in changes {
        facts = facts.set(key, value).expect(key);
    }
    let found = check(&facts, date(2026, 6, 20));
    found.iter().map(|fault| (fault.kind(), fault.key().to_owned())).collect()
}

#[test]
fn the_printed_example_holds_together_before_its_end_date() {
    assert_eq!(faults(&[]), []);
}

#[test]
fn each_contradiction_is_found_at_its_key() {
    use FactsErrorKind as Kind;
    for (changes, kind, key) in [
        (
            &[("line.start", "2026-06-21"), ("line.paid_until", "2026-06-30")][..],
            Kind::InTheFuture,
            "line.0.start",
        ),
        (&[("line.last_top_up", "2026-06-21")], Kind::InTheFuture, "line.0.last_top_up"),
        (&[("line.device.got", "2026-06-21")], Kind::InTheFuture, "line.0.device.got"),
        (&[("line.port.done", "2026-06-21")], Kind::InTheFuture, "line.0.port.done"),
        (
            &[("line.change_notice.received", "2026-06-21")],
            Kind::InTheFuture,
            "line.0.change_notice.received",
        ),
        (&[("line.sale.concluded", "2026-06-21")], Kind::InTheFuture, "line.0.sale.concluded"),
        (&[("line.paid_until", "2025-08-31")], Kind::Order, "line.0.paid_until"),
        (&[("line.port.agreed", "2026-05-31")], Kind::Order, "line.0.port.agreed"),
        (&[("line.bonus", "0.01")], Kind::GiftAboveCredit, "line.0.bonus"),
        (&[("wish.end_date", "2026-06-19")], Kind::EndInThePast, "wish.end_date"),
        (&[("wish.keep_number", "true")], Kind::EndKeepsNumber, "wish.keep_number"),
        (&[("line.wish.end_date", "2026-06-19")], Kind::EndInThePast, "line.0.wish.end_date"),
        (&[("subscriber.workers", "3")], Kind::WorkersWithoutBusiness, "subscriber.workers"),
        (&[("line.1.number", "0470 12 34 56")], Kind::SameTwice, "line.1.number"),
        (&[("line.1.iccid", "8932020000000000010")], Kind::SameTwice, "line.1.iccid"),
        (&[("subscriber.died", "2026-06-01")], Kind::DeathWithoutEstate, "subscriber.died"),
        (
            &[("line.lost.noticed", "2026-06-01T10:00"), ("line.lost.told", "2026-06-01T09:59")],
            Kind::Order,
            "line.0.lost.told",
        ),
        (&[("line.lost.told", "2026-06-21T00:00")], Kind::InTheFuture, "line.0.lost.told"),
        (
            &[("line.pause.from", "2026-07-02"), ("line.pause.until", "2026-07-01")],
            Kind::Order,
            "line.0.pause.until",
        ),
        (&[("line.sale.statement_sent", "2026-04-30")], Kind::Order, "line.0.sale.statement_sent"),
    ] {
        assert_eq!(faults(changes), [(kind, key.to_owned())], "{changes:?}");
    }
}

#[test]
fn each_contradiction_in_the_other_sections_is_found_at_its_key() {
    use FactsErrorKind as Kind;
    for (changes, kind, key) in [
        (
            &[("bill.amount", "60.00"), ("bill.disputed", "60.01")][..],
            Kind::PartAboveWhole,
            "bill.disputed",
        ),
        (
            &[("debit.amount", "60.00"), ("debit.disputed", "60.01")],
            Kind::PartAboveWhole,
            "debit.disputed",
        ),
        (&[("bill.date", "2026-05-10"), ("bill.due", "2026-05-09")], Kind::Order, "bill.due"),
        (
            &[("bill.date", "2026-05-10"), ("bill.settled", "2026-05-09")],
            Kind::Order,
            "bill.settled",
        ),
        (
            &[("bill.date", "2026-05-10"), ("bill.reminder_sent", "2026-05-09")],
            Kind::Order,
            "bill.reminder_sent",
        ),
        (&[("bill.settled", "2026-06-21")], Kind::InTheFuture, "bill.settled"),
        (&[("bill.reminder_sent", "2026-06-21")], Kind::InTheFuture, "bill.reminder_sent"),
        (&[("bill.asked", "2026-06-21")], Kind::InTheFuture, "bill.asked"),
        (&[("debit.date", "2026-06-21")], Kind::InTheFuture, "debit.date"),
        (&[("complaint.first", "2026-06-21")], Kind::InTheFuture, "complaint.first"),
        (
            &[("complaint.facts", "2026-05-02"), ("complaint.first", "2026-05-01")],
            Kind::Order,
            "complaint.first",
        ),
        (
            &[("complaint.first", "2026-05-02"), ("complaint.filed", "2026-05-01")],
            Kind::Order,
            "complaint.filed",
        ),
        (
            &[("complaint.filed", "2026-05-02"), ("complaint.complete", "2026-05-01")],
            Kind::Order,
            "complaint.complete",
        ),
        (
            &[("notice.given", "2026-05-02"), ("notice.confirmed", "2026-05-01")],
            Kind::Order,
            "notice.confirmed",
        ),
        (&[("notice.given", "2026-06-21")], Kind::InTheFuture, "notice.given"),
        (&[("request.received", "2026-06-21")], Kind::InTheFuture, "request.received"),
    ] {
        assert_eq!(faults(changes), [(kind, key.to_owned())], "{changes:?}");
    }
}

#[test]
fn an_estate_knows_the_day_of_death_and_it_lies_in_the_past() {
    let estate = |day| [("subscriber.kind", "estate"), ("subscriber.died", day)];
    assert_eq!(faults(&estate("2026-06-20")), []);
    let future = [(FactsErrorKind::InTheFuture, "subscriber.died".to_owned())];
    assert_eq!(faults(&estate("2026-06-21")), future);
}

#[test]
fn what_is_unusual_or_happens_today_is_not_refused() {
    for changes in [
        &[("line.start", "2026-06-20"), ("line.paid_until", "")][..],
        &[("wish.end_date", "2026-06-20")],
        &[("wish.outcome", "port"), ("wish.keep_number", "true")],
        &[("bill.amount", "60.00"), ("bill.disputed", "60.00"), ("bill.paid", "70.00")],
        &[("bill.date", "2026-07-01"), ("debit.due", "2026-07-10"), ("debit.date", "2026-06-20")],
        &[("subscriber.kind", "business"), ("subscriber.workers", "3")],
        &[("line.port.agreed", "2026-06-30"), ("line.port.done", "")],
        &[("line.device.own_price", "999.00")],
        &[("line.paid_until", "2025-09-01")],
        &[("line.lost.noticed", "2026-06-01T10:00"), ("line.lost.told", "2026-06-01T10:00")],
        &[("bill.date", "2026-05-10"), ("bill.due", "2026-05-10")],
    ] {
        assert_eq!(faults(changes), [], "{changes:?}");
    }
}

#[test]
fn a_file_without_a_line_is_asked_for_one() {
    let facts = Facts::empty(SubscriberKind::Consumer);
    let found = check(&facts, date(2026, 6, 20));
    assert_eq!(found.iter().map(FactsError::kind).collect::<Vec<_>>(), [FactsErrorKind::NoLine]);
}

#[test]
fn ending_and_keeping_the_number_points_to_the_port() {
    let facts = example().set("wish.keep_number", "true").expect("a flag");
    let found = check(&facts, date(2026, 6, 20));
    assert_eq!(found[0].hint(), &FactsHint::Port);
    assert!(found[0].hint().to_string().contains("outcome = \"port\""));
}

#[test]
fn a_line_answers_only_for_what_its_own_wish_says() {
    let past = (FactsErrorKind::EndInThePast, "wish.end_date".to_owned());
    assert_eq!(
        faults(&[("line.wish.reason", "too dear"), ("wish.end_date", "2026-06-19")]),
        [past]
    );
    let kept = (FactsErrorKind::EndKeepsNumber, "wish.keep_number".to_owned());
    assert_eq!(faults(&[("line.wish.reason", "too dear"), ("wish.keep_number", "true")]), [kept]);
}
