//! One step of a task: a name, what it does, and what to do when it fails.
//!
//! Steps run to the end even when one fails, and the ones that failed are named last.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;

/// One named piece of work.
pub struct Step {
    /// What to call it on the command line.
    pub name: &'static str,
    /// What it does.
    pub run: fn() -> Result<Done>,
    /// What to do when it fails.
    pub advice: &'static str,
}

/// How a step ended that did not fail.
pub enum Done {
    /// It did its work.
    Passed,
    /// A helper program is missing; the text names it and says where it comes from.
    Missing(&'static str),
}

/// Runs steps in order, says how long each took, and answers with the exit code.
pub fn run_all(steps: &[&Step]) -> ExitCode {
    let start = Instant::now();
    let mut failed = Vec::new();
    for step in steps {
        println!("\n== {} ==", step.name);
        let begun = Instant::now();
        let done = (step.run)();
        let took = spell(begun.elapsed());
        match done {
            Ok(Done::Passed) => println!("-- {}: passed, {took}", step.name),
            Ok(Done::Missing(what)) => println!("-- {}: left out, {what}", step.name),
            Err(error) => {
                println!("-- {}: FAILED, {took}: {error:#}", step.name);
                failed.push(*step);
            }
        }
    }
    close(&failed, start.elapsed())
}

fn close(failed: &[&Step], took: Duration) -> ExitCode {
    if failed.is_empty() {
        println!("all steps passed in {}", spell(took));
        return ExitCode::SUCCESS;
    }
    println!("\nfailed after {}:", spell(took));
    for step in failed {
        println!("  {}: {}", step.name, step.advice);
    }
    ExitCode::FAILURE
}

/// Spells a length of time as people say it.
pub fn spell(length: Duration) -> String {
    let seconds = length.as_secs();
    if seconds < 60 {
        format!("{:.1} s", length.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}
