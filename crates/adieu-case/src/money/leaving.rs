//! What it costs to leave one line on one day: the service until then, the early fee, the device, and money back.
//!
//! Each part comes from the findings of the law on facts that wish that day. Nothing is stored, and no part is
//! ever taken as nothing because a fact is missing.

use adieu_facts::{ContractKind, Facts, Line, LineUse, Outcome};
use adieu_law::{
    Confidence, Finding, FindingOutcome, Law, LineAt, Moment, Question, Reason, TableReason,
    completed_months, fee,
};
use jiff::civil::Date;

use super::sum::{Part, Sum};
use crate::{Sources, brand_of};

/// The rules that say what leaving costs.
const RULES: [Question; 10] = [
    Question::Protected,
    Question::EndMoment,
    Question::EndOfLargerFirm,
    Question::EndLeftOpen,
    Question::EarlyFee,
    Question::FeeWithoutTerm,
    Question::DevicePrice,
    Question::DeviceReckoned,
    Question::ChangeExit,
    Question::TermsDecide,
];

/// One line that leaves on one day, by one way out.
#[derive(Debug, Clone)]
pub struct Leaving {
    /// The day.
    pub on: Date,
    /// The latest day until which the operator can ask the fee; none when nobody can say.
    pub latest: Option<Date>,
    /// The monthly fee until that day, from today or the first day that is not paid.
    pub service: Part,
    /// What leaving early costs.
    pub early: Part,
    /// What the device costs.
    pub device: Part,
    /// What was paid ahead for days after the end; the operator's practice decides how much comes back.
    pub paid_ahead: Sum,
    /// The deposit, when one is known.
    pub deposit: i64,
    /// Facts that would make a range narrower.
    pub narrows: Vec<String>,
    /// What was read.
    findings: Vec<Finding>,
}

/// One line, as seen on one day.
#[derive(Clone, Copy)]
pub struct LineOn<'a> {
    /// The law, dated.
    pub law: &'a Law,
    /// All facts of the case.
    pub facts: &'a Facts,
    /// Position of the line.
    pub line: usize,
    /// Name of its brand, when one is known.
    pub brand: Option<&'a str>,
    /// The day, and what the case knows by then.
    pub moment: Moment,
}

impl<'a> LineOn<'a> {
    /// Returns every line of these facts.
    pub fn all(facts: &'a Facts, sources: &Sources<'a>, moment: Moment) -> Vec<LineOn<'a>> {
        let brand = |line: &Line| {
            let id = brand_of(line, sources.directory)?;
            sources.directory.brand(&id).map(|brand| brand.name.as_str())
        };
        let lines = facts.lines.iter().enumerate();
        lines
            .map(|(line, told)| LineOn {
                law: sources.law,
                facts,
                line,
                brand: brand(told),
                moment,
            })
            .collect()
    }

    /// Returns the facts of the line.
    pub fn line(&self) -> &'a Line {
        &self.facts.lines[self.line]
    }

    /// Says whether the line is paid by credit.
    pub fn is_prepaid(&self) -> bool {
        self.line().contract == Some(ContractKind::Prepaid)
    }

    /// Says whether the line serves machines only.
    pub fn is_m2m(&self) -> bool {
        self.line().line_use == LineUse::M2m
    }

    /// Returns the facts as if this line left by one way out on one day.
    pub fn wishing(&self, outcome: Outcome, day: Option<Date>) -> Facts {
        let mut facts = self.facts.clone();
        let mut wish = facts.wish_of(&facts.lines[self.line]).into_owned();
        wish.outcome = outcome;
        wish.end_date = day;
        facts.lines[self.line].wish = Some(wish.into());
        // The line must not take a day from the wish of the file.
        facts.wish.end_date = facts.wish.end_date.filter(|_| day.is_some());
        facts
    }

    /// Returns what one rule says of the line on these facts.
    pub fn finding(&self, question: Question, facts: &Facts) -> Option<Finding> {
        self.law.finding_of(question, &LineAt { facts, line: self.line, moment: self.moment })
    }
}

impl Leaving {
    /// Reckons what leaving on a day costs. `wished` holds the facts of [`LineOn::wishing`] for that day.
    pub fn reckon(line: &LineOn<'_>, wished: &Facts, on: Date) -> Leaving {
        let findings: Vec<Finding> =
            RULES.iter().filter_map(|question| line.finding(*question, wished)).collect();
        let read = Read { line, findings: &findings, on, wished };
        let latest = read.latest();
        let mut narrows = Vec::new();
        if latest.is_none() {
            narrows.push("line.notice_days".to_owned());
        }
        let (device, wanted) = read.device();
        narrows.extend(wanted);
        let early = read.early();
        let service = read.service(latest, MonthsCount::beside(&early));
        Leaving {
            on,
            latest,
            service,
            early,
            device,
            paid_ahead: read.paid_ahead(),
            deposit: line.line().deposit.unwrap_or(0),
            narrows,
            findings,
        }
    }

    /// Returns what leaving itself costs: the early fee and the device.
    pub fn costs(&self) -> Part {
        self.early.plus(&self.device)
    }

    /// Returns what has to be paid from today on, less what surely comes back.
    pub fn total(&self) -> Option<Sum> {
        let back = self.paid_ahead.low.saturating_add(self.deposit);
        Some(self.service.plus(&self.costs()).sum()?.less(back))
    }

    /// Returns the finding of a rule that was read.
    pub fn finding(&self, question: Question) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.question == question)
    }

    /// Returns the findings that bear the sums.
    pub fn bearing(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| match finding.outcome {
            FindingOutcome::Applies | FindingOutcome::Uncertain => true,
            FindingOutcome::DoesNotApply | FindingOutcome::Needs | FindingOutcome::NotCovered => {
                false
            }
        })
    }

    /// Returns how sure the sums are.
    pub fn confidence(&self) -> Confidence {
        self.bearing().map(|finding| finding.confidence).fold(Confidence::High, Confidence::at_most)
    }
}

/// The findings of one line on one day, read for money.
struct Read<'a> {
    line: &'a LineOn<'a>,
    findings: &'a [Finding],
    on: Date,
    wished: &'a Facts,
}

impl Read<'_> {
    fn of(&self, question: Question) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.question == question)
    }

    fn holds(&self, question: Question, outcome: FindingOutcome) -> bool {
        self.of(question).is_some_and(|finding| finding.outcome == outcome)
    }

    fn is_port(&self) -> bool {
        self.wished.wish_of(&self.wished.lines[self.line.line]).outcome == Outcome::Port
    }

    /// Says whether the operator's terms decide, which is never free: larger firms, and machines.
    fn terms_decide(&self) -> bool {
        self.line.is_m2m() || self.holds(Question::Protected, FindingOutcome::DoesNotApply)
    }

    /// Says whether an announced change lets the line leave without a fee on that day.
    fn leaves_after_change(&self) -> bool {
        self.of(Question::ChangeExit).is_some_and(|finding| {
            matches!(finding.outcome, FindingOutcome::Applies | FindingOutcome::Uncertain)
                && finding.date.is_some_and(|last| self.on <= last)
        })
    }

    /// Returns the latest end for which the operator can argue.
    fn latest(&self) -> Option<Date> {
        if self.is_port()
            || self.line.is_prepaid()
            || self.holds(Question::EndMoment, FindingOutcome::Applies)
        {
            return Some(self.on);
        }
        if let Some(of_firm) =
            self.of(Question::EndOfLargerFirm).filter(|f| f.outcome == FindingOutcome::Applies)
        {
            return of_firm.date.map(|day| day.max(self.on));
        }
        if let Some(open) =
            self.of(Question::EndLeftOpen).filter(|f| f.outcome == FindingOutcome::Uncertain)
        {
            return open.date_latest.map(|day| day.max(self.on));
        }
        self.of(Question::TermsDecide)?.date_latest.map(|day| day.max(self.on))
    }

    /// Returns the day until which the fee may be asked: a port ends the line, yet terms may ask their notice.
    fn charged_until(&self, latest: Option<Date>) -> Option<Date> {
        if self.is_port() && self.terms_decide() {
            return self.of(Question::TermsDecide)?.date_latest.map(|day| day.max(self.on));
        }
        latest
    }

    fn service(&self, latest: Option<Date>, count: MonthsCount) -> Part {
        if self.line.is_prepaid() {
            return Part::NOTHING;
        }
        let from = first_unpaid(self.line.line(), self.line.moment.on);
        let latest = self.charged_until(latest);
        let nothing_left = latest.is_some_and(|latest| latest <= from);
        let Some(monthly) = self.line.line().monthly_fee else {
            return if nothing_left {
                Part::NOTHING
            } else {
                Part::Unknown(vec!["line.monthly_fee".to_owned()])
            };
        };
        let low = fee(monthly, from, self.on).floor().cents;
        let high = latest.map(|latest| count.most(monthly, from, latest));
        Part::Known(Sum { low, high })
    }

    fn early(&self) -> Part {
        if self.line.is_prepaid() && !self.line.is_m2m() {
            return Part::NOTHING;
        }
        if self.leaves_after_change() {
            return Part::NOTHING;
        }
        if self.terms_decide() {
            return match self.line.line().early_fee_terms {
                Some(cents) => Part::Known(Sum::between(0, cents)),
                None => Part::Unknown(vec!["line.early_fee_terms".to_owned()]),
            };
        }
        let mut needs = Vec::new();
        for rule in [Question::EarlyFee, Question::FeeWithoutTerm] {
            let Some(finding) = self.of(rule) else { continue };
            if let (FindingOutcome::Applies, Some(cents)) =
                (finding.outcome, finding.amount_eur_cents)
            {
                let most = finding.amount_max_eur_cents.unwrap_or(cents);
                return Part::Known(Sum::between(cents, most));
            }
            needs.extend(
                finding
                    .needs
                    .iter()
                    .filter(|key| !needs.contains(*key))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        Part::Unknown(needs)
    }

    /// Returns what the device costs, and the facts that would make it surer.
    fn device(&self) -> (Part, Vec<String>) {
        let Some(table) = self.of(Question::DevicePrice) else {
            return (Part::Unknown(Vec::new()), Vec::new());
        };
        match (table.outcome, table.amount_eur_cents) {
            (FindingOutcome::DoesNotApply, _) => return (Part::NOTHING, Vec::new()),
            (_, Some(cents)) => {
                let line = table.reasons.iter().find_map(above_line);
                return (Part::Known(Sum::between(line.unwrap_or(cents), cents)), Vec::new());
            }
            (_, None) => {}
        }
        let wanted = table.needs.clone();
        let reckoned = self.of(Question::DeviceReckoned);
        match reckoned.and_then(|finding| {
            let low = finding.amount_eur_cents?;
            Some(Sum::between(low, finding.amount_max_eur_cents.unwrap_or(low)))
        }) {
            Some(sum) => (Part::Known(sum), wanted),
            None => {
                let mut needs = reckoned.map(|finding| finding.needs.clone()).unwrap_or_default();
                needs.extend(wanted);
                needs.sort();
                needs.dedup();
                (Part::Unknown(needs), Vec::new())
            }
        }
    }

    /// Returns what was paid for days after the end and is not set against the early fee.
    fn paid_ahead(&self) -> Sum {
        let line = self.line.line();
        let (Some(monthly), Some(paid_until)) = (line.monthly_fee, line.paid_until) else {
            return Sum::NOTHING;
        };
        if self.line.is_prepaid() {
            return Sum::NOTHING;
        }
        let first_unpaid = paid_until.tomorrow().unwrap_or(paid_until);
        let share = fee(monthly, self.on.max(self.line.moment.on), first_unpaid).floor().cents;
        let set_off = self.of(Question::EarlyFee).into_iter().flat_map(|finding| &finding.reasons);
        let set_off: i64 = set_off
            .map(|reason| if let Reason::AlreadyPaid { amount } = reason { *amount } else { 0 })
            .sum();
        // The terms decide whether it comes back: nothing of it is sure.
        Sum::between(0, share.saturating_sub(set_off).max(0))
    }
}

/// Returns what a straight line would leave of a table that asks more: the sum that we hold.
fn above_line(reason: &Reason) -> Option<i64> {
    if let Reason::Table(TableReason::AboveLine { line, .. }) = reason { Some(*line) } else { None }
}

/// Says whether a device can have come with a line of which nobody said so: only a billed one comes with a device.
pub(crate) fn device_untold(line: &Line) -> bool {
    let billed = line.contract == Some(ContractKind::Postpaid);
    billed && line.device.is_none() && line.line_use != LineUse::M2m
}

/// Returns the first day from today on that is not paid for.
pub(crate) fn first_unpaid(line: &Line, today: Date) -> Date {
    let after_paid = line.paid_until.and_then(|day| day.tomorrow().ok());
    after_paid.map_or(today, |day| day.max(today))
}

/// How a month that was begun may be counted at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MonthsCount {
    /// By the day: the rest of the month is in the early fee already, and is not paid twice (R08).
    ByDay,
    /// Whole, where the operator does not count by the day.
    Begun,
}

impl MonthsCount {
    /// Returns the count that goes with an early fee.
    pub(crate) fn beside(early: &Part) -> Self {
        if early.sum().is_some_and(|sum| sum.low > 0) { Self::ByDay } else { Self::Begun }
    }

    /// Returns the most that can be asked for these days.
    pub(crate) fn most(self, monthly: i64, from: Date, to: Date) -> i64 {
        match self {
            Self::ByDay => fee(monthly, from, to).floor().cents,
            Self::Begun => begun_months(monthly, from, to),
        }
    }
}

/// Returns the fee when every month that was begun is charged whole.
fn begun_months(monthly: i64, from: Date, to: Date) -> i64 {
    if to <= from {
        return 0;
    }
    let whole = completed_months(from, to);
    let begun = u32::from(adieu_law::add_months(from, whole) < to);
    monthly.saturating_mul(i64::from(whole.saturating_add(begun)))
}
