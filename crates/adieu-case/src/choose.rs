//! The ways out of a contract, compared: what each costs, brings back and loses, how long it takes, how sure it is.
//!
//! Whether the number is still needed decides first. Silence never reads as free: without its facts an option has an
//! unknown cost, and without an answer there is no best one but the facts to ask for.

mod curve;
mod decision;
mod leave;
mod option;
mod stay;
mod weigh;

use adieu_facts::{LineUse, Outcome};
use adieu_law::Moment;
use jiff::civil::Date;

use crate::known::known_facts;
use crate::money::LineOn;
use crate::{Case, Sources, StepId, StepMark};

pub use curve::{Curve, CurvePoint, Mark};
pub use option::{ChoiceOption, Loss, Why};

/// The ways out of a case, compared on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The whole case: every line that can, goes that way.
    pub options: Vec<ChoiceOption>,
    /// Each line by itself.
    pub lines: Vec<LineChoice>,
    /// Facts without which no option is the best; empty when one is.
    pub needs: Vec<String>,
    /// What would be the best if the number is still needed, and if it is not; where that is not known.
    pub branches: Option<Branches>,
    /// The total by the day of leaving.
    pub curve: Curve,
    /// What staying costs a year; none when a fee is unknown.
    pub staying_year_eur_cents: Option<i64>,
}

/// The ways out of one line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChoice {
    /// Position of the line.
    pub line: usize,
    /// Whether its number is still needed.
    pub need: Need,
    /// The options.
    pub options: Vec<ChoiceOption>,
    /// Facts without which none is the best.
    pub needs: Vec<String>,
}

/// Whether somebody still needs the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// It must live on.
    Needed,
    /// Nobody needs it any more.
    NotNeeded,
    /// There is no number that anybody could need.
    NoNumber,
    /// Nobody has said.
    Unknown,
}

/// What is best, by the answer to the first question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Branches {
    /// If the number is still needed.
    pub if_needed: Option<Outcome>,
    /// If it is not.
    pub if_not_needed: Option<Outcome>,
}

/// Compares the ways out of a case on a day.
pub fn choose(case: &Case, sources: &Sources<'_>, today: Date) -> Comparison {
    let moment =
        Moment { notice_given: case.notice().map(|notice| notice.on), ..Moment::on(today) };
    let facts = known_facts(case);
    let lines = LineOn::all(&facts, sources, moment);
    let needs: Vec<Need> = lines.iter().map(|line| need(case, line)).collect();
    let curve = curve::curve(&lines, way_of_leaving(&needs));
    let choices: Vec<LineChoice> = lines
        .iter()
        .zip(&needs)
        .map(|(line, need)| {
            // The curve of a single line is that of the case.
            let own = || curve::curve(std::slice::from_ref(line), way_of_leaving(&[*need]));
            let cheapest = if lines.len() == 1 { curve.cheapest } else { own().cheapest };
            line_choice(case, line, *need, cheapest)
        })
        .collect();
    let branches = needs.contains(&Need::Unknown).then(|| branches(case, &lines));
    let staying = lines.iter().try_fold(0i64, |sum, line| {
        if line.is_prepaid() {
            return Some(sum);
        }
        Some(sum.saturating_add(line.line().monthly_fee?.saturating_mul(12)))
    });
    let (options, needs) = decision::of_case(&choices, &lines);
    Comparison { options, lines: choices, needs, branches, curve, staying_year_eur_cents: staying }
}

/// Returns whether the number of a line is still needed, as far as anybody said.
fn need(case: &Case, line: &LineOn<'_>) -> Need {
    let facts = line.line();
    if line.is_m2m() || (facts.number.is_none() && facts.line_use == LineUse::Data) {
        return Need::NoNumber;
    }
    let wish = line.facts.wish_of(facts);
    if leave::port_runs(line) {
        return Need::Needed;
    }
    match (wish.keep_number, wish.outcome) {
        (Some(true), _) => Need::Needed,
        (Some(false), _) => Need::NotNeeded,
        (None, Outcome::Port | Outcome::ToPrepaid) => Need::Needed,
        (
            None,
            Outcome::End
            | Outcome::Pause
            | Outcome::Transfer
            | Outcome::Lapse
            | Outcome::Nothing
            | Outcome::Compare,
        ) => match case.steps.get(&StepId::DecideNumber) {
            Some(StepMark::Done { .. }) => Need::NotNeeded,
            Some(StepMark::Skipped { .. }) | None => Need::Unknown,
        },
    }
}

/// Returns the way by which the lines leave in the curve: a port as soon as one number must live on.
fn way_of_leaving(needs: &[Need]) -> Outcome {
    if needs.contains(&Need::Needed) { Outcome::Port } else { Outcome::End }
}

fn line_choice(case: &Case, line: &LineOn<'_>, need: Need, cheapest: Option<Date>) -> LineChoice {
    let mut options = options(*line, need, cheapest);
    let needs = match decision::best(&options, line, need) {
        Ok(best) => {
            options.iter_mut().for_each(|option| option.best = option.outcome == best);
            Vec::new()
        }
        Err(needs) => decision::spelled(&needs, line.line, case.facts.lines.len()),
    };
    LineChoice { line: line.line, need, options, needs }
}

/// Weighs every way out for one line.
fn options(line: LineOn<'_>, need: Need, cheapest: Option<Date>) -> Vec<ChoiceOption> {
    let today = line.moment.on;
    let wished = line.facts.wish_of(line.line()).end_date.filter(|end| *end >= today);
    let on = wished.or(cheapest).unwrap_or(today);
    let day = leave::Day { on, is_ours: wished.is_none() };
    vec![
        leave::end(line, day),
        leave::port(line, day),
        stay::to_prepaid(line),
        stay::pause(line),
        stay::transfer(line),
        stay::lapse(line),
        stay::nothing(line, need, on),
    ]
}

/// Returns what would be the best for the first line whose need is unknown, by the answer.
fn branches(case: &Case, lines: &[LineOn<'_>]) -> Branches {
    let open = lines.iter().find(|line| need(case, line) == Need::Unknown);
    let best = |need: Need| {
        let line = open?;
        let cheapest = curve::curve(std::slice::from_ref(line), way_of_leaving(&[need])).cheapest;
        decision::best(&options(*line, need, cheapest), line, need).ok()
    };
    Branches { if_needed: best(Need::Needed), if_not_needed: best(Need::NotNeeded) }
}
