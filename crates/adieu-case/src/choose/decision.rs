//! Which option is the best: the number first, then somebody who takes the card, then the cost.
//!
//! It must never call an option the best whose cost nobody can say, nor guess an answer.

use adieu_facts::{ContractKind, Outcome};

use super::{ChoiceOption, LineChoice, Need, Why};
use crate::money::{LineOn, Part};

/// Returns the best way out of one line, or the facts that are missing.
pub(super) fn best(
    options: &[ChoiceOption],
    line: &LineOn<'_>,
    need: Need,
) -> Result<Outcome, Vec<String>> {
    match need {
        Need::Unknown => Err(vec![number_key(line).to_owned()]),
        Need::Needed => priced(options, Outcome::Port),
        Need::NotNeeded | Need::NoNumber => without_number(options, line),
    }
}

/// Returns the key by which the person says whether the number must live on.
fn number_key(line: &LineOn<'_>) -> &'static str {
    let own = line.line().wish.as_ref().is_some_and(|wish| wish.outcome.is_some());
    if own { "line.wish.keep_number" } else { "wish.keep_number" }
}

fn without_number(options: &[ChoiceOption], line: &LineOn<'_>) -> Result<Outcome, Vec<String>> {
    if line.line().contract.is_none() {
        return Err(vec!["line.contract".to_owned()]);
    }
    let named = line.line().transfer.is_some();
    let may_have_it = |option: &ChoiceOption| option.possible && option.needs.is_empty();
    let taker = options.iter().any(|o| o.outcome == Outcome::Transfer && may_have_it(o));
    if named && taker {
        return Ok(Outcome::Transfer);
    }
    match line.line().contract {
        // Nothing is owed on a prepaid card: whatever is done to the contract can only cost.
        Some(ContractKind::Prepaid) => priced(options, Outcome::Nothing),
        Some(ContractKind::Postpaid | ContractKind::Hybrid) | None => priced(options, Outcome::End),
    }
}

/// Returns a way out when it is open and its cost is known; else the facts that it lacks.
fn priced(options: &[ChoiceOption], outcome: Outcome) -> Result<Outcome, Vec<String>> {
    let option = options.iter().find(|option| option.outcome == outcome);
    match option {
        Some(option) if option.possible && option.total.sum().is_some() => Ok(outcome),
        Some(option) if option.needs.is_empty() => Err(vec!["wish.outcome".to_owned()]),
        Some(option) => Err(option.needs.clone()),
        None => Err(vec!["wish.outcome".to_owned()]),
    }
}

/// Writes keys of a line with its position where the case has several lines.
pub(super) fn spelled(keys: &[String], line: usize, lines: usize) -> Vec<String> {
    let spell = |key: &String| match key.strip_prefix("line.") {
        Some(rest) if lines > 1 => format!("line.{line}.{rest}"),
        Some(_) | None => key.clone(),
    };
    keys.iter().map(spell).collect()
}

/// Puts the lines together: each option for all lines that can go that way, and the one that suits most lines.
pub(super) fn of_case(
    choices: &[LineChoice],
    lines: &[LineOn<'_>],
) -> (Vec<ChoiceOption>, Vec<String>) {
    let Some(first) = choices.first() else { return (Vec::new(), vec!["line".to_owned()]) };
    let mut needs: Vec<String> = Vec::new();
    for key in choices.iter().flat_map(|choice| &choice.needs) {
        if !needs.contains(key) {
            needs.push(key.clone());
        }
    }
    let mut options: Vec<ChoiceOption> = first
        .options
        .iter()
        .enumerate()
        .map(|(place, _)| together(choices, place, lines.len()))
        .collect();
    let best = if needs.is_empty() { most_suited(choices) } else { None };
    options.iter_mut().for_each(|option| option.best = Some(option.outcome) == best);
    (options, needs)
}

/// Returns the outcome that is the best for most lines; the first of the list when several are.
fn most_suited(choices: &[LineChoice]) -> Option<Outcome> {
    let bests: Vec<Outcome> = choices
        .iter()
        .filter_map(|choice| choice.options.iter().find(|option| option.best))
        .map(|option| option.outcome)
        .collect();
    let votes = |outcome: Outcome| bests.iter().filter(|best| **best == outcome).count();
    bests.iter().copied().min_by_key(|outcome| (std::cmp::Reverse(votes(*outcome)), *outcome))
}

/// Adds one option up over the lines that can go that way.
fn together(choices: &[LineChoice], place: usize, lines: usize) -> ChoiceOption {
    let of_lines: Vec<(usize, &ChoiceOption)> =
        choices.iter().map(|choice| (choice.line, &choice.options[place])).collect();
    let able: Vec<(usize, &ChoiceOption)> =
        of_lines.iter().filter(|(_, option)| option.possible).copied().collect();
    let base = if able.is_empty() { &of_lines } else { &able };
    let mut sum = base[0].1.clone();
    sum.needs = spelled(&sum.needs, base[0].0, lines);
    for (line, option) in &base[1..] {
        add(&mut sum, option, &spelled(&option.needs, *line, lines));
    }
    sum
}

fn add(sum: &mut ChoiceOption, option: &ChoiceOption, needs: &[String]) {
    sum.costs = sum.costs.plus(&option.costs);
    sum.service = sum.service.plus(&option.service);
    sum.total = sum.total.plus(&option.total);
    sum.back = Part::plus(&sum.back, &option.back);
    sum.day = sum.day.max(option.day);
    sum.latest = sum.latest.zip(option.latest).map(|(one, other)| one.max(other));
    sum.takes_days = sum.takes_days.zip(option.takes_days).map(|(one, other)| one.max(other));
    sum.confidence = sum.confidence.at_most(option.confidence);
    extend(&mut sum.lost, &option.lost);
    extend(&mut sum.citations, &option.citations);
    extend(&mut sum.needs, needs);
    extend(&mut sum.steps, &option.steps);
    add_why(&mut sum.why, &option.why);
}

/// Joins what is to be known: sums in sentences are added up, everything else is said once.
fn add_why(all: &mut Vec<Why>, more: &[Why]) {
    for why in more {
        let same_kind = |known: &&mut Why| match (&**known, why) {
            (Why::StaysPerYear(_), Why::StaysPerYear(_)) => true,
            (Why::PaidAheadOpen(_), Why::PaidAheadOpen(_)) => true,
            (known, why) => known == why,
        };
        match (all.iter_mut().find(same_kind), why) {
            (Some(Why::StaysPerYear(sum)), Why::StaysPerYear(cents))
            | (Some(Why::PaidAheadOpen(sum)), Why::PaidAheadOpen(cents)) => {
                *sum = sum.saturating_add(*cents);
            }
            (Some(_), _) => {}
            (None, why) => all.push(why.clone()),
        }
    }
}

fn extend<T: Clone + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for item in more {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
}
