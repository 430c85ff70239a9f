//! Eight processes at once on one home.
//!
//! It must never take a refusal for a loss: what was not accepted need not be there.

use std::thread;

use anyhow::Result;
use serde_json::Value;

use super::{
    Course,
    house::{House, Ran},
    stage,
    state::{self, Look},
    tally::{Fault, Kind, Tally},
    traces,
};
use crate::facts;

const STEPS: [&str; 8] = [
    "back-up-sim",
    "save-voicemail",
    "save-bills",
    "list-devices",
    "stop-add-ons",
    "use-points",
    "destroy-card",
    "tell-new-number",
];

/// One round of eight processes.
type Round = fn(&Course, usize, &mut Tally) -> Result<()>;

/// Creations, one file eight times, writers on one case, and everything mixed.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let rounds: [(&str, Round); 4] = [
        ("eight at once: each opens a case of its own in a new home", creations),
        ("eight at once: all open the same facts", same),
        ("eight at once: each marks another step of one case", writers),
        ("eight at once: erase, fact, letter, backup, doctor and open", mixed),
    ];
    let mut tallies = Vec::new();
    for (at, (name, round)) in rounds.into_iter().enumerate() {
        let part = course.part(rounds.len() - at);
        let mut tally = Tally::new(name);
        let mut number = 0;
        // Once in any case; then as often as there is time for.
        while number == 0 || (!part.is_over() && number < 40 && part.only.is_none()) {
            round(&part, number, &mut tally)?;
            number += 1;
        }
        tallies.push(tally);
    }
    Ok(tallies)
}

fn at_once(house: &House, commands: &[Vec<&str>]) -> Result<Vec<Ran>> {
    thread::scope(|scope| {
        let running: Vec<_> =
            commands.iter().map(|words| scope.spawn(|| house.run(words))).collect();
        running.into_iter().map(|one| one.join().expect("a runner does not panic")).collect()
    })
}

/// Judges each run by itself, and hands what the whole round found to its first.
fn count(tally: &mut Tally, title: &str, runs: &[Ran], mut found: Vec<Fault>) {
    for (at, ran) in runs.iter().enumerate() {
        let mut faults = std::mem::take(&mut found);
        faults.extend(ran.disgrace().map(|says| Fault::new(Kind::Mute, says)));
        tally.count(&format!("{title}, process {}", at + 1), ran.took, faults);
    }
}

fn doctor(house: &House) -> Result<Vec<Fault>> {
    let ran = house.run(&["doctor"])?;
    let bad = ran.code != Some(0);
    Ok(bad
        .then(|| Fault::new(Kind::Damage, format!("doctor: {}", ran.ended())))
        .into_iter()
        .collect())
}

fn told(house: &House) -> Result<state::State> {
    state::look(house, Look::Told).map_err(|why| anyhow::anyhow!(why))
}

fn accepted(runs: &[Ran]) -> Vec<String> {
    let good = runs.iter().filter(|ran| ran.code == Some(0));
    let lines = good.flat_map(|ran| ran.out.lines());
    let cases = lines.filter_map(|line| serde_json::from_str::<Value>(line).ok());
    cases.filter_map(|case| Some(case["case"].as_str()?.to_owned())).collect()
}

fn creations(course: &Course, number: usize, tally: &mut Tally) -> Result<()> {
    let house = House::new(course.program())?;
    let files: Vec<String> = (0..8).map(|at| format!("{at}.toml")).collect();
    for (at, file) in files.iter().enumerate() {
        house.write(file, facts::one("Wei Voorbeeld", &format!("+32 470 12 34 1{at}")))?;
    }
    let commands: Vec<Vec<&str>> = files.iter().map(|file| vec!["open", "--json", file]).collect();
    let runs = at_once(&house, &commands)?;
    let mut faults = doctor(&house)?;
    let (accepted, now) = (accepted(&runs), told(&house)?);
    for case in accepted.iter().filter(|case| !now.contains_key(*case)) {
        faults.push(Fault::new(Kind::Lost, format!("{case} was accepted and is not there")));
    }
    if now.len() > accepted.len() {
        let says = format!("{} accepted, {} there", accepted.len(), now.len());
        faults.push(Fault::new(Kind::Twin, says));
    }
    count(tally, &format!("creations {number}"), &runs, faults);
    Ok(())
}

fn same(course: &Course, number: usize, tally: &mut Tally) -> Result<()> {
    let house = House::new(course.program())?;
    house.write("a.toml", facts::one("Wei Voorbeeld", "+32 470 12 34 56"))?;
    let runs = at_once(&house, &vec![vec!["open", "--json", "a.toml"]; 8])?;
    let mut faults = doctor(&house)?;
    let now = told(&house)?;
    if now.len() != 1 {
        let kind = if now.is_empty() { Kind::Lost } else { Kind::Twin };
        faults.push(Fault::new(kind, format!("{} cases of one contract", now.len())));
    }
    count(tally, &format!("same facts {number}"), &runs, faults);
    Ok(())
}

fn writers(course: &Course, number: usize, tally: &mut Tally) -> Result<()> {
    let (house, case) = stage::lived_in(course.program())?;
    let commands: Vec<Vec<&str>> = STEPS.iter().map(|step| vec!["done", &case, step]).collect();
    let runs = at_once(&house, &commands)?;
    let mut faults = doctor(&house)?;
    let now = told(&house)?;
    for (step, ran) in STEPS.iter().zip(&runs) {
        let kept =
            now.get(&case).is_some_and(|case| case.shape.contains(&format!("done \"{step}\"")));
        if ran.code == Some(0) && !kept {
            faults.push(Fault::new(Kind::Lost, format!("{step} was accepted and is not done")));
        }
    }
    count(tally, &format!("writers {number}"), &runs, faults);
    Ok(())
}

fn mixed(course: &Course, number: usize, tally: &mut Tally) -> Result<()> {
    let (house, case) = stage::lived_in(course.program())?;
    let needles =
        if course.field.has_sqlite { traces::of_case(&house, &case)? } else { Vec::new() };
    house.write("n.toml", facts::one("Nadia Exemple", "+32 470 12 34 57"))?;
    let backup = [&["backup", "b.age"], stage::backup_passphrase(&house)?].concat();
    let before = house.files()?;
    let other = told(&house)?.into_keys().find(|other| *other != case).unwrap_or_default();
    let runs = at_once(
        &house,
        &[
            vec!["erase", &case, "--yes"],
            vec!["erase", &case, "--yes"],
            vec!["fact", &other, "wish.end_date=2030-08-15"],
            vec!["letter", &other, "notice", "--out", "out"],
            backup,
            vec!["doctor"],
            vec!["doctor", "--rebuild"],
            vec!["open", "n.toml", "--json"],
        ],
    )?;
    let mut faults = doctor(&house)?;
    let now = told(&house)?;
    let erased = runs[..2].iter().any(|ran| ran.code == Some(0));
    if erased && now.contains_key(&case) {
        faults.push(Fault::new(Kind::Left, "the erased case is there"));
    }
    if runs[2].code == Some(0)
        && !now.get(&other).is_some_and(|case| case.shape.contains("2030-08-15"))
    {
        faults.push(Fault::new(Kind::Lost, "the accepted fact is not there"));
    }
    faults.extend(
        accepted(&runs[7..])
            .into_iter()
            .filter(|case| !now.contains_key(case))
            .map(|case| Fault::new(Kind::Lost, format!("{case} was accepted and is not there"))),
    );
    if erased {
        let expected =
            |name: &str| name.starts_with("out/") || name == "b.age" || before.contains_key(name);
        let left = traces::left(&house, &needles, expected)?;
        faults.extend(left.into_iter().map(|says| Fault::new(Kind::Left, says)));
    }
    count(tally, &format!("mixed {number}"), &runs, faults);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_a_round_found_counts_once_and_a_panic_counts_for_its_process() {
        let ran = |err: &str| Ran {
            code: Some(if err.is_empty() { 0 } else { 101 }),
            signal: None,
            out: String::new(),
            err: err.to_owned(),
            took: Duration::ZERO,
        };
        let mut tally = Tally::new("eight");
        let runs = [ran(""), ran(""), ran("thread 'main' panicked at x")];
        count(&mut tally, "round", &runs, vec![Fault::new(Kind::Twin, "two")]);
        assert_eq!((tally.tries, tally.survived), (3, 1));
        assert_eq!((tally.of(Kind::Twin), tally.of(Kind::Mute)), (1, 1));
    }
}
