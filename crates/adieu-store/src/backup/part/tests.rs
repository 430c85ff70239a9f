//! Nothing of anybody's is touched by a backup, and what a killed one left goes with the next.

use std::{collections::BTreeSet, io::Write, os::unix::fs::PermissionsExt};

use super::*;
use crate::{
    home::{Home, KeyChoice},
    keys::Passphrase,
};

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder of the test");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    entries.map(|entry| name(entry).into_string().expect("names of the test are text")).collect()
}

fn write(to: &Path, keys: &HouseholdKey, existing: Existing) -> Result<(), JournalError> {
    sweep(to, keys);
    refuse_taken(to, existing)?;
    let part = Part::begin(to, keys)?;
    part.file().write_all(b"ours").expect("the file is open");
    part.take_place(to, existing)
}

#[test]
fn files_and_links_of_others_beside_it_stay_and_only_its_owner_reads_it() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), HouseholdKey::draw().unwrap());
    let (to, part) = (folder.path().join("b.age"), folder.path().join("b.age.part"));
    fs::write(folder.path().join("victim"), "mine").unwrap();
    std::os::unix::fs::symlink("victim", &part).unwrap();
    write(&to, &keys, Existing::Kept).unwrap();
    assert_eq!(fs::read(&to).unwrap(), b"ours");
    assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read(folder.path().join("victim")).unwrap(), b"mine");
    assert!(part.is_symlink());
    assert_eq!(names(folder.path()).len(), 3);
}

#[test]
fn what_stands_in_its_place_stays_unless_it_may_be_replaced_and_a_link_is_never_followed() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), HouseholdKey::draw().unwrap());
    let (file, link, dir) =
        (folder.path().join("file"), folder.path().join("link"), folder.path().join("dir"));
    fs::write(&file, "mine").unwrap();
    std::os::unix::fs::symlink("file", &link).unwrap();
    fs::create_dir(&dir).unwrap();
    for taken in [&file, &link, &dir] {
        let refused = write(taken, &keys, Existing::Kept);
        let in_the_way = matches!(
            refused,
            Err(JournalError::Unavailable { trouble: Trouble::InTheWay { .. }, .. })
        );
        assert!(in_the_way, "{refused:?}");
    }
    assert_eq!(fs::read(&link).unwrap(), b"mine");
    write(&link, &keys, Existing::Replaced).unwrap();
    assert!(!link.is_symlink() && fs::read(&file).unwrap() == b"mine");
    write(&file, &keys, Existing::Replaced).unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"ours");
    assert!(write(&dir, &keys, Existing::Replaced).is_err());
    assert_eq!(names(folder.path()).len(), 3);
}

#[test]
fn a_file_that_appears_in_the_meantime_is_not_replaced() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), HouseholdKey::draw().unwrap());
    let to = folder.path().join("b.age");
    let part = Part::begin(&to, &keys).unwrap();
    fs::write(&to, "mine").unwrap();
    assert!(part.take_place(&to, Existing::Kept).is_err());
    assert_eq!(fs::read(&to).unwrap(), b"mine");
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn the_next_backup_of_a_home_removes_what_a_killed_one_left_and_nothing_else() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), HouseholdKey::draw().unwrap());
    let to = folder.path().join("b.age");
    std::mem::forget(Part::begin(&to, &HouseholdKey::draw().unwrap()).unwrap());
    let foreign = names(folder.path());
    let left = Part::begin(&to, &keys).unwrap();
    let path = left.path.clone();
    let running = Part::begin(&to, &keys).unwrap();
    assert!(path.exists(), "somebody works on it");
    // A kill closes the file and removes nothing.
    let Part { path, file } = &left;
    file.unlock().unwrap();
    assert!(path.exists());
    write(&to, &keys, Existing::Kept).unwrap();
    assert!(!path.exists() && running.path.exists());
    drop(running);
    assert!(names(folder.path()).is_superset(&foreign));
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_backup_killed_once_it_had_its_place_leaves_no_second_name_when_it_is_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::create(&folder.path().join("home"), &KeyChoice::File).unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    let to = out.join("b.age");
    let part = home.journal().with(|desk| Part::begin(&to, desk.keys)).unwrap();
    fs::hard_link(&part.path, &to).unwrap();
    // A kill closes the file and removes nothing.
    part.file.unlock().unwrap();
    std::mem::forget(part);
    assert_eq!(names(&out).len(), 2);
    let passphrase = Passphrase::parse("a long enough passphrase").unwrap();
    let refused = home.backup(&to, &passphrase, Existing::Kept);
    let Err(JournalError::Unavailable { trouble, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(trouble, Trouble::InTheWay { file: to });
    assert_eq!(names(&out), BTreeSet::from(["b.age".to_owned()]));
}
