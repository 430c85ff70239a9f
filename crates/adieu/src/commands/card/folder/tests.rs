//! Tests of a backup on the disk.
//!
//! They must never leave a file behind.

use adieu_card::export::{BackupFile, digests, raw_json};
use adieu_words::Lang;

use super::*;

fn words() -> Words {
    Words::new(Lang::En)
}

fn backup() -> Vec<BackupFile> {
    let raw = raw_json(&CardDump::default()).into_bytes();
    let mut files = vec![
        BackupFile { name: RAW, bytes: raw },
        BackupFile { name: "calls.csv", bytes: b"kind\r\n".to_vec() },
    ];
    files.push(digests(&files));
    files
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

#[test]
fn a_backup_goes_to_a_new_folder_or_an_empty_one_and_nowhere_else() {
    let house = tempfile::tempdir().unwrap();
    let check = |name: &str| {
        let place = Place::find(&house.path().join(name), &words()).unwrap();
        place.write(&backup()).unwrap();
        assert_eq!(names(place.path()), ["SHA256SUMS", "calls.csv", "raw.json"]);
    };
    check("new");
    check("deeper/new");
    fs::create_dir(house.path().join("empty")).unwrap();
    check("empty");
    let taken = Place::find(&house.path().join("new"), &words()).err().unwrap();
    assert_eq!(taken.kind, FailureKind::Input);
    assert!(taken.hint.unwrap().contains("new-2"));
    fs::write(house.path().join("file"), "mine").unwrap();
    assert!(Place::find(&house.path().join("file"), &words()).is_err());
    assert_eq!(fs::read(house.path().join("file")).unwrap(), b"mine");
}

#[test]
fn a_folder_that_fills_in_the_meantime_keeps_what_it_holds() {
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), &words()).unwrap();
    fs::create_dir(house.path().join("sim")).unwrap();
    fs::write(house.path().join("sim/mine"), "mine").unwrap();
    assert!(place.write(&backup()).is_err());
    assert_eq!(names(&house.path().join("sim")), ["mine"]);
    assert_eq!(names(house.path()), ["sim"], "no remains");
}

#[test]
fn a_backup_that_cannot_be_finished_leaves_nothing() {
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), &words()).unwrap();
    let mut files = backup();
    files.push(BackupFile { name: "no/such/folder", bytes: Vec::new() });
    assert!(place.write(&files).is_err());
    assert_eq!(names(house.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_can_look_into_a_backup() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), &words()).unwrap();
    place.write(&backup()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(place.path()), 0o700);
    for name in names(place.path()) {
        assert_eq!(mode(&place.path().join(name)), 0o600);
    }
}

#[test]
fn a_backup_is_read_back_and_a_changed_file_is_named() {
    let house = tempfile::tempdir().unwrap();
    let folder = house.path().join("sim");
    Place::find(&folder, &words()).unwrap().write(&backup()).unwrap();
    assert!(open(&folder, &words()).unwrap().changed.is_empty());
    fs::write(folder.join("calls.csv"), "edited").unwrap();
    assert_eq!(open(&folder, &words()).unwrap().changed, ["calls.csv"]);
    fs::remove_file(folder.join("calls.csv")).unwrap();
    assert_eq!(open(&folder, &words()).unwrap().changed, ["calls.csv"]);
    fs::write(folder.join(RAW), "{}").unwrap();
    let failure = open(&folder, &words()).err().unwrap();
    assert_eq!(failure.kind, FailureKind::Damaged);
    assert!(failure.message.contains("raw.json"));
    fs::write(folder.join(DIGESTS), "hello").unwrap();
    assert_eq!(open(&folder, &words()).err().unwrap().kind, FailureKind::Damaged);
    assert_eq!(open(house.path(), &words()).err().unwrap().kind, FailureKind::Input);
}
