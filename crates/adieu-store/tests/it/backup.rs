//! A backup comes back whole, or says why not.
//!
//! Restoring must never touch what is there.

use std::{fs, path::Path};

use adieu_desk::ports::JournalError;
use adieu_store::{Existing, Home, KeyChoice, restore};

use crate::sample;

fn why(result: Result<(), JournalError>) -> String {
    match result {
        Err(JournalError::Unavailable { trouble, .. }) => format!("unavailable: {trouble}"),
        Err(JournalError::Damaged { item, .. }) => format!("damaged: {item}"),
        Err(other) => panic!("{other}"),
        Ok(()) => panic!("it was restored"),
    }
}

fn is_empty(folder: &Path) -> bool {
    !folder.exists() || fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn a_backup_becomes_the_same_home_again() {
    let (folder, path) = sample::filled();
    let (file, new) = (folder.path().join("backup.age"), folder.path().join("new"));
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    sample::append(home.journal(), 'B', 2);
    home.backup(&file, &sample::passphrase("correct horse"), Existing::Kept).unwrap();
    let told = sample::read_all(home.journal()).unwrap();
    assert!(!path.join("snapshot.sqlite3").exists() && !path.join("snapshot.accepted").exists());

    restore(&file, &sample::passphrase("correct horse"), &new).unwrap();
    let again = Home::open(&new, &KeyChoice::File).unwrap();
    assert_eq!(sample::read_all(again.journal()).unwrap(), told);
    sample::append(again.journal(), 'B', 1);
    assert!(why(restore(&file, &sample::passphrase("correct horse"), &new)).contains("not empty"));
}

#[test]
fn a_home_under_a_passphrase_keeps_it_through_a_backup() {
    let folder = sample::quick_folder();
    let (path, new) = (folder.path().join("home"), folder.path().join("new"));
    let file = folder.path().join("backup.age");
    let own = KeyChoice::Passphrase(sample::passphrase("own words"));
    let home = Home::create(&path, &own).unwrap();
    sample::fill(&home);
    home.backup(&file, &sample::passphrase("backup words"), Existing::Kept).unwrap();
    restore(&file, &sample::passphrase("backup words"), &new).unwrap();
    assert!(Home::open(&new, &KeyChoice::Passphrase(sample::passphrase("backup words"))).is_err());
    let again = Home::open(&new, &own).unwrap();
    assert_eq!(
        sample::read_all(again.journal()).unwrap(),
        sample::read_all(home.journal()).unwrap()
    );
}

#[test]
fn a_damaged_cut_off_or_foreign_file_is_named_and_leaves_nothing() {
    let (folder, path) = sample::filled();
    let (file, new) = (folder.path().join("backup.age"), folder.path().join("new"));
    let words = sample::passphrase("correct horse");
    Home::open(&path, &KeyChoice::File).unwrap().backup(&file, &words, Existing::Kept).unwrap();
    let whole = fs::read(&file).unwrap();

    assert!(
        why(restore(&file, &sample::passphrase("wrong horse"), &new))
            .contains("not the passphrase")
    );
    for length in [whole.len() - 1, whole.len() / 2, 60, 30] {
        fs::write(&file, &whole[..length]).unwrap();
        let why = why(restore(&file, &words, &new));
        assert!(why.starts_with("damaged") && why.contains("backup.age"), "{length}: {why}");
        assert!(is_empty(&new), "{length}");
    }
    for place in [whole.len() - 3, whole.len() / 2, whole.len() / 3] {
        let mut flipped = whole.clone();
        flipped[place] ^= 4;
        fs::write(&file, flipped).unwrap();
        let why = why(restore(&file, &words, &new));
        assert!(why.starts_with("damaged") && why.contains("backup.age"), "{place}: {why}");
        assert!(is_empty(&new), "{place}");
    }
    fs::write(&file, "a letter").unwrap();
    assert!(why(restore(&file, &words, &new)).contains("not a backup"));
    assert!(is_empty(&new));
}

#[test]
fn a_backup_that_asks_for_more_work_than_there_is_is_refused_and_leaves_nothing() {
    let (folder, path) = sample::filled();
    let (file, new) = (folder.path().join("backup.age"), folder.path().join("new"));
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    home.backup(&file, &sample::passphrase("correct horse"), Existing::Kept).unwrap();
    let sound = fs::read(&file).unwrap();
    let end = sound.windows(4).position(|bytes| bytes == b" 18\n").expect("the cost stands there");
    for asked in [b" 30\n", b" 63\n", b" 99\n"] {
        let mut forged = sound.clone();
        forged[end..end + 4].copy_from_slice(asked);
        fs::write(&file, forged).unwrap();
        let said = why(restore(&file, &sample::passphrase("correct horse"), &new));
        assert!(said.contains("backup"), "{said}");
        assert!(is_empty(&new));
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(!names.into_iter().any(|name| name.to_string_lossy().contains("restore")));
    }
}

#[test]
fn a_backup_takes_the_place_of_a_file_only_when_it_may() {
    let (folder, path) = sample::filled();
    let file = folder.path().join("backup.age");
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    for mine in ["a letter", "age-encryption.org/v1\nsomebody else's"] {
        fs::write(&file, mine).unwrap();
        let refused = home.backup(&file, &sample::passphrase("one"), Existing::Kept);
        assert!(why(refused).contains("exists already"));
        assert_eq!(fs::read_to_string(&file).unwrap(), mine);
    }
    home.backup(&file, &sample::passphrase("one"), Existing::Replaced).unwrap();
    restore(&file, &sample::passphrase("one"), &folder.path().join("new")).unwrap();
}
