//! A disk that is full, by its size: a row of commands until nothing fits, then room again.
//!
//! It must never leave a disk mounted.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use super::{
    Course,
    house::{House, Ran},
    stage,
    state::{self, Look},
    tally::{Fault, Kind, Tally},
};
use crate::facts;

const NAME: &str = "a full disk of 48 to 512 KiB, a row of commands";

/// Sizes in KiB, those at which the first home just fits close together.
const SIZES: &[u32] =
    &[48, 128, 256, 512, 64, 96, 160, 192, 320, 384, 72, 80, 88, 112, 144, 176, 208, 224, 240, 288];

/// Runs the row of commands on a disk of every size.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    if !course.field.is_administrator {
        return Ok(vec![Tally::not_run(NAME, "only the administrator may mount a small disk")]);
    }
    if let Err(why) = Disk::mount(64) {
        return Ok(vec![Tally::not_run(NAME, format!("no small disk can be mounted: {why:#}"))]);
    }
    let mut tally = Tally::new(NAME);
    for size in SIZES {
        if course.only.is_some_and(|only| !only.starts_with(&format!("{size} KiB,"))) {
            continue;
        }
        if course.is_over() {
            tally.skipped += 1;
            continue;
        }
        Row::new(course, *size)?.run(&mut tally)?;
    }
    Ok(vec![tally])
}

/// A small disk in memory, taken away when it is dropped.
struct Disk {
    folder: TempDir,
}

impl Disk {
    fn mount(kib: u32) -> Result<Self> {
        let folder = tempfile::tempdir().context("make a folder for a disk")?;
        let size = format!("size={kib}k");
        mount(&["-t", "tmpfs", "-o", &size, "tmpfs"], folder.path())?;
        Ok(Self { folder })
    }

    fn grow(&self) -> Result<()> {
        mount(&["-o", "remount,size=32m"], self.folder.path())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let gone = Command::new("umount").arg(self.folder.path()).status();
        if !gone.is_ok_and(|status| status.success()) {
            eprintln!("xtask: {} stays mounted", self.folder.path().display());
        }
    }
}

fn mount(words: &[&str], folder: &Path) -> Result<()> {
    let output = Command::new("mount").args(words).arg(folder).output().context("start mount")?;
    ensure!(output.status.success(), "mount: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(())
}

/// A row of commands on one disk, and what was accepted on the way.
struct Row {
    size: u32,
    house: House,
    disk: Disk,
    inputs: TempDir,
    /// What the files of facts opened, by file.
    opened: BTreeMap<&'static str, Vec<String>>,
    /// End dates that were written to the first case, with whether each was accepted.
    ends: Vec<(String, bool)>,
    steps: Vec<&'static str>,
}

const FILES: &[&str] = &["a.toml", "b.toml", "three.toml"];
const STEPS: &[&str] = &["decide-number", "move-bound-services", "save-bills", "back-up-sim"];

impl Row {
    fn new(course: &Course, size: u32) -> Result<Self> {
        let disk = Disk::mount(size)?;
        let inputs = tempfile::tempdir()?;
        let put = |name: &str, text: String| std::fs::write(inputs.path().join(name), text);
        put("a.toml", facts::one("Wei Voorbeeld", "+32 470 12 34 56"))?;
        put("b.toml", facts::one("Tom Voorbeeld", "+32 470 65 43 21"))?;
        put("three.toml", facts::three())?;
        put("secret.txt", stage::PASSPHRASE.to_owned())?;
        let house = House::at(course.program(), disk.folder.path());
        let (opened, ends, steps) = (BTreeMap::new(), Vec::new(), Vec::new());
        Ok(Self { size, house, disk, inputs, opened, ends, steps })
    }

    fn input(&self, name: &str) -> PathBuf {
        self.inputs.path().join(name)
    }

    fn step(&self, tally: &mut Tally, words: &[&str]) -> Result<Ran> {
        let ran = self.house.run(words)?;
        let faults = ran.disgrace().map(|says| Fault::new(Kind::Mute, says)).into_iter().collect();
        let shown = words.iter().take(3).copied().collect::<Vec<_>>().join(" ");
        tally.count(&format!("{} KiB, {shown}", self.size), ran.took, faults);
        Ok(ran)
    }

    fn open(&mut self, tally: &mut Tally, file: &'static str) -> Result<()> {
        let path = self.input(file).to_string_lossy().into_owned();
        let ran = self.step(tally, &["open", "--json", &path, "--out", "out"])?;
        let lines = ran.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let named = lines.filter_map(|case| Some(case["case"].as_str()?.to_owned()));
        let named: Vec<String> = named.collect();
        if ran.code == Some(0) && !named.is_empty() {
            self.opened.insert(file, named);
        }
        Ok(())
    }

    fn run(mut self, tally: &mut Tally) -> Result<()> {
        for file in FILES {
            self.open(tally, file)?;
        }
        // What one disk refused may fit when it comes again.
        for file in FILES {
            if !self.opened.contains_key(file) {
                self.open(tally, file)?;
            }
        }
        if let Some(case) = self.opened.values().next().map(|cases| cases[0].clone()) {
            self.write_on(tally, &case)?;
        }
        self.disk.grow()?;
        let faults = self.judge(tally)?;
        tally.count(&format!("{} KiB, with room again", self.size), Default::default(), faults);
        Ok(())
    }

    fn write_on(&mut self, tally: &mut Tally, case: &str) -> Result<()> {
        for step in STEPS {
            if self.step(tally, &["done", case, step])?.code == Some(0) {
                self.steps.push(step);
            }
        }
        let secret = self.input("secret.txt").to_string_lossy().into_owned();
        let option = stage::backup_passphrase(&self.house)?[0];
        for round in 1..=6 {
            for day in [round, round + 10] {
                let end = format!("2030-08-{day:02}");
                let fact = format!("wish.end_date={end}");
                let kept = self.step(tally, &["fact", case, &fact])?.code == Some(0);
                self.ends.push((end, kept));
            }
            let out = format!("letters-{round}");
            self.step(tally, &["letter", case, "notice", "--out", &out])?;
            self.step(tally, &["backup", &format!("b{round}.age"), option, &secret])?;
        }
        self.step(tally, &["doctor", "--rebuild"])?;
        Ok(())
    }

    fn judge(&mut self, tally: &mut Tally) -> Result<Vec<Fault>> {
        let mut faults = Vec::new();
        let doctor = self.house.run(&["doctor"])?;
        if doctor.code != Some(0) {
            faults.push(Fault::new(Kind::Damage, format!("doctor: {}", doctor.ended())));
        }
        let first = self.opened.values().next().map(|cases| cases[0].clone());
        match state::look(&self.house, Look::Told) {
            Err(why) => return Ok(vec![Fault::new(Kind::Damage, why)]),
            Ok(now) => {
                for case in self.opened.values().flatten().filter(|case| !now.contains_key(*case)) {
                    faults.push(Fault::new(Kind::Lost, format!("{case} was accepted and is gone")));
                }
                let found = first.and_then(|case| Some(now.get(&case)?.shape.clone()));
                faults.extend(found.map(|shape| self.lost_of(&shape)).unwrap_or_default());
            }
        }
        // With room, what was refused is repeated; each contract then has one case.
        for file in FILES {
            if !self.opened.contains_key(file) {
                self.open(tally, file)?;
            }
        }
        let now = match state::look(&self.house, Look::Told) {
            Ok(now) => now,
            Err(why) => {
                faults.push(Fault::new(Kind::Damage, why));
                return Ok(faults);
            }
        };
        if now.len() != 5 {
            let kind = if now.len() > 5 { Kind::Twin } else { Kind::Stuck };
            faults.push(Fault::new(kind, format!("{} cases of 5 contracts", now.len())));
        }
        Ok(faults)
    }

    fn lost_of(&self, shape: &str) -> Vec<Fault> {
        let steps = self.steps.iter().filter(|step| !shape.contains(&format!("done \"{step}\"")));
        let mut lost: Vec<String> = steps.map(|step| format!("step {step}")).collect();
        // A refused write may be there; nothing older than the last accepted one may stand in its place.
        let last = self.ends.iter().rposition(|(_, kept)| *kept);
        let stands = self.ends[last.unwrap_or(0)..].iter().any(|(end, _)| shape.contains(end));
        if last.is_some() && !stands {
            lost.push("the last end date".to_owned());
        }
        lost.into_iter()
            .map(|what| Fault::new(Kind::Lost, format!("{what} was accepted and is gone")))
            .collect()
    }
}
