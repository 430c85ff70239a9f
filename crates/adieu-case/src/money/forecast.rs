//! The final bill of one line, foretold to the day: what was paid ahead, part of a month, early fee, device.
//!
//! Every item names the rule that it rests on. What the operator's practice leaves open is a range; usage beyond
//! the plan cannot be foretold and is never counted.

use adieu_facts::Outcome;
use adieu_law::{Confidence, Moment, Question, RuleId, add_months, completed_months, fee};
use jiff::civil::Date;

use super::leaving::{Leaving, LineOn, MonthsCount};
use super::sum::{Part, Sum};

/// What the last bill of a line should hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// The day on which the line ends.
    pub end: Date,
    /// The latest day for which the operator can argue; none when nobody can say.
    pub latest: Option<Date>,
    /// The day on which the last bill should come; none while the day of the bill is not known.
    pub bill_on: Option<Date>,
    /// Its lines, and the bills that come before it.
    pub items: Vec<BillItem>,
    /// The last bill in total.
    pub total: Part,
    /// Facts that would make a range narrower.
    pub narrows: Vec<String>,
}

/// One line of a bill to come.
#[derive(Debug, Clone, PartialEq)]
pub struct BillItem {
    /// What it is for.
    pub kind: ItemKind,
    /// How much.
    pub part: Part,
    /// The first day that it covers.
    pub from: Option<Date>,
    /// The first day that it does not cover any more.
    pub to: Option<Date>,
    /// The rule that it rests on; none for what the plan itself costs.
    pub rule: Option<RuleId>,
    /// Citation ids.
    pub citations: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What a line of a bill is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// Whole months that are billed before the last bill.
    BillsBefore,
    /// The monthly fee up to the end.
    Service,
    /// Leaving before the sixth month is over.
    EarlyFee,
    /// The device that came cheaper.
    Device,
    /// A charge for closing, which may not be there.
    ClosingFee,
}

impl ItemKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BillsBefore => "bills-before",
            Self::Service => "service",
            Self::EarlyFee => "early-fee",
            Self::Device => "device",
            Self::ClosingFee => "closing-fee",
        }
    }
}

/// Foretells the last bill of a line; none for a prepaid card, which has no bill.
pub(super) fn forecast(line: &LineOn<'_>, way: Outcome, end: Date) -> Option<Forecast> {
    if line.is_prepaid() {
        return None;
    }
    // An end that has passed is judged by its own day, not by today.
    let moment = Moment { on: line.moment.on.min(end), ..line.moment };
    let line = &LineOn { moment, ..*line };
    let leaving = Leaving::reckon(line, &line.wishing(way, Some(end)), end);
    let mut items = service(line, &leaving);
    items.push(of_rule(
        ItemKind::EarlyFee,
        &leaving.early,
        &leaving,
        &[Question::EarlyFee, Question::FeeWithoutTerm],
    ));
    if line.line().device_told().is_some() {
        let rules = [Question::DevicePrice, Question::DeviceReckoned];
        items.push(of_rule(ItemKind::Device, &leaving.device, &leaving, &rules));
    }
    // T-14 does not reach machines: there the terms decide.
    if !line.is_m2m() {
        items.push(closing_fee());
    }
    let total = items
        .iter()
        .filter(|item| item.kind != ItemKind::BillsBefore)
        .fold(Part::NOTHING, |sum, item| sum.plus(&item.part));
    let mut narrows = leaving.narrows.clone();
    if line.line().paid_until.is_none() {
        narrows.push("line.paid_until".to_owned());
    }
    let bill_on = line.line().billing_day.and_then(|day| next_billing(day, end));
    Some(Forecast { end, latest: leaving.latest, bill_on, items, total, narrows })
}

/// Returns the monthly fee up to the end: whole months on earlier bills, the rest on the last one.
fn service(line: &LineOn<'_>, leaving: &Leaving) -> Vec<BillItem> {
    let Some(monthly) = line.line().monthly_fee else {
        let unknown = Part::Unknown(vec!["line.monthly_fee".to_owned()]);
        return vec![of_plan(ItemKind::Service, unknown, None, Some(leaving.on))];
    };
    let Some(from) = line.line().paid_until.and_then(|day| day.tomorrow().ok()) else {
        // Paid ahead or afterwards: without the last day paid for, up to one month is open.
        let count = MonthsCount::Begun;
        let beyond = leaving.latest.map(|latest| count.most(monthly, leaving.on, latest));
        let high = beyond.map(|beyond| beyond.saturating_add(monthly));
        let open = Part::Known(Sum { low: 0, high });
        return vec![of_plan(ItemKind::Service, open, None, Some(leaving.on))];
    };
    let whole = completed_months(from, leaving.on);
    let rest = add_months(from, whole);
    let mut items = Vec::new();
    if whole > 0 {
        let before = Part::Known(Sum::exactly(monthly.saturating_mul(i64::from(whole))));
        items.push(of_plan(ItemKind::BillsBefore, before, Some(from), Some(rest)));
    }
    let low = fee(monthly, rest, leaving.on).floor().cents;
    let count = MonthsCount::beside(&leaving.early);
    let high = leaving.latest.map(|latest| count.most(monthly, rest, latest));
    let part = Part::Known(Sum { low, high });
    items.push(of_plan(ItemKind::Service, part, Some(rest), Some(leaving.on.max(rest))));
    items
}

fn of_plan(kind: ItemKind, part: Part, from: Option<Date>, to: Option<Date>) -> BillItem {
    let confidence =
        if part.sum().is_some_and(Sum::is_exact) { Confidence::High } else { Confidence::Medium };
    BillItem { kind, part, from, to, rule: None, citations: vec!["T-14".to_owned()], confidence }
}

/// Returns an item with the rule that decided it: the first that bears the sum.
fn of_rule(kind: ItemKind, part: &Part, leaving: &Leaving, questions: &[Question]) -> BillItem {
    let bearing =
        questions.iter().filter_map(|question| leaving.finding(*question)).find(|finding| {
            finding.amount_eur_cents.is_some() || finding.amount_max_eur_cents.is_some()
        });
    let finding = bearing.or_else(|| leaving.finding(*questions.first()?));
    BillItem {
        kind,
        part: part.clone(),
        from: None,
        to: None,
        rule: finding.map(|finding| finding.rule),
        citations: finding
            .map(|finding| finding.citations.iter().map(ToString::to_string).collect())
            .unwrap_or_default(),
        confidence: finding.map_or(Confidence::Unknown, |finding| finding.confidence),
    }
}

/// Returns the charge for closing that no bill may hold (T-14).
fn closing_fee() -> BillItem {
    BillItem {
        kind: ItemKind::ClosingFee,
        part: Part::NOTHING,
        from: None,
        to: None,
        rule: Some(Question::OtherCharges.rule()),
        citations: vec!["T-14".to_owned()],
        confidence: Confidence::High,
    }
}

/// Returns the first day of the bill on or after a day; the last day of a month that is too short.
pub(super) fn next_billing(day_of_month: u8, from: Date) -> Option<Date> {
    let wanted = i8::try_from(day_of_month).ok().filter(|day| (1..=31).contains(day))?;
    let in_month = |first: Date| {
        let day = wanted.min(first.days_in_month());
        Date::new(first.year(), first.month(), day).ok()
    };
    let first = from.first_of_month();
    let here = in_month(first)?;
    if here >= from { Some(here) } else { in_month(add_months(first, 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_of_the_bill_is_clamped_to_a_short_month() {
        for (day, from, expected) in [
            (12, date(2026, 7, 2), Some(date(2026, 7, 12))),
            (12, date(2026, 7, 12), Some(date(2026, 7, 12))),
            (12, date(2026, 7, 13), Some(date(2026, 8, 12))),
            (31, date(2026, 2, 3), Some(date(2026, 2, 28))),
            (31, date(2026, 12, 31), Some(date(2026, 12, 31))),
            (0, date(2026, 1, 1), None),
            (32, date(2026, 1, 1), None),
        ] {
            assert_eq!(next_billing(day, from), expected, "{day} from {from}");
        }
    }
}
