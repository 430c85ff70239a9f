//! The scenes: every command that writes, on a home in which it has something to do.
//!
//! It must never leave out a command that the program has: what `--help` does not know is said as not run.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{
    house::{self, House},
    scene::{Plan, Scene, opened},
    state::{self, Look},
};
use crate::{facts, program::root};

/// A passphrase that is long enough for the program.
pub const PASSPHRASE: &str = "a long enough passphrase";
const OTHER: &str = "another passphrase that is long";
const GOLDEN: &str = "crates/adieu-store/tests/it/golden";

/// One scene, made when its turn comes.
pub type Maker = fn(&Path) -> Result<Option<Scene>>;

/// Every scene with its name, golden homes apart.
pub const SCENES: &[(&str, Maker)] = &[
    ("open in a new home", |program| {
        let house = House::new(program)?;
        house.write("a.toml", facts::one("Wei Voorbeeld", "+32 470 12 34 56"))?;
        staged(Plan::new("open in a new home", house, &["open", "a.toml", "--out", "out"]))
    }),
    ("open", |program| {
        let (house, case) = lived_in(program)?;
        house.write("n.toml", facts::one("Nadia Exemple", "+32 470 12 34 57"))?;
        let words = ["open", "n.toml", "--out", "out"];
        staged(Plan::new("open", house, &words).erasing(&case))
    }),
    ("open three contracts", |program| {
        let (house, case) = lived_in(program)?;
        house.write("three.toml", facts::three())?;
        let words = ["open", "three.toml", "--out", "out"];
        staged(Plan::new("open three contracts", house, &words).erasing(&case))
    }),
    ("fact", |program| on_case(program, "fact", &["CASE", "wish.end_date=2030-08-15"])),
    ("done", |program| on_case(program, "done", &["CASE", "save-bills"])),
    ("letter", |program| on_case(program, "letter", &["CASE", "notice", "--out", "out"])),
    ("send", |program| on_case(program, "send", &["CASE", "notice", "--by", "post"])),
    ("close", |program| on_case(program, "close", &["CASE", "--yes"])),
    ("erase", |program| on_case(program, "erase", &["CASE", "--yes"])),
    ("doctor --rebuild", |program| on_case(program, "doctor", &["--rebuild"])),
    ("backup", |program| {
        let (house, case) = lived_in(program)?;
        let words = [&["backup", "b.age"], backup_passphrase(&house)?].concat();
        staged(Plan::new("backup", house, &words).erasing(&case))
    }),
    ("backup over an older one", |program| {
        let (house, case) = lived_in(program)?;
        let words = [&["backup", "b.age"], backup_passphrase(&house)?].concat();
        house.good(&words)?;
        let forced = house.good(&["backup", "--help"])?.out.contains("--force");
        let words = [&words[..], if forced { &["--force"] } else { &[] }].concat();
        staged(Plan::new("backup over an older one", house, &words).erasing(&case))
    }),
    ("restore", |program| {
        let (mut house, case) = lived_in(program)?;
        let secret = backup_passphrase(&house)?;
        house.good(&[&["backup", "b.age"], secret].concat())?;
        house.home = "restored";
        let words = [&["restore", "b.age"], secret].concat();
        staged(Plan::new("restore", house, &words).erasing(&case))
    }),
    ("passphrase set", |program| passphrase(program, "set", None, Some("new.txt"))),
    ("passphrase change", |program| {
        passphrase(program, "change", Some("secret.txt"), Some("new.txt"))
    }),
    ("passphrase remove", |program| passphrase(program, "remove", Some("secret.txt"), None)),
];

fn staged(plan: Plan) -> Result<Option<Scene>> {
    plan.stage(Look::Told).map(Some)
}

/// A home with two cases, of which the first has a notice that was written. Returns the first.
pub fn lived_in(program: &Path) -> Result<(House, String)> {
    lived_in_under(program, None)
}

fn lived_in_under(program: &Path, secret: Option<&'static str>) -> Result<(House, String)> {
    let mut house = House::new(program)?;
    house.write("secret.txt", PASSPHRASE)?;
    house.write("new.txt", OTHER)?;
    house.passphrase = secret;
    let case = opened(&house, "a.toml", &facts::one("Wei Voorbeeld", "+32 470 12 34 56"))?;
    opened(&house, "b.toml", &facts::one("Tom Voorbeeld", "+32 470 65 43 21"))?;
    for step in ["decide-number", "move-bound-services"] {
        house.good(&["done", &case, step])?;
    }
    house.good(&["letter", &case, "notice", "--out", "kept"])?;
    Ok((house, case))
}

/// A command on the first case; its words name the case as CASE.
fn on_case(program: &Path, name: &str, words: &[&str]) -> Result<Option<Scene>> {
    let (house, case) = lived_in(program)?;
    let words: Vec<&str> =
        words.iter().map(|word| if *word == "CASE" { case.as_str() } else { *word }).collect();
    let words = [&[name][..], &words].concat();
    staged(Plan::new(name, house, &words).erasing(&case))
}

/// Returns how this program is told the passphrase of a backup.
pub fn backup_passphrase(house: &House) -> Result<&'static [&'static str]> {
    let help = house.good(&["backup", "--help"])?;
    let own = help.out.contains("--backup-passphrase-file");
    Ok(if own {
        &["--backup-passphrase-file", "secret.txt"]
    } else {
        &["--passphrase-file", "secret.txt"]
    })
}

fn passphrase(
    program: &Path,
    verb: &str,
    before: Option<&'static str>,
    after: Option<&'static str>,
) -> Result<Option<Scene>> {
    let (house, case) = lived_in_under(program, before)?;
    if house.run(&["passphrase", verb, "--help"])?.code != Some(0) {
        return Ok(None);
    }
    let told: &[&str] = if after.is_some() { &["--new-passphrase-file", "new.txt"] } else { &[] };
    let words = [&["passphrase", verb][..], told].concat();
    let plan = Plan::new(&format!("passphrase {verb}"), house, &words).erasing(&case);
    plan.stage_changing(Look::Told, after).map(Some)
}

/// The homes that older formats left: brought up to date, and erased from.
pub fn golden(program: &Path) -> Result<Vec<Scene>> {
    let mut formats: Vec<_> = fs::read_dir(root().join(GOLDEN))
        .context("read the golden homes")?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    formats.sort();
    let mut scenes = Vec::new();
    for format in formats {
        for act in [GoldenAct::Start, GoldenAct::Erase] {
            scenes.push(golden_scene(program, &format, act)?);
        }
    }
    Ok(scenes)
}

/// What is done in a home that an older format left.
#[derive(Clone, Copy)]
enum GoldenAct {
    Start,
    Erase,
}

fn golden_scene(program: &Path, from: &Path, act: GoldenAct) -> Result<Scene> {
    let format = from.file_name().unwrap_or_default().to_string_lossy();
    let house = House::new(program)?;
    fs::create_dir(house.path("home"))?;
    house::keep_private(&house.path("home"))?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = house.path("home").join(entry.file_name());
        fs::copy(entry.path(), &to)?;
        house::keep_private(&to)?;
    }
    let cases = state::look(&house, Look::Rows).map_err(|why| anyhow::anyhow!(why))?;
    let case = cases.keys().next().context("a golden home has cases")?.clone();
    let (name, words) = match act {
        GoldenAct::Erase => (format!("erase in a home of {format}"), vec!["erase", &case, "--yes"]),
        GoldenAct::Start => (format!("first start in a home of {format}"), vec!["doctor"]),
    };
    Plan::new(&name, house, &words).erasing(&case).stage(Look::Rows)
}
