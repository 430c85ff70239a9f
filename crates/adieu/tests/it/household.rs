//! The household's data: backup, restore, erasure, passphrases, and the doctor.
//!
//! Damage is done on purpose to copies of homes with invented cases.

use std::fs;

use crate::facts::{addressed, changed, example};
use crate::house::House;

const PASSPHRASE: &str = "correct horse battery staple";

#[test]
fn a_backup_becomes_the_same_cases_in_an_empty_home() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    let before = house.show(&case);
    house.passphrase(PASSPHRASE);
    house.run(&["backup", "house.adieu"]).good();
    let sealed = house.bytes("house.adieu");
    assert!(sealed.starts_with(b"age-encryption.org/"), "one age file");
    let restored = house.run(&["restore", "house.adieu", "--home", "elsewhere"]).good();
    assert!(restored.out.contains("elsewhere"), "{}", restored.out);
    let after = house.run(&["--home", "elsewhere", "show", &case, "--json"]).good().json();
    assert_eq!(after, before);
    house.run(&["--home", "elsewhere", "done", &case, "save-bills"]).good();
    assert_eq!(house.show(&case), before, "the two homes are apart");
}

#[test]
fn a_wrong_passphrase_opens_no_backup_and_leaves_nothing() {
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase(PASSPHRASE).run(&["backup", "house.adieu"]).good();
    let error = house
        .passphrase("something else entirely")
        .run(&["restore", "house.adieu", "--home", "elsewhere", "--json"])
        .ends(4)
        .error();
    assert!(error["message"].as_str().unwrap().contains("passphrase"), "{error}");
    assert!(!house.has("elsewhere/home.toml"));
    house.passphrase(PASSPHRASE).run(&["restore", "house.adieu", "--home", "elsewhere"]).good();
}

#[test]
fn a_home_with_cases_is_never_overwritten() {
    let mut house = House::new();
    let case = house.open_one(&example());
    house.passphrase(PASSPHRASE).run(&["backup", "house.adieu"]).good();
    house.run(&["done", &case, "save-bills"]).good();
    let before = house.show(&case);
    house.run(&["restore", "house.adieu"]).ends(4);
    assert_eq!(house.show(&case), before);
}

#[test]
fn a_backup_that_was_cut_or_changed_is_refused() {
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase(PASSPHRASE).run(&["backup", "house.adieu"]).good();
    let whole = house.bytes("house.adieu");
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    for (what, bytes) in
        [("cut", &whole[..whole.len() / 2]), ("flipped", &flipped), ("no backup", b"hello")]
    {
        fs::write(house.path("bad.adieu"), bytes).unwrap();
        let ran = house.run(&["restore", "bad.adieu", "--home", "elsewhere"]);
        assert!(matches!(ran.code, 4 | 6), "{what}: {ran:#?}");
        assert!(!house.has("elsewhere/home.toml"), "{what}");
    }
}

#[test]
fn erasing_needs_a_yes_and_is_final() {
    let house = House::new();
    let case = house.open_one(&example());
    let other = house.open_one(&changed(&example(), "12 34 56", "12 34 57"));
    for answer in ["", "no\n", "y\n", "yes please\n"] {
        let ran = house.run_told(&["erase", &case], answer).good();
        assert!(ran.out.contains("Nothing was erased."), "{answer:?}: {ran:#?}");
    }
    house.show(&case);
    let ran = house.run_told(&["erase", &case], "yes\n").good();
    assert!(ran.out.contains("Backups made before still hold it"), "{ran:#?}");
    house.run(&["show", &case]).ends(3);
    house.run(&["erase", &other, "--yes"]).good();
    // Asked for again, as after a kill, it answers the same; the case before it and one that never was are not there.
    house.run(&["erase", &other]).good();
    house.run(&["erase", &case, "--yes"]).ends(3);
    assert_eq!(house.run(&["cases", "--json"]).good().out, "");
    house.run(&["doctor"]).good();
}

#[test]
fn the_doctor_finds_a_sound_home_good() {
    let house = House::new();
    let none = house.run(&["doctor"]).good();
    assert!(!house.has("home"), "the doctor makes no home: {}", none.out);
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    house.run(&["close", &case, "--yes"]).good();
    house.open_one(&example());
    let good = house.run(&["doctor"]).good();
    assert!(good.out.contains('2'), "two cases: {}", good.out);
    house.run(&["doctor", "--rebuild"]).good();
    let after = house.run(&["doctor"]).good();
    assert_eq!(after.out, good.out, "rebuilding a sound home changes nothing");
}

#[test]
fn the_doctor_names_what_is_not_adieus_and_an_erasure_says_what_still_holds_the_case() {
    let house = House::new();
    let case = house.open_one(&example());
    fs::write(house.path("home/notes.txt"), format!("about {case}")).unwrap();
    let ran = house.run(&["doctor"]).good();
    assert!(ran.out.contains("notes.txt does not belong to adieu"), "{ran:#?}");
    let ran = house.run(&["erase", &case, "--yes"]).good();
    assert!(ran.out.contains("still hold something of the case"), "{ran:#?}");
    assert!(ran.out.contains("notes.txt"), "{ran:#?}");
    assert!(house.has("home/notes.txt"));
    let again = house.run(&["erase", &case, "--json"]).good();
    assert!(again.out.contains("notes.txt") && again.out.contains("still_held_by"), "{again:#?}");
}

#[test]
fn a_journal_that_adieu_did_not_make_so_is_named_and_no_command_writes() {
    let house = House::new();
    let case = house.open_one(&example());
    let whole = house.bytes("home/journal.sqlite3");
    let named = b"CREATE INDEX cases_by_due".as_slice();
    let at = whole.windows(named.len()).position(|window| window == named).unwrap();
    // The words that made an index are changed in place: the same as a hand with SQLite does.
    let mut changed = whole.clone();
    changed[at..at + named.len()].copy_from_slice(b"CREATE INDEX CASES_by_due");
    fs::write(house.path("home/journal.sqlite3"), &changed).unwrap();
    for command in [&["doctor"][..], &["cases"], &["show", &case]] {
        let ran = house.run(command).ends(6);
        assert!(ran.err.contains("cases_by_due"), "{ran:#?}");
    }
    assert!(house.bytes("home/journal.sqlite3") == changed);
}

#[test]
fn the_doctor_still_finds_it_good_on_another_day() {
    let mut house = House::new();
    house.open_one(&example());
    let today = house.run(&["doctor"]).good();
    let later = house.on("2027-03-01").run(&["doctor"]).good();
    let cases = |ran: &str| ran.lines().last().unwrap().to_owned();
    assert_eq!(
        cases(&later.out),
        cases(&today.out),
        "rows are derived as of the last event, not of today"
    );
}

#[test]
fn a_damaged_journal_ends_with_6_and_is_not_touched() {
    let house = House::new();
    let case = house.open_one(&example());
    let whole = house.bytes("home/journal.sqlite3");
    let cut = whole[..whole.len() / 2].to_vec();
    let mut zeroed = whole.clone();
    let from = zeroed.len() / 2;
    zeroed[from..].fill(0);
    for (what, bytes) in
        [("cut", &cut), ("zeroed", &zeroed), ("no database", &b"hello, world".to_vec())]
    {
        fs::write(house.path("home/journal.sqlite3"), bytes).unwrap();
        let ran = house.run(&["doctor", "--json"]).ends(6);
        assert!(ran.err.contains("damaged"), "{what}: {ran:#?}");
        // What was not hit may still be read; nothing else may come out.
        let shown = house.run(&["show", &case]);
        assert!(matches!(shown.code, 0 | 6), "{what}: {shown:#?}");
        assert!(
            &house.bytes("home/journal.sqlite3") == bytes,
            "{what}: nothing was repaired in silence"
        );
    }
    fs::write(house.path("home/journal.sqlite3"), &whole).unwrap();
    house.run(&["doctor"]).good();
}

#[test]
fn a_lost_key_is_named() {
    let house = House::new();
    let case = house.open_one(&example());
    fs::remove_file(house.path("home/key")).unwrap();
    let ran = house.run(&["show", &case]);
    assert!(matches!(ran.code, 4 | 6), "{ran:#?}");
    assert!(ran.err.contains("key"), "{ran:#?}");
}

#[test]
fn a_home_with_a_passphrase_opens_only_with_it() {
    let mut house = House::new();
    house.passphrase(PASSPHRASE);
    let case = house.open_one(&example());
    assert!(!house.has("home/key"), "no key lies beside it");
    house.run(&["done", &case, "save-bills"]).good();
    let wrong =
        house.passphrase("something else entirely").run(&["show", &case, "--json"]).ends(4).error();
    assert!(wrong["message"].as_str().unwrap().contains("passphrase"), "{wrong}");
    let mut bare = house.command(&["show", &case]);
    let output = bare.env_remove("ADIEU_PASSPHRASE_FILE").output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    house.passphrase(&format!("{PASSPHRASE}\n")).run(&["show", &case]).good();
    let mut lost = house.command(&["show", &case]);
    let output = lost.env("ADIEU_PASSPHRASE_FILE", "absent").output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
}

#[test]
fn a_short_passphrase_protects_nothing_new() {
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase("short").run(&["backup", "house.adieu"]).ends(3);
    assert!(!house.has("house.adieu"));
    let mut other = House::new();
    other.write("facts.toml", &example());
    other.passphrase("short").run(&["open", "facts.toml"]).ends(3);
    assert!(!other.has("home/home.toml"));
}

#[test]
fn a_house_without_a_home_has_nothing_to_back_up() {
    let mut house = House::new();
    house.passphrase(PASSPHRASE).run(&["backup", "house.adieu"]).ends(3);
    assert!(!house.has("house.adieu") && !house.has("home"));
}

#[test]
fn no_command_about_cases_makes_a_home_but_the_one_that_opens_the_first() {
    let house = House::new();
    let case = "AD-0357-BDH6";
    for (args, code) in [
        (&["cases"][..], 0),
        (&["next"], 0),
        (&[], 0),
        (&["doctor"], 0),
        (&["law", "list"], 0),
        (&["show", case], 3),
        (&["choose", case], 3),
        (&["fact", case, "line.0.credit=1.00"], 3),
        (&["done", case, "save-bills"], 3),
        (&["letter", case, "--out", "out"], 3),
        (&["send", case, "--by", "post"], 3),
        (&["close", case, "--yes"], 3),
        (&["erase", case, "--yes"], 3),
        (&["backup", "house.adieu"], 3),
        (&["doctor", "--rebuild"], 0),
    ] {
        house.run(args).ends(code);
        assert!(!house.has("home"), "{args:?}");
    }
    house.open_one(&example());
    assert!(house.has("home/home.toml"));
}

#[test]
fn a_home_that_lost_a_part_is_named_and_never_made_anew() {
    for lost in [&["home.toml"][..], &["home.toml", "journal.sqlite3"], &["journal.sqlite3"]] {
        let house = House::new();
        let case = house.open_one(&example());
        for part in lost {
            fs::remove_file(house.path(&format!("home/{part}"))).unwrap();
        }
        let key = house.bytes("home/key");
        house.write("facts.toml", &changed(&example(), "12 34 56", "12 34 57"));
        for args in
            [&["cases"][..], &["doctor"], &["show", &case], &["open", "facts.toml"], &["next"]]
        {
            let ran = house.run(args).ends(6);
            assert!(ran.err.contains(lost[0]), "{lost:?} {args:?}: {ran:#?}");
        }
        assert!(house.bytes("home/key") == key, "{lost:?}");
        assert!(!house.has("home/journal.sqlite3") || lost.len() == 1, "{lost:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_backup_touches_nothing_of_others_beside_it() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase(PASSPHRASE);
    house.write("b.age.part", "PRECIOUS");
    house.write("victim", "VICTIM");
    symlink("victim", house.path("c.age.part")).unwrap();
    symlink("victim", house.path("link")).unwrap();
    house.run(&["backup", "b.age"]).good();
    house.run(&["backup", "c.age"]).good();
    for name in ["b.age", "c.age"] {
        let about = fs::symlink_metadata(house.path(name)).unwrap();
        assert!(about.is_file() && about.permissions().mode() & 0o777 == 0o600, "{name}");
    }
    house.run(&["backup", "b.age"]).ends(3);
    house.run(&["backup", "link"]).ends(3);
    house.run(&["backup", "link", "--force"]).good();
    assert_eq!(
        (house.read("b.age.part"), house.read("victim")),
        ("PRECIOUS".into(), "VICTIM".into())
    );
    assert!(house.path("c.age.part").is_symlink() && !house.path("link").is_symlink());
    let left = fs::read_dir(house.path(".")).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!left.into_iter().any(|name| name.to_string_lossy().starts_with(".adieu")));
}
