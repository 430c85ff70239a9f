//! What leaving costs in total, day by day over the coming months, and which day is the cheapest.
//!
//! Every day is reckoned by the law on facts that wish that day. A day without a known total is shown as unknown,
//! never as free.

use std::collections::BTreeMap;

use adieu_facts::Outcome;
use adieu_law::{Question, add_days, add_months};
use jiff::civil::Date;

use crate::money::{Leaving, LineOn, Part, Sum};

/// How far the curve reaches when no rule or term ends later: our own choice.
const MONTHS: u32 = 12;
/// How far it reaches at most: no term and no device may run longer.
const MOST_MONTHS: u32 = 25;
/// For so many weeks it has a day a week, then a day a month: our own choice.
const WEEKS: u32 = 13;
/// Cents that rounding down each part of a line can take off: service, early fee, device.
const ROUNDING: i64 = 3;

/// The total from today on, by the day of leaving.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Curve {
    /// Some days, in order: weeks, then months, and every day on which something changes.
    pub points: Vec<CurvePoint>,
    /// The first day with the lowest total; none when no total is known.
    pub cheapest: Option<Date>,
    /// The last day up to which it stays as low.
    pub cheapest_until: Option<Date>,
}

/// One day of the curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurvePoint {
    /// The day of leaving.
    pub date: Date,
    /// Service, early fee and device, less what surely comes back; none when unknown.
    pub total: Option<Sum>,
    /// The monthly fee until then.
    pub service: Option<Sum>,
    /// The early fee.
    pub early: Option<Sum>,
    /// The device.
    pub device: Option<Sum>,
    /// What surely comes back.
    pub back: i64,
    /// Why the day stands in the curve.
    pub marks: Vec<Mark>,
}

/// Why a day stands in the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Today.
    Today,
    /// The cheapest day.
    Cheapest,
    /// The day that the person names.
    Wished,
    /// From this day no early fee is due.
    FreeFrom,
    /// From this day the device is written off.
    DeviceFree,
    /// The first day that is not paid for yet.
    PaidUntil,
    /// The last day to leave because of an announced change.
    ChangeExit,
}

impl Mark {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Cheapest => "cheapest",
            Self::Wished => "wished",
            Self::FreeFrom => "free-from",
            Self::DeviceFree => "device-free",
            Self::PaidUntil => "paid-until",
            Self::ChangeExit => "change-exit",
        }
    }
}

/// Reckons the curve of some lines that leave together by one way out.
pub(super) fn curve(lines: &[LineOn<'_>], outcome: Outcome) -> Curve {
    let billed: Vec<LineOn<'_>> = lines.iter().filter(|line| !line.is_prepaid()).copied().collect();
    let Some(first) = billed.first() else { return Curve::default() };
    let today = first.moment.on;
    let marks = marks(&billed, today);
    let last = horizon(&billed, &marks, today);
    let sampled = sampled(today, last);
    let mut days = Days {
        wishes: billed.iter().map(|line| Wishing::new(*line, outcome)).collect(),
        reckoned: BTreeMap::new(),
        last,
    };
    let turns = turning_days(&billed, today, last);
    marks.keys().chain(&sampled).chain(&turns).for_each(|day| {
        days.at(*day);
    });
    let Some((cheapest, until)) = days.cheapest() else { return Curve::default() };
    let wanted = |day: &Date| {
        marks.contains_key(day) || sampled.contains(day) || *day == cheapest || *day == until
    };
    let mut points: Vec<CurvePoint> =
        days.reckoned.into_values().filter(|point| wanted(&point.date)).collect();
    for point in &mut points {
        point.marks = marks.get(&point.date).cloned().unwrap_or_default();
        if point.date == cheapest {
            point.marks.push(Mark::Cheapest);
        }
    }
    Curve { points, cheapest: Some(cheapest), cheapest_until: Some(until) }
}

/// The days that were reckoned so far.
struct Days<'a> {
    wishes: Vec<Wishing<'a>>,
    reckoned: BTreeMap<Date, CurvePoint>,
    last: Date,
}

impl Days<'_> {
    /// Returns one day, reckoned once.
    fn at(&mut self, day: Date) -> &CurvePoint {
        let wishes = &mut self.wishes;
        self.reckoned.entry(day).or_insert_with(|| point(wishes, day))
    }

    /// Returns the first and the last day of the lowest total: the sum that we hold first, then its upper end.
    ///
    /// Totals that differ by what rounding can make of them count as the same.
    fn cheapest(&mut self) -> Option<(Date, Date)> {
        let lines = i64::try_from(self.wishes.len()).unwrap_or(i64::MAX);
        let slack = ROUNDING.saturating_mul(lines);
        let known: Vec<(Date, Sum)> =
            self.reckoned.values().filter_map(|point| Some((point.date, point.total?))).collect();
        let low = known.iter().map(|(_, sum)| sum.low).min()?.saturating_add(slack);
        let upper = |sum: &Sum| sum.high.unwrap_or(i64::MAX);
        let as_low = known.iter().filter(|(_, sum)| sum.low <= low);
        let high = as_low.map(|(_, sum)| upper(sum)).min()?.saturating_add(slack);
        let suits = |sum: &Sum| sum.low <= low && upper(sum) <= high;
        let (found, _) = *known.iter().find(|(_, sum)| suits(sum))?;
        let mut walk = |step: fn(Date) -> Result<Date, jiff::Error>| {
            let mut day = found;
            while let Ok(next) = step(day) {
                let inside = self.wishes[0].line.moment.on <= next && next <= self.last;
                if !inside || !self.at(next).total.as_ref().is_some_and(suits) {
                    break;
                }
                day = next;
            }
            day
        };
        Some((walk(Date::yesterday), walk(Date::tomorrow)))
    }
}

/// Returns the days on which a part of the total can turn: the months of contract, device, payment and notice.
fn turning_days(lines: &[LineOn<'_>], today: Date, last: Date) -> Vec<Date> {
    let mut days = Vec::new();
    for line in lines {
        let facts = line.line();
        let got = facts.device.as_ref().and_then(|device| device.got);
        let notice = facts.notice_days.map(|days| add_days(today, days));
        for from in [facts.start, got, facts.paid_until, notice, Some(today)].into_iter().flatten()
        {
            let first = adieu_law::completed_months(from, today);
            let months = first..=first.saturating_add(MOST_MONTHS).saturating_add(1);
            let turns = months.map(|month| add_months(from, month));
            days.extend(turns.filter(|day| (today..=last).contains(day)));
        }
    }
    days
}

/// One line whose wish is moved from day to day.
struct Wishing<'a> {
    line: LineOn<'a>,
    facts: adieu_facts::Facts,
}

impl<'a> Wishing<'a> {
    fn new(line: LineOn<'a>, outcome: Outcome) -> Self {
        Self { facts: line.wishing(outcome, None), line }
    }

    fn leaving(&mut self, day: Date) -> Leaving {
        if let Some(wish) = &mut self.facts.lines[self.line.line].wish {
            wish.end_date = Some(day);
        }
        Leaving::reckon(&self.line, &self.facts, day)
    }
}

fn point(lines: &mut [Wishing<'_>], day: Date) -> CurvePoint {
    let mut point = CurvePoint {
        date: day,
        total: Some(Sum::NOTHING),
        service: Some(Sum::NOTHING),
        early: Some(Sum::NOTHING),
        device: Some(Sum::NOTHING),
        back: 0,
        marks: Vec::new(),
    };
    let add = |sum: Option<Sum>, part: Option<Sum>| Some(sum?.plus(part?));
    for line in lines {
        let leaving = line.leaving(day);
        point.total = add(point.total, leaving.total());
        point.service = add(point.service, Part::sum(&leaving.service));
        point.early = add(point.early, leaving.early.sum());
        point.device = add(point.device, leaving.device.sum());
        let back = leaving.paid_ahead.low.saturating_add(leaving.deposit);
        point.back = point.back.saturating_add(back);
    }
    point
}

/// Returns the days on which something changes.
fn marks(lines: &[LineOn<'_>], today: Date) -> BTreeMap<Date, Vec<Mark>> {
    let mut marks: BTreeMap<Date, Vec<Mark>> = BTreeMap::from([(today, vec![Mark::Today])]);
    let mut mark = |day: Option<Date>, mark: Mark| {
        let Some(day) = day.filter(|day| *day >= today) else { return };
        let at = marks.entry(day).or_default();
        if !at.contains(&mark) {
            at.push(mark);
        }
    };
    for line in lines {
        let facts = line.line();
        let date_of =
            |question| line.finding(question, line.facts).and_then(|finding| finding.date);
        mark(date_of(Question::FreeFrom), Mark::FreeFrom);
        mark(date_of(Question::ChangeExit), Mark::ChangeExit);
        mark(line.facts.wish_of(facts).end_date, Mark::Wished);
        mark(facts.paid_until.and_then(|day| day.tomorrow().ok()), Mark::PaidUntil);
        let got = facts.device.as_ref().and_then(|device| device.got);
        mark(got.map(|got| add_months(got, 24)), Mark::DeviceFree);
    }
    let horizon = add_months(today, MOST_MONTHS);
    marks.retain(|day, _| *day <= horizon);
    marks
}

fn horizon(lines: &[LineOn<'_>], marks: &BTreeMap<Date, Vec<Mark>>, today: Date) -> Date {
    let most = add_months(today, MOST_MONTHS);
    let terms = lines.iter().filter_map(|line| {
        let facts = line.line();
        Some(add_months(facts.start?, facts.term_months()?))
    });
    let last = marks.keys().copied().chain(terms).filter(|day| *day <= most).max();
    add_months(today, MONTHS).max(last.unwrap_or(today))
}

/// Returns a day a week, then a day a month.
fn sampled(today: Date, last: Date) -> Vec<Date> {
    let weeks = (0..=WEEKS).map(|week| add_days(today, week.saturating_mul(7)));
    let months = (4..=MOST_MONTHS).map(|month| add_months(today, month));
    weeks.chain(months).filter(|day| *day <= last).collect()
}
