//! Files of a home with a flipped bit, cut, emptied or gone: harmless or named, and never replaced.
//!
//! It must never count a change that the program shows as harmless.

use std::{collections::BTreeMap, fs, sync::Mutex, time::Duration};

use anyhow::Result;

use super::{
    Course, crew,
    house::{House, Ran},
    stage,
    tally::{Fault, Kind, Tally},
    trace::{self, Blow},
};

/// The bytes of files by name.
type Files = BTreeMap<String, Vec<u8>>;

const LOG: &str = "journal.sqlite3-wal";

/// A home with what it says when it is whole.
pub struct Whole {
    house: House,
    commands: Vec<Vec<String>>,
    said: Vec<String>,
    /// How many lines the doctor says of it.
    lines: usize,
}

impl Whole {
    /// Takes a home and asks it everything.
    pub fn new(house: House, cases: &[&str]) -> Result<Self> {
        let mut commands = vec![vec!["cases".to_owned(), "--json".to_owned()]];
        let all = house.good(&["show", "--help"])?.out.contains("--all");
        for case in cases {
            let mut words: Vec<String> = ["show", *case, "--json"].map(str::to_owned).into();
            words.extend(all.then(|| "--all".to_owned()));
            commands.push(words);
        }
        let lines = house.copy()?.good(&["doctor"])?.out.lines().count();
        let mut whole = Self { house, commands, said: Vec::new(), lines };
        let ran = whole.ask(&whole.house.copy()?)?;
        anyhow::ensure!(ran.iter().all(|ran| ran.code == Some(0)), "a whole home: {ran:?}");
        whole.said = ran.into_iter().map(|ran| ran.out).collect();
        Ok(whole)
    }

    /// Returns the home, to copy and change.
    pub fn house(&self) -> &House {
        &self.house
    }

    /// Says whether the doctor names anything: by its exit code, or by more lines than for the whole home.
    pub fn names_something(&self, doctor: &Ran) -> bool {
        doctor.code != Some(0) || doctor.out.lines().count() > self.lines
    }

    fn ask(&self, house: &House) -> Result<Vec<Ran>> {
        let run =
            |words: &Vec<String>| house.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
        self.commands.iter().map(run).collect()
    }

    /// Judges a changed copy: it says the same, or names what is wrong, and nothing in it is replaced.
    pub fn judge(&self, house: &House) -> Result<(Vec<Fault>, Duration)> {
        let key = fs::read(house.path("home/key")).ok();
        let mut faults = Vec::new();
        let ran = self.ask(house)?;
        for (ran, whole) in ran.iter().zip(&self.said) {
            if ran.code == Some(0) && ran.out != *whole {
                faults.push(Fault::new(Kind::Damage, "says otherwise, and nobody says why"));
            }
        }
        let doctor = house.run(&["doctor"])?;
        if !self.names_something(&doctor) && ran.iter().any(|ran| ran.code != Some(0)) {
            let why = ran.iter().find(|ran| ran.code != Some(0)).map(Ran::ended);
            let says = format!("doctor finds nothing, but {}", why.unwrap_or_default());
            faults.push(Fault::new(Kind::Damage, says));
        }
        if key.is_some() && fs::read(house.path("home/key")).ok() != key {
            faults.push(Fault::new(Kind::Lost, "the key was replaced"));
        }
        let runs = || ran.iter().chain([&doctor]);
        faults.extend(runs().filter_map(Ran::disgrace).map(|says| Fault::new(Kind::Mute, says)));
        faults.dedup();
        Ok((faults, runs().map(|ran| ran.took).max().unwrap_or_default()))
    }
}

/// Flips bits in, cuts and takes away the files of a home.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let (whole, with_log) = home(course)?;
    let files = kept(&whole)?;
    let cut = run(
        course,
        &whole,
        "files of a home cut, emptied or gone, one and two at a time",
        &cuts(&files),
    )?;
    let flipped = run(course, &whole, "a flipped bit in any file of a home", &flips(&files))?;
    let mut tallies = vec![cut, flipped];
    if !with_log {
        let why = "a log that was not carried over needs a killed program (strace)";
        tallies.push(Tally::not_run("a flipped bit in the log", why));
    }
    Ok(tallies)
}

/// A home in which the log still holds what was accepted last, because the program was killed before its end.
fn home(course: &Course) -> Result<(Whole, bool)> {
    let (house, case) = stage::lived_in(course.program())?;
    let words = ["fact", &case, "wish.end_date=2030-08-15"];
    let journal = fs::read(house.path("home/journal.sqlite3"))?;
    let mut killed = None;
    if course.untraceable().is_none() {
        for point in trace::points(&house.copy()?, &words)?.iter().rev() {
            let copy = house.copy()?;
            trace::strike(&copy, &words, point, Blow::Kill)?;
            let uncarried = fs::read(copy.path("home/journal.sqlite3"))? == journal;
            if uncarried && copy.copy()?.run(&["cases", "--json"])?.out.contains("2030-08-15") {
                killed = Some(copy);
                break;
            }
        }
    }
    let house = match killed {
        Some(killed) => killed,
        None => house.good(&words).map(|_| house)?,
    };
    let with_log = fs::metadata(house.path("home").join(LOG)).is_ok_and(|log| log.len() > 4096);
    let said = house.copy()?.good(&["cases", "--json"])?.out;
    let cases: Vec<String> = said
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|case| Some(case["case"].as_str()?.to_owned()))
        .collect();
    let cases: Vec<&str> = cases.iter().map(String::as_str).collect();
    Ok((Whole::new(house, &cases)?, with_log))
}

fn kept(whole: &Whole) -> Result<Files> {
    let mut files = whole.house.files()?;
    files.retain(|name, _| {
        name.starts_with("home/") && !name.ends_with('/') && !name.ends_with("-shm")
    });
    Ok(files)
}

/// What is done to a home: files with other bytes, or none.
struct Change {
    title: String,
    files: Vec<(String, Option<Vec<u8>>)>,
}

impl Change {
    fn make(&self, house: &House) -> Result<()> {
        for (name, bytes) in &self.files {
            match bytes {
                Some(bytes) => house.write(name, bytes)?,
                None => fs::remove_file(house.path(name))?,
            }
        }
        Ok(())
    }
}

fn run(course: &Course, whole: &Whole, name: &str, changes: &[Change]) -> Result<Tally> {
    let tally = Mutex::new(Tally::new(name));
    let lock = || tally.lock().expect("no worker panicked");
    crew::each(changes, crew::processors(), |_, change| {
        if !course.wants(&change.title) {
            return Ok(());
        }
        if course.is_over() {
            lock().skipped += 1;
            return Ok(());
        }
        let house = whole.house.copy()?;
        change.make(&house)?;
        let (faults, took) = whole.judge(&house)?;
        lock().count(&change.title, took, faults);
        Ok(())
    })?;
    Ok(tally.into_inner().expect("no worker panicked"))
}

/// Each file, and each two, gone or emptied; each file cut.
fn cuts(files: &Files) -> Vec<Change> {
    let mut changes = Vec::new();
    let names: Vec<&String> = files.keys().filter(|name| !name.ends_with("lock")).collect();
    for (at, first) in names.iter().enumerate() {
        let bytes = &files[*first];
        for (title, length) in [("a half", bytes.len() / 2), ("all but a byte", bytes.len() - 1)] {
            let title = format!("{first} cut to {title}");
            changes.push(Change {
                title,
                files: vec![((*first).clone(), Some(bytes[..length].into()))],
            });
        }
        for second in &names[at..] {
            let both = if first == second { vec![*first] } else { vec![*first, *second] };
            let shown = both.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
            for (title, bytes) in [("without", None), ("emptied", Some(Vec::new()))] {
                let files = both.iter().map(|name| ((*name).clone(), bytes.clone())).collect();
                changes.push(Change { title: format!("{title} {shown}"), files });
            }
        }
    }
    changes
}

/// As many flips in one file at most.
const ROUNDS: usize = 2_000;

/// A flipped bit here and there in every file, in turn, so that a run cut short has seen all of them.
fn flips(files: &Files) -> Vec<Change> {
    let mut changes = Vec::new();
    for round in 0..ROUNDS {
        for (name, bytes) in files.iter().filter(|(_, bytes)| round < bytes.len()) {
            // A step near the golden part of the length lies evenly at every moment.
            let step = if bytes.len() <= ROUNDS { 1 } else { (bytes.len() * 618 / 1000) | 1 };
            let place = round * step % bytes.len();
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << (round % 8);
            let title = format!("bit {} of byte {place} of {name}", round % 8);
            changes.push(Change { title, files: vec![(name.clone(), Some(flipped))] });
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_flipped_cut_emptied_and_taken_away() {
        let files: Files = [("home/key", 65), ("home/home.toml", 200)]
            .map(|(name, length)| (name.to_owned(), vec![7; length]))
            .into();
        let flips = flips(&files);
        assert_eq!(flips.len(), 265);
        assert!(
            flips
                .iter()
                .all(|change| change.files[0].1.as_ref() != Some(&files[&change.files[0].0]))
        );
        let titles: Vec<String> = cuts(&files).into_iter().map(|change| change.title).collect();
        assert!(titles.contains(&"without home/home.toml, home/key".to_owned()), "{titles:?}");
        assert_eq!(titles.len(), 10);
    }
}
