//! What a home says of its cases, in a form that two homes can be compared by.
//!
//! It must never compare references or instants: chance and the clock chose them.

use std::{collections::BTreeMap, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{
    house::House,
    tally::{Fault, Kind},
};

/// The cases of a home, by reference.
pub type State = BTreeMap<String, Case>;

/// What counts of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// How many events it has.
    pub events: u64,
    /// Status, turn, end, lines, steps and letters in one text.
    pub shape: String,
}

/// How the cases of a home are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As the program says.
    Told,
    /// By the rows of the journal: for homes whose events were invented for the store alone.
    Rows,
}

/// Looks at a home. The error says how looking failed.
pub fn look(house: &House, how: Look) -> Result<State, String> {
    match how {
        Look::Told => told(house),
        Look::Rows => rows(house).map_err(|error| format!("{error:#}")),
    }
}

fn told(house: &House) -> Result<State, String> {
    let ran = house.run(&["cases", "--json"]).map_err(|error| format!("{error:#}"))?;
    if ran.code != Some(0) {
        return Err(format!("cases: {}", ran.ended()));
    }
    let cases = ran.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Ok(cases.filter_map(|case| Some((case["case"].as_str()?.to_owned(), read(&case)))).collect())
}

fn read(case: &Value) -> Case {
    let list = |key: &str| case[key].as_array().cloned().unwrap_or_default();
    let mut shape = format!("{} {} {}", case["status"], case["turn"], case["end_date"]);
    for line in list("lines") {
        shape += &format!(" line {}", line["number_masked"]);
    }
    for step in list("plan").iter().filter(|step| step["state"] == "done") {
        shape += &format!(" done {}", step["step"]);
    }
    for letter in list("letters") {
        shape += &format!(" letter {} {}", letter["letter"], letter["sent"]);
    }
    Case { events: case["events"].as_u64().unwrap_or_default(), shape }
}

fn rows(house: &House) -> Result<State> {
    let said = query(house, "SELECT ref, seq FROM cases")?;
    let rows = said.lines().filter_map(|line| line.split_once('|'));
    rows.map(|(reference, events)| {
        let case = Case { events: events.parse()?, shape: events.to_owned() };
        Ok((reference.to_owned(), case))
    })
    .collect()
}

/// Asks the journal of a home with SQLite's own program, in a copy so that the home stays as it is.
pub fn query(house: &House, question: &str) -> Result<String> {
    let copy = tempfile::tempdir()?;
    for name in ["journal.sqlite3", "journal.sqlite3-wal"] {
        let from = house.path(house.home).join(name);
        if from.is_file() {
            std::fs::copy(&from, copy.path().join(name)).context("copy a journal")?;
        }
    }
    let output = Command::new("sqlite3")
        .arg(copy.path().join("journal.sqlite3"))
        .arg(question)
        .output()
        .context("start sqlite3")?;
    if !output.status.success() {
        bail!("sqlite3: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says which accepted writes are missing; a case that was being erased may be there or not.
pub fn missing(before: &State, now: &State, erased: Option<&str>) -> Vec<Fault> {
    let asked = before.iter().filter(|(reference, _)| Some(reference.as_str()) != erased);
    asked
        .filter_map(|(reference, case)| match now.get(reference) {
            None => Some(format!("case {reference} was accepted and is not there")),
            Some(found) if found.events < case.events => {
                Some(format!("case {reference} had {} events, has {}", case.events, found.events))
            }
            Some(_) => None,
        })
        .map(|says| Fault::new(Kind::Lost, says))
        .collect()
}

/// Compares how a home ended with how it should: twins, losses and anything else.
pub fn compare(asked: &State, now: &State) -> Option<Fault> {
    let shapes = |state: &State| {
        let mut shapes: Vec<_> = state.values().map(|case| case.shape.clone()).collect();
        shapes.sort();
        shapes
    };
    let says = format!("{} cases, {} asked", now.len(), asked.len());
    match now.len().cmp(&asked.len()) {
        std::cmp::Ordering::Greater => Some(Fault::new(Kind::Twin, says)),
        std::cmp::Ordering::Less => Some(Fault::new(Kind::Lost, says)),
        std::cmp::Ordering::Equal if shapes(asked) != shapes(now) => {
            let odd = shapes(now).into_iter().find(|shape| !shapes(asked).contains(shape));
            let says = format!("ended otherwise than a whole run: {}", odd.unwrap_or_default());
            Some(Fault::new(Kind::Stuck, says))
        }
        std::cmp::Ordering::Equal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(cases: &[(&str, u64, &str)]) -> State {
        let case = |events, shape: &str| Case { events, shape: shape.to_owned() };
        cases
            .iter()
            .map(|(name, events, shape)| ((*name).to_owned(), case(*events, shape)))
            .collect()
    }

    #[test]
    fn a_second_case_of_one_contract_is_a_twin() {
        let asked = state(&[("AD-A", 1, "open")]);
        assert_eq!(compare(&asked, &state(&[("AD-B", 1, "open")])), None);
        let twins = state(&[("AD-B", 1, "open"), ("AD-C", 1, "open")]);
        assert_eq!(compare(&asked, &twins).unwrap().kind, Kind::Twin);
        assert_eq!(compare(&asked, &state(&[])).unwrap().kind, Kind::Lost);
        assert_eq!(compare(&asked, &state(&[("AD-A", 1, "closed")])).unwrap().kind, Kind::Stuck);
    }

    #[test]
    fn a_lost_event_and_a_lost_case_are_missed_but_not_the_case_that_was_erased() {
        let before = state(&[("AD-A", 3, ""), ("AD-B", 1, ""), ("AD-C", 1, "")]);
        let now = state(&[("AD-A", 2, "")]);
        let lost = missing(&before, &now, Some("AD-C"));
        assert_eq!(lost.len(), 2, "{lost:?}");
        assert!(missing(&before, &before, None).is_empty());
    }
}
