//! `cargo xtask slow`: what takes too long for every change: the attack, long crash runs, mutation, fuzzing, advisories.
//!
//! It must never be needed to trust `cargo xtask check`; it looks further, not again.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::{
    advisories,
    program::{Program, is_found, root},
    step::{Done, Step, run_all},
};

#[cfg(unix)]
mod attack;

const STEPS: &[Step] = &[
    Step {
        name: "attack",
        run: attacked,
        advice: "each fault was printed with the command that repeats its try",
    },
    Step {
        name: "long tests",
        run: long_tests,
        advice: "set ADIEU_SLOW=1 and run the test by name",
    },
    Step { name: "mutants", run: mutants, advice: "each mutant that lived asks for a test" },
    Step { name: "fuzz", run: fuzz, advice: "keep the input that failed as a test" },
    Step {
        name: "advisories",
        run: advisories::run,
        advice: "see deny.toml: an exception needs an end",
    },
];

/// Runs everything slow that this machine has the programs for, or the attack alone with its own options.
pub fn run(words: &[String]) -> Result<ExitCode> {
    match words.split_first() {
        None => Ok(run_all(&STEPS.iter().collect::<Vec<_>>())),
        #[cfg(unix)]
        Some((first, rest)) if first == "attack" => attack::run(rest),
        Some((other, _)) => bail!("no slow task {other} here; there is `cargo xtask slow attack`"),
    }
}

#[cfg(unix)]
fn attacked() -> Result<Done> {
    attack::step()
}

#[cfg(not(unix))]
fn attacked() -> Result<Done> {
    Ok(Done::Missing("the attack traces and limits programs as only Unix can"))
}

fn long_tests() -> Result<Done> {
    let program = if is_found("cargo-nextest") {
        Program::cargo().args(["nextest", "run", "--workspace", "--profile", "slow"])
    } else {
        Program::cargo().args(["test", "--workspace", "--no-fail-fast"])
    };
    program.env("ADIEU_SLOW", "1").run()?;
    Ok(Done::Passed)
}

fn mutants() -> Result<Done> {
    if !is_found("cargo-mutants") {
        return Ok(Done::Missing("cargo-mutants is not installed (`cargo install cargo-mutants`)"));
    }
    let rules = ["adieu-telecom", "adieu-card", "adieu-law", "adieu-case"];
    let packages = rules.into_iter().flat_map(|name| ["--package", name]);
    Program::cargo().args(["mutants", "--no-shuffle"]).args(packages).run()?;
    Ok(Done::Passed)
}

fn fuzz() -> Result<Done> {
    if !root().join("fuzz").is_dir() {
        return Ok(Done::Missing("there are no fuzz targets yet (a folder fuzz/)"));
    }
    if !is_found("cargo-fuzz") {
        return Ok(Done::Missing("cargo-fuzz is not installed (`cargo install cargo-fuzz`)"));
    }
    let targets = Program::cargo().args(["fuzz", "list"]).env("RUSTC_BOOTSTRAP", "1").output()?;
    for target in targets.lines() {
        let run = ["fuzz", "run", target, "--", "-max_total_time=300"];
        Program::cargo().args(run).env("RUSTC_BOOTSTRAP", "1").run()?;
    }
    Ok(Done::Passed)
}
