//! What a letter may say of a bill, of money that is due back, of a sale and of a complaint.
//!
//! Sums are those of the facts and findings; nothing is added up that does not add up.

use adieu_facts::{Bill, ComplaintAbout, ContractKind, DisputeReason, Facts, Line};
use adieu_law::{Finding, FindingOutcome, Question};
use adieu_words::Words;
use jiff::civil::Date;

use super::Situation;
use crate::condition::Condition;
use crate::plain::plain;

/// Says whether the parts of a bill fit into its sum.
pub(crate) fn amounts_add_up(facts: &Facts) -> bool {
    let Some(bill) = &facts.bill else { return true };
    let inside = |part: Option<i64>| match (part, bill.amount) {
        (Some(part), Some(amount)) => part <= amount,
        (None, _) | (_, None) => true,
    };
    let disputed = bill.disputed.is_none_or(|cents| cents > 0);
    disputed && inside(bill.disputed) && inside(bill.fees)
}

/// Says whether what is disputed as the cost of a reminder is no more than that cost, where the cost is known.
pub(crate) fn reminder_cost_fits(facts: &Facts) -> bool {
    let Some(bill) = &facts.bill else { return true };
    let about_reminder = bill.disputed_why == Some(DisputeReason::ReminderCost);
    let Some((disputed, fee)) = bill.disputed.zip(bill.reminder_fee) else { return true };
    !about_reminder || disputed <= fee.saturating_add(bill.postage.unwrap_or(0))
}

impl Situation<'_> {
    /// Adds what is known of the bill in dispute.
    pub(super) fn add_bill(&mut self) {
        let Some(bill) = self.input.facts.bill.as_ref() else { return };
        self.set("bill_number", plain(&bill.number));
        for (name, day) in [("bill_date", bill.date), ("bill_due", bill.due)] {
            self.set_day(name, day);
        }
        let rest = undisputed(bill);
        for (name, cents) in [
            ("bill_amount", bill.amount),
            ("bill_disputed", bill.disputed),
            ("bill_rest", rest),
            ("bill_paid", bill.paid),
            ("bill_reminder_fee", bill.reminder_fee),
        ] {
            self.set_euro(name, cents);
        }
        let paid = matches!((bill.paid, rest), (Some(paid), Some(rest)) if paid >= rest);
        let whole = rest == Some(0);
        self.hold([
            (Condition::BillWhole, whole),
            (Condition::RestPaid, paid && !whole),
            (Condition::DisputeShield, self.applies_everywhere(Question::DisputeShield)),
            (Condition::ReminderRule, self.touches_the_fee()),
        ]);
        let Some(why) = bill.disputed_why else { return };
        let condition = match why {
            DisputeReason::NotOwed => Condition::WhyNotOwed,
            DisputeReason::AfterEnd => Condition::WhyAfterEnd,
            DisputeReason::Device => Condition::WhyDevice,
            DisputeReason::ThirdParty => Condition::WhyThirdParty,
            DisputeReason::ReminderCost => Condition::WhyReminderCost,
            DisputeReason::Other => Condition::WhyOther,
        };
        self.hold([(condition, true)]);
    }

    /// Adds what is known of money that is due back.
    pub(super) fn add_refund(&mut self) {
        let ports: Vec<Date> =
            self.lines.iter().filter_map(|line| line.port.as_ref()?.done).collect();
        self.set_day("port_date", ports.iter().max().copied());
        let ported = !ports.is_empty() && ports.len() == self.lines.len();
        self.hold([
            (Condition::Ported, ported),
            (Condition::PortEnds, ported && self.applies_everywhere(Question::PortEndsContract)),
        ]);
        let ends = self.lines.iter().filter_map(|line| self.end_of(line));
        let ended = ports.iter().copied().chain(ends).filter(|day| *day < self.input.today).max();
        self.set_day("ended_on", ended);
        let taker = self.lines.iter().find_map(|line| {
            line.port.as_ref().map(|port| plain(&port.new_operator)).filter(|name| !name.is_empty())
        });
        self.set("new_operator", taker.unwrap_or_default());
        let deadline = self.first_finding(Question::CreditClaim).cloned();
        if let Some(deadline) = deadline {
            self.set_day("refund_last_day", deadline.date);
            let days = jiff::Span::new().days(i64::from(deadline.days.unwrap_or_default()));
            self.set_day(
                "refund_paid_by",
                deadline.days.map(|_| self.input.today.saturating_add(days)),
            );
        }
        let amounts: Vec<i64> = self
            .findings_of(Question::CreditBack)
            .map(|f| f.amount_eur_cents.unwrap_or(0))
            .collect();
        let known = !amounts.is_empty() && amounts.len() == self.lines.len();
        let sum: i64 = amounts.iter().sum();
        self.set_euro("refund_amount", Some(sum).filter(|sum| known && *sum > 0));
        self.hold([
            (Condition::RefundAmountKnown, known && sum > 0),
            (Condition::NewOperatorKnown, self.values.contains_key("new_operator")),
            (
                Condition::Hybrid,
                self.lines.iter().any(|line| line.contract == Some(ContractKind::Hybrid)),
            ),
        ]);
        let due = self.money_to_claim();
        self.set_euro("money_due", Some(due).filter(|due| *due > 0));
    }

    /// Returns what the operator holds for a contract that is not prepaid: deposits.
    pub(crate) fn money_to_claim(&self) -> i64 {
        let deposit = |line: &&Line| line.deposit.unwrap_or(0).max(0);
        self.lines.iter().map(deposit).sum()
    }

    /// Adds what is known of a sale that the person withdraws from.
    pub(super) fn add_sale(&mut self) {
        let concluded: Vec<Date> =
            self.lines.iter().filter_map(|line| line.sale.as_ref()?.concluded).collect();
        self.set_day("sale_date", concluded.iter().min().copied());
        let last =
            self.findings_of(Question::WithdrawalEnd).filter_map(|finding| finding.date).min();
        self.set_day("withdrawal_last_day", last);
        let express = |wanted: Option<bool>| {
            self.lines
                .iter()
                .any(|line| line.sale.as_ref().is_some_and(|sale| sale.express_request == wanted))
        };
        let never_asked = express(Some(false)) && !express(Some(true)) && !express(None);
        self.hold([(Condition::ServiceNotAskedFor, never_asked)]);
    }

    /// Adds what is known of a complaint.
    pub(super) fn add_complaint(&mut self) {
        let complaint = self.input.facts.complaint.as_ref();
        let first = complaint.and_then(|complaint| complaint.first);
        let of_case = self.input.sent.iter().any(|s| s.kind.complains() && Some(s.on) == first);
        self.set_day("complaint_first", first);
        let facts_on = complaint.and_then(|complaint| complaint.facts);
        self.set_day("complaint_facts", facts_on);
        let solution = complaint.map(|complaint| plain(&complaint.solution)).unwrap_or_default();
        self.hold([
            (Condition::ComplaintApart, first.is_some() && !of_case),
            (Condition::OwnSolution, !solution.is_empty()),
        ]);
        self.set("solution", solution);
        let about = complaint.and_then(|complaint| complaint.about);
        let billed = self.input.facts.bill.as_ref().is_some_and(|bill| bill.disputed.is_some());
        let condition = match about {
            Some(ComplaintAbout::Port) => Condition::AboutPort,
            Some(ComplaintAbout::Bill) => Condition::AboutBill,
            Some(ComplaintAbout::Other) if self.history.notice.is_some() => Condition::AboutEnd,
            Some(ComplaintAbout::Other) => Condition::AboutOther,
            None if billed => Condition::AboutBill,
            None if self.history.notice.is_some() => Condition::AboutEnd,
            None => Condition::AboutOther,
        };
        self.hold([(condition, true)]);
    }

    /// What the person wrote for this letter, names, addresses and pages: they are in no language, or in another.
    pub(crate) fn own_words(&self) -> Vec<String> {
        let facts = self.input.facts;
        let holder = &facts.subscriber;
        let mut own = vec![holder.name.as_str()];
        own.extend(holder.address.iter().chain(&holder.billing_address).map(String::as_str));
        own.extend(facts.helper.iter().map(|helper| helper.name.as_str()));
        own.extend(facts.complaint.iter().map(|complaint| complaint.solution.as_str()));
        own.extend(
            facts
                .lines
                .iter()
                .flat_map(|line| line.send_to.iter())
                .flat_map(|to| to.post.iter().map(String::as_str)),
        );
        own.extend(facts.lines.iter().flat_map(|line| line.transfer.iter()).flat_map(|taker| {
            std::iter::once(taker.name.as_str()).chain(taker.address.iter().map(String::as_str))
        }));
        own.extend(self.pages());
        let mut own: Vec<String> = own.into_iter().map(plain).collect();
        // The longest first, so that a name inside an address does not leave half of it.
        own.sort_by_key(|text| std::cmp::Reverse(text.len()));
        own
    }

    pub(super) fn set_day(&mut self, name: &'static str, day: Option<Date>) {
        if let Some(day) = day {
            self.days.insert(name, day);
            self.set(name, self.date(day));
        }
    }

    pub(super) fn set_euro(&mut self, name: &'static str, cents: Option<i64>) {
        if let Some(cents) = cents {
            self.set(name, Words::plain(&self.figures.euro(cents)));
        }
    }

    /// The findings of a rule that apply, line by line.
    pub(super) fn findings_of(&self, question: Question) -> impl Iterator<Item = &Finding> {
        self.input.findings.iter().flatten().filter(move |finding| {
            finding.question == question && finding.outcome == FindingOutcome::Applies
        })
    }

    fn first_finding(&self, question: Question) -> Option<&Finding> {
        self.findings_of(question).next()
    }

    /// The rule on the cost of reminders contests the fee, or leaves it open (R31).
    fn touches_the_fee(&self) -> bool {
        self.input.findings.iter().flatten().any(|finding| {
            finding.question == Question::ReminderCost
                && matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
        }) && self.input.facts.subscriber.kind == adieu_facts::SubscriberKind::Consumer
    }

    /// A rule applies to every line.
    fn applies_everywhere(&self, question: Question) -> bool {
        !self.lines.is_empty() && self.findings_of(question).count() == self.lines.len()
    }
}

fn undisputed(bill: &Bill) -> Option<i64> {
    Some(bill.amount? - bill.disputed?).filter(|rest| *rest >= 0)
}
