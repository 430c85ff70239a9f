//! One command on one home: how it is begun, how it should end, and what is judged after it was cut short.
//!
//! It must never judge by what the program says of itself alone: files are listed and searched.

use std::{collections::BTreeSet, time::Duration};

use anyhow::{Context, Result, ensure};

use super::{
    house::{House, Ran},
    state::{self, Look, State},
    tally::{Fault, Kind},
    traces::{self, Needle},
};

/// A command, the house that it starts in, and how a whole run of it ends.
pub struct Scene {
    /// What to call it.
    pub name: String,
    /// The house before the command.
    pub base: House,
    /// The command.
    pub words: Vec<String>,
    /// Exit codes with which a repeated command may end.
    pub again: Vec<i32>,
    /// The case that is erased: by the command, or after it to see what is left.
    pub erased: Option<String>,
    /// The passphrase file of the home after the command; most commands leave it.
    pub passphrase_after: Option<&'static str>,
    /// How its cases are looked at.
    pub look: Look,
    /// With which code the doctor ends when nothing is wrong.
    sound: Option<i32>,
    before: State,
    after: State,
    files: BTreeSet<String>,
    needles: Vec<Needle>,
}

/// What a scene is made of.
pub struct Plan {
    /// What to call it.
    pub name: String,
    /// The house before the command.
    pub base: House,
    /// The command.
    pub words: Vec<String>,
    /// The case that is erased at last.
    pub erased: Option<String>,
}

impl Plan {
    /// Plans a command on a house.
    pub fn new(name: &str, base: House, words: &[&str]) -> Self {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        Self { name: name.to_owned(), base, words, erased: None }
    }

    /// Names the case that is erased at last, to see that nothing is left.
    pub fn erasing(self, case: &str) -> Self {
        Self { erased: Some(case.to_owned()), ..self }
    }

    /// Runs the command once, whole, to know how it should end.
    pub fn stage(self, look: Look) -> Result<Scene> {
        let kept = self.base.passphrase;
        self.stage_changing(look, kept)
    }

    /// The same for a command after which another passphrase opens the home.
    pub fn stage_changing(
        self,
        look: Look,
        passphrase_after: Option<&'static str>,
    ) -> Result<Scene> {
        let Self { name, base, words, erased } = self;
        let fresh = !base.path(base.home).exists();
        let looked = |house: &House| {
            state::look(house, look).map_err(|why| anyhow::anyhow!("{name}: {why}"))
        };
        // The rows of invented events differ from what the program would derive: there the doctor says so always.
        let sound = match look {
            Look::Told => Some(0),
            Look::Rows => base.copy()?.run(&["doctor"])?.code,
        };
        let before = if fresh { State::new() } else { looked(&base.copy()?)? };
        let mut whole = base.copy()?;
        let ran = whole.run(&words.iter().map(String::as_str).collect::<Vec<_>>())?;
        let asks = words == ["doctor"];
        ensure!(ran.code == if asks { sound } else { Some(0) }, "{name}: {ran:?}");
        whole.passphrase = passphrase_after;
        let after = looked(&whole)?;
        let files = listed(&whole)?;
        let needles = match &erased {
            Some(case) if before.contains_key(case) => traces::of_case(&base, case)?,
            Some(_) | None => Vec::new(),
        };
        // What was whole already may be refused; how the home ends is compared in any case.
        let again = match words[0].as_str() {
            "erase" | "backup" => vec![0, 3],
            "restore" => vec![0, 3, 4],
            _ if asks => sound.into_iter().collect(),
            _ => vec![0],
        };
        Ok(Scene {
            name,
            base,
            words,
            again,
            erased,
            passphrase_after,
            look,
            sound,
            before,
            after,
            files,
            needles,
        })
    }
}

impl Scene {
    /// Returns the command as slices.
    pub fn words(&self) -> Vec<&str> {
        self.words.iter().map(String::as_str).collect()
    }

    fn erases(&self) -> bool {
        self.words.iter().any(|word| word == "erase")
    }

    /// Judges a house in which the command was cut short; returns the faults and the longest time of a run.
    pub fn judge(&self, mut house: House) -> Result<(Vec<Fault>, Duration)> {
        let mut judge = Judge { scene: self, faults: Vec::new(), longest: Duration::ZERO };
        judge.unlock(&mut house)?;
        judge.after_the_blow(&house)?;
        judge.repeat(&mut house)?;
        judge.at_the_end(&house)?;
        if let Some(case) = &self.erased {
            judge.erase(&house, case)?;
        }
        Ok((judge.faults, judge.longest))
    }
}

struct Judge<'a> {
    scene: &'a Scene,
    faults: Vec<Fault>,
    longest: Duration,
}

impl Judge<'_> {
    fn fault(&mut self, kind: Kind, says: impl Into<String>) {
        self.faults.push(Fault::new(kind, says));
    }

    fn run(&mut self, house: &House, words: &[&str]) -> Result<Ran> {
        let ran = house.run(words)?;
        self.longest = self.longest.max(ran.took);
        if let Some(says) = ran.disgrace() {
            self.fault(Kind::Mute, format!("{}: {says}", words[0]));
        }
        Ok(ran)
    }

    /// Finds which passphrase opens the home now: the one of before or the one of after.
    fn unlock(&mut self, house: &mut House) -> Result<()> {
        let (before, after) = (self.scene.base.passphrase, self.scene.passphrase_after);
        // A home that needs none opens whatever is told; so without one is tried first.
        let [first, second] = if after.is_none() { [after, before] } else { [before, after] };
        house.passphrase = first;
        if before != after && house.run(&["cases"])?.code != Some(0) {
            house.passphrase = second;
        }
        Ok(())
    }

    fn after_the_blow(&mut self, house: &House) -> Result<()> {
        let doctor = self.run(house, &["doctor"])?;
        if doctor.code != self.scene.sound {
            self.fault(Kind::Damage, format!("doctor after the blow: {}", doctor.ended()));
        }
        if self.scene.before.is_empty() {
            return Ok(());
        }
        let erased = self.scene.erased.as_deref().filter(|_| self.scene.erases());
        match state::look(house, self.scene.look) {
            Err(why) => self.fault(Kind::Damage, format!("after the blow: {why}")),
            Ok(now) => self.faults.extend(state::missing(&self.scene.before, &now, erased)),
        }
        Ok(())
    }

    fn repeat(&mut self, house: &mut House) -> Result<()> {
        let changes = self.scene.passphrase_after != self.scene.base.passphrase;
        if changes && house.passphrase == self.scene.passphrase_after {
            return Ok(());
        }
        let ran = self.run(house, &self.scene.words())?;
        if !ran.code.is_some_and(|code| self.scene.again.contains(&code)) {
            self.fault(Kind::Stuck, format!("repeated: {}", ran.ended()));
        }
        house.passphrase = self.scene.passphrase_after;
        Ok(())
    }

    fn at_the_end(&mut self, house: &House) -> Result<()> {
        match state::look(house, self.scene.look) {
            Err(why) => self.fault(Kind::Damage, format!("at the end: {why}")),
            Ok(now) => self.faults.extend(state::compare(&self.scene.after, &now)),
        }
        let doctor = self.run(house, &["doctor"])?;
        if doctor.code != self.scene.sound {
            self.fault(Kind::Damage, format!("doctor at the end: {}", doctor.ended()));
        }
        let files = listed(house)?;
        for odd in files.difference(&self.scene.files) {
            self.fault(Kind::Litter, format!("{odd} stays behind"));
        }
        for gone in self.scene.files.difference(&files) {
            self.fault(Kind::Stuck, format!("{gone} is missing at the end"));
        }
        Ok(())
    }

    /// Erases the case, starts once more, and looks for it in every file.
    fn erase(&mut self, house: &House, case: &str) -> Result<()> {
        let mut needles = self.scene.needles.clone();
        if !self.scene.erases() {
            needles.extend(traces::of_case(house, case).unwrap_or_default());
            let ran = self.run(house, &["erase", case, "--yes"])?;
            if ran.code != Some(0) {
                self.fault(Kind::Stuck, format!("erase: {}", ran.ended()));
                return Ok(());
            }
        }
        self.run(house, &["doctor"])?;
        let expected = |name: &str| self.scene.files.contains(&plain(name)) || name == "out/";
        for says in traces::left(house, &needles, expected)? {
            self.fault(Kind::Left, says);
        }
        Ok(())
    }
}

/// Lists the files of a house without those that come and go with SQLite, references replaced.
fn listed(house: &House) -> Result<BTreeSet<String>> {
    let files = house.files()?;
    let names = files.into_keys().filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"));
    Ok(names.map(|name| plain(&name)).collect())
}

/// Replaces references of cases, which chance chose, in a name.
fn plain(name: &str) -> String {
    let mut rest = name;
    let mut plain = String::new();
    while let Some(at) = rest.find("AD-") {
        let reference = rest[at..].chars().take(12).collect::<String>();
        plain += &rest[..at];
        let whole = reference.len() == 12 && reference.as_bytes()[7] == b'-';
        plain += if whole { "CASE" } else { "AD-" };
        rest = &rest[at + if whole { 12 } else { 3 }..];
    }
    plain + rest
}

/// Returns the reference of the first case that a house opens on these facts.
pub fn opened(house: &House, file: &str, facts: &str) -> Result<String> {
    house.write(file, facts)?;
    let cases = house.open(&[file])?;
    ensure!(!cases.is_empty(), "open named no case");
    cases.into_iter().next().context("a case")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_in_names_of_files_do_not_count() {
        assert_eq!(plain("out/AD-7K3F-92QX/notice.txt"), "out/CASE/notice.txt");
        assert_eq!(plain("out/AD-"), "out/AD-");
        assert_eq!(plain("README"), "README");
    }
}
