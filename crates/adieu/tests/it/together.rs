//! Many processes at once on one home.
//!
//! Each test runs the real program side by side; none may wait longer than a person would.

use std::process::Stdio;

use crate::facts::{changed, example};
use crate::house::{House, Ran};

const PROCESSES: usize = 8;

#[test]
fn many_processes_that_make_the_same_home_at_once_all_end_well() {
    let house = House::new();
    let mut children = Vec::new();
    for number in 0..PROCESSES {
        let file = format!("facts-{number}.toml");
        house.write(&file, &changed(&example(), "12 34 56", &format!("12 34 6{number}")));
        let mut command = house.command(&["open", &file, "--new", "--json"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        children.push(command.spawn().unwrap());
    }
    let mut opened: Vec<String> = Vec::new();
    for child in children {
        let ran = Ran::of(child.wait_with_output().unwrap()).good();
        opened.push(ran.json()["case"].as_str().unwrap().to_owned());
    }
    let cases = house.run(&["cases", "--json"]).good();
    let mut kept: Vec<String> =
        cases.documents().iter().map(|row| row["case"].as_str().unwrap().to_owned()).collect();
    opened.sort();
    kept.sort();
    assert_eq!(kept, opened, "one home, and every case in it");
    assert_eq!(kept.len(), PROCESSES);
    house.run(&["doctor"]).good();
}
