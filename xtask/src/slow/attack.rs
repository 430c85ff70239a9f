//! `cargo xtask slow attack`: the real program, attacked on invented homes; counted in `docs/reliability.md`.
//!
//! It must never touch a home that it did not make, nor call a check passed that could not be made.

use std::{
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use super::Done;
use crate::program::{Program, is_found, target_folder};

mod archive;
mod blows;
mod crew;
mod crowd;
mod disk;
mod flip;
mod hand;
mod hang;
mod house;
mod overwrite;
mod page;
mod picture;
mod reading;
mod scene;
mod stage;
mod state;
mod tally;
mod trace;
mod traces;

use tally::Tally;

/// One attack, and its part of the time.
struct Attack {
    name: &'static str,
    share: u32,
    run: fn(&Course) -> Result<Vec<Tally>>,
}

const ATTACKS: &[Attack] = &[
    Attack { name: "readings", share: 3, run: reading::attack },
    Attack { name: "overwrite", share: 2, run: overwrite::attack },
    Attack { name: "crowd", share: 5, run: crowd::attack },
    Attack { name: "archive", share: 5, run: archive::attack },
    Attack { name: "hand", share: 2, run: hand::attack },
    Attack { name: "disk", share: 8, run: disk::attack },
    Attack { name: "hang", share: 15, run: hang::attack },
    Attack { name: "flip", share: 10, run: flip::attack },
    Attack { name: "kill", share: 35, run: blows::kill },
    Attack { name: "error", share: 15, run: blows::errors },
];

/// What this machine and this run offer.
pub struct Field {
    program: PathBuf,
    untraceable: Option<String>,
    has_sqlite: bool,
    is_administrator: bool,
}

/// One attack's run: the program, until when, and which single try is wanted, if only one.
pub struct Course<'a> {
    field: &'a Field,
    until: Instant,
    only: Option<&'a str>,
}

impl Course<'_> {
    fn program(&self) -> &Path {
        &self.field.program
    }

    fn untraceable(&self) -> Option<String> {
        self.field.untraceable.clone()
    }

    fn wants(&self, title: &str) -> bool {
        self.only.is_none_or(|only| only == title)
    }

    /// Says whether the time is up; a single try has no end.
    fn is_over(&self) -> bool {
        self.only.is_none() && Instant::now() >= self.until
    }

    /// Returns a course with an equal part of the time that is left.
    fn part(&self, parts: usize) -> Course<'_> {
        let left = self.until.saturating_duration_since(Instant::now());
        let part = left / u32::try_from(parts.max(1)).unwrap_or(u32::MAX);
        Course { field: self.field, until: Instant::now() + part, only: self.only }
    }
}

struct Options {
    names: Vec<String>,
    minutes: f64,
    program: Option<PathBuf>,
    only: Option<String>,
}

const USAGE: &str = "cargo xtask slow attack [NAME…] [--minutes M] [--program FILE] [--try TITLE]";
const MINUTES: f64 = 10.0;

fn options(words: &[String]) -> Result<Options> {
    let mut options = Options { names: Vec::new(), minutes: MINUTES, program: None, only: None };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value: {USAGE}"));
        match word.as_str() {
            "--minutes" => options.minutes = value()?.parse().context("read --minutes")?,
            "--program" => options.program = Some(value()?.into()),
            "--try" => options.only = Some(value()?.clone()),
            name if ATTACKS.iter().any(|attack| attack.name == name) => {
                options.names.push(name.to_owned());
            }
            unknown => {
                let names: Vec<&str> = ATTACKS.iter().map(|attack| attack.name).collect();
                bail!("no attack {unknown}; there are {}: {USAGE}", names.join(", "));
            }
        }
    }
    Ok(options)
}

/// Runs the attacks that are named, or all; a whole run on the program of this project writes the page.
pub fn run(words: &[String]) -> Result<ExitCode> {
    let options = options(words)?;
    let whole = options.names.is_empty() && options.program.is_none() && options.only.is_none();
    let field = field(&options)?;
    let begun = Instant::now();
    let mut tallies = Vec::new();
    let chosen = |attack: &&Attack| {
        options.names.is_empty() || options.names.iter().any(|name| name == attack.name)
    };
    let attacks: Vec<&Attack> = ATTACKS.iter().filter(chosen).collect();
    let end = begun + Duration::from_secs_f64(options.minutes * 60.0);
    for (at, attack) in attacks.iter().enumerate() {
        let shares: u32 = attacks[at..].iter().map(|attack| attack.share).sum();
        let left = end.saturating_duration_since(Instant::now());
        let until = Instant::now() + left * attack.share / shares;
        let course = Course { field: &field, until, only: options.only.as_deref() };
        let run = (attack.run)(&course).with_context(|| format!("the attack {}", attack.name))?;
        for tally in &run {
            println!("{}", page::line(tally));
            page::faults(attack.name, tally).iter().for_each(|fault| println!("{fault}"));
        }
        tallies.extend(run);
    }
    println!("\n{}", page::totals(&tallies));
    if whole {
        page::write(&tallies, begun.elapsed())?;
    }
    Ok(if page::is_red(&tallies) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The same as a step of `cargo xtask slow`.
pub fn step() -> Result<Done> {
    if run(&[])? != ExitCode::SUCCESS {
        bail!("the attack found faults (above, each with the way to repeat it)");
    }
    Ok(Done::Passed)
}

fn field(options: &Options) -> Result<Field> {
    let program = match &options.program {
        Some(program) => std::path::absolute(program).context("find the program")?,
        None => {
            Program::cargo().args(["build", "--quiet", "--workspace", "--bin", "adieu"]).run()?;
            target_folder()?.join("debug/adieu")
        }
    };
    anyhow::ensure!(program.is_file(), "{} is no program", program.display());
    Ok(Field {
        program,
        untraceable: trace::obstacle(),
        has_sqlite: is_found("sqlite3"),
        is_administrator: std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_name_attacks_minutes_and_one_try() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let options = options(&words("kill error --minutes 2.5 --try open")).unwrap();
        assert_eq!(options.names, ["kill", "error"]);
        assert_eq!((options.minutes, options.only.as_deref()), (2.5, Some("open")));
        assert!(super::options(&words("kil")).is_err());
        assert!(super::options(&words("--minutes")).is_err());
    }
}
