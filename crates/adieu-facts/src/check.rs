//! Facts against each other and against today: only what is plainly impossible.
//!
//! It must never refuse what is merely unusual, nor judge what the law says of it.

mod sections;

use std::collections::HashSet;

use jiff::civil::{Date, DateTime};

use super::{Facts, FactsError, FactsErrorKind, FactsHint, Line, Outcome, SubscriberKind, Wish};

/// Returns every contradiction, in the order of the file; `today` is the day in Brussels.
pub fn check(facts: &Facts, today: Date) -> Vec<FactsError> {
    let mut faults = Vec::new();
    subscriber(facts, today, &mut faults);
    if facts.lines.is_empty() {
        faults.push(FactsError::new(FactsErrorKind::NoLine, "line").with_hint(FactsHint::AddLine));
    }
    for (number, line) in facts.lines.iter().enumerate() {
        LineCheck { prefix: format!("line.{number}"), line, today }.run(&mut faults);
    }
    twice(facts, &mut faults);
    wishes(facts, today, &mut faults);
    sections::check(facts, today, &mut faults);
    faults
}

fn subscriber(facts: &Facts, today: Date, faults: &mut Vec<FactsError>) {
    let subscriber = &facts.subscriber;
    let (business, estate) = match subscriber.kind {
        SubscriberKind::Business => (true, false),
        SubscriberKind::Consumer => (false, false),
        SubscriberKind::Estate => (false, true),
    };
    // The printed example has `workers = 0` for a consumer: nobody is counted there.
    if !business && subscriber.workers.is_some_and(|workers| workers > 0) {
        let fault = FactsError::new(FactsErrorKind::WorkersWithoutBusiness, "subscriber.workers");
        faults.push(fault.with_hint(FactsHint::NoWorkers));
    }
    if !estate && subscriber.died.is_some() {
        let fault = FactsError::new(FactsErrorKind::DeathWithoutEstate, "subscriber.died");
        faults.push(fault.with_hint(FactsHint::Estate));
    }
    if subscriber.died.is_some_and(|day| day > today) {
        let fault = FactsError::new(FactsErrorKind::InTheFuture, "subscriber.died");
        faults.push(fault.with_hint(FactsHint::NotAfter(today)));
    }
}

/// A line answers only for what its own wish says; the wish of the file answers for the rest.
fn wishes(facts: &Facts, today: Date, faults: &mut Vec<FactsError>) {
    for (number, line) in facts.lines.iter().enumerate() {
        let Some(own) = &line.wish else { continue };
        let whole = facts.wish_of(line);
        let said =
            Wish { end_date: own.end_date, keep_number: own.keep_number, ..whole.into_owned() };
        wish(&format!("line.{number}.wish"), &said, today, faults);
    }
    wish("wish", &facts.wish, today, faults);
}

fn wish(prefix: &str, wish: &Wish, today: Date, faults: &mut Vec<FactsError>) {
    if wish.outcome == Outcome::End && wish.keep_number == Some(true) {
        let key = format!("{prefix}.keep_number");
        faults
            .push(FactsError::new(FactsErrorKind::EndKeepsNumber, key).with_hint(FactsHint::Port));
    }
    if wish.end_date.is_some_and(|end| end < today) {
        let hint = FactsHint::NotBefore(today);
        let key = format!("{prefix}.end_date");
        faults.push(FactsError::new(FactsErrorKind::EndInThePast, key).with_hint(hint));
    }
}

/// One line under examination.
struct LineCheck<'a> {
    prefix: String,
    line: &'a Line,
    today: Date,
}

impl LineCheck<'_> {
    fn run(&self, faults: &mut Vec<FactsError>) {
        let line = self.line;
        for (name, day) in self.past_days() {
            if day.is_some_and(|day| day > self.today) {
                let hint = FactsHint::NotAfter(self.today);
                faults.push(self.fault(FactsErrorKind::InTheFuture, name).with_hint(hint));
            }
        }
        for ((first, one), (second, other)) in self.ordered_days() {
            if let (Some(one), Some(other)) = (one, other)
                && other < one
            {
                let hint = FactsHint::ComesFirst(first);
                faults.push(self.fault(FactsErrorKind::Order, second).with_hint(hint));
            }
        }
        if line.billing_day.is_some_and(|day| !(1..=31).contains(&day)) {
            let hint = FactsHint::Between(1, 31);
            faults.push(self.fault(FactsErrorKind::OutOfRange, "billing_day").with_hint(hint));
        }
        if let (Some(credit), Some(bonus)) = (line.credit, line.bonus)
            && bonus > credit
        {
            let hint = FactsHint::CreditIncludesGift;
            faults.push(self.fault(FactsErrorKind::GiftAboveCredit, "bonus").with_hint(hint));
        }
        if let Some((noticed, told)) = line.lost.as_ref().and_then(|l| l.noticed.zip(l.told))
            && told < noticed
        {
            let hint = FactsHint::ComesFirst("lost.noticed");
            faults.push(self.fault(FactsErrorKind::Order, "lost.told").with_hint(hint));
        }
    }

    /// Days that tell of something done.
    fn past_days(&self) -> [(&'static str, Option<Date>); 12] {
        let line = self.line;
        let port = line.port.as_ref();
        let sale = line.sale.as_ref();
        let lost = line.lost.as_ref();
        [
            ("start", line.start),
            ("last_top_up", line.last_top_up),
            ("device.got", line.device.as_ref().and_then(|device| device.got)),
            ("port.requested", port.and_then(|port| port.requested)),
            ("port.done", port.and_then(|port| port.done)),
            (
                "change_notice.received",
                line.change_notice.as_ref().and_then(|notice| notice.received),
            ),
            ("sale.concluded", sale.and_then(|sale| sale.concluded)),
            ("sale.informed_on", sale.and_then(|sale| sale.informed_on)),
            ("sale.statement_sent", sale.and_then(|sale| sale.statement_sent)),
            ("sale.statement_received", sale.and_then(|sale| sale.statement_received)),
            ("lost.noticed", lost.and_then(|lost| lost.noticed).map(DateTime::date)),
            ("lost.told", lost.and_then(|lost| lost.told).map(DateTime::date)),
        ]
    }

    /// Pairs of days of which the first cannot come after the second.
    #[allow(clippy::type_complexity, reason = "a list of pairs of named days reads best as it is")]
    fn ordered_days(&self) -> [((&'static str, Option<Date>), (&'static str, Option<Date>)); 6] {
        let line = self.line;
        let port = line.port.as_ref();
        let sale = line.sale.as_ref();
        let pause = line.pause.as_ref();
        let sent = ("sale.statement_sent", sale.and_then(|sale| sale.statement_sent));
        let requested = ("port.requested", port.and_then(|port| port.requested));
        [
            (("start", line.start), ("paid_until", line.paid_until)),
            (requested, ("port.agreed", port.and_then(|port| port.agreed))),
            (requested, ("port.done", port.and_then(|port| port.done))),
            (("sale.concluded", sale.and_then(|sale| sale.concluded)), sent),
            (sent, ("sale.statement_received", sale.and_then(|sale| sale.statement_received))),
            (
                ("pause.from", pause.and_then(|pause| pause.from)),
                ("pause.until", pause.and_then(|pause| pause.until)),
            ),
        ]
    }

    fn fault(&self, kind: FactsErrorKind, name: &str) -> FactsError {
        FactsError::new(kind, format!("{}.{name}", self.prefix))
    }
}

fn twice(facts: &Facts, faults: &mut Vec<FactsError>) {
    let (mut numbers, mut cards) = (HashSet::new(), HashSet::new());
    for (number, line) in facts.lines.iter().enumerate() {
        let again = [
            ("number", line.number.as_ref().is_some_and(|msisdn| !numbers.insert(msisdn))),
            ("iccid", line.iccid.as_ref().is_some_and(|iccid| !cards.insert(iccid))),
        ];
        for (name, _) in again.iter().filter(|(_, again)| *again) {
            let key = format!("line.{number}.{name}");
            let fault = FactsError::new(FactsErrorKind::SameTwice, key);
            faults.push(fault.with_hint(FactsHint::OneLineEach));
        }
    }
}
