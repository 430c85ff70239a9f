//! A restore that is stopped at any instant leaves nothing that passes for a home, and is repeated with success.

use std::{
    collections::BTreeSet,
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use adieu_desk::ports::{Append, Derived, Journal};
use adieu_testkit::contract;

use super::{super::Existing, *};
use crate::home::{Home, KeyChoice, kill::testing as kills};

fn words() -> Passphrase {
    Passphrase::parse("correct horse").unwrap()
}

/// A home with one case, backed up: the same archive under a work factor that lets it be opened a hundred times.
fn backed_up(folder: &Path) -> PathBuf {
    let (path, slow, quick) =
        (folder.join("first"), folder.join("slow.age"), folder.join("backup.age"));
    let home = Home::create(&path, &KeyChoice::File).unwrap();
    let derived = Derived { turn: adieu_case::Turn::Person, timer: None, keys: Vec::new() };
    home.journal()
        .append(&Append {
            case: &contract::case('A'),
            expected_seq: 0,
            events: &[contract::event('A', 1, 0)],
            outbox: &[],
            derived: &derived,
            idempotency_key: None,
        })
        .unwrap();
    home.backup(&slow, &words(), Existing::Kept).unwrap();
    drop(home);
    let mut archive = Vec::new();
    decrypt(&slow, &words()).unwrap().read_to_end(&mut archive).unwrap();
    let mut recipient =
        age::scrypt::Recipient::new(SecretString::from(words().expose().to_owned()));
    recipient.set_work_factor(2);
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let mut sealed = encryptor.unwrap().wrap_output(File::create(&quick).unwrap()).unwrap();
    sealed.write_all(&archive).unwrap();
    sealed.finish().unwrap();
    fs::remove_dir_all(path).unwrap();
    fs::remove_file(slow).unwrap();
    quick
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// What the folder of the home is before a restore.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Absent,
    Empty,
}

/// Stops a restore at every instant; each time it must leave no home or a whole one, and be repeated with success.
fn stopped_everywhere(test: &str, target: Target) {
    if let Some(work) = kills::work() {
        let home = PathBuf::from(work);
        restore(&home.with_file_name("backup.age"), &words(), &home).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (backup, home) = (backed_up(folder.path()), folder.path().join("home"));
    let prepare = || {
        let _ = fs::remove_dir_all(&home);
        if target == Target::Empty {
            fs::create_dir(&home).unwrap();
        }
        home.to_str().unwrap().to_owned()
    };
    let mut absent = 0;
    let instants = kills::at_every_instant(test, prepare, |at| {
        if !Home::exists(&home).unwrap_or_else(|why| panic!("{at}: {why}")) {
            absent += 1;
            assert!(!home.join(files::HOME).exists(), "{at}: half a home");
        }
        restore(&backup, &words(), &home).unwrap_or_else(|why| panic!("{at}: {why}"));
        let left = names(folder.path());
        assert_eq!(left, BTreeSet::from(["backup.age".to_owned(), "home".to_owned()]), "{at}");
        let open = Home::open(&home, &KeyChoice::File).unwrap_or_else(|why| panic!("{at}: {why}"));
        assert_eq!(open.journal().events(&contract::case('A')).unwrap().len(), 1, "{at}");
        drop(open);
        let named = names(&home);
        assert!(
            named.iter().all(|name| !name.contains("part") && name != "next"),
            "{at}: {named:?}"
        );
        assert!(
            !named.contains(files::RESTORED),
            "{at}: a mark that was to go at the first opening"
        );
    });
    assert!(instants > 12 && absent > 8, "{instants} instants, {absent} without a home");
}

#[test]
fn a_restore_into_a_new_folder_is_stopped_anywhere_and_repeated() {
    stopped_everywhere(
        "backup::restore::tests::a_restore_into_a_new_folder_is_stopped_anywhere_and_repeated",
        Target::Absent,
    );
}

#[test]
fn a_restore_into_an_empty_folder_is_stopped_anywhere_and_repeated() {
    stopped_everywhere(
        "backup::restore::tests::a_restore_into_an_empty_folder_is_stopped_anywhere_and_repeated",
        Target::Empty,
    );
}

#[test]
fn a_restore_removes_only_the_rest_of_restores_that_nobody_works_on() {
    let folder = tempfile::tempdir().unwrap();
    let backup = backed_up(folder.path());
    let beside = |number: u8| folder.path().join(format!(".adieu-restore-{number:016x}"));
    let (left, foreign, running) = (beside(1), beside(2), beside(3));
    for folder in [&left, &foreign, &running] {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join("lock"), "").unwrap();
        fs::write(folder.join("key.part"), "half").unwrap();
    }
    fs::write(foreign.join("letter.txt"), "mine").unwrap();
    let _work = crate::home::lock::Lock::take(&running).unwrap();
    fs::write(folder.path().join(".adieu-restore-note"), "mine").unwrap();
    restore(&backup, &words(), &folder.path().join("home")).unwrap();
    assert!(!left.exists());
    assert!(foreign.join("letter.txt").exists() && foreign.join("key.part").exists());
    assert!(
        running.join("key.part").exists() && folder.path().join(".adieu-restore-note").exists()
    );
}

#[test]
fn a_restore_is_repeated_only_with_its_own_backup_and_until_the_home_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, home) = (backed_up(folder.path()), folder.path().join("home"));
    restore(&backup, &words(), &home).unwrap();
    let before = fs::read(home.join(files::KEY)).unwrap();
    restore(&backup, &words(), &home).unwrap();
    assert!(before == fs::read(home.join(files::KEY)).unwrap());
    let other = folder.path().join("other.age");
    fs::write(&other, [fs::read(&backup).unwrap(), b" ".to_vec()].concat()).unwrap();
    assert!(restore(&other, &words(), &home).is_err());
    drop(Home::open(&home, &KeyChoice::File).unwrap());
    assert!(restore(&backup, &words(), &home).is_err());
}

#[test]
fn a_folder_with_anything_of_others_is_left_exactly_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, home) = (backed_up(folder.path()), folder.path().join("home"));
    fs::create_dir(&home).unwrap();
    fs::write(home.join("letter.txt"), "mine").unwrap();
    assert!(restore(&backup, &words(), &home).is_err());
    assert_eq!(names(&home), BTreeSet::from(["letter.txt".to_owned()]));
}
