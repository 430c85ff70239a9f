//! Pipes, devices, folders and loops in place of every file that the program is told of.
//!
//! It must never let the program take the whole memory of the machine: it runs under a limit.

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    process::{Child, Command, Stdio},
    sync::Mutex,
    time::Duration,
};

use anyhow::{Context, Result};

use super::{
    Course, crew,
    house::House,
    stage,
    tally::{Fault, Kind, Tally},
};

/// Gives the program 3 GB of addresses; what takes more by itself is ended, and that is a fault.
const LIMITED: &[&str] = &["sh", "-c", "ulimit -v 3000000; exec \"$@\"", "sh"];

/// Commands with a place for a file: IN is read, OUT is written. No device is ever put where something is written,
/// because the administrator's program could replace it.
const PLACES: &[&[&str]] = &[
    &["open", "IN"],
    &["open", "a.toml", "--out", "OUT"],
    &["law", "check", "--facts", "IN", "--on", "2026-06-20"],
    &["identify", "--csv", "IN", "--column", "n", "--out", "o.csv"],
    &["identify", "--csv", "t.csv", "--column", "n", "--out", "OUT"],
    &["identify", "--photo", "IN"],
    &["send", "CASE", "notice", "--by", "post", "--proof", "IN"],
    &["letter", "CASE", "notice", "--out", "OUT"],
    &["choose", "CASE", "--out", "OUT"],
    &["cases", "--passphrase-file", "IN"],
    &["backup", "OUT", "--passphrase-file", "secret.txt"],
    &["backup", "b.age", "--passphrase-file", "IN"],
    &["restore", "IN", "--home", "restored", "--passphrase-file", "secret.txt"],
    &["restore", "kept.age", "--home", "restored", "--passphrase-file", "IN"],
    &["restore", "kept.age", "--home", "OUT", "--passphrase-file", "secret.txt"],
    &["cases", "--home", "OUT"],
    &["cases", "--data", "IN"],
    &["cases", "--data", "data-of-IN"],
    &["directory", "check", "IN"],
    &["directory", "check", "data-of-IN"],
    &["directory", "apply", "IN", "records"],
    &["directory", "apply", "proposal.toml", "data-of-IN"],
    &["directory", "propose", "orange", "channel.phone.new=5000", "--out", "OUT"],
    &["card", "compare", "IN", "IN"],
    &["card", "backup", "--modem", "IN", "--out", "sim"],
    &["line", "CASE", "--modem", "IN"],
    &["man", "--out", "OUT"],
];

const KINDS: &[&str] = &[
    "a pipe that nobody writes",
    "a pipe with a silent writer",
    "a pipe without end",
    "/dev/zero",
    "/dev/full",
    "/dev/tty",
    "a folder",
    "a link to itself",
    "a folder of loops",
    "/proc/self/fd",
    "a file of 8 GB",
];

const DEVICES: &[&str] = &["/dev/zero", "/dev/full", "/dev/tty", "/proc/self/fd"];

/// Puts every kind of thing into every place.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let (house, case) = stage::lived_in(course.program())?;
    house.write("t.csv", "n\n8932020000000000010\n")?;
    house.write("records/operators/.keep", "")?;
    let backup = [&["backup", "kept.age"], stage::backup_passphrase(&house)?].concat();
    house.good(&backup)?;
    let tries: Vec<(&str, &[&str])> =
        KINDS.iter().flat_map(|kind| PLACES.iter().map(|place| (*kind, *place))).collect();
    let tally = Mutex::new(Tally::new("pipes, devices, loops and huge files in place of a file"));
    let lock = || tally.lock().expect("no worker panicked");
    // Who waits takes no processor from the others.
    crew::each(&tries, 2 * crew::processors(), |_, (kind, place)| {
        let title = format!("{}: {kind}", place.join(" "));
        let is_written = place.contains(&"OUT") && DEVICES.contains(kind);
        if is_written || !course.wants(&title) {
            return Ok(());
        }
        if course.is_over() {
            lock().skipped += 1;
            return Ok(());
        }
        let (faults, took) = one(&house.copy()?, place, kind, &case)?;
        lock().count(&title, took, faults);
        Ok(())
    })?;
    Ok(vec![tally.into_inner().expect("no worker panicked")])
}

fn one(house: &House, place: &[&str], kind: &str, case: &str) -> Result<(Vec<Fault>, Duration)> {
    let _plant = Plant::new(house, kind)?;
    fs::create_dir_all(house.path("data-of-x/operators"))?;
    symlink(house.path("x"), house.path("data-of-x/operators/x.toml"))?;
    let name = house.path("x").to_string_lossy().into_owned();
    let words: Vec<&str> = place
        .iter()
        .map(|word| match *word {
            "IN" | "OUT" => name.as_str(),
            "data-of-IN" => "data-of-x",
            "CASE" => case,
            other => other,
        })
        .collect();
    let ran = house.run_under(LIMITED, &words)?;
    // What had to be ended for its time counts as a hang already.
    let late = ran.took > super::tally::LONGEST;
    let mute = ran.disgrace().filter(|_| !late);
    Ok((mute.map(|says| Fault::new(Kind::Mute, says)).into_iter().collect(), ran.took))
}

/// What stands in place of a file, and the process that writes into it.
struct Plant {
    writer: Option<Child>,
}

impl Plant {
    fn new(house: &House, kind: &str) -> Result<Self> {
        let path = house.path("x");
        let mut writer = None;
        match kind {
            "a pipe that nobody writes" => pipe(house)?,
            "a pipe with a silent writer" => {
                pipe(house)?;
                writer = Some(start("exec sleep 30 > x", house)?);
            }
            "a pipe without end" => {
                pipe(house)?;
                writer = Some(start("exec yes 'k = 1' > x", house)?);
            }
            "a folder" => fs::create_dir(&path)?,
            "a link to itself" => symlink("x", &path)?,
            "a folder of loops" => {
                fs::create_dir(&path)?;
                symlink(".", path.join("a"))?;
                symlink(".", path.join("b"))?;
            }
            "a file of 8 GB" => File::create(&path)?.set_len(8 << 30)?,
            device => symlink(device, &path)?,
        }
        Ok(Self { writer })
    }
}

impl Drop for Plant {
    fn drop(&mut self) {
        if let Some(writer) = &mut self.writer {
            let _ = writer.kill();
            let _ = writer.wait();
        }
    }
}

fn pipe(house: &House) -> Result<()> {
    Command::new("mkfifo").arg(house.path("x")).status().context("make a pipe")?;
    Ok(())
}

/// Starts a shell line in the house. A writer waits until somebody reads, and is ended with the try.
fn start(line: &str, house: &House) -> Result<Child> {
    let mut command = Command::new("sh");
    command.args(["-c", line]).current_dir(house.root()).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("start a writer")
}
