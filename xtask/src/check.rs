//! `cargo xtask check`: everything that must hold before a change goes in. CI runs this and nothing else.
//!
//! A step must never mend anything; it says what to run.

use std::{env, process::ExitCode};

use anyhow::{Context, Result, bail};

use crate::{
    advisories,
    finding::Finding,
    layers, manual,
    program::{Program, is_found, root},
    readability, revisions, schemas, setup,
    step::{Done, Step, run_all},
    tidy,
    tree::Tree,
};

/// The steps in order: quick ones first, the tests last so that their closing lines are the last to be read.
const STEPS: &[Step] = &[
    Step { name: "format", run: format, advice: "run `cargo fmt --all`" },
    Step {
        name: "layers",
        run: layers,
        advice: "turn the arrow round, or move the code to its floor",
    },
    Step { name: "tidy", run: tidy, advice: "each line above names the place and the way out" },
    Step {
        name: "deny",
        run: deny,
        advice: "see deny.toml: an exception needs a reason and an end",
    },
    Step { name: "typos", run: typos, advice: "mend the word, or add it to typos.toml" },
    Step { name: "build", run: build, advice: "the first error above is the one to look at" },
    Step {
        name: "data",
        run: data,
        advice: "each line above names the record, the line and a fix",
    },
    Step {
        name: "letters",
        run: letters,
        advice: "a changed letter gets a new revision; the other languages are looked at",
    },
    Step {
        name: "readability",
        run: readability,
        advice: "shorten the sentences that are named, in every language alike",
    },
    Step {
        name: "schemas",
        run: schemas,
        advice: "run `cargo xtask schemas` and commit the change",
    },
    Step { name: "manual", run: manual, advice: "run `cargo xtask manual` and commit the change" },
    Step { name: "lint", run: lint, advice: "an `allow` needs a reason; a fix is better" },
    Step { name: "docs", run: docs, advice: "run `cargo doc --workspace --no-deps --open`" },
    Step { name: "doc-tests", run: doc_tests, advice: "run `cargo test --workspace --doc`" },
    Step { name: "tests", run: tests, advice: "run the test again by its name, as printed above" },
];

/// Lets English stand in for words that are not translated yet.
const DRAFT: &str = "ADIEU_WORDS_DRAFT";

/// Runs the steps named in the arguments, or all of them; with `--setup` installs what is missing first.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let mut chosen: Vec<&Step> = Vec::new();
    let mut prepare = false;
    for argument in arguments {
        if argument == "--setup" {
            prepare = true;
            continue;
        }
        let step = STEPS.iter().find(|step| step.name == argument);
        chosen.push(step.with_context(|| format!("no step {argument}; there are {}", names()))?);
    }
    if env::var_os(DRAFT).is_some() {
        bail!("{DRAFT} is set: with English standing in, a check proves nothing");
    }
    if prepare {
        setup::run()?;
    }
    if chosen.is_empty() {
        chosen.extend(STEPS);
    }
    Ok(run_all(&chosen))
}

fn names() -> String {
    STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ")
}

fn format() -> Result<Done> {
    passed(Program::cargo().args(["fmt", "--all", "--check"]))
}

fn layers() -> Result<Done> {
    report(&layers::check(&Tree::read(&root())?))
}

fn tidy() -> Result<Done> {
    let tree = Tree::read(&root())?;
    let mut findings = tidy::check(&tree, &places());
    findings.extend(advisories::check(&tree, &advisories::today()?));
    report(&findings)
}

fn deny() -> Result<Done> {
    if !is_found("cargo-deny") {
        return Ok(Done::Missing("cargo-deny is not installed (`cargo install cargo-deny`)"));
    }
    passed(Program::cargo().args(["deny", "--offline", "check", "bans", "licenses", "sources"]))
}

fn typos() -> Result<Done> {
    if !is_found("typos") {
        return Ok(Done::Missing("typos is not installed (`cargo install typos-cli`)"));
    }
    passed(Program::new("typos"))
}

fn build() -> Result<Done> {
    passed(Program::cargo().args(["test", "--workspace", "--no-run"]))
}

fn data() -> Result<Done> {
    passed(adieu(&["directory", "check"]))?;
    // Listing the rules loads the law whole; a fault in it comes out with file and line.
    adieu(&["law", "list", "--json"]).output()?;
    adieu(&["glossary", "--json"]).output()?;
    Ok(Done::Passed)
}

fn letters() -> Result<Done> {
    report(&revisions::run()?)
}

fn readability() -> Result<Done> {
    report(&readability::check(&Tree::read(&root())?))
}

fn schemas() -> Result<Done> {
    report(&schemas::compare()?)
}

fn manual() -> Result<Done> {
    report(&manual::compare()?)
}

fn lint() -> Result<Done> {
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    passed(Program::cargo().args(clippy))
}

fn docs() -> Result<Done> {
    let doc = ["doc", "--workspace", "--no-deps"];
    passed(Program::cargo().args(doc).env("RUSTDOCFLAGS", "-D warnings"))
}

fn doc_tests() -> Result<Done> {
    passed(Program::cargo().args(["test", "--workspace", "--doc", "--quiet"]))
}

fn tests() -> Result<Done> {
    if is_found("cargo-nextest") {
        let profile = if env::var_os("CI").is_some() { "ci" } else { "default" };
        return passed(Program::cargo().args([
            "nextest",
            "run",
            "--workspace",
            "--profile",
            profile,
        ]));
    }
    println!("cargo-nextest is not installed (`cargo install cargo-nextest`): using `cargo test`");
    let targets = ["--bins", "--lib", "--tests", "--examples"];
    passed(Program::cargo().args(["test", "--workspace", "--no-fail-fast"]).args(targets))
}

/// Returns the program itself, as the build step left it.
pub fn adieu(arguments: &[&str]) -> Program {
    let run = ["run", "--quiet", "--bin", "adieu", "--"];
    let program = Program::cargo().args(run).args(arguments.iter().copied());
    // What somebody has set for their own use must not decide a check.
    ["ADIEU_HOME", "ADIEU_LANG", "ADIEU_NOW", "ADIEU_DATA"]
        .into_iter()
        .fold(program, Program::without)
}

/// Returns the folders of this machine that must not stand in any file.
fn places() -> Vec<String> {
    let root = root().to_string_lossy().into_owned();
    let home = env::var("HOME").unwrap_or_default();
    let target = env::var("CARGO_TARGET_DIR").unwrap_or_default();
    // A place such as `/` or `/app` says nothing about a machine and would be found everywhere.
    [root, home + "/", target].into_iter().filter(|place| place.len() > 5).collect()
}

fn passed(program: Program) -> Result<Done> {
    println!("{}", program.shown());
    program.run()?;
    Ok(Done::Passed)
}

fn report(findings: &[Finding]) -> Result<Done> {
    for finding in findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} to mend", findings.len());
    }
    Ok(Done::Passed)
}
