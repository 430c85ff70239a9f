//! The readings of the field: inputs that people met, through the real program, with the right value beside.
//!
//! It must never take its right values from the program: they stand in `xtask/cases/`, each with what it rests on.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{
    Course,
    house::{self, House, Ran},
    picture::{Picture, interleaved},
    tally::{Fault, Kind, Tally},
};
use crate::{
    facts,
    program::{Program, root, target_folder},
};

const FOLDER: &str = "xtask/cases";

/// Texts by the name of a file.
type Files<T> = BTreeMap<String, T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    reading: Vec<Reading>,
}

/// One input, what is done with it, and what is right.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Reading {
    /// What the person met.
    says: String,
    /// What the right value rests on.
    basis: String,
    /// The commands, one after the other; CASE is the case that was opened.
    words: Vec<Vec<String>>,
    /// Text files to begin with.
    #[serde(default)]
    files: Files<String>,
    /// Other files, as hexadecimal digits.
    #[serde(default)]
    hex: Files<String>,
    /// Pictures of codes.
    #[serde(default)]
    pictures: Files<Drawn>,
    /// Facts that are changed in the file `facts.toml`: lines that are replaced by others.
    #[serde(default)]
    facts: Files<String>,
    /// The card in the reader, by the name that adieu-testcard gives it.
    card: Option<String>,
    /// Exit code of the last command; any other than a panic when absent.
    code: Option<i32>,
    /// What the screen must show.
    #[serde(default)]
    holds: Vec<String>,
    /// What the screen must not show.
    #[serde(default)]
    lacks: Vec<String>,
    /// What files must hold afterwards.
    #[serde(default)]
    results: Files<Vec<String>>,
    /// What files must not hold afterwards.
    #[serde(default)]
    without: Files<Vec<String>>,
    /// Two texts that stand equally often in a file, and do stand there.
    #[serde(default)]
    paired: Files<[String; 2]>,
    /// Variations: values for the places in braces.
    #[serde(default)]
    vary: Vec<Files<String>>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Drawn {
    /// Digits of an Interleaved 2 of 5 code.
    interleaved: Option<String>,
    /// Rows of modules.
    #[serde(default)]
    rows: Vec<String>,
    /// How many modules are cut off at the right, the quiet zone apart.
    #[serde(default)]
    cut: usize,
    /// Colour of code and ground: red, green, blue, opacity.
    code: Option<[u8; 4]>,
    ground: Option<[u8; 4]>,
}

/// Runs every reading with all its variations.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let mut lists: Vec<PathBuf> = fs::read_dir(root().join(FOLDER))
        .with_context(|| format!("read {FOLDER}"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    lists.sort();
    lists
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| list(course, path))
        .collect()
}

fn list(course: &Course, path: &std::path::Path) -> Result<Tally> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?;
    let list: List = toml::from_str(&text).with_context(|| format!("read {}", path.display()))?;
    let of_cards = list.reading.iter().any(|reading| reading.card.is_some());
    if of_cards
        && course.only.is_none()
        && let Some(why) = no_reader()
    {
        return Ok(Tally::not_run(format!("readings: {name}"), why));
    }
    let mut tally = Tally::new(format!("readings: {name}"));
    for reading in &list.reading {
        anyhow::ensure!(!reading.basis.is_empty(), "{}: says nothing of its basis", reading.says);
        for (at, values) in variations(reading).iter().enumerate() {
            let title = format!("{}, variation {}", reading.says, at + 1);
            if course.wants(&title) {
                let (faults, took) = one(course, &filled(reading, values)?)?;
                tally.count(&title, took, faults);
            }
        }
    }
    Ok(tally)
}

/// A virtual reader needs the card service of the system and its test driver.
fn no_reader() -> Option<String> {
    let here = target_folder().is_ok_and(|folder| folder.join("debug/examples/card").is_file())
        || Program::cargo()
            .args(["build", "--quiet", "--workspace", "--example", "card"])
            .succeeds();
    let service = std::path::Path::new("/usr/sbin/pcscd").is_file();
    (!here || !service).then(|| "no virtual card reader (`cargo xtask setup`)".to_owned())
}

fn variations(reading: &Reading) -> Vec<Files<String>> {
    if reading.vary.is_empty() { vec![Files::new()] } else { reading.vary.clone() }
}

/// Puts the values of a variation into their places.
fn filled(reading: &Reading, values: &Files<String>) -> Result<Reading> {
    let put = |text: &String| {
        values
            .iter()
            .fold(text.clone(), |text, (key, value)| text.replace(&format!("{{{key}}}"), value))
    };
    let all = |texts: &Vec<String>| texts.iter().map(put).collect::<Vec<_>>();
    let mut filled = reading.clone();
    filled.words = reading.words.iter().map(all).collect();
    filled.holds = all(&reading.holds);
    filled.lacks = all(&reading.lacks);
    for files in [&mut filled.files, &mut filled.hex, &mut filled.facts] {
        files.values_mut().for_each(|text| *text = put(text));
    }
    for texts in [&mut filled.results, &mut filled.without] {
        texts.values_mut().for_each(|list| *list = all(list));
    }
    for drawn in filled.pictures.values_mut() {
        drawn.interleaved = drawn.interleaved.as_ref().map(put);
    }
    Ok(filled)
}

fn one(course: &Course, reading: &Reading) -> Result<(Vec<Fault>, std::time::Duration)> {
    let house = House::new(course.program())?;
    furnish(&house, reading)?;
    let (mut last, mut case, mut took) = (None, String::new(), std::time::Duration::ZERO);
    for words in &reading.words {
        let words: Vec<&str> =
            words.iter().map(|word| if word == "CASE" { case.as_str() } else { word }).collect();
        let ran = match &reading.card {
            Some(card) => with_card(&house, card, &words)?,
            None => house.run(&words)?,
        };
        if words[0] == "open" {
            let said = house.run(&["cases", "--json"])?.out;
            let shown = said
                .lines()
                .next()
                .and_then(|line| serde_json::from_str::<serde_json::Value>(line).ok());
            case = shown
                .and_then(|shown| Some(shown["case"].as_str()?.to_owned()))
                .unwrap_or_default();
        }
        took = took.max(ran.took);
        last = Some(ran);
    }
    let Some(ran) = last else { bail!("{}: no command", reading.says) };
    Ok((judge(&house, reading, &ran)?, took))
}

fn furnish(house: &House, reading: &Reading) -> Result<()> {
    for (name, text) in &reading.files {
        house.write(name, text)?;
    }
    for (name, digits) in &reading.hex {
        let pairs = digits.as_bytes().chunks(2);
        let bytes: Option<Vec<u8>> = pairs
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
            .collect();
        house.write(name, bytes.with_context(|| format!("{}: {name}", reading.says))?)?;
    }
    for (name, drawn) in &reading.pictures {
        house.write(name, draw(drawn))?;
    }
    let mut facts = facts::one("Wei Voorbeeld", "+32 470 12 34 56");
    for (line, other) in &reading.facts {
        anyhow::ensure!(facts.contains(line.as_str()), "{}: no line {line}", reading.says);
        facts = facts.replace(line.as_str(), other);
    }
    house.write("facts.toml", facts)
}

fn draw(drawn: &Drawn) -> Vec<u8> {
    let mut rows = drawn.rows.clone();
    let bars = drawn.interleaved.as_ref().map(|digits| interleaved(digits));
    rows.extend(bars.iter().flat_map(|row| std::iter::repeat_n(row.clone(), 40)));
    let quiet = 10;
    if drawn.cut > 0 {
        // The picture ends in the middle of the code: no quiet zone stands there.
        rows.iter_mut().for_each(|row| {
            row.insert_str(0, &".".repeat(quiet));
            row.truncate(row.len() - drawn.cut);
        });
    }
    let code = drawn.code.unwrap_or([0, 0, 0, 255]);
    let ground = drawn.ground.unwrap_or([255; 4]);
    Picture { rows, scale: 4, quiet: if drawn.cut > 0 { 0 } else { quiet }, code, ground }.png()
}

/// Runs the program where it sees one virtual card and no other.
fn with_card(house: &House, card: &str, words: &[&str]) -> Result<Ran> {
    let command = house.command(&[], words);
    let mut script = "#!/bin/sh\nexec".to_owned();
    for word in std::iter::once(command.get_program()).chain(command.get_args()) {
        script += &format!(" '{}'", word.to_string_lossy());
    }
    house.write("in-the-reader", script + "\n")?;
    house::keep_private(&house.path("in-the-reader"))?;
    let mut bed = house.command(&[], &[]);
    let kept: Vec<_> = bed
        .get_envs()
        .map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned)))
        .collect();
    bed = std::process::Command::new(target_folder()?.join("debug/examples/card"));
    bed.args(["--bed", card]).env_clear().current_dir(house.root());
    bed.envs(kept.into_iter().filter_map(|(name, value)| Some((name, value?))));
    bed.env("SHELL", house.path("in-the-reader")).env("PATH", "/usr/sbin:/usr/bin:/bin");
    bed.stdin(std::process::Stdio::null());
    // The bed names its own card service.
    bed.env_remove("PCSCLITE_CSOCK_NAME");
    fs::set_permissions(
        house.path("in-the-reader"),
        std::os::unix::fs::PermissionsExt::from_mode(0o700),
    )?;
    house::wait(bed)
}

fn judge(house: &House, reading: &Reading, ran: &Ran) -> Result<Vec<Fault>> {
    let screen = format!("{}{}", ran.out, ran.err);
    let mut wrong = Vec::new();
    let code = reading.code.filter(|code| Some(*code) != ran.code);
    wrong.extend(code.map(|code| format!("exit {code} is right, came {}", ran.ended())));
    wrong.extend(
        reading
            .holds
            .iter()
            .filter(|text| !screen.contains(*text))
            .map(|text| format!("“{text}” is right, came {}", cut(&screen))),
    );
    wrong.extend(
        reading
            .lacks
            .iter()
            .filter(|text| screen.contains(*text))
            .map(|text| format!("“{text}” is wrong")),
    );
    for (name, texts) in &reading.results {
        let found =
            String::from_utf8_lossy(&fs::read(house.path(name)).unwrap_or_default()).into_owned();
        let missing = texts.iter().filter(|text| !found.contains(*text));
        wrong
            .extend(missing.map(|text| format!("{name}: “{text}” is right, came {}", cut(&found))));
    }
    for (name, texts) in &reading.without {
        let found =
            String::from_utf8_lossy(&fs::read(house.path(name)).unwrap_or_default()).into_owned();
        wrong.extend(
            texts
                .iter()
                .filter(|text| found.contains(*text))
                .map(|text| format!("{name}: “{text}” is wrong")),
        );
    }
    for (name, [one, other]) in &reading.paired {
        let found =
            String::from_utf8_lossy(&fs::read(house.path(name)).unwrap_or_default()).into_owned();
        let (ones, others) =
            (found.matches(one.as_str()).count(), found.matches(other.as_str()).count());
        if ones == 0 || ones != others {
            wrong.push(format!(
                "{name}: {ones} × “{}” and {others} × “{}”, {}",
                one.trim(),
                other.trim(),
                ran.ended()
            ));
        }
    }
    let mut faults = Vec::new();
    if !wrong.is_empty() {
        faults.push(Fault::new(Kind::Misread, wrong.join("; ")));
    }
    faults.extend(ran.disgrace().map(|says| Fault::new(Kind::Mute, says)));
    Ok(faults)
}

fn cut(text: &str) -> String {
    let line = text.replace(['\n', '\r'], "⏎");
    line.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Reading {
        toml::from_str::<List>(text).unwrap().reading.remove(0)
    }

    #[test]
    fn a_wrong_value_is_a_wrong_reading_and_a_variation_fills_the_places() {
        let reading = reading(
            "[[reading]]\nsays = 's'\nbasis = 'b'\nwords = [['identify', '{n}.0']]\nholds = ['{n}']\n\
             lacks = ['{n}0']\nvary = [{ n = '12' }, { n = '34' }]\n",
        );
        let filled = filled(&reading, &variations(&reading)[1]).unwrap();
        assert_eq!(filled.words[0][1], "34.0");
        let house = House::new(std::path::Path::new("true")).unwrap();
        let ran = |out: &str| Ran {
            code: Some(0),
            signal: None,
            out: out.to_owned(),
            err: String::new(),
            took: std::time::Duration::ZERO,
        };
        assert!(judge(&house, &filled, &ran("34")).unwrap().is_empty());
        let faults = judge(&house, &filled, &ran("340")).unwrap();
        assert_eq!((faults.len(), faults[0].kind), (1, Kind::Misread));
        assert_eq!(judge(&house, &filled, &ran("12")).unwrap().len(), 1);
    }

    #[test]
    fn every_list_can_be_read() {
        for entry in fs::read_dir(root().join(FOLDER)).unwrap() {
            let path = entry.unwrap().path();
            let list: List = toml::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(!list.reading.is_empty());
        }
    }
}
