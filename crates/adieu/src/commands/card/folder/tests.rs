//! Tests of a backup on the disk.
//!
//! They must never leave a file behind.

use adieu_card::CardDump;
use adieu_card::export::{BackupFile, RAW, digests, raw_json};
use adieu_words::Lang;

use super::*;
use crate::failure::FailureKind;

fn on() -> bool {
    true
}

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
        let place = Place::find(&house.path().join(name), Foreign::Kept, &words()).unwrap();
        place.write(&backup(), &on).unwrap();
        assert_eq!(names(place.path()), ["SHA256SUMS", "calls.csv", "raw.json"]);
    };
    check("new");
    check("deeper/new");
    fs::create_dir(house.path().join("empty")).unwrap();
    check("empty");
    let taken = Place::find(&house.path().join("new"), Foreign::Kept, &words()).err().unwrap();
    assert_eq!(taken.kind, FailureKind::Input);
    assert!(taken.hint.unwrap().contains("new-2"));
    fs::write(house.path().join("file"), "mine").unwrap();
    assert!(Place::find(&house.path().join("file"), Foreign::Kept, &words()).is_err());
    assert_eq!(fs::read(house.path().join("file")).unwrap(), b"mine");
}

#[test]
fn a_place_that_is_no_folder_is_called_what_it_is() {
    let house = tempfile::tempdir().unwrap();
    fs::write(house.path().join("file"), "mine").unwrap();
    let told = |name: &str| {
        Place::find(&house.path().join(name), Foreign::Kept, &words()).err().unwrap().message
    };
    assert!(told("file").contains("is a file"), "{}", told("file"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", house.path().join("link")).unwrap();
        assert!(told("link").contains("leads nowhere"), "{}", told("link"));
        std::os::unix::fs::symlink("empty", house.path().join("to a folder")).unwrap();
        fs::create_dir(house.path().join("empty")).unwrap();
        let place =
            Place::find(&house.path().join("to a folder"), Foreign::Kept, &words()).unwrap();
        place.write(&backup(), &on).unwrap();
        assert_eq!(names(&house.path().join("empty")).len(), 3);
    }
}

#[cfg(unix)]
#[test]
fn an_empty_folder_stays_the_same_folder_with_its_rights() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let house = tempfile::tempdir().unwrap();
    let folder = house.path().join("empty");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let about = || fs::metadata(&folder).map(|about| (about.ino(), about.mode())).unwrap();
    let before = about();
    Place::find(&folder, Foreign::Kept, &words()).unwrap().write(&backup(), &on).unwrap();
    assert_eq!(about(), before);
    for name in names(&folder) {
        let file = fs::metadata(folder.join(name)).unwrap();
        assert_eq!(file.mode() & 0o777, 0o600);
    }
    assert!(open(&folder, &words()).unwrap().changed.is_empty());
}

#[test]
fn an_empty_folder_that_fills_or_a_backup_that_fails_leaves_it_as_it_was() {
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(house.path(), Foreign::Kept, &words()).unwrap();
    let mut files = backup();
    files.push(BackupFile { name: "no/such/folder", bytes: Vec::new() });
    assert!(place.write(&files, &on).is_err());
    let twice = [backup(), backup()].concat();
    assert!(place.write(&twice, &on).is_err());
    assert_eq!(names(house.path()), Vec::<String>::new());
    fs::write(house.path().join("calls.csv"), "mine").unwrap();
    assert!(place.write(&backup(), &on).is_err());
    assert_eq!(names(house.path()), ["calls.csv"]);
    assert_eq!(fs::read(house.path().join("calls.csv")).unwrap(), b"mine");
}

#[test]
fn files_that_were_moved_are_taken_back_when_a_later_one_cannot_be() {
    let house = tempfile::tempdir().unwrap();
    let (from, to) = (house.path().join("from"), house.path().join("to"));
    for folder in [&from, &to] {
        fs::create_dir(folder).unwrap();
    }
    for file in backup() {
        write_file(&from.join(file.name), &file.bytes).unwrap();
    }
    fs::write(to.join(DIGESTS), "mine").unwrap();
    assert!(fill(&to, &from, &backup()).is_err());
    assert_eq!(names(&to), [DIGESTS]);
    assert_eq!(fs::read(to.join(DIGESTS)).unwrap(), b"mine");
}

#[test]
fn a_backup_that_is_stopped_while_it_is_written_leaves_nothing() {
    for name in ["new", "empty"] {
        let house = tempfile::tempdir().unwrap();
        fs::create_dir(house.path().join("empty")).unwrap();
        let place = Place::find(&house.path().join(name), Foreign::Kept, &words()).unwrap();
        let left = std::cell::Cell::new(2);
        let go_on = || left.replace(left.get() - 1) > 0;
        let error = place.write(&backup(), &go_on).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::Interrupted);
        assert_eq!(names(house.path()), ["empty"]);
        assert_eq!(names(&house.path().join("empty")), Vec::<String>::new());
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_is_told_and_not_waited_for() {
    let house = tempfile::tempdir().unwrap();
    for name in [RAW, DIGESTS] {
        let folder = house.path().join(name).join("sim");
        Place::find(&folder, Foreign::Kept, &words()).unwrap().write(&backup(), &on).unwrap();
        fs::remove_file(folder.join(name)).unwrap();
        let made = std::process::Command::new("mkfifo").arg(folder.join(name)).status();
        assert!(made.unwrap().success());
        let failure = open(&folder, &words()).err().unwrap();
        assert!(failure.message.ends_with("is a pipe, not a file."), "{}", failure.message);
    }
}

#[test]
fn a_folder_that_fills_in_the_meantime_keeps_what_it_holds() {
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), Foreign::Kept, &words()).unwrap();
    fs::create_dir(house.path().join("sim")).unwrap();
    fs::write(house.path().join("sim/mine"), "mine").unwrap();
    assert!(place.write(&backup(), &on).is_err());
    assert_eq!(names(&house.path().join("sim")), ["mine"]);
    assert_eq!(names(house.path()), ["sim"], "no remains");
}

#[test]
fn a_backup_that_cannot_be_finished_leaves_nothing() {
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), Foreign::Kept, &words()).unwrap();
    let mut files = backup();
    files.push(BackupFile { name: "no/such/folder", bytes: Vec::new() });
    assert!(place.write(&files, &on).is_err());
    assert_eq!(names(house.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_can_look_into_a_backup() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = tempfile::tempdir().unwrap();
    let place = Place::find(&house.path().join("sim"), Foreign::Kept, &words()).unwrap();
    place.write(&backup(), &on).unwrap();
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
    Place::find(&folder, Foreign::Kept, &words()).unwrap().write(&backup(), &on).unwrap();
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

#[test]
fn a_backup_over_another_replaces_its_files_only_when_that_is_asked_for() {
    let house = tempfile::tempdir().unwrap();
    let folder = house.path().join("sim");
    Place::find(&folder, Foreign::Kept, &words()).unwrap().write(&backup(), &on).unwrap();
    fs::write(folder.join("calls.csv"), "old").unwrap();
    fs::write(folder.join("mine"), "mine").unwrap();
    assert!(Place::find(&folder, Foreign::Kept, &words()).is_err());
    let place = Place::find(&folder, Foreign::Replaced, &words()).unwrap();
    place.write(&backup(), &on).unwrap();
    assert_eq!(names(&folder), ["SHA256SUMS", "calls.csv", "mine", "raw.json"]);
    assert!(open(&folder, &words()).unwrap().changed.is_empty());
    fs::remove_file(folder.join("raw.json")).unwrap();
    fs::create_dir(folder.join("raw.json")).unwrap();
    let place = Place::find(&folder, Foreign::Replaced, &words()).unwrap();
    assert!(place.write(&backup(), &on).is_err());
    assert_eq!(names(&folder), ["SHA256SUMS", "calls.csv", "mine", "raw.json"]);
}
