//! The person's own files in the way of everything that is written.
//!
//! It must never use `--force` where it looks for what is kept.

use std::{collections::BTreeMap, fs, os::unix::fs::symlink, path::Path};

use anyhow::Result;

use super::{
    Course,
    house::{House, Ran},
    stage,
    tally::{Fault, Kind, Tally},
};
use crate::facts;

const MINE: &[u8] = b"this is mine";

/// What is put in the way.
const KINDS: &[&str] =
    &["a file", "a link to a file", "a link to nothing", "a folder", "an edited file"];

/// A command, the folder or file that it writes, and the names that it would use there.
struct Output {
    name: &'static str,
    words: &'static [&'static str],
    places: &'static [&'static str],
}

const OUTPUTS: &[Output] = &[
    Output {
        name: "open --out",
        words: &["open", "n.toml", "--out", "out"],
        places: &[
            "out/index.html",
            "out/notice.txt",
            "out/calendar.ics",
            "out/notice.pdf",
            "out/.adieu-files",
        ],
    },
    Output {
        name: "letter --out",
        words: &["letter", "CASE", "notice", "--out", "out"],
        places: &[
            "out/notice.txt",
            "out/notice.eml",
            "out/notice.pdf",
            "out/shop-sheet.pdf",
            "out/calendar.ics",
        ],
    },
    Output {
        name: "choose --out",
        words: &["choose", "CASE", "--out", "out"],
        places: &["out/choose.txt", "out/choose.svg"],
    },
    Output {
        name: "identify --out",
        words: &["identify", "--csv", "t.csv", "--column", "n", "--out", "o.csv"],
        places: &["o.csv", "o.csv.tmp", "o.csv.part"],
    },
    Output {
        name: "directory propose --out",
        words: &[
            "directory",
            "propose",
            "orange",
            "channel.phone.new=5000",
            "--source",
            "https://example.org/",
            "--seen",
            "2026-11-22",
            "--basis",
            "official",
            "--out",
            "p.toml",
        ],
        places: &["p.toml", "p.toml.tmp", "p.toml.part"],
    },
    Output {
        name: "backup",
        words: &["backup", "b.age"],
        places: &["b.age", "b.age.part", "b.age.tmp"],
    },
    Output {
        name: "man --out",
        words: &["man", "--out", "out"],
        places: &["out/adieu.1", "out/adieu-open.1"],
    },
];

/// Puts every kind of thing in the way of every output, then two cases into one folder.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let mut tally = Tally::new("the person's files in the way of what is written");
    let (house, case) = stage::lived_in(course.program())?;
    house.write("n.toml", facts::one("Nadia Exemple", "+32 470 12 34 57"))?;
    house.write("t.csv", "n\n8932020000000000010\n")?;
    for output in OUTPUTS {
        for place in output.places {
            for kind in KINDS {
                let title = format!("{}: {kind} at {place}", output.name);
                if course.wants(&title) && !course.is_over() {
                    one(&house.copy()?, output, (place, kind, &case), (&title, &mut tally))?;
                }
            }
        }
    }
    two_cases(course, &house, &mut tally)?;
    Ok(vec![tally])
}

fn words(house: &House, output: &Output, case: &str) -> Result<Vec<String>> {
    let mut words: Vec<String> =
        output.words.iter().map(|word| word.replace("CASE", case)).collect();
    if output.name == "backup" {
        words.extend(stage::backup_passphrase(house)?.iter().map(|word| (*word).to_owned()));
    }
    Ok(words)
}

fn run(house: &House, words: &[String]) -> Result<Ran> {
    house.run(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

fn one(
    house: &House,
    output: &Output,
    (place, kind, case): (&str, &str, &str),
    (title, tally): (&str, &mut Tally),
) -> Result<()> {
    let words = words(house, output, case)?;
    let path = house.path(place);
    // A backup takes the place of an older one by its name, whatever is in that.
    if kind == "an edited file" && place == "b.age" {
        return Ok(());
    }
    if kind == "an edited file" {
        run(house, &words)?;
        // A name that the command does not use cannot be edited.
        if !path.is_file() {
            return Ok(());
        }
    }
    plant(house, place, kind)?;
    let before = persons(house, place)?;
    let ran = run(house, &words)?;
    let after = persons(house, place)?;
    let changed = before.iter().filter(|(name, bytes)| after.get(*name) != Some(bytes));
    let mut faults: Vec<Fault> = changed
        .map(|(name, _)| {
            Fault::new(Kind::Overwritten, format!("{name} was changed: {}", ran.ended()))
        })
        .collect();
    faults.extend(ran.disgrace().map(|says| Fault::new(Kind::Mute, says)));
    tally.count(title, ran.took, faults);
    Ok(())
}

fn plant(house: &House, place: &str, kind: &str) -> Result<()> {
    let path = house.path(place);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    house.write("mine.txt", MINE)?;
    match kind {
        "a file" => fs::write(&path, MINE)?,
        "an edited file" => {
            let mut bytes = fs::read(&path)?;
            bytes.extend_from_slice(MINE);
            fs::write(&path, bytes)?;
        }
        "a link to a file" => symlink(house.path("mine.txt"), &path)?,
        "a link to nothing" => symlink(house.path("nothing.txt"), &path)?,
        _ => {
            fs::create_dir(&path)?;
            fs::write(path.join("mine.txt"), MINE)?;
        }
    }
    Ok(())
}

/// Everything that is the person's: what was planted, and what it leads to.
fn persons(house: &House, place: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = house.files()?;
    let below = format!("{place}/");
    files.retain(|name, _| name == place || name.starts_with(&below) || name == "mine.txt");
    if house.path("nothing.txt").exists() {
        files.insert("nothing.txt".to_owned(), Vec::new());
    }
    // A link that leads nowhere must still lead nowhere.
    files.entry("nothing.txt".to_owned()).or_insert_with(|| b"absent".to_vec());
    Ok(files)
}

/// The letters of one case stay when those of another come into the same folder.
fn two_cases(course: &Course, house: &House, tally: &mut Tally) -> Result<()> {
    let title = "the letters of two cases in one folder";
    if !course.wants(title) {
        return Ok(());
    }
    let house = house.copy()?;
    house.write("o.toml", facts::one("Odile Exemple", "+32 470 12 34 58"))?;
    let first = house.run(&["open", "n.toml", "--out", "both"])?;
    let written = under(&house, "both/", "Nadia Exemple")?;
    let second = house.run(&["open", "o.toml", "--out", "both"])?;
    let kept = under(&house, "both/", "Nadia Exemple")?;
    let mut faults = Vec::new();
    if kept < written || (first.code == Some(0) && written == 0) {
        let says = format!("{written} letters of the first case, then {kept}");
        faults.push(Fault::new(Kind::Overwritten, says));
    }
    faults.extend(
        [&first, &second]
            .into_iter()
            .filter_map(|ran| ran.disgrace())
            .map(|says| Fault::new(Kind::Mute, says)),
    );
    tally.count(title, first.took.max(second.took), faults);
    Ok(())
}

fn under(house: &House, folder: &str, words: &str) -> Result<usize> {
    let files = house.files()?;
    let mine = files.iter().filter(|(name, bytes)| {
        name.starts_with(folder)
            && Path::new(name).extension().is_some_and(|end| end == "txt")
            && String::from_utf8_lossy(bytes).contains(words)
    });
    Ok(mine.count())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn program(line: &str) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("program");
        fs::write(&path, format!("#!/bin/sh\n{line}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        (folder, path)
    }

    fn tried(line: &str, kind: &str) -> Tally {
        let (_folder, program) = program(line);
        let house = House::new(&program).unwrap();
        let output = &OUTPUTS[3];
        let mut tally = Tally::new("planted");
        one(&house, output, ("o.csv", kind, "AD-7K3F-92QX"), ("try", &mut tally)).unwrap();
        tally
    }

    #[test]
    fn a_program_that_overwrites_is_caught_and_one_that_refuses_is_not() {
        for kind in ["a file", "a link to a file", "a link to nothing"] {
            assert_eq!(tried("echo x > o.csv", kind).of(Kind::Overwritten), 1, "{kind}");
            assert_eq!(tried("echo exists >&2; exit 3", kind).survived, 1, "{kind}");
        }
        assert_eq!(tried("rm -r o.csv", "a folder").of(Kind::Overwritten), 2);
        assert_eq!(tried("exit 3", "a file").of(Kind::Mute), 1);
    }
}
