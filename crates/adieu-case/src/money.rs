//! The money of a case: what leaving costs, the final bill foretold, what is to be claimed, what is to be contested.
//!
//! Every sum names its rule or says that it is the person's own figure. Nothing here is ever rounded against the person.

mod claims;
mod faults;
mod forecast;
mod hints;
mod leaving;
mod sum;

use adieu_facts::Outcome;
use adieu_law::{Finding, FindingOutcome, LineAt, Moment, Question};
use jiff::civil::Date;

use crate::known::known_facts;
use crate::{Case, Sources};

pub use claims::{Claim, ClaimKind, ClaimState, Debtor};
pub use faults::{FaultKind, MoneyFault};
pub use forecast::{BillItem, Forecast, ItemKind};
pub use hints::{BrandHint, HintKind};
pub use leaving::{Leaving, LineOn};
pub(crate) use leaving::{device_untold, first_unpaid};
pub use sum::{Part, Sum};

/// The money of a case on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Money {
    /// Each line that leaves.
    pub lines: Vec<LineMoney>,
    /// The last bills of all lines in total; none when no line has one.
    pub last_bills: Option<Part>,
    /// The bill that came, held against what was foretold.
    pub bill: Option<BillCheck>,
    /// What the rules say of charges on a bill: closing, reminders, lump sum, switching on again.
    pub charges: Vec<Finding>,
    /// What the rules say of direct debits: money back, stopping one, revoking the mandate.
    pub debits: Vec<Finding>,
    /// Amounts that do not add up.
    pub faults: Vec<MoneyFault>,
    /// What the directory knows of the brand's own ways with money.
    pub hints: Vec<BrandHint>,
}

/// The money of one line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineMoney {
    /// Position of the line.
    pub line: usize,
    /// Its last bill; none for prepaid, or while no end date is known.
    pub forecast: Option<Forecast>,
    /// What can be asked back.
    pub claims: Vec<Claim>,
    /// Facts without which nothing can be foretold.
    pub needs: Vec<String>,
}

/// A bill that came, held against what was foretold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BillCheck {
    /// Its sum.
    pub amount_eur_cents: i64,
    /// How it stands to what was foretold.
    pub verdict: BillVerdict,
    /// By how much it lies outside.
    pub by_eur_cents: i64,
}

/// How a bill stands to what was foretold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BillVerdict {
    /// As foretold.
    AsForetold,
    /// Higher: usage, or something to contest.
    Higher,
    /// Lower.
    Lower,
}

impl BillVerdict {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AsForetold => "as-foretold",
            Self::Higher => "higher",
            Self::Lower => "lower",
        }
    }
}

const CHARGES: [Question; 4] =
    [Question::OtherCharges, Question::ReminderCost, Question::PenaltyCap, Question::Reconnection];
const DEBITS: [Question; 3] = [Question::DebitBack, Question::DebitStop, Question::MandateEnd];

/// Reckons the money of a case on a day.
pub fn money(case: &Case, sources: &Sources<'_>, today: Date) -> Money {
    let moment =
        Moment { notice_given: case.notice().map(|notice| notice.on), ..Moment::on(today) };
    let facts = known_facts(case);
    let lines: Vec<LineMoney> = LineOn::all(&facts, sources, moment)
        .iter()
        .filter_map(|line| of_line(case, line))
        .collect();
    let bills = lines.iter().filter_map(|line| line.forecast.as_ref());
    let last_bills =
        bills.map(|forecast| forecast.total.clone()).reduce(|sum, part| sum.plus(&part));
    let said = |rules: &[Question]| -> Vec<Finding> {
        let of = |rule: &Question| {
            sources.law.finding_of(*rule, &LineAt { facts: &facts, line: 0, moment })
        };
        rules.iter().filter_map(of).filter(says_something).collect()
    };
    Money {
        bill: check_bill(case, &lines, last_bills.as_ref()),
        lines,
        last_bills,
        charges: said(&CHARGES),
        debits: said(&DEBITS),
        faults: faults::faults(&case.facts),
        hints: hints::hints(&case.facts.lines, sources.directory),
    }
}

/// Says whether a finding is worth a line: "keep the mandate for now" (R38) is, though nothing is to be done yet.
fn says_something(finding: &Finding) -> bool {
    match finding.outcome {
        FindingOutcome::Applies | FindingOutcome::Uncertain => true,
        FindingOutcome::DoesNotApply => {
            finding.question == Question::MandateEnd && finding.date.is_some()
        }
        FindingOutcome::Needs | FindingOutcome::NotCovered => false,
    }
}

fn of_line(case: &Case, line: &LineOn<'_>) -> Option<LineMoney> {
    let way = way_out(case, line)?;
    let port = line.line().port.as_ref();
    let agreed = port.and_then(|port| port.done.or(port.agreed));
    let end = agreed.or_else(|| case.end_date_of(line.line));
    let forecast = end.and_then(|end| forecast::forecast(line, way, end));
    let claims = claims::claims(line, way, end);
    let needs = match (end, line.is_prepaid()) {
        (None, false) => vec!["wish.end_date".to_owned()],
        (Some(_), _) | (None, true) => Vec::new(),
    };
    Some(LineMoney { line: line.line, forecast, claims, needs })
}

/// Returns how a line leaves with a last bill: by an end or a port; none when it stays.
fn way_out(case: &Case, line: &LineOn<'_>) -> Option<Outcome> {
    let done = line.line().port.as_ref().is_some_and(|port| port.done.is_some());
    match case.outcome_of(line.line) {
        Outcome::Port => Some(Outcome::Port),
        _ if done => Some(Outcome::Port),
        Outcome::End => Some(Outcome::End),
        Outcome::ToPrepaid
        | Outcome::Pause
        | Outcome::Transfer
        | Outcome::Lapse
        | Outcome::Nothing
        | Outcome::Compare => None,
    }
}

/// Holds a bill of after the end against what was foretold.
fn check_bill(case: &Case, lines: &[LineMoney], foretold: Option<&Part>) -> Option<BillCheck> {
    let bill = case.facts.bill.as_ref()?;
    let amount = bill.amount?;
    let first_end = lines.iter().filter_map(|line| Some(line.forecast.as_ref()?.end)).min();
    if bill.date? < first_end? {
        return None;
    }
    let sum = foretold?.sum()?;
    let (verdict, by) = match sum.high {
        Some(high) if amount > high => (BillVerdict::Higher, amount.saturating_sub(high)),
        Some(_) | None if amount < sum.low => (BillVerdict::Lower, sum.low.saturating_sub(amount)),
        Some(_) | None => (BillVerdict::AsForetold, 0),
    };
    Some(BillCheck { amount_eur_cents: amount, verdict, by_eur_cents: by })
}
