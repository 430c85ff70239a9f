//! What can be the matter with kept data, provoked for real, and told in five languages.
//!
//! The homes are invented and broken on purpose; no sentence may be English where another language is read.

use std::fs;
use std::process::{Command, Stdio};

use crate::facts::{addressed, example};
use crate::house::{House, Ran};
use crate::languages::{OTHERS, compare};

const PASSPHRASE: &str = "correct horse battery staple";

/// Runs a command in every language; returns what it said in English.
fn told(house: &mut House, arguments: &[&str]) -> Ran {
    let english = house.speaks("en").run(arguments);
    assert_ne!(english.code, 0, "{english:#?}");
    assert!(english.err.lines().count() >= 2, "message and hint: {english:#?}");
    for lang in OTHERS {
        let other = house.speaks(lang).run(arguments);
        compare(&english, &other, lang);
        assert_eq!(other.err.lines().count(), english.err.lines().count(), "{lang}: {other:#?}");
    }
    house.speaks("en");
    english
}

#[test]
fn a_home_in_use_is_told_with_the_process() {
    let mut house = House::new();
    let case = house.open_one(&example());
    let lock = fs::File::options().read(true).write(true).open(house.path("home/lock")).unwrap();
    lock.lock().unwrap();
    fs::write(house.path("home/lock"), std::process::id().to_string()).unwrap();
    let ran = told(&mut house, &["show", &case]).ends(4);
    assert!(ran.err.contains(&format!("process {}", std::process::id())), "{ran:#?}");
    drop(lock);
    house.show(&case);
}

#[test]
fn a_newer_home_is_told_and_left_alone() {
    let mut house = House::new();
    let case = house.open_one(&example());
    // SQLite keeps the number of the format here (file format, section 1.3: user version).
    let mut journal = house.bytes("home/journal.sqlite3");
    journal[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(house.path("home/journal.sqlite3"), &journal).unwrap();
    let ran = told(&mut house, &["show", &case]).ends(4);
    assert!(ran.err.contains("newer adieu (format 99)"), "{ran:#?}");
    assert!(house.bytes("home/journal.sqlite3") == journal);
}

#[test]
fn a_wrong_passphrase_is_told_for_a_home_and_for_a_backup() {
    let mut house = House::new();
    house.passphrase(PASSPHRASE);
    let case = house.open_one(&example());
    house.run(&["backup", "house.adieu"]).good();
    house.passphrase("something else entirely");
    let home = told(&mut house, &["show", &case]).ends(4);
    assert!(home.err.contains("not the passphrase of the cases"), "{home:#?}");
    let backup = told(&mut house, &["restore", "house.adieu", "--home", "elsewhere"]).ends(4);
    assert!(backup.err.contains("not the passphrase of the backup"), "{backup:#?}");
}

#[test]
fn a_file_in_the_place_of_the_home_is_told() {
    let mut house = House::new();
    house.write("facts.toml", &example());
    house.write("home", "a letter");
    let ran = told(&mut house, &["open", "facts.toml"]).ends(4);
    assert!(ran.err.contains("cannot be a folder"), "{ran:#?}");
    let ran = told(&mut house, &["open", "facts.toml", "--home", "home/deeper"]).ends(4);
    assert!(ran.err.contains("cannot be a folder"), "{ran:#?}");
}

#[test]
fn a_journal_that_was_cut_is_told_with_what_is_gone() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    let whole = house.bytes("home/journal.sqlite3");
    fs::write(house.path("home/journal.sqlite3"), &whole[..whole.len() / 2]).unwrap();
    let ran = told(&mut house, &["show", &case]).ends(6);
    assert!(ran.err.contains("its end is gone"), "{ran:#?}");
    told(&mut house, &["doctor"]).ends(6);
    fs::write(house.path("home/journal.sqlite3"), b"hello").unwrap();
    told(&mut house, &["doctor"]).ends(6);
    fs::remove_file(house.path("home/journal.sqlite3")).unwrap();
    let ran = told(&mut house, &["doctor"]).ends(6);
    assert!(ran.err.contains("(missing)"), "{ran:#?}");
}

#[test]
fn damage_in_the_middle_is_told_by_the_doctor() {
    let mut house = House::new();
    house.open_one(&addressed());
    let mut zeroed = house.bytes("home/journal.sqlite3");
    let from = zeroed.len() / 2;
    zeroed[from..].fill(0);
    fs::write(house.path("home/journal.sqlite3"), &zeroed).unwrap();
    let ran = told(&mut house, &["doctor"]).ends(6);
    assert!(ran.err.contains("journal"), "{ran:#?}");
}

#[test]
fn a_lost_key_is_told() {
    let mut house = House::new();
    let case = house.open_one(&example());
    fs::remove_file(house.path("home/key")).unwrap();
    let ran = told(&mut house, &["show", &case]).ends(6);
    assert!(ran.err.contains("key (missing)"), "{ran:#?}");
}

#[test]
fn what_is_no_backup_is_told() {
    let mut house = House::new();
    house.passphrase(PASSPHRASE);
    house.open_one(&example());
    house.write("letter.txt", "a letter");
    let ran = told(&mut house, &["restore", "letter.txt", "--home", "elsewhere"]).ends(4);
    assert!(ran.err.contains("is not a backup"), "{ran:#?}");
    let ran = told(&mut house, &["restore", "absent", "--home", "elsewhere"]).ends(4);
    assert!(ran.err.contains("is not there"), "{ran:#?}");
    told(&mut house, &["backup", "letter.txt"]).ends(3);
    assert_eq!(house.read("letter.txt"), "a letter");
    house.run(&["backup", "house.adieu"]).good();
    let ran = told(&mut house, &["restore", "house.adieu"]).ends(4);
    assert!(ran.err.contains("is not empty"), "{ran:#?}");
    let whole = house.bytes("house.adieu");
    fs::write(house.path("cut.adieu"), &whole[..whole.len() / 2]).unwrap();
    let ran = told(&mut house, &["restore", "cut.adieu", "--home", "elsewhere"]).ends(6);
    assert!(ran.err.contains("cut.adieu"), "{ran:#?}");
}

/// Runs the program where no file may grow beyond some KiB: as on a full disk, but without one.
#[cfg(unix)]
fn cramped(house: &House, arguments: &[&str]) -> Ran {
    let plain = house.command(arguments);
    let mut limited = Command::new("sh");
    // Without the signal, writing beyond the limit is an error.
    limited.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""]);
    limited.arg(plain.get_program()).args(plain.get_args()).stdin(Stdio::null());
    limited.current_dir(house.path(".")).env_clear().env("PATH", "/usr/bin:/bin");
    limited.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Ran::of(limited.output().unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_no_more_is_told_in_every_language() {
    let mut house = House::new();
    let run = |house: &House| {
        let mut command = house.command(&["law", "list"]);
        command.stdout(fs::File::options().write(true).open("/dev/full").unwrap());
        Ran::of(command.output().unwrap()).ends(4)
    };
    let english = run(house.speaks("en"));
    assert!(english.err.contains("no room"), "{english:#?}");
    for lang in OTHERS {
        compare(&english, &run(house.speaks(lang)), lang);
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told() {
    let mut house = House::new();
    house.write("facts.toml", &example());
    let arguments = ["open", "facts.toml"];
    let english = cramped(&house, &arguments);
    assert_ne!(english.code, 0, "{english:#?}");
    for lang in OTHERS {
        let _ = fs::remove_dir_all(house.path("home"));
        let other = cramped(house.speaks(lang), &arguments);
        compare(&english, &other, lang);
    }
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_told_by_the_doctor() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut house = House::new();
    house.open_one(&example());
    fs::set_permissions(house.path("home/key"), fs::Permissions::from_mode(0o644)).unwrap();
    let english = house.speaks("en").run(&["doctor"]).ends(4);
    assert!(english.err.contains("can read"), "{english:#?}");
    for lang in OTHERS {
        let other = house.speaks(lang).run(&["doctor"]).ends(4);
        compare(&english, &other, lang);
    }
}

#[test]
fn a_facts_file_in_an_older_encoding_is_told_with_its_first_bad_line() {
    let mut house = House::new();
    let text = example();
    let (line, _) = text.lines().enumerate().find(|(_, line)| line.contains("name = ")).unwrap();
    let (before, after) = text.split_once("name = \"").unwrap();
    let bytes = [before.as_bytes(), b"name = \"Ren\xe9 ", after.as_bytes()].concat();
    fs::write(house.path("facts.toml"), bytes).unwrap();
    let ran = told(&mut house, &["open", "facts.toml"]).ends(3);
    assert!(ran.err.contains(&format!("facts.toml:{}", line + 1)), "{ran:#?}");
    assert!(ran.err.contains("Windows-1252") && ran.err.contains("UTF-8"), "{ran:#?}");
    assert!(!ran.err.contains("Ren"), "nothing of the file is shown: {ran:#?}");
}
