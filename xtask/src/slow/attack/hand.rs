//! A hand in the home: rows taken or changed with SQLite's own program, a journal laid back, plants in its schema.
//!
//! It must never judge a whole home that was laid back: that nothing in it can show (ADR 0005).

use std::{fs, process::Command};

use anyhow::{Context, Result, ensure};

use super::{
    Course,
    flip::Whole,
    house::House,
    scene::opened,
    stage,
    tally::{Fault, Kind, Tally},
};
use crate::facts;

const NAME: &str = "a hand in the journal";

/// Changes that must be named, each as SQL.
const CHANGES: &[(&str, &str)] = &[
    ("an event taken out", "DELETE FROM events WHERE id = 2"),
    ("the last event taken out", "DELETE FROM events WHERE id = (SELECT last FROM cases LIMIT 1)"),
    (
        "a case taken out whole",
        "DELETE FROM events WHERE case_id = 1; DELETE FROM found_by WHERE case_id = 1; \
         DELETE FROM found_lately WHERE case_id = 1; DELETE FROM outbox WHERE case_id = 1; \
         DELETE FROM commands WHERE case_id = 1; DELETE FROM cases WHERE id = 1",
    ),
    (
        "every case taken out",
        "DELETE FROM events; DELETE FROM found_by; DELETE FROM found_lately; \
         DELETE FROM outbox; DELETE FROM commands; DELETE FROM cases",
    ),
    (
        "a key of another case",
        "UPDATE cases SET wrapped = (SELECT wrapped FROM cases WHERE id = 2)",
    ),
    ("the turn changed", "UPDATE cases SET turn = 'nobody'"),
    ("the day changed", "UPDATE cases SET due = '2031-01-01'"),
    ("an event moved to another case", "UPDATE events SET case_id = 2 WHERE id = 1"),
    ("a trigger", "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM cases; END"),
    ("a table of somebody else", "CREATE TABLE notes (text)"),
    ("a view of somebody else", "CREATE VIEW notes AS SELECT ref FROM cases"),
];

/// Makes each change in a copy; the home must name it, and still take no write that then is lost.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    if !course.field.has_sqlite {
        return Ok(vec![Tally::not_run(
            NAME,
            "sqlite3 is not installed (`apt-get install sqlite3`)",
        )]);
    }
    let mut tally = Tally::new(NAME);
    let (house, _) = stage::lived_in(course.program())?;
    house.write("n.toml", facts::one("Nadia Exemple", "+32 470 12 34 57"))?;
    let whole = Whole::new(house, &[])?;
    for (title, sql) in CHANGES.iter().filter(|(title, _)| course.wants(title)) {
        let house = whole.house().copy()?;
        change(&house, sql)?;
        let (mut faults, took) = whole.judge(&house)?;
        if !whole.names_something(&house.run(&["doctor"])?) {
            faults.push(Fault::new(Kind::Damage, "doctor does not name it"));
        }
        let accepted = house.run(&["open", "n.toml", "--json"])?;
        let opened = accepted.out.lines().find_map(|line| {
            let case: serde_json::Value = serde_json::from_str(line).ok()?;
            Some(case["case"].as_str()?.to_owned())
        });
        if let Some(case) = opened.filter(|_| accepted.code == Some(0))
            && house.run(&["show", &case])?.code != Some(0)
        {
            let says = "a case that was accepted afterwards cannot be shown";
            faults.push(Fault::new(Kind::Lost, says));
        }
        tally.count(title, took, faults);
    }
    let title = "a journal laid back after an erase";
    if course.wants(title) {
        let faults = laid_back(course)?;
        tally.count(title, Default::default(), faults);
    }
    Ok(vec![tally])
}

fn change(house: &House, sql: &str) -> Result<()> {
    let journal = house.path("home/journal.sqlite3");
    let sql = format!("PRAGMA foreign_keys = OFF; {sql};");
    let output =
        Command::new("sqlite3").arg(&journal).arg(sql).output().context("start sqlite3")?;
    ensure!(output.status.success(), "sqlite3: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// An accepted fact is gone and an erased case is back: losing writes is noticed after an erase too.
fn laid_back(course: &Course) -> Result<Vec<Fault>> {
    let (house, case) = stage::lived_in(course.program())?;
    let other = opened(&house, "n.toml", &facts::one("Nadia Exemple", "+32 470 12 34 57"))?;
    let journal = house.path("home/journal.sqlite3");
    let old = fs::read(&journal)?;
    house.good(&["fact", &case, "wish.end_date=2030-08-15"])?;
    house.good(&["erase", &other, "--yes"])?;
    house.write("home/journal.sqlite3", old)?;
    let named = [["doctor"], ["cases"]]
        .iter()
        .any(|words| house.run(words.as_slice()).is_ok_and(|ran| ran.code != Some(0)));
    let fault = Fault::new(
        Kind::Lost,
        "an accepted fact is gone, an erased case is back, and nobody says so",
    );
    Ok(if named { Vec::new() } else { vec![fault] })
}
