//! `cargo xtask bench pair OLD NEW`: two builds of the program in turns, so that a busy moment meets both.
//!
//! It must never compare programs of different profiles, nor let one of them touch the other's home.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use tempfile::TempDir;

use crate::facts;

const USAGE: &str = "cargo xtask bench pair OLD NEW [--pairs N] [--minutes M]";
/// Fewer pairs show no noise.
const FEWEST: usize = 20;
/// How much slower the new program may be.
const ALLOWED: f64 = 1.05;
const CASES: usize = 300;
const ROWS: usize = 20_000;

/// What is measured: one command, as a process of its own.
const FIGURES: [&str; 6] = ["identify", "identify table", "open", "fact", "next", "letter"];

/// Measures every figure and fails when the new program is slower beyond what the pairs scatter.
pub fn run(words: &[String]) -> Result<()> {
    let options = options(words)?;
    let sides = [Side::new(&options.programs[0])?, Side::new(&options.programs[1])?];
    let share = options.limit / u32::try_from(FIGURES.len())?;
    println!("{:<15} {:>9} {:>9} {:>6}  pairs scatter", "", "old", "new", "ratio");
    let mut slower = Vec::new();
    for figure in FIGURES {
        let compared = compare(&sides, figure, options.pairs, share)?;
        println!("{}", compared.line(figure));
        if compared.is_slower() {
            slower.push(figure);
        }
    }
    ensure!(slower.is_empty(), "slower than {ALLOWED} beyond the noise: {}", slower.join(", "));
    Ok(())
}

struct Options {
    programs: [PathBuf; 2],
    pairs: usize,
    limit: Duration,
}

fn options(words: &[String]) -> Result<Options> {
    let (mut programs, mut pairs, mut minutes) = (Vec::new(), 60, 4.0);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value: {USAGE}"));
        match word.as_str() {
            "--pairs" => pairs = value()?.parse().context("read --pairs")?,
            "--minutes" => minutes = value()?.parse().context("read --minutes")?,
            path => programs.push(std::path::absolute(path).context("find a program")?),
        }
    }
    let Ok(programs) = <[PathBuf; 2]>::try_from(programs) else { bail!("{USAGE}") };
    Ok(Options {
        programs,
        pairs: pairs.max(FEWEST),
        limit: Duration::from_secs_f64(minutes * 60.0),
    })
}

/// One program with a home of its own.
struct Side {
    folder: TempDir,
    program: PathBuf,
    case: String,
}

impl Side {
    fn new(program: &Path) -> Result<Self> {
        let folder = tempfile::tempdir().context("make a folder for a bench")?;
        let mut side = Self { folder, program: program.to_owned(), case: String::new() };
        for part in 0..CASES / 50 {
            let numbers: Vec<String> =
                (0..50).map(|at| format!("0470 {:02} {:02} 00", 10 + part, at)).collect();
            let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
            fs::write(side.path("many.toml"), facts::household(&numbers))?;
            side.said(&["open", "many.toml", "--json"])?;
        }
        fs::write(side.path("one.toml"), facts::one("Wei Voorbeeld", "+32 471 12 34 56"))?;
        let said = side.said(&["open", "one.toml", "--json"])?;
        let case: Value = serde_json::from_str(said.lines().next().unwrap_or_default())?;
        side.case = case["case"].as_str().context("`open` named no case")?.to_owned();
        let rows = (0..ROWS).map(|at| format!("047{:07},row {at}\n", at * 37));
        fs::write(side.path("t.csv"), format!("n,b\n{}", rows.collect::<String>()))?;
        Ok(side)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["--home", "home"]).args(words).env_clear().current_dir(self.folder.path());
        command.env("ADIEU_LANG", "en").env("HOME", self.path("nobody"));
        command.env("ADIEU_NOW", "2026-11-22T10:00:00Z").stdin(Stdio::null());
        command
    }

    fn said(&self, words: &[&str]) -> Result<String> {
        let output = self.command(words).output().context("start a program")?;
        let told = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{} {}: {told}", self.program.display(), words.join(" "));
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Makes ready what a figure needs, and returns how long its command takes.
    fn time(&self, figure: &str, round: usize) -> Result<Duration> {
        let _ = fs::remove_dir_all(self.path("out"));
        let _ = fs::remove_file(self.path("o.csv"));
        let number = format!("+32 472 {:02} {:02} 56", round / 100, round % 100);
        fs::write(self.path("new.toml"), facts::one("Nadia Exemple", &number))?;
        let fact = format!("wish.end_date=2030-{:02}-{:02}", 1 + round / 28 % 12, 1 + round % 28);
        let words: &[&str] = match figure {
            "identify" => &["identify", "8932020000000000010"],
            "identify table" => &["identify", "--csv", "t.csv", "--column", "n", "--out", "o.csv"],
            "open" => &["open", "new.toml"],
            "fact" => &["fact", &self.case, &fact],
            "next" => &["next"],
            _ => &["letter", &self.case, "notice", "--out", "out"],
        };
        let begun = Instant::now();
        self.said(words)?;
        Ok(begun.elapsed())
    }
}

fn compare(sides: &[Side; 2], figure: &str, pairs: usize, share: Duration) -> Result<Compared> {
    let begun = Instant::now();
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..pairs {
        if round >= FEWEST && begun.elapsed() > share {
            break;
        }
        // Who goes first changes with every pair.
        for place in [round % 2, 1 - round % 2] {
            times[place].push(sides[place].time(figure, round)?.as_secs_f64() * 1000.0);
        }
    }
    Ok(Compared::new(times))
}

/// Times of the pairs in milliseconds, and the ratios of new to old.
struct Compared {
    old: f64,
    new: f64,
    ratios: Vec<f64>,
}

impl Compared {
    fn new([old, new]: [Vec<f64>; 2]) -> Self {
        let ratios = sorted(old.iter().zip(&new).map(|(old, new)| new / old).collect());
        Self { old: at(&sorted(old), 0.5), new: at(&sorted(new), 0.5), ratios }
    }

    /// Says whether even the lower end of what the median may be lies above what is allowed.
    fn is_slower(&self) -> bool {
        // The middle of as many values lies between these ranks in 19 of 20 runs.
        let spread = 0.98 / (self.ratios.len() as f64).sqrt();
        at(&self.ratios, 0.5 - spread) > ALLOWED
    }

    fn line(&self, figure: &str) -> String {
        let [low, middle, high] = [0.25, 0.5, 0.75].map(|share| at(&self.ratios, share));
        let says = if self.is_slower() { "SLOWER" } else { "holds" };
        format!(
            "{figure:<15} {:>6.2} ms {:>6.2} ms {middle:>6.3}  half of {} pairs within {low:.3} to {high:.3}; {says}",
            self.old,
            self.new,
            self.ratios.len()
        )
    }
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

/// Returns the value below which this share of sorted values lies.
fn at(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let place = (share.clamp(0.0, 1.0) * last as f64).round() as usize;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(ratio: impl Fn(usize) -> f64) -> Compared {
        let old: Vec<f64> = (0..40).map(|at| 10.0 + at as f64 / 10.0).collect();
        let new = old.iter().enumerate().map(|(at, old)| old * ratio(at)).collect();
        Compared::new([old, new])
    }

    #[test]
    fn a_program_is_slower_only_beyond_what_the_pairs_scatter() {
        assert!(pairs(|_| 1.2).is_slower());
        assert!(!pairs(|_| 1.0).is_slower());
        assert!(!pairs(|at| if at % 2 == 0 { 1.3 } else { 0.9 }).is_slower());
        assert!(pairs(|_| 1.2).line("open").contains("SLOWER"));
    }

    #[test]
    fn two_programs_are_named_and_there_are_never_fewer_than_twenty_pairs() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(options(&words("a b --pairs 3")).unwrap().pairs, FEWEST);
        assert!(options(&words("a")).is_err());
    }
}
