//! The one door to what is done to adieu: set-up, checks, schemas, benchmarks, the archive.
//!
//! It must never link a crate of adieu, and never compile or download a helper program.
#![doc = include_str!("../README.md")]
#![allow(
    clippy::disallowed_methods,
    reason = "a build tool reads files, starts programs and asks the clock"
)]

mod advisories;
mod bench;
mod check;
mod dist;
mod facts;
mod finding;
mod layers;
mod manual;
mod program;
mod readability;
mod revisions;
mod sbom;
mod schemas;
mod setup;
mod slow;
mod step;
mod tidy;
mod tree;

use std::process::ExitCode;

use anyhow::Result;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let Some((task, rest)) = arguments.split_first() else {
        println!("{}", include_str!("../README.md"));
        return Ok(ExitCode::from(USAGE));
    };
    match task.as_str() {
        "setup" => setup::run()?,
        "check" => return check::run(rest),
        "schemas" => schemas::write()?,
        "manual" => manual::write()?,
        "bench" => bench::run(rest)?,
        "slow" => return slow::run(rest),
        "dist" => dist::run()?,
        "help" | "--help" | "-h" => println!("{}", include_str!("../README.md")),
        unknown => {
            eprintln!("xtask: no task {unknown}; `cargo xtask help` lists them");
            return Ok(ExitCode::from(USAGE));
        }
    }
    Ok(ExitCode::SUCCESS)
}

const USAGE: u8 = 2;
