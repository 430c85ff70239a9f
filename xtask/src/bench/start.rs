//! How long a process takes over an empty one.
//!
//! The programs take turns, so that a busy moment of the machine meets all of them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::figure::Figure;
use crate::program::{Program, root, target_folder};

const ROUNDS: usize = 41;
const EXAMPLE: &str = "examples/leaving-belgium.toml";
const ICCID: &str = "8932020000000000010";

/// Measures `identify` and `letter` as whole processes of the program that people download.
pub fn measure() -> Result<Vec<Figure>> {
    let folder = target_folder()?.join("bench-start");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
    let empty = empty_program(&folder)?;
    Program::cargo().args(["build", "--quiet", "--profile", "dist", "--bin", "adieu"]).run()?;
    let adieu = target_folder()?.join("dist/adieu");

    let identify = words(&adieu, &["identify", ICCID]);
    let notice = letter(&adieu, &folder)?;
    let mut letter = notice.clone();
    letter.push("follow-up".to_owned());
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..ROUNDS {
        for (command, times) in
            [&vec![empty.clone()], &identify, &letter, &notice].iter().zip(&mut times)
        {
            // Every letter is a new file, as it is for a person.
            let _ = fs::remove_dir_all(folder.join("out"));
            times.push(time(command)?);
        }
    }
    let [bare, identify, letter, notice] = times.map(median_ms);
    Ok(vec![
        over("start: adieu identify, over an empty process", identify - bare, bare, "<= 20 ms"),
        over(
            "start: adieu letter, one letter, over an empty process",
            letter - bare,
            bare,
            "<= 30 ms",
        ),
        Figure {
            target: Value::Null,
            ..over("start: adieu letter, a notice with its companions", notice - bare, bare, "")
        },
    ])
}

fn over(bench: &str, ours: f64, bare: f64, target: &str) -> Figure {
    Figure {
        bench: bench.to_owned(),
        ours,
        bare: Some(bare),
        unit: "ms".to_owned(),
        ratio: None,
        target: Value::from(target),
    }
}

fn empty_program(folder: &Path) -> Result<String> {
    let source = folder.join("empty.rs");
    let program = folder.join("empty");
    fs::write(&source, "fn main() {}\n").context("write the empty program")?;
    Program::new("rustc").args(["-O", "-o"]).path(&program).path(&source).run()?;
    Ok(program.to_string_lossy().into_owned())
}

fn words(program: &Path, arguments: &[&str]) -> Vec<String> {
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(arguments.iter().map(|argument| (*argument).to_owned()));
    words
}

/// Opens the example in a home of its own and returns the command that writes its notice.
fn letter(adieu: &Path, folder: &Path) -> Result<Vec<String>> {
    let (home, out) = (folder.join("home"), folder.join("out"));
    let (home, out) = (home.to_string_lossy(), out.to_string_lossy());
    let opened = Program::new(&adieu.to_string_lossy())
        .args(["--home", &home, "open", "--json"])
        .path(&root().join(EXAMPLE))
        .output()?;
    let first = opened.lines().next().context("`adieu open` printed nothing")?;
    let case: Value = serde_json::from_str(first).context("read what `adieu open` printed")?;
    let case = case["case"].as_str().context("`adieu open` named no case")?;
    Ok(words(adieu, &["--home", &home, "letter", case, "--out", &out]))
}

fn time(words: &[String]) -> Result<Duration> {
    let begun = Instant::now();
    let status = Command::new(PathBuf::from(&words[0]))
        .args(&words[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .with_context(|| format!("start {}", words[0]))?;
    if !status.success() {
        bail!("`{}` failed ({status})", words.join(" "));
    }
    Ok(begun.elapsed())
}

fn median_ms(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
