//! `cargo xtask bench`: how fast adieu is beside the bare work, in one run on one machine.
//!
//! It must never compare figures of two runs or two machines: every figure is a ratio or a difference of its own run.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::program::{Program, root};

mod figure;
pub mod machine;
mod pair;
mod start;
mod table;

use figure::Figure;

/// The bench targets of the crates. Each prints a line of JSON per figure.
const TARGETS: &[&str] = &["identify", "letters", "journal", "commands", "decode", "card"];

/// What this tool measures itself.
const START: &str = "start";

const PAGE: &str = "docs/benchmarks.md";

/// Runs the benches named in the arguments, or all; all of them together also write the page. `pair` compares programs.
pub fn run(names: &[String]) -> Result<()> {
    if let Some((first, rest)) = names.split_first()
        && first == "pair"
    {
        return pair::run(rest);
    }
    if let Some(unknown) = names.iter().find(|name| !is_known(name)) {
        bail!("no bench {unknown}; there are {}, {START}", TARGETS.join(", "));
    }
    let wanted = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let mut figures = Vec::new();
    for target in TARGETS.iter().filter(|target| wanted(target)) {
        figures.extend(measure(target)?);
    }
    if wanted(START) {
        figures.extend(start::measure()?);
    }
    println!("{}", table::render(&figures));
    if names.is_empty() {
        let page = table::page(&machine::describe(), &figures);
        fs::write(root().join(PAGE), page).with_context(|| format!("write {PAGE}"))?;
        println!("written: {PAGE}");
    }
    if figures.iter().any(Figure::misses) {
        bail!("some figures miss their target (see the table)");
    }
    Ok(())
}

fn is_known(name: &str) -> bool {
    name == START || TARGETS.contains(&name)
}

fn measure(target: &str) -> Result<Vec<Figure>> {
    let said = Program::cargo()
        .args(["bench", "--quiet", "--profile", "dist", "--workspace", "--bench", target])
        .output()?;
    let figures = figure::read(&said)?;
    if figures.is_empty() {
        bail!("the bench {target} gave no figure");
    }
    Ok(figures)
}
