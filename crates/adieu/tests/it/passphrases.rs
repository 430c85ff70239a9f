//! Passphrases: set, changed, removed, and read from the files that people have.
//!
//! No passphrase is ever shown, and a refusal leaves everything as it was.

use std::fs;

use crate::facts::example;
use crate::house::{House, Ran};

const OLD: &str = "correct horse battery staple";
const NEW: &str = "an even longer sentence of words";

/// A house whose home has one case and no passphrase, and files with an old and a new one.
fn house() -> (House, String) {
    let house = House::new();
    let case = house.open_one(&example());
    house.write("old", OLD);
    house.write("new", NEW);
    (house, case)
}

fn show(house: &House, case: &str, file: &str) -> Ran {
    house.run(&["show", case, "--passphrase-file", file])
}

#[test]
fn a_passphrase_is_set_changed_and_removed_and_the_case_stays() {
    let (house, case) = house();
    let before = house.show(&case);
    let key = house.bytes("home/key");
    let set = house.run(&["passphrase", "set", "--new-passphrase-file", "old"]).good();
    assert!(set.out.contains("Copies of the folder and backups made before"), "{set:#?}");
    assert!(!house.has("home/key"));
    house.run(&["show", &case]).ends(4);
    show(&house, &case, "old").good();
    show(&house, &case, "new").ends(4);

    let change = ["passphrase", "change", "--new-passphrase-file", "new", "--passphrase-file"];
    house.run(&[&change[..], &["new"]].concat()).ends(4);
    let changed = house.run(&[&change[..], &["old"]].concat()).good();
    assert!(changed.out.contains("new passphrase"), "{changed:#?}");
    show(&house, &case, "old").ends(4);
    show(&house, &case, "new").good();

    house.run(&["passphrase", "remove", "--passphrase-file", "old"]).ends(4);
    let removed =
        house.run(&["passphrase", "remove", "--passphrase-file", "new", "--json"]).good().json();
    assert_eq!(removed["passphrase"], "removed");
    assert_eq!(house.show(&case), before);
    assert!(house.bytes("home/key") != key, "the key that lay in clear before does not come back");
    house.run(&["doctor"]).good();
}

#[test]
fn a_passphrase_is_neither_set_twice_nor_changed_nor_removed_where_there_is_none() {
    let (house, case) = house();
    for args in
        [&["passphrase", "change", "--new-passphrase-file", "new"][..], &["passphrase", "remove"]]
    {
        let ran = house.run(args).ends(3);
        assert!(ran.err.contains("adieu passphrase set"), "{ran:#?}");
    }
    house.write("short", "too short");
    house.run(&["passphrase", "set", "--new-passphrase-file", "short"]).ends(3);
    house.write("empty", "\r\n");
    let ran = house.run(&["passphrase", "set", "--new-passphrase-file", "empty"]).ends(4);
    assert!(ran.err.contains("empty is empty"), "{ran:#?}");
    house.run(&["passphrase", "set", "--new-passphrase-file", "absent"]).ends(4);
    house.run(&["passphrase", "set"]).ends(4);
    house.show(&case);
    house.run(&["passphrase", "set", "--new-passphrase-file", "old"]).good();
    let ran = house.run(&["passphrase", "set", "--new-passphrase-file", "new"]).ends(3);
    assert!(ran.err.contains("adieu passphrase change"), "{ran:#?}");
    let none = House::new();
    none.write("new", NEW);
    none.run(&["passphrase", "set", "--new-passphrase-file", "new"]).ends(3);
    assert!(!none.has("home"));
}

#[test]
fn a_passphrase_that_is_not_used_is_said_and_does_no_harm() {
    let (house, case) = house();
    let ran = show(&house, &case, "old").good();
    assert!(ran.err.contains("the one you gave was not used"), "{ran:#?}");
    let ran = house.run(&["backup", "house.adieu", "--passphrase-file", "old"]).good();
    assert_eq!(ran.err, "", "the backup uses it");
    let ran = house.run(&["backup", "other.adieu", "--passphrase-file", "absent"]).ends(4);
    assert!(!ran.err.contains("was not used"), "it was wanted: {ran:#?}");
    house.run(&["passphrase", "set", "--new-passphrase-file", "old"]).good();
    assert_eq!(show(&house, &case, "old").good().err, "");
}

#[test]
fn a_backup_has_a_passphrase_of_its_own() {
    let (house, case) = house();
    house.run(&["passphrase", "set", "--new-passphrase-file", "old"]).good();
    let own = ["--backup-passphrase-file", "new"];
    house.run(&[&["backup", "b.age", "--passphrase-file", "old"], &own[..]].concat()).good();
    house.run(&["restore", "b.age", "--home", "again", "--passphrase-file", "old"]).ends(4);
    house.run(&[&["restore", "b.age", "--home", "again"], &own[..]].concat()).good();
    house.run(&["--home", "again", "show", &case, "--passphrase-file", "new"]).ends(4);
    house.run(&["--home", "again", "show", &case, "--passphrase-file", "old"]).good();
}

#[test]
fn a_mark_at_the_beginning_of_a_passphrase_file_is_no_part_of_it() {
    let house = House::new();
    house.write("facts.toml", &example());
    fs::write(house.path("marked"), format!("\u{feff}{OLD}\r\n")).unwrap();
    house.write("plain", OLD);
    let opened = house.run(&["open", "facts.toml", "--json", "--passphrase-file", "marked"]).good();
    let case = opened.json()["case"].as_str().unwrap().to_owned();
    show(&house, &case, "plain").good();
    show(&house, &case, "marked").good();
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(OLD.bytes().flat_map(|b| [b, 0])).collect();
    fs::write(house.path("utf16"), utf16).unwrap();
    let ran = show(&house, &case, "utf16").ends(4);
    assert!(ran.err.contains("UTF-16"), "{ran:#?}");
    fs::write(house.path("nothing"), "").unwrap();
    let ran = show(&house, &case, "nothing").ends(4);
    assert!(ran.err.contains("nothing is empty"), "{ran:#?}");
}

#[test]
fn what_an_earlier_release_made_with_the_mark_still_opens() {
    let (house, case) = house();
    house.write("plain", OLD);
    fs::write(house.path("marked"), format!("\u{feff}{OLD}")).unwrap();
    let home = adieu_store::Home::open(&house.path("home"), &adieu_store::KeyChoice::File).unwrap();
    let older = adieu_store::Passphrase::parse(format!("\u{feff}{OLD}")).unwrap();
    let derive = |_: &adieu_case::CaseRef, _: &[adieu_case::Event]| adieu_desk::ports::Derived {
        turn: adieu_case::Turn::Person,
        timer: None,
        keys: Vec::new(),
    };
    home.keep_key(&adieu_store::KeyChoice::Passphrase(older), &derive).unwrap();
    show(&house, &case, "plain").ends(4);
    show(&house, &case, "marked").good();
}
